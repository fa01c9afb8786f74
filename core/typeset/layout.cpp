// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/layout.h"

#include "core/typeset/imagestream.h"
#include "core/typeset/listlayout.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/tablelayout.h"

#include <algorithm>
#include <array>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

namespace {

QString orElse(const QString &language, const QString &other)
{
    return language.isEmpty() ? other : language;
}

QSizeF pixelSize(const Image &image)
{
    return image.jpeg.isEmpty() ? QSizeF(image.image.size()) : QSizeF(jpegSize(image.jpeg));
}

// A size left open in one direction follows from the picture; none exceeds the page.
QSizeF printedSize(const Image &image, const Place &place)
{
    const QSizeF pixels = pixelSize(image);
    QSizeF size = image.size;
    if (size.width() <= 0 && size.height() <= 0)
        size = pixels * 0.75; // 96 pixels to the inch
    else if (size.width() <= 0 && pixels.height() > 0)
        size.setWidth(size.height() * pixels.width() / pixels.height());
    else if (size.height() <= 0 && pixels.width() > 0)
        size.setHeight(size.width() * pixels.height() / pixels.width());
    const QSizeF room(place.width, place.height);
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return size;
}

} // namespace

PieceColumn stack(std::vector<Piece> pieces)
{
    PieceColumn column;
    column.pieces = std::move(pieces);
    bool first = true;
    for (const Piece &piece : column.pieces) {
        if (!first)
            column.height += piece.before;
        column.tops.push_back(column.height);
        column.height += piece.height;
        first &= column.height == 0;
    }
    return column;
}

void PieceList::add(Piece piece)
{
    piece.before = std::max(piece.before, after);
    after = 0;
    if (keep)
        piece.mayBreak = false;
    if (pageBreak)
        piece.mustBreak = true;
    keep = pageBreak = false;
    pieces.push_back(std::move(piece));
}

SectionLayout layOutSection(const Document &document, int index, const Inventory &inventory,
                            const QHash<QString, QString> &pageNumbers,
                            const std::atomic<bool> *cancel, Workshop &workshop)
{
    const Section &section = document.sections[size_t(index)];
    const PageGeometry &geometry = inventory.geometries[size_t(index)];
    const QString &language = inventory.languages[size_t(index)];

    SectionLayout layout;
    const int sect = layout.tree.add("Sect", -1);
    if (language != document.language)
        layout.tree.elements[size_t(sect)].language = language;
    layout.marks.push_back(
        {section.destination, section.outline, section.outlineLevel, section.outlineOpen});

    const Place place{
        .width = geometry.size.width() - geometry.margins.left() - geometry.margins.right(),
        .height = geometry.size.height() - geometry.margins.top() - geometry.margins.bottom(),
        .parent = sect,
        .language = language};
    PieceList list;
    list.add({.mark = 0, .content = EmptyPiece{}});
    list.keep = true;
    BlockLayouter(layout, inventory, pageNumbers, cancel, workshop)
        .lay(section.blocks, place, list);
    layout.pieces = std::move(list.pieces);
    layout.after = list.after;
    layout.missing.swap(workshop.missing);
    return layout;
}

BlockLayouter::BlockLayouter(SectionLayout &layout, const Inventory &inventory,
                             const QHash<QString, QString> &pageNumbers,
                             const std::atomic<bool> *cancel, Workshop &workshop)
    : m_layout(layout)
    , m_inventory(inventory)
    , m_pageNumbers(pageNumbers)
    , m_cancel(cancel)
    , m_workshop(workshop)
{ }

void BlockLayouter::lay(const std::vector<Block> &blocks, const Place &place, PieceList &out)
{
    for (const Block &block : blocks) {
        if (m_cancel && *m_cancel)
            return;
        std::visit([&](const auto &content) { layBlock(content, place, out); },
                   static_cast<const Block::variant &>(block));
    }
}

QString BlockLayouter::pageNumber(const QString &destination)
{
    m_layout.namesPages = true;
    if (!m_inventory.destinations.contains(destination)) {
        m_layout.unknownDestinations.insert(destination);
        return u"?"_s;
    }
    return m_pageNumbers.value(destination, u"000"_s);
}

