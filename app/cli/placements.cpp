// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/placements.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

core::Slot slotOf(const core::Placement &placement)
{
    return {placement.spot.date, placement.spot.start, placement.minutes};
}

QString platformOf(const core::Placement &placement, const core::Programme &programme)
{
    const core::Platform *platform = programme.platform(placement.spot.platform);
    return platform ? platform->name.best(programme.sourceLanguage(), {}) : placement.spot.platform;
}

} // namespace

QJsonObject toJson(const core::PlacingReason &reason)
{
    return {{u"code"_s, core::placingKey(reason.code)},
            {u"against"_s, core::isAgainst(reason.code)},
            {u"arguments"_s, QJsonObject::fromVariantMap(reason.arguments)},
            {u"text"_s, core::describe(reason)}};
}

QJsonObject toJson(const core::Placement &placement, const core::Programme &programme,
                   const CardNames &names)
{
    const QString &zone = programme.event.zone;
    const core::Slot slot = slotOf(placement);
    QJsonArray reasons;
    for (const core::PlacingReason &reason : placement.reasons)
        reasons.append(toJson(reason));
    return {{u"card"_s, names.of(placement.card)},
            {u"date"_s, placement.spot.date.toString(Qt::ISODate)},
            {u"start"_s, core::isoInZone(core::startUtc(slot, zone), zone)},
            {u"end"_s, core::isoInZone(core::endUtc(slot, zone), zone)},
            {u"minutes"_s, placement.minutes},
            {u"platform"_s, platformOf(placement, programme)},
            {u"cost"_s, placement.cost},
            {u"reasons"_s, reasons}};
}

QString lines(const core::Placement &placement, const core::Programme &programme,
              const CardNames &names)
{
    const QString &zone = programme.event.zone;
    QString text = u"%1 %2 %3  %4"_s.arg(
        names.of(placement.card).leftJustified(8), placement.spot.date.toString(Qt::ISODate),
        core::hoursLabel(slotOf(placement), zone, zone), platformOf(placement, programme));
    for (const core::PlacingReason &reason : placement.reasons) {
        text += u"\n         "_s + (core::isAgainst(reason.code) ? u"− "_s : u"+ "_s)
            + core::describe(reason);
    }
    return text;
}

} // namespace cli
