// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

namespace publish {

enum class Paper { A4, Letter, A5, A3 };

// The typography of printed documents: every size, colour and space they use, in points.
struct Look
{
    typeset::PageGeometry geometry; // 70 to 75 letters to a line of long text

    typeset::TextStyle body;   // long texts
    typeset::TextStyle kicker; // the small line above a title
    typeset::TextStyle title;
    typeset::TextStyle heading;
    typeset::TextStyle label; // of a fact
    typeset::TextStyle fact;
    typeset::TextStyle aside; // what is said beside a fact, in grey
    typeset::TextStyle note;  // of the program to the reader, in italics
    typeset::TextStyle running;

    double line = 0; // baseline to baseline of long texts
    double labelColumn = 0;
    QMarginsF factPadding; // of each cell in the table of facts
    double textIndent = 0; // of long texts, so that they stand below the facts and not too wide
    typeset::Colour link;
    typeset::Colour hairline;

    // The leading that puts `style` on the lines of long texts.
    double leading(const typeset::TextStyle &style) const { return line / style.size; }
};

Look lookFor(Paper paper);

// The colour of the thematic line at `position` in the event's list, from 0: one of eight hues of
// equal lightness. Negative: a grey, for what has no thematic line.
typeset::Colour themeColour(int position);

} // namespace publish
