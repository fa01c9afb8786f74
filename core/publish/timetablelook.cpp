// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablelook.h"

#include <cmath>

namespace publish {
namespace {

using typeset::Colour;
using typeset::Family;
using typeset::TextStyle;

constexpr Colour ink{26, 26, 26};
constexpr Colour grey{92, 92, 92};     // 6.6:1 on white, 5.5:1 on any tint
constexpr Colour warning{160, 30, 24}; // 7:1 on any tint

// Of all lengths, against A4.
double scaleOf(Paper paper)
{
    switch (paper) {
    case Paper::A3:
        return 1.3;
    case Paper::A5:
        return 0.86;
    case Paper::A4:
    case Paper::Letter:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

Colour tint(Colour colour, double share)
{
    const auto mixed = [share](quint8 part) {
        return quint8(std::lround(255 - (255 - part) * share));
    };
    return {mixed(colour.red), mixed(colour.green), mixed(colour.blue)};
}

TimetableLook timetableLookFor(Paper paper)
{
    const double scale = scaleOf(paper);
    const auto sans = [scale](double size, Colour colour = ink, bool bold = false) {
        return TextStyle{
            .family = Family::Sans, .size = size * scale, .bold = bold, .colour = colour};
    };
    TimetableLook look;
    look.portrait = {.size = lookFor(paper).geometry.size,
                     .margins = QMarginsF(38, 62, 38, 54) * scale};
    look.landscape = look.portrait;
    look.landscape.size.transpose();

    look.title = sans(15, ink, true);
    look.aside = sans(8.5, grey);
    look.day = sans(9.5, ink, true);
    look.platform = sans(8, ink, true);
    look.zone = sans(6.6, grey);
    look.hour = sans(7.2, grey);
    look.code = sans(6.6, ink, true);
    look.hours = sans(6.6, grey);
    look.session = sans(8, ink, true);
    look.sessionSizes = {10.4 * scale, 9.6 * scale, 8.8 * scale,
                         8 * scale,    7.2 * scale, 6.6 * scale};
    look.pause = sans(7.4, grey);
    look.pause.italic = true;
    look.mark = sans(6.6, warning, true);
    look.legend = sans(7, grey);
    look.cell = sans(7.6);
    look.running = sans(7.6, grey);

    look.hourColumn = 40 * scale;
    look.leastColumn = 64 * scale;
    look.leastLane = 44 * scale;
    look.leastHour = 27 * scale;
    look.mostHour = 96 * scale;
    look.stripe = 2.6 * scale;
    look.gap = 1.4 * scale;
    look.hairline = {222, 222, 222};
    look.rule = {120, 120, 120};
    look.pauseFill = {241, 241, 241};
    return look;
}

} // namespace publish
