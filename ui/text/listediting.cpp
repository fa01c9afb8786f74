// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/listediting.h"

#include "ui/text/document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using core::BlockKind;
using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void setFormat(const QTextBlock &block, BlockKind kind, int level, int start = -1)
{
    QTextCursor(block).setBlockFormat(blockFormat(kind, level, start));
}

QList<QTextBlock> selectedTextBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> result;
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        result.append(block);
        if (block == last)
            break;
    }
    return result;
}

// The deepest level that an item after `block` can have.
int deepestAfter(const QTextBlock &block)
{
    if (!block.isValid())
        return 0;
    const QTextBlockFormat format = block.blockFormat();
    return levelOf(format) + (kindOf(format) == BlockKind::Paragraph ? 0 : 1);
}

} // namespace

void toggleList(QTextCursor cursor, BlockKind kind)
{
    const QList<QTextBlock> blocks = selectedTextBlocks(cursor);
    const bool areItems = std::ranges::all_of(
        blocks, [kind](const QTextBlock &block) { return kindOf(block.blockFormat()) == kind; });
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks)
        setFormat(block, areItems ? BlockKind::Paragraph : kind, levelOf(block.blockFormat()));
    cursor.endEditBlock();
}

void changeLevel(QTextCursor cursor, int by)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedTextBlocks(cursor)) {
        const QTextBlockFormat format = block.blockFormat();
        const int deepest = std::min(deepestAfter(block.previous()), core::deepestLevel);
        const int level = std::clamp(levelOf(format) + by, 0, deepest);
        if (level != levelOf(format))
            setFormat(block, kindOf(format), level);
    }
    cursor.endEditBlock();
}

void splitBlock(QTextCursor &cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat format = cursor.blockFormat();
    const BlockKind kind = kindOf(format);
    const int level = levelOf(format);
    if (kind == BlockKind::Paragraph || !cursor.block().text().isEmpty())
        cursor.insertBlock(blockFormat(kind, level)); // without the number where the list starts
    else if (level > 0)
        cursor.setBlockFormat(blockFormat(kind, level - 1));
    else
        cursor.setBlockFormat(blockFormat(BlockKind::Paragraph, 0));
    cursor.endEditBlock();
}

bool takeMark(QTextCursor cursor)
{
    const QTextBlockFormat format = cursor.blockFormat();
    const int level = levelOf(format);
    if (kindOf(format) != BlockKind::Paragraph)
        cursor.setBlockFormat(blockFormat(BlockKind::Paragraph, level));
    else if (level > 0)
        cursor.setBlockFormat(blockFormat(BlockKind::Paragraph, level - 1));
    else
        return false;
    return true;
}

bool makeItemOfTypedMark(QTextCursor cursor)
{
    if (cursor.hasSelection() || kindOf(cursor.blockFormat()) != BlockKind::Paragraph)
        return false;
    const QString typed = cursor.block().text().left(cursor.positionInBlock());
    const bool isBullet = typed == u"-"_s || typed == u"*"_s || typed == u"•"_s;
    bool isNumber = false;
    const int number = typed.chopped(typed.isEmpty() ? 0 : 1).toInt(&isNumber);
    isNumber = isNumber && number >= 0 && typed.size() <= 4
        && (typed.endsWith(u'.') || typed.endsWith(u')'));
    if (!isBullet && !isNumber)
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const QTextBlock before = cursor.block().previous();
    const bool goesOn = before.isValid() && kindOf(before.blockFormat()) == BlockKind::Number;
    const int start = isNumber && !(goesOn || number == 1) ? number : -1;
    cursor.setBlockFormat(blockFormat(isBullet ? BlockKind::Bullet : BlockKind::Number,
                                      levelOf(cursor.blockFormat()), start));
    cursor.endEditBlock();
    return true;
}

} // namespace ui
