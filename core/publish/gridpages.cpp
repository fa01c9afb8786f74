// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/gridpages.h"

#include "core/publish/timetablehours.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace publish {
namespace {

constexpr int hour = 60;
constexpr int leastHours = 2;
constexpr double headsGuess = 62; // title and heads, before it is known how high they are
constexpr double columnAim = 2;   // columns and hours of so many times their least size are ample
constexpr double hourAim = 1.8;

struct Span
{
    int from = 0;
    int to = 24 * hour;
};

// Whole hours that hold all of these days' pieces.
Span hoursOf(const core::Grid &grid, const QList<int> &days)
{
    int from = 48 * hour;
    int to = 0;
    int most = 0;
    for (const int day : days) {
        most = std::max(most, grid.days[day].minutes);
        for (const core::GridPiece &piece : grid.days[day].pieces) {
            from = std::min(from, piece.start);
            to = std::max(to, piece.end);
        }
    }
    if (from >= to)
        return {};
    from = from / hour * hour;
    to = std::max((to + hour - 1) / hour * hour, from + leastHours * hour);
    return to > most ? Span{std::max(0, from - (to - most)), most} : Span{from, to};
}

QSizeF textSize(const typeset::PageGeometry &geometry)
{
    const QMarginsF &margins = geometry.margins;
    return {geometry.size.width() - margins.left() - margins.right(),
            geometry.size.height() - margins.top() - margins.bottom()};
}

// The pages of all days in one of the two ways a sheet can lie.
struct Candidate
{
    std::vector<GridPage> pages;
    double ease = 1; // how legible the least legible of them is, 1 at most

    bool isBetterThan(const Candidate &other) const
    {
        return std::tuple(-double(pages.size()), ease)
            > std::tuple(-double(other.pages.size()), other.ease);
    }
};

// Adds those of days that share their pages.
void addPages(Candidate &candidate, bool isLandscape, const core::Grid &grid,
              const QList<int> &days, double below, const TimetableContext &context)
{
    const TimetableLook &look = context.look;
    const QSizeF size = textSize(isLandscape ? look.landscape : look.portrait);
    // However many zones there are, half of the page is for the sessions.
    const int zones =
        std::clamp(int(size.width() / 2 / look.hourColumn), 1, int(context.zones.size()));
    const double width = size.width() - zones * look.hourColumn;
    const auto columns = paperColumns(grid, days, {width, look.leastColumn, look.leastLane});

    const Span span = hoursOf(grid, days);
    const int hourCount = (span.to - span.from + hour - 1) / hour;
    const double height = size.height() - headsGuess - below;
    const int bands = std::max(1, int(std::ceil(hourCount * look.leastHour / height)));
    const int perBand = (hourCount + bands - 1) / bands;

    std::vector<GridPage> pages;
    double narrowest = width;
    for (const PaperColumns &some : columns) {
        for (const PaperColumn &column : some)
            narrowest = std::min(narrowest, column.width / column.lanes);
        QList<int> shown;
        for (const PaperColumn &column : some) {
            if (!shown.contains(column.day))
                shown.append(column.day);
        }
        for (int from = span.from; from < span.to; from += perBand * hour)
            pages.push_back({.days = shown,
                             .columns = some,
                             .isLandscape = isLandscape,
                             .zones = zones,
                             .from = from,
                             .to = std::min(span.to, from + perBand * hour)});
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
    }
    const double ease = std::min(narrowest / (look.leastColumn * columnAim), 1.0)
        * std::min(height / perBand / (look.leastHour * hourAim), 1.0);
    candidate.ease = std::min(candidate.ease, ease);
    std::ranges::move(pages, std::back_inserter(candidate.pages));
}

// Whether the same labels can stand beside both days.
bool haveSameClocks(const core::GridDay &left, const core::GridDay &right,
                    const TimetableContext &context)
{
    if (left.minutes != right.minutes)
        return false;
    for (const QString &zone : context.zones) {
        if (zoneOffset(zone, left.date, context.home())
            != zoneOffset(zone, right.date, context.home()))
            return false;
    }
    return true;
}

} // namespace

std::vector<GridPage> gridPages(const core::Grid &grid, bool together, double below,
                                const TimetableContext &context)
{
    QList<QList<int>> groups;
    for (int day = 0; day < int(grid.days.size()); ++day) {
        if (together && !groups.isEmpty()
            && haveSameClocks(grid.days[groups.last().last()], grid.days[day], context))
            groups.last().append(day);
        else if (together || !grid.days[day].pieces.isEmpty())
            groups.append(QList<int>{day});
    }
    Candidate upright;
    Candidate across;
    for (const QList<int> &days : groups) {
        addPages(upright, false, grid, days, below, context);
        if (!context.isBound)
            addPages(across, true, grid, days, below, context);
    }
    const bool isAcross = !context.isBound && across.isBetterThan(upright);
    return isAcross ? std::move(across.pages) : std::move(upright.pages);
}

} // namespace publish
