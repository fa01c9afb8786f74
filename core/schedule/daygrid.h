// SPDX-License-Identifier: GPL-3.0-or-later
// A timetable as columns and minutes: what the screen and the paper draw of it.
#pragma once

#include "core/model/programme.h"

#include <QDate>

namespace core {

// A rectangle of a day's grid: a session or a break, or the part of it that is on this day and in
// neighbouring columns.
struct GridPiece
{
    enum class Kind { Session, Break };

    Kind kind = Kind::Session;
    QString id;     // of the card or the break
    int column = 0; // the first one, and how many side by side
    int span = 1;
    // Minutes of real time since midnight at home, so that a day on which clocks change has 23 or
    // 25 hours. What has no length, or none above zero, takes leastPiece of them.
    int start = 0;
    int end = 0;             // after the start
    bool fromBefore = false; // it began on an earlier day
    bool goesOn = false;     // and it goes on on the next one
    // Pieces that share a column and a time stand side by side: the place, and of how many. Then
    // the span is 1. Breaks lie beneath sessions and have lanes among themselves.
    int lane = 0;
    int lanes = 1;

    bool operator==(const GridPiece &) const = default;
};

constexpr int leastPiece = 5; // minutes

struct GridDay
{
    QDate date;
    int minutes = 1440;      // from midnight to midnight
    QList<GridPiece> pieces; // by their start, then by column; breaks before sessions

    bool operator==(const GridDay &) const = default;
};

struct Grid
{
    // The columns, the same on all days: the event's platforms in their order. A null id comes
    // first where a session of these days has no platform, or none that is in the list.
    QStringList columns;
    QList<GridDay> days;

    bool operator==(const Grid &) const = default;
};

struct GridOptions
{
    QList<QDate> days = {};  // in this order; null dates are passed over
    bool withLeftOut = true; // also sessions that are not going to be: rejected, withdrawn
};

// Every session that has a date and a start and lies on one of the days, at least in part. Where
// the home zone is unknown, all days have 24 hours.
Grid gridOf(const Programme &programme, const GridOptions &options);

// The event's days, and all others that a session or a break is on, in their order. Of an event of
// more than a year only the latter: somebody mistyped it.
QList<QDate> timetableDays(const Programme &programme);
bool isOutsideEvent(const Event &event, QDate date);

// The instant (UTC) of a minute of a day, counted as above, and back: the day at home and the
// minute. An instant that is not valid gives a null date.
QDateTime instantAt(QDate day, int minute, const QString &homeZone);
struct DayMinute
{
    QDate day = {};
    int minute = 0;

    bool operator==(const DayMinute &) const = default;
};
DayMinute dayMinuteAt(const QDateTime &instant, const QString &homeZone);
int minutesOfDay(QDate day, const QString &homeZone);

} // namespace core
