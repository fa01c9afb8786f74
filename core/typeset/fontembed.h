// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/face.h"
#include "core/typeset/glyphtext.h"
#include "core/typeset/pdffile.h"

#include <string>
#include <vector>

namespace typeset {

// The part of a font that a document needs.
struct FontProgram
{
    std::string bytes;              // a TrueType file, or a bare CFF table
    std::vector<quint16> newGlyphs; // by the face's own glyph number
};

// The face's glyphs that the texts use; empty bytes where HarfBuzz cannot subset the face.
FontProgram subset(const Face &face, const GlyphTexts &texts);

// Writes a composite font whose character codes are the face's own glyph numbers, and returns its
// object. One code more, glyphCount(), is the hyphen at a line's end, read as U+00AD.
int writeFont(PdfFile &file, const Face &face, const FontProgram &program, const GlyphTexts &texts);

} // namespace typeset
