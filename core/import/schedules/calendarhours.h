// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/schedules/calendarzones.h"

#include <QDateTime>

namespace core {

// DTSTART or another time of a calendar, as it is written there.
struct CalendarTime
{
    QDate date;
    QTime time;                  // null: a whole day
    std::optional<QString> zone; // nullopt: of wherever one is

    bool isValid() const { return date.isValid(); }
    QDateTime local() const
    {
        return QDateTime(date, time.isValid() ? time : QTime(0, 0), Qt::UTC);
    }
};

// The times of a property, which may hold several (RDATE, EXDATE); of a period its start. Those
// that make no sense are left out. UTC is told in `home`, where that is not null; a time without a
// zone is taken to be home's.
QList<CalendarTime> calendarTimes(const CalendarProperty &property, CalendarZones &zones,
                                  const QString &home);

// Minutes from the start to the end, or of the duration; nullopt where there is neither. Of whole
// days none.
std::optional<int> calendarMinutes(const CalendarEvent &event, const CalendarTime &start,
                                   CalendarZones &zones, const QString &home);

} // namespace core
