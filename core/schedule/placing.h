// SPDX-License-Identifier: GPL-3.0-or-later
// Where unscheduled sessions could go: a place for one of them, or a plan for all. The plan is
// found by a constraint solver; what it must not break and what it tries to avoid is said here.
//
// Never broken by a new place: the event's days; the opening hours of every platform that it takes
// (08:00 to 20:00 at home where a platform has none); nothing else on these platforms or their
// licences, nor on a person of the session, with the event's buffers between them; people's
// availability; breaks; the platforms' capacity; interpretation of all of its languages where the
// event plans booths, and the rest of their interpreters; and no start, nor end, that a clock
// change skips or doubles. So findClashes() has nothing to say of it but what is listed next.
//
// Avoided, each as so many minutes:
//
//   a minute by night at home or in another zone that its hours are shown in           1
//   a minute by night for a person, where their own zone is none of these              1
//   another session of an organizer at the same time                                 120
//   one of an organizer within the event's buffer                                     30
//   another session of its thematic line at the same time                             45
//   each platform but the first one that a thematic line takes on a day               30
//   a session without a place                                                  1,000,000
//
// Sessions that have a date and a start never move. Of the others, one that has a date keeps it,
// and one that has a platform keeps that; further platforms are taken at the same time.
#pragma once

#include "core/model/programme.h"

#include <QVariantMap>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace core {

// What speaks for a place or against it, and why a card has none. Of all that have an `other`, it
// is the code of the other session, or its title where it has none; a `theme` is the code of the
// thematic line, or its title where it has none; a `zone` comes with its `city` (the zone where it
// has none) and the `time` there (local, "HH:mm").
enum class PlacingCode {
    // for a place
    DayEverywhere, // by day at home, in all zones that its hours are shown in, for its people
    ThemeAlone,    // theme: no other session of its line at that hour
    ThemePlatform, // theme, platform (name), count: sessions of its line that are there that day
    // against it
    NightHours,            // zone, city, time
    PersonNightHours,      // person (name), zone, city, time
    OrganizerClash,        // other, organizer (name)
    OrganizerTooClose,     // other, organizer, minutes (between the two), buffer
    SameThemeAtOnce,       // theme, other, count: sessions of its line at that hour, but for itself
    OtherPlatformForTheme, // theme, count: platforms that the line takes on that day
    // why a card has no place
    CardUnknown,      // there is no card with that id
    TakesNoPlace,     // it is rejected or withdrawn
    AlreadyScheduled, // it has a date and a start, and stays there
    HomeZoneUnknown,  // zone
    NoDays,           // the event has no first and last day
    DayOutsideEvent,  // date (ISO)
    NoPlatforms,      // there are none, or none that it doesn't take already
    PlatformGone,     // platform (id), which is not in the list
    LongerThanOpen,   // minutes, longest (minutes that a platform of its is open)
    CapacityTooSmall, // capacity, limit (of the largest that it may take)
    NoBooths,         // from, to (languages) that no platform has booths for
    PersonNeverThere, // person (name), in the hours of any day
    PeopleNeverThere, // all of its people at once
    NoHours,          // what is left of the above together leaves no hour at all
    BreakTaken,       // of the places that would do, most are taken: title of a break
    PlatformsTaken,   // … by other sessions there
    LicenceTaken,     // … licence, by sessions on other platforms
    PersonTaken,      // … person, who is in other sessions
    OutOfTime,        // the search ended before it came to this card
};

// A code with its arguments, QString and int only.
struct PlacingReason
{
    PlacingCode code;
    QVariantMap arguments = {};

    bool operator==(const PlacingReason &) const = default;
};

struct Spot
{
    QDate date; // local in the event's home zone, as is the start
    QTime start;
    QString platform; // id

    bool operator==(const Spot &) const = default;
};

struct Placement
{
    QString card; // id
    Spot spot;
    int minutes = 0;
    QList<PlacingReason> reasons = {}; // for it, then against it
    int cost = 0;                      // all that is against it, as in the table above

    bool operator==(const Placement &) const = default;
};

struct Unplaced
{
    QString card; // id
    PlacingReason reason;

    bool operator==(const Unplaced &) const = default;
};

enum class PlanEnd {
    Complete,  // nothing better was to be found
    TimeUp,    // the best until then
    Cancelled, // the same
};

// A place, or the reason why there is none, for each card that was asked for, each once; both lists
// in the order of the programme, ids that are no card's at the end.
struct Plan
{
    QList<Placement> placed;
    QList<Unplaced> unplaced;
    PlanEnd end = PlanEnd::Complete;
    // Of what is placed: the first two lines of the table; and the same if each were alone with the
    // sessions that are scheduled already, at its own best hour. No plan has fewer.
    qint64 nightMinutes = 0;
    qint64 leastNightMinutes = 0;
    qint64 cost = 0; // the whole table

    bool operator==(const Plan &) const = default;
};

struct PlacingOptions
{
    QStringList cards = {}; // ids; empty: all that take place and are not scheduled
    std::chrono::milliseconds limit{10'000};
    bool improve = true; // false: the first plan will do
    const std::atomic<bool> *cancel = nullptr;
    // Called in the thread of the caller, with how many have a place so far, of how many.
    std::function<void(int placed, int of)> progress = {};
    int step = 15; // minutes between the starts that are tried, counted from midnight
    unsigned seed = 1;
};

// A function of its arguments alone, but for where the limit comes in; for any thread. An event of
// more than 60 days is planned on its first 60.
Plan placeUnscheduled(const Programme &programme, const PlacingOptions &options = {});

// The best places for one card, best first, on different days and platforms where there are some. A
// scheduled card may go anywhere but where it is. Empty where there is none: see whyNoPlace().
QList<Placement> suggestSlots(const Programme &programme, const QString &card, int most = 5);

// nullopt where suggestSlots() has something.
std::optional<PlacingReason> whyNoPlace(const Programme &programme, const QString &card);

// What the plan places has its date, start, minutes and platform, and no written hours, as if they
// were set by hand. Cards that are gone, or have been scheduled since, stay as they are.
Programme withPlan(const Programme &programme, const Plan &plan);
// The same for one place, also where the card is scheduled.
Programme withPlacement(const Programme &programme, const Placement &placement);

// The length of a card where it is more than nothing; else what most scheduled sessions of its
// format take, else most of all formats (the shorter of two that are as common), else 90.
int usualMinutes(const Programme &programme, const Card &card);

// "night-hours" …: the same in every language.
QString placingKey(PlacingCode code);
// Whether it speaks against a place.
bool isAgainst(PlacingCode code);

// The sentence in the language of the installed translators.
QString describe(const PlacingReason &reason);

} // namespace core
