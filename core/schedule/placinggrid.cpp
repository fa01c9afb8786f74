// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placinggrid.h"

#include "core/schedule/availability.h"
#include "core/time/localtime.h"

#include <algorithm>

namespace core {
namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qint64 minute = 60'000;

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

ZonedTime shownAt(qint64 instant, const QString &zone)
{
    return inZone(QDateTime::fromMSecsSinceEpoch(instant * minute, Qt::UTC), zone);
}

bool isOpenAt(const OpenHours &hours, int clock, qint64 minutesOnClock)
{
    const int since = (clock - hours.opens + dayMinutes) % dayMinutes;
    return hours.length == dayMinutes
        || (since < hours.length && since + minutesOnClock <= hours.length);
}

// Of the clock, from its start on, while nobody turns it.
int nightOnClock(int clock, int minutes)
{
    constexpr int ends = 7 * 60; // core/time/localtime.h
    constexpr int begins = 22 * 60;
    const auto until = [&](int time) {
        const int rest = time % dayMinutes;
        return time / dayMinutes * (ends + dayMinutes - begins) + std::min(rest, ends)
            + std::max(rest - begins, 0);
    };
    static_assert(NightEnds.msecsSinceStartOfDay() == ends * minute
                  && NightBegins.msecsSinceStartOfDay() == begins * minute);
    return until(clock + minutes) - until(clock);
}

} // namespace

OpenHours openHours(const Platform &platform)
{
    if (!platform.opens.isValid() && !platform.closes.isValid())
        return {8 * 60, 12 * 60};
    const int opens = platform.opens.isValid() ? minutesOf(platform.opens) : 0;
    const int closes = platform.closes.isValid() ? minutesOf(platform.closes) : dayMinutes;
    return {opens, closes > opens ? closes - opens : closes - opens + dayMinutes};
}

int nightMinutes(qint64 start, int minutes, const QString &zone)
{
    const ZonedTime first = shownAt(start, zone);
    if (!first.isValid())
        return 0;
    if (first.offset == shownAt(start + minutes, zone).offset)
        return nightOnClock(minutesOf(first.time), minutes);
    int night = 0;
    for (int i = 0; i < minutes; ++i)
        night += isNight(shownAt(start + i, zone).time) ? 1 : 0;
    return night;
}

PlacingGrid::PlacingGrid(const Programme &programme, const QList<QDate> &days, int step)
    : m_zone(programme.event.zone)
    , m_days(days)
{
    std::vector<char> open(dayMinutes, 0);
    for (const Platform &platform : programme.platforms) {
        const OpenHours hours = openHours(platform);
        for (int i = 0; i < hours.length; ++i)
            open[std::size_t((hours.opens + i) % dayMinutes)] = 1;
    }
    for (int day = 0; day < int(days.size()); ++day) {
        for (int clock = 0; clock < dayMinutes; clock += step) {
            const QTime time(clock / 60, clock % 60);
            if (!open[std::size_t(clock)]
                || localKind(days[day], time, m_zone) != LocalKind::Unique)
                continue;
            const QDateTime instant = toUtc(days[day], time, m_zone);
            if (instant.isValid())
                m_starts.push_back({day, clock, instant.toMSecsSinceEpoch() / minute});
        }
    }
}

std::pair<int, int> PlacingGrid::between(qint64 after, qint64 before) const
{
    const auto first = std::ranges::upper_bound(m_starts, after, {}, &Start::instant);
    const auto last = std::ranges::lower_bound(m_starts, before, {}, &Start::instant);
    return {int(first - m_starts.begin()), int(std::max(first, last) - m_starts.begin())};
}

const std::vector<int> &PlacingGrid::nightMinutes(const QString &zone, int minutes)
{
    std::vector<int> &night = m_nights[{zone, minutes}];
    if (night.empty()) {
        night.reserve(m_starts.size());
        for (const Start &start : m_starts)
            night.push_back(core::nightMinutes(start.instant, minutes, zone));
    }
    return night;
}

const std::vector<char> &PlacingGrid::whileAvailable(const Person &person, int minutes)
{
    std::vector<char> &available = m_available[{person.id, minutes}];
    if (available.empty()) {
        available.reserve(m_starts.size());
        for (const Start &start : m_starts) {
            available.push_back(isAvailable(person, start.instant * minute,
                                            (start.instant + minutes) * minute, m_zone));
        }
    }
    return available;
}

const std::vector<char> &PlacingGrid::whileOpen(const Platform &platform, int minutes)
{
    std::vector<char> &open = m_open[{platform.id, minutes}];
    if (open.empty()) {
        const OpenHours hours = openHours(platform);
        open.reserve(m_starts.size());
        for (const Start &start : m_starts) {
            const ZonedTime end = shownAt(start.instant + minutes, m_zone);
            const qint64 onClock =
                m_days[start.day].daysTo(end.date) * dayMinutes + minutesOf(end.time) - start.clock;
            open.push_back(minutes <= dayMinutes && isOpenAt(hours, start.clock, onClock)
                           && localKind(end.date, end.time, m_zone) != LocalKind::Doubled);
        }
    }
    return open;
}

} // namespace core
