// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtenhours.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>

namespace core {

namespace {

constexpr int MinutesPerDay = 24 * 60;

// An evening may run past midnight, a morning doesn't: 14:00–13:00 is a slip of the pen.
constexpr QTime EveningBegins = QTime::fromMSecsSinceStartOfDay(17 * 3'600'000);
constexpr int LongestEvening = 10 * 60;

Instants instantsOf(const WrittenHours &hours, QDate date)
{
    Instants instants{.start = toUtc(date, hours.start, *hours.zone), .end = {}};
    const std::optional<int> minutes = minutesOf(hours);
    if (minutes && instants.start.isValid())
        instants.end = instants.start.addSecs(*minutes * 60LL);
    return instants;
}

// On the date or a day beside it, whichever comes nearest to the reference.
Instants nearest(const WrittenHours &hours, QDate date, const QDateTime &reference)
{
    QList<Instants> choices;
    for (const int days : {0, -1, 1})
        choices.append(instantsOf(hours, date.addDays(days)));
    return *std::ranges::min_element(choices, {}, [&](const Instants &choice) {
        return std::abs(reference.secsTo(choice.start));
    });
}

} // namespace

int minutesBetween(QTime start, QTime end)
{
    const int minutes = start.secsTo(end) / 60;
    const bool evening =
        minutes <= 0 && start >= EveningBegins && minutes + MinutesPerDay <= LongestEvening;
    return evening ? minutes + MinutesPerDay : minutes;
}

std::optional<int> minutesOf(const WrittenHours &hours)
{
    if (!hours.end)
        return std::nullopt;
    const int days = hours.endDay - hours.startDay;
    if (days == 0)
        return minutesBetween(hours.start, *hours.end);
    return hours.start.secsTo(*hours.end) / 60 + days * MinutesPerDay;
}

QList<Instants> instantsOn(const QList<WrittenHours> &ranges, QDate date)
{
    QList<Instants> instants;
    QDateTime reference;
    for (const WrittenHours &hours : ranges) {
        if (!hours.zone) {
            instants.append(Instants{});
        } else if (reference.isValid()) {
            instants.append(nearest(hours, date, reference));
        } else {
            instants.append(instantsOf(hours, date));
            reference = instants.last().start;
        }
    }
    return instants;
}

std::optional<bool> agree(const QList<WrittenHours> &ranges, QDate date)
{
    const bool fixed = std::ranges::all_of(
        ranges, [](const WrittenHours &hours) { return !hours.zone || fixedOffset(*hours.zone); });
    if (!date.isValid() && !fixed)
        return std::nullopt;

    // Fixed offsets agree on all dates or on none.
    const Instants *first = nullptr;
    const Instants *firstEnd = nullptr;
    const QList<Instants> all = instantsOn(ranges, date.isValid() ? date : QDate(2000, 1, 2));
    for (const Instants &instants : all) {
        if (!instants.start.isValid())
            continue;
        if (first == nullptr)
            first = &instants;
        if (firstEnd == nullptr && instants.end.isValid())
            firstEnd = &instants;
        const bool ends = !instants.end.isValid() || instants.end == firstEnd->end;
        if (instants.start != first->start || !ends)
            return false;
    }
    return true;
}

} // namespace core
