// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/writtentoken.h"

#include <optional>

namespace core {

struct WrittenDuration
{
    int minutes = 0;
    bool plain = false; // says minutes or halves, so that it can't be an hour of the day
    qsizetype next = 0; // the token after it
};

// Reads a length of time that begins at token `i`.
std::optional<WrittenDuration> readDuration(const WrittenTokens &tokens, qsizetype i);

// The token after the word duration and its colon, or `i` where there is no such word.
qsizetype skipDurationLabel(const WrittenTokens &tokens, qsizetype i);

} // namespace core
