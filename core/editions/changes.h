// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who holds one edition of the programme has to know of a later one.
//
// Readers are told of a session when it takes place (core/schedule/sessions.h) and has a date and a
// start: only then can they go there. Whatever changes of the others is nothing to them.
#pragma once

#include "core/editions/shownnames.h"
#include "core/model/programme.h"

#include <QDateTime>
#include <QFlags>

#include <optional>
#include <span>

namespace core {

enum class SessionChangeKind {
    Cancelled = 1, // it was announced and is no more: see Absence
    Moved = 2,     // it begins or ends at another instant, or is on another platform
    Added = 4,
    Renamed = 8, // its title
    Details = 16,
};
Q_DECLARE_FLAGS(SessionChangeKinds, SessionChangeKind)

// Why it is not announced any more.
enum class Absence { Withdrawn, Rejected, Deleted, WithoutHours };

// A session, or a break, as one edition has it.
struct Announcement
{
    ShownText title;
    Slot slot;    // local to `zone`
    QString zone; // the event's home zone
    // Instants in UTC; invalid where they can't be known.
    QDateTime start;
    QDateTime end;
    QStringList platforms; // their names, in the session's order

    bool operator==(const Announcement &) const = default;
};

// Whether it begins or ends at another instant. Where none is known what was written has to do.
bool isAtOtherTime(const Announcement &before, const Announcement &after);
// Whether its platforms have other names; their order says nothing to a reader.
bool isElsewhere(const Announcement &before, const Announcement &after);

// A part of a card beside its title, its hours and its platforms.
struct ChangedDetail
{
    QString key; // of a card field; of people a role ("speaker")
    // Each value as readers see it, but keys of the registration and tags of languages. Both empty
    // of a long text, which nobody wants to read twice.
    QStringList before;
    QStringList after;

    bool operator==(const ChangedDetail &) const = default;
};

struct SessionChange
{
    QString id; // of a card or a break
    bool isBreak = false;
    QString code; // the later one; null where it has none
    SessionChangeKinds kinds;
    std::optional<Announcement> before; // nullopt: Added
    std::optional<Announcement> after;  // nullopt: Cancelled
    std::optional<Absence> absence;     // of what is cancelled
    QList<ChangedDetail> details;       // in the order of the form

    const Announcement &latest() const { return after ? *after : *before; }
    bool operator==(const SessionChange &) const = default;
};

// Of what all sessions have in common. A platform with another name is one change, not one of each
// session on it; so is another home zone in which the sessions keep their instants.
enum class EventPart { Title, Place, Dates, Zone, Platform };

struct EventChange
{
    EventPart part = EventPart::Title;
    // Texts as readers see them; days as ISO 8601 has them ("2028-03-14/2028-03-16"), zones by
    // their names.
    QString before;
    QString after;

    bool operator==(const EventChange &) const = default;
};

struct ProgrammeChanges
{
    QList<EventChange> event;
    QList<SessionChange> sessions; // by their latest start, then by code

    bool isEmpty() const { return event.isEmpty() && sessions.isEmpty(); }
    qsizetype count(SessionChangeKind kind) const;
    bool operator==(const ProgrammeChanges &) const = default;
};

// As readers of `language` (BCP 47) see it. A translation that came in later is no other text while
// the one that they were shown still is what it was. Takes time in proportion to the sessions.
ProgrammeChanges changesBetween(const Programme &older, const Programme &newer,
                                const QString &language);

// "moved", "withdrawn", "title": the same in every language.
QString changeKey(SessionChangeKind kind);
QString absenceKey(Absence absence);
QString eventPartKey(EventPart part);
// In the order in which a reader wants to know of them.
std::span<const SessionChangeKind> allSessionChangeKinds();

} // namespace core

Q_DECLARE_OPERATORS_FOR_FLAGS(core::SessionChangeKinds)
