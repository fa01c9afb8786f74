// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/storedlineedit.h"

#include "ui/session.h"

namespace ui {

StoredLineEdit::StoredLineEdit(Session &session, QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longest);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &StoredLineEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::editingFinished, this, &StoredLineEdit::commit);
    connect(&session, &Session::flushWanted, this, &StoredLineEdit::commit);
}

void StoredLineEdit::setStored(const QString &text)
{
    // Spaces at the end are not stored, and somebody who types a word after them still needs them.
    const bool isShown = this->text().simplified() == text.simplified();
    m_stored = text;
    if (!m_pause.isActive() && !isShown)
        setText(text);
}

void StoredLineEdit::commit()
{
    m_pause.stop();
    const QString now = text().simplified();
    // What nobody touched stays as it is, even where it has spaces too many.
    if (!isModified() || now == m_stored)
        return;
    setModified(false);
    m_stored = now;
    Q_EMIT written(now);
}

} // namespace ui
