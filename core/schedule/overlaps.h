// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many intervals meet, without looking at each two of them: time grows with their number
// times its logarithm, and with how many of the meetings are asked for.
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace core {

// What one session keeps to itself, from `start` up to, not including, `end`.
struct Hold
{
    int on;      // number of the platform, person …
    int session; // number of the session; it holds one thing once
    qint64 start;
    qint64 end; // after the start
};

struct Meetings
{
    qsizetype count = 0;     // of all that it meets
    std::vector<int> others; // sessions: as many of them as were asked for, in no certain order
};

// How many of the meetings of a session are wanted by name.
using Wanted = std::function<qsizetype(int session)>;
using TakeMeetings = std::function<void(const Hold &hold, const Meetings &meetings)>;

// By what they are on, then by their start.
void sortHolds(std::vector<Hold> &holds);

// The holds on one thing after the other. Each stretch is in the order of time.
void eachThing(std::span<const Hold> sorted,
               const std::function<void(std::span<const Hold> onOne)> &take);

// Those of one thing that go on at the same time. The end of one may be the start of another.
// Called for each hold that meets another one.
void findOverlaps(std::span<const Hold> onOne, const Wanted &wanted, const TakeMeetings &take);

// Those of one thing between which there is less than `gap` milliseconds, but that do not overlap.
void findTooClose(std::span<const Hold> onOne, qint64 gap, const Wanted &wanted,
                  const TakeMeetings &take);

} // namespace core
