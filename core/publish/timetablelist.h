// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of a timetable as tables.
#pragma once

#include "core/publish/timetablecontext.h"
#include "core/schedule/daygrid.h"

#include <QSet>

namespace publish {

// Upright, or across where the zones leave little room.
typeset::PageGeometry listGeometry(const TimetableContext &context);

// All that is on a day in the order of time and platforms, or those of these ids: the hours in each
// zone, title, platform, languages, organizers. Nothing where there is none.
std::vector<typeset::Block> dayTable(const core::GridDay &day, const QSet<QString> *only,
                                     const TimetableContext &context);

// Sessions that have no place in time, in the order of the programme.
std::vector<typeset::Block> unscheduledTable(const QList<const core::Card *> &cards,
                                             const TimetableContext &context);

} // namespace publish
