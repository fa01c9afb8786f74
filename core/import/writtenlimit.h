// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/card.h"

#include <QStringView>

#include <optional>

namespace core {

struct LimitText
{
    WrittenLimit limit;
    bool whole = false; // the text says nothing besides
};

// Reads the limit of a text as notes write it in Spanish, English and French: "máx.250 palabras",
// "extensión máxima de 500 palabras y mínima de 250", "150-250 words", "should not exceed 400
// words", "250 mots maximum", "100 à 150 mots", "2 400 signes", "Max 1 page". Thousands may be set
// off by a space, a dot or a comma. Without a unit it counts words, and has to say that it is a
// maximum. nullopt where there is neither a maximum nor a minimum, and for texts longer than a
// sentence.
std::optional<LimitText> parseLimit(QStringView text);

} // namespace core
