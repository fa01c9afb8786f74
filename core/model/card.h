// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comment.h"
#include "core/model/limit.h"
#include "core/model/localtext.h"
#include "core/model/review.h"
#include "core/model/status.h"
#include "core/model/textfield.h"
#include "core/time/slot.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace core {

enum class Role { Moderator, Speaker, Rapporteur, Host };

struct Participation
{
    QString person; // id
    Role role = Role::Speaker;

    bool operator==(const Participation &) const = default;
};

enum class RegistrationKind { Open, Required, Invitation };

struct Registration
{
    std::optional<RegistrationKind> kind; // nullopt: nothing is said
    QString url;                          // null where there is none

    bool operator==(const Registration &) const = default;
};

// A relevant document: a link, or a file kept in the event.
struct Document
{
    QString title;
    QString url;        // null where it is a file
    QString attachment; // id of an Attachment; null where it is a link

    bool operator==(const Document &) const = default;
};

struct Attachment
{
    QString id;
    QString name; // file name without a folder
    QString mediaType;
    qint64 size = 0; // bytes

    bool operator==(const Attachment &) const = default;
};

// What an import could not place: a line of the file it came from, word for word.
struct UnplacedLine
{
    int line = 0; // counted from 1
    QString text;

    bool operator==(const UnplacedLine &) const = default;
};

// That a clash is known and has been accepted, by whoever wrote the reason.
struct Acknowledgement
{
    QString code;  // key of the finding (core/check/finding.h)
    QString other; // id of the other card, or person, or break …; a zone; null where there is none
    QString reason; // plain text, may be long
    QString state;  // what both sides were then (core/schedule/acknowledgements.h)

    bool operator==(const Acknowledgement &) const = default;
};

// The session card: everything that the form holds.
struct Card
{
    QString id;
    int revision = 0; // 0 until stored

    QString code;   // dotted numbers, unique in the event; null where it has none yet
    QString format; // ids of the event's lists; null where nothing is chosen
    QString theme;  // a thematic line
    QString subtheme;
    QString platform;
    QStringList furtherPlatforms; // ids, in order: a plenary takes several; without the one above
    Status status = Status::Draft;
    // The key of a status that a newer program gave it and this one does not know: kept as it is,
    // and the card counts as a draft, until somebody moves it. Null otherwise.
    QString unknownStatus;
    QStringList organizers; // ids of organizations, in order
    QList<Participation> people;
    Slot slot;                   // in the event's home zone
    QStringList zones;           // shown beside the event's display zones; canonical, in order
    std::optional<int> capacity; // people; nullopt is unlimited
    Registration registration;
    QStringList languages; // spoken or interpreted: BCP 47, or as written where it is no language
    std::array<LocalText, textFieldCount> texts; // Markdown; Title is plain
    QList<Document> documents;

    // What the note said and the fields above can't hold. The checks compare it with them.
    QString writtenHours; // the line of hours, until the hours are changed by hand
    QMap<TextField, WrittenLimit> writtenLimits;
    QList<UnplacedLine> unplaced;

    // Those that it knowingly lives with, also of clashes that are no more.
    QList<Acknowledgement> acknowledgements;

    QList<Comment> comments; // in the order in which they were made

    Review review;

    // All that it takes, each once, its own first.
    QStringList platforms() const;

    const LocalText &text(TextField field) const { return texts[static_cast<std::size_t>(field)]; }
    LocalText &text(TextField field) { return texts[static_cast<std::size_t>(field)]; }

    bool operator==(const Card &) const = default;
};

} // namespace core
