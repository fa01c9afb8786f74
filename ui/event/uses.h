// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QHash>

namespace ui {

// How many cards name each entry of the event's lists, by the entry's id: core::usesOf() of all of
// them in one pass over the cards.
QHash<QString, int> useCounts(const core::Programme &programme);

} // namespace ui
