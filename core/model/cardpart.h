// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// A field of a card; of a text, one of its languages.
struct CardPart
{
    QString field;    // key of a card field, or acknowledgementsPart
    QString language; // BCP 47, for a text; null otherwise

    bool operator==(const CardPart &) const = default;
};

// What is no field of the form, and has its history like one: Card::acknowledgements.
inline constexpr QLatin1StringView acknowledgementsPart("acknowledgements");

} // namespace core
