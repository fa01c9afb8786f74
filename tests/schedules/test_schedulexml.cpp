// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a session of a schedule.xml is read in every field", "[schedulexml]")
{
    const FileReading reading =
        readingOf(scheduleWith(R"(
        <date>2028-03-01T10:30:00+01:00</date>
        <start>10:30</start>
        <duration>01:30</duration>
        <room>Sala A</room>
        <slug>foro-1-agua-y-suelo</slug>
        <title>Agua y suelo</title>
        <subtitle>Una mirada</subtitle>
        <track>Clima</track>
        <type>Panel</type>
        <language>es, en</language>
        <abstract>El agua de la ciudad.</abstract>
        <description>&lt;p&gt;Un &lt;b&gt;largo&lt;/b&gt; camino.&lt;/p&gt;</description>
        <recording><license>CC-BY</license><optout>false</optout></recording>
        <persons><person id="3">Ana Ruiz</person><person>Luc  Petit</person><person/></persons>
        <links><link href="https://example.org/uno">Uno</link><link href="/dos.pdf">Dos</link></links>
        <attachments><attachment href="https://example.org/tres.pdf">Tres</attachment></attachments>
        <feedback_url>https://example.org/opina</feedback_url>
        <url>https://example.org/agua</url>)",
                               "<base_url>https://example.org/</base_url>"));
    const CardDraft card = onlyCard(reading);
    CHECK(card.id == u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    CHECK(card.language == u"es"_s);
    CHECK(titleOf(card) == u"Agua y suelo"_s);
    CHECK(textOf(card, TextField::Summary) == u"El agua de la ciudad."_s);
    CHECK(textOf(card, TextField::Concept) == u"Un **largo** camino."_s);
    CHECK(hoursOf(card) == u"2028-03-01 10:30 Europe/Madrid 90"_s);
    CHECK(card.platform == u"Sala A"_s);
    CHECK(card.theme.title.in(u"es"_s) == u"Clima"_s);
    CHECK(card.format == u"Panel"_s);
    CHECK(card.languages == QStringList{u"es"_s, u"en"_s});
    CHECK(card.people
          == QList<DraftPerson>{{u"Ana Ruiz"_s, Role::Speaker, {}, {}, {}},
                                {u"Luc Petit"_s, Role::Speaker, {}, {}, {}}});
    CHECK(card.documents
          == QList<Document>{{u"Uno"_s, u"https://example.org/uno"_s, {}},
                             {u"Dos"_s, u"https://example.org/dos.pdf"_s, {}},
                             {u"Tres"_s, u"https://example.org/tres.pdf"_s, {}}});
    CHECK(unplacedOf(card)
          == QStringList{u"subtitle: Una mirada"_s, u"recording license: CC-BY"_s,
                         u"feedback_url: https://example.org/opina"_s});
    CHECK(codesOf(reading) == QStringList{u"unplaced"_s});
    CHECK(codesOf(reading, {}).isEmpty());
    CHECK(reading.reading.source.value(card.unplaced.last().line - 1).contains(u"feedback_url"));
}

TEST_CASE("the event of a schedule.xml has its title, days, zone, rooms and tracks",
          "[schedulexml]")
{
    const FileReading reading = readingOf(R"(<schedule>
      <conference><title>Foro</title><start>2028-03-01</start><end>2028-03-02</end>
        <venue>Palacio</venue><city>Sevilla</city><time_zone_name>Europe/Madrid</time_zone_name>
        <track name="Clima"/><track>Vivienda</track><subtitle>Lema</subtitle></conference>
      <day date="2028-03-01"><room name="B"><event id="1"><start>10:00</start><title>a</title></event></room>
        <room name="A" capacity="80"><event id="2"><start>10:00</start><title>b</title></event></room>
        <room name="Vacía"/></day>
      <day date="2028-03-03"><room name="b"><event id="3"><start>10:00</start><title>c</title></event></room></day>
      <tracks><track slug="datos">Datos</track></tracks>
    </schedule>)",
                                          {}, {.language = u"es"_s, .columns = {}});
    REQUIRE(reading.event);
    const Event &event = reading.event->event;
    CHECK(event.title.in(u"es"_s) == u"Foro"_s);
    CHECK(event.place.in(u"es"_s) == u"Palacio, Sevilla"_s);
    CHECK(event.zone == u"Europe/Madrid"_s);
    CHECK(event.start == QDate(2028, 3, 1));
    CHECK(event.end == QDate(2028, 3, 3)); // a session is later than the conference says
    REQUIRE(reading.event->platforms.size() == 2);
    CHECK(reading.event->platforms[0].name.in(u"es"_s) == u"B"_s);
    CHECK(reading.event->platforms[1].capacity == 80);
    REQUIRE(reading.event->themes.size() == 3);
    CHECK(reading.event->themes[1].title.in(u"es"_s) == u"Vivienda"_s);
    CHECK(reading.event->cards.isEmpty());
    CHECK(codesOf(reading, {}) == QStringList{u"dialect-assumed"_s, u"unplaced"_s});
}

