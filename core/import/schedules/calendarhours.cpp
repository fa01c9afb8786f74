// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/calendarhours.h"

#include "core/import/schedules/instanttext.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostTimes = 1000; // of one property

// The instant; as if in UTC where it has no zone.
QDateTime instantAt(const CalendarTime &time)
{
    return time.zone ? toUtc(time.date, time.local().time(), *time.zone) : time.local();
}

} // namespace

QList<CalendarTime> calendarTimes(const CalendarProperty &property, CalendarZones &zones,
                                  const QString &home)
{
    QList<CalendarTime> times;
    const QString tzid = property.parameter(u"TZID");
    // Enough to hold as many, each a period of 40 characters.
    const QStringView value =
        QStringView(property.value)
            .first(std::min<qsizetype>(property.value.size(), 40 * mostTimes));
    for (const QStringView part : value.split(u',')) {
        const InstantText written = instantOf(part.split(u'/').first());
        if (!written.date.isValid())
            continue;
        CalendarTime time{written.date, written.time, {}};
        if (written.time.isValid()) {
            if (written.offset) {
                const QString zone = home.isEmpty() ? fixedZone(*written.offset) : home;
                const ZonedTime local = inZone(written.utc(), zone);
                time = {local.date, local.time, zone};
            } else if (!tzid.isEmpty()) {
                time.zone = zones.zone(tzid, written.date, written.time);
            }
            if (!time.zone && !home.isEmpty())
                time.zone = home;
        }
        times.append(time);
    }
    return times;
}

std::optional<int> calendarMinutes(const CalendarEvent &event, const CalendarTime &start,
                                   CalendarZones &zones, const QString &home)
{
    if (!start.time.isValid())
        return std::nullopt;
    if (const CalendarProperty *end = event.property(u"DTEND")) {
        const QList<CalendarTime> times = calendarTimes(*end, zones, home);
        if (times.isEmpty())
            return std::nullopt;
        CalendarTime last = times.first();
        // A time of nowhere is of where the start is.
        if (!last.zone)
            last.zone = start.zone;
        const qint64 minutes = instantAt(start).secsTo(instantAt(last)) / 60;
        return minutes == 0 || qAbs(minutes) > 366 * 24 * 60 ? std::nullopt
                                                             : std::optional(int(minutes));
    }
    if (const CalendarProperty *duration = event.property(u"DURATION")) {
        const std::optional<LengthText> length = lengthOf(duration->value);
        if (length && length->minutes > 0)
            return length->minutes;
    }
    return std::nullopt;
}

} // namespace core
