// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/fontembed.h"
#include "core/typeset/paginate.h"
#include "core/typeset/painter.h"
#include "core/typeset/pdffile.h"

#include <vector>

namespace typeset {

// All that a file is made of.
struct Painted
{
    const Document &document;
    const Inventory &inventory;
    const std::vector<SectionLayout> &layouts;
    const Pages &pages;
    const std::vector<PaintedPage> &painted; // by page
    const GlyphTexts &texts;
    const std::vector<const Face *> &faces;   // those in use
    const std::vector<FontProgram> &programs; // of each
};

// Writes pages, structure, links, outline and metadata, and closes the file. A picture that cannot
// be shown makes it return its number in the inventory; -1 if all is well.
int assemble(const Painted &painted, PdfFile &file, int threads);

} // namespace typeset
