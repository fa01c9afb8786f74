// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/celltable.h"

#include "ui/import/celldelegate.h"
#include "ui/theme.h"
#include "ui/widgets/lineheader.h"

#include <QKeyEvent>

#include <numeric>

namespace ui {
namespace {

constexpr int narrowestColumn = 72;
constexpr int widestByContent = 190;

} // namespace

CellTable::CellTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new LineHeader(cellMargin, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    tint();
    connect(this, &QTableView::clicked, this, &CellTable::open);
}

void CellTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    layOutColumns();
}

void CellTable::layOutColumns()
{
    if (!model() || m_shares.size() != model()->columnCount())
        return;
    int left = viewport()->width();
    for (int column = 0; column < m_shares.size(); ++column) {
        if (isColumnHidden(column) || m_shares[column] > 0)
            continue;
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, narrowestColumn, widestByContent));
        left -= columnWidth(column);
    }
    int shares = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    for (int column = 0; column < m_shares.size(); ++column) {
        if (isColumnHidden(column) || m_shares[column] == 0)
            continue;
        const int width = std::max(narrowestColumn, left * m_shares[column] / std::max(1, shares));
        setColumnWidth(column, width);
        left -= width;
        shares -= m_shares[column];
    }
}

void CellTable::open(const QModelIndex &index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (opens && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        open(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void CellTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    layOutColumns();
}

void CellTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void CellTable::tint()
{
    // A selected row keeps the colours of its texts.
    const QColor selected = ground(Tone::Accent, palette());
    if (palette().color(QPalette::Highlight) == selected)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, selected);
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    setPalette(colours);
}

} // namespace ui
