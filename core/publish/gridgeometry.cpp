// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/gridpages.h"

#include <algorithm>
#include <tuple>

namespace publish {
namespace {

using Kind = core::GridPiece::Kind;

// The first hour's label reaches above the grid's edge.
double firstHour(const TimetableLook &look)
{
    return look.hour.size * look.leading / 2;
}

bool overlap(const core::GridPiece &left, const core::GridPiece &right)
{
    return left.start < right.end && right.start < left.end;
}

} // namespace

GridGeometry::GridGeometry(const GridPage &page, const core::Grid &grid,
                           const TimetableContext &context, double below)
    : m_page(page)
    , m_grid(grid)
    , m_isMirrored(context.direction == typeset::Direction::RightToLeft)
{
    const TimetableLook &look = context.look;
    const typeset::PageGeometry &geometry = page.isLandscape ? look.landscape : look.portrait;
    const QMarginsF &margins = geometry.margins;
    m_pageWidth = geometry.size.width();
    m_leastHeight = look.sessionSizes.back() * look.leading + 4 * look.gap;
    double x = margins.left() + page.zones * look.hourColumn;
    for (const PaperColumn &column : page.columns) {
        m_edges.push_back(x);
        x += column.width;
    }
    m_edges.push_back(x);

    m_top = margins.top() + look.title.size * look.leading + look.gap * 5;
    m_top += context.measure->height(pageAside(page, grid, context),
                                     m_pageWidth - margins.left() - margins.right());
    const QDate date = grid.days[page.days.first()].date;
    for (const QString &zone : context.zones.first(page.zones))
        m_platformHead = std::max(
            m_platformHead,
            context.measure->height(zoneHeadOf(zone, date, context), look.hourColumn - 3 * look.gap)
                + firstHour(look));
    for (const PaperColumn &column : page.columns)
        m_platformHead = std::max(m_platformHead,
                                  context.measure->height(platformHeadOf(grid, column, context),
                                                          column.width - 4 * look.gap));
    m_platformHead += look.gap * 3;
    if (page.days.size() > 1)
        m_dayHead = look.day.size * look.leading + look.gap * 2;

    const double top = m_top + m_dayHead + m_platformHead;
    const double bottom = geometry.size.height() - margins.bottom() - below;
    const double hours = (page.to - page.from) / 60.0;
    const double height = std::min(std::max(bottom - top, hours), hours * look.mostHour);
    m_body = QRectF(m_edges.front(), top, x - m_edges.front(), height);
}

double GridGeometry::at(int minute) const
{
    const double share = double(minute - m_page.from) / double(m_page.to - m_page.from);
    return m_body.top() + m_body.height() * share;
}

QRectF GridGeometry::between(std::size_t first, std::size_t end, const core::GridPiece &piece) const
{
    const double top = at(std::max(piece.start, m_page.from));
    const double bottom = at(std::min(piece.end, m_page.to));
    return {m_edges[first], top, m_edges[end] - m_edges[first], bottom - top};
}

// The widest of its columns, side by side, in which no session is upon it; else the longest time in
// which none is; else all of it.
QRectF GridGeometry::freeOf(const core::GridPiece &pause, std::size_t first, std::size_t end) const
{
    const auto isUpon = [&](const core::GridPiece &piece, const PaperColumn &column) {
        return piece.kind == Kind::Session && overlap(piece, pause) && piece.column <= column.column
            && column.column < piece.column + piece.span;
    };
    const auto isCovered = [&](const PaperColumn &column) {
        return std::ranges::any_of(
            m_grid.days[column.day].pieces,
            [&](const core::GridPiece &piece) { return isUpon(piece, column); });
    };
    QRectF widest;
    for (std::size_t i = first; i < end; ++i) {
        const std::size_t start = i;
        while (i < end && !isCovered(m_page.columns[i]))
            ++i;
        const QRectF area = i > start ? between(start, i, pause) : QRectF();
        if (area.width() > widest.width())
            widest = area;
    }
    if (!widest.isNull())
        return widest;

    core::GridPiece longest = pause;
    longest.end = longest.start;
    int free = std::max(pause.start, m_page.from);
    const auto upTo = [&](int minute) {
        if (minute - free > longest.end - longest.start) {
            longest.start = free;
            longest.end = minute;
        }
    };
    for (const core::GridPiece &piece : m_grid.days[m_page.columns[first].day].pieces) {
        const bool isHere =
            std::any_of(m_page.columns.begin() + std::ptrdiff_t(first),
                        m_page.columns.begin() + std::ptrdiff_t(end),
                        [&](const PaperColumn &column) { return isUpon(piece, column); });
        if (!isHere)
            continue;
        upTo(piece.start); // pieces are in the order of their starts
        free = std::max(free, piece.end);
    }
    upTo(std::min(pause.end, m_page.to));
    return between(first, end, longest.end > longest.start ? longest : pause);
}

// What is too short for a line of text is lengthened to one where nothing follows at once.
void GridGeometry::lengthen(std::vector<PlacedPiece> &placed) const
{
    for (PlacedPiece &one : placed) {
        QRectF &area = one.area;
        if (one.piece->kind != Kind::Session || area.height() >= m_leastHeight)
            continue;
        double bottom = std::min(area.top() + m_leastHeight, m_body.bottom());
        for (const PlacedPiece &other : placed) {
            const bool isBelow = other.piece->kind == Kind::Session && &other != &one
                && other.area.bottom() > area.bottom() && other.area.left() < area.right() - 0.1
                && area.left() < other.area.right() - 0.1;
            if (isBelow)
                bottom = std::min(bottom, other.area.top());
        }
        area.setBottom(std::max(bottom, area.bottom()));
        one.label = area;
    }
}

void GridGeometry::addPiece(const core::GridPiece &piece, int day,
                            std::vector<PlacedPiece> &placed) const
{
    const auto isIts = [&](const PaperColumn &column) {
        return column.day == day && piece.column <= column.column
            && column.column < piece.column + piece.span;
    };
    for (std::size_t first = 0; first < m_page.columns.size(); ++first) {
        const PaperColumn &column = m_page.columns[first];
        if (!isIts(column))
            continue;
        if (piece.lanes > 1) { // in one column, or one part of it
            const int lane = piece.lane - column.firstLane;
            if (lane < 0 || lane >= column.lanes)
                continue;
            const int lanes = column.parts > 1 ? column.lanes : piece.lanes;
            QRectF area = between(first, first + 1, piece);
            area.setWidth(area.width() / lanes);
            area.translate(area.width() * lane, 0);
            placed.push_back({&piece, day, area, area});
            continue;
        }
        std::size_t end = first + 1;
        while (end < m_page.columns.size() && isIts(m_page.columns[end]))
            ++end;
        const bool isPause = piece.kind == Kind::Break;
        // Of a platform that is split, a session is in the first part.
        if (isPause || column.part == 0) {
            const QRectF area = between(first, end, piece);
            placed.push_back({&piece, day, area, isPause ? freeOf(piece, first, end) : area});
        }
        first = end - 1;
    }
}

std::vector<PlacedPiece> GridGeometry::pieces() const
{
    std::vector<PlacedPiece> placed;
    for (const int day : m_page.days) {
        for (const core::GridPiece &piece : m_grid.days[day].pieces) {
            if (piece.start < m_page.to && piece.end > m_page.from)
                addPiece(piece, day, placed);
        }
    }
    lengthen(placed);
    std::ranges::stable_sort(placed, {}, [](const PlacedPiece &one) {
        return std::tuple(one.day, one.piece->start, one.area.x());
    });
    return placed;
}

QRectF GridGeometry::mirrored(const QRectF &area) const
{
    if (!m_isMirrored)
        return area;
    return {m_pageWidth - area.right(), area.top(), area.width(), area.height()};
}

} // namespace publish
