// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace ui {

// Who is at this desk: the name that the history and the event's colleagues have them by, and what
// they are there for. Deletes itself when it closes.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const Context &context, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillNames();
    void takeDuty();

    Context m_context;
    QLabel *m_text;
    QLabel *m_nameLabel;
    QComboBox *m_name;
    QLabel *m_dutyLabel;
    QButtonGroup *m_duties; // ids are those of core::Duty
    QList<QLabel *> m_notes;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
