// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "core/check/checks.h"
#include "core/export/cardjson.h"
#include "core/export/eventjson.h"
#include "core/import/json.h"
#include "core/import/place.h"
#include "core/import/sample.h"
#include "core/schedule/clashes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

// The event that a JSON document describes, with its cards.
Programme fromJson(const QByteArray &json)
{
    const auto read = readJson(json, u"event.json"_s);
    REQUIRE(read);
    REQUIRE(read->event);
    Programme programme = *read->event;
    Placer placer(programme);
    for (const CardDraft &draft : read->reading.cards)
        placer.place(draft, OnClash::Ask);
    return programme;
}

// Revisions belong to a file, and come anew in another one.
QJsonObject withoutRevisions(QJsonObject event)
{
    QJsonArray cards = event[u"cards"].toArray();
    for (QJsonValueRef card : cards) {
        QJsonObject object = card.toObject();
        object.remove(u"revision"_s);
        card = object;
    }
    event[u"cards"] = cards;
    return event;
}

Programme programmeWithEverything()
{
    Programme programme = testing::programmeWithTimetable();
    programme.event.dictionary = {{u"es"_s, {u"barrio"_s, u"ñandú"_s}}};
    programme.event.wording[u"summary"_s].set(u"es"_s, u"Resumen ejecutivo"_s);
    programme.platforms[0].opens = QTime(8, 30);
    programme.platforms[0].closes = QTime(22, 0);
    Card card = testing::fullCard(u"1.3.2"_s);
    card.people = {{u"ben"_s, Role::Moderator}};
    card.zones = {u"Asia/Tokyo"_s, u"UTC-03:00"_s};
    card.furtherPlatforms = {u"room-a"_s};
    card.acknowledgements = {{u"night-hours"_s, u"Asia/Tokyo"_s, u"They offered"_s, u"0a1b"_s},
                             {u"capacity-above-platform"_s, {}, {}, u"2c3d"_s}};
    card.capacity = 40;
    card.registration = {RegistrationKind::Invitation, u"https://example.org/x"_s};
    card.text(TextField::Debate) = LocalText(u"es"_s, u"- Uno **fuerte**\n- Dos\n"_s);
    card.documents = {{u"Report"_s, u"https://example.org/r"_s, {}}, {u"No link"_s, {}, {}}};
    card.writtenHours = u"13h"_s;
    card.writtenLimits = {{TextField::Concept, {100, 150, LimitUnit::Words}}};
    card.unplaced = {{4, u"Left over"_s}};
    Card gap = testing::fullCard(u"1.3.3"_s, {2021, 3, 28}, {2, 30}, 45);
    Card undated = testing::fullCard(u"1.3.4"_s, {}, {20, 0}, {});
    Card empty = testing::card(u"1.3.5"_s);
    programme.cards = {card, gap, undated, empty};
    return programme;
}

} // namespace

TEST_CASE("a card as JSON has the members that others rely on", "[json]")
{
    const Programme programme = programmeWithEverything();
    const QJsonObject card = cardToJsonWithCounts(programme.cards[0], programme);
    CHECK(card[u"id"] == u"card-1.3.2"_s);
    CHECK(card[u"code"] == u"1.3.2"_s);
    CHECK(card[u"format"] == u"Panel"_s);
    CHECK(card[u"status"] == u"published"_s);
    CHECK(card[u"theme"]
          == QJsonObject{{u"code"_s, u"1"_s},
                         {u"title"_s, QJsonObject{{u"es"_s, u"Primera línea"_s}}}});
    CHECK(card[u"organizers"] == QJsonArray{u"City of Testing"_s});
    CHECK(card[u"people"][0][u"role"] == u"moderator"_s);
    CHECK(card[u"date"] == u"2021-05-31"_s);
    CHECK(card[u"start"] == u"2021-05-31T13:00:00+02:00"_s);
    CHECK(card[u"end"] == u"2021-05-31T14:30:00+02:00"_s);
    CHECK(card[u"zones"] == QJsonArray{u"Asia/Tokyo"_s, u"UTC-03:00"_s});
    CHECK(card[u"platform"] == u"Streaming"_s);
    CHECK(card[u"capacity"] == 40);
    CHECK(card[u"registration"][u"kind"] == u"invitation"_s);
    CHECK(card[u"languages"] == QJsonArray{u"es"_s, u"en"_s});
    CHECK(card[u"debate"][u"es"] == QJsonArray{u"Uno **fuerte**"_s, u"Dos"_s});
    CHECK(card[u"documents"][0]
          == QJsonObject{{u"title"_s, u"Report"_s}, {u"url"_s, u"https://example.org/r"_s}});
    CHECK(card[u"counts"][u"summary"][u"es"] == QJsonObject{{u"words"_s, 10}, {u"limit"_s, 250}});
    CHECK(card[u"counts"][u"debate"][u"es"][u"words"] == 3);
    CHECK(card[u"unplaced"]
          == QJsonArray{QJsonObject{{u"line"_s, 4}, {u"text"_s, u"Left over"_s}}});
}

