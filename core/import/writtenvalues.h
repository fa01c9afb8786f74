// SPDX-License-Identifier: GPL-3.0-or-later
// Short values as notes write them in Spanish, English and French. Each reader understands all of
// its text or none of it.
#pragma once

#include "core/import/labels.h"
#include "core/model/card.h"

#include <QStringView>

#include <optional>

namespace core {

struct CapacityText
{
    std::optional<int> people; // nullopt is unlimited

    bool operator==(const CapacityText &) const = default;
};

// "Sin límite", "Unlimited", "120", "máx. 80 personas", "1.000 places".
std::optional<CapacityText> parseCapacity(QStringView written);

struct RegistrationText
{
    Registration registration;
    bool whole = false; // the text says nothing besides

    bool operator==(const RegistrationText &) const = default;
};

// "Se requiere inscripción", "No registration needed", "Sur invitation: https://…". A link alone
// says where and leaves the kind open. nullopt where it says none of this.
std::optional<RegistrationText> parseRegistration(QStringView written);

// "N/A", "-", "ninguno", "None", "aucun": there is no value, and that is meant.
bool isNothing(QStringView written);

// "Por confirmar", "TBC", "à définir": there is no value yet.
bool isPending(QStringView written);

// The first link of a text: http, https or www.
struct LinkPlace
{
    qsizetype begin = 0;
    qsizetype end = 0; // without the punctuation that closes a sentence or a bracket

    bool operator==(const LinkPlace &) const = default;
};
std::optional<LinkPlace> findLink(QStringView text, qsizetype from = 0);
// With a scheme: "https://www.example.org" for "www.example.org".
QString completeLink(QStringView link);

// Whether the reader of a field of few words understands a value: never so of a text or a name.
bool isUnderstood(Label label, QStringView value);

} // namespace core
