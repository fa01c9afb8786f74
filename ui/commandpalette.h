// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace ui {

// Ctrl+K: finds cards, people, organizations and commands as one types.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    // The actions are those of the window's menus; they outlive the palette.
    CommandPalette(const Context &context, const QList<QAction *> &commands,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void cardWanted(const QString &id);
    void searchWanted(const QString &text); // for a person or an organization

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QString detail;
        QString folded; // what is typed is looked for in this
        QString card;
        QString search;
        QAction *command = nullptr;
    };

    void collect(const QList<QAction *> &commands);
    void find();
    void choose();

    Context m_context;
    QList<Entry> m_entries;
    QLineEdit *m_line;
    QTreeWidget *m_list;
};

} // namespace ui
