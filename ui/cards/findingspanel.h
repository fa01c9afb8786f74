// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace ui {

class AcknowledgedList;
class ChoiceBar;
class FindingListModel;

// What there is to mend on the card, or on all of them; a click or Enter leads there. A clash can
// be acknowledged, and stands among the acknowledged ones below for as long as that holds.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    // Otherwise a click only chooses, and a double click or Enter leads there.
    void setLeadsOnClick(bool leads) { m_leadsOnClick = leads; }
    int count() const;

Q_SIGNALS:
    void countChanged(int count);
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showList();
    void updateAcknowledge();
    void acknowledge();
    void showMenu(const QPoint &at);

    const Context m_context;
    FindingListModel *m_model;
    ChoiceBar *m_scope;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QAction *m_acknowledge;
    QPushButton *m_acknowledgeButton;
    AcknowledgedList *m_acknowledged;
    bool m_leadsOnClick = true;
    QTimer m_relayout; // once for all rows that change in one turn of the event loop
};

} // namespace ui
