// SPDX-License-Identifier: GPL-3.0-or-later
// What of a timetable's grid stands on which page, and where.
#pragma once

#include "core/publish/timetablecolumns.h"
#include "core/publish/timetablecontext.h"
#include "core/schedule/daygrid.h"

#include <QRectF>

namespace publish {

// A page: some columns of one day or several, from one minute to another.
struct GridPage
{
    QList<int> days; // of the grid
    PaperColumns columns;
    bool isLandscape = false;
    int zones = 1; // that have a column of hours, the first of all; the others are named above
    int from = 0;
    int to = 1440;
    int number = 1; // of the pages of these days, or of all of them
    int count = 1;
};

// Of each day one after the other, or of all together where `together`. All upright or all across,
// on whichever fewer pages hold them legibly, or else whichever leaves more room. Days without
// anything have no page of their own. `below`: room to be left below the grid.
std::vector<GridPage> gridPages(const core::Grid &grid, bool together, double below,
                                const TimetableContext &context);

struct PlacedPiece
{
    const core::GridPiece *piece;
    int day;      // of the grid
    QRectF area;  // on the page
    QRectF label; // where its text goes: breaks have sessions upon them
};

// Where things are on a page, from its top left corner. Of a page that is read from the right all
// of it is mirrored, but for what these functions are asked about.
class GridGeometry
{
public:
    GridGeometry(const GridPage &page, const core::Grid &grid, const TimetableContext &context,
                 double below);

    QRectF body() const { return m_body; } // without heads and hours
    double top() const { return m_top; }   // of the heads
    double dayHead() const { return m_dayHead; }
    double platformHead() const { return m_platformHead; }
    double at(int minute) const;
    double columnAt(std::size_t column) const { return m_edges[column]; } // its left edge
    // In the order of time, then of the columns.
    std::vector<PlacedPiece> pieces() const;

    QRectF mirrored(const QRectF &area) const;

private:
    void addPiece(const core::GridPiece &piece, int day, std::vector<PlacedPiece> &placed) const;
    QRectF between(std::size_t first, std::size_t end, const core::GridPiece &piece) const;
    void lengthen(std::vector<PlacedPiece> &placed) const;
    QRectF freeOf(const core::GridPiece &pause, std::size_t first, std::size_t end) const;

    const GridPage &m_page;
    const core::Grid &m_grid;
    bool m_isMirrored;
    double m_pageWidth;
    double m_leastHeight;
    double m_top = 0;
    double m_dayHead = 0;
    double m_platformHead = 0;
    QRectF m_body;
    std::vector<double> m_edges; // of the columns, and the right edge of the last
};

// "Hall A", what heads a column of the grid; `part` of a platform that is split.
typeset::Paragraph platformHeadOf(const core::Grid &grid, const PaperColumn &column,
                                  const TimetableContext &context);
// "Monday, 31 May 2021", shorter where that takes more than a line.
typeset::Paragraph dayHeadOf(QDate day, double width, const TimetableContext &context);
// "Madrid", and below it the offset.
typeset::Paragraph zoneHeadOf(const QString &zone, QDate day, const TimetableContext &context);
// The title of a page, "Monday, 31 May 2021 – …", and what is said of it: empty where nothing is.
QString pageTitle(const GridPage &page, const core::Grid &grid, const TimetableContext &context);
typeset::Paragraph pageAside(const GridPage &page, const core::Grid &grid,
                             const TimetableContext &context);

} // namespace publish
