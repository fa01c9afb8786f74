// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/directory.h"

namespace core {

// The zone whose clocks a person lives by: their own, or home's where that is not known.
QString zoneOf(const Person &person, const QString &homeZone);

// Whether a person can take part in a session from its start to its end (milliseconds since 1970,
// UTC). Hours that follow each other without a gap, also past midnight, are one. Nobody who names
// any hours is there for more than a week on end.
bool isAvailable(const Person &person, qint64 start, qint64 end, const QString &homeZone);

} // namespace core
