// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/recurrences.h"
#include "schedules.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an event of a calendar is read in every field", "[calendars]")
{
    const FileReading reading =
        readingOf(calendarWith("UID:uno@example.org\n"
                               "DTSTAMP:20280101T000000Z\n"
                               "DTSTART;TZID=Europe/Madrid:20280301T103000\n"
                               "DTEND;TZID=Europe/Madrid:20280301T120000\n"
                               "SUMMARY;LANGUAGE=es:Agua\\, suelo\\; y más\n"
                               "DESCRIPTION:Uno\\nDos.\n"
                               "LOCATION:Sala A\n"
                               "CATEGORIES:Clima\\, agua,Vivienda\n"
                               "STATUS:CANCELLED\n"
                               "ORGANIZER;CN=\"Ruiz, Ana\":mailto:ana@example.org\n"
                               "ATTENDEE;ROLE=CHAIR;CN=Luc:mailto:luc@example.org\n"
                               "ATTENDEE:mailto:eva@example.org\n"
                               "ATTENDEE;CUTYPE=ROOM;CN=Sala A:mailto:sala@example.org\n"
                               "CONTACT:Secretaría\n"
                               "ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf\n"
                               "URL:https://example.org/agua\n"
                               "GEO:1.0;2.0\n"
                               "X-NIVEL:alto\n",
                               "X-WR-CALNAME:Foro\nX-WR-TIMEZONE:Europe/Madrid\n"));
    const CardDraft card = onlyCard(reading);
    CHECK(card.language == u"es"_s);
    CHECK(titleOf(card) == u"Agua, suelo; y más"_s);
    CHECK(hoursOf(card) == u"2028-03-01 10:30 Europe/Madrid 90"_s);
    CHECK(textOf(card, TextField::Summary) == u"Uno Dos."_s);
    CHECK(card.platform == u"Sala A"_s);
    CHECK(card.theme.title.in(u"es"_s) == u"Clima, agua"_s);
    CHECK(card.status == Status::Withdrawn);
    CHECK(card.organizers == QStringList{u"Ruiz, Ana"_s});
    CHECK(card.people
          == QList<DraftPerson>{{u"Luc"_s, Role::Moderator, {}, {}, {}},
                                {u"eva@example.org"_s, Role::Speaker, {}, {}, {}}});
    CHECK(card.documents == QList<Document>{{{}, u"https://example.org/a.pdf"_s, {}}});
    CHECK(unplacedOf(card)
          == QStringList{u"CATEGORIES: Vivienda"_s, u"CONTACT: Secretaría"_s, u"X-NIVEL: alto"_s});
    REQUIRE(reading.event);
    CHECK(reading.event->event.title.in(u"es"_s) == u"Foro"_s);
    CHECK(reading.event->event.zone == u"Europe/Madrid"_s);
    CHECK(reading.event->event.start == QDate(2028, 3, 1));
}

TEST_CASE("lines folded within a character are whole again", "[calendars]")
{
    const QByteArray title = "SUMMARY:Educaci\xc3\r\n \xb3n p\xc3\xba\r\n\tblica\r\n";
    CHECK(titleOf(onlyCard(readingOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + title
                                     + "END:VEVENT\r\nEND:VCALENDAR\r\n")))
          == u"Educación pública"_s);
    // With line feeds only, with carriage returns only, and without its end.
    CHECK(titleOf(onlyCard(readingOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n\n b\nEND:VEVENT")))
          == u"Ab"_s);
    CHECK(titleOf(onlyCard(readingOf("BEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:A\r"))) == u"A"_s);
}

TEST_CASE("zones are known by all their names", "[calendars]")
{
    const auto hours = [](const QByteArray &tzid, const QByteArray &head = {}) {
        return hoursOf(
            onlyCard(readingOf(calendarWith("DTSTART;TZID=" + tzid + ":20280301T103000\n", head))));
    };
    CHECK(hours("Europe/Berlin") == u"2028-03-01 10:30 Europe/Berlin"_s);
    CHECK(hours("\"/citadel.org/20190914_1/America/Argentina/Buenos_Aires\"")
          == u"2028-03-01 10:30 America/Argentina/Buenos_Aires"_s);
    CHECK(hours("/freeassociation.sourceforge.net/Europe/Berlin")
          == u"2028-03-01 10:30 Europe/Berlin"_s);
    CHECK(hours("W. Europe Standard Time") == u"2028-03-01 10:30 Europe/Berlin"_s);
    CHECK(hours("Etc/GMT-2") == u"2028-03-01 10:30 UTC+02:00"_s);
    CHECK(hours("Nuestra",
                "BEGIN:VTIMEZONE\nTZID:Nuestra\nX-LIC-LOCATION:America/Bogota\nEND:VTIMEZONE\n")
          == u"2028-03-01 10:30 America/Bogota"_s);
}

TEST_CASE("a zone that only its VTIMEZONE knows has the offset of that date", "[calendars]")
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\nTZID:Nuestra\n"
        "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
        "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
        "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
        "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
    const FileReading reading =
        readingOf(calendarWith("DTSTART;TZID=Nuestra:20280301T103000\nEND:VEVENT\nBEGIN:VEVENT\n"
                               "DTSTART;TZID=Nuestra:20280701T103000\n",
                               zone));
    REQUIRE(reading.reading.cards.size() == 2);
    CHECK(hoursOf(reading.reading.cards[0]) == u"2028-03-01 10:30 UTC+01:00"_s);
    CHECK(hoursOf(reading.reading.cards[1]) == u"2028-07-01 10:30 UTC+02:00"_s);
    CHECK(codesOf(reading, {}) == QStringList{u"language-assumed"_s});
}

