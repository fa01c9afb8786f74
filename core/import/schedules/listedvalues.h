// SPDX-License-Identifier: GPL-3.0-or-later
// The names that schedules give to what they hold: the same in XML and in JSON.
#pragma once

#include "core/import/schedules/listedschedule.h"

#include <QStringView>

namespace core {

// No congress has as many. Each takes some kilobytes of memory, and to be placed among the others.
inline constexpr qsizetype mostSessions = 5'000;

// Of one session; the names of more are an unplaced line.
inline constexpr qsizetype mostPeople = 500;

// Where the value of that name belongs; null where it has no place of its own.
QString *memberNamed(ListedSchedule &schedule, QStringView name);
QString *memberNamed(ListedSession &session, QStringView name);
QString *memberNamed(ListedPerson &person, QStringView name);

// "name: value" on one line, for what has no place. Null for what says nothing to anybody: what is
// empty, "false" or "null"; and what each export repeats, because it follows from the rest or is
// about the program that wrote it and its own pages:
//   of the event    version, release, days, daysCount, timeslot_duration, acronym, base_url, url,
//                   logo, color, colors, time_zone, generator, origin_url
//   of a session    logo, color, origin_url, version
//   of a person     id, guid, code, avatar, url, slug
QString otherValue(const QString &name, const QString &value);

// Null unless it is a number of people: 0 and more.
std::optional<int> wholeNumber(QStringView written);

} // namespace core
