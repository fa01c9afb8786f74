// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of core/text/markup.h as a QTextDocument and back. Each core::Block is one QTextBlock; its
// kind, level and a list's first number lie in the block's format, so that copying a block's format
// (as Enter does) goes on with its list. Marks of lists are no text: see listmarks.h.
#pragma once

#include "core/text/markup.h"

#include <QColor>

class QTextBlock;
class QTextBlockFormat;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace ui {

// toMarkup(blocksOf(d)) == toMarkup(blocks) afterwards, but for the characters U+FDD0 and U+FDD1,
// which Qt keeps for itself and which become U+FFFD. Touches only what differs, so that cursors
// elsewhere stay in their words. The position where the last change ends, -1 where there is none.
int setBlocks(QTextDocument &document, const QList<core::Block> &blocks);
// As they stand there, not made canonical: also empty paragraphs and white space at ends.
QList<core::Block> blocksOf(const QTextDocument &document);

// In place of the cursor's selection. The first block joins what is before the cursor and the last
// one what is after it, unless they are list items; in a list item paragraphs become items.
void insertBlocks(QTextCursor &cursor, const QList<core::Block> &blocks);
// What the cursor has selected; the marks of lists only of blocks whose first character is.
QList<core::Block> selectedBlocks(const QTextCursor &cursor);

// Gives all links this colour: QTextDocument knows no palette.
void colourLinks(QTextDocument &document, const QColor &colour);

core::BlockKind kindOf(const QTextBlockFormat &format);
int levelOf(const QTextBlockFormat &format);
// The number at which an item begins its list anew; -1 where it goes on with the list before it.
int startOf(const QTextBlockFormat &format);
QTextBlockFormat blockFormat(core::BlockKind kind, int level, int start = -1);
QTextCharFormat charFormat(const core::Span &span);

// Tells the numbers of items, asked about block after block from a document's beginning.
class ListCounter
{
public:
    // Of a Number its number; else 0.
    int next(core::BlockKind kind, int level, int start);

private:
    struct OpenList
    {
        core::BlockKind kind;
        int number;
    };
    QList<OpenList> m_open; // one at each level
};

} // namespace ui
