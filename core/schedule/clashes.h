// SPDX-License-Identifier: GPL-3.0-or-later
// What collides in a timetable. A session is from its start up to, not including, its end, both as
// instants in UTC, so zones, midnights and clock changes need no thought.
#pragma once

#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QDate>
#include <QSet>

namespace core {

// One collision, seen from one of its cards: two sessions that collide have one each.
struct Clash
{
    FindingCode code;
    QString card; // id
    // Id of the other card; of the break or the person; the zone; the language; null where the code
    // names nothing of the kind.
    QString other;
    // What two sessions share: id of a platform, person or organization; the licence; the platform
    // and the place of the booth ("id 0"). Null where there is only one session.
    QString on;

    bool operator==(const Clash &) const = default;
};

// That a card has more collisions of a kind than are named.
struct MoreClashes
{
    FindingCode code;
    QString card; // id
    int count;

    bool operator==(const MoreClashes &) const = default;
};

struct Clashes
{
    QList<Clash> open; // in the order of the codes below, then of the cards
    QList<MoreClashes> more;
};

struct ClashOptions
{
    QSet<QString> cards; // ids of those to report on; empty: all
    QDate today = {};    // null: nothing is said of OffsetChanged
    int mostOfAKind = 5; // that are named of one card; the rest is counted
};

// All of these codes, but for what has been acknowledged and is still so:
//
// - PlatformClash, PersonClash, OrganizerClash: two sessions at the same time on one platform (any
//   of those that they take), with one person, by one organizer. LicenceClash: on platforms that
//   share a licence, which may be one and the same.
// - PlatformTooClose, PersonTooClose, OrganizerTooClose: less between the two than Event::buffers.
//   BoothRest: less than Platform::boothRest between two sessions that one booth works in.
// - BreakOverlap: a break on one of its platforms. PersonUnavailable: outside Person::availability.
// - CapacityAbovePlatform: the card lets in more people than its platforms hold together.
//   InterpreterMissing: see notInterpreted(); only where the event plans booths at all.
// - NightHours, PersonNightHours: see nightHour(), at home, in the zones that hours are shown in,
//   and where a person of the session lives. OffsetChanged: see offsetChange(), for these zones.
//
// Time grows with the number of cards times its logarithm, however many of them collide; memory
// with the number of cards.
Clashes findClashes(const Programme &programme, const ClashOptions &options = {});

// The codes of findClashes(), and of other findings about when and where that can be acknowledged.
QList<FindingCode> acknowledgeableCodes();
bool canBeAcknowledged(FindingCode code);
// Whether the other side of such a clash is a card.
bool isBetweenSessions(FindingCode code);

} // namespace core
