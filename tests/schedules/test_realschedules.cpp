// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules of real conferences, compared session by session with what Python reads of them.
#include "../export/exported.h"
#include "core/text/markup.h"
#include "core/time/localtime.h"
#include "schedules.h"
#include "support/oracle.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <iostream>

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QByteArray> realFile(const QString &name)
{
    QFile file(sharedFile(u"real/schedules/"_s + name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    std::cerr << "skipped, it is not here: " << qPrintable(file.fileName()) << '\n';
    return std::nullopt;
}

// Title, start in UTC, minutes, room and people of each session, a line each.
const QString common = uR"PY(
import re, datetime
from zoneinfo import ZoneInfo
UTC = datetime.timezone.utc
def ws(s): return ' '.join((s or '').split())
def say(title, start, minutes, room, people):
    result.append('|'.join([ws(title), start.astimezone(UTC).strftime('%Y-%m-%dT%H:%M'),
                            str(minutes), ws(room), ';'.join(ws(p) for p in people)]))
def length(s):
    h, m = map(int, s.split(':')); return h * 60 + m
result = []
)PY"_s;

const QString xmlScript = uR"PY(
import xml.etree.ElementTree as E
raw = open(sys.argv[1], encoding='utf8').read()
raw = re.sub('[\x00-\x08\x0b\x0c\x0e-\x1f]', ' ', raw)
root = E.fromstring(re.sub(r'^\s*<\?xml.*?\?>', '', raw))
for day in root.iter('day'):
    for e in day.iter('event'):
        if e.findtext('date'):
            start = datetime.datetime.fromisoformat(e.findtext('date'))
        else: # 28C3, in Berlin, where a day ends at four in the morning
            h, m = map(int, e.findtext('start').split(':'))
            date = datetime.date.fromisoformat(day.get('date')) + datetime.timedelta(h < 4)
            start = datetime.datetime(date.year, date.month, date.day, h, m, tzinfo=ZoneInfo('Europe/Berlin'))
        say(e.findtext('title'), start, length(e.findtext('duration')), e.findtext('room'),
            [p.text for p in e.iter('person')])
)PY"_s;

const QString jsonScript = uR"PY(
for day in json.load(open(sys.argv[1]))['schedule']['conference']['days']:
    for room in day['rooms'].values():
        for e in room:
            say(e['title'], datetime.datetime.fromisoformat(e['date']), length(e['duration']),
                e['room'], [p['public_name'] for p in e['persons']])
)PY"_s;

const QString icsScript = uR"PY(
raw = open(sys.argv[1], 'rb').read().replace(b'\r\n', b'\n').replace(b'\n ', b'').decode()
def text(s): return re.sub(r'\\(.)', lambda m: '\n' if m[1] in 'nN' else m[1], s)
for event in raw.split('BEGIN:VEVENT')[1:]:
    p = {m[1]: (m[2], m[3]) for m in
         re.finditer(r'^([A-Z-]+)((?:;(?:"[^"]*"|[^:"])*)?):(.*)$', event.split('END:VEVENT')[0], re.M)}
    def time(name):
        parameters, value = p[name]
        zone = re.search('TZID=([^;]*)', parameters)
        return datetime.datetime.strptime(value.rstrip('Z'), '%Y%m%dT%H%M%S').replace(
            tzinfo=ZoneInfo(zone[1]) if zone else UTC)
    start = time('DTSTART')
    minutes = int((time('DTEND') - start).total_seconds() // 60) if 'DTEND' in p else 0
    say(text(p['SUMMARY'][1]), start, minutes, text(p['LOCATION'][1]),
        re.findall('^ATTENDEE;CN="([^"]*)"', event, re.M))
)PY"_s;

QStringList sessionsOf(const FileReading &reading)
{
    QStringList sessions;
    for (const CardDraft &card : reading.reading.cards) {
        REQUIRE(card.hours.size() == 1);
        REQUIRE(card.hours.first().zone);
        const QDateTime start =
            toUtc(card.date, card.hours.first().start, *card.hours.first().zone);
        QStringList people;
        for (const DraftPerson &person : card.people)
            people.append(person.name);
        sessions.append(QStringList{titleOf(card), start.toString(u"yyyy-MM-ddTHH:mm"_s),
                                    QString::number(card.minutes.value_or(0)), card.platform,
                                    people.join(u';')}
                            .join(u'|'));
    }
    sessions.sort();
    return sessions;
}

