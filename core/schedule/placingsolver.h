// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placingproblem.h"

#include <optional>
#include <vector>

namespace core {

struct SolverOptions
{
    std::chrono::steady_clock::time_point until;
    bool improve = true;
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(int placed)> progress = {};
    unsigned seed = 1;
};

// Where a card of the problem goes: a place of it, and a start of the grid.
struct Chosen
{
    int place;
    int start;
};

struct Solution
{
    // By the card's number; nullopt where it has no place. Empty where the search was ended before
    // it found a first plan.
    std::vector<std::optional<Chosen>> chosen;
    qint64 cost = 0; // by the table of placing.h, unplaced cards too
    PlanEnd end = PlanEnd::Complete;
};

// Searches with Gecode: depth first with branch and bound for the cost, starting anew over and over
// with some cards free to go elsewhere and the others where the best plan has them.
Solution solve(const PlacingProblem &problem, const SolverOptions &options);

} // namespace core
