// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that parseHours() puts together.
#pragma once

#include "core/time/writtenhours.h"
#include "core/time/writtentoken.h"

namespace core {

// Hours without their zone, or with the one between start and end.
struct ReadHours
{
    std::optional<WrittenHours> hours = {}; // nullopt where they make no sense (25:00, 8:75)
    qsizetype next = 0;                     // the token after them
};

// What stands right before: behind words that aren't understood ("sesiones 3-4") bare numbers are
// no hours.
enum class Before { Nothing, Unknown };

// Reads a start and an end that begin at token `i`.
std::optional<ReadHours> readRange(const WrittenTokens &tokens, qsizetype i, Before before);

// Reads a lone start.
std::optional<ReadHours> readStart(const WrittenTokens &tokens, qsizetype i, Before before);

// The token after a date or a code in digits ("31/05/21", "1.3.2"), or `i` where there is none.
qsizetype skipDate(const WrittenTokens &tokens, qsizetype i);

// Gives the hours another zone: into them where they have none yet, else as a copy of them.
struct WrittenZone;
void addZone(QList<WrittenHours> &ranges, const WrittenZone &zone);

} // namespace core
