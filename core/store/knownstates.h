// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange.h"

namespace core {

using KnownStates = QHash<QString, KnownState>; // by the ids of the files

// Which states of other files the event at `path` holds. Whoever takes back what a copy brought
// takes these back too, or the same copy would bring nothing when it comes again.
Result<KnownStates> knownStates(const QString &path);
Result<void> setKnownStates(const QString &path, const KnownStates &states);

} // namespace core
