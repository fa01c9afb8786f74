// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/step.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace ui {

class ChoiceBar;
class FindingListModel;

// What there is to mend on the card, or on all of them; a click or Enter leads there.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(const Context &context, QWidget *parent = nullptr);

    void showCard(const QString &cardId); // null: none
    int count() const;

Q_SIGNALS:
    void countChanged(int count);
    void placeWanted(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showList();

    const Context m_context;
    FindingListModel *m_model;
    ChoiceBar *m_scope;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QTimer m_relayout; // once for all rows that change in one turn of the event loop
};

} // namespace ui
