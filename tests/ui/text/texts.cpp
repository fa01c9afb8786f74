// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include <ctime>

using core::Block;
using core::BlockKind;
using core::Span;
using namespace Qt::Literals::StringLiterals;

namespace texts {

QString Random::text()
{
    static const QStringList parts = {
        u"mesa"_s,   u"Año"_s,      u" "_s,     u" "_s,       u"  "_s,    u"*"_s,      u"_"_s,
        u"["_s,      u"]("_s,       u"\\"_s,    u"1. "_s,     u"- "_s,    u"# "_s,     u"\u2028"_s,
        u"\u00A0"_s, u"漢字"_s,     u"مرحبا"_s, u"🎭"_s,       u"é"_s,     u"–"_s,      u"—"_s,
        u"?"_s,      u"&amp;"_s,    u"<b>"_s,   u"ภาษาไทย"_s, u"l’eau"_s, u"\u200B"_s, u"\uFFFC"_s,
        u"\t"_s,     u"https://"_s, u"."_s,     u"12"_s};
    QString result;
    for (int i = below(8); i >= 0; --i)
        result += pick(parts);
    return result;
}

Block Random::block()
{
    Block block{.kind = BlockKind(below(3)), .level = below(4)};
    block.number = block.kind == BlockKind::Number ? below(4) : 0;
    for (int i = below(4); i > 0; --i) {
        const QString link =
            below(4) == 0 ? u"https://example.org/?q="_s + QString::number(below(3)) : QString();
        block.spans.append(
            {.text = text(), .bold = below(3) == 0, .italic = below(3) == 0, .link = link});
    }
    return block;
}

QList<Block> Random::blocks(int most)
{
    QList<Block> result;
    for (int i = below(most + 1); i > 0; --i)
        result.append(block());
    return result;
}

Span plain(const QString &text)
{
    return {.text = text, .link = {}};
}

Span bold(const QString &text)
{
    return {.text = text, .bold = true, .link = {}};
}

Span italic(const QString &text)
{
    return {.text = text, .italic = true, .link = {}};
}

Span linked(const QString &text, const QString &url)
{
    return {.text = text, .link = url};
}

Block paragraph(const QList<Span> &spans, int level)
{
    return {.level = level, .spans = spans};
}

Block bullet(const QList<Span> &spans, int level)
{
    return {.kind = BlockKind::Bullet, .level = level, .spans = spans};
}

Block numbered(int number, const QList<Span> &spans, int level)
{
    return {.kind = BlockKind::Number, .level = level, .number = number, .spans = spans};
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace texts
