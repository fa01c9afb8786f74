// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/scheduleevent.h"

#include "core/import/schedules/foreigntext.h"
#include "core/import/schedules/instanttext.h"
#include "core/text/fold.h"
#include "core/time/cities.h"
#include "core/time/zone.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

Finding zoneAssumed(const QString &written, const QString &zone)
{
    return {.code = FindingCode::ZoneAssumed,
            .severity = Severity::Warning,
            .arguments = {{u"written"_s, written}, {u"zone"_s, zone}}};
}

// From the most common on; what is as common, as it came.
QStringList byFrequency(const QStringList &values)
{
    QHash<QString, int> counts;
    QStringList distinct;
    for (const QString &value : values) {
        if (!value.isEmpty() && ++counts[value] == 1)
            distinct.append(value);
    }
    std::ranges::stable_sort(distinct, std::ranges::greater(),
                             [&](const QString &value) { return counts.value(value); });
    return distinct;
}

void widen(Event &event, QDate date)
{
    if (!date.isValid())
        return;
    event.start = event.start.isValid() ? std::min(event.start, date) : date;
    event.end = event.end.isValid() ? std::max(event.end, date) : date;
}

void addRooms(const ListedSchedule &schedule, const QList<CardDraft> &drafts, Programme &programme)
{
    const QString language = programme.sourceLanguage();
    QSet<QString> used;
    for (const CardDraft &draft : drafts)
        used.insert(fold(draft.platform));
    QHash<QString, qsizetype> places; // by folded name
    QSet<QString> ids;
    for (const ListedRoom &room : schedule.rooms) {
        const QString name = foreignLine(room.name);
        const QString folded = fold(name);
        if (!used.contains(folded) || folded.isEmpty())
            continue;
        if (const auto known = places.constFind(folded); known != places.constEnd()) {
            Platform &platform = programme.platforms[*known];
            if (!platform.capacity)
                platform.capacity = room.capacity;
            continue;
        }
        const QUuid guid = QUuid::fromString(room.guid);
        QString id = guid.isNull() ? newId() : guid.toString(QUuid::WithoutBraces);
        if (ids.contains(id))
            id = newId();
        ids.insert(id);
        places.insert(folded, programme.platforms.size());
        programme.platforms.append({.id = id,
                                    .name = LocalText(language, name),
                                    .capacity = room.capacity,
                                    .position = int(programme.platforms.size())});
    }
}

void addTracks(const ListedSchedule &schedule, Programme &programme)
{
    QSet<QString> seen;
    for (const QString &written : schedule.tracks) {
        const QString name = foreignLine(written);
        const QString folded = fold(name);
        if (folded.isEmpty() || seen.contains(folded))
            continue;
        seen.insert(folded);
        programme.themes.append({.id = newId(),
                                 .title = LocalText(programme.sourceLanguage(), name),
                                 .position = int(programme.themes.size())});
    }
}

} // namespace

QString zoneOfPlace(const ListedSchedule &schedule, QList<Finding> &findings)
{
    const QString city = foreignLine(schedule.city);
    const QString zone = zoneOfCity(fold(city));
    if (!zone.isEmpty())
        findings.append(zoneAssumed(city, zone));
    return zone;
}

Programme eventOfSchedule(const ListedSchedule &schedule, const QString &zone,
                          const QList<CardDraft> &drafts)
{
    Event event;
    QStringList languages;
    QStringList zones;
    for (const CardDraft &draft : drafts) {
        languages.append(draft.language);
        if (!draft.hours.isEmpty())
            zones.append(draft.hours.first().zone.value_or(QString()));
    }
    event.languages = byFrequency(languages);
    if (event.languages.isEmpty())
        event.languages.append(u"en"_s);
    const QString language = event.sourceLanguage();
    event.zone = zone;
    if (event.zone.isEmpty())
        event.zone = byFrequency(zones).value(0);
    if (event.zone.isEmpty())
        event.zone = machineZone();
    event.title.set(language, foreignLine(schedule.title));
    QStringList place{foreignLine(schedule.venue), foreignLine(schedule.city)};
    place.removeAll(QString());
    place.removeDuplicates();
    event.place.set(language, place.join(u", "_s));
    widen(event, instantOf(schedule.start).date);
    widen(event, instantOf(schedule.end).date);
    for (const CardDraft &draft : drafts)
        widen(event, draft.date);

    Programme programme = newProgramme(event);
    addRooms(schedule, drafts, programme);
    addTracks(schedule, programme);
    return programme;
}

} // namespace core
