// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/titleedit.h"

#include "ui/editor/typingpause.h"
#include "ui/guide/helptopic.h"
#include "ui/text/undokeys.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TitleEdit::TitleEdit(EditedCard &edited, QWidget *parent)
    : QTextEdit(parent)
    , m_edited(edited)
{
    setObjectName(u"title"_s);
    setHelpTopic(this, u"title"_s);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TitleEdit::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isLoading)
            return;
        m_isDirty = true;
        startPause(m_pause);
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    connect(&edited, &EditedCard::leaving, this, &TitleEdit::commit);
    connect(&edited, &EditedCard::shown, this, &TitleEdit::load);
    connect(&edited, &EditedCard::changed, this, &TitleEdit::load);
    retranslate();
}

void TitleEdit::load()
{
    const core::Card *card = m_edited.card();
    setReadOnly(m_edited.isReadOnly());
    const QString title = card ? card->text(core::TextField::Title).in(m_edited.language()) : u""_s;
    if (m_isDirty || title == toPlainText())
        return;
    m_isLoading = true;
    const int position = textCursor().position();
    setPlainText(title);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, int(title.size())));
    setTextCursor(cursor);
    m_isLoading = false;
}

void TitleEdit::commit()
{
    m_pause.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_edited.type(core::TextField::Title, toPlainText().simplified(), textCursor().position());
}

void TitleEdit::goTo(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, position, int(toPlainText().size())));
    setTextCursor(cursor);
    setFocus();
}

QSize TitleEdit::sizeHint() const
{
    return {400, qCeil(document()->size().height())};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool TitleEdit::event(QEvent *event)
{
    if (isUndoKey(event)) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QTextEdit::event(event);
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QTextEdit::keyPressEvent(event);
}

void TitleEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    commit();
    viewport()->update();
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(source->text().simplified());
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QRect area = viewport()->rect();
        if (hasFocus() || underMouse())
            painter.fillRect(area, palette().base());
        if (hasFocus())
            painter.fillRect(area.adjusted(0, area.height() - 2, 0, 0),
                             foreground(Tone::Accent, palette()));
    }
    QTextEdit::paintEvent(event);
}

void TitleEdit::retranslate()
{
    setFont(titleFont(QFont()));
    setPlaceholderText(tr("Title of the session"));
    setAccessibleName(tr("Title of the session"));
}

} // namespace ui
