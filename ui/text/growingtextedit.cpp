// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/growingtextedit.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int fewestLines = 3;

// Whether letters depend on their neighbours, as in Arabic, in Devanagari and in sequences of
// emoji. Latin letters stand alone.
bool needsShaping(QStringView text)
{
    const auto standsAlone = [](QChar c) {
        return c < QChar(0x300) || (c >= QChar(0x2010) && c <= QChar(0x205E))
            || (c >= QChar(0x20A0) && c <= QChar(0x20CF));
    };
    return !std::ranges::all_of(text, standsAlone);
}

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(space::small);
    connect(document(), &QTextDocument::contentsChange, this, &GrowingTextEdit::lookAtLetters);
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingTextEdit::showFont);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::followHeight);
    showFont();
    followHeight();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), m_height};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {QTextEdit::minimumSizeHint().width(), m_height};
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showFont();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here, but perhaps around
}

void GrowingTextEdit::lookAtLetters(int position, int, int added)
{
    const QTextBlock last = document()->findBlock(position + added);
    for (QTextBlock block = document()->findBlock(position); block.isValid() && !m_needsShaping;
         block = block.next()) {
        m_needsShaping = needsShaping(block.text());
        if (block == last)
            break;
    }
}

// Shaping takes most of a key's time in a long paragraph, for the sake of kerning.
void GrowingTextEdit::showFont()
{
    QFont wanted = font();
    if (!m_needsShaping) {
        wanted.setStyleStrategy(QFont::PreferNoShaping);
        wanted.setKerning(false);
    }
    if (wanted == document()->defaultFont())
        return;
    const QSignalBlocker quiet(document()); // the text is the same
    document()->setDefaultFont(wanted);
    document()->setIndentWidth(fontMetrics().horizontalAdvance(u"00."_s) + space::small);
    followHeight();
}

void GrowingTextEdit::followHeight()
{
    const int lines =
        std::ceil(fontMetrics().lineSpacing() * fewestLines + 2 * document()->documentMargin());
    const int text = std::ceil(document()->size().height());
    const int height = std::max(lines, text) + 2 * frameWidth();
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

// In scroll areas around, once they have followed our height.
void GrowingTextEdit::revealSelection()
{
    QTimer::singleShot(0, this, [this] {
        QTextCursor end = textCursor();
        end.setPosition(end.selectionEnd());
        QTextCursor begin = textCursor();
        begin.setPosition(begin.hasSelection() ? begin.selectionStart() : begin.position());
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(around);
            if (!area || !area->widget())
                continue;
            for (const QTextCursor &cursor : {end, begin}) {
                const QPoint place = viewport()->mapTo(area->widget(), cursorRect(cursor).center());
                area->ensureVisible(place.x(), place.y(), 0, fontMetrics().height());
            }
        }
    });
}

} // namespace ui
