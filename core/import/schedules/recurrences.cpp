// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/recurrences.h"

#include "core/export/icaltime.h"
#include "core/time/localtime.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestRule = 500; // characters
constexpr int farthest = 5;            // years

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

QDateTime dateTime(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day),
                     QTime(time.hour, time.minute, time.second), Qt::UTC);
}

// False where the rule is not understood, or goes on.
bool addByRule(const QDateTime &start, const QString &rule, const QString &zone,
               QList<QDateTime> &starts)
{
    if (rule.size() > longestRule)
        return false;
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toLatin1().constData());
    const bool isDense = recurrence.freq == ICAL_SECONDLY_RECURRENCE
        || recurrence.freq == ICAL_MINUTELY_RECURRENCE || recurrence.freq == ICAL_HOURLY_RECURRENCE;
    // Such a rule goes on for ever, and one session is more than nothing.
    const bool isEndless = recurrence.count == 0 && icaltime_is_null_time(recurrence.until);
    if (recurrence.freq == ICAL_NO_RECURRENCE || isDense || isEndless || recurrence.rscale)
        return false;
    const int count = recurrence.count;
    if (icaltime_is_utc(recurrence.until)) {
        const ZonedTime local = inZone(dateTime(recurrence.until), zone);
        if (local.isValid())
            recurrence.until = icalTime(local.date, local.time);
    }
    // Without it libical looks for a 30th of February through the centuries.
    const QDate end = start.date().addYears(farthest);
    bool isWhole = true;
    if (icaltime_is_null_time(recurrence.until) || dateTime(recurrence.until).date() > end) {
        recurrence.until = icalTime(end, QTime(0, 0));
        isWhole = count > 0;
    }
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        icalrecur_iterator_new(recurrence, icalTime(start.date(), start.time())));
    if (!iterator)
        return false;
    int found = 0;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator.get())) {
        const QDateTime instance = dateTime(next);
        if (starts.size() >= mostRecurrences || !instance.isValid())
            return false;
        ++found;
        if (instance != start)
            starts.append(instance);
    }
    return isWhole && (count == 0 || found >= count);
}

} // namespace

Recurrences recurrencesOf(const QDateTime &start, const QString &rule,
                          const QList<QDateTime> &further, const QList<QDateTime> &exceptions,
                          const QString &zone)
{
    Recurrences result;
    result.starts.append(start);
    if (!rule.isEmpty())
        result.isWhole = addByRule(start, rule, zone, result.starts);
    for (const QDateTime &date : further) {
        if (result.starts.size() >= mostRecurrences) {
            result.isWhole = false;
            break;
        }
        if (!result.starts.contains(date))
            result.starts.append(date);
    }
    result.starts.removeIf([&](const QDateTime &date) { return exceptions.contains(date); });
    std::ranges::sort(result.starts);
    return result;
}

} // namespace core
