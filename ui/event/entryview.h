// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace ui {

// A table, or a tree of two levels, that is worked in cell by cell: arrows go to every cell, Return
// edits one, Tab goes on to the next that can be edited.
class EntryView final : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int cellMargin = 8; // px, at both sides of a cell's text

    explicit EntryView(QWidget *parent = nullptr);

    // The ids of the selected rows, in the order of the table.
    QModelIndexList selectedRows() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    QModelIndex beside(const QModelIndex &index, int step) const;
    QModelIndex nextEditable(QModelIndex index, int step) const;
};

} // namespace ui
