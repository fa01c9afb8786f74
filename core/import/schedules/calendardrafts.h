// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"
#include "core/import/schedules/calendarfile.h"

namespace core {

// The events of a calendar as cards.
//
// SUMMARY is the title, DESCRIPTION the summary (as HTML where X-ALT-DESC or ALTREP says the same
// with it), LOCATION the platform, the first of CATEGORIES the thematic line, ORGANIZER an
// organizer (but one of all events, who keeps the calendar), ATTENDEE a person (CHAIR: a
// moderator), ATTACH and CONFERENCE a document, CANCELLED withdrawn. Hours are those of their TZID;
// in UTC where the calendar names its own zone (X-WR-TIMEZONE), they are told in that; without any
// they are home's. A card has the id that we gave it, where the UID is one of ours, else one made
// from the UID and its RECURRENCE-ID.
//
// What takes place again is a card each time, mostRecurrences at most; what stands for one of those
// times (RECURRENCE-ID) takes its place. More than that is said, and the rule stays unplaced.
//
// Left out, since it is about the calendar and not about the session: DTSTAMP, CREATED,
// LAST-MODIFIED, SEQUENCE, CLASS, TRANSP, PRIORITY, METHOD, GEO, URL (of the session's own page),
// REQUEST-STATUS, X-LIC-…, X-MOZ-…, X-APPLE-…, X-MICROSOFT-CDO-…, X-MS-…, and Pentabarf's names
// for what other properties say. All else is an unplaced line with its name. A CONFIRMED session
// stays a draft, because every calendar says that of all.
//
// SEQUENCE is not the revision that our card was written from: the texts of a calendar have lost
// their marks, which would look like changes.
FileReading draftsOf(CalendarFile &&calendar, const ReadOptions &options);

} // namespace core