TEST_CASE("what is absent in a card is null in JSON, never an empty text", "[json]")
{
    const Programme programme = programmeWithEverything();
    const QJsonObject card = cardToJsonWithCounts(programme.cards[3], programme);
    for (const char *key :
         {"format", "theme", "subtheme", "date", "start", "end", "platform", "capacity", "summary"})
        CHECK(card[QLatin1StringView(key)].isNull());
    CHECK(card[u"registration"][u"kind"].isNull());
    CHECK_FALSE(QJsonDocument(card).toJson().contains("\"\""));
}

TEST_CASE("an event goes through JSON and comes back with every field", "[json]")
{
    const auto roundTrip = [](const Programme &programme) {
        const QJsonObject out = eventToJson(programme);
        const Programme read = fromJson(QJsonDocument(out).toJson());
        CHECK(QJsonDocument(withoutRevisions(eventToJson(read))).toJson().toStdString()
              == QJsonDocument(withoutRevisions(out)).toJson().toStdString());
        return read;
    };
    const Programme everything = programmeWithEverything();
    const Programme read = roundTrip(everything);
    CHECK(read.event.dictionary == everything.event.dictionary);
    CHECK(read.event.wording == everything.event.wording);
    CHECK(read.event.buffers == everything.event.buffers);
    CHECK(read.platforms == everything.platforms);
    CHECK(read.people == everything.people);
    CHECK(read.breaks == everything.breaks);
    CHECK(read.platforms[0].opens == QTime(8, 30));
    CHECK(read.platforms[0].closes == QTime(22, 0));
    REQUIRE(read.cards.size() == everything.cards.size());
    for (qsizetype i = 0; i < read.cards.size(); ++i) {
        CHECK(read.cards[i].platforms() == everything.cards[i].platforms());
        CHECK(read.cards[i].acknowledgements == everything.cards[i].acknowledgements);
        CHECK(read.cards[i].slot == everything.cards[i].slot);
        CHECK(read.cards[i].writtenLimits == everything.cards[i].writtenLimits);
    }
    roundTrip(sampleCongress());
}

TEST_CASE("the sample congress has what the first minute is to discover", "[sample]")
{
    const Programme congress = sampleCongress();
    CHECK(congress.cards.size() == 12);
    CHECK(congress.platforms.size() == 2);
    CHECK(congress.event.languages == QStringList{u"es"_s, u"en"_s, u"fr"_s});
    CHECK(congress.event.start.daysTo(congress.event.end) == 2);
    CHECK(congress.breaks.size() == 3);
    CHECK(congress.cardByCode(u"1.1.2"_s)->platforms().size() == congress.platforms.size());
    QStringList problems;
    for (const Finding &finding : check(congress, {}, {.today = QDate(2027, 11, 24)})) {
        if (canBeAcknowledged(finding.code) && !problems.contains(findingKey(finding.code)))
            problems.append(findingKey(finding.code));
    }
    problems.sort();
    CHECK(problems
          == QStringList{u"night-hours"_s, u"offset-changed"_s, u"organizer-clash"_s,
                         u"person-clash"_s, u"person-night-hours"_s, u"platform-clash"_s});
    CHECK(std::ranges::any_of(congress.cards, [](const Card &card) {
        return card.text(TextField::Concept).isStale(u"en"_s, u"es"_s);
    }));
}

