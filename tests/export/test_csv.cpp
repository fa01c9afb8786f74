// SPDX-License-Identifier: GPL-3.0-or-later
// CSV, read back by Python's csv module.
#include "exported.h"
#include "support/builders.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

publish::ExportOptions withColumns(const QStringList &columns)
{
    publish::ExportOptions options = spanish();
    options.columns = columns;
    return options;
}

// Strict, so that what is not RFC 4180 is an error.
std::optional<QList<QStringList>> rowsOf(const Exported &csv)
{
    REQUIRE_FALSE(csv.error());
    const auto read = askPython(u"import csv\n"
                                "f = open(sys.argv[1], encoding='utf-8-sig', newline='')\n"
                                "result = list(csv.reader(f, strict=True))"_s,
                                csv.path());
    if (!read)
        return std::nullopt;
    QList<QStringList> rows;
    for (const QJsonValue &row : *read) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

TEST_CASE("CSV has a byte order mark, CRLF, and quotes what has to be quoted")
{
    Card card = fullCard(u"1.1"_s);
    card.text(TextField::Title).set(u"es"_s, u"Uno, \"dos\""_s);
    card.text(TextField::Summary).set(u"es"_s, u"a\n\nb"_s);
    const QByteArray csv =
        Exported("csv", programmeOf({card}),
                 withColumns({u"code"_s, u"title"_s, u"summary.es"_s, u"date"_s, u"start"_s,
                              u"end"_s, u"startUtc"_s, u"capacity"_s}))
            .bytes();
    CHECK(
        csv
        == "\xEF\xBB\xBF"
           "code,title,summary.es,date,start,end,startUtc,capacity\r\n"
           "1.1,\"Uno, \"\"dos\"\"\",\"a\n\nb\",2021-05-31,13:00,14:30,2021-05-31T11:00:00Z,\r\n");
}

TEST_CASE("a cell that a spreadsheet would compute is made text by an apostrophe")
{
    QList<Card> cards;
    for (const QString &title : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"1=1"_s, u"'x"_s}) {
        Card card = fullCard(u"1"_s);
        card.text(TextField::Title).set(u"es"_s, title);
        card.slot.minutes = -30;
        cards.append(card);
    }
    const auto rows =
        rowsOf(Exported("csv", programmeOf(cards), withColumns({u"title"_s, u"minutes"_s})));
    if (!rows)
        return;
    REQUIRE(rows->size() == cards.size() + 1);
    QStringList titles;
    for (const QStringList &row : *rows)
        titles.append(row[0]);
    CHECK(titles
          == QStringList{u"title"_s, u"'=1+1"_s, u"'+1"_s, u"'-1"_s, u"'@SUM(A1)"_s, u"1=1"_s,
                         u"'x"_s});
    CHECK((*rows)[1][1] == u"-30"_s);
}

TEST_CASE("hostile texts are read back from CSV cell by cell")
{
    const auto rows = rowsOf(Exported("csv", hostileProgramme()));
    if (!rows)
        return;
    REQUIRE(rows->size() == 3);
    const qsizetype title = rows->first().indexOf(u"title.es"_s);
    REQUIRE(title >= 0);
    CHECK((*rows)[1][title]
          == u"'=1+1; \"a\", 'b' \\ <b>&amp;</b> ]]> \u200b x y END:VEVENT ¡Ñandú! 漢字 😀 مرحبا"_s);
    for (const QStringList &row : *rows) {
        CHECK(row.size() == rows->first().size());
        for (const QString &cell : row)
            CHECK_FALSE((!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())));
    }
}

TEST_CASE("CSV has a line for each card asked for, in that order; without cards the head alone")
{
    publish::ExportOptions options = withColumns({u"code"_s});
    const Programme programme = programmeOf({fullCard(u"1"_s), card(u"2"_s), fullCard(u"3"_s)});
    options.cards = {u"card-3"_s, u"card-2"_s};
    CHECK(Exported("csv", programme, options).bytes()
          == "\xEF\xBB\xBF"
             "code\r\n3\r\n2\r\n");
    CHECK(Exported("csv", programmeOf({}), withColumns({u"code"_s})).bytes()
          == "\xEF\xBB\xBF"
             "code\r\n");
    const auto rows = rowsOf(Exported("csv", manySessions(5'000), withColumns({u"id"_s})));
    if (!rows)
        return;
    CHECK(rows->size() == 5'001);
    CHECK(QSet<QStringList>(rows->begin(), rows->end()).size() == 5'001);
}
