// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/model/card.h"
#include "core/time/writtenhours.h"

#include <QList>
#include <QMap>

#include <optional>

namespace core {

struct DraftTheme
{
    QString code; // null where only a title is written
    LocalText title;

    bool isEmpty() const { return code.isEmpty() && title.isEmpty(); }
    bool operator==(const DraftTheme &) const = default;
};

struct DraftPerson
{
    QString name;
    Role role = Role::Speaker;
    QString post;         // in the draft's language; null where not said
    QString organization; // name; null where not said
    LocalText posts;      // in several languages, where the file has them; then `post` is null

    bool operator==(const DraftPerson &) const = default;
};

// A card as other files know it: with names where a Card has ids, and with hours in whatever zones
// they were written. What every reader of a format makes, and place() puts into an event.
// A field that the file did not have is null, empty or nullopt.
struct CardDraft
{
    QString language; // of the file's text, BCP 47

    QString id;       // of ours, where the file carries it
    int revision = 0; // of ours that the file was written from; 0 where it doesn't say
    QString code;
    QString format; // name in any language
    DraftTheme theme;
    DraftTheme subtheme;
    QString platform;             // name
    QStringList furtherPlatforms; // names
    std::optional<Status> status;
    QString unknownStatus;  // Card::unknownStatus
    QStringList organizers; // names
    QList<DraftPerson> people;

    QDate date; // as written: in the zone of the hours that home shares, else of the first hours
    QList<WrittenHours> hours;  // the same instants in several zones, if the file is right
    QString writtenHours;       // the line of hours word for word; null where it says nothing more
    std::optional<int> minutes; // a duration that was written apart
    QStringList zones;          // canonical
    bool zonesKnown = false;    // else place() takes the zones of the hours
    // From a table, where texts have no formatting, people stand under their roles, and zones are
    // those that the event gives where a card has none of its own (core/import/tables/losses.h).
    bool tabular = false;

    bool saysCapacity = false;
    std::optional<int> capacity; // nullopt with saysCapacity is unlimited
    Registration registration;
    QStringList languages; // spoken: BCP 47, or as written where it is no language
    std::array<LocalText, textFieldCount> texts; // Markdown; Title is plain
    QMap<TextField, QStringList> staleIn;        // languages whose text is marked out of date
    QList<Document> documents;

    QMap<TextField, WrittenLimit> limits;
    QList<UnplacedLine> unplaced;
    QList<Acknowledgement> acknowledgements;
    QList<Comment> comments; // without an id where the file gives them none
    Review review;
    QMap<QString, int> lines; // field key → line of its label in the file, from 1

    const LocalText &text(TextField field) const { return texts[static_cast<std::size_t>(field)]; }
    LocalText &text(TextField field) { return texts[static_cast<std::size_t>(field)]; }

    bool operator==(const CardDraft &) const = default;
};

// What reading one file gave.
struct Reading
{
    QList<CardDraft> cards;
    QList<Finding> findings; // `card` holds the draft's index in `cards` as a number, or is null
    QStringList source; // the lines that were read, the first is line 1; empty for what has none
};

} // namespace core
