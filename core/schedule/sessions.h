// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <vector>

namespace core {

// Whether a session is going to be: rejected and withdrawn ones are not.
bool takesPlace(const Card &card);

// A session that takes place, from `start` up to, not including, `end`.
struct Session
{
    const Card *card; // of the programme that it was made from
    qint64 start;     // milliseconds since 1970, UTC
    qint64 end;       // after the start
};

// Those that have a date, a start and a length, in the order of the programme.
std::vector<Session> sessionsOf(const Programme &programme);

} // namespace core
