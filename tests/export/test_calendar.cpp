// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar says of sessions, read back by libical.
#include "core/model/cardfield.h"
#include "core/time/slot.h"
#include "exported.h"
#include "support/builders.h"

#include <QMap>

#include <libical/ical.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

struct ReadEvent
{
    QString summary;
    QString description;
    QString location;
    QString categories;
    QString url;
    icalproperty_status status = ICAL_STATUS_NONE;
    int sequence = -1;
    QDateTime start; // UTC
    QDateTime end;   // invalid without a DTEND
};

class ReadCalendar
{
public:
    explicit ReadCalendar(const QByteArray &ics)
        : m_component(icalparser_parse_string(ics.constData()), icalcomponent_free)
    {
        REQUIRE(m_component);
        for (icalcomponent *event =
                 icalcomponent_get_first_component(m_component.get(), ICAL_VEVENT_COMPONENT);
             event;
             event = icalcomponent_get_next_component(m_component.get(), ICAL_VEVENT_COMPONENT)) {
            const QString uid = QString::fromUtf8(icalcomponent_get_uid(event));
            CHECK_FALSE(events.contains(uid));
            events.insert(uid, read(event));
        }
    }

    QMap<QString, ReadEvent> events; // by UID

private:
    static QString text(icalcomponent *event, icalproperty_kind kind)
    {
        const icalproperty *property = icalcomponent_get_first_property(event, kind);
        return property ? QString::fromUtf8(icalvalue_get_text(icalproperty_get_value(property)))
                        : QString();
    }
    static QDateTime instant(icaltimetype time)
    {
        if (icaltime_is_null_time(time))
            return {};
        REQUIRE(time.zone);
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone), Qt::UTC);
    }
    static ReadEvent read(icalcomponent *event)
    {
        ReadEvent read{.summary = text(event, ICAL_SUMMARY_PROPERTY),
                       .description = text(event, ICAL_DESCRIPTION_PROPERTY),
                       .location = text(event, ICAL_LOCATION_PROPERTY),
                       .categories = text(event, ICAL_CATEGORIES_PROPERTY),
                       .status = icalcomponent_get_status(event),
                       .sequence = icalcomponent_get_sequence(event),
                       .start = instant(icalcomponent_get_dtstart(event))};
        if (const icalproperty *url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY))
            read.url = QString::fromUtf8(icalproperty_get_url(url));
        if (icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY))
            read.end = instant(icalcomponent_get_dtend(event));
        return read;
    }

    std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> m_component;
};

ReadEvent onlyEvent(const Programme &programme)
{
    const ReadCalendar calendar(Exported("ics", programme).bytes());
    REQUIRE(calendar.events.size() == 1);
    return calendar.events.first();
}

} // namespace

TEST_CASE("the calendar says of a session what its card says")
{
    Card card = cardWithEverything();
    card.revision = 7;
    card.text(TextField::Title).set(u"es"_s, u"Ciudades, puertos; y \"más\""_s);
    card.text(TextField::Summary).set(u"es"_s, u"Un **resumen**.\n\n- uno\n- dos"_s);
    const ReadEvent event = onlyEvent(programmeOf({card}));
    CHECK(event.summary == u"Ciudades, puertos; y \"más\""_s);
    CHECK(event.description
          == u"Un resumen.\n\n• uno\n• dos\n\nModerator: Ben Okoro\nRapporteur: Ana Díaz\n"
             "Languages: español, inglés"_s);
    CHECK(event.location == u"Streaming, Sala A"_s);
    CHECK(event.categories == u"Primera línea"_s);
    CHECK(event.url == u"https://example.org/sign-up"_s);
    CHECK(event.status == ICAL_STATUS_CONFIRMED);
    CHECK(event.sequence == 7);
    CHECK(event.start == QDateTime(QDate(2021, 5, 31), QTime(11, 0), Qt::UTC));
    CHECK(event.end == QDateTime(QDate(2021, 5, 31), QTime(12, 30), Qt::UTC));
}

