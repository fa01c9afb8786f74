// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guidepdf.h"

#include "core/publish/direction.h"
#include "core/publish/guide/guidewords.h"
#include "core/publish/look.h"
#include "core/publish/textblocks.h"

#include <QImage>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Kind = GuideBlock::Kind;

constexpr typeset::Colour tint{242, 243, 245};
constexpr double highestPicture = 225;  // leaves room for what is said of it
constexpr double pointsPerPixel = 0.62; // 116 pixels to an inch: letters as large as a caption's

class ChapterMaker
{
public:
    ChapterMaker(const Guide &guide, const Look &look, const GuideWords &words)
        : m_guide(guide)
        , m_look(look)
        , m_words(words)
        , m_measure(look.geometry.size.width() - look.geometry.margins.left()
                    - look.geometry.margins.right())
    { }

    typeset::Section chapter(const GuidePage &page) const
    {
        typeset::Section section{.language = m_guide.language,
                                 .outline = page.title,
                                 .destination = page.name,
                                 .runningTitle = page.title};
        typeset::Heading heading{.level = 1, .spans{{.text = page.title, .style = m_look.title}}};
        heading.style.leading = 1.2;
        heading.style.spaceAfter = m_look.line;
        section.blocks.emplace_back(std::move(heading));
        for (const GuideBlock &block : page.blocks)
            add(section.blocks, block);
        settleDirection(section.blocks, directionOf(m_guide.language));
        return section;
    }

private:
    void add(std::vector<typeset::Block> &blocks, const GuideBlock &block) const
    {
        switch (block.kind) {
        case Kind::Heading: {
            typeset::Heading heading{.level = block.level, .spans = spans(block, m_look.heading)};
            heading.style.spaceBefore = m_look.line * 0.8;
            heading.style.spaceAfter = m_look.line / 3;
            blocks.emplace_back(std::move(heading));
            break;
        }
        case Kind::Paragraph:
            addParagraph(blocks, block);
            break;
        case Kind::Bullet:
        case Kind::Number:
            addItem(blocks, block);
            break;
        case Kind::Code:
            blocks.emplace_back(code(block));
            break;
        case Kind::Picture:
            blocks.emplace_back(picture(block));
            break;
        }
    }

    std::vector<typeset::Span> spans(const GuideBlock &block, const typeset::TextStyle &base) const
    {
        std::vector<typeset::Span> spans;
        for (const GuideSpan &each : block.spans) {
            typeset::TextStyle style = base;
            style.bold = base.bold || each.bold;
            style.italic = each.italic;
            if (each.look != GuideSpan::Look::Plain) {
                style.family = typeset::Family::Sans;
                style.size *= 0.9;
                style.bold = style.bold || each.look == GuideSpan::Look::Key;
            }
            typeset::Span span = linkSpan(each.text, each.url, style, m_look);
            // A page that is not there is no place to lead to.
            if (m_guide.page(each.page)) {
                span.destination = each.page;
                span.style.colour = m_look.link;
                span.style.underline = true;
            }
            spans.push_back(std::move(span));
        }
        return spans;
    }

    typeset::Paragraph paragraph(const GuideBlock &block) const
    {
        typeset::Paragraph paragraph{.spans = spans(block, m_look.body)};
        paragraph.style.leading = m_look.leading(m_look.body);
        paragraph.style.spaceAfter = m_look.line / 2;
        return paragraph;
    }

    void addParagraph(std::vector<typeset::Block> &blocks, const GuideBlock &block) const
    {
        auto *list = blocks.empty() ? nullptr : std::get_if<typeset::List>(&blocks.back());
        if (block.level > 0 && list)
            list->items.back().paragraphs.push_back(paragraph(block));
        else
            blocks.emplace_back(paragraph(block));
    }

    void addItem(std::vector<typeset::Block> &blocks, const GuideBlock &block) const
    {
        const typeset::Marker marker =
            block.kind == Kind::Number ? typeset::Marker::Number : typeset::Marker::Bullet;
        auto *list = blocks.empty() ? nullptr : std::get_if<typeset::List>(&blocks.back());
        if (!list || (block.level == 0 && list->marker != marker)) {
            blocks.emplace_back(typeset::List{.marker = marker,
                                              .labelStyle = m_look.body,
                                              .first = std::max(1, block.number),
                                              .indent = m_look.body.size * 1.5,
                                              .itemSpacing = m_look.line / 4,
                                              .spaceAfter = m_look.line / 2});
            list = &std::get<typeset::List>(blocks.back());
        }
        typeset::Paragraph item = paragraph(block);
        item.style.spaceAfter = 0; // the list's own spacing
        list->items.push_back({.paragraphs{std::move(item)}, .level = block.level + 1});
    }

    typeset::Box code(const GuideBlock &block) const
    {
        typeset::TextStyle style = m_look.fact;
        style.family = typeset::Family::Sans;
        style.size *= 0.9;
        typeset::Paragraph lines{.spans{{.text = plainText(block), .style = style}}};
        lines.style.hyphenate = false;
        typeset::Box box{
            .fill = tint, .spaceBefore = m_look.line / 4, .spaceAfter = m_look.line / 2};
        box.blocks.emplace_back(std::move(lines));
        return box;
    }

