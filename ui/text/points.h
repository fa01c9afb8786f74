// SPDX-License-Identifier: GPL-3.0-or-later
// A document whose every outermost block is a bullet item: a list of points.
#pragma once

#include "core/text/markup.h"

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace ui {

// Paragraphs and numbered items that lie in no other item become points; what lies in one stays.
QList<core::Block> asPoints(QList<core::Block> blocks);

// A point that nothing is written in yet is no text.
QList<core::Block> withoutEmptyPoints(QList<core::Block> blocks);

// The outermost item that `block` belongs to.
QTextBlock pointOf(const QTextBlock &block);
// The point after this one; invalid after the last.
QTextBlock pointAfter(const QTextBlock &point);
// From 0.
int pointIndex(const QTextBlock &point);
QTextBlock pointAt(const QTextDocument &document, int index);

// Moves a point, with all that lies in it, to before the point that is now at `to` (the count of
// points: to the end). The cursor goes with its text. False where that changes nothing.
bool movePoint(QTextCursor &cursor, int from, int to);

} // namespace ui
