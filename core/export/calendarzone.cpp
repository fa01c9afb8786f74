// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendarzone.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QDateTime>
#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <libical/ical.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// From an instant on the clocks of a zone have another offset.
struct Onset
{
    int before = 0; // seconds east of UTC
    int after = 0;
};
using Onsets = QMap<qint64, Onset>; // by seconds since 1970

constexpr qint64 secondsPerDay = 86'400;

int offsetAt(qint64 seconds, const QString &zone)
{
    return inZone(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), zone).offset;
}

// The first second with the offset that holds at `after`; it is another one at `before`.
qint64 changeBetween(qint64 before, qint64 after, const QString &zone)
{
    const int offset = offsetAt(after, zone);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == offset ? after : before) = middle;
    }
    return after;
}

// Day by day, because QTimeZone (6.4) lists no changes after 2037.
void addOnsets(Onsets &onsets, const QString &zone, qint64 begin, qint64 end)
{
    int offset = offsetAt(begin, zone);
    for (qint64 day = begin; day < end; day += secondsPerDay) {
        const int next = offsetAt(day + secondsPerDay, zone);
        if (next != offset)
            onsets.insert(changeBetween(day, day + secondsPerDay, zone), {offset, next});
        offset = next;
    }
}

icaltimetype localTime(qint64 seconds, int offset)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds + offset, Qt::UTC);
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

icalcomponent *observance(qint64 seconds, const Onset &onset, const QTimeZone &zone)
{
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const bool isSummer = zone.isValid() && zone.isDaylightTime(instant);
    icalcomponent *part =
        icalcomponent_new(isSummer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(localTime(seconds, onset.before)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(onset.before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(onset.after));
    const QString name =
        zone.isValid() ? zone.abbreviation(instant) : u"UTC"_s + isoOffset(onset.after);
    icalcomponent_add_property(part, icalproperty_new_tzname(name.toUtf8().constData()));
    return part;
}

qint64 beginOfYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

QString calendarZoneId(const QString &zone)
{
    const std::optional<int> offset = fixedOffset(zone);
    if (!offset || *offset % 3600 != 0 || *offset < -12 * 3600)
        return zone;
    const int hours = *offset / 3600;
    return hours == 0 ? u"Etc/GMT"_s
                      : u"Etc/GMT%1%2"_s.arg(QChar(hours > 0 ? u'-' : u'+')).arg(qAbs(hours));
}

icalcomponent *calendarZone(const QString &zone, const QSet<int> &years)
{
    if (years.isEmpty() || !inZone(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), zone).isValid())
        return nullptr;
    Onsets onsets;
    for (const int year : years)
        addOnsets(onsets, zone, beginOfYear(year - 1), beginOfYear(year + 1));
    const qint64 first = beginOfYear(*std::ranges::min_element(years));
    if (onsets.isEmpty() || onsets.firstKey() > first) {
        // No change for a year before the first session: it has been so for a long time.
        const qint64 before = std::min<qint64>(0, first - secondsPerDay);
        const int offset = offsetAt(first - secondsPerDay, zone);
        onsets.insert(before, {offset, offset});
    }

    icalcomponent *component = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(component,
                               icalproperty_new_tzid(calendarZoneId(zone).toUtf8().constData()));
    const QTimeZone names = fixedOffset(zone) ? QTimeZone() : QTimeZone(zone.toLatin1());
    for (auto onset = onsets.constBegin(); onset != onsets.constEnd(); ++onset)
        icalcomponent_add_component(component, observance(onset.key(), *onset, names));
    return component;
}

} // namespace core