TEST_CASE("a thematic line is one category whatever its title has in it")
{
    Programme programme = programmeOf({fullCard(u"1.1.1"_s)});
    programme.themes[0].title.set(u"es"_s, u"Ciudades, puertos; mar"_s);
    CHECK(Exported("ics", programme)
              .text()
              .contains(u"CATEGORIES;LANGUAGE=es:Ciudades – puertos – mar\r\n"));
}

TEST_CASE("a session keeps its UID, and SEQUENCE grows with its revision")
{
    Card card = fullCard(u"1.1.1"_s);
    card.id = u"6f0c3f60-0a3b-4a0e-9d53-6a9a3c1f1b11"_s;
    card.revision = 1;
    const ReadCalendar before(Exported("ics", programmeOf({card})).bytes());
    card.revision = 2;
    card.code = u"2.2.2"_s;
    card.slot.start = QTime(16, 0);
    const ReadCalendar after(Exported("ics", programmeOf({card})).bytes());
    CHECK(before.events.keys() == after.events.keys());
    CHECK(before.events.firstKey() == card.id + u"@escaleta"_s);
    CHECK(after.events.first().sequence > before.events.first().sequence);
}

TEST_CASE("withdrawn sessions are cancelled, rejected ones left out, unaccepted ones tentative")
{
    QList<Card> cards;
    for (const Status status : allStatuses()) {
        Card card = fullCard(u"1.1.%1"_s.arg(int(status)));
        card.status = status;
        cards.append(card);
    }
    const ReadCalendar calendar(Exported("ics", programmeOf(cards)).bytes());
    const auto statusOf = [&](Status status) {
        return calendar.events.value(u"card-1.1.%1@escaleta"_s.arg(int(status))).status;
    };
    CHECK(statusOf(Status::Draft) == ICAL_STATUS_TENTATIVE);
    CHECK(statusOf(Status::Submitted) == ICAL_STATUS_TENTATIVE);
    CHECK(statusOf(Status::ChangesRequested) == ICAL_STATUS_TENTATIVE);
    CHECK(statusOf(Status::Accepted) == ICAL_STATUS_CONFIRMED);
    CHECK(statusOf(Status::Published) == ICAL_STATUS_CONFIRMED);
    CHECK(statusOf(Status::Withdrawn) == ICAL_STATUS_CANCELLED);
    CHECK(calendar.events.size() == qsizetype(allStatuses().size()) - 1);
}

TEST_CASE("cards without hours are not in the calendar, and where none has any there is none")
{
    Card dated = fullCard(u"1.1.1"_s);
    dated.slot.start = {};
    Card timed = fullCard(u"1.1.2"_s);
    timed.slot.date = {};
    const Card whole = fullCard(u"1.1.3"_s);
    const ReadCalendar calendar(Exported("ics", programmeOf({dated, timed, whole})).bytes());
    CHECK(calendar.events.keys() == QStringList{u"card-1.1.3@escaleta"_s});

    const Exported none("ics", programmeOf({dated, timed}));
    CHECK(none.error() == ErrorCode::NothingToExport);
    CHECK_FALSE(QFile::exists(none.path()));
    CHECK(Exported("ics", programmeOf({})).error() == ErrorCode::NothingToExport);
}

TEST_CASE("a session without a length, or with one below zero, has no end")
{
    for (const std::optional<int> minutes : {std::optional<int>(), std::optional<int>(-30)}) {
        const ReadEvent event =
            onlyEvent(programmeOf({fullCard(u"1.1.1"_s, {2021, 5, 31}, {13, 0}, minutes)}));
        CHECK(event.start.isValid());
        CHECK_FALSE(event.end.isValid());
    }
}

