// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the event's lists whose consequences reach its cards. Each changes `programme`, or
// leaves it as it was where an id is not there.
#pragma once

#include "core/model/programme.h"

namespace core {

// Puts a thematic line, or a subtheme among those of its line, at a place of its list (from 0; past
// the end is the end). With `renumber`, the codes of all its siblings become 1, 2, 3 … in their new
// order ("1.1", "1.2" … for subthemes), and what begins with an old code follows: subthemes, and
// the codes of the cards that belong to them ("1.3.2" becomes "2.3.2"). A card whose new code
// another card has keeps its old one.
void moveTheme(Programme &programme, const QString &id, int place, bool renumber);

// Another code for a thematic line or subtheme; subthemes and cards follow as above.
void setThemeCode(Programme &programme, const QString &id, const QString &code);

// Takes it out of its list, and out of the cards, people and breaks that name it; a thematic line
// with its subthemes, a platform with the breaks that are on no other.
void removeTheme(Programme &programme, const QString &id);
void removeFormat(Programme &programme, const QString &id);
void removePlatform(Programme &programme, const QString &id);
void removeOrganization(Programme &programme, const QString &id);
void removePerson(Programme &programme, const QString &id);
void removeBreak(Programme &programme, const QString &id);

// How many cards name the entry of whichever list has that id (organizations as organizers).
int usesOf(const Programme &programme, const QString &id);

// Makes one of several: all cards (and people, for organizations) that named one of `others` name
// `kept` in its place, once (a person once in each role). What `kept` doesn't say is taken from the
// others, in their order.
void mergeOrganizations(Programme &programme, const QString &kept, const QStringList &others);
void mergePeople(Programme &programme, const QString &kept, const QStringList &others);

// Groups of ids whose names are the same but for accents, case, order of the words or punctuation
// ("PÉREZ, Ana", "Ana Perez"), in the order of the list; only groups of two and more.
QList<QStringList> likelyDuplicates(const QList<Organization> &organizations);
QList<QStringList> likelyDuplicates(const QList<Person> &people);

// What becomes of the sessions' hours in another home zone.
enum class ZoneMove {
    KeepHours,    // 13:00 stays 13:00, at another instant
    KeepInstants, // the same moment, at other hours (and perhaps another date)
};
// A session or a break without a date or a start keeps what it has, and so do all lengths, the
// event's days and the hours of platforms and people.
void setHomeZone(Programme &programme, const QString &zone, ZoneMove move);

// A copy of a card, as a draft: a new id, no code, no date and hours, no acknowledged
// clashes, nothing of the note that it was imported from but the limits of its texts; texts, lists,
// people and documents as they are. The title is the same. Gives the id of the copy, null where
// there is no such card.
QString duplicateCard(Programme &programme, const QString &id);

} // namespace core