TEST_CASE("days without a date or an index follow the first of the conference", "[schedulexml]")
{
    const FileReading reading = readingOf(R"(<schedule>
      <conference><title>Foro</title><start>2028-03-01</start></conference>
      <day><room name="A"><event id="1"><start>10:00</start><title>a</title></event></room></day>
      <day><room name="A"><event id="2"><start>11:00</start><title>b</title></event></room></day>
    </schedule>)");
    REQUIRE(reading.reading.cards.size() == 2);
    CHECK(hoursOf(reading.reading.cards[0]) == u"2028-03-01 10:00"_s);
    CHECK(hoursOf(reading.reading.cards[1]) == u"2028-03-02 11:00"_s);
    CHECK(codesOf(reading, u"1"_s) == QStringList{u"date-assumed"_s});
}

TEST_CASE("sessions with an id of others, or a broken one, become cards all the same",
          "[schedulexml]")
{
    const FileReading reading = readingOf(R"(<schedule><conference><title>F</title></conference>
      <day date="2028-03-01"><room name="A">
        <event id="7"><title>a</title></event>
        <event id="7"><title>b</title></event>
        <event guid="no es uno"><title>c</title></event>
        <event><title>d</title></event>
        <event code="1.3.2"><title>e</title></event>
        <event code="1.3.2"><title>f</title></event>
      </room></day></schedule>)");
    const QList<CardDraft> &cards = reading.reading.cards;
    REQUIRE(cards.size() == 6);
    CHECK_FALSE(cards[0].id.isEmpty());
    CHECK(cards[1].id.isEmpty());
    CHECK(codesOf(reading, u"1"_s) == QStringList{u"id-doubled"_s});
    CHECK_FALSE(cards[2].id.isEmpty());
    CHECK(codesOf(reading, u"2"_s) == QStringList{u"value-repaired"_s});
    CHECK(cards[3].id.isEmpty());
    CHECK(cards[4].code == u"1.3.2"_s);
    CHECK(cards[5].code.isEmpty());
    CHECK(codesOf(reading, u"5"_s) == QStringList{u"id-doubled"_s, u"unplaced"_s});

    // The same session has the same id in the next edition of the file.
    const FileReading again = readingOf(
        R"(<schedule><conference><title>F</title></conference><day date="2028-03-01"><room name="A">
        <event id="7"><title>otra</title></event></room></day></schedule>)");
    CHECK(onlyCard(again).id == cards[0].id);
}

TEST_CASE("the same text as abstract and description is the summary once", "[schedulexml]")
{
    const CardDraft same = onlyCard(readingOf(scheduleWith(
        "<title>t</title><abstract>Uno  dos</abstract><description>\nUno dos\n</description>")));
    CHECK(textOf(same, TextField::Summary) == u"Uno dos"_s);
    CHECK(textOf(same, TextField::Concept).isEmpty());
    const CardDraft only = onlyCard(
        readingOf(scheduleWith("<title>t</title><abstract/><description>Solo</description>")));
    CHECK(textOf(only, TextField::Summary) == u"Solo"_s);
}

TEST_CASE("elements within a text are read as HTML", "[schedulexml]")
{
    const CardDraft card = onlyCard(readingOf(scheduleWith(
        "<title>t</title><abstract><p>Uno &amp; <b>dos</b></p><ul><li>tres</li></ul></abstract>")));
    CHECK(textOf(card, TextField::Summary) == u"Uno & **dos**\n\n- tres"_s);
}

