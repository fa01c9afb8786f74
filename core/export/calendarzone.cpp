// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendarzone.h"

#include "core/export/icaltime.h"
#include "core/memo.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QDateTime>
#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// From an instant on the clocks of a zone have another offset.
struct Onset
{
    int before = 0; // seconds east of UTC
    int after = 0;

    bool operator==(const Onset &) const = default;
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

qint64 beginOfYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

// In each of these years and the one before it.
Onsets onsetsIn(const QString &zone, const QSet<int> &years)
{
    Onsets onsets;
    for (const int year : years) {
        // To look through a year takes a thousand times as long as to write a session, and a web
        // site has a calendar for each of its sessions.
        thread_local QHash<std::pair<QString, int>, Onsets> known;
        onsets.insert(remembered(known, {zone, year}, [&zone, year] {
            Onsets found;
            addOnsets(found, zone, beginOfYear(year - 1), beginOfYear(year + 1));
            return found;
        }));
    }
    return onsets;
}

// What the clocks show as they are about to change.
QDateTime localBefore(qint64 seconds, const Onset &onset)
{
    return QDateTime::fromSecsSinceEpoch(seconds + onset.before, Qt::UTC);
}

int weekOf(QDate date)
{
    return (date.day() - 1) / 7 + 1;
}

// The rule that these changes follow, one in each year: the same weekday of the same week of a
// month, or of its last one, at the same hour. Null where they follow none.
QString ruleOf(const Onsets &onsets)
{
    static constexpr std::array days{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    const QDateTime first = localBefore(onsets.firstKey(), onsets.first());
    bool isLast = true;
    bool isSame = true;
    for (auto onset = onsets.begin(); onset != onsets.end(); ++onset) {
        const QDateTime local = localBefore(onset.key(), *onset);
        const QDate date = local.date();
        if (*onset != onsets.first() || local.time() != first.time()
            || date.month() != first.date().month() || date.dayOfWeek() != first.date().dayOfWeek())
            return {};
        isLast = isLast && date.day() + 7 > date.daysInMonth();
        isSame = isSame && weekOf(date) == weekOf(first.date());
    }
    if (!isLast && !isSame)
        return {};
    return u"FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3"_s.arg(
        QString::number(first.date().month()), QString::number(isLast ? -1 : weekOf(first.date())),
        days.at(std::size_t(first.date().dayOfWeek() - 1)));
}

bool isSummer(qint64 seconds, const QTimeZone &zone)
{
    return zone.isValid() && zone.isDaylightTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

// `rule` is that of ruleOf(); without one it is a change of that instant alone.
icalcomponent *observance(qint64 seconds, const Onset &onset, const QTimeZone &zone,
                          const QString &rule = {})
{
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QDateTime local = localBefore(seconds, onset);
    icalcomponent *part = icalcomponent_new(isSummer(seconds, zone) ? ICAL_XDAYLIGHT_COMPONENT
                                                                    : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part,
                               icalproperty_new_dtstart(icalTime(local.date(), local.time())));
    if (!rule.isEmpty())
        icalcomponent_add_property(
            part,
            icalproperty_new_rrule(icalrecurrencetype_from_string(rule.toLatin1().constData())));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(onset.before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(onset.after));
    const QString name =
        zone.isValid() ? zone.abbreviation(instant) : u"UTC"_s + isoOffset(onset.after);
    icalcomponent_add_property(part, icalproperty_new_tzname(name.toUtf8().constData()));
    return part;
}

// One observance of each kind, where in so many years the clocks change by a rule; else none and
// false.
bool addYearly(icalcomponent *component, const Onsets &onsets, const QTimeZone &zone, int years)
{
    Onsets summers;
    Onsets winters;
    for (auto onset = onsets.begin(); onset != onsets.end(); ++onset)
        (isSummer(onset.key(), zone) ? summers : winters).insert(onset.key(), *onset);
    if (summers.size() != years || winters.size() != years)
        return false;
    const QString toSummer = ruleOf(summers);
    const QString toWinter = ruleOf(winters);
    if (toSummer.isEmpty() || toWinter.isEmpty())
        return false;
    icalcomponent_add_component(component,
                                observance(summers.firstKey(), summers.first(), zone, toSummer));
    icalcomponent_add_component(component,
                                observance(winters.firstKey(), winters.first(), zone, toWinter));
    return true;
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
    Onsets onsets = onsetsIn(zone, years);
    const auto [least, most] = std::ranges::minmax(years);
    const qint64 first = beginOfYear(least);
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
    // One change to summer and one back in each year and the year before the first.
    if (!addYearly(component, onsets, names, most - least + 2)) {
        for (auto onset = onsets.constBegin(); onset != onsets.constEnd(); ++onset)
            icalcomponent_add_component(component, observance(onset.key(), *onset, names));
    }
    return component;
}

} // namespace core
