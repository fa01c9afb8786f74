// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/commentmargin.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int marginWidth = 190;
constexpr int mostLines = 5;
constexpr int edge = 3; // of the stripe at its left

} // namespace

// A slip of paper with who said what, as many lines as fit.
class NoteButton final : public QToolButton
{
public:
    NoteButton(const CommentMargin::Note &note, QWidget *parent)
        : QToolButton(parent)
        , m_note(note)
    {
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(u"note-"_s + note.thread);
        setText(note.author + u": "_s + note.text); // for a screen reader
        setToolTip(note.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    int heightNeeded() const
    {
        const QFontMetrics head(boldFont(smallFont(font())));
        const QFontMetrics body(smallFont(font()));
        const QRect room(0, 0, marginWidth - 2 * space::small - edge, 10'000);
        const int text = body.boundingRect(room, Qt::TextWordWrap, m_note.text).height();
        return head.height() + std::min(text, mostLines * body.lineSpacing())
            + (m_note.answers > 0 ? body.lineSpacing() : 0) + 2 * space::small;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box = rect();
        painter.fillRect(box, ground(Tone::Accent, palette()));
        painter.fillRect(QRect(box.topLeft(), QSize(edge, box.height())),
                         foreground(Tone::Accent, palette()));
        QRect inner = box.adjusted(space::small + edge, space::small, -space::small, -space::small);
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(boldFont(smallFont(font())));
        painter.drawText(
            inner, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(m_note.author, Qt::ElideRight, inner.width()));
        inner.setTop(inner.top() + painter.fontMetrics().height());
        painter.setFont(smallFont(font()));
        if (m_note.answers > 0) {
            painter.setPen(foreground(Tone::Secondary, palette()));
            painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                             u"↳ "_s + locale().toString(m_note.answers));
            inner.setBottom(inner.bottom() - painter.fontMetrics().lineSpacing());
            painter.setPen(palette().color(QPalette::Text));
        }
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note.text);
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    const CommentMargin::Note m_note;
};

CommentMargin::CommentMargin(QWidget *parent)
    : QWidget(parent)
{ }

void CommentMargin::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    for (NoteButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Note &note : notes) {
        auto *button = new NoteButton(note, this);
        connect(button, &QToolButton::clicked, this,
                [this, thread = note.thread] { Q_EMIT chosen(thread); });
        button->show();
        m_buttons.append(button);
    }
}

void CommentMargin::place(const std::function<int(int mark)> &topOf)
{
    QList<std::pair<int, qsizetype>> order; // top, index
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        order.append({m_notes[i].mark < 0 ? 0 : topOf(m_notes[i].mark), i});
    std::ranges::stable_sort(order);
    int bottom = 0;
    for (const auto &[top, index] : std::as_const(order)) {
        const int at = std::max(top, bottom);
        const int height = m_buttons[index]->heightNeeded();
        m_buttons[index]->setGeometry(0, at, marginWidth, height);
        bottom = at + height + space::tiny;
    }
    if (bottom != m_height) {
        m_height = bottom;
        updateGeometry();
    }
}

QSize CommentMargin::sizeHint() const
{
    return {marginWidth, m_height};
}

} // namespace ui
