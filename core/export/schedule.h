// SPDX-License-Identifier: GPL-3.0-or-later
// An event as the schedules that conference apps read (c3voc's schedule.xml and schedule.json): the
// value that both are written from.
#pragma once

#include "core/export/dataexport.h"

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <optional>

namespace core {

struct SchedulePerson
{
    QString guid;
    int id = 0;
    QString name;
};

struct ScheduleLink
{
    QString url; // of the web
    QString title;
};

struct ScheduleEvent
{
    QString guid; // UUID: the card's id
    int id = 0;   // from the guid, above 0, each once
    QString slug; // each once
    QString title;
    QString subtitle; // the subtheme; null without one
    QString type;     // the format
    QString track;    // name of one of the tracks; null without one
    QString language; // spoken: "es, en"; null where nothing is said
    QString abstract; // plain text, with Markdown's marks of lists
    QString description;
    QString url;                   // of the registration; null without one
    QTime start;                   // local
    QString begins;                // ISO 8601 with the offset of that instant
    QString ends;                  // null without a length
    int minutes = 0;               // not negative
    QList<SchedulePerson> persons; // each once, in the card's order
    QList<ScheduleLink> links;
};

struct ScheduleRoom
{
    QString name; // each once
    QString guid;
    std::optional<int> capacity;
};

struct ScheduleDay
{
    QDate date;
    QString begins; // midnight at home: the day a session belongs to is the one it begins on
    QString ends;   // the next midnight
    QList<QList<ScheduleEvent>> rooms; // for each of Schedule::rooms, by their start
};

struct ScheduleTrack
{
    QString name; // each once
    QString slug; // each once
    QString colour;
};

struct Schedule
{
    QString title;
    QString acronym; // [a-z0-9_]{4,}
    QString version;
    QString zone; // IANA; null of a fixed offset
    QDate first;
    QDate last;
    QList<ScheduleTrack> tracks;
    QList<ScheduleRoom> rooms; // those that have sessions
    QList<ScheduleDay> days;   // those that have sessions
};

// The sessions that take place and have their hours, each once: one on several platforms stands in
// the room of its first, and its description names the others. What has no platform stands in a
// room of its own. Errors: NothingToExport, Cancelled.
Result<Schedule> scheduleOf(const DataExport &data);

// Valid by c3voc's schedule.xsd, and by its schedule.schema.json. Their limits: a session of a
// hundred hours or more has 99:59 in the XML; schedule.json asks for an address of each session,
// which is a URN of its guid where it has no page.
QByteArray scheduleXml(const Schedule &schedule);
QByteArray scheduleJson(const Schedule &schedule);

// "01:30", with as many digits before the colon as it takes, two at least.
QString scheduleDuration(int minutes);

} // namespace core
