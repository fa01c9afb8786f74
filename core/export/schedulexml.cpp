// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/schedule.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int longestSession = 99 * 60 + 59; // minutes: the schema has no third digit for hours

void writeHead(QXmlStreamWriter &xml, const Schedule &schedule)
{
    xml.writeStartElement(u"generator"_s);
    xml.writeAttribute(u"name"_s, u"Escaleta"_s);
    xml.writeAttribute(u"version"_s, u"" ESCALETA_VERSION ""_s);
    xml.writeEndElement();
    xml.writeTextElement(u"version"_s, schedule.version);
    xml.writeStartElement(u"conference"_s);
    xml.writeTextElement(u"title"_s, schedule.title);
    xml.writeTextElement(u"acronym"_s, schedule.acronym);
    xml.writeTextElement(u"start"_s, schedule.first.toString(Qt::ISODate));
    xml.writeTextElement(u"end"_s, schedule.last.toString(Qt::ISODate));
    xml.writeTextElement(u"days"_s, QString::number(schedule.days.size()));
    xml.writeTextElement(u"timeslot_duration"_s, u"00:05"_s);
    if (!schedule.zone.isEmpty())
        xml.writeTextElement(u"time_zone_name"_s, schedule.zone);
    for (const ScheduleTrack &track : schedule.tracks) {
        xml.writeStartElement(u"track"_s);
        xml.writeAttribute(u"name"_s, track.name);
        xml.writeAttribute(u"slug"_s, track.slug);
        if (!track.colour.isEmpty())
            xml.writeAttribute(u"color"_s, track.colour);
        xml.writeCharacters(track.name);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeEvent(QXmlStreamWriter &xml, const ScheduleEvent &event, const QString &room)
{
    xml.writeStartElement(u"event"_s);
    xml.writeAttribute(u"guid"_s, event.guid);
    xml.writeAttribute(u"id"_s, QString::number(event.id));
    xml.writeTextElement(u"room"_s, room);
    xml.writeTextElement(u"title"_s, event.title);
    xml.writeTextElement(u"subtitle"_s, event.subtitle);
    xml.writeTextElement(u"type"_s, event.type);
    xml.writeTextElement(u"date"_s, event.begins);
    xml.writeTextElement(u"start"_s, event.start.toString(u"HH:mm"));
    xml.writeTextElement(u"duration"_s, scheduleDuration(std::min(event.minutes, longestSession)));
    xml.writeTextElement(u"abstract"_s, event.abstract);
    xml.writeTextElement(u"slug"_s, event.slug);
    xml.writeTextElement(u"track"_s, event.track);
    xml.writeStartElement(u"persons"_s);
    for (const SchedulePerson &person : event.persons) {
        xml.writeStartElement(u"person"_s);
        xml.writeAttribute(u"id"_s, QString::number(person.id));
        xml.writeAttribute(u"guid"_s, person.guid);
        xml.writeCharacters(person.name);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeTextElement(u"language"_s, event.language);
    xml.writeTextElement(u"description"_s, event.description);
    xml.writeStartElement(u"links"_s);
    for (const ScheduleLink &link : event.links) {
        xml.writeStartElement(u"link"_s);
        xml.writeAttribute(u"href"_s, link.url);
        xml.writeCharacters(link.title);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEmptyElement(u"attachments"_s);
    if (!event.url.isEmpty())
        xml.writeTextElement(u"url"_s, event.url);
    xml.writeEndElement();
}

} // namespace

QByteArray scheduleXml(const Schedule &schedule)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"schedule"_s);
    writeHead(xml, schedule);
    for (qsizetype i = 0; i < schedule.days.size(); ++i) {
        const ScheduleDay &day = schedule.days[i];
        xml.writeStartElement(u"day"_s);
        xml.writeAttribute(u"index"_s, QString::number(i + 1));
        xml.writeAttribute(u"date"_s, day.date.toString(Qt::ISODate));
        xml.writeAttribute(u"start"_s, day.begins);
        xml.writeAttribute(u"end"_s, day.ends);
        for (qsizetype room = 0; room < day.rooms.size(); ++room) {
            if (day.rooms[room].isEmpty())
                continue;
            xml.writeStartElement(u"room"_s);
            xml.writeAttribute(u"name"_s, schedule.rooms[room].name);
            xml.writeAttribute(u"guid"_s, schedule.rooms[room].guid);
            for (const ScheduleEvent &event : day.rooms[room])
                writeEvent(xml, event, schedule.rooms[room].name);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace core
