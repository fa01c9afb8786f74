// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/schedule.h"

#include "core/model/localtextjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QJsonObject toJson(const ScheduleEvent &event, const QString &room)
{
    QJsonArray persons;
    for (const SchedulePerson &person : event.persons)
        persons.append(QJsonObject{{u"guid"_s, person.guid}, {u"name"_s, person.name}});
    QJsonArray links;
    for (const ScheduleLink &link : event.links) {
        links.append(
            QJsonObject{{u"url"_s, link.url}, {u"title"_s, link.title}, {u"type"_s, u"related"_s}});
    }
    QJsonObject object{
        {u"guid"_s, event.guid},
        {u"id"_s, event.id},
        {u"date"_s, event.begins},
        {u"start"_s, event.start.toString(u"HH:mm")},
        {u"duration"_s, scheduleDuration(event.minutes)},
        {u"room"_s, room},
        {u"slug"_s, event.slug},
        {u"url"_s, event.url.isEmpty() ? u"urn:uuid:"_s + event.guid : event.url},
        {u"title"_s, event.title},
        {u"subtitle"_s, orNull(event.subtitle)},
        {u"track"_s, orNull(event.track)},
        {u"type"_s, event.type},
        {u"language"_s, orNull(event.language)},
        {u"abstract"_s, orNull(event.abstract)},
        {u"description"_s, orNull(event.description)},
        {u"persons"_s, persons},
        {u"links"_s, links},
        {u"attachments"_s, QJsonArray()},
    };
    if (!event.ends.isEmpty())
        object.insert(u"end"_s, event.ends);
    return object;
}

QJsonArray daysOf(const Schedule &schedule)
{
    QJsonArray days;
    for (const ScheduleDay &day : schedule.days) {
        QJsonObject rooms;
        for (qsizetype room = 0; room < day.rooms.size(); ++room) {
            QJsonArray events;
            for (const ScheduleEvent &event : day.rooms[room])
                events.append(toJson(event, schedule.rooms[room].name));
            if (!events.isEmpty())
                rooms.insert(schedule.rooms[room].name, events);
        }
        days.append(QJsonObject{{u"index"_s, days.size() + 1},
                                {u"date"_s, day.date.toString(Qt::ISODate)},
                                {u"day_start"_s, day.begins},
                                {u"day_end"_s, day.ends},
                                {u"rooms"_s, rooms}});
    }
    return days;
}

// The schema takes most zones, and not all: "Asia/Ho_Chi_Minh" as well as "UTC", never "Etc/UTC+1".
bool isZoneOfSchema(const QString &zone)
{
    static const QRegularExpression pattern(u"^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$"_s);
    return pattern.match(zone).hasMatch();
}

} // namespace

QByteArray scheduleJson(const Schedule &schedule)
{
    QJsonArray tracks;
    for (const ScheduleTrack &track : schedule.tracks) {
        QJsonObject entry{{u"name"_s, track.name}, {u"slug"_s, track.slug}};
        if (!track.colour.isEmpty())
            entry.insert(u"color"_s, track.colour);
        tracks.append(entry);
    }
    QJsonArray rooms;
    for (const ScheduleRoom &room : schedule.rooms) {
        rooms.append(QJsonObject{
            {u"name"_s, room.name},
            {u"guid"_s, room.guid},
            {u"capacity"_s, room.capacity ? QJsonValue(*room.capacity) : QJsonValue()}});
    }
    QJsonObject conference{
        {u"acronym"_s, schedule.acronym},
        {u"title"_s, schedule.title},
        {u"start"_s, schedule.first.toString(Qt::ISODate)},
        {u"end"_s, schedule.last.toString(Qt::ISODate)},
        {u"daysCount"_s, schedule.days.size()},
        {u"timeslot_duration"_s, u"00:05"_s},
        {u"tracks"_s, tracks},
        {u"rooms"_s, rooms},
        {u"days"_s, daysOf(schedule)},
    };
    if (isZoneOfSchema(schedule.zone))
        conference.insert(u"time_zone_name"_s, schedule.zone);
    const QJsonObject root{
        {u"$schema"_s, u"https://c3voc.de/schedule/schema.json"_s},
        {u"generator"_s,
         QJsonObject{{u"name"_s, u"Escaleta"_s}, {u"version"_s, u"" ESCALETA_VERSION ""_s}}},
        {u"schedule"_s,
         QJsonObject{{u"version"_s, schedule.version}, {u"conference"_s, conference}}}};
    return QJsonDocument(root).toJson();
}

} // namespace core
