// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/entryview.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

// Titles in the place of the cells' texts below them, on a thin line instead of in boxes.
class EntryHeader final : public QHeaderView
{
public:
    explicit EntryHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setStretchLastSection(false);
        setMinimumSectionSize(64);
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * space::small};
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        // An advance is rounded, and a title that lacks a part of a dot is elided.
        return {fontMetrics().horizontalAdvance(titleOf(section)) + 2 * EntryView::cellMargin + 2,
                sizeHint().height()};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QVariant alignment =
            model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const QRect inner = rect.adjusted(EntryView::cellMargin, 0, -EntryView::cellMargin, 0);
        painter->fillRect(rect, palette().base());
        painter->setPen(foreground(Tone::Secondary, palette()));
        painter->drawText(
            inner, alignment.toInt(),
            fontMetrics().elidedText(titleOf(section), Qt::ElideRight, inner.width()));
        painter->setPen(line(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }

private:
    QString titleOf(int section) const
    {
        return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    }
};

} // namespace

EntryView::EntryView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new EntryHeader(this));
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
