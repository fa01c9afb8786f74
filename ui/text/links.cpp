// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/links.h"

#include <QColor>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {
namespace {

// The link that the character before `position` belongs to, "" where none.
QString linkBefore(const QTextCursor &any, int position)
{
    QTextCursor cursor = any;
    cursor.setPosition(position);
    const QTextCharFormat format = cursor.charFormat();
    return !cursor.atBlockStart() && format.isAnchor() ? format.anchorHref() : QString();
}

} // namespace

QString linkAt(const QTextCursor &cursor)
{
    return linkBefore(cursor,
                      cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position());
}

void setLinkAt(QTextCursor cursor, const QString &url, const QColor &colour)
{
    cursor.beginEditBlock();
    if (!cursor.hasSelection()) {
        const QString link = linkAt(cursor);
        cursor.select(QTextCursor::WordUnderCursor);
        int begin = cursor.selectionStart();
        int end = cursor.selectionEnd();
        while (!link.isEmpty() && linkBefore(cursor, begin) == link)
            --begin;
        while (!link.isEmpty() && end + 1 < cursor.document()->characterCount()
               && linkBefore(cursor, end + 1) == link)
            ++end;
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    if (!cursor.hasSelection() && !url.isEmpty()) {
        const int begin = cursor.position();
        cursor.insertText(url);
        cursor.setPosition(begin, QTextCursor::KeepAnchor);
    }
    QTextCharFormat format;
    format.setAnchor(!url.isEmpty());
    format.setAnchorHref(url);
    format.setFontUnderline(!url.isEmpty());
    format.setForeground(url.isEmpty() ? QBrush() : QBrush(colour));
    cursor.mergeCharFormat(format);
    cursor.endEditBlock();
}

bool isAtLinkEnd(const QTextCursor &cursor)
{
    const QString link = linkAt(cursor);
    return !link.isEmpty() && !cursor.hasSelection()
        && (cursor.atBlockEnd() || linkBefore(cursor, cursor.position() + 1) != link);
}

} // namespace ui
