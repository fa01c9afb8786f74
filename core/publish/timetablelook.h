// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"

namespace publish {

// The typography of printed timetables, in points.
struct TimetableLook
{
    typeset::PageGeometry portrait;
    typeset::PageGeometry landscape;

    typeset::TextStyle title; // of a page
    typeset::TextStyle aside; // what is said beside it, in grey
    typeset::TextStyle day;   // above the platforms of one of several days
    typeset::TextStyle platform;
    typeset::TextStyle zone; // above the hours of a time zone
    typeset::TextStyle hour;
    typeset::TextStyle session; // its title, in the largest of the sizes below in which most fit
    std::vector<double> sessionSizes;
    typeset::TextStyle code; // these three are at least so large, and grow with the title
    typeset::TextStyle hours;
    typeset::TextStyle mark; // of a clash
    typeset::TextStyle pause;
    typeset::TextStyle legend;
    typeset::TextStyle cell; // of a table
    typeset::TextStyle running;
    double leading = 1.22;

    double hourColumn = 0;  // of the hours of one zone
    double leastColumn = 0; // of a platform
    double leastLane = 0;   // of a session beside others on its platform
    double leastHour = 0;   // height of an hour
    double mostHour = 0;
    double stripe = 0; // of the thematic line's colour, at the side of a session
    double gap = 0;    // between two sessions
    typeset::Colour hairline;
    typeset::Colour rule;
    typeset::Colour pauseFill;
    double hairlineWidth = 0.4;
};

TimetableLook timetableLookFor(Paper paper);

// So much of a colour on white: 0.13 is a ground that black text stands out from in any print.
typeset::Colour tint(typeset::Colour colour, double share);

} // namespace publish