// The spans with page numbers filled in and without links to nowhere.
std::vector<Span> BlockLayouter::resolved(const std::vector<Span> &spans)
{
    std::vector<Span> result;
    std::optional<size_t> lastNumber; // its place among them
    for (Span span : spans) {
        if (!span.pageOf.isEmpty()) {
            span.text = pageNumber(span.pageOf);
            if (lastNumber && result[*lastNumber].text == span.text) {
                result.resize(*lastNumber + 1);
                continue;
            }
            lastNumber = result.size();
        }
        if (!span.destination.isEmpty() && !m_inventory.destinations.contains(span.destination)) {
            m_layout.unknownDestinations.insert(span.destination);
            span.destination.clear();
        }
        result.push_back(std::move(span));
    }
    return result;
}

int BlockLayouter::addParagraph(const std::vector<Span> &spans, const ParagraphStyle &style,
                                const QString &language, double measure)
{
    LaidParagraph laid = layParagraph(resolved(spans), style, language, measure, m_workshop);
    if (laid.lines.empty())
        return -1;
    m_layout.paragraphs.push_back(std::move(laid));
    return int(m_layout.paragraphs.size()) - 1;
}

void BlockLayouter::tag(int paragraph, const char *type, const Place &place,
                        const QString &language)
{
    if (place.decoration)
        return;
    const int element = m_layout.tree.add(type, place.parent);
    if (!language.isEmpty() && language != place.language)
        m_layout.tree.elements[size_t(element)].language = language;
    m_layout.paragraphs[size_t(paragraph)].element = element;
}

void BlockLayouter::addLines(int paragraph, double x, const ParagraphStyle &style, bool whole,
                             PieceList &out, int label, double labelX)
{
    const std::vector<Line> &lines = m_layout.paragraphs[size_t(paragraph)].lines;
    const int count = int(lines.size());
    for (int line = 0; line < count; ++line) {
        // At least two lines stay together on each side of a page's end.
        const bool mayBreak = line == 0 || (!whole && line != 1 && line != count - 1);
        out.add({.x = x,
                 .height = lines[size_t(line)].height,
                 .before = line == 0 ? style.spaceBefore : 0,
                 .mayBreak = mayBreak,
                 .content = LinePiece{.paragraph = paragraph,
                                      .line = line,
                                      .label = line == 0 ? label : -1,
                                      .labelX = labelX}});
    }
    out.after = style.spaceAfter;
}

void BlockLayouter::layBlock(const Paragraph &paragraph, const Place &place, PieceList &out)
{
    const ParagraphStyle &style = paragraph.style;
    const QString language = orElse(paragraph.language, place.language);
    const int number = addParagraph(paragraph.spans, style, language,
                                    place.width - style.startIndent - style.endIndent);
    if (number < 0)
        return;
    tag(number, "P", place, language);
    const bool rightToLeft = m_layout.paragraphs[size_t(number)].rightToLeft;
    addLines(number, rightToLeft ? style.endIndent : style.startIndent, style, false, out);
    out.keep = style.keepWithNext;
}

void BlockLayouter::layBlock(const Heading &heading, const Place &place, PieceList &out)
{
    constexpr std::array types{"H1", "H2", "H3", "H4", "H5", "H6"};
    ParagraphStyle style = heading.style;
    style.hyphenate = false;
    const QString language = orElse(heading.language, place.language);
    const int number = addParagraph(heading.spans, style, language,
                                    place.width - style.startIndent - style.endIndent);
    if (number < 0)
        return;
    const int level = m_inventory.headingLevels.at(&heading);
    tag(number, types[size_t(level - 1)], place, language);
    const size_t first = out.pieces.size();
    const bool rightToLeft = m_layout.paragraphs[size_t(number)].rightToLeft;
    addLines(number, rightToLeft ? style.endIndent : style.startIndent, style, true, out);
    out.keep = true;
    if (!heading.outline && heading.destination.isEmpty())
        return;
    QString text;
    for (const Span &span : heading.spans)
        text += span.text;
    const Mark &section = m_layout.marks.front();
    const int above = section.outline.isEmpty() ? section.outlineLevel - 1 : section.outlineLevel;
    m_layout.marks.push_back({.destination = heading.destination,
                              .outline = heading.outline ? text.simplified() : QString(),
                              .outlineLevel = above + level});
    out.pieces[first].mark = int(m_layout.marks.size()) - 1;
}

void BlockLayouter::layBlock(const List &list, const Place &place, PieceList &out)
{
    ListLayouter(*this, list, place).lay(out);
}

void BlockLayouter::layBlock(const Table &table, const Place &place, PieceList &out)
{
    layTable(table, place, *this, out);
}

void BlockLayouter::layBlock(const Box &box, const Place &place, PieceList &out)
{
    layBox(box, place, *this, out);
}

