// SPDX-License-Identifier: GPL-3.0-or-later
// The board of the review as a workbook.
#include "exported.h"
#include "support/builders.h"
#include "support/oracle.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// One card with a text that is too long, one without translations and with a comment on a text.
Programme underReview()
{
    Card first = fullCard(u"1.3.2"_s);
    first.text(TextField::Objectives).set(u"es"_s, words(500));
    Card second = fullCard(u"2.1.1"_s);
    second.status = Status::Submitted;
    second.text(TextField::Summary).set(u"fr"_s, {});
    second.comments = {{.id = u"c1"_s,
                        .field = u"summary"_s,
                        .language = u"es"_s,
                        .author = u"Ana"_s,
                        .text = u"Why?"_s}};
    second.theme.clear();
    second.subtheme.clear();
    return programmeOf({first, second});
}

// The texts of a row, by the heads of their columns.
QHash<QString, QString> rowOf(const QJsonValue &sheet, int row)
{
    const QJsonObject heads = sheet[u"rows"][0].toObject();
    const QJsonObject cells = sheet[u"rows"][row].toObject();
    QHash<QString, QString> texts;
    for (const QString &column : heads.keys())
        texts.insert(heads[column][1].toString(), cells[column][1].toString());
    return texts;
}

} // namespace

TEST_CASE("the board's workbook has each card with the state of each text")
{
    const auto sheets = sheetsOf(Exported("review-xlsx", underReview()));
    if (!sheets)
        return;
    CHECK(namesOf(*sheets) == QStringList{u"Cards"_s, u"Thematic line"_s, u"Texts"_s});
    const QJsonValue cards = sheets->at(0);
    const QHash<QString, QString> first = rowOf(cards, 1);
    CHECK(first[u"Code"_s] == u"1.3.2"_s);
    CHECK(first[u"español · Objectives"_s] == u"longer than it may be"_s);
    CHECK(first[u"español · Brief summary"_s] == u"complete"_s);
    CHECK(first[u"Complete"_s] == u"14"_s);
    CHECK(first[u"Texts wanted"_s] == u"15"_s);
    const QHash<QString, QString> second = rowOf(cards, 2);
    CHECK(second[u"Status"_s] == u"Submitted"_s);
    CHECK(second[u"Thematic line"_s] == u"Without one"_s);
    CHECK(second[u"francés · Brief summary"_s] == u"not translated"_s);
    CHECK(second[u"español · Brief summary"_s] == u"complete; comments: 1"_s);
    CHECK(second[u"Open comments"_s] == u"1"_s);
    for (const QJsonValue &sheet : *sheets)
        CHECK_FALSE(sheet[u"formula"].toBool());
}

TEST_CASE("the board's workbook sums what its cards say, by group and by text")
{
    const auto sheets = sheetsOf(Exported("review-xlsx", underReview()));
    if (!sheets)
        return;
    const QJsonValue groups = sheets->at(1);
    REQUIRE(groups[u"rows"].toArray().size() == 4); // the head, a line, those without one, all
    CHECK(rowOf(groups, 1)[u"español · Complete"_s] == u"4"_s);
    CHECK(rowOf(groups, 2)[u"Submitted"_s] == u"1"_s);
    const QHash<QString, QString> all = rowOf(groups, 3);
    CHECK(all[u"Thematic line"_s] == u"All cards"_s);
    CHECK(all[u"Cards"_s] == u"2"_s);
    CHECK(all[u"español · Complete"_s] == u"9"_s);
    CHECK(all[u"español · Texts wanted"_s] == u"10"_s);
    CHECK(all[u"español · Open comments"_s] == u"1"_s);
    const QJsonValue texts = sheets->at(2);
    CHECK(rowOf(texts, 1)[u"Complete"_s] == u"9"_s);
    CHECK(rowOf(texts, 1)[u"Texts wanted"_s] == u"10"_s);
}

TEST_CASE("the board's workbook has its numbers below their heads, and a line between groups")
{
    const auto sheets = sheetsOf(Exported("review-xlsx", underReview()));
    if (!sheets)
        return;
    for (const QJsonValue &sheet : *sheets) {
        CAPTURE(sheet[u"name"].toString());
        const QJsonObject heads = sheet[u"rows"][0].toObject();
        const QJsonObject cells = sheet[u"rows"][1].toObject();
        for (const QString &column : heads.keys()) {
            const QString head = heads[column][1].toString();
            CAPTURE(head);
            const bool isNumber = cells[column][0] == u"n"_s;
            const QString look = sheet[u"looks"][0][column].toString();
            CHECK(look.startsWith(u"right") == isNumber);
            // The line goes down to the last row.
            CHECK(sheet[u"looks"][1][column].toString().endsWith(u'|') == look.endsWith(u'|'));
            if (head.endsWith(u"Complete"))
                CHECK(look.endsWith(u'|'));
            if (head.endsWith(u"Texts wanted") || head.endsWith(u"Open comments"))
                CHECK_FALSE(look.endsWith(u'|'));
        }
    }
}

TEST_CASE("the board's workbook marks what there is to do, the most pressing first")
{
    const auto sheets = sheetsOf(Exported("review-xlsx", underReview()));
    if (!sheets)
        return;
    const QJsonArray marks = sheets->at(0)[u"marks"].toArray();
    REQUIRE(marks.size() == 6);
    CHECK(marks.first().toString() == u"longer than it may be"_s);
    CHECK(marks.last().toString() == u"complete"_s);
}

TEST_CASE("the board's workbook takes the chosen cards, put together as asked")
{
    const Programme programme = underReview();
    publish::ExportOptions options = spanish();
    options.cards = {programme.cards[1].id};
    options.grouping = BoardGrouping::Organizer;
    const auto sheets = sheetsOf(Exported("review-xlsx", programme, options));
    if (!sheets)
        return;
    REQUIRE(sheets->at(0)[u"rows"].toArray().size() == 2);
    CHECK(rowOf(sheets->at(0), 1)[u"Code"_s] == u"2.1.1"_s);
    CHECK(namesOf(*sheets)[1] == u"Organizers"_s);
    options.grouping = BoardGrouping::None;
    CHECK(namesOf(*sheetsOf(Exported("review-xlsx", programme, options))).size() == 2);
}

TEST_CASE("without a card there is no board to export")
{
    CHECK(Exported("review-xlsx", programmeOf({})).error() == ErrorCode::NothingToExport);
}

TEST_CASE("the Open XML SDK finds no fault with the board's workbook")
{
    const QString validator = QStringLiteral(TESTS_ORACLES "/node_modules/.bin/ooxml-validator");
    for (const Programme &programme : {underReview(), hostileProgramme(), manySessions(400)}) {
        const Exported workbook("review-xlsx", programme);
        CHECK_FALSE(workbook.error());
        const auto verdict = askProgram(u"node"_s, {validator, workbook.path()}, {validator});
        if (!verdict)
            return;
        CAPTURE(verdict->said.left(2000));
        CHECK(QJsonDocument::fromJson(verdict->said.toUtf8())[u"ok"].toBool());
    }
}
