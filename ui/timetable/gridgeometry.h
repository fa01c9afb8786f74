// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/daygrid.h"

#include <QRect>

#include <optional>

namespace ui {

constexpr int dayGap = 6; // pixels between two days

// From the minutes and columns of a timetable to pixels, and back. Days stand side by side, each
// with all columns.
class GridGeometry final
{
public:
    // As wide as `width` where columns need not be narrower than `leastColumn` for it. A column in
    // which many things stand side by side takes the room that they need.
    GridGeometry() = default;
    GridGeometry(const core::Grid &grid, int pixelsPerHour, int width, int leastColumn);

    QSize size() const { return {m_days * dayWidth(), y(m_minutes)}; }
    int days() const { return m_days; }
    int columns() const { return m_columns; }
    int columnWidth(int column) const { return m_lefts[column + 1] - m_lefts[column]; }
    int minutes() const { return m_minutes; } // of the longest day

    int y(int minute) const { return minute * m_pixelsPerHour / 60; }
    int minuteAt(int y) const { return y * 60 / m_pixelsPerHour; }
    // From top to bottom.
    QRect dayRect(int day) const;
    QRect columnRect(int day, int column) const;
    // Of what stands there for these minutes, with all of its column.
    QRect rect(int day, int column, int span, int start, int end) const;
    // Of a piece, with room around it.
    QRect rect(int day, const core::GridPiece &piece) const;

    struct Cell
    {
        int day;
        int column;
        int minute;

        bool operator==(const Cell &) const = default;
    };
    // The nearest one, also from outside of the grid; nullopt where there are no columns.
    std::optional<Cell> cellAt(QPoint point) const;

private:
    int dayWidth() const { return m_lefts.last() + dayGap; }

    int m_pixelsPerHour = 60;
    int m_days = 0;
    int m_columns = 0;
    int m_minutes = 0;
    QList<int> m_lefts{0}; // of the columns of a day, and of what comes after them
};

} // namespace ui
