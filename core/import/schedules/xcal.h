// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/schedules/calendarfile.h"
#include "core/result.h"

namespace core {

// Reads xCal (RFC 6321), and what Pentabarf and its like wrote before there was one: properties
// with their value between their tags. DialectUnknown: another root element. Else as xmlText().
Result<CalendarFile> calendarOfXcal(const QByteArray &bytes, const QString &file);

} // namespace core
