// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

// libical's, which stays in the two files that need it.
struct icalcomponent_impl;

namespace core {

// The TZID of a zone (canonical, zone.h): its full IANA id; of a fixed offset of whole hours the
// id that stands for it ("Etc/GMT-2" is two hours east, as POSIX has it), because calendars know
// that; "UTC+05:30" of any other.
QString calendarZoneId(const QString &zone);

// A VTIMEZONE (RFC 5545, 3.6.5) that holds in these years, as core/time has them. Where the clocks
// change by a rule in all of them and the year before, it has one DAYLIGHT and one STANDARD with
// that rule, since Outlook understands no more than that; else an observance for each change.
// Belongs to the caller. Null for an unknown zone.
icalcomponent_impl *calendarZone(const QString &zone, const QSet<int> &years);

} // namespace core
