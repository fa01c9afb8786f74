// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/slot.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

namespace core {

namespace {

void appendTwoDigits(QString &text, int number)
{
    text += QChar(u'0' + number / 10);
    text += QChar(u'0' + number % 10);
}

void appendTime(QString &text, QTime time)
{
    appendTwoDigits(text, time.hour());
    text += u':';
    appendTwoDigits(text, time.minute());
}

void appendDays(QString &text, int days)
{
    text += u' ';
    text += days < 0 ? u'-' : u'+';
    text += QString::number(qAbs(days));
}

// The hours of a slot that has no date: what was written, at an unknown offset.
QString hoursWithoutDate(const Slot &slot)
{
    QString label;
    appendTime(label, slot.start);
    if (slot.minutes) {
        label += u'–';
        appendTime(label, clockAfter(slot.start, *slot.minutes));
    }
    return label;
}

struct ShownHours
{
    QString text;              // null where there are none to show
    std::optional<int> offset; // at the start; nullopt without a date
};

ShownHours shownHours(const Slot &slot, const QString &homeZone, const QString &zone)
{
    if (slot.start.isValid() && !slot.date.isValid())
        return {zone == homeZone ? hoursWithoutDate(slot) : QString(), {}};
    const QDateTime startInstant = startUtc(slot, homeZone);
    const ZonedTime start = inZone(startInstant, zone);
    if (!start.isValid())
        return {};

    QString text;
    text.reserve(32);
    appendTime(text, start.time);
    int days = dayDifference(slot.date, start.date);
    if (slot.minutes) {
        const ZonedTime end = inZone(startInstant.addSecs(*slot.minutes * 60LL), zone);
        const int endDays = dayDifference(slot.date, end.date);
        // One mark after the range says it all, unless the range would then read as another one:
        // 10:00–12:00 +1 is a session on the next day, not one of 26 hours.
        const bool sameDay = endDays == days && (days == 0 || end.time > start.time);
        const bool pastMidnight = days == 0 && end.time <= start.time;
        if (!sameDay && !pastMidnight)
            appendDays(text, days);
        text += u'–';
        appendTime(text, end.time);
        days = endDays;
    }
    if (days != 0)
        appendDays(text, days);
    return {text, start.offset};
}

} // namespace

QTime clockAfter(QTime start, int minutes)
{
    return start.addSecs(minutes % (24 * 60) * 60);
}

QDateTime startUtc(const Slot &slot, const QString &homeZone)
{
    return slot.isScheduled() ? toUtc(slot.date, slot.start, homeZone) : QDateTime();
}

QDateTime endUtc(const Slot &slot, const QString &homeZone)
{
    if (!slot.minutes)
        return {};
    const QDateTime start = startUtc(slot, homeZone);
    return start.isValid() ? start.addSecs(*slot.minutes * 60LL) : QDateTime();
}

QString hoursLabel(const Slot &slot, const QString &homeZone, const QString &zone)
{
    const ShownHours hours = shownHours(slot, homeZone, zone);
    return hours.offset ? hours.text + u' ' + offsetLabel(*hours.offset) : hours.text;
}

QString hoursWithoutOffset(const Slot &slot, const QString &homeZone, const QString &zone)
{
    return shownHours(slot, homeZone, zone).text;
}

QString isoInZone(const QDateTime &instant, const QString &zone)
{
    const ZonedTime local = inZone(instant, zone);
    if (!local.isValid())
        return {};
    return local.date.toString(Qt::ISODate) + u'T' + local.time.toString(Qt::ISODate)
        + isoOffset(local.offset);
}

} // namespace core
