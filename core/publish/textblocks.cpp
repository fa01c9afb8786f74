// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/textblocks.h"

#include "core/export/readabletext.h"
#include "core/publish/direction.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

std::vector<typeset::Span> spansOf(const core::Block &block, const Look &look)
{
    std::vector<typeset::Span> spans;
    for (const core::Span &span : block.spans) {
        typeset::TextStyle style = look.body;
        style.bold = span.bold;
        style.italic = span.italic;
        spans.push_back(linkSpan(span.text, span.link, style, look));
    }
    return spans;
}

typeset::Paragraph paragraphOf(const core::Block &block, const QString &language, const Look &look)
{
    typeset::Paragraph paragraph{.spans = spansOf(block, look), .language = language};
    paragraph.style.alignment = typeset::Alignment::Justified;
    paragraph.style.direction = directionOf(language);
    paragraph.style.leading = look.leading(look.body);
    paragraph.style.spaceAfter = look.line / 2;
    return paragraph;
}

typeset::List newList(const core::Block &first, const Look &look)
{
    typeset::List list;
    list.marker =
        first.kind == core::BlockKind::Number ? typeset::Marker::Number : typeset::Marker::Bullet;
    list.labelStyle = look.body;
    list.first = first.kind == core::BlockKind::Number ? first.number : 1;
    list.indent = look.body.size * 1.5;
    list.itemSpacing = look.line / 4;
    list.spaceBefore = look.line / 4;
    list.spaceAfter = look.line / 2;
    return list;
}

// Neither the first nor the last point of a list stands alone on a page.
void keepEndsTogether(typeset::List &list)
{
    if (list.items.size() < 2)
        return;
    for (typeset::ListItem *item : {&list.items.front(), &list.items[list.items.size() - 2]})
        item->paragraphs.back().style.keepWithNext = true;
}

// Whether an item goes on with the list before it. A printed list has one kind of mark.
bool continues(const typeset::List &list, const core::Block &item)
{
    const bool numbered = item.kind == core::BlockKind::Number;
    return numbered == (list.marker == typeset::Marker::Number);
}

} // namespace

QString safeLink(const QString &url)
{
    if (const QString web = core::webLink(url); !web.isNull())
        return web;
    const QUrl parsed(url);
    return parsed.isValid() && parsed.scheme() == "mailto"_L1
        ? QString::fromLatin1(parsed.toEncoded())
        : QString();
}

typeset::Span linkSpan(const QString &text, const QString &url, typeset::TextStyle style,
                       const Look &look)
{
    const QString uri = safeLink(url);
    if (!uri.isNull()) {
        style.colour = look.link;
        style.underline = true;
    }
    return {.text = text, .style = style, .uri = uri};
}

std::vector<typeset::Block> textBlocks(const QList<core::Block> &blocks, const QString &language,
                                       const Look &look)
{
    std::vector<typeset::Block> printed;
    for (const core::Block &block : blocks) {
        typeset::Paragraph paragraph = paragraphOf(block, language, look);
        auto *list = printed.empty() ? nullptr : std::get_if<typeset::List>(&printed.back());
        if (block.kind == core::BlockKind::Paragraph) {
            if (block.level > 0 && list) {
                paragraph.style.spaceBefore = look.line / 4;
                list->items.back().paragraphs.push_back(std::move(paragraph));
            } else {
                printed.emplace_back(std::move(paragraph));
            }
            continue;
        }
        paragraph.style.spaceAfter = 0; // the list's own spacing
        if (!list || !continues(*list, block)) {
            printed.emplace_back(newList(block, look));
            list = &std::get<typeset::List>(printed.back());
        }
        list->items.push_back({.paragraphs{std::move(paragraph)}, .level = block.level + 1});
    }
    for (typeset::Block &block : printed) {
        if (auto *list = std::get_if<typeset::List>(&block))
            keepEndsTogether(*list);
    }
    return printed;
}

} // namespace publish
