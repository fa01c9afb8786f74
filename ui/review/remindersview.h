// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/owed.h"
#include "ui/context.h"
#include "ui/step.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

// Who owes what and since when: those who organize their drafts, changes and answers, reviewers
// their verdicts.
class RemindersView final : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersView(const Context &context, QWidget *parent = nullptr);

    // Id of the card that one stands on; null: none.
    QString currentCard() const;

Q_SIGNALS:
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void askAnew();
    void refresh();
    // The text that reminds whoever is chosen, of all that they owe.
    QString reminder(const QTreeWidgetItem &who) const;
    QTreeWidgetItem *chosen() const; // top-level; null with nothing chosen
    void copy();

    const Context m_context;
    QTimer m_pause;
    bool m_isBehind = true;
    QTreeWidget *m_list;
    QPushButton *m_copy;
    QLabel *m_empty;
};

} // namespace ui
