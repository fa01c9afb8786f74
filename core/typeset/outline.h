// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace typeset {

class PdfFile;

// One line of the outline that viewers show beside the pages.
struct OutlineEntry
{
    QString title;
    int level; // 1: top; a level deeper than the one above and one is closed up
    bool open;
    std::string destination; // "[page /XYZ x y null]"
};

// Writes the outline (ISO 32000-1, 12.3.3) and returns its root; 0 where there are no entries.
int writeOutline(PdfFile &file, const std::vector<OutlineEntry> &entries);

} // namespace typeset
