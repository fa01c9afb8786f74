// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/schedules/calendarfile.h"
#include "core/result.h"

namespace core {

bool looksLikeCalendar(const QByteArray &bytes);

// Reads iCalendar (RFC 5545), line by line: libical's own reader of lines gives no line numbers,
// and takes the square of the length of a list. Lines are put together before they are decoded,
// since they may be folded within a character. A line that is no property goes on with the one
// before it, with a finding. DialectUnknown: no calendar in it. FileTooLarge, FileEmpty,
// FileBinary.
Result<CalendarFile> calendarOfIcs(const QByteArray &bytes, const QString &file);

} // namespace core