TEST_CASE("languages are read as programs write them", "[schedulexml]")
{
    const auto languages = [](const QByteArray &written) {
        return onlyCard(
                   readingOf(scheduleWith("<title>t</title><language>" + written + "</language>")))
            .languages;
    };
    CHECK(languages("de, en") == QStringList{u"de"_s, u"en"_s});
    CHECK(languages("de-formal") == QStringList{u"de"_s});
    CHECK(languages("English") == QStringList{u"en"_s});
    CHECK(languages("") == QStringList());
}

TEST_CASE("rooms that contradict each other are said", "[schedulexml]")
{
    const FileReading reading = readingOf(scheduleWith("<title>t</title><room>Sala B</room>"));
    CHECK(onlyCard(reading).platform == u"Sala B"_s);
    CHECK(codesOf(reading) == QStringList{u"value-repaired"_s});
    CHECK(onlyCard(readingOf(scheduleWith("<title>t</title><room/>"))).platform == u"Sala A"_s);
}

TEST_CASE("a slug that does not follow from the title is kept", "[schedulexml]")
{
    CHECK(unplacedOf(onlyCard(readingOf(scheduleWith("<title>Agua</title><slug>keynote</slug>"))))
          == QStringList{u"slug: keynote"_s});
    CHECK(unplacedOf(
              onlyCard(readingOf(scheduleWith("<title>Água é</title><slug>foro-1-agua_e</slug>"))))
              .isEmpty());
}

TEST_CASE("a city names the zone where nothing else does", "[schedulexml]")
{
    const FileReading reading = readingOf(
        R"(<schedule><conference><title>F</title><city>Berlin</city></conference>
        <day date="2011-12-27"><room name="A"><event id="1"><start>10:00</start><title>a</title></event></room></day>
        </schedule>)");
    CHECK(hoursOf(onlyCard(reading)) == u"2011-12-27 10:00 Europe/Berlin"_s);
    CHECK(reading.event->event.zone == u"Europe/Berlin"_s);
    CHECK(findingOf(reading, FindingCode::ZoneAssumed).arguments.value(u"zone"_s).toString()
          == u"Europe/Berlin"_s);
}

TEST_CASE("a zone that is none is said, and offsets count", "[schedulexml]")
{
    const FileReading reading = readingOf(
        R"(<schedule><generator name="x"/><conference><title>F</title>
        <time_zone_name>Mitteleuropa</time_zone_name></conference>
        <day date="2011-12-27"><room name="A"><event id="1"><date>2011-12-27T10:00:00+01:00</date>
        <title>a</title></event></room></day></schedule>)");
    CHECK(hoursOf(onlyCard(reading)) == u"2011-12-27 10:00 UTC+01:00"_s);
    CHECK(reading.event->event.zone == u"UTC+01:00"_s);
    CHECK(findingOf(reading, FindingCode::NotUnderstood).arguments.value(u"written"_s).toString()
          == u"Mitteleuropa"_s);
}

TEST_CASE("people may have elements of their own", "[schedulexml]")
{
    const CardDraft card = onlyCard(readingOf(scheduleWith(
        "<title>t</title><persons><person><name>Ana</name><organization>Ciudad</organization>"
        "<role>moderator</role><biography>Vive "
        "&lt;b&gt;aquí&lt;/b&gt;.</biography></person></persons>")));
    CHECK(card.people == QList<DraftPerson>{{u"Ana"_s, Role::Moderator, {}, u"Ciudad"_s, {}}});
    CHECK(unplacedOf(card) == QStringList{u"biography: Vive aquí."_s});
}

TEST_CASE("what is no schedule is refused by its name", "[schedulexml]")
{
    const Error rss = refusalOf("<?xml version=\"1.0\"?><rss><channel/></rss>", {});
    CHECK(rss.code == ErrorCode::DialectUnknown);
    CHECK(rss.arguments == QStringList{u"<rss>"_s});
    CHECK(refusalOf("<schedule><x/></schedule>", {}).code == ErrorCode::DialectUnknown);
    CHECK(refusalOf("<rss/>", u"schedule-xml"_s).code == ErrorCode::DialectUnknown);
}

TEST_CASE("a schedule is known by its content", "[schedulexml]")
{
    const QByteArray schedule = "<schedule><conference><title>F</title></conference></schedule>";
    for (const QByteArray &before :
         {QByteArray("\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a --><!-- b -->\n"),
          QByteArray("\n  "), QByteArray("<?xml version='1.0' encoding='utf-8' ?>")})
        CHECK(readingOf(before + schedule).event->event.title.best(u"en"_s, {}) == u"F"_s);
}
