// SPDX-License-Identifier: GPL-3.0-or-later
// The checks themselves, a file for each family; the table in checks.cpp runs them. Each appends
// what it finds, in any order. Only checks.cpp and the families include this header.
#pragma once

#include "core/check/checks.h"
#include "core/check/finding.h"
#include "core/model/programme.h"

#include <QHash>
#include <QList>

namespace core {

// What the checks of one run share.
struct Scope
{
    const Programme &programme;
    QList<const Card *> cards;            // the ones to report on, in the order of the programme
    QHash<QString, const Theme *> themes; // these by id
    QHash<QString, const Platform *> platforms;
    QHash<QString, const Organization *> organizations;
    QHash<QString, const Person *> people;
    QDate today;
    int mostClashes;

    Scope(const Programme &programme, const QStringList &cardIds, const CheckOptions &options);
};

// limits.cpp. Texts against the limits that hold for them (core/model/limit.h), by the event's rule
// of counting, in each language: over is an error, or a warning as far as the tolerance goes; from
// 90 % up to the limit itself, which is within, a hint; a text that is there and too short, a
// warning. A limit that the note wrote
// and that is not the event's, or is in a unit that nobody counts here, is a hint.
void checkLimits(const Scope &scope, const Card &card, QList<Finding> &found);

// required.cpp. A field that is required at the card's status and is empty is an error, for texts
// in the source language; in a draft, of which only the title is asked, a warning. What a later
// status will ask for is not said. The code has its own check.
void checkRequired(const Scope &scope, const Card &card, QList<Finding> &found);

// required.cpp. A text that exists in the source language and not in another one of the event: a
// hint once the card is submitted, a warning once it is accepted, nothing in a draft. A translation
// whose source has changed since: a warning at any status.
void checkTranslations(const Scope &scope, const Card &card, QList<Finding> &found);

// languages.cpp. Spoken languages that are none (BCP 47 tags that ICU knows) or come twice:
// warnings.
void checkLanguages(const Scope &scope, const Card &card, QList<Finding> &found);

// codes.cpp. A code that does not begin with its subtheme's, a subtheme of another thematic line:
// warnings. No code: a hint in a draft, a warning from submitted on.
void checkCode(const Scope &scope, const Card &card, QList<Finding> &found);

// codes.cpp. A code that several cards have is an error on each of them.
void checkDoubleCodes(const Scope &scope, QList<Finding> &found);

// times.cpp. A date that is not one of the event's, where it says its first and last day: an error;
// a session that begins on the last day may end after midnight. An end at or before the start: an
// error. In the home zone, a start that the clocks skip is an error; a start or an end that comes
// twice, a warning. (No end is ever skipped: lengths are of real time.) Hours of the note that do
// not name the instants that the card does, or not all the same: a warning. Hours in which the
// platforms are not open, on the clocks of the home zone: a warning. More than 24 hours: a warning.
// A zone of the card that is none: a warning.
void checkTimes(const Scope &scope, const Card &card, QList<Finding> &found);

// times.cpp. A zone of the event that is none: an error at home, where then no session has an
// instant, a warning elsewhere. About no card.
void checkEventZones(const Scope &scope, QList<Finding> &found);

// clashes.cpp. All of core/schedule/clashes.h that is not acknowledged. Two sessions on one
// platform, with one person or on one licence, and a person who is not available: errors. Clocks
// that have changed are a hint, all others warnings.
void checkClashes(const Scope &scope, QList<Finding> &found);

// clashes.cpp. A platform that is not in the list: an error. A session with hours and without a
// platform: a hint in a draft, then a warning, until the platform is required.
void checkPlatforms(const Scope &scope, const Card &card, QList<Finding> &found);

// review.cpp. A status that only a newer program knows: a warning. A reviewer who is not in the
// event's list: a warning until the card is accepted.
void checkReview(const Scope &scope, const Card &card, QList<Finding> &found);

// links.cpp. Addresses of documents and of the registration, and links within texts, that are not
// complete: warnings. https and http with a host that has a dot are, and mailto except for
// documents.
void checkLinks(const Scope &scope, const Card &card, QList<Finding> &found);

// imports.cpp. Lines that an import could not place: a warning for each.
void checkUnplaced(const Scope &scope, const Card &card, QList<Finding> &found);

} // namespace core