    typeset::Block picture(const GuideBlock &block) const
    {
        const QString alternative = plainText(block);
        const core::Result<QByteArray> bytes = guidePicture(m_guide, block.picture);
        if (!bytes) {
            typeset::Paragraph missing{
                .spans{{.text = m_words.missingPicture(alternative), .style = m_look.note}}};
            missing.style.spaceAfter = m_look.line / 2;
            return missing;
        }
        typeset::Image image{.image = QImage::fromData(*bytes, "PNG"), .alternative = alternative};
        const QSizeF natural = QSizeF(image.image.size()) * pointsPerPixel;
        const QSizeF room(m_measure, highestPicture);
        image.size = natural.boundedTo(room) == natural ? natural
                                                        : natural.scaled(room, Qt::KeepAspectRatio);
        typeset::Box box{.size = image.size,
                         .padding = {},
                         .border = m_look.hairline,
                         .spaceBefore = m_look.line / 4,
                         .spaceAfter = m_look.line};
        box.blocks.emplace_back(std::move(image));
        return box;
    }

    const Guide &m_guide;
    const Look &m_look;
    const GuideWords &m_words;
    const double m_measure; // the width of the text
};

typeset::Section titlePage(const Guide &guide, const Look &look, const GuideWords &words)
{
    typeset::Section section{
        .language = guide.language,
        .outline = words.title(),
        .header = false,
        .footer = false,
        .numbering = typeset::Numbering{.style = typeset::NumberStyle::None, .prefix = {}}};
    section.blocks.emplace_back(typeset::Spacer{look.geometry.size.height() * 0.22});
    section.blocks.emplace_back(
        typeset::Rule{.thickness = 3, .colour = look.link, .width = look.line * 4});
    typeset::TextStyle large = look.title;
    large.size *= 1.6;
    typeset::Heading title{.level = 1, .spans{{.text = words.title(), .style = large}}};
    title.style.leading = 1.15;
    title.style.spaceAfter = look.line;
    section.blocks.emplace_back(std::move(title));
    typeset::Paragraph subtitle{.spans{{.text = words.subtitle(), .style = look.fact}}};
    subtitle.style.spaceAfter = look.line;
    section.blocks.emplace_back(std::move(subtitle));
    section.blocks.emplace_back(typeset::Paragraph{
        .spans{{.text = u"Escaleta " ESCALETA_VERSION ""_s, .style = look.aside}}});
    settleDirection(section.blocks, directionOf(guide.language));
    return section;
}

typeset::Section contents(const Guide &guide, const Look &look, const GuideWords &words)
{
    typeset::Section section{.language = guide.language,
                             .outline = words.contents(),
                             .destination = u"contents"_s,
                             .runningTitle = words.contents(),
                             .numbering = typeset::Numbering{.first = 2}};
    typeset::Heading heading{.level = 1, .spans{{.text = words.contents(), .style = look.title}}};
    heading.style.spaceAfter = look.line;
    section.blocks.emplace_back(std::move(heading));
    typeset::Contents list{.numberStyle = look.fact};
    list.style.leading = look.leading(look.fact);
    list.style.spaceAfter = look.line * 0.3;
    for (const GuidePage &page : guide.pages)
        list.lines.push_back(
            {.spans{{.text = page.title, .style = look.fact}}, .destination = page.name});
    section.blocks.emplace_back(std::move(list));
    settleDirection(section.blocks, directionOf(guide.language));
    return section;
}

} // namespace

typeset::Document guideDocument(const Guide &guide, const QDateTime &now)
{
    const GuideWords words(guide.language);
    const Look look = lookFor(Paper::A4);
    const QString title = u"Escaleta – "_s + words.title();
    typeset::Document document{
        .title = title,
        .creator = u"Escaleta " ESCALETA_VERSION ""_s,
        .language = guide.language,
        .created = now,
        .id = (u"guide\n"_s + guide.language + u'\n' + now.toUTC().toString(Qt::ISODate)).toUtf8(),
        .geometry = look.geometry};
    document.header = {
        .left = typeset::literally(title), .right = u"{section}"_s, .style = look.running};
    document.footer = {.right = u"{page}/{pages}"_s, .style = look.running};
    document.sections.push_back(titlePage(guide, look, words));
    document.sections.push_back(contents(guide, look, words));
    const ChapterMaker maker(guide, look, words);
    for (const GuidePage &page : guide.pages)
        document.sections.push_back(maker.chapter(page));
    return document;
}

core::Result<PdfReport> writeGuidePdf(const Guide &guide, const QString &path, const QDateTime &now,
                                      const PdfOptions &options)
{
    return fontsFor({}, guide.language, path).and_then([&](const typeset::FontList &fonts) {
        return savePdf(guideDocument(guide, now), fonts, path, options);
    });
}

} // namespace publish
