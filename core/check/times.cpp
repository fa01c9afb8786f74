// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/families.h"
#include "core/time/localtime.h"
#include "core/time/writtenhours.h"
#include "core/time/zone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int minutesOfDay = 24 * 60;

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

// The date on which the hours of a note have to be read for them to mean the card's own instant:
// where the note's zone is far from home, it may be the day before or after the card's date.
QDate dateInNote(const QList<WrittenHours> &zoned, const QDateTime &start)
{
    return inZone(start, *zoned.first().zone).date.addDays(-zoned.first().startDay);
}

bool agreesWithNote(const Slot &slot, const QString &homeZone, const QString &written)
{
    QList<WrittenHours> zoned = parseHours(written).ranges;
    zoned.removeIf([](const WrittenHours &hours) { return !hours.zone; });
    if (zoned.isEmpty())
        return true;
    const QDateTime start = startUtc(slot, homeZone);
    if (!start.isValid())
        return agree(zoned, slot.date).value_or(true);
    const QDateTime end = endUtc(slot, homeZone);
    return std::ranges::all_of(
        instantsOn(zoned, dateInNote(zoned, start)), [&](const Instants &note) {
            return note.start == start
                && (!note.end.isValid() || !end.isValid() || note.end == end);
        });
}

Finding finding(const Card &card, FindingCode code, Severity severity, const QString &field,
                const QVariantMap &arguments)
{
    return {.code = code,
            .severity = severity,
            .card = card.id,
            .field = field,
            .arguments = arguments};
}

void checkDate(const Event &event, const Card &card, QList<Finding> &found)
{
    const QDate day = card.slot.date;
    if (!day.isValid() || !event.start.isValid() || !event.end.isValid()
        || (event.start <= day && day <= event.end))
        return;
    found.append(finding(card, FindingCode::OutsideEvent, Severity::Error, u"date"_s,
                         {{u"date"_s, day.toString(Qt::ISODate)},
                          {u"start"_s, event.start.toString(Qt::ISODate)},
                          {u"end"_s, event.end.toString(Qt::ISODate)}}));
}

void checkLength(const Card &card, QList<Finding> &found)
{
    const Slot &slot = card.slot;
    if (!slot.start.isValid() || !slot.minutes)
        return;
    if (*slot.minutes > minutesOfDay) {
        found.append(finding(card, FindingCode::LongerThanADay, Severity::Warning, u"hours"_s,
                             {{u"hours"_s, (*slot.minutes - 1) / 60 + 1}}));
    }
    if (*slot.minutes > 0)
        return;
    const QTime end = clockAfter(slot.start, *slot.minutes);
    found.append(finding(card, FindingCode::EndBeforeStart, Severity::Error, u"hours"_s,
                         {{u"start"_s, clock(slot.start)}, {u"end"_s, clock(end)}}));
}

void checkClocks(const Event &event, const Card &card, QList<Finding> &found)
{
    const auto add = [&](FindingCode code, Severity severity, QTime time) {
        found.append(finding(card, code, severity, u"hours"_s,
                             {{u"time"_s, clock(time)}, {u"zone"_s, event.zone}}));
    };
    const Slot &slot = card.slot;
    const LocalKind start = localKind(slot.date, slot.start, event.zone);
    if (start == LocalKind::Gap)
        add(FindingCode::TimeInGap, Severity::Error, slot.start);
    else if (start == LocalKind::Doubled)
        add(FindingCode::TimeDoubled, Severity::Warning, slot.start);

    const ZonedTime end = inZone(endUtc(slot, event.zone), event.zone);
    if (localKind(end.date, end.time, event.zone) == LocalKind::Doubled)
        add(FindingCode::TimeDoubled, Severity::Warning, end.time);
}

void checkWrittenHours(const Event &event, const Card &card, QList<Finding> &found)
{
    if (card.writtenHours.isEmpty() || agreesWithNote(card.slot, event.zone, card.writtenHours))
        return;
    found.append(finding(card, FindingCode::HoursDisagree, Severity::Warning, u"hours"_s,
                         {{u"written"_s, card.writtenHours},
                          {u"hours"_s, hoursLabel(card.slot, event.zone, event.zone)}}));
}

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

// From the start to the end as clocks show them; 0 without an end that follows the start.
qint64 minutesOnClock(const Slot &slot, const ZonedTime &end)
{
    if (!slot.minutes || *slot.minutes <= 0)
        return 0;
    if (!end.isValid())
        return *slot.minutes;
    return slot.date.daysTo(end.date) * minutesOfDay + minutesOf(end.time) - minutesOf(slot.start);
}

void checkOpeningHours(const Scope &scope, const Card &card, const QString &platformId,
                       QList<Finding> &found)
{
    const Slot &slot = card.slot;
    const Platform *platform = scope.platforms.value(platformId);
    if (!platform || !slot.start.isValid()
        || (!platform->opens.isValid() && !platform->closes.isValid()))
        return;
    const int opens = platform->opens.isValid() ? minutesOf(platform->opens) : 0;
    const int closes = platform->closes.isValid() ? minutesOf(platform->closes) : minutesOfDay;
    const int open = closes > opens ? closes - opens : closes - opens + minutesOfDay;
    if (open == minutesOfDay)
        return; // around the clock
    const ZonedTime end =
        inZone(endUtc(slot, scope.programme.event.zone), scope.programme.event.zone);
    const qint64 length = minutesOnClock(slot, end);
    const int begins = (minutesOf(slot.start) - opens + minutesOfDay) % minutesOfDay;
    if (begins < open && begins + length <= open)
        return;
    found.append(finding(
        card, FindingCode::OutsideOpeningHours, Severity::Warning, u"hours"_s,
        {{u"start"_s, clock(slot.start)},
         {u"end"_s,
          length > 0 ? clock(clockAfter(slot.start, int(length % minutesOfDay))) : QString()},
         {u"platform"_s, platform->name.best(scope.programme.sourceLanguage(), {})},
         {u"opens"_s, platform->opens.isValid() ? clock(platform->opens) : u"00:00"_s},
         {u"closes"_s, platform->closes.isValid() ? clock(platform->closes) : u"24:00"_s}}));
}

void checkZones(const Card &card, QList<Finding> &found)
{
    for (const QString &zone : card.zones) {
        if (!canonicalZone(zone))
            found.append(finding(card, FindingCode::UnknownZone, Severity::Warning, u"zones"_s,
                                 {{u"zone"_s, zone}}));
    }
}

} // namespace

void checkEventZones(const Scope &scope, QList<Finding> &found)
{
    if (scope.cards.size() < scope.programme.cards.size())
        return;
    const Event &event = scope.programme.event;
    const auto look = [&found](const QString &zone, Severity severity) {
        if (!canonicalZone(zone)) {
            found.append({.code = FindingCode::UnknownZone,
                          .severity = severity,
                          .card = {},
                          .field = {},
                          .language = {},
                          .arguments = {{u"zone"_s, zone}}});
        }
    };
    look(event.zone, Severity::Error);
    for (const QString &zone : event.displayZones)
        look(zone, Severity::Warning);
}

void checkTimes(const Scope &scope, const Card &card, QList<Finding> &found)
{
    const Event &event = scope.programme.event;
    checkDate(event, card, found);
    checkLength(card, found);
    checkClocks(event, card, found);
    checkWrittenHours(event, card, found);
    for (const QString &platform : card.platforms())
        checkOpeningHours(scope, card, platform, found);
    checkZones(card, found);
}

} // namespace core
