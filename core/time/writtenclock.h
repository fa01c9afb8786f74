// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/writtentoken.h"

#include <QTime>

#include <optional>

namespace core {

// A time of day as it is written; it need not make sense (25:00).
struct WrittenClock
{
    enum Half { Unsaid, Am, Pm };

    int hour = 0;
    int minute = 0;
    int second = 0;
    Half half = Unsaid;
    bool midnight = false; // the word: 00:00, or 24:00 where something ends
    bool bare = false;     // a lone number, or one with "hours": an hour only if something says so
    bool minutesNamed = false; // "1h30min", which is more often a length of time
    qsizetype next = 0;        // the token after it

    // What the clock shows: an hour of 24 is midnight of the next day. nullopt where it makes no
    // sense. `assumed` stands in where the text doesn't say am or pm.
    struct Time
    {
        QTime time;
        int days = 0;
    };
    std::optional<Time> time(Half assumed = Unsaid) const;
};

// Reads a time of day that begins at token `i`, as far as its shape goes.
std::optional<WrittenClock> readClock(const WrittenTokens &tokens, qsizetype i);

} // namespace core