TEST_CASE("JSON that is not ours is refused with a place", "[json]")
{
    const auto refusal = [](const QByteArray &json) {
        const auto read = readJson(json, u"x.json"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().file == u"x.json");
        return read.error().code;
    };
    CHECK(refusal("{\"cards\": [") == ErrorCode::JsonBroken);
    CHECK(refusal("[1, 2]") == ErrorCode::JsonBroken);
    CHECK(refusal("{}") == ErrorCode::JsonBroken);
    CHECK(refusal("") == ErrorCode::JsonBroken);
    CHECK(refusal(QByteArray("[").repeated(100'000)) == ErrorCode::JsonBroken);
    CHECK(refusal("{\"escaleta\": 2, \"cards\": []}") == ErrorCode::FileNewer);
}

TEST_CASE("a timetable in JSON that makes no sense is taken for as much as it does", "[json]")
{
    const Programme read = fromJson(R"({"escaleta": 1, "event": {"title": {"es": "T"},
        "zone": "Europe/Madrid", "buffers": {"platform": -5, "person": "long", "organizer": 1e9},
        "platforms": [{"id": "a", "name": {"es": "Sala"}, "booths": [{"from": "es"}, 3, "x"],
                       "boothRest": -1, "licence": 7},
                      {"id": "a", "name": {"es": "Aula"}}],
        "people": [{"id": "a", "name": "Ana", "availability": ["always", {"date": "someday"}, {"to": "9:99"}]}],
        "breaks": [{"title": "Lunch", "start": "25:00", "platforms": ["Nowhere"]},
                   {"title": {"es": "Café"}, "platforms": ["Nowhere", "Sala"]}, 9]},
        "cards": [{"code": "1", "furtherPlatforms": ["Sala", "Sala"], "platform": "Sala",
                   "acknowledgements": [{"code": 3}, "yes"]}]})");
    CHECK(read.event.buffers == Buffers{.platform = 0, .person = 0, .organizer = 24 * 60});
    CHECK(read.platforms[0].booths.isEmpty());
    CHECK(read.platforms[0].boothRest == 0);
    CHECK(read.platforms[0].licence.isEmpty());
    CHECK(read.platforms[0].id == u"a");
    CHECK(read.platforms[1].id != u"a");
    CHECK(read.people[0].id != u"a");
    CHECK(read.people[0].availability == QList<Availability>{{}});
    REQUIRE(read.breaks.size() == 1);
    CHECK(read.breaks[0].platforms == QStringList{u"a"_s});
    CHECK(read.cards[0].platforms() == QStringList{u"a"_s});
    CHECK(read.cards[0].acknowledgements.isEmpty());
}

TEST_CASE("JSON members of the wrong type are taken as absent", "[json]")
{
    const auto read = readJson(R"({"title": {"en": "T"}, "people": "Ana",
        "start": "yesterday", "zones": [1, "Mars/Base"], "capacity": "many", "debate": {"en": "x"},
        "status": "sold out", "registration": 3, "counts": null})",
                               u"x.json"_s);
    REQUIRE(read);
    REQUIRE(read->reading.cards.size() == 1);
    const CardDraft &draft = read->reading.cards[0];
    CHECK(draft.code.isEmpty());
    CHECK(draft.text(TextField::Title).languages() == QStringList{u"en"_s});
    CHECK(draft.hours.isEmpty());
    CHECK(draft.zones.isEmpty());
    CHECK_FALSE(draft.saysCapacity);
    CHECK_FALSE(draft.status);
}
