// SPDX-License-Identifier: GPL-3.0-or-later
// All cards at a glance.
#include "support/builders.h"
#include "support/catch.h"

#include "core/check/checks.h"
#include "core/review/board.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

Programme programmeOf(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    programme.cards = cards;
    return programme;
}

Board boardOf(const Programme &programme, BoardGrouping grouping = BoardGrouping::Line,
              const BoardFilter &filter = {})
{
    return core::boardOf(programme, check(programme), grouping, filter);
}

qsizetype columnOf(const Board &board, const QString &language, std::optional<TextField> field = {})
{
    const qsizetype place = board.columns.indexOf(BoardColumn{language, field});
    REQUIRE(place >= 0);
    return place;
}

BoardCell cellOf(const Board &board, qsizetype row, const QString &language,
                 std::optional<TextField> field = {})
{
    return board.rows.at(row).cells.at(columnOf(board, language, field));
}

} // namespace

TEST_CASE("a full card is complete in every cell", "[board]")
{
    const Board board = boardOf(programmeOf({fullCard(u"1.3.2"_s)}));
    CHECK(board.columns.size() == 3 * 6);
    REQUIRE(board.rows.size() == 1);
    for (const BoardCell &cell : board.rows[0].cells)
        CHECK(cell == BoardCell{});
    CHECK(board.rows[0].sum == BoardSum{.complete = 15, .wanted = 15, .comments = 0});
}

TEST_CASE("a cell says what there is to do to its text", "[board]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Objectives).set(u"es"_s, words(101));
    card.text(TextField::Summary).set(u"en"_s, u"Old"_s, u"another source"_s);
    card.text(TextField::Concept).set(u"fr"_s, {});
    card.text(TextField::Debate) = {};
    const Board board = boardOf(programmeOf({card}));
    CHECK(cellOf(board, 0, u"es"_s, TextField::Objectives).toDo == ToDos(ToDo::Over));
    CHECK(cellOf(board, 0, u"en"_s, TextField::Summary).toDo == ToDos(ToDo::Stale));
    CHECK(cellOf(board, 0, u"fr"_s, TextField::Concept).toDo == ToDos(ToDo::Untranslated));
    CHECK(cellOf(board, 0, u"es"_s, TextField::Debate).toDo == ToDos(ToDo::Missing));
    // There is nothing to translate yet.
    CHECK_FALSE(cellOf(board, 0, u"en"_s, TextField::Debate).isWanted);
    // The whole of a language has what its texts have.
    CHECK(cellOf(board, 0, u"es"_s).toDo == (ToDo::Over | ToDo::Missing));
    CHECK(cellOf(board, 0, u"fr"_s).toDo == ToDos(ToDo::Untranslated));
}

TEST_CASE("open comments are counted where they are, answers and settled ones are not", "[board]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.comments = {
        {.id = u"a"_s, .field = u"summary"_s, .language = u"es"_s, .text = u"Which?"_s},
        {.id = u"b"_s,
         .answers = u"a"_s,
         .field = u"summary"_s,
         .language = u"es"_s,
         .text = u"All"_s},
        {.id = u"c"_s, .field = u"summary"_s, .language = u"es"_s, .resolved = true},
        {.id = u"d"_s, .text = u"Of all of it"_s}};
    const Board board = boardOf(programmeOf({card}));
    CHECK(cellOf(board, 0, u"es"_s, TextField::Summary).comments == 1);
    CHECK(cellOf(board, 0, u"es"_s).comments == 1);
    CHECK(board.rows[0].sum.comments == 2);
}

TEST_CASE("a rejected or withdrawn card has nothing to do", "[board]")
{
    for (const Status status : {Status::Rejected, Status::Withdrawn}) {
        Card card = testing::card(u"1.3.1"_s);
        card.status = status;
        const Board board = boardOf(programmeOf({card}));
        for (const BoardCell &cell : board.rows[0].cells)
            CHECK_FALSE(cell.toDo);
    }
}

