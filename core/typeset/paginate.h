// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/inventory.h"
#include "core/typeset/piece.h"

#include <QHash>
#include <QString>

#include <vector>

namespace typeset {

// A piece on a page; y from the top of the text area.
struct Placed
{
    int section;
    const Piece *piece;
    double y;
};

// Heading rows of a table that goes on from the page before.
struct Repeated
{
    int section;
    const PieceColumn *rows;
    double y;
};

struct Page
{
    PageGeometry geometry;
    int section = 0; // the first one on the page
    QString number;  // as printed
    bool header = true;
    bool footer = true;
    std::vector<Placed> placed;
    std::vector<Repeated> repeated;
};

// A numbering and the page, from 0, that it starts on.
struct NumberedFrom
{
    int page;
    Numbering numbering;
};

struct Pages
{
    std::vector<Page> pages;
    std::vector<int> chapterStarts; // first page of each chapter of the inventory
    std::vector<int> sectionStarts; // page each section starts on
    std::vector<NumberedFrom> numberings;
    QHash<QString, QString> destinationNumbers; // each destination's page as printed
};

// Fills pages with the sections' pieces, and tells the marks which page they came on. The pages
// point into the layouts.
Pages paginate(const Document &document, const Inventory &inventory,
               std::vector<SectionLayout> &layouts);

} // namespace typeset
