// SPDX-License-Identifier: GPL-3.0-or-later
// schedule.xml and schedule.json: valid by their schemas, and what they say.
#include "core/time/localtime.h"
#include "core/time/slot.h"
#include "exported.h"
#include "support/builders.h"
#include "support/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QJsonObject conferenceOf(const Programme &programme)
{
    const QByteArray json = Exported("schedule-json", programme).bytes();
    return QJsonDocument::fromJson(json)[u"schedule"][u"conference"].toObject();
}

// Each with the date of its day.
QList<QJsonObject> eventsOf(const QJsonObject &conference)
{
    QList<QJsonObject> events;
    for (const QJsonValue &day : conference[u"days"].toArray()) {
        for (const QJsonValue &room : day[u"rooms"].toObject()) {
            for (const QJsonValue &value : room.toArray()) {
                QJsonObject event = value.toObject();
                event.insert(u"day"_s, day[u"date"]);
                events.append(event);
            }
        }
    }
    return events;
}

QJsonObject onlyEvent(const Programme &programme)
{
    const QList<QJsonObject> events = eventsOf(conferenceOf(programme));
    REQUIRE(events.size() == 1);
    return events.first();
}

// The text of each element of that name within <event>, or an attribute of <event> itself.
QStringList fromXml(const QByteArray &bytes, const QString &name)
{
    QStringList texts;
    QXmlStreamReader xml(bytes);
    bool inEvent = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"event") {
            inEvent = true;
            if (xml.attributes().hasAttribute(name))
                texts.append(xml.attributes().value(name).toString());
        } else if (inEvent && xml.isStartElement() && xml.name() == name) {
            texts.append(xml.readElementText());
        } else if (xml.isEndElement() && xml.name() == u"event") {
            inEvent = false;
        }
    }
    CHECK_FALSE(xml.hasError());
    return texts;
}

