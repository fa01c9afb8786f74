// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to lists, as functions on a cursor. Each is one edit.
#pragma once

#include "core/text/markup.h"

class QTextCursor;

namespace ui {

// Makes all selected blocks items of that kind, or paragraphs where all are such items already.
void toggleList(QTextCursor cursor, core::BlockKind kind);
// Moves the selected blocks deeper (+1) or out (-1), as far as lists can nest.
void changeLevel(QTextCursor cursor, int by);

// Enter: a further item, or out of the list by one level in an empty item.
void splitBlock(QTextCursor &cursor);
// Backspace at a block's start: takes its list mark, then its indent. False where it has neither.
bool takeMark(QTextCursor cursor);
// A space typed after "-", "*", "•", "1." or "1)" at a paragraph's start makes it an item. False
// where nothing of that kind stands there.
bool makeItemOfTypedMark(QTextCursor cursor);

} // namespace ui
