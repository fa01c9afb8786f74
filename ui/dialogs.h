// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QUrl;
class QWidget;

namespace ui {

// Whatever stops and asks, so that a test can answer in a person's place. Each returns a null
// string, an empty list, -1 or false where the person thinks better of it.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    // `filter` as QFileDialog takes it; `folder` is where to begin, or a file's whole name.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &folder);
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  const QString &folder);
    // The platform's dialog has asked already whether to replace a file that exists.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &file);
    // One that exists, or is made in the dialog.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder);

    // One of several ways to go on, by its place in `choices`; `text` says what each would do.
    virtual int choose(QWidget *parent, const QString &question, const QString &text,
                       const QStringList &choices);
    // Only before something that undo can't reach.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &text,
                         const QString &yes);
    virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &text);

    // Which printer, which of the `pages` and how many copies.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages);

    // In the program that the desktop has for it.
    virtual void openUrl(const QUrl &url);
};

} // namespace ui