Programme unusualProgramme()
{
    Card nowhere = fullCard(u"1"_s);
    nowhere.platform.clear();
    Card lost = fullCard(u"2"_s);
    lost.platform = u"gone"_s;
    lost.theme.clear();
    lost.subtheme.clear();
    lost.format.clear();
    lost.languages.clear();
    Card endless = fullCard(u"3"_s, {2021, 5, 31}, {23, 30}, 6'100);
    Card backwards = fullCard(u"4"_s, {2021, 5, 31}, {13, 0}, -30);
    Card open = fullCard(u"5"_s, {2021, 5, 31}, {13, 0}, std::nullopt);
    Card nameless{.id = u"x"_s, .slot = {QDate(2021, 6, 5), QTime(0, 0), 5}};
    Programme programme = programmeOf({nowhere, lost, endless, backwards, open, nameless});
    programme.platforms[1].name = programme.platforms[0].name;
    programme.themes[1].title = programme.themes[0].title;
    programme.event.title = {};
    programme.event.start = {};
    programme.event.end = {};
    return programme;
}

QList<Programme> programmes()
{
    QList<Programme> all{hostileProgramme(), unusualProgramme(), manySessions(1),
                         manySessions(5'000)};
    for (const QString &zone : {u"UTC"_s, u"UTC+05:45"_s, u"America/Argentina/Buenos_Aires"_s,
                                u"Asia/Ho_Chi_Minh"_s, u"America/New_York"_s}) {
        Programme programme = programmeOf({cardWithEverything()});
        programme.event.zone = zone;
        all.append(programme);
    }
    return all;
}

} // namespace

TEST_CASE("schedule.xml is valid by its schema")
{
    const QString schema = sharedFile(u"formats/schedule.xsd"_s);
    for (const Programme &programme : programmes()) {
        const Exported schedule("schedule-xml", programme);
        CHECK_FALSE(schedule.error());
        const auto verdict = askProgram(
            u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, schedule.path()},
            {schema});
        if (!verdict)
            return;
        CAPTURE(programme.event.zone, verdict->said.left(2000));
        CHECK(verdict->status == 0);
    }
}

TEST_CASE("schedule.json is valid by its schema")
{
    const QString schema = sharedFile(u"formats/schedule.schema.json"_s);
    if (!QFile::exists(schema))
        return;
    qputenv("SCHEMA", schema.toUtf8());
    for (const Programme &programme : programmes()) {
        const Exported schedule("schedule-json", programme);
        CHECK_FALSE(schedule.error());
        const auto verdict = askNode(u"validate_schedule_json.mjs"_s, {schedule.path()});
        if (!verdict)
            return;
        CAPTURE(programme.event.zone, verdict->said.left(2000));
        CHECK(verdict->status == 0);
    }
}

TEST_CASE("a schedule says of a session what its card says")
{
    Card card = cardWithEverything();
    card.id = u"6f0c3f60-0a3b-4a0e-9d53-6a9a3c1f1b11"_s;
    card.text(TextField::Title).set(u"es"_s, u"Puertos & <ciudades>"_s);
    card.text(TextField::Summary).set(u"es"_s, u"Un **resumen**.\n\n- uno"_s);
    const QJsonObject event = onlyEvent(programmeOf({card}));
    CHECK(event[u"guid"].toString() == card.id);
    CHECK(event[u"title"].toString() == u"Puertos & <ciudades>"_s);
    CHECK(event[u"abstract"].toString() == u"Un resumen.\n\n- uno"_s);
    CHECK(event[u"date"].toString() == u"2021-05-31T13:00:00+02:00"_s);
    CHECK(event[u"start"].toString() == u"13:00"_s);
    CHECK(event[u"duration"].toString() == u"01:30"_s);
    CHECK(event[u"end"].toString() == u"2021-05-31T14:30:00+02:00"_s);
    CHECK(event[u"language"].toString() == u"es, en"_s);
    CHECK(event[u"track"].toString() == u"Primera línea"_s);
    CHECK(event[u"subtitle"].toString() == u"1.3 · Tercer subtema"_s);
    CHECK(event[u"url"].toString() == u"https://example.org/sign-up"_s);
    CHECK(event[u"slug"].toString() == u"cdp2021-1-3-2-puertos-ciudades"_s);
    REQUIRE(event[u"links"].toArray().size() == 1);
    CHECK(event[u"links"][0][u"url"].toString() == u"https://example.org/report.pdf"_s);
    REQUIRE(event[u"persons"].toArray().size() == 2);
    CHECK(event[u"persons"][0][u"name"].toString() == u"Ben Okoro"_s);
    const QString description = event[u"description"].toString();
    CHECK(description.contains(u"Further platforms: Sala A"));
    CHECK(description.contains(u"Registration: Registration required"));
    CHECK(description.contains(u"- Uno\n- Dos"));
    CHECK(event[u"room"].toString() == u"Streaming"_s);

    const QByteArray xml = Exported("schedule-xml", programmeOf({card})).bytes();
    CHECK(fromXml(xml, u"title"_s) == QStringList{u"Puertos & <ciudades>"_s});
    CHECK(fromXml(xml, u"person"_s) == QStringList{u"Ben Okoro"_s, u"Ana Díaz"_s});
    for (const QString &same :
         {u"guid"_s, u"date"_s, u"start"_s, u"duration"_s, u"slug"_s, u"track"_s, u"room"_s,
          u"abstract"_s, u"language"_s, u"url"_s, u"type"_s}) {
        CAPTURE(same);
        CHECK(fromXml(xml, same) == QStringList{event[same].toString()});
    }
    CHECK(fromXml(xml, u"id"_s) == QStringList{QString::number(event[u"id"].toInt())});
}

TEST_CASE("each session that takes place is in a schedule once, with core's hours")
{
    Programme programme = manySessions(300);
    programme.cards[7].status = Status::Withdrawn;
    programme.cards[8].status = Status::Rejected;
    programme.cards[9].slot.start = {};
    const QList<QJsonObject> events = eventsOf(conferenceOf(programme));
    QHash<QString, QJsonObject> byGuid;
    QSet<int> ids;
    QSet<QString> slugs;
    for (const QJsonObject &event : events) {
        byGuid.insert(event[u"guid"].toString(), event);
        ids.insert(event[u"id"].toInt());
        slugs.insert(event[u"slug"].toString());
    }
    CHECK(events.size() == 297);
    CHECK(byGuid.size() == 297);
    CHECK(ids.size() == 297);
    CHECK(slugs.size() == 297);
    for (const Card &card : programme.cards) {
        if (const qsizetype i = &card - programme.cards.constData(); i >= 7 && i <= 9)
            continue;
        const QJsonObject event = byGuid.value(card.id);
        const QDateTime begins = QDateTime::fromString(event[u"date"].toString(), Qt::ISODate);
        REQUIRE(begins.toUTC() == startUtc(card.slot, programme.event.zone));
        REQUIRE(event[u"start"].toString() == card.slot.start.toString(u"HH:mm"));
        REQUIRE(event[u"day"].toString() == card.slot.date.toString(Qt::ISODate));
    }
    CHECK(fromXml(Exported("schedule-xml", programme).bytes(), u"guid"_s).size() == 297);
}

TEST_CASE("a session belongs to the day it begins on, and the days change at midnight")
{
    const Programme programme = programmeOf({fullCard(u"1"_s, {2021, 5, 31}, {23, 30}, 60),
                                             fullCard(u"2"_s, {2021, 6, 1}, {0, 0}, 60)});
    const QJsonObject conference = conferenceOf(programme);
    const QJsonArray days = conference[u"days"].toArray();
    REQUIRE(days.size() == 2);
    CHECK(days[0][u"day_start"].toString() == u"2021-05-31T00:00:00+02:00"_s);
    CHECK(days[0][u"day_end"].toString() == days[1][u"day_start"].toString());
    const QList<QJsonObject> events = eventsOf(conference);
    CHECK(events[0][u"end"].toString() == u"2021-06-01T00:30:00+02:00"_s);
    CHECK(events[0][u"day"].toString() == u"2021-05-31"_s);
    CHECK(events[1][u"day"].toString() == u"2021-06-01"_s);
}

TEST_CASE("date and start of a session in a gap or a doubled hour are of one instant")
{
    const QJsonObject gap = onlyEvent(programmeOf({fullCard(u"1"_s, {2021, 3, 28}, {2, 30}, 60)}));
    CHECK(gap[u"date"].toString() == u"2021-03-28T03:30:00+02:00"_s);
    CHECK(gap[u"start"].toString() == u"03:30"_s);
    const QJsonObject doubled =
        onlyEvent(programmeOf({fullCard(u"1"_s, {2021, 10, 31}, {2, 30}, 60)}));
    CHECK(doubled[u"date"].toString() == u"2021-10-31T02:30:00+02:00"_s);
    CHECK(doubled[u"end"].toString() == u"2021-10-31T02:30:00+01:00"_s);
    CHECK(doubled[u"duration"].toString() == u"01:00"_s);
}

TEST_CASE("rooms and tracks of one name are told apart, and no platform is a room too")
{
    const QJsonObject conference = conferenceOf(unusualProgramme());
    QStringList rooms;
    for (const QJsonValue &room : conference[u"rooms"].toArray())
        rooms.append(room[u"name"].toString());
    CHECK(rooms == QStringList{u"Streaming"_s, u"Without a platform"_s});
    QStringList tracks;
    for (const QJsonValue &track : conference[u"tracks"].toArray())
        tracks.append(track[u"name"].toString());
    CHECK(tracks == QStringList{u"Primera línea"_s, u"Primera línea (2)"_s});
    CHECK(conference[u"tracks"][0][u"color"].toString() == u"#407bc5"_s);

    Programme twice = programmeOf({fullCard(u"1"_s), fullCard(u"2"_s)});
    twice.cards[1].platform = u"room-a"_s;
    twice.platforms[1].name = twice.platforms[0].name;
    CHECK(eventsOf(conferenceOf(twice)).size() == 2);
}

TEST_CASE("the ids of sessions and people stay when others come and go")
{
    const Programme many = manySessions(50);
    Programme few = many;
    few.cards = {many.cards[31], many.cards[4]};
    const QList<QJsonObject> before = eventsOf(conferenceOf(many));
    for (const QJsonObject &event : eventsOf(conferenceOf(few))) {
        const auto same = std::ranges::find_if(before, [&event](const QJsonObject &other) {
            return other[u"guid"] == event[u"guid"];
        });
        REQUIRE(same != before.end());
        CHECK(*same == event);
    }
}

TEST_CASE("a schedule of nothing is not written")
{
    for (const char *format : {"schedule-xml", "schedule-json"}) {
        Card withdrawn = fullCard(u"1"_s);
        withdrawn.status = Status::Withdrawn;
        for (const Programme &programme :
             {programmeOf({}), programmeOf({card(u"1"_s)}), programmeOf({withdrawn})}) {
            const Exported none(format, programme);
            CHECK(none.error() == ErrorCode::NothingToExport);
            CHECK_FALSE(QFile::exists(none.path()));
        }
    }
}
