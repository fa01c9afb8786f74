// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/gridpages.h"

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

// A page of a timetable as a section, and what it has no room for.
typeset::Section gridSection(const GridPage &page, const core::Grid &grid, const Legend &legend,
                             const TimetableContext &context, Shortened *shortened);

// How many of a page's pieces would be shortened.
int shortenedOn(const GridPage &page, const core::Grid &grid, const Legend &legend,
                const TimetableContext &context);

} // namespace publish
