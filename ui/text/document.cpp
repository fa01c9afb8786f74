// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/document.h"

#include "ui/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using core::Block;
using core::BlockKind;
using core::Span;

namespace ui {
namespace {

enum Property { Kind = QTextFormat::UserProperty + 1, Start };

// A block as its document holds it: with where its list starts instead of its number.
struct Item
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int start = -1;
    QList<Span> spans;

    bool operator==(const Item &) const = default;
    QTextBlockFormat format() const { return blockFormat(kind, level, start); }
};

QList<Item> itemsOf(const QList<Block> &blocks)
{
    QList<Item> result;
    ListCounter counter;
    for (const Block &block : blocks) {
        Item item{.kind = block.kind, .level = block.level, .spans = block.spans};
        if (counter.next(item.kind, item.level, -1) != block.number) {
            item.start = block.number;
            counter.next(item.kind, item.level, item.start);
        }
        result.append(item);
    }
    return result;
}

// The stretch of a block from `begin` to `end`, which count from its start.
QList<Span> spansOf(const QTextBlock &block, int begin, int end)
{
    QList<Span> result;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int offset = fragment.position() - block.position();
        const int from = std::max(begin - offset, 0);
        const int to = std::min(end - offset, fragment.length());
        if (from >= to)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        const Span span{.text = fragment.text().sliced(from, to - from),
                        .bold = format.fontWeight() >= QFont::DemiBold,
                        .italic = format.fontItalic(),
                        .link = format.isAnchor() ? format.anchorHref() : QString()};
        const bool goesOn = !result.isEmpty() && result.last().bold == span.bold
            && result.last().italic == span.italic && result.last().link == span.link;
        if (goesOn)
            result.last().text += span.text;
        else
            result.append(span);
    }
    return result;
}

Item itemOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return {.kind = kindOf(format),
            .level = levelOf(format),
            .start = startOf(format),
            .spans = spansOf(block, 0, block.length())};
}

// What insertText() would take for the end of a block.
QString withoutBlockEnds(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == QChar(0xFDD0) || c == QChar(0xFDD1))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void insertSpans(QTextCursor &cursor, const QList<Span> &spans)
{
    for (const Span &span : spans)
        cursor.insertText(withoutBlockEnds(span.text), charFormat(span));
}

struct Unit
{
    QChar c;
    const Span *look;

    bool operator==(const Unit &other) const
    {
        return c == other.c && look->bold == other.look->bold && look->italic == other.look->italic
            && look->link == other.look->link;
    }
};

QList<Unit> unitsOf(const QList<Span> &spans)
{
    QList<Unit> result;
    for (const Span &span : spans)
        for (const QChar c : span.text)
            result.append({c, &span});
    return result;
}

// The spans without so many units at both ends.
QList<Span> middle(const QList<Span> &spans, qsizetype prefix, qsizetype end)
{
    QList<Span> result;
    qsizetype at = 0;
    for (const Span &span : spans) {
        const qsizetype from = std::max(prefix - at, qsizetype(0));
        const qsizetype to = std::min(end - at, span.text.size());
        at += span.text.size();
        if (from >= to)
            continue;
        result.append(span);
        result.last().text = span.text.sliced(from, to - from);
    }
    return result;
}

