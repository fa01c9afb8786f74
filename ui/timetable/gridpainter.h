// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timetablemodel.h"
#include "ui/timetable/gridgeometry.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

class QPainter;

namespace ui {

// How a block is drawn beside what it says.
struct BlockLook
{
    bool selected = false;
    bool current = false;    // with the focus
    bool moving = false;     // where it would be dropped
    bool fromBefore = false; // cut off at the top, at the bottom
    bool goesOn = false;
};

// Draws a timetable in the coordinates of its geometry.
class GridPainter final
{
public:
    GridPainter(QPainter &painter, const GridGeometry &geometry, const QPalette &palette,
                const QFont &font)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_palette(palette)
        , m_bold(boldFont(font))
        , m_small(smallFont(font))
        , m_boldMetrics(m_bold)
        , m_smallMetrics(m_small)
    { }

    // Columns, hours, and the hours at which a platform is closed, as far as `visible` shows them.
    void paintGround(const TimetableModel &model, const core::Programme &programme,
                     const QRect &visible);
    void paintBlock(const QRect &rect, const BlockItem &item, const BlockLook &look);
    void paintNow(int day, int minute);

private:
    void paintClosed(const core::Platform &platform, int day, int column);
    void paintText(const QRect &rect, const BlockItem &item, const BlockLook &look);
    int paintTitle(const QRect &rect, const BlockItem &item, int lines, const QColor &colour);
    void paintLine(const QRect &rect, const QString &text, bool isBold, const QColor &colour);

    QPainter &m_painter;
    const GridGeometry &m_geometry;
    const QPalette &m_palette;
    const QFont m_bold;
    const QFont m_small;
    const QFontMetrics m_boldMetrics;
    const QFontMetrics m_smallMetrics;
};

} // namespace ui
