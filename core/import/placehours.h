// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"

namespace core {

// The slot, in the event's home zone, of hours that were written in other zones. The date is that
// of the hours that share home's offset on that day, else of the first hours that have a zone;
// hours without any zone are home's. Reports what had to be assumed, and a duration that differs.
Slot slotAtHome(const CardDraft &draft, const QString &homeZone, QList<Finding> &findings);

} // namespace core
