// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace core {

enum class Severity { Error, Warning, Hint };

enum class FindingCode {
    // limits
    OverLimit, // count, limit
    NearLimit, // count, limit
    // As the two above with unit ("characters") where it isn't words. Longer than the limit, but
    // not past its tolerance: count, limit, most.
    WithinTolerance,
    UnderLimit, // count, limit (the minimum)
    // The note's limit is not the event's: maximum, unit ("words", "characters", "pages"), minimum
    // where the note has one; limit where the event has one, and
    // limitUnit where that isn't words.
    NoteLimit,
    // what is missing
    RequiredEmpty, // status (key)
    NotTranslated, // into the finding's language
    StaleTranslation,
    // the review
    UnknownStatus, // written: a status that a newer program knows
    ReviewerGone,  // a reviewer of it is not in the event's list
    // languages of the session
    UnknownLanguage, // written
    DoubleLanguage,  // written, the second time
    // codes and themes
    CodeOutsideSubtheme,  // code, subtheme (its code)
    SubthemeOutsideTheme, // subtheme, theme (codes, or titles where they have none)
    DoubleCode,           // code
    CodeMissing,
    // times
    OutsideEvent,   // date, start, end (ISO dates: the session's, the event's first and last)
    EndBeforeStart, // start, end (local, "HH:mm")
    HoursDisagree,  // written, hours (what the card holds, with its offset; null without hours)
    TimeInGap,      // time (local, "HH:mm"), zone
    TimeDoubled,    // time (local, "HH:mm"), zone
    // start, end (null without a length), opens, closes (local, "HH:mm"; "00:00" and "24:00" where
    // the platform doesn't say), platform (name)
    OutsideOpeningHours,
    LongerThanADay, // hours: how long it is, rounded up
    UnknownZone,    // zone: it is listed and is none
    // Night there: zone, city (the zone where it has none), time (local, "HH:mm").
    NightHours,
    PersonNightHours, // person (name), and as above for where they live
    // The clocks of a zone are not as far ahead of home as they are today: zone, city (as above),
    // then, today ("+01:00").
    OffsetChanged,
    // clashes; of all that have an `other`, it is the code of the other session, or its title where
    // it has none
    PlatformMissing,    // it has a time and no platform
    PlatformGone,       // platform (id), which is not in the list
    PlatformClash,      // other, platform (name)
    PersonClash,        // other, person (name)
    OrganizerClash,     // other, organizer (name)
    LicenceClash,       // other, licence
    PlatformTooClose,   // other, platform, minutes (between the two), buffer (that should be)
    PersonTooClose,     // other, person, minutes, buffer
    OrganizerTooClose,  // other, organizer, minutes, buffer
    BoothRest,          // other, from, to (languages of the booth), minutes, rest (that should be)
    InterpreterMissing, // from, to (languages)
    CapacityAbovePlatform, // capacity, limit (of its platforms together)
    BreakOverlap,          // title, start, end (local, "HH:mm")
    PersonUnavailable,     // person (name)
    MoreClashes,           // count, kind (key of the code that there are more of)
    // links
    BadLink, // url
    // imports
    Unplaced,          // line, text
    NotUnderstood,     // written: a value of a known field that makes no sense
    LanguageAssumed,   // language: the note did not say which, and it was guessed
    ListEntryNew,      // name: an entry of an event's list that the note brought
    ZoneAssumed,       // written, zone: an abbreviation was taken for this zone
    DateAmbiguous,     // written, date (ISO)
    DurationDiffers,   // written, minutes
    SessionsInOneFile, // count
    EncodingAssumed,   // encoding
    FieldRepeated,     // written: the same label a second time, its text added to the first
    UnacceptedChanges, // count: tracked changes; the text is read as if they were accepted
    PicturesLeftOut,   // count
    DateAssumed,       // date (ISO): none is written with the session
    AfterMidnight,     // time (local, "HH:mm"), date (ISO): it was taken for the next day's
    HoursRepaired,     // written, hours: its parts contradict each other
    IdDoubled,         // written: an id or code that another session of the file has too
    ColumnUnknown,     // name: a column for which no field was found
    DialectAssumed,    // dialect: a name such as "frab"; the file doesn't say which it is
    ValueRepaired,     // written, value: what it was taken for
    // bringing changes back
    ChangedTwice,      // author, value: what another one wrote, of which a comment is kept
    EntryChangedTwice, // name (of an entry of a list; null for the event), author, value: as above
    RemovedElsewhere,  // the one removed a card that the other changed: it stays
};

// Something that a person should know of a card: a code with arguments. describe() says it.
struct Finding
{
    FindingCode code;
    Severity severity = Severity::Warning;
    QString card;          // id; null for the event, or for a card that is not stored
    QString field;         // key of core/model/cardfield.h; null where it is about no one field
    QString language;      // BCP 47, for a text; null otherwise
    QVariantMap arguments; // named as in the comments above; QString and int only
    // Of a clash: its other side, and what the two share, as in core/schedule/clashes.h; null
    // otherwise.
    QString other;
    QString on;

    bool operator==(const Finding &) const = default;
};

// "over-limit" …: the same in every language.
QString findingKey(FindingCode code);
QString severityKey(Severity severity);

// The sentence in the language of the installed translators.
QString describe(const Finding &finding);

} // namespace core
