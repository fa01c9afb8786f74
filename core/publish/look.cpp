// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/look.h"

#include <array>

namespace publish {
namespace {

using typeset::Colour;
using typeset::Family;

constexpr Colour ink{26, 26, 26};
constexpr Colour grey{92, 92, 92}; // 6.6:1 on white
constexpr Colour linkBlue{26, 78, 138};
constexpr Colour hairline{196, 196, 196};

// OKLCH with lightness 0.58, so that no line of the programme shouts, and a black-and-white print
// shows them as one grey. Neighbours in the list are far apart on the wheel.
constexpr std::array<Colour, 8> themeHues{{
    {0x40, 0x7b, 0xc5}, // blue
    {0xb1, 0x65, 0x12}, // ochre
    {0x34, 0x8f, 0x4f}, // green
    {0xbb, 0x57, 0x52}, // red
    {0x8c, 0x64, 0xb7}, // violet
    {0x13, 0x8b, 0x90}, // teal
    {0x7f, 0x80, 0x15}, // olive
    {0xaf, 0x57, 0x8c}, // magenta
}};

typeset::PageGeometry geometryFor(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return {.size = typeset::a4, .margins{72, 78, 83, 80}};
    case Paper::Letter:
        return {.size = typeset::letter, .margins{80, 74, 92, 76}};
    case Paper::A5:
        return {.size = typeset::a5, .margins{56, 58, 56, 60}};
    case Paper::A3: // A4 enlarged, to hang on a door
        return {.size = typeset::a3, .margins{102, 110, 117, 113}};
    }
    Q_UNREACHABLE();
}

} // namespace

Look lookFor(Paper paper)
{
    const bool small = paper == Paper::A5;
    const bool large = paper == Paper::A3;
    const double size = small ? 8.8 : large ? 14.1 : 10;
    const auto serif = [size](double scale) {
        return typeset::TextStyle{.family = Family::Serif, .size = size * scale, .colour = ink};
    };
    const auto sans = [size](double scale) {
        return typeset::TextStyle{.family = Family::Sans, .size = size * scale, .colour = ink};
    };

    Look look{.geometry = geometryFor(paper)};
    look.body = serif(1);
    look.kicker = sans(0.9);
    look.kicker.bold = true;
    look.kicker.colour = grey;
    look.kicker.letterSpacing = 0.3;
    look.title = serif(small ? 1.8 : 2.1);
    look.title.bold = true;
    look.heading = sans(1.1);
    look.heading.bold = true;
    look.label = sans(0.85);
    look.label.colour = grey;
    look.fact = serif(0.95);
    look.aside = serif(0.95);
    look.aside.colour = grey;
    look.note = serif(0.9);
    look.note.italic = true;
    look.note.colour = grey;
    look.running = sans(0.78);
    look.running.colour = grey;
    look.line = size * 1.42;
    look.labelColumn = small ? 80 : large ? 147 : 104;
    look.factPadding = {0, look.line * (small ? 0.14 : 0.22), look.line / 2,
                        look.line * (small ? 0.2 : 0.28)};
    look.textIndent = small ? 0 : look.labelColumn;
    look.link = linkBlue;
    look.hairline = hairline;
    return look;
}

typeset::Colour themeColour(int position)
{
    return position < 0 ? Colour{120, 120, 120}
                        : themeHues[std::size_t(position) % themeHues.size()];
}

} // namespace publish
