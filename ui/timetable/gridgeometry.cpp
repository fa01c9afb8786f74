// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/gridgeometry.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int inset = 2; // pixels around a block
constexpr int leastHeight = 14;
constexpr int leastLane = 28;

} // namespace

GridGeometry::GridGeometry(const core::Grid &grid, int pixelsPerHour, int width, int leastColumn)
    : m_pixelsPerHour(std::max(pixelsPerHour, 1))
    , m_days(int(grid.days.size()))
    , m_columns(int(grid.columns.size()))
{
    for (const core::GridDay &day : grid.days)
        m_minutes = std::max(m_minutes, day.minutes);
    if (m_days == 0 || m_columns == 0)
        return;
    QList<int> widths(m_columns,
                      std::max(leastColumn, (width - m_days * dayGap) / (m_days * m_columns)));
    for (const core::GridDay &day : grid.days) {
        for (const core::GridPiece &piece : day.pieces)
            widths[piece.column] = std::max(widths[piece.column], piece.lanes * leastLane);
    }
    for (const int each : std::as_const(widths))
        m_lefts.append(m_lefts.last() + each);
}

QRect GridGeometry::dayRect(int day) const
{
    return {day * dayWidth(), 0, m_lefts.last(), y(m_minutes)};
}

QRect GridGeometry::columnRect(int day, int column) const
{
    return rect(day, column, 1, 0, m_minutes);
}

QRect GridGeometry::rect(int day, int column, int span, int start, int end) const
{
    return {day * dayWidth() + m_lefts[column], y(start), m_lefts[column + span] - m_lefts[column],
            y(end) - y(start)};
}

QRect GridGeometry::rect(int day, const core::GridPiece &piece) const
{
    const QRect whole = rect(day, piece.column, piece.span, piece.start, piece.end);
    const int left = whole.width() * piece.lane / piece.lanes;
    const int right = whole.width() * (piece.lane + 1) / piece.lanes;
    // A block of a few minutes can still be seen and taken hold of.
    return QRect(whole.left() + left, whole.top(), right - left,
                 std::max(whole.height(), leastHeight))
        .adjusted(inset, 0, -inset, -1);
}

std::optional<GridGeometry::Cell> GridGeometry::cellAt(QPoint point) const
{
    if (m_days == 0 || m_columns == 0)
        return std::nullopt;
    const int day = std::clamp(point.x() / dayWidth(), 0, m_days - 1);
    const auto next = std::ranges::upper_bound(m_lefts, point.x() - day * dayWidth());
    const int column = std::clamp(int(next - m_lefts.begin()) - 1, 0, m_columns - 1);
    return Cell{day, column, std::clamp(minuteAt(point.y()), 0, m_minutes)};
}

} // namespace ui
