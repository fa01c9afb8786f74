// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/points.h"

#include "ui/text/document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using core::Block;
using core::BlockKind;

namespace ui {
namespace {

bool isPoint(const QTextBlock &block)
{
    return levelOf(block.blockFormat()) == 0;
}

} // namespace

QList<Block> asPoints(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (block.level > 0)
            continue;
        block.kind = BlockKind::Bullet;
        block.number = 0;
    }
    return blocks;
}

QList<Block> withoutEmptyPoints(QList<Block> blocks)
{
    blocks.removeIf([](const Block &block) { return core::plainText(block).trimmed().isEmpty(); });
    return blocks;
}

QTextBlock pointOf(const QTextBlock &block)
{
    QTextBlock point = block;
    while (!isPoint(point) && point.previous().isValid())
        point = point.previous();
    return point;
}

QTextBlock pointAfter(const QTextBlock &point)
{
    QTextBlock next = point.next();
    while (next.isValid() && !isPoint(next))
        next = next.next();
    return next;
}

int pointIndex(const QTextBlock &point)
{
    int index = 0;
    for (QTextBlock block = point.document()->begin(); block != point; block = block.next())
        index += isPoint(block) ? 1 : 0;
    return index;
}

QTextBlock pointAt(const QTextDocument &document, int index)
{
    QTextBlock point = document.begin();
    for (; point.isValid() && index > 0; --index)
        point = pointAfter(point);
    return point;
}

bool movePoint(QTextCursor &cursor, int from, int to)
{
    QTextDocument &document = *cursor.document();
    const QTextBlock point = pointAt(document, from);
    if (!point.isValid() || to < 0 || to == from || to == from + 1)
        return false;
    const QTextBlock after = pointAfter(point);
    const QTextBlock target = pointAt(document, to);
    const int first = point.blockNumber();
    const int end = after.isValid() ? after.blockNumber() : document.blockCount();
    const int place = target.isValid() ? target.blockNumber() : document.blockCount();

    const int inBlock = cursor.positionInBlock();
    int caret = cursor.blockNumber();
    QList<Block> blocks = blocksOf(document);
    const auto begin = blocks.begin();
    if (place < first)
        std::rotate(begin + place, begin + first, begin + end);
    else
        std::rotate(begin + first, begin + end, begin + place);
    // Where a block comes to lie that was number `block`.
    const auto moved = [&](int block) {
        if (block >= first && block < end)
            return block + (place < first ? place - first : place - end);
        if (place < first && block >= place && block < first)
            return block + end - first;
        if (place > end && block >= end && block < place)
            return block - (end - first);
        return block;
    };
    caret = moved(caret);
    setBlocks(document, blocks);
    cursor.setPosition(document.findBlockByNumber(caret).position() + inBlock);
    return true;
}

} // namespace ui
