// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/request.h"
#include "ui/context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

// Asks the authors of a card for changes: writes the letter, and takes it to the mail program, or
// to a file with the card's form. Deletes itself when it closes.
class AskDialog final : public QDialog
{
    Q_OBJECT

public:
    AskDialog(const Context &context, const QString &cardId, QWidget *parent = nullptr);

    const QString &card() const { return m_card; } // id

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void write();
    // Says what is wrong with the address, and then gives false.
    bool isDate() const;
    // Else says why the letter can't go out, and goes there.
    bool isReady();
    void moveCard();
    void openMail();
    void saveMail();
    void saveSheet();
    void saveForm();
    void copy();
    QString language() const;
    publish::Letter letter() const;
    // Where the person's address for the card's first organizer is remembered.
    QString addressKey() const;

    const Context m_context;
    const QString m_card;
    QLabel *m_about;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QLabel *m_untilLabel;
    QLineEdit *m_until;
    QCheckBox *m_findings;
    QCheckBox *m_comments;
    QCheckBox *m_move;
    QLabel *m_letterLabel;
    QPlainTextEdit *m_letter;
    QLabel *m_trouble;
    QPushButton *m_mail;
    QPushButton *m_save;
    QPushButton *m_copyButton;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