// Where the change ends.
int changeBlock(const QTextBlock &block, const Item &was, const Item &wanted)
{
    QTextCursor cursor(block);
    if (was.format() != wanted.format())
        cursor.setBlockFormat(wanted.format());
    const QList<Unit> before = unitsOf(was.spans);
    const QList<Unit> after = unitsOf(wanted.spans);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    if (prefix > 0 && before[prefix - 1].c.isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.end()[-1 - suffix] == after.end()[-1 - suffix])
        ++suffix;
    if (suffix > 0 && before.end()[-suffix].c.isLowSurrogate())
        --suffix;
    cursor.setPosition(block.position() + int(prefix));
    cursor.setPosition(block.position() + int(before.size() - suffix), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertSpans(cursor, middle(wanted.spans, prefix, after.size() - suffix));
    return cursor.position();
}

// Removes `count` blocks from `first`; at least one other stays.
int removeBlocks(QTextDocument &document, int first, int count)
{
    const QTextBlock begin = document.findBlockByNumber(first);
    const QTextBlock last = document.findBlockByNumber(first + count - 1);
    const QTextBlock survivor = first > 0 ? begin.previous() : last.next();
    const QTextBlockFormat format = survivor.blockFormat();
    QTextCursor cursor(begin);
    if (first > 0) {
        cursor.setPosition(begin.position() - 1);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(survivor.position(), QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    cursor.setBlockFormat(format); // Qt may keep that of a removed one
    return cursor.position();
}

// Inserts before the block that is number `first` now, or at the end.
int insertItems(QTextDocument &document, int first, const QList<Item> &items)
{
    QTextCursor cursor(&document);
    const QTextBlock after = document.findBlockByNumber(first);
    if (!after.isValid()) {
        cursor.movePosition(QTextCursor::End);
        for (const Item &item : items) {
            cursor.insertBlock(item.format(), QTextCharFormat());
            insertSpans(cursor, item.spans);
        }
        return cursor.position();
    }
    cursor.setPosition(after.position());
    int end = 0;
    for (const Item &item : items) {
        cursor.insertBlock(); // what stood there moves into the new block, and cursors with it
        QTextCursor before(cursor.block().previous());
        before.setBlockFormat(item.format());
        insertSpans(before, item.spans);
        end = before.position();
        cursor.setPosition(end + 1);
    }
    return end;
}

} // namespace

BlockKind kindOf(const QTextBlockFormat &format)
{
    return BlockKind(format.intProperty(Kind));
}

int levelOf(const QTextBlockFormat &format)
{
    return std::max(format.indent() - (kindOf(format) == BlockKind::Paragraph ? 0 : 1), 0);
}

int startOf(const QTextBlockFormat &format)
{
    return format.hasProperty(Start) ? format.intProperty(Start) : -1;
}

QTextBlockFormat blockFormat(BlockKind kind, int level, int start)
{
    QTextBlockFormat format;
    if (kind != BlockKind::Paragraph)
        format.setProperty(Kind, int(kind));
    if (start >= 0)
        format.setProperty(Start, start);
    format.setIndent(level + (kind == BlockKind::Paragraph ? 0 : 1));
    format.setBottomMargin(kind == BlockKind::Paragraph ? space::small : space::tiny);
    return format;
}

QTextCharFormat charFormat(const Span &span)
{
    QTextCharFormat format;
    if (span.bold)
        format.setFontWeight(QFont::Bold);
    if (span.italic)
        format.setFontItalic(true);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setFontUnderline(true);
    }
    return format;
}

int ListCounter::next(BlockKind kind, int level, int start)
{
    if (kind == BlockKind::Paragraph) {
        m_open.resize(std::min<qsizetype>(m_open.size(), level));
        return 0;
    }
    m_open.resize(level + 1);
    OpenList &list = m_open.last();
    const bool goesOn = list.kind == kind && start < 0;
    list = {kind, goesOn ? list.number + 1 : std::max(start, 1)};
    if (start == 0)
        list.number = 0;
    return kind == BlockKind::Number ? list.number : 0;
}

int setBlocks(QTextDocument &document, const QList<Block> &blocks)
{
    QList<Item> before;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        before.append(itemOf(block));
    QList<Item> after = itemsOf(blocks);
    if (after.isEmpty())
        after.append(Item());

    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.end()[-1 - suffix] == after.end()[-1 - suffix])
        ++suffix;

    QTextCursor edit(&document);
    edit.beginEditBlock();
    int place = -1;
    const qsizetype changed = shorter - prefix - suffix;
    for (qsizetype i = prefix; i < prefix + changed; ++i)
        if (before[i] != after[i])
            place = changeBlock(document.findBlockByNumber(int(i)), before[i], after[i]);
    const int at = int(prefix + changed);
    if (before.size() > after.size())
        place = removeBlocks(document, at, int(before.size() - after.size()));
    if (after.size() > before.size())
        place = insertItems(document, at, after.sliced(at, after.size() - before.size()));
    edit.endEditBlock();
    return place;
}

QList<Block> blocksOf(const QTextDocument &document)
{
    QTextCursor all(const_cast<QTextDocument *>(&document)); // only read
    all.select(QTextCursor::Document);
    return selectedBlocks(all);
}

QList<Block> selectedBlocks(const QTextCursor &cursor)
{
    QList<Block> result;
    ListCounter counter;
    const QTextDocument &document = *cursor.document();
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        const int begin = std::max(cursor.selectionStart() - block.position(), 0);
        const QTextBlockFormat format = block.blockFormat();
        Block value{.spans = spansOf(block, begin, cursor.selectionEnd() - block.position())};
        if (begin == 0) {
            value.kind = kindOf(format);
            value.level = levelOf(format);
            value.number = counter.next(value.kind, value.level, startOf(format));
        }
        result.append(value);
        if (block == last)
            break;
    }
    return result;
}

void insertBlocks(QTextCursor &cursor, const QList<Block> &blocks)
{
    cursor.beginEditBlock();
    const QTextBlockFormat here =
        cursor.document()->findBlock(cursor.selectionStart()).blockFormat();
    cursor.removeSelectedText();
    cursor.setBlockFormat(here); // Qt may keep that of the last block
    const BlockKind hereKind = kindOf(here);
    const bool nothingBefore = cursor.atBlockStart();
    const bool nothingAfter = cursor.atBlockEnd();
    const QList<Item> items = itemsOf(blocks);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isParagraph = items[i].kind == BlockKind::Paragraph && items[i].level == 0;
        Item item = items[i];
        item.level += levelOf(here);
        if (hereKind != BlockKind::Paragraph) {
            item.kind = isParagraph ? hereKind : item.kind;
            item.start = -1;
        }
        const bool joins = i == 0 && (isParagraph || items.size() == 1);
        const bool fills = i == 0 && nothingBefore && (nothingAfter || items.size() > 1);
        if (fills && !isParagraph)
            cursor.setBlockFormat(item.format());
        else if (i > 0 || !joins)
            cursor.insertBlock(item.format(), QTextCharFormat());
        insertSpans(cursor, item.spans);
    }
    const bool lastIsItem = !items.isEmpty() && items.last().kind != BlockKind::Paragraph;
    if (!nothingAfter && items.size() > 1 && lastIsItem) {
        cursor.insertBlock(blockFormat(hereKind, levelOf(here)), QTextCharFormat());
        cursor.movePosition(QTextCursor::PreviousCharacter);
    }
    cursor.endEditBlock();
}

void colourLinks(QTextDocument &document, const QColor &colour)
{
    QList<QTextCursor> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor() || format.foreground().color() == colour)
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            links.append(cursor);
        }
    }
    QTextCharFormat format;
    format.setForeground(colour);
    for (QTextCursor &cursor : links)
        cursor.mergeCharFormat(format);
}

} // namespace ui
