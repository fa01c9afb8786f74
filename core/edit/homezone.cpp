// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lists.h"
#include "core/model/order.h"
#include "core/time/localtime.h"

namespace core {

namespace {

// Puts the slots of a list to the hours that their instants have in another zone.
template <typename Row>
void moveSlots(QList<Row> &rows, const QString &old, const QString &zone)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Slot &slot = rows.at(i).slot;
        const ZonedTime local = inZone(startUtc(slot, old), zone);
        if (!local.isValid() || (local.date == slot.date && local.time == slot.start))
            continue;
        Slot &moved = rows[i].slot;
        moved.date = local.date;
        moved.start = local.time;
    }
}

} // namespace

void setHomeZone(Programme &programme, const QString &zone, ZoneMove move)
{
    const QString old = programme.event.zone;
    if (old == zone)
        return;
    programme.event.zone = zone;
    if (move == ZoneMove::KeepHours)
        return;
    moveSlots(programme.cards, old, zone);
    moveSlots(programme.breaks, old, zone);
    putInOrder(programme);
}

} // namespace core
