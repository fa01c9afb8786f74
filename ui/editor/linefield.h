// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedcard.h"

#include <QLineEdit>
#include <QTimer>

namespace ui {

// A field that a person writes in one line and that the program has to understand, such as hours.
// What it does not understand stays as it was written, with the reason beneath, until it is mended;
// the card keeps what it had.
class LineField final : public QLineEdit
{
    Q_OBJECT

public:
    using Writer = std::function<QString(const core::Card &)>;
    // Stores what was written; an error keeps it in the line.
    using Reader = std::function<core::Result<void>(const QString &)>;

    // Without a reader, core::setField() reads.
    LineField(const char *key, EditedCard &edited, const Writer &writer, const Reader &reader = {},
              QWidget *parent = nullptr);

    const core::CardField &field() const { return m_field; }
    // Null where all is understood.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void commit();
    void setProblem(const QString &problem);

    const core::CardField &m_field;
    EditedCard &m_edited;
    Writer m_writer;
    Reader m_reader;
    QString m_problem;
    QTimer m_pause;
    bool m_isDirty = false;
};

} // namespace ui
