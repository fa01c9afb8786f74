// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/schedules/listedschedule.h"
#include "core/model/programme.h"

namespace core {

// The zone of the city that the schedule names, with ZoneAssumed; null where that is no city.
QString zoneOfPlace(const ListedSchedule &schedule, QList<Finding> &findings);

// The event that a schedule is of, with its rooms and thematic lines in the order of the file,
// without its cards. Its days are those of the schedule and of all its sessions; its languages
// those of the texts, the most common first. `zone` is null where the file tells none: the offset
// of most hours then is the event's, else this machine's zone.
Programme eventOfSchedule(const ListedSchedule &schedule, const QString &zone,
                          const QList<CardDraft> &drafts);

} // namespace core
