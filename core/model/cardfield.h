// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a card's fields, which the store, the checks, the importers, the exports, the
// documents and the command line all loop over.
#pragma once

#include "core/model/card.h"

#include <QStringView>

#include <span>

namespace core {

// How a field is written and shown.
enum class FieldKind {
    Line,     // one line of plain text, per language
    LongText, // Markdown, per language
    Points,   // a Markdown list, per language
    Code,
    Choice, // one of an event's list
    Names,  // several of an event's list
    People,
    Date,
    Hours,
    Zones,
    Number,
    Registration,
    Languages,
    Documents,
    Status,
};

struct CardField
{
    const char *key; // as in JSON and on the command line
    FieldKind kind;
    const char *label;             // in English, to be looked up in the context "core::CardField"
    std::optional<TextField> text; // set exactly for the kinds that exist per language
    int defaultLimit = 0;          // words; 0 is none
    int number = 0; // "1." … "4." before the section's heading on the form; 0 is none
    std::optional<Status> requiredFrom; // the first status at which it may not be empty
};

// In the order of the form.
std::span<const CardField> cardFields();

// Null where there is no such key.
const CardField *cardField(QStringView key);
const CardField &cardField(TextField field);

// The label in the language of the installed translators.
QString label(const CardField &field);

// "draft", "changes-requested" …: the same in every language.
QString statusKey(Status status);
std::optional<Status> statusFromKey(QStringView key);
// In English, to be looked up in the context "core::Status".
const char *statusTerm(Status status);
// In the language of the installed translators.
QString label(Status status);
QString roleKey(Role role);
std::optional<Role> roleFromKey(QStringView key);
QString registrationKey(RegistrationKind kind);
std::optional<RegistrationKind> registrationFromKey(QStringView key);
std::span<const Status> allStatuses();
std::span<const Role> allRoles();
std::span<const RegistrationKind> allRegistrationKinds();

// Whether a card of status `status` has gone at least as far as `from` on the way from draft to
// published. Rejected and withdrawn cards have left the way: never.
bool hasReached(Status status, Status from);

} // namespace core
