// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <QSet>

#include <unordered_map>
#include <vector>

namespace typeset {

// What sections have to know of the whole document before they are laid out side by side.
struct Inventory
{
    std::unordered_map<const Heading *, int> headingLevels; // 1–6, none skipped
    std::unordered_map<const Image *, int> imageNumbers;
    std::vector<const Image *> images; // by number; the same picture only once
    QSet<QString> destinations;
    std::vector<PageGeometry> geometries; // of each section's pages
    std::vector<int> chapters;      // first section of each run that shares no page with others
    std::vector<QString> languages; // of each section
};

Inventory takeInventory(const Document &document);

} // namespace typeset