TEST_CASE("cards stand by thematic line, by who organizes first, or as they are", "[board]")
{
    Card first = fullCard(u"1.3.1"_s);
    Card second = fullCard(u"2.1.1"_s);
    second.theme = u"line-2"_s;
    second.subtheme = u"subtheme-2.1"_s;
    second.status = Status::Draft;
    second.organizers.clear();
    Card third = fullCard(u"1.3.3"_s);
    third.theme.clear(); // its subtheme tells the line
    const Programme programme = programmeOf({first, second, third});

    const Board byLine = boardOf(programme);
    REQUIRE(byLine.groups.size() == 2);
    CHECK(byLine.groups[0].name == u"1 · Primera línea");
    CHECK(byLine.groups[0].statuses[std::size_t(Status::Published)] == 2);
    CHECK(byLine.groups[1].statuses[std::size_t(Status::Draft)] == 1);
    QStringList codes;
    for (const BoardRow &row : byLine.rows)
        codes.append(row.code);
    CHECK(codes == QStringList{u"1.3.1"_s, u"1.3.3"_s, u"2.1.1"_s});

    const Board byOrganizer = boardOf(programme, BoardGrouping::Organizer);
    REQUIRE(byOrganizer.groups.size() == 2);
    CHECK(byOrganizer.groups[0].name == u"City of Testing");
    CHECK(byOrganizer.groups[1].key.isNull());
    CHECK(boardOf(programme, BoardGrouping::None).groups.size() == 1);
}

TEST_CASE("a board shows the cards that are asked for", "[board]")
{
    Card full = fullCard(u"1.3.1"_s);
    Card draft = testing::card(u"2.1.1"_s);
    draft.theme = u"line-2"_s;
    draft.text(TextField::Title).set(u"es"_s, u"Economía del barrio"_s);
    const Programme programme = programmeOf({full, draft});
    const auto shown = [&](const BoardFilter &filter) {
        QStringList codes;
        for (const BoardRow &row : boardOf(programme, BoardGrouping::Line, filter).rows)
            codes.append(row.code);
        return codes.join(u' ');
    };
    CHECK(shown({}) == u"1.3.1 2.1.1");
    CHECK(shown({.status = Status::Draft}) == u"2.1.1");
    CHECK(shown({.line = u"line-1"_s}) == u"1.3.1");
    CHECK(shown({.hasToDo = true}) == u"2.1.1");
    CHECK(shown({.words = {u"economia"_s, u"2.1"_s}}) == u"2.1.1");
    CHECK(shown({.words = {u"nothing"_s}}).isEmpty());
}

TEST_CASE("sums are those of the cells, whatever the cards", "[board]")
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(random);
    };
    for (int round = 0; round < 20; ++round) {
        QList<Card> cards;
        for (int i = 0; i < 12; ++i) {
            Card card = fullCard(u"1.3.%1"_s.arg(i));
            card.theme = u"line-%1"_s.arg(1 + below(2));
            card.status = Status(below(7));
            for (LocalText &text : card.texts) {
                for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
                    if (below(3) == 0)
                        text.set(language, {});
                    else if (below(3) == 0)
                        text.set(language, words(90 + below(30)), u"stale"_s);
                }
            }
            cards.append(card);
        }
        const Board board = boardOf(programmeOf(cards));
        REQUIRE(board.rows.size() == 12);
        for (qsizetype column = 0; column < board.columns.size(); ++column) {
            if (!board.columns[column].field)
                continue;
            BoardSum counted;
            for (const BoardRow &row : board.rows)
                counted.add(row.cells[column]);
            CHECK(board.all.sums[column] == counted);
            BoardSum ofGroups;
            for (const BoardGroup &group : board.groups) {
                ofGroups.complete += group.sums[column].complete;
                ofGroups.wanted += group.sums[column].wanted;
            }
            CHECK(ofGroups == counted);
        }
        int listed = 0;
        for (const int count : board.all.statuses)
            listed += count;
        CHECK(listed == 12);
    }
}
