// SPDX-License-Identifier: GPL-3.0-or-later
// Links of a document, as functions on a cursor.
#pragma once

#include <QString>

class QColor;
class QTextCursor;

namespace ui {

// Of the selection's first character, or else of the one before the cursor; "" where there is none.
QString linkAt(const QTextCursor &cursor);
// On the selection, or the link or the word at the cursor, or else on the URL itself, written out.
// An empty URL unlinks.
void setLinkAt(QTextCursor cursor, const QString &url, const QColor &colour);
// Whether the cursor is behind the last character of a link.
bool isAtLinkEnd(const QTextCursor &cursor);

} // namespace ui
