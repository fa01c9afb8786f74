// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs make of the calendar.
#include "core/time/slot.h"
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

Programme inZoneOf(const QString &zone, QDate date, QTime start, int minutes)
{
    Programme programme = programmeOf({fullCard(u"1.1.1"_s, date, start, minutes)});
    programme.event.zone = zone;
    return programme;
}

const QList<Programme> &programmes()
{
    static const QList<Programme> all{
        hostileProgramme(),
        manySessions(1),
        manySessions(5'000),
        inZoneOf(u"Europe/Madrid"_s, {2021, 10, 31}, {1, 30}, 120),
        inZoneOf(u"America/Argentina/Buenos_Aires"_s, {2028, 3, 14}, {23, 0}, 120),
        inZoneOf(u"Australia/Lord_Howe"_s, {2021, 4, 3}, {23, 0}, 600),
        inZoneOf(u"UTC+05:45"_s, {2021, 5, 31}, {0, 0}, 60),
        inZoneOf(u"UTC+02:00"_s, {2021, 5, 31}, {0, 0}, 60),
        inZoneOf(u"UTC"_s, {2021, 5, 31}, {0, 0}, 60),
    };
    return all;
}

// Start and end, in UTC, as ical.js understands them with the zones in the file alone.
const char *const hoursScript = R"(
const ICAL = require(process.argv[1]);
const root = new ICAL.Component(ICAL.parse(require('fs').readFileSync(process.argv[2], 'utf8')));
for (const zone of root.getAllSubcomponents('vtimezone'))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
const utc = time => time.convertToZone(ICAL.Timezone.utcTimezone).toString();
console.log(JSON.stringify(root.getAllSubcomponents('vevent').map(event => ({
  uid: event.getFirstPropertyValue('uid'),
  start: utc(event.getFirstPropertyValue('dtstart')),
  end: utc(event.getFirstPropertyValue('dtend'))}))));
)";

} // namespace

TEST_CASE("ical.js and node-ical find no fault with the calendars")
{
    for (const Programme &programme : programmes()) {
        const Exported calendar("ics", programme);
        CHECK_FALSE(calendar.error());
        const auto verdict = askNode(u"ics_check.mjs"_s, {calendar.path()});
        if (!verdict)
            return;
        CAPTURE(programme.event.zone, verdict->said);
        CHECK(verdict->status == 0);
    }
}

TEST_CASE("libical's own check finds no fault with the calendars")
{
    const QTemporaryDir folder;
    const QString source = sharedFile(u"oracle/ical_check.c"_s);
    const QString program = folder.filePath(u"ical_check"_s);
    const auto built = askProgram(u"cc"_s, {source, u"-o"_s, program, u"-lical"_s}, {source});
    if (!built)
        return;
    CAPTURE(built->said);
    REQUIRE(built->status == 0);
    for (const Programme &programme : programmes()) {
        const Exported calendar("ics", programme);
        CHECK_FALSE(calendar.error());
        const auto verdict = askProgram(program, {calendar.path()});
        REQUIRE(verdict);
        CAPTURE(programme.event.zone, verdict->said);
        CHECK(verdict->status == 0);
    }
}

TEST_CASE("ical.js reads the hours that core means")
{
    const QString library = QStringLiteral(TESTS_ORACLES "/node_modules/ical.js/dist/ical.es5.cjs");
    for (const Programme &programme : programmes()) {
        const Exported calendar("ics", programme);
        const auto verdict = askProgram(
            u"node"_s, {u"-e"_s, QString::fromLatin1(hoursScript), library, calendar.path()},
            {library});
        if (!verdict)
            return;
        CAPTURE(programme.event.zone, verdict->said.left(400));
        REQUIRE(verdict->status == 0);
        const QJsonArray events = QJsonDocument::fromJson(verdict->said.toUtf8()).array();
        REQUIRE(events.size() == programme.cards.size());
        for (const QJsonValue &event : events) {
            const QString id = event[u"uid"].toString().section(u'@', 0, 0);
            const Card *card = programme.card(id);
            REQUIRE(card);
            const QString &zone = programme.event.zone;
            CHECK(event[u"start"].toString() == startUtc(card->slot, zone).toString(Qt::ISODate));
            CHECK(event[u"end"].toString() == endUtc(card->slot, zone).toString(Qt::ISODate));
        }
    }
}