TEST_CASE("the calendar's zone is named by its full id and defined in the file")
{
    const auto zoneIn = [](const QString &zone) {
        Programme programme = programmeOf({fullCard(u"1.1.1"_s)});
        programme.event.zone = zone;
        return Exported("ics", programme).text();
    };
    const QString madrid = zoneIn(u"Europe/Madrid"_s);
    CHECK(madrid.contains(u"BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\n"));
    CHECK(madrid.contains(u"DTSTART;TZID=Europe/Madrid:20210531T130000\r\n"));
    // In local time as it is before the change: RFC 5545, 3.6.5.
    CHECK(madrid.contains(u"BEGIN:DAYLIGHT\r\nDTSTART:20200329T020000\r\n"
                          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZOFFSETFROM:+0100\r\n"
                          "TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT"));
    CHECK(zoneIn(u"America/Argentina/Buenos_Aires"_s)
              .contains(u"DTSTART;TZID=America/Argentina/Buenos_Aires:"));
    const QString fixed = zoneIn(u"UTC+02:00"_s);
    CAPTURE(fixed);
    CHECK(fixed.contains(u"DTSTART;TZID=Etc/GMT-2:20210531T130000\r\n"));
    CHECK(zoneIn(u"UTC+05:30"_s).contains(u"TZOFFSETTO:+0530\r\n"));
    const QString utc = zoneIn(u"UTC"_s);
    CHECK(utc.contains(u"DTSTART:20210531T130000Z\r\n"));
    CHECK_FALSE(utc.contains(u"VTIMEZONE"));
    for (const QString &ics : {madrid, utc}) {
        for (const QString &unwanted :
             {u"freeassociation"_s, u"METHOD"_s, u"VALARM"_s, u"X-LIC-ERROR"_s, u"RELATED-TO"_s}) {
            CHECK_FALSE(ics.contains(unwanted));
        }
    }
}

// Outlook takes one STANDARD and one DAYLIGHT with their rules, and UTC for anything else.
TEST_CASE("a zone that changes its clocks by a rule has one observance of each kind")
{
    const auto zoneIn = [](const QString &zone, int year) {
        Programme programme = programmeOf({fullCard(u"1.1.1"_s, QDate(year, 5, 31))});
        programme.event.zone = zone;
        const QString ics = Exported("ics", programme).text();
        return ics.left(ics.indexOf(u"END:VTIMEZONE"));
    };
    const QMap<QString, QString> rules{
        {u"America/New_York"_s, u"RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\n"_s},
        {u"Europe/Paris"_s, u"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"_s},
        {u"Australia/Sydney"_s, u"RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4\r\n"_s}};
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const QString zone = zoneIn(rule.key(), 2028);
        CAPTURE(zone);
        CHECK(zone.contains(*rule));
        CHECK(zone.count(u"BEGIN:STANDARD"_s) == 1);
        CHECK(zone.count(u"BEGIN:DAYLIGHT"_s) == 1);
    }
    const QString tokyo = zoneIn(u"Asia/Tokyo"_s, 2028);
    CHECK(tokyo.count(u"BEGIN:STANDARD"_s) == 1);
    CHECK_FALSE(tokyo.contains(u"DAYLIGHT"));
    // Its clocks follow the moon.
    const QString casablanca = zoneIn(u"Africa/Casablanca"_s, 2021);
    CHECK_FALSE(casablanca.contains(u"RRULE"));
    CHECK(casablanca.contains(u"DTSTART:20210411T030000"));
}

TEST_CASE("hours of a doubled hour are in UTC")
{
    const Programme programme =
        programmeOf({fullCard(u"1.1.1"_s, {2021, 10, 31}, {1, 30}, 120)}); // to 02:30, again
    CHECK(Exported("ics", programme).text().contains(u"DTEND:20211031T013000Z\r\n"));
    CHECK(onlyEvent(programme).end == endUtc(programme.cards[0].slot, u"Europe/Madrid"_s));
}

TEST_CASE("the same event gives the same calendar, in the language asked for")
{
    const Programme programme = programmeOf({cardWithEverything()});
    CHECK(Exported("ics", programme).bytes() == Exported("ics", programme).bytes());
    publish::ExportOptions english = spanish();
    english.language = u"en"_s;
    CHECK(Exported("ics", programme, english).text().contains(u"SUMMARY;LANGUAGE=en:word1"));
    CHECK(Exported("ics", programme).text().contains(u"X-ESCALETA-LANGUAGES:es,en\r\n"));
}

