// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("xCal of RFC 6321 is read as the calendar that it stands for", "[xcal]")
{
    const FileReading reading = readingOf(R"(<?xml version="1.0" encoding="utf-8"?>
<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>
 <properties><version><text>2.0</text></version><x-wr-calname><text>Foro</text></x-wr-calname></properties>
 <components>
  <vevent><properties>
   <uid><text>uno</text></uid>
   <dtstart><parameters><tzid><text>Europe/Madrid</text></tzid></parameters><date-time>2028-03-01T10:30:00</date-time></dtstart>
   <duration><duration>PT1H30M</duration></duration>
   <summary><text>Agua, suelo; y más</text></summary>
   <description><text>Uno &amp; dos</text></description>
   <categories><text>Clima, agua</text><text>Vivienda</text></categories>
   <rrule><recur><freq>DAILY</freq><until>2028-03-03T23:00:00Z</until><byday>WE</byday><byday>FR</byday></recur></rrule>
  </properties><components><valarm><properties><summary><text>No</text></summary></properties></valarm></components></vevent>
 </components></vcalendar></icalendar>)");
    REQUIRE(reading.reading.cards.size() == 2); // Wednesday and Friday
    const CardDraft &card = reading.reading.cards.first();
    CHECK(titleOf(card) == u"Agua, suelo; y más"_s);
    CHECK(hoursOf(card) == u"2028-03-01 10:30 Europe/Madrid 90"_s);
    CHECK(hoursOf(reading.reading.cards.last()) == u"2028-03-03 10:30 Europe/Madrid 90"_s);
    CHECK(textOf(card, TextField::Summary) == u"Uno & dos"_s);
    CHECK(card.theme.title.best(u"es"_s, {}) == u"Clima, agua"_s);
    CHECK(unplacedOf(card) == QStringList{u"CATEGORIES: Vivienda"_s});
    REQUIRE(reading.event);
    CHECK(reading.event->event.title.best(u"es"_s, {}) == u"Foro"_s);
}

TEST_CASE("the xCal of Pentabarf has its values between its tags", "[xcal]")
{
    const FileReading reading = readingOf(R"(<?xml version="1.0"?>
<iCalendar xmlns:pentabarf="http://pentabarf.org" xmlns:xCal="urn:ietf:params:xml:ns:xcal">
 <vcalendar><version>2.0</version><prodid>-//Pentabarf//Schedule//EN</prodid><x-wr-caldesc/>
  <vevent><method>PUBLISH</method><uid>6005@foro</uid>
   <pentabarf:event-id>6005</pentabarf:event-id><pentabarf:title>Agua</pentabarf:title>
   <pentabarf:subtitle>Una mirada</pentabarf:subtitle><pentabarf:language-code>es</pentabarf:language-code>
   <pentabarf:duration>00:30</pentabarf:duration>
   <dtstart>20280301T103000</dtstart><dtend>20280301T110000</dtend><duration>00:30:00:00</duration>
   <summary>Agua</summary><description/><location>AW1.125</location><status>CONFIRMED</status>
   <url type="uri">https://example.org/agua</url>
   <attendee>Ana Ruiz</attendee><attendee>Luc, Petit</attendee></vevent></vcalendar></iCalendar>)");
    const CardDraft card = onlyCard(reading);
    CHECK(titleOf(card) == u"Agua"_s);
    CHECK(hoursOf(card) == u"2028-03-01 10:30 30"_s);
    CHECK(card.languages == QStringList{u"es"_s});
    CHECK(card.platform == u"AW1.125"_s);
    CHECK(card.people.size() == 2);
    CHECK(card.people.value(1).name == u"Luc, Petit"_s);
    CHECK(unplacedOf(card) == QStringList{u"PENTABARF-SUBTITLE: Una mirada"_s});
    CHECK_FALSE(reading.event);
}

TEST_CASE("other XML is no xCal", "[xcal]")
{
    CHECK(refusalOf("<schedule/>", u"xcal"_s).arguments == QStringList{u"<schedule>"_s});
}
