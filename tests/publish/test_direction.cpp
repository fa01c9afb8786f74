// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/direction.h"

#include "core/publish/cards.h"
#include "support/catch.h"
#include "testcards.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using typeset::Direction;

namespace {

// The first block of type Kind.
template <typename Kind>
const Kind &firstOf(const typeset::Section &section)
{
    for (const typeset::Block &block : section.blocks) {
        if (const auto *found = std::get_if<Kind>(&block))
            return *found;
    }
    FAIL("no such block");
    std::abort();
}

typeset::Section sectionIn(const Programme &programme, const QString &language)
{
    return publish::cardsDocument(programme, cardsIn(language)).sections.at(0);
}

} // namespace

TEST_CASE("a language has a direction", "[publish]")
{
    CHECK(publish::directionOf(u"ar"_s) == Direction::RightToLeft);
    CHECK(publish::directionOf(u"he"_s) == Direction::RightToLeft);
    CHECK(publish::directionOf(u"es-AR"_s) == Direction::LeftToRight);
    CHECK(publish::directionOf(u"ja"_s) == Direction::LeftToRight);
}

TEST_CASE("a card in Arabic begins at the right throughout, whatever its letters", "[publish]")
{
    const typeset::Section section = sectionIn(programmeWithEverything(), u"ar"_s);
    CHECK(firstOf<typeset::Paragraph>(section).style.direction == Direction::RightToLeft);

    const auto &title = firstOf<typeset::Heading>(section); // in Spanish
    CHECK(title.style.direction == Direction::LeftToRight);
    CHECK(title.style.alignment == typeset::Alignment::End);

    const auto &table = firstOf<typeset::Table>(section);
    for (const typeset::Row &row : table.rows) {
        for (const typeset::Cell &cell : row.cells) {
            const auto &line = std::get<typeset::Paragraph>(cell.blocks.at(0));
            CHECK(line.style.direction == Direction::RightToLeft);
        }
    }
    CHECK(table.padding.right() < table.padding.left());
}

TEST_CASE("a text against the page's direction stands in the same column", "[publish]")
{
    Programme programme = programmeWithEverything();
    programme.cards[0].text(TextField::Debate) = LocalText(u"ar"_s, u"- UNESCO\n- ب"_s);
    const typeset::Section section = sectionIn(programme, u"es"_s);
    const auto &points = firstOf<typeset::List>(section);
    const typeset::ParagraphStyle &style = points.items.at(0).paragraphs.at(0).style;
    const double column = publish::lookFor(publish::Paper::A4).textIndent;
    CHECK(style.direction == Direction::RightToLeft);
    CHECK(style.endIndent == column);
    CHECK(style.startIndent == 0);

    const auto &last = std::get<typeset::List>(section.blocks.back());
    CHECK(last.items.at(0).paragraphs.at(0).style.startIndent == column);
}
