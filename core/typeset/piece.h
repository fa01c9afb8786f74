// SPDX-License-Identifier: GPL-3.0-or-later
// What pages are filled with: a section as a column of pieces, each of which stays whole.
// All lengths in points, y downwards.
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/paragraph.h"
#include "core/typeset/structure.h"

#include <QRectF>
#include <QSet>

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace typeset {

// A line of a paragraph, with a list item's or contents line's label beside it.
struct LinePiece
{
    int paragraph; // of the section
    int line;
    int label = -1; // paragraph whose only line stands beside this one
    double labelX = 0;
    bool labelFirst = true; // painted before the line (a bullet), or after it (a page number)
    double leaderFrom = 0;  // dots from here to leaderTo, where that is above 0
    double leaderTo = 0;
};

struct ImagePiece
{
    int image; // of the document
    double width;
    int element; // -1: decoration
};

struct RulePiece
{
    double width;
    double thickness;
    Colour colour;
};

struct FramesPiece;

// Nothing but height, or a mark.
struct EmptyPiece
{ };

struct Piece
{
    double x = 0; // of its left edge, from the column's
    double height = 0;
    double before = 0;      // white space above it, dropped at the top of a page
    bool mayBreak = true;   // a page may end above it
    bool mustBreak = false; // a page must end above it
    int headingRows = -1;   // index of the table's, to come again on a new page
    int mark = -1;          // of the section, reached here
    std::variant<EmptyPiece, LinePiece, ImagePiece, RulePiece, std::shared_ptr<FramesPiece>>
        content;
};

// Pieces one above the other, from y = 0.
struct PieceColumn
{
    std::vector<Piece> pieces;
    std::vector<double> tops; // of each piece
    double height = 0;
};

// Sets pieces below each other and collapses the first one's white space.
PieceColumn stack(std::vector<Piece> pieces);

// A cell or box: a background, and a column of pieces in it.
struct Frame
{
    QRectF area;         // from the corner of the piece
    double contentX = 0; // of the column, in the area
    double contentY = 0;
    std::optional<Colour> fill;
    PieceColumn column;
};

struct Stroke
{
    double x1, y1, x2, y2; // from the corner of the piece
    double width;
    Colour colour;
};

// A row of a table, a slice of one, or a box.
struct FramesPiece
{
    std::optional<QPointF> position; // on the page, instead of in the column
    bool decoration = false;         // all of it is an artifact
    std::vector<Frame> frames;
    std::vector<Stroke> strokes;
};

// A place that links, outline entries and page numbers refer to.
struct Mark
{
    QString destination; // may be empty
    QString outline;     // the entry's text; empty: none
    int outlineLevel = 1;
    bool outlineOpen = true;
    int page = -1; // known once the pages are made, from 0
    double y = 0;
};

// One section, cut into pieces but not yet into pages.
struct SectionLayout
{
    StructureTree tree;
    std::vector<LaidParagraph> paragraphs;
    std::vector<Piece> pieces;
    std::vector<PieceColumn> headingRows;
    std::vector<Mark> marks;
    double after = 0; // white space wanted below the last piece
    std::map<char32_t, int> missing;
    QSet<QString> unknownDestinations;
    bool namesPages = false; // some text holds a page number: lay it out again when these are known
};

} // namespace typeset
