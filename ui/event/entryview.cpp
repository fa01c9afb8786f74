// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/entryview.h"

#include "ui/theme.h"
#include "ui/widgets/lineheader.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

EntryView::EntryView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new LineHeader(cellMargin, this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    tint();
    setTextElideMode(Qt::ElideRight);
}

void EntryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void EntryView::tint()
{
    // A selected row keeps the colours of its texts.
    const QColor selected = ground(Tone::Accent, palette());
    if (palette().color(QPalette::Highlight) == selected)
        return;
    QPalette tinted;
    tinted.setResolveMask(0);
    tinted.setColor(QPalette::Highlight, selected);
    tinted.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
    setPalette(tinted);
}

QModelIndexList EntryView::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &index) { return visualRect(index).y(); });
    return rows;
}

QModelIndex EntryView::beside(const QModelIndex &index, int step) const
{
    const int column = index.column() + step;
    if (column >= 0 && column < model()->columnCount())
        return index.siblingAtColumn(column);
    const QModelIndex row = step > 0 ? indexBelow(index) : indexAbove(index);
    return row.siblingAtColumn(step > 0 ? 0 : model()->columnCount() - 1);
}

QModelIndex EntryView::nextEditable(QModelIndex index, int step) const
{
    do {
        index = beside(index, step);
    } while (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable));
    return index;
}

QModelIndex EntryView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return QTreeView::moveCursor(action, modifiers);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int step = (action == MoveRight || action == MoveNext)
            != (isRightToLeft && (action == MoveRight || action == MoveLeft))
        ? 1
        : -1;
    switch (action) {
    case MoveNext:
    case MovePrevious:
        return nextEditable(current, step);
    case MoveRight:
    case MoveLeft: {
        const bool opens = current.column() == 0 && model()->hasChildren(current)
            && (step > 0) != isExpanded(current);
        const int column = current.column() + step;
        if (opens || column < 0)
            return QTreeView::moveCursor(action, modifiers);
        return column < model()->columnCount() ? current.siblingAtColumn(column) : current;
    }
    default:
        return QTreeView::moveCursor(action, modifiers);
    }
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != EditingState
        && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace ui
