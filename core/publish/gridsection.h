// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/gridpages.h"
#include "core/publish/timetableblock.h"

#include <QSet>

namespace publish {

// The thematic lines of the sessions with their colours, to stand below a grid; empty where there
// are none.
struct Legend
{
    struct Entry
    {
        typeset::Colour colour;
        typeset::Paragraph text;
        QRectF area; // of colour and text, from the legend's corner, in a document of that width
    };
    std::vector<Entry> entries;
    double height = 0;
};
Legend legendOf(const TimetableContext &context, double width);

// The ids of what is not in full on a page, by the day of the grid.
using Shortened = QMap<int, QSet<QString>>;

// The texts of a page's pieces, in their order.
using GridTexts = std::vector<BlockText>;

// No further than to one more than `most` that are shortened.
GridTexts gridTexts(const GridPage &page, const core::Grid &grid, const Legend &legend,
                    const TimetableContext &context, int most);

// A page of a timetable as a section, and what it has no room for. `texts` are all of its own.
typeset::Section gridSection(const GridPage &page, const core::Grid &grid, const Legend &legend,
                             const TimetableContext &context, GridTexts texts,
                             Shortened *shortened);

} // namespace publish
