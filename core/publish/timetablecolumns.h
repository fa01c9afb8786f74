// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a timetable stand on which page.
#pragma once

#include "core/schedule/daygrid.h"

#include <QList>

#include <vector>

namespace publish {

// A platform on a day; or, where so much is on it at one time that no page holds it, some lanes.
struct PaperColumn
{
    int day = 0;    // of the grid
    int column = 0; // of the grid; -1: the day has nothing at all
    int part = 0;   // of so many that the platform is split into
    int parts = 1;
    int firstLane = 0;
    int lanes = 1; // most sessions side by side
    double width = 0;

    bool operator==(const PaperColumn &) const = default;
};

using PaperColumns = std::vector<PaperColumn>;

struct ColumnRoom
{
    double width;       // of the page
    double leastColumn; // of a platform
    double leastLane;   // of a session beside others
};

// The columns of these days, in order, on as few pages as hold them legibly, of about the same
// share each; together they are as wide as the page. A day keeps to one page where it fits. Of one
// day, all platforms where there is room for them; else, and of several, those that are used.
std::vector<PaperColumns> paperColumns(const core::Grid &grid, const QList<int> &days,
                                       const ColumnRoom &room);

} // namespace publish
