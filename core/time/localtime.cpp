// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/localtime.h"

#include "core/time/zonerules.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr qint64 MsecsPerDay = 86'400'000;
constexpr qint64 SecsPerDay = 86'400;
constexpr QDate Epoch = QDate::fromJulianDay(2'440'588); // 1970-01-01

// Rounds down, for instants before 1970 too.
qint64 floorDivide(qint64 number, qint64 by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

struct Resolved
{
    LocalKind kind;
    qint64 msecs; // since 1970, UTC
};

// Tries the offsets of a day before and a day after, one of which is in force around any change of
// the clocks: a local time that neither makes is in a gap, one that both make is doubled.
std::optional<Resolved> resolve(QDate date, QTime time, const QString &zone)
{
    const ZoneRules *rules = ZoneRules::find(zone);
    if (rules == nullptr || !time.isValid() || date < QDate(1, 1, 1) || date > QDate(9999, 12, 31))
        return std::nullopt;

    const qint64 local = Epoch.daysTo(date) * MsecsPerDay + time.msecsSinceStartOfDay();
    const qint64 clock = floorDivide(local, 1000);
    const int before = rules->offsetAt(clock - SecsPerDay);
    const int after = rules->offsetAt(clock + SecsPerDay);
    const bool beforeHolds = rules->offsetAt(clock - before) == before;
    if (before == after && beforeHolds)
        return Resolved{LocalKind::Unique, local - before * 1000LL};

    const bool afterHolds = rules->offsetAt(clock - after) == after;
    if (beforeHolds && afterHolds)
        return Resolved{LocalKind::Doubled, local - std::max(before, after) * 1000LL};
    if (afterHolds)
        return Resolved{LocalKind::Unique, local - after * 1000LL};
    return Resolved{beforeHolds ? LocalKind::Unique : LocalKind::Gap, local - before * 1000LL};
}

} // namespace

LocalKind localKind(QDate date, QTime time, const QString &zone)
{
    const std::optional<Resolved> resolved = resolve(date, time, zone);
    return resolved ? resolved->kind : LocalKind::Unique;
}

QDateTime toUtc(QDate date, QTime time, const QString &zone)
{
    const std::optional<Resolved> resolved = resolve(date, time, zone);
    return resolved ? QDateTime::fromMSecsSinceEpoch(resolved->msecs, Qt::UTC) : QDateTime();
}

ZonedTime inZone(const QDateTime &instant, const QString &zone)
{
    const ZoneRules *rules = ZoneRules::find(zone);
    if (rules == nullptr || !instant.isValid())
        return {};
    const qint64 msecs = instant.toMSecsSinceEpoch();
    const int offset = rules->offsetAt(floorDivide(msecs, 1000));
    const qint64 local = msecs + offset * 1000LL;
    const qint64 day = floorDivide(local, MsecsPerDay);
    return {.date = Epoch.addDays(day),
            .time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(local - day * MsecsPerDay)),
            .offset = offset};
}

int dayDifference(QDate home, QDate elsewhere)
{
    return static_cast<int>(home.daysTo(elsewhere));
}

bool isNight(QTime time)
{
    return time.isValid() && (time >= NightBegins || time < NightEnds);
}

} // namespace core
