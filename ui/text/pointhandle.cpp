// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pointhandle.h"

#include "ui/text/points.h"
#include "ui/text/richtextedit.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PointHandle::PointHandle(RichTextEdit &editor, QWidget *list)
    : QWidget(list)
    , m_editor(editor)
    , m_dropLine(new QWidget(editor.viewport()))
{
    setObjectName(u"pointHandle"_s);
    setCursor(Qt::OpenHandCursor);
    m_dropLine->setObjectName(u"pointDropLine"_s);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropLine->hide();
    list->setMouseTracking(true);
    list->installEventFilter(this);
    editor.viewport()->setMouseTracking(true);
    editor.viewport()->installEventFilter(this);
    editor.installEventFilter(this);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &PointHandle::placeAtCaret);
    connect(editor.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, [this] { place(m_point); });
    placeAtCaret();
}

bool PointHandle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_gap >= 0) {
        endDrag();
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_gap < 0 && watched != &m_editor) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        const QPoint inView = watched == m_editor.viewport()
            ? place
            : m_editor.viewport()->mapFrom(parentWidget(), place);
        const int position = m_editor.cursorForPosition({0, inView.y()}).position();
        this->place(pointIndex(pointOf(m_editor.document()->findBlock(position))));
    } else if (event->type() == QEvent::Leave && watched == parentWidget() && m_gap < 0) {
        placeAtCaret();
    } else if (event->type() == QEvent::Resize) {
        place(m_point);
    }
    return false;
}

void PointHandle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QRect PointHandle::pointRect(int point) const
{
    const QTextDocument &document = *m_editor.document();
    const QTextBlock first = pointAt(document, point);
    if (!first.isValid())
        return {};
    const QTextBlock next = pointAfter(first);
    const QTextBlock last = next.isValid() ? next.previous() : document.lastBlock();
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    QRectF rect = layout.blockBoundingRect(first);
    rect.setBottom(layout.blockBoundingRect(last).bottom());
    return rect.translated(0, -m_editor.verticalScrollBar()->value()).toAlignedRect();
}

void PointHandle::place(int point)
{
    const QRect rect = pointRect(point);
    if (rect.isNull())
        return;
    m_point = point;
    const int y = m_editor.viewport()->mapTo(parentWidget(), QPoint(0, rect.top())).y();
    setGeometry(0, y, gutter, m_editor.fontMetrics().lineSpacing());
    setVisible(!m_editor.document()->isEmpty() && !m_editor.isReadOnly());
    retranslate();
}

void PointHandle::placeAtCaret()
{
    place(pointIndex(pointOf(m_editor.textCursor().block())));
}

void PointHandle::retranslate()
{
    setAccessibleName(tr("Move point %1").arg(locale().toString(m_point + 1)));
    setAccessibleDescription(tr("Drag it, or press Alt+Up or Alt+Down in the text."));
    setToolTip(tr("Drag to move this point (Alt+Up, Alt+Down)"));
}

void PointHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(foreground(Tone::Secondary, palette()));
    constexpr qreal dot = 2.5;
    constexpr qreal step = 5;
    for (int row = -1; row <= 1; ++row)
        for (int column = 0; column <= 1; ++column)
            painter.drawEllipse(QRectF(width() / 2.0 - step / 2 - dot / 2 + column * step,
                                       height() / 2.0 - dot / 2 + row * step, dot, dot));
}

int PointHandle::gapHeight(int gap) const
{
    const QRect below = pointRect(gap);
    return below.isNull() ? pointRect(gap - 1).bottom() : below.top();
}

int PointHandle::gapAt(int y) const
{
    int gap = 0;
    for (QRect rect = pointRect(gap); !rect.isNull() && rect.center().y() < y;
         rect = pointRect(gap))
        ++gap;
    return gap;
}

void PointHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_gap = m_point;
    setCursor(Qt::ClosedHandCursor);
}

void PointHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_gap < 0)
        return;
    m_gap = gapAt(m_editor.viewport()->mapFromGlobal(event->globalPosition().toPoint()).y());
    QPalette colours = m_dropLine->palette();
    colours.setColor(QPalette::Window, foreground(Tone::Accent, palette()));
    m_dropLine->setPalette(colours);
    m_dropLine->setGeometry(0, std::max(gapHeight(m_gap) - 1, 0), m_editor.viewport()->width(), 2);
    m_dropLine->show();
}

void PointHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gap < 0 || event->button() != Qt::LeftButton)
        return;
    const int gap = m_gap;
    endDrag();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(pointAt(*m_editor.document(), m_point).position());
    movePoint(cursor, m_point, gap);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus(Qt::MouseFocusReason);
    placeAtCaret();
}

void PointHandle::endDrag()
{
    m_gap = -1;
    m_dropLine->hide();
    setCursor(Qt::OpenHandCursor);
}

} // namespace ui
