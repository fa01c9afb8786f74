// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/writtentoken.h"

#include <optional>

namespace core {

struct WrittenZone
{
    QString zone = {};         // canonical; null where only an abbreviation was written
    QString abbreviation = {}; // as written; null where a zone was
    qsizetype next = 0;        // the token after it

    bool sameAs(const WrittenZone &other) const
    {
        return zone == other.zone && abbreviation == other.abbreviation;
    }
};

// Reads a zone that begins at token `i`: an offset from UTC, an IANA id, an abbreviation in
// capitals or, if wanted, the name of a city.
enum class Cities { Read, Leave };
std::optional<WrittenZone> readZone(const WrittenTokens &tokens, qsizetype i, Cities cities);

} // namespace core
