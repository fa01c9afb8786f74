// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablecolumns.h"

#include <algorithm>
#include <cmath>

namespace publish {
namespace {

constexpr double tolerance = 0.01; // points

// How many sessions stand side by side on a platform; 0 where it has none.
int lanesOf(const core::GridDay &day, int column)
{
    int lanes = 0;
    for (const core::GridPiece &piece : day.pieces) {
        const bool isHere = piece.column <= column && column < piece.column + piece.span;
        if (isHere && piece.kind == core::GridPiece::Kind::Session)
            lanes = std::max(lanes, piece.lanes);
    }
    return lanes;
}

double widthOf(const PaperColumns &columns)
{
    double width = 0;
    for (const PaperColumn &column : columns)
        width += column.width;
    return width;
}

// As narrow as it may be, split where even that is too much for a page.
void add(PaperColumns &columns, PaperColumn column, const ColumnRoom &room)
{
    const int most = std::max(1, int(room.width / room.leastLane));
    column.parts = (column.lanes + most - 1) / most;
    const int lanes = column.lanes;
    for (column.part = 0; column.part < column.parts; ++column.part) {
        column.firstLane = lanes * column.part / column.parts;
        column.lanes = lanes * (column.part + 1) / column.parts - column.firstLane;
        column.width =
            std::min(room.width, std::max(room.leastColumn, column.lanes * room.leastLane));
        columns.push_back(column);
    }
}

PaperColumns columnsOf(const core::Grid &grid, int day, bool onlyUsed, const ColumnRoom &room)
{
    PaperColumns columns;
    for (int column = 0; column < int(grid.columns.size()); ++column) {
        const int lanes = lanesOf(grid.days[day], column);
        if (lanes > 0 || (!onlyUsed && !grid.columns[column].isNull()))
            add(columns, {.day = day, .column = column, .lanes = std::max(1, lanes)}, room);
    }
    return columns;
}

// One page after the other is filled up to `width`.
std::vector<PaperColumns> filled(const std::vector<PaperColumns> &days, double width)
{
    std::vector<PaperColumns> pages(1);
    double used = 0;
    const auto turn = [&] {
        if (!pages.back().empty())
            pages.emplace_back();
        used = 0;
    };
    for (const PaperColumns &day : days) {
        const double needed = widthOf(day);
        if (used + needed > width + tolerance && needed <= width + tolerance)
            turn();
        for (const PaperColumn &column : day) {
            if (used + column.width > width + tolerance)
                turn();
            pages.back().push_back(column);
            used += column.width;
        }
    }
    return pages;
}

} // namespace

std::vector<PaperColumns> paperColumns(const core::Grid &grid, const QList<int> &days,
                                       const ColumnRoom &room)
{
    std::vector<PaperColumns> all;
    double least = 0; // width of the widest column
    double sum = 0;
    for (const int day : days) {
        PaperColumns columns = columnsOf(grid, day, days.size() > 1, room);
        if (days.size() == 1 && widthOf(columns) > room.width + tolerance)
            columns = columnsOf(grid, day, true, room);
        if (columns.empty()) // nothing, or nothing but breaks
            columns.push_back({.day = day,
                               .column = grid.days[day].pieces.isEmpty()
                                   ? -1
                                   : grid.days[day].pieces.first().column,
                               .width = std::min(room.width, room.leastColumn)});
        for (const PaperColumn &column : columns)
            least = std::max(least, column.width);
        sum += widthOf(columns);
        all.push_back(std::move(columns));
    }

    // No page emptier than it has to be: the least width that takes no more pages.
    std::vector<PaperColumns> pages = filled(all, room.width);
    constexpr int steps = 20;
    const double from = std::max(least, sum / double(pages.size()));
    for (int step = 0; step < steps && pages.size() > 1; ++step) {
        auto even = filled(all, from + (room.width - from) * step / steps);
        if (even.size() == pages.size()) {
            pages = std::move(even);
            break;
        }
    }
    for (PaperColumns &page : pages) {
        const double scale = room.width / std::max(widthOf(page), 1.0);
        for (PaperColumn &column : page)
            column.width *= scale;
    }
    return pages;
}

} // namespace publish
