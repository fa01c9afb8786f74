// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/dataexport.h"

#include <QByteArray>

namespace core {

// The sessions as iCalendar (RFC 5545). A calendar that knows a session already takes the new state
// of it: the UID comes from the card's id, SEQUENCE is its revision. Hours stand in the event's
// zone, whose VTIMEZONE is in the file; those of an hour that comes twice in UTC, since a local
// time can't tell which of both it means.
//
// Withdrawn sessions are CANCELLED, so that they leave the calendars they are in; what is not yet
// accepted is TENTATIVE; rejected ones are left out, as are those without date and start. Without
// a length, or with one below zero, a session has no end. Errors: NothingToExport, Cancelled.
Result<QByteArray> calendarOf(const DataExport &data);

} // namespace core
