// SPDX-License-Identifier: GPL-3.0-or-later
// The labels that a concept note puts before its values, in the three languages of the form.
#pragma once

#include "core/model/textfield.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace core {

enum class Label {
    Code,
    Format,
    Title,
    Theme,
    Subtheme,
    Organizers,
    CoOrganizers,
    Date,
    Hours,
    Duration,
    Platform,
    FurtherPlatforms,
    Capacity,
    Registration,
    Languages,
    Summary,
    Concept,
    Objectives,
    Debate,
    Documents,
    Speakers,
    Moderator,
    Rapporteur,
    Host,
};

enum class LabelLanguage { Spanish = 1, English = 2, French = 4 };
Q_DECLARE_FLAGS(LabelLanguages, LabelLanguage)
Q_DECLARE_OPERATORS_FOR_FLAGS(LabelLanguages)

struct KnownLabel
{
    Label label;
    LabelLanguages languages; // those that write this label in this way
};

// A phrase is words without accents, in lower case and with one space between: what phrase() in
// notewords.h makes. Null where it is no label.
const KnownLabel *knownLabel(const QString &phrase);

// Whether some label begins with this word, folded: most lines are told from labels by it.
bool beginsLabel(const QString &word);

// Words that say of a label what it belongs to, or that it may stay empty: after it "of the
// session", before it "session" ("Session title"), in brackets "if applicable",
// "to be translated".
bool isLabelEnding(const QString &phrase);
bool isLabelBeginning(const QString &phrase);
bool isLabelAside(const QString &phrase);

// The longest of these phrases, in words.
inline constexpr int longestLabel = 6;

// Key of core/model/cardfield.h.
QString fieldKey(Label label);

// Set for the sections of running text: summary, concept, objectives, debate.
std::optional<TextField> sectionField(Label label);

} // namespace core
