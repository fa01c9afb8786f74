// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui {

// Saves a copy for a colleague who works on it elsewhere: for whom, and of which cards. Deletes
// itself when it closes.
class CopyDialog final : public QDialog
{
    Q_OBJECT

public:
    // `selected` are the cards that can be chosen instead of the whole event; none: no choice.
    CopyDialog(const Context &context, const QStringList &selected, QWidget *parent = nullptr);

    // Asks for the file; the dialog stays where the person thinks better of it, or it fails.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString proposedFile() const;

    Context m_context;
    const QStringList m_selected;
    QLabel *m_text;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QRadioButton *m_whole;
    QRadioButton *m_some;
    QLabel *m_trouble;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
