// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"
#include "core/import/schedules/listedschedule.h"

namespace core {

// What a schedule lists as cards and as the event that they are of.
//
// A card has the id of its guid, so that a later edition of the same schedule finds it again; of a
// session without a guid, one made from the schedule's acronym and the session's number. An id that
// another session has already is left out, with IdDoubled: both become cards.
//
// Titles, rooms, names and kinds are read as one line; `abstract` is the summary and `description`
// the concept, or the summary where the abstract says nothing or the same. What a card has no field
// for stays as unplaced lines (see otherValue()), the subtitle, licences and slugs that don't
// follow from the title among them. The address of a session's own page is left out.
//
// A file of our own says more: its description is cut into its fields again, a subtitle is the
// subtheme and an address that of the registration.
FileReading draftsOf(ListedSchedule &&schedule, const ReadOptions &options);

} // namespace core
