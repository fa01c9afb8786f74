// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/text.
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace core {

// The places (in `before`, in `after`) of the values that each side has exactly once, as many of
// them as come in the same order on both: where two texts can be taken apart ("patience diff").
// Ascending on both sides.
std::vector<std::pair<int, int>> anchors(std::span<const int> before, std::span<const int> after);

} // namespace core
