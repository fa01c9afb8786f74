// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/schedules/listedschedule.h"

#include <QTime>

namespace core {

// What the hours of all sessions of a schedule are read by.
struct ScheduleClock
{
    QString zone;    // canonical; null where the file names none
    QTime dayChange; // sessions before it belong to the day before; null where the file has none
};

// Puts date, hours and length of a session into its draft and reports in `findings`, whose `card`
// is the draft's, what was assumed or contradicts itself:
// - An instant, a date with hours and an offset, decides. It is told in the zone of the file, else
//   with its own offset; or, where it is written in UTC and the session's `start` is another hour
//   than the zone's, with the offset that lies between the two.
// - The same hour on both with "+00:00", where the zone has another offset: the hour is meant.
// - A date alone goes with `start`; without a date the day's counts, on the next day before the
//   day change (06:00 at the latest) or where only that lies between the day's begin and end.
void readHours(const ListedSession &session, const ListedDay &day, const ScheduleClock &clock,
               CardDraft &draft, const QString &card, QList<Finding> &findings);

} // namespace core