TEST_CASE("text that looks like a calendar stays text")
{
    Card card = fullCard(u"1.1.1"_s);
    card.text(TextField::Title).set(u"es"_s, u"Uno\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0007\tdos\\n"_s);
    card.text(TextField::Summary).set(u"es"_s, u"a\n\nATTACH:file:///etc/passwd"_s);
    const ReadEvent event = onlyEvent(programmeOf({card}));
    CHECK(event.summary == u"Uno END:VEVENT BEGIN:VEVENT dos\\n"_s);
    CHECK(event.description.startsWith(u"a\n\nATTACH:file:///etc/passwd\n"));
}

TEST_CASE("each session that has hours is in the calendar once, of one as of five thousand")
{
    for (const int count : {1, 5'000}) {
        const Programme programme = manySessions(count);
        const ReadCalendar calendar(Exported("ics", programme).bytes());
        REQUIRE(calendar.events.size() == count);
        for (const Card &card : programme.cards) {
            const ReadEvent event = calendar.events.value(card.id + u"@escaleta"_s);
            REQUIRE(event.start == startUtc(card.slot, programme.event.zone));
            REQUIRE(event.end == endUtc(card.slot, programme.event.zone));
        }
    }
}

TEST_CASE("calendars of any zone read back to core's hours")
{
    struct Case
    {
        const char *zone;
        QDate date;
        QTime start;
        int minutes;
    };
    const std::vector<Case> cases{
        {"Europe/Madrid", {2021, 5, 31}, {13, 0}, 90},
        {"Europe/Madrid", {2021, 3, 28}, {2, 30}, 60},  // in a gap
        {"Europe/Madrid", {2021, 3, 27}, {23, 0}, 360}, // over it, by night
        {"Europe/Madrid", {2021, 10, 31}, {2, 30}, 45}, // a doubled hour
        {"Europe/Madrid", {2021, 10, 30}, {23, 30}, 600},
        {"Europe/Madrid", {2021, 12, 31}, {23, 0}, 120}, // into the next year
        {"Europe/Paris", {2040, 7, 1}, {9, 0}, 60},      // beyond the tz files
        {"Europe/Dublin", {2021, 1, 10}, {9, 0}, 60},
        {"America/St_Johns", {2021, 11, 7}, {0, 45}, 90},
        {"Asia/Kathmandu", {2021, 5, 31}, {23, 30}, 60},
        {"Asia/Tehran", {2021, 9, 21}, {22, 0}, 240},
        {"Australia/Lord_Howe", {2021, 4, 4}, {1, 45}, 60}, // by half an hour
        {"Africa/Casablanca", {2021, 5, 15}, {20, 0}, 600}, // Ramadan ends
        {"Pacific/Kiritimati", {2021, 5, 31}, {6, 0}, 60},
        {"America/Sao_Paulo", {2018, 11, 3}, {23, 0}, 120}, // midnight is in a gap
        {"UTC", {2021, 5, 31}, {13, 0}, 90},
        {"UTC+05:30", {2021, 5, 31}, {0, 15}, 90},
        {"UTC-03:00", {2021, 5, 31}, {22, 0}, 180},
        {"UTC-12:00", {2021, 5, 31}, {22, 0}, 180},
    };
    for (const Case &each : cases) {
        Programme programme =
            programmeOf({fullCard(u"1.1.1"_s, each.date, each.start, each.minutes)});
        programme.event.zone = QString::fromLatin1(each.zone);
        CAPTURE(programme.event.zone, each.date.toString(), each.start.toString());
        const ReadEvent event = onlyEvent(programme);
        CHECK(event.start == startUtc(programme.cards[0].slot, programme.event.zone));
        CHECK(event.end == endUtc(programme.cards[0].slot, programme.event.zone));
    }
}
