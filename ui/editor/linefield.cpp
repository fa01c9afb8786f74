// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/linefield.h"

#include "ui/editor/typingpause.h"
#include "ui/text/undokeys.h"
#include "ui/theme.h"

#include <QKeyEvent>

namespace ui {

LineField::LineField(const char *key, EditedCard &edited, const Writer &writer,
                     const Reader &reader, QWidget *parent)
    : QLineEdit(parent)
    , m_field(ui::field(key))
    , m_edited(edited)
    , m_writer(writer)
    , m_reader(reader)
{
    setObjectName(QString::fromLatin1(key));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LineField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isDirty = true;
        startPause(m_pause);
    });
    connect(&edited, &EditedCard::leaving, this, &LineField::commit);
    connect(&edited, &EditedCard::shown, this, [this] {
        m_isDirty = false;
        setProblem({});
        load();
    });
    connect(&edited, &EditedCard::changed, this, &LineField::load);
    load();
}

void LineField::load()
{
    setReadOnly(m_edited.isReadOnly());
    const core::Card *card = m_edited.card();
    // What is being written is not written over, in its own wording neither.
    if (!card || m_isDirty || !m_problem.isNull() || (hasFocus() && isModified()))
        return;
    const QString text = m_writer(*card);
    if (text != this->text()) {
        setText(text);
        setCursorPosition(0); // a long one shows its beginning
    }
}

void LineField::commit()
{
    m_pause.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    const QString written = text().trimmed();
    const core::Result<void> result =
        m_reader ? m_reader(written) : m_edited.write(m_field, written);
    setProblem(result ? QString() : core::sentence(result.error()));
}

void LineField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(problem);
    setAccessibleDescription(problem);
    QPalette colours = parentWidget() ? parentWidget()->palette() : QPalette();
    if (!problem.isNull()) {
        colours.setColor(QPalette::Text, foreground(Tone::Error, colours));
        colours.setColor(QPalette::Base, ground(Tone::Error, palette()));
    }
    setPalette(problem.isNull() ? QPalette() : colours);
    Q_EMIT problemChanged();
}

bool LineField::event(QEvent *event)
{
    if (isUndoKey(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    commit();
    setModified(false);
    load();
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        setModified(false);
        load();
        if (m_problem.isNull())
            focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_isDirty || !m_problem.isNull())) {
        m_pause.stop();
        m_isDirty = false;
        setModified(false);
        setProblem({});
        load();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
