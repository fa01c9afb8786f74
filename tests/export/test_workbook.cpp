// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX, read back with Python's zipfile and judged by the Open XML SDK.
#include "core/export/sheets.h"
#include "core/export/wholeworkbook.h"
#include "core/export/workbook.h"
#include "exported.h"
#include "support/builders.h"
#include "support/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

TEST_CASE("the Open XML SDK finds no fault with the workbooks")
{
    const QString validator = QStringLiteral(TESTS_ORACLES "/node_modules/.bin/ooxml-validator");
    for (const Programme &programme :
         {programmeOf({}), hostileProgramme(), manySessions(1), manySessions(400)}) {
        const Exported workbook("xlsx", programme);
        CHECK_FALSE(workbook.error());
        const auto verdict = askProgram(u"node"_s, {validator, workbook.path()}, {validator});
        if (!verdict)
            return;
        CAPTURE(verdict->said.left(2000));
        // Its exit status is 0 whatever it finds.
        CHECK(QJsonDocument::fromJson(verdict->said.toUtf8())[u"ok"].toBool());
    }
}

TEST_CASE("a workbook has a sheet of all, one of each day and one of the unscheduled")
{
    const Programme programme =
        programmeOf({fullCard(u"1"_s, {2021, 6, 1}), fullCard(u"2"_s, {2021, 5, 31}, {16, 0}),
                     card(u"3"_s), fullCard(u"4"_s, {2021, 5, 31}, {9, 0})});
    const auto sheets = sheetsOf(Exported("xlsx", programme, withColumns({u"code"_s})));
    if (!sheets)
        return;
    CHECK(namesOf(*sheets)
          == QStringList{u"All sessions"_s, u"2021-05-31"_s, u"2021-06-01"_s, u"Not scheduled"_s});
    QList<QStringList> codes;
    for (const QJsonValue &sheet : *sheets) {
        QStringList column;
        for (const QJsonValue &row : sheet[u"rows"].toArray())
            column.append(row[u"A"][1].toString());
        codes.append(column);
        CHECK(sheet[u"frozen"].toBool());
    }
    CHECK(codes
          == QList<QStringList>{{u"Code"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s},
                                {u"Code"_s, u"4"_s, u"2"_s},
                                {u"Code"_s, u"1"_s},
                                {u"Code"_s, u"3"_s}});
    CHECK((*sheets)[0][u"filter"].toString() == u"A1:A5"_s);
}

TEST_CASE("dates, hours and numbers are of those kinds, and text is never a formula")
{
    Card card = cardWithEverything();
    card.text(TextField::Title).set(u"es"_s, u"=1+1"_s);
    const auto sheets = sheetsOf(
        Exported("xlsx", programmeOf({card}),
                 withColumns({u"title"_s, u"date"_s, u"start"_s, u"minutes"_s, u"startUtc"_s})));
    if (!sheets)
        return;
    const QJsonValue row = (*sheets)[0][u"rows"][1];
    CHECK(row[u"A"].toArray() == QJsonArray{u"s"_s, u"=1+1"_s, u"0"_s});
    // 31 May 2021 is day 44347; 13:00 is 13/24 of a day. 14, 20 and 22 are a date, a time, both.
    CHECK(row[u"B"].toArray() == QJsonArray{u"n"_s, u"44347"_s, u"14"_s});
    CHECK(row[u"C"][1].toString().toDouble() == Approx(13.0 / 24));
    CHECK(row[u"C"][2].toString() == u"20"_s);
    CHECK(row[u"D"].toArray() == QJsonArray{u"n"_s, u"90"_s, u"0"_s});
    CHECK(row[u"E"][1].toString().toDouble() == Approx(44347 + 11.0 / 24));
    CHECK(row[u"E"][2].toString() == u"22"_s);
    CHECK_FALSE((*sheets)[0][u"formula"].toBool());
}

TEST_CASE("hostile texts stand in the workbook as they are, and a huge one is cut with a sign")
{
    Programme programme = hostileProgramme();
    programme.cards[0].text(TextField::Concept).set(u"es"_s, u"😀"_s.repeated(20'000));
    const auto sheets =
        sheetsOf(Exported("xlsx", programme, withColumns({u"title.es"_s, u"concept.es"_s})));
    if (!sheets)
        return;
    const QJsonValue row = (*sheets)[0][u"rows"][1];
    CHECK(row[u"A"][1].toString()
          == u"=1+1; \"a\", 'b' \\ <b>&amp;</b> ]]> \u200b x y END:VEVENT ¡Ñandú! 漢字 😀 مرحبا"_s);
    const QString cut = row[u"B"][1].toString();
    CHECK(cut.size() <= 32'767);
    CHECK(cut == u"😀"_s.repeated(16'383) + u'…');
}

TEST_CASE("the same event gives the same workbook")
{
    const Programme programme = manySessions(20);
    const QByteArray first = Exported("xlsx", programme).bytes();
    CHECK(first == Exported("xlsx", programme).bytes());
    publish::ExportOptions later = spanish();
    later.now = later.now.addDays(1);
    CHECK(first != Exported("xlsx", programme, later).bytes());
}

TEST_CASE("five thousand sessions are each in two sheets of the workbook")
{
    const Programme programme = manySessions(5'000);
    const auto sheets = sheetsOf(Exported("xlsx", programme, withColumns({u"id"_s, u"title"_s})));
    if (!sheets)
        return;
    QHash<QString, int> seen;
    for (const QJsonValue &sheet : *sheets) {
        const QJsonArray rows = sheet[u"rows"].toArray();
        for (qsizetype i = 1; i < rows.size(); ++i)
            ++seen[rows[i][u"A"][1].toString()];
    }
    CHECK(seen.size() == 5'000);
    CHECK(QSet<int>(seen.begin(), seen.end()) == QSet<int>{2});
}

TEST_CASE("sheets are named as Excel allows, each otherwise")
{
    QSet<QString> taken;
    CHECK(sheetName(u"Día 1: [mañana]/tarde?"_s, taken) == u"Día 1   mañana  tarde"_s);
    CHECK(sheetName(u"'x'"_s, taken) == u"x"_s);
    CHECK(sheetName(u"X"_s, taken) == u"X (2)"_s);
    CHECK(sheetName(u"history"_s, taken) == u"Sheet"_s);
    CHECK(sheetName(u""_s, taken) == u"Sheet (2)"_s);
    CHECK(sheetName(u"a"_s.repeated(40), taken) == u"a"_s.repeated(31));
    CHECK(sheetName(u"a"_s.repeated(40), taken) == u"a"_s.repeated(27) + u" (2)"_s);
}

TEST_CASE("a workbook that stops anywhere is not whole")
{
    const QByteArray whole = Exported("xlsx", manySessions(2)).bytes();
    CHECK(isWholeWorkbook(whole));
    CHECK_FALSE(isWholeWorkbook({}));
    for (qsizetype size = 0; size < whole.size(); size += 97)
        REQUIRE_FALSE(isWholeWorkbook(whole.left(size)));
    for (qsizetype i = 0; i < whole.size(); i += 97) {
        QByteArray damaged = whole;
        damaged[i] = char(~damaged[i]);
        isWholeWorkbook(damaged); // says something, and reads nothing outside of the bytes
    }
}
