// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table of sessions mean: by the labels of the form in its three languages,
// by the heads of our own exports, and by those of pretalx, Sessionize, Indico and Google Forms.
#pragma once

#include "core/import/labels.h"
#include "core/model/card.h"

#include <QString>

#include <optional>

namespace core {

// What a cell is read as. A card field may have several, such as the start and the end of hours.
enum class ColumnKind {
    Id,
    Revision,
    Code,
    Format,
    Title,
    Theme,
    Subtheme,
    Organizers,
    People, // of any role
    Moderators,
    Speakers,
    Rapporteurs,
    Hosts,
    Date,
    Hours, // of any form, "13:00-14:30"
    Start, // each of these two may have a date as well
    End,
    Minutes,
    StartUtc,
    EndUtc,
    Zone,  // of the hours
    Zones, // that the hours are also shown in
    Platform,
    FurtherPlatforms,
    Capacity,
    Registration,
    RegistrationUrl,
    Languages,
    Summary,
    Description, // the summary, or the concept where another column is the summary
    Concept,
    Objectives,
    Debate,
    Documents,
    Status,
};

struct ColumnMeaning
{
    ColumnKind kind = ColumnKind::Title;
    QString language;             // BCP 47, of a text whose head says it; null otherwise
    LabelLanguages headLanguages; // those that write the head in this way
    std::optional<WrittenLimit> limit;
    bool own = false; // a head of our own exports

    bool operator==(const ColumnMeaning &) const = default;
};

// Without regard to case, accents, numbering, "(s)" or a limit in brackets. A head may name its
// text's language: "Title (en)", "Título [fr]", "Summary – French", "title.es". nullopt where it is
// not known.
std::optional<ColumnMeaning> meaningOfHead(QStringView head);

// The meaning of a field as Event::columns says it; the names of our own columns
// (core/export/columns.h) are understood too. Where the field has several kinds, `head` tells which
// is meant. nullopt for what is no field.
std::optional<ColumnMeaning> meaningOfField(const QString &field, QStringView head);

// The key of the card field that it fills, with ":" and its language where it says one; "id" and
// "revision" for those two.
QString fieldOf(const ColumnMeaning &meaning);
// The key of the card field alone; null for the id and the revision.
QString fieldKey(ColumnKind kind);
std::optional<TextField> textFieldOf(ColumnKind kind);

} // namespace core
