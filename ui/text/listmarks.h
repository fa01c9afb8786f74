// SPDX-License-Identifier: GPL-3.0-or-later
// The bullets and numbers before list items. Painted by us since QTextList in Qt 6.4 numbers every
// list from 1.
#pragma once

class QPainter;
class QPalette;
class QRectF;
class QTextDocument;

namespace ui {

enum class OuterMarks { AsTheyAre, PointNumbers }; // the latter for points: 1, 2, 3 in their gutter

// `area` in the document's coordinates.
void paintListMarks(QPainter &painter, const QTextDocument &document, const QRectF &area,
                    const QPalette &palette, OuterMarks outer);

} // namespace ui
