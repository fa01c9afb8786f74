// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importitem.h"

#include <QListView>
#include <QWidget>

namespace ui {

class ChoiceBar;
class ImportListModel;

// The files and cards of an import, all or those to look at; Space takes the selected cards or
// leaves them out.
class ImportList final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(QWidget *parent = nullptr);

    // Another plan of the same import keeps what is chosen.
    void setPlan(const core::ImportPlan &plan);
    // Of another import: all is shown, and chosen is the first thing to look at.
    void begin(const core::ImportPlan &plan);
    // Null with nothing chosen.
    const ImportItem *current() const;
    QList<int> selectedCards() const; // places in the plan; that of the current one at least
    void focusList();

Q_SIGNALS:
    void currentChanged();
    // By Enter or a double click.
    void entered();
    void leaveOutWanted(const QList<int> &cards, bool out);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void load();
    void nameFilters();
    void tick(const QModelIndex &index, bool isTaken);

    core::ImportPlan m_plan;
    ChoiceBar *m_filter;
    ImportListModel *m_model;
    QListView *m_view;
};

} // namespace ui
