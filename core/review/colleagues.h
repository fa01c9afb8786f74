// SPDX-License-Identifier: GPL-3.0-or-later
// Those who work on an event, known to one another by their names.
#pragma once

#include "core/model/event.h"

namespace core {

// Without regard to case and accents; null where nobody is called so.
QString colleagueId(const Event &event, const QString &name);

// The id of the one of that name, who is added where there is nobody, and has this duty from now
// on. A name without a letter is nobody's: null, and nothing happens.
QString addColleague(Event &event, const Colleague &colleague);

// Ids of all, or of those of one duty, by their names as the language sorts them.
QStringList colleaguesByName(const Event &event, std::optional<Duty> duty = {});

} // namespace core
