// SPDX-License-Identifier: GPL-3.0-or-later
// Long texts are Markdown in a small subset: paragraphs, bullet and numbered lists, bold, italic,
// links. Here it becomes values, which the counter, the editor and every writer work on.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

// A stretch of text of one look. U+2028 in it is a line break within the block.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; // the URL it leads to, empty where it is no link

    bool operator==(const Span &) const = default;
};

enum class BlockKind { Paragraph, Bullet, Number };

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  // how many list items it lies in, itself not counted
    int number = 0; // of a Number: what its mark says; else 0
    QList<Span> spans;

    bool operator==(const Block &) const = default;
};

inline constexpr int deepestLevel =
    8; // of a list item, as in word processors; deeper ones are raised

// What is outside the subset keeps every character a reader would see: a heading becomes a bold
// paragraph, a quotation or code a paragraph, an image its alternative text linked to its URL, a
// rule the paragraph "---". HTML, entities, tables and link definitions are literal text. The
// titles of links are dropped. A further paragraph of a list item is a Paragraph at the item's
// level + 1. The result is canonical(). Never fails; takes time in proportion to the text but for
// contrived runs of unfinished links.
QList<Block> parseMarkup(QStringView markdown);

// Markdown for which parseMarkup() gives canonical(blocks). Does not end with a line feed.
QString toMarkup(const QList<Block> &blocks);

// The one form of the same text and marks that Markdown can express: no white space at the ends of
// a block, of a link, of bold or italic, and no emphasis that ends between a punctuation mark and a
// letter; neighbouring spans differ; levels without gaps; no empty paragraph. Control characters
// vanish, and an unpaired surrogate becomes U+FFFD. Idempotent.
QList<Block> canonical(const QList<Block> &blocks);

// The text of one block, as a reader sees it, without its list mark.
QString plainText(const Block &block);
// The same of all, one block a line.
QString plainText(const QList<Block> &blocks);

// Markdown that shows this text literally, a paragraph for each line that is not blank.
QString plainToMarkup(QStringView text);

// A list of points: the Markdown of each block without its list mark, and the bullet list of them.
// A point that holds several blocks keeps those after its first within its item.
QStringList points(QStringView markdown);
QString fromPoints(const QStringList &points);

} // namespace core
