// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/time/localtime.h"

namespace core {

void setHomeZone(Programme &programme, const QString &zone, ZoneMove move)
{
    const QString old = programme.event.zone;
    if (old == zone)
        return;
    programme.event.zone = zone;
    if (move == ZoneMove::KeepHours)
        return;
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        const Slot &slot = programme.cards.at(i).slot;
        const ZonedTime local = inZone(startUtc(slot, old), zone);
        if (!local.isValid() || (local.date == slot.date && local.time == slot.start))
            continue;
        Slot &moved = programme.cards[i].slot;
        moved.date = local.date;
        moved.start = local.time;
    }
}

} // namespace core
