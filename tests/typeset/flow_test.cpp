// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/layout.h"
#include "core/typeset/paginate.h"

#include "support/catch.h"
#include "typeset/samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

namespace {

struct Flowed
{
    Document document;
    Inventory inventory;
    std::vector<SectionLayout> layouts;
    Pages pages;
};

// On the heap, for the pages point into the layouts.
std::unique_ptr<Flowed> flow(Document document)
{
    auto result = std::make_unique<Flowed>();
    result->document = std::move(document);
    result->inventory = takeInventory(result->document);
    for (int i = 0; i < int(result->document.sections.size()); ++i)
        result->layouts.push_back(layOutSection(result->document, i, result->inventory, {}, nullptr,
                                                samples::workshop()));
    result->pages = paginate(result->document, result->inventory, result->layouts);
    return result;
}

Document smallPages(std::vector<Block> blocks, double height = 150)
{
    Document document = samples::document(std::move(blocks));
    document.geometry = {.size = {220, height}, .margins = {10, 10, 10, 10}};
    return document;
}

void collect(const Piece &piece, const SectionLayout &layout, QString &text)
{
    if (const auto *line = std::get_if<LinePiece>(&piece.content)) {
        const LaidParagraph &paragraph = layout.paragraphs[size_t(line->paragraph)];
        const Line &set = paragraph.lines[size_t(line->line)];
        for (quint32 i = set.first; i < set.end; ++i)
            text += paragraph.textOf(set, i).text;
    } else if (const auto *frames = std::get_if<std::shared_ptr<FramesPiece>>(&piece.content)) {
        for (const Frame &frame : (*frames)->frames) {
            for (const Piece &inner : frame.column.pieces)
                collect(inner, layout, text);
        }
    }
}

QString textOf(const Flowed &flowed)
{
    QString text;
    for (const Page &page : flowed.pages.pages) {
        for (const Placed &placed : page.placed)
            collect(*placed.piece, flowed.layouts[size_t(placed.section)], text);
    }
    return samples::withoutSpaces(text);
}

const LinePiece *lineOf(const Placed &placed)
{
    return std::get_if<LinePiece>(&placed.piece->content);
}

Table twoColumns(int rows, std::mt19937 &random, QString &text)
{
    Table table{.columns = {{.width = 60}, {}}, .headingRows = 1};
    for (int i = 0; i < rows; ++i) {
        Row row;
        for (int column = 0; column < 2; ++column) {
            const QString cell = samples::spanish(1 + int(random() % 6), random);
            text += cell;
            row.cells.push_back({.blocks = {samples::paragraph(cell)}});
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

TEST_CASE("ten thousand documents on small pages lose no text and overfill no page", "[typeset]")
{
    std::mt19937 random(4);
    for (int round = 0; round < 10000; ++round) {
        std::vector<Block> blocks;
        QString text;
        for (size_t count = 1 + random() % 4; count > 0; --count) {
            const QString words = samples::spanish(1 + int(random() % 40), random);
            switch (random() % 5) {
            case 0:
                blocks.emplace_back(samples::heading(int(1 + random() % 6), words.left(30)));
                text += words.left(30);
                break;
            case 1: {
                List list;
                for (int level : {1, 2, 1})
                    list.items.push_back(
                        {.paragraphs = {samples::paragraph(words)}, .level = level});
                blocks.emplace_back(list);
                text += words + words + words;
                break;
            }
            case 2:
                blocks.emplace_back(twoColumns(int(1 + random() % 3), random, text));
                break;
            case 3:
                blocks.emplace_back(Box{.blocks = {samples::paragraph(words)}});
                text += words;
                break;
            default:
                blocks.emplace_back(samples::paragraph(words));
                text += words;
            }
        }
        const auto flowed = flow(smallPages(std::move(blocks), 90 + double(random() % 200)));
        INFO("round " << round);
        // A row that is taller than a page is cut into slices, which interleave its cells.
        const auto sorted = [](QString letters) {
            std::ranges::sort(letters);
            return letters;
        };
        REQUIRE(sorted(textOf(*flowed)) == sorted(samples::withoutSpaces(text)));
        for (const Page &page : flowed->pages.pages) {
            const double room = page.geometry.size.height() - 20;
            for (const Placed &placed : page.placed)
                REQUIRE(placed.y + placed.piece->height <= room + 0.1);
        }
    }
}

TEST_CASE("no page ends with a heading or begins or ends with one line of a paragraph", "[typeset]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<Block> blocks;
        for (int i = 0; i < 8; ++i) {
            if (random() % 3 == 0)
                blocks.emplace_back(samples::heading(1, u"Un título"_s));
            blocks.emplace_back(
                samples::paragraph(samples::spanish(10 + int(random() % 60), random)));
        }
        const auto flowed = flow(smallPages(std::move(blocks), 220));
        const SectionLayout &layout = flowed->layouts[0];
        for (size_t page = 0; page + 1 < flowed->pages.pages.size(); ++page) {
            const LinePiece *last = lineOf(flowed->pages.pages[page].placed.back());
            const LinePiece *next = lineOf(flowed->pages.pages[page + 1].placed.front());
            REQUIRE(last);
            REQUIRE(next);
            const LaidParagraph &ending = layout.paragraphs[size_t(last->paragraph)];
            CHECK(layout.tree.elements[size_t(ending.element)].type != std::string("H1"));
            if (last->paragraph == next->paragraph) {
                CHECK(last->line >= 1);
                CHECK(next->line + 2 <= int(ending.lines.size()));
            }
        }
    }
}

TEST_CASE("rows stay whole and the heading row comes again on each page", "[typeset]")
{
    std::mt19937 random(6);
    QString text;
    const auto flowed = flow(smallPages({twoColumns(40, random, text)}, 400));
    const std::vector<Page> &pages = flowed->pages.pages;
    REQUIRE(pages.size() > 3);
    CHECK(pages[0].repeated.empty());
    for (size_t i = 1; i < pages.size(); ++i) {
        REQUIRE(pages[i].repeated.size() == 1);
        CHECK(pages[i].placed.front().y == Approx(pages[i].repeated[0].rows->height));
    }
    CHECK(textOf(*flowed) == samples::withoutSpaces(text));
}

TEST_CASE("a small table stays whole, and of a larger one no two rows stand alone", "[typeset]")
{
    const auto rowsOnPages = [](int rows, double above) {
        Table table{.columns = {{.width = 60}, {}}, .keepTogether = true};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({.cells = {{.blocks = {samples::paragraph(u"a"_s)}},
                                            {.blocks = {samples::paragraph(u"b"_s)}}}});
        const auto flowed =
            flow(smallPages({Spacer{above}, samples::heading(1, u"Título"_s), table}, 400));
        std::vector<int> counts;
        for (const Page &page : flowed->pages.pages)
            counts.push_back(int(std::ranges::count_if(page.placed, [](const Placed &placed) {
                return std::holds_alternative<std::shared_ptr<FramesPiece>>(placed.piece->content);
            })));
        std::erase(counts, 0);
        return counts;
    };
    for (double above = 200; above < 380; above += 7) {
        CAPTURE(above);
        CHECK(rowsOnPages(5, above) == std::vector{5});
        for (const int rows : rowsOnPages(12, above))
            CHECK(rows >= 3);
    }
}

TEST_CASE("the last section before a new chapter leaves no lone end on a page of its own",
          "[typeset]")
{
    std::mt19937 random(9);
    const Paragraph text = samples::paragraph(samples::spanish(40, random));
    const double height = [&] {
        const auto flowed = flow(smallPages({text}, 400));
        const Placed &last = flowed->pages.pages[0].placed.back();
        return last.y + last.piece->height;
    }();
    for (const bool avoids : {false, true}) {
        Document document = smallPages({Spacer{380 - 1.7 * height}}, 400);
        for (int i = 0; i < 2; ++i)
            document.sections.push_back(
                {.blocks = {text}, .newPage = false, .avoidLoneEnd = avoids});
        document.sections.push_back({.blocks = {text}});
        const auto flowed = flow(document);
        CHECK(flowed->pages.pages.size() == 3);
        CHECK(flowed->pages.sectionStarts == std::vector{0, 0, avoids ? 1 : 0, 2});
    }
}

TEST_CASE("a row taller than a page goes on over several", "[typeset]")
{
    std::mt19937 random(7);
    const QString text = samples::spanish(200, random);
    Table table{.columns = {{.width = 60}, {}}, .rowHeadings = true};
    table.rows.push_back({.cells = {{.blocks = {samples::paragraph(u"Etiqueta"_s)}},
                                    {.blocks = {samples::paragraph(text)}}}});
    const auto flowed = flow(smallPages({table}));
    CHECK(flowed->pages.pages.size() > 2);
    CHECK(textOf(*flowed) == samples::withoutSpaces(u"Etiqueta"_s + text));
}

TEST_CASE("skipped heading levels are closed up", "[typeset]")
{
    const auto flowed =
        flow(smallPages({samples::heading(3, u"a"_s), samples::heading(6, u"b"_s),
                         samples::heading(2, u"c"_s), samples::heading(1, u"d"_s)}));
    QStringList types;
    for (const Element &element : flowed->layouts[0].tree.elements)
        types += QString::fromLatin1(element.type);
    CHECK(types == QStringList{u"Sect"_s, u"H1"_s, u"H2"_s, u"H2"_s, u"H1"_s});
}

TEST_CASE("numberings start anew and page breaks make pages", "[typeset]")
{
    Document document =
        smallPages({samples::paragraph(u"a"_s), PageBreak{}, samples::paragraph(u"b"_s)});
    document.sections[0].numbering = Numbering{.style = NumberStyle::LowerRoman, .first = 4};
    document.sections.push_back({.blocks = {samples::paragraph(u"c"_s)},
                                 .destination = u"here"_s,
                                 .numbering = Numbering{.prefix = u"A-"_s}});
    document.sections.push_back({.blocks = {samples::paragraph(u"d"_s)}, .newPage = false});
    const auto flowed = flow(document);
    QStringList numbers;
    for (const Page &page : flowed->pages.pages)
        numbers += page.number;
    CHECK(numbers == QStringList{u"iv"_s, u"v"_s, u"A-1"_s});
    CHECK(flowed->pages.destinationNumbers.value(u"here"_s) == u"A-1"_s);
    CHECK(flowed->pages.sectionStarts == std::vector<int>{0, 2, 2});
}
