// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/availability.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr qint64 week = 7LL * 24 * 3'600'000;

using Hours = std::pair<qint64, qint64>; // from, up to; milliseconds since 1970

QTime orMidnight(QTime time)
{
    return time.isValid() ? time : QTime(0, 0);
}

Hours hoursOn(QDate date, const Availability &free, const QString &zone)
{
    const QTime from = orMidnight(free.from);
    const QTime to = orMidnight(free.to);
    const QDate last = to > from ? date : date.addDays(1);
    return {toUtc(date, from, zone).toMSecsSinceEpoch(), toUtc(last, to, zone).toMSecsSinceEpoch()};
}

} // namespace

QString zoneOf(const Person &person, const QString &homeZone)
{
    return person.zone.isEmpty() || !canonicalZone(person.zone) ? homeZone : person.zone;
}

bool isAvailable(const Person &person, qint64 start, qint64 end, const QString &homeZone)
{
    if (person.availability.isEmpty())
        return true;
    if (end - start > week)
        return false;
    const QString zone = zoneOf(person, homeZone);
    const QDate first = inZone(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC), zone).date;
    const QDate last = inZone(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC), zone).date;
    std::vector<Hours> hours;
    for (const Availability &free : person.availability) {
        if (free.date.isValid()) {
            hours.push_back(hoursOn(free.date, free, zone));
            continue;
        }
        // Those of the day before may go on past midnight.
        for (QDate day = first.addDays(-1); day <= last; day = day.addDays(1))
            hours.push_back(hoursOn(day, free, zone));
    }
    std::ranges::sort(hours);
    qint64 covered = start;
    for (const auto &[from, to] : hours) {
        if (from <= covered)
            covered = std::max(covered, to);
    }
    return covered >= end;
}

} // namespace core
