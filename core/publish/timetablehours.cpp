// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablehours.h"

#include "core/time/localtime.h"
#include "core/time/slot.h"
#include "core/time/zone.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QString withoutBrackets(const QString &label)
{
    return label.mid(1, label.size() - 2);
}

// " +1", as core::hoursLabel() marks another date.
QString dayMark(int days)
{
    if (days == 0)
        return {};
    return (days > 0 ? u" +"_s : u" -"_s) + QString::number(qAbs(days));
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm");
}

} // namespace

QStringList timetableZones(const core::Event &event, const QStringList &asked)
{
    QStringList zones{core::canonicalZone(event.zone).value_or(u"UTC"_s)};
    for (const QString &written : asked.isEmpty() ? event.displayZones : asked) {
        const auto zone = core::canonicalZone(written);
        if (zone && !zones.contains(*zone))
            zones.append(*zone);
    }
    return zones;
}

QString zoneName(const QString &zone, const Wording &wording)
{
    if (const auto offset = core::fixedOffset(zone))
        return withoutBrackets(core::offsetLabel(*offset));
    const QString city = wording.city(zone);
    return city.isEmpty() ? zone : city;
}

QString zoneOffset(const QString &zone, QDate day, const QString &homeZone)
{
    if (core::fixedOffset(zone))
        return {};
    QStringList offsets;
    for (const int minute : {0, core::minutesOfDay(day, homeZone) - 1}) {
        const core::ZonedTime time = core::inZone(core::instantAt(day, minute, homeZone), zone);
        const QString offset = withoutBrackets(core::offsetLabel(time.offset));
        if (time.isValid() && !offsets.contains(offset))
            offsets.append(offset);
    }
    return offsets.join(u'/');
}

QString clockAt(QDate day, int minute, const QString &homeZone, const QString &zone)
{
    const core::ZonedTime time = core::inZone(core::instantAt(day, minute, homeZone), zone);
    if (!time.isValid())
        return {};
    return clockText(time.time) + dayMark(core::dayDifference(day, time.date));
}

QString pieceHours(const core::Slot &slot, const core::GridPiece &piece, QDate day,
                   const QString &homeZone)
{
    if (!piece.fromBefore)
        return hoursWithoutOffset(slot, homeZone, homeZone);
    const core::ZonedTime end = core::inZone(endUtc(slot, homeZone), homeZone);
    return u"…–"_s + clockText(end.time) + dayMark(core::dayDifference(day, end.date));
}

QString spokenHours(const core::Slot &slot, const QStringList &zones, const Wording &wording)
{
    QStringList hours;
    for (const QString &zone : zones)
        hours.append(hoursWithoutOffset(slot, zones.value(0), zone) + u' '
                     + zoneName(zone, wording));
    return hours.join(u", "_s);
}

} // namespace publish
