// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/columns.h"
#include "exported.h"
#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

DataExport exportOf(const Programme &programme, const QStringList &columns = {})
{
    DataExport data{.programme = programme,
                    .language = u"es"_s,
                    .say = [](const char *, const char *text) { return QString::fromUtf8(text); },
                    .columns = columns};
    for (const Card &card : programme.cards)
        data.cards.append(&card);
    return data;
}

CellValue valueOf(const Programme &programme, const QString &column)
{
    const DataExport data = exportOf(programme, {column});
    const QList<Column> columns = chosenColumns(data);
    REQUIRE(columns.size() == 1);
    return columns[0].value(data, programme.cards[0]);
}

} // namespace

TEST_CASE("every field of a card is in some column, each text in each language")
{
    const QStringList names = columnNames(sampleProgramme().event);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    const QMap<QString, QString> columnOf{{u"people"_s, u"speakers"_s}, {u"hours"_s, u"start"_s}};
    for (const CardField &field : cardFields()) {
        const QString key = QString::fromLatin1(field.key);
        CAPTURE(key);
        CHECK(names.contains(columnOf.value(key, key)));
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s})
            CHECK(names.contains(key + u'.' + language) == field.text.has_value());
    }
}

TEST_CASE("the usual columns have each text in each language once and no ids")
{
    const Programme programme = sampleProgramme();
    QStringList names;
    for (const Column &column : chosenColumns(exportOf(programme)))
        names.append(column.name);
    CHECK(names.contains(u"title.es"_s));
    CHECK(names.contains(u"debate.fr"_s));
    for (const QString &unusual : {u"title"_s, u"id"_s, u"revision"_s, u"startUtc"_s})
        CHECK_FALSE(names.contains(unusual));
}

TEST_CASE("columns come in the order asked for, each once, and unknown ones are passed over")
{
    const Programme programme = sampleProgramme();
    QStringList names;
    for (const Column &column :
         chosenColumns(exportOf(programme, {u"title.fr"_s, u"code"_s, u"x"_s, u"code"_s})))
        names.append(column.name);
    CHECK(names == QStringList{u"title.fr"_s, u"code"_s});
}

TEST_CASE("cells have the values of their kinds")
{
    const Programme programme = programmeOf({cardWithEverything()});
    const auto value = [&programme](const char *name) {
        return valueOf(programme, QString::fromLatin1(name));
    };
    CHECK(value("date") == CellValue(QDate(2021, 5, 31)));
    CHECK(value("start") == CellValue(QTime(13, 0)));
    CHECK(value("end") == CellValue(QTime(14, 30)));
    CHECK(value("minutes") == CellValue(90));
    CHECK(value("startUtc") == CellValue(QDateTime(QDate(2021, 5, 31), QTime(11, 0), Qt::UTC)));
    CHECK(value("capacity") == CellValue(40));
    CHECK(value("theme") == CellValue(u"1 · Primera línea"_s));
    CHECK(value("moderators") == CellValue(u"Ben Okoro"_s));
    CHECK(value("rapporteurs") == CellValue(u"Ana Díaz"_s));
    CHECK(value("speakers") == CellValue());
    CHECK(value("furtherPlatforms") == CellValue(u"Sala A"_s));
    CHECK(value("registration") == CellValue(u"Registration required"_s));
    CHECK(value("documents") == CellValue(u"Report (https://example.org/report.pdf)\nMap"_s));
    CHECK(value("debate.es") == CellValue(u"• Uno\n• Dos"_s));
    CHECK(value("status") == CellValue(u"Published"_s));
}

TEST_CASE("the end of a session is what the clocks show then")
{
    const auto end = [](QDate date, QTime start, int minutes) {
        return valueOf(programmeOf({fullCard(u"1"_s, date, start, minutes)}), u"end"_s);
    };
    CHECK(end({2021, 5, 31}, {23, 30}, 60) == CellValue(QTime(0, 30)));
    CHECK(end({2021, 3, 28}, {1, 30}, 60) == CellValue(QTime(3, 30)));
    CHECK(end({2021, 10, 31}, {1, 30}, 120) == CellValue(QTime(2, 30)));
    CHECK(end({}, {10, 0}, 60) == CellValue(QTime(11, 0)));
}

TEST_CASE("an empty card has empty cells but for its code, status and revision")
{
    const Programme programme = programmeOf({card(u"1"_s)});
    for (const QString &name : columnNames(programme.event)) {
        const bool filled = QStringList{u"code"_s,  u"title"_s, u"title.es"_s, u"status"_s,
                                        u"zones"_s, u"id"_s,    u"revision"_s}
                                .contains(name);
        CAPTURE(name);
        CHECK((valueOf(programme, name) == CellValue()) != filled);
    }
}

TEST_CASE("columns are labelled as the event calls its fields")
{
    Programme programme = sampleProgramme();
    programme.event.wording.insert(u"code"_s, LocalText(u"es"_s, u"Número"_s));
    const QList<Column> columns =
        chosenColumns(exportOf(programme, {u"code"_s, u"title.en"_s, u"hosts"_s}));
    CHECK(columns[0].label == u"Número"_s);
    CHECK(columns[1].label == u"Session title (inglés)"_s);
    CHECK(columns[2].label == u"Hosts"_s);
}