TEST_CASE("a zone that nobody knows is said once", "[calendars]")
{
    const FileReading reading = readingOf(
        calendarWith("DTSTART;TZID=Luna:20280301T103000\nDTEND;TZID=Luna:20280301T113000\n"));
    CHECK(hoursOf(onlyCard(reading)) == u"2028-03-01 10:30 60"_s);
    CHECK(codesOf(reading, {}) == QStringList{u"not-understood"_s, u"language-assumed"_s});
}

TEST_CASE("times in UTC, of nowhere and of whole days", "[calendars]")
{
    const auto hours = [](const QByteArray &event, const QByteArray &head = {}) {
        return hoursOf(onlyCard(readingOf(calendarWith(event, head))));
    };
    const QByteArray madrid = "X-WR-TIMEZONE:Europe/Madrid\n";
    CHECK(hours("DTSTART:20280301T103000Z\nDURATION:PT1H30M\n") == u"2028-03-01 10:30 UTC 90"_s);
    CHECK(hours("DTSTART:20280301T233000Z\n", madrid) == u"2028-03-02 00:30 Europe/Madrid"_s);
    CHECK(hours("DTSTART:20280301T103000\n") == u"2028-03-01 10:30"_s);
    CHECK(hours("DTSTART:20280301T103000\n", madrid) == u"2028-03-01 10:30 Europe/Madrid"_s);
    CHECK(hours("DTSTART;VALUE=DATE:20280301\nDTEND;VALUE=DATE:20280302\n") == u"2028-03-01"_s);
    // Its end is told in another zone, and on the other side of a clock change.
    CHECK(hours("DTSTART;TZID=Europe/Madrid:20280326T013000\nDTEND:20280326T013000Z\n")
          == u"2028-03-26 01:30 Europe/Madrid 60"_s);
    CHECK(hours("DTSTART:20280301T103000Z\nDTEND:20280301T100000Z\n")
          == u"2028-03-01 10:30 UTC -30"_s);
}

TEST_CASE("what takes place again is a card each time", "[calendars]")
{
    const FileReading reading = readingOf(calendarWith(
        "UID:uno\nSUMMARY:Café\nDTSTART;TZID=Europe/Madrid:20280301T103000\nDURATION:PT30M\n"
        "RRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Madrid:20280302T103000\n"
        "RDATE;TZID=Europe/Madrid:20280310T180000\n"
        "END:VEVENT\nBEGIN:VEVENT\n"
        "UID:uno\nSUMMARY:Café largo\nRECURRENCE-ID;TZID=Europe/Madrid:20280303T103000\n"
        "DTSTART;TZID=Europe/Madrid:20280303T113000\nDURATION:PT60M\n"));
    QStringList sessions;
    QSet<QString> ids;
    for (const CardDraft &card : reading.reading.cards) {
        sessions.append(titleOf(card) + u' ' + hoursOf(card));
        ids.insert(card.id);
    }
    CHECK(sessions
          == QStringList{u"Café 2028-03-01 10:30 Europe/Madrid 30"_s,
                         u"Café 2028-03-04 10:30 Europe/Madrid 30"_s,
                         u"Café 2028-03-10 18:00 Europe/Madrid 30"_s,
                         u"Café largo 2028-03-03 11:30 Europe/Madrid 60"_s});
    CHECK(ids.size() == 4);
    CHECK(codesOf(reading).isEmpty());
}