void BlockLayouter::layBlock(const Contents &contents, const Place &place, PieceList &out)
{
    if (contents.lines.empty())
        return;
    const int toc = m_layout.tree.add("TOC", place.parent);
    for (const ContentsLine &line : contents.lines)
        layContentsLine(contents, line, toc, place, out);
}

void BlockLayouter::layContentsLine(const Contents &contents, const ContentsLine &line, int toc,
                                    const Place &place, PieceList &out)
{
    const TextStyle &numberStyle = contents.numberStyle;
    const Span number{.text = {},
                      .style = numberStyle,
                      .language = {},
                      .uri = {},
                      .destination = line.destination,
                      .pageOf = line.destination};
    const int label = addParagraph({number}, {}, place.language, place.width);
    const double labelWidth = label < 0 ? 0 : m_layout.paragraphs[size_t(label)].lines[0].width;
    const double indent = contents.style.startIndent + (line.level - 1) * contents.levelIndent;
    const double gap = 2 * numberStyle.size;

    std::vector<Span> spans = line.spans;
    for (Span &span : spans)
        span.destination = line.destination;
    const double measure = place.width - indent - labelWidth - gap;
    const int text = addParagraph(spans, contents.style, place.language, measure);
    if (text < 0)
        return;

    const int item = m_layout.tree.add("TOCI", toc);
    const int reference = m_layout.tree.add("Reference", item);
    // Text and number are one link.
    const bool linked = m_inventory.destinations.contains(line.destination);
    const int link = linked ? m_layout.tree.add("Link", reference) : -1;
    for (const int paragraph : {text, label}) {
        if (paragraph < 0)
            continue;
        m_layout.paragraphs[size_t(paragraph)].element = reference;
        for (Run &run : m_layout.paragraphs[size_t(paragraph)].runs)
            run.element = link;
    }

    const LaidParagraph &laid = m_layout.paragraphs[size_t(text)];
    const double x = laid.rightToLeft ? labelWidth + gap : indent;
    addLines(text, x, contents.style, true, out);
    if (label < 0)
        return;
    auto &last = std::get<LinePiece>(out.pieces.back().content);
    const Line &lastLine = laid.lines.back();
    const double pad = numberStyle.size / 2;
    last.label = label;
    last.labelFirst = false;
    if (laid.rightToLeft) {
        last.labelX = -x;
        last.leaderFrom = labelWidth - x + pad;
        last.leaderTo = lastLine.x - pad;
    } else {
        last.labelX = place.width - labelWidth - x;
        last.leaderFrom = lastLine.x + lastLine.width + pad;
        last.leaderTo = last.labelX - pad;
    }
}

void BlockLayouter::layBlock(const Image &image, const Place &place, PieceList &out)
{
    const QSizeF size = printedSize(image, place);
    if (size.isEmpty())
        return;
    int figure = -1;
    if (!image.alternative.isEmpty()) {
        figure = m_layout.tree.add("Figure", place.parent);
        m_layout.tree.elements[size_t(figure)].alternative = image.alternative;
    }
    double x = 0;
    if (image.alignment == Alignment::Centre)
        x = (place.width - size.width()) / 2;
    else if (image.alignment == Alignment::End)
        x = place.width - size.width();
    out.add({.x = x,
             .height = size.height(),
             .before = image.spaceBefore,
             .content = ImagePiece{m_inventory.imageNumbers.at(&image), size.width(), figure}});
    out.after = image.spaceAfter;
}

void BlockLayouter::layBlock(const Rule &rule, const Place &place, PieceList &out)
{
    const double width = rule.width > 0 ? rule.width : place.width;
    out.add({.height = rule.thickness,
             .before = rule.spaceBefore,
             .content = RulePiece{width, rule.thickness, rule.colour}});
    out.after = rule.spaceAfter;
    out.keep = rule.keepWithNext;
}

void BlockLayouter::layBlock(const Spacer &spacer, const Place &, PieceList &out)
{
    const bool first = out.pageBreak
        || std::ranges::all_of(out.pieces, [](const Piece &piece) { return piece.height == 0; });
    if (first)
        out.add({.height = spacer.height, .content = EmptyPiece{}});
    else
        out.add({.before = spacer.height + out.after, .content = EmptyPiece{}});
}

void BlockLayouter::layBlock(const PageBreak &, const Place &, PieceList &out)
{
    out.pageBreak = true;
}

} // namespace typeset
