// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a timetable in words. Days, minutes and pieces are those of core/schedule/daygrid.h.
#pragma once

#include "core/model/programme.h"
#include "core/publish/wording.h"
#include "core/schedule/daygrid.h"

#include <QStringList>

namespace publish {

// The event's zone (UTC where it is none), then those asked for, or else those it shows; canonical,
// each once.
QStringList timetableZones(const core::Event &event, const QStringList &asked);

// "Madrid", or "UTC+2" of a fixed offset.
QString zoneName(const QString &zone, const Wording &wording);
// "UTC+2" on that day, "UTC+1/UTC+2" where its clocks are put forward; null of a fixed offset,
// whose name says it.
QString zoneOffset(const QString &zone, QDate day, const QString &homeZone);

// What a clock in a zone shows at a minute of a day at home: "14:00", "00:00 +1" where it is on
// another date there.
QString clockAt(QDate day, int minute, const QString &homeZone, const QString &zone);

// The hours of a slot at home, for the part of it on that day: "…–00:30" of what began on the day
// before.
QString pieceHours(const core::Slot &slot, const core::GridPiece &piece, QDate day,
                   const QString &homeZone);
// In all zones, for who can't see the hours at the side: "13:00–14:30 Madrid, 20:00–21:30 Tokyo".
QString spokenHours(const core::Slot &slot, const QStringList &zones, const Wording &wording);

} // namespace publish