TEST_CASE("rules without an end, or of another kind, are said and kept", "[calendars]")
{
    for (const QByteArray &rule :
         {QByteArray("FREQ=WEEKLY"), QByteArray("FREQ=SECONDLY;COUNT=50"), QByteArray("nada"),
          QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3")}) {
        CAPTURE(rule);
        const FileReading reading =
            readingOf(calendarWith("DTSTART:20280301T103000Z\nRRULE:" + rule + "\n"));
        CHECK(unplacedOf(onlyCard(reading))
              == QStringList{u"RRULE: "_s + QString::fromLatin1(rule)});
        CHECK(codesOf(reading) == QStringList{u"not-understood"_s, u"unplaced"_s});
    }
    const FileReading many =
        readingOf(calendarWith("DTSTART:20280301T103000Z\nRRULE:FREQ=DAILY;COUNT=5000\n"));
    CHECK(many.reading.cards.size() == mostRecurrences);
    CHECK(codesOf(many) == QStringList{u"not-understood"_s, u"unplaced"_s});
}

TEST_CASE("the end of a rule is an instant", "[calendars]")
{
    const QDateTime start(QDate(2028, 3, 1), QTime(1, 0), Qt::UTC);
    // 23:30 UTC on the second is 00:30 on the third in Madrid, where it begins at 01:00.
    const Recurrences all =
        recurrencesOf(start, u"FREQ=DAILY;UNTIL=20280302T233000Z"_s, {}, {}, u"Europe/Madrid"_s);
    CHECK(all.isWhole);
    CHECK(all.starts == QList<QDateTime>{start, start.addDays(1)});
}

TEST_CASE("two events with one UID become two cards", "[calendars]")
{
    const FileReading reading = readingOf(
        calendarWith("UID:uno\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nUID:uno\nSUMMARY:B\n"));
    REQUIRE(reading.reading.cards.size() == 2);
    CHECK(reading.reading.cards[1].id.isEmpty());
    CHECK(codesOf(reading, u"1"_s) == QStringList{u"id-doubled"_s});
}

TEST_CASE("who organizes all events keeps the calendar", "[calendars]")
{
    const auto organizers = [](int count) {
        QByteArray events = "SUMMARY:0\nORGANIZER:foro\n";
        for (int i = 1; i < count; ++i)
            events +=
                "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:" + QByteArray::number(i) + "\nORGANIZER:foro\n";
        return readingOf(calendarWith(events)).reading.cards.first().organizers;
    };
    CHECK(organizers(4) == QStringList{u"foro"_s});
    CHECK(organizers(5).isEmpty());
}

TEST_CASE("a description keeps the marks that its HTML has", "[calendars]")
{
    const CardDraft outlook = onlyCard(readingOf(
        calendarWith("DESCRIPTION:Uno dos\\n\nX-ALT-DESC;FMTTYPE=text/html:<html><body><p>Uno "
                     "<b>dos</b></p></body></html>\n")));
    CHECK(textOf(outlook, TextField::Summary) == u"Uno **dos**"_s);
    CHECK(textOf(outlook, TextField::Concept).isEmpty());
    const CardDraft thunderbird = onlyCard(readingOf(calendarWith(
        "DESCRIPTION;ALTREP=\"data:text/html,Uno%20%3Ci%3Edos%3C%2Fi%3E\":Uno dos\n")));
    CHECK(textOf(thunderbird, TextField::Summary) == u"Uno *dos*"_s);
}

TEST_CASE("a broken line goes on with the one before it, and is said", "[calendars]")
{
    const FileReading reading =
        readingOf(calendarWith("SUMMARY:A\nDESCRIPTION:Uno\ny dos, sin nada\n"));
    CHECK(textOf(onlyCard(reading), TextField::Summary) == u"Uno y dos, sin nada"_s);
    CHECK(findingOf(reading, FindingCode::Unplaced).arguments.value(u"line"_s).toInt() == 6);
}

TEST_CASE("an event that is not ended does not swallow the next", "[calendars]")
{
    const FileReading reading = readingOf(
        calendarWith("SUMMARY:A\nBEGIN:VALARM\nDESCRIPTION:¡Ya!\nBEGIN:VEVENT\nSUMMARY:B\n"));
    REQUIRE(reading.reading.cards.size() == 2);
    CHECK(textOf(reading.reading.cards[0], TextField::Summary).isEmpty());
    CHECK(titleOf(reading.reading.cards[1]) == u"B"_s);
}

TEST_CASE("what is no event is named", "[calendars]")
{
    const FileReading reading =
        readingOf(calendarWith("SUMMARY:A\n", "BEGIN:VTODO\nSUMMARY:Comprar\nEND:VTODO\n"));
    CHECK(titleOf(onlyCard(reading)) == u"A"_s);
    CHECK(findingOf(reading, FindingCode::Unplaced).arguments.value(u"text"_s).toString()
          == u"VTODO"_s);
}
