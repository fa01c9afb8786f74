// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markup.h"

namespace core {

QString plainText(const Block &block)
{
    QString result;
    for (const Span &span : block.spans)
        result += span.text;
    return result;
}

QString plainText(const QList<Block> &blocks)
{
    QString result;
    for (const Block &block : blocks) {
        if (&block != &blocks.first())
            result += u'\n';
        result += plainText(block);
    }
    return result;
}

QString plainToMarkup(QStringView text)
{
    QList<Block> blocks;
    for (const QStringView line : text.split(u'\n'))
        blocks.append(Block{.spans = {Span{.text = line.toString(), .link = {}}}});
    return toMarkup(blocks);
}

QStringList points(QStringView markdown)
{
    QStringList result;
    for (const Block &block : parseMarkup(markdown))
        result.append(toMarkup({Block{.spans = block.spans}}).trimmed());
    return result;
}

QString fromPoints(const QStringList &points)
{
    QList<Block> blocks;
    for (const QString &point : points) {
        bool first = true;
        for (Block block : parseMarkup(point)) {
            if (first)
                block = Block{.kind = BlockKind::Bullet, .spans = block.spans};
            else
                ++block.level;
            blocks.append(block);
            first = false;
        }
    }
    return toMarkup(blocks);
}

} // namespace core
