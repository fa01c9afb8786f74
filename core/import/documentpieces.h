// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/textdocument.h"

namespace core {

// A paragraph of a document, or the part of one that a note has in a paragraph of its own.
struct DocumentPiece
{
    Block block; // canonical, never empty
    int heading = 0;
    int row = -1; // as in DocumentParagraph
    int cell = 0;
    bool afterGap = false;    // a page's end or empty paragraphs stand before it
    qsizetype paragraph = -1; // index; -1: it stands in none
    qsizetype offset = 0;     // where it begins there
};

// In the order in which a note says them: see DocumentLines.
QList<DocumentPiece> documentPieces(const TextDocument &document);

} // namespace core