struct Real
{
    QString file;
    QString script;
    qsizetype sessions;
    qsizetype people;
    qsizetype rooms;
    qsizetype tracks;
    QString zone;         // of the event that it makes; null where it makes none by itself
    qsizetype summaries;  // sessions that have one
    QStringList findings; // kinds, sorted
};

} // namespace

TEST_CASE("every session of real schedules is read as Python reads it", "[realschedules]")
{
    for (const Real &real :
         {Real{u"28c3.xml"_s,
               xmlScript,
               85,
               102,
               3,
               6,
               u"Europe/Berlin"_s,
               79,
               {u"after-midnight"_s, u"dialect-assumed"_s, u"unplaced"_s, u"zone-assumed"_s}},
          Real{u"debconf23.xml"_s,
               xmlScript,
               117,
               87,
               5,
               12,
               u"Asia/Kolkata"_s,
               85,
               {u"language-assumed"_s, u"unplaced"_s}},
          Real{u"klimacamp2015.xml"_s,
               xmlScript,
               106,
               57,
               10,
               4,
               u"UTC+02:00"_s,
               98,
               {u"dialect-assumed"_s, u"unplaced"_s, u"value-repaired"_s}},
          Real{u"frab-camp2019.json"_s,
               jsonScript,
               79,
               90,
               2,
               7,
               u"Europe/Berlin"_s,
               76,
               {u"dialect-assumed"_s, u"unplaced"_s}},
          Real{u"pretalx-democon.json"_s,
               jsonScript,
               36,
               27,
               2,
               2,
               u"UTC"_s,
               36,
               {u"dialect-assumed"_s, u"unplaced"_s}},
          Real{
              u"kielux_2020.ics"_s, icsScript, 24, 20, 4, 0, u"UTC"_s, 24, {u"language-assumed"_s}},
          Real{u"klimacamp2015.ics"_s,
               icsScript,
               106,
               0,
               10,
               0,
               {},
               98,
               {u"language-assumed"_s, u"unplaced"_s}},
          Real{u"pyconuk2015.ics"_s,
               icsScript,
               162,
               0,
               11,
               0,
               u"UTC"_s,
               90,
               {u"id-doubled"_s, u"language-assumed"_s}}}) {
        CAPTURE(real.file);
        const std::optional<QByteArray> bytes = realFile(real.file);
        if (!bytes)
            continue;
        const FileReading reading = readingOf(*bytes);
        QSet<QString> people;
        QSet<QString> rooms;
        QSet<QString> tracks;
        QSet<QString> ids;
        qsizetype summaries = 0;
        for (const CardDraft &card : reading.reading.cards) {
            for (const DraftPerson &person : card.people)
                people.insert(person.name);
            rooms.insert(card.platform);
            tracks.insert(card.theme.title.best({}, {}));
            ids.insert(card.id);
            summaries += !textOf(card, TextField::Summary).isEmpty();
        }
        tracks.remove(QString());
        CHECK(reading.reading.cards.size() == real.sessions);
        CHECK(people.size() == real.people);
        CHECK(rooms.size() == real.rooms);
        CHECK(tracks.size() == real.tracks);
        // One has the UID of another.
        CHECK(ids.size() == real.sessions);
        CHECK(summaries == real.summaries);
        CHECK((reading.event ? reading.event->event.zone : QString()) == real.zone);
        QStringList kinds;
        for (const Finding &finding : reading.reading.findings)
            kinds.append(findingKey(finding.code));
        kinds.sort();
        kinds.removeDuplicates();
        CHECK(kinds == real.findings);

        const auto read =
            askPython(common + real.script, sharedFile(u"real/schedules/"_s + real.file));
        if (!read)
            continue;
        QStringList expected;
        for (const QJsonValue &session : *read)
            expected.append(session.toString());
        expected.sort();
        CHECK(expected.size() == real.sessions);
        CHECK(sessionsOf(reading) == expected);
    }
}
