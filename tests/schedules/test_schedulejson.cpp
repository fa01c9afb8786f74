// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a session of a schedule.json is read in every field", "[schedulejson]")
{
    const FileReading reading = readingOf(R"({
  "$schema": "https://c3voc.de/schedule/schema.json",
  "generator": {"name": "pretalx", "version": "1"},
  "schedule": {"version": "1", "base_url": "https://example.org/", "conference": {
    "acronym": "foro", "title": "Foro", "start": "2028-03-01", "end": "2028-03-01", "daysCount": 1,
    "time_zone_name": "Europe/Madrid",
    "rooms": [{"name": "Sala B", "guid": "b379c473-93b9-4eae-9a09-d482e86cede3", "capacity": 90}, "Sala A"],
    "tracks": [{"name": "Clima", "slug": "clima"}],
    "days": [{"index": 1, "date": "2028-03-01", "rooms": {"Sala B": [{
      "guid": "0f8fad5b-d9cb-469f-a165-70867728950e", "id": 5, "code": "G9JGWY",
      "date": "2028-03-01T10:30:00+01:00", "start": "10:30", "duration": "01:30", "room": "Sala B",
      "title": "Agua", "subtitle": "", "track": {"name": "Clima"}, "type": "Taller", "language": "es",
      "abstract": "Corto", "description": null, "do_not_record": true, "recording_license": "",
      "slug": "foro-5-agua", "url": "https://example.org/agua", "logo": null,
      "persons": [{"id": 1, "public_name": "Ana", "biography": "Vive aquí.", "answers": []}, "Luc"],
      "links": ["https://example.org/uno", {"url": "https://example.org/dos", "title": "Dos"}],
      "attachments": [{"url": "/tres.pdf", "title": ""}],
      "answers": [{"question": {"question": {"es": "x"}}, "answer": "no"}, {"question": "Nivel", "answer": "alto"}]
    }]}}]}}})");
    const CardDraft card = onlyCard(reading);
    CHECK(card.id == u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    CHECK(card.code == u"G9JGWY"_s);
    CHECK(hoursOf(card) == u"2028-03-01 10:30 Europe/Madrid 90"_s);
    CHECK(titleOf(card) == u"Agua"_s);
    CHECK(card.format == u"Taller"_s);
    CHECK(card.theme.title.in(u"es"_s) == u"Clima"_s);
    CHECK(card.people
          == QList<DraftPerson>{{u"Ana"_s, Role::Speaker, {}, {}, {}},
                                {u"Luc"_s, Role::Speaker, {}, {}, {}}});
    CHECK(card.documents
          == QList<Document>{{{}, u"https://example.org/tres.pdf"_s, {}},
                             {{}, u"https://example.org/uno"_s, {}},
                             {u"Dos"_s, u"https://example.org/dos"_s, {}}});
    CHECK(unplacedOf(card)
          == QStringList{u"{\"es\":\"x\"}: no"_s, u"Nivel: alto"_s, u"do_not_record: true"_s,
                         u"biography: Vive aquí."_s});
    CHECK(card.unplaced.first().line == 10);
    CHECK(codesOf(reading) == QStringList{u"unplaced"_s});
    REQUIRE(reading.event);
    REQUIRE(reading.event->platforms.size() == 1); // that sessions take place in
    CHECK(reading.event->platforms.first().capacity == 90);
    CHECK(reading.event->themes.size() == 1);
}

TEST_CASE("a plain list of sessions is a schedule.json too", "[schedulejson]")
{
    const FileReading reading = readingOf(R"({"schedule": [
      {"conf_key": 1, "name": "Agua", "room": "Sala A", "start": "2020-01-16T10:45:00", "duration": 45,
       "end": "2020-01-16T11:30:00", "authors": ["Ana"], "kind": "talk", "abstract": "Corto",
       "conf_url": "https://example.org/agua", "license": "CC BY", "released": true}]})");
    const CardDraft card = onlyCard(reading);
    CHECK(titleOf(card) == u"Agua"_s);
    CHECK(hoursOf(card) == u"2020-01-16 10:45 45"_s);
    CHECK(card.format == u"talk"_s);
    CHECK(card.people.size() == 1);
    CHECK(unplacedOf(card) == QStringList{u"license: CC BY"_s, u"released: true"_s});
}

TEST_CASE("other JSON is refused by the names of its members", "[schedulejson]")
{
    const Error error = refusalOf(R"({"speakers": [], "talks": []})", u"schedule-json"_s);
    CHECK(error.code == ErrorCode::DialectUnknown);
    CHECK(error.arguments == QStringList{u"{speakers, talks}"_s});
    CHECK(refusalOf("[1, 2", u"schedule-json"_s).code == ErrorCode::JsonBroken);
    CHECK(refusalOf(R"({"schedule": 5})", u"schedule-json"_s).code == ErrorCode::DialectUnknown);
}

TEST_CASE("members of other types are as good as absent", "[schedulejson]")
{
    const FileReading reading = readingOf(R"({"schedule": {"conference": {"title": [], "days": [7,
      {"rooms": {"A": [null, {"title": 5, "persons": 3, "links": {}, "start": ["x"]}]}}]}}})");
    REQUIRE(reading.reading.cards.size() == 2);
    CHECK(titleOf(reading.reading.cards[1]) == u"5"_s);
}
