// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placingproblem.h"

#include <optional>
#include <random>
#include <vector>

namespace core {

struct Chosen;

// Which cards of a plan might better go elsewhere together.
class Neighbourhood
{
public:
    explicit Neighbourhood(const PlacingProblem &problem);

    // By the card's number: whether it is free to move. Another kind of cards each time: one that
    // costs much and those that are where it would rather be; all that are at some hours; those of
    // a thematic line; any. What has no place is always among them.
    std::vector<char> choose(const std::vector<std::optional<Chosen>> &plan,
                             std::minstd_rand &random) const;

private:
    const PlacingProblem &m_problem;
};

} // namespace core
