// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace ui {

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList Dialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                               const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &file)
{
    return QFileDialog::getSaveFileName(parent, title, file, filter);
}

QString Dialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

int Dialogs::choose(QWidget *parent, const QString &question, const QString &text,
                    const QStringList &choices)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box.setInformativeText(text);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices)
        buttons.append(box.addButton(choice, QMessageBox::AcceptRole));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

bool Dialogs::confirm(QWidget *parent, const QString &question, const QString &text,
                      const QString &yes)
{
    return choose(parent, question, text, {yes}) == 0;
}

QString Dialogs::askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &text)
{
    bool isAccepted = false;
    const QString answer =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &isAccepted);
    return isAccepted ? answer : QString();
}

bool Dialogs::setUpPrinter(QWidget *parent, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintToFile
                      | QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

void Dialogs::openUrl(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace ui
