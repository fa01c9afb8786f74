// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/paginate.h"
#include "core/typeset/tokens.h"

#include <vector>

namespace typeset {

// A text of a page's head or foot line, set and placed.
struct RunningText
{
    LaidParagraph paragraph;
    double x; // of its line, from the left edge of the page
    double y; // of its line's top, from the top edge
    bool header;
};

// Head and foot of one page.
std::vector<RunningText> layRunningLines(const Document &document, const Page &page, int pageCount,
                                         const QString &language, Workshop &workshop);

} // namespace typeset
