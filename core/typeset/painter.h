// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/linepainter.h"
#include "core/typeset/paginate.h"
#include "core/typeset/running.h"

#include <string>
#include <vector>

namespace typeset {

struct PaintedPage
{
    std::string stream; // deflated
    PageMarks marks;
};

// Paints one page. The pages of a chapter are painted by one thread and in order, for their
// sections' structure grows with each.
PaintedPage paintPage(const Document &document, const Page &page, int number,
                      std::vector<RunningText> &running, std::vector<SectionLayout> &layouts,
                      const GlyphTexts &texts);

} // namespace typeset
