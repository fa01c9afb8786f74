// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

namespace core {

// What a table can't say is no change: in each part that would stand alike in a table of both, the
// card that was read from one gets what `known` has. So texts keep their formatting, people their
// order among the roles, and documents their files; zones that the event gives are none of the
// card's own; and a text that Excel's limit has cut is whole again.
void restoreLosses(Card &read, const Card &known, const Programme &programme);

} // namespace core
