// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchors.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

using Pair = std::pair<int, int>;

struct Places
{
    int countBefore = 0;
    int countAfter = 0;
    int placeAfter = 0;
};

// The pairs whose values occur once on each side, in the order of `before`.
std::vector<Pair> uniquePairs(std::span<const int> before, std::span<const int> after)
{
    std::unordered_map<int, Places> places;
    places.reserve(before.size());
    for (const int value : before)
        ++places[value].countBefore;
    for (std::size_t i = 0; i < after.size(); ++i) {
        Places &found = places[after[i]];
        ++found.countAfter;
        found.placeAfter = int(i);
    }
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Places &found = places[before[i]];
        if (found.countBefore == 1 && found.countAfter == 1)
            pairs.emplace_back(int(i), found.placeAfter);
    }
    return pairs;
}

} // namespace

// The longest ascending run of the places in `after`, by patience sorting: each pair goes onto the
// leftmost pile whose top comes later, and remembers the top of the pile to its left.
std::vector<Pair> anchors(std::span<const int> before, std::span<const int> after)
{
    const std::vector<Pair> pairs = uniquePairs(before, after);
    constexpr int none = -1;
    std::vector<int> tops;
    std::vector<int> leftOf(pairs.size(), none);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto pile = std::ranges::lower_bound(
            tops, pairs[i].second, {}, [&](int top) { return pairs[std::size_t(top)].second; });
        if (pile != tops.begin())
            leftOf[i] = *std::prev(pile);
        if (pile == tops.end())
            tops.push_back(int(i));
        else
            *pile = int(i);
    }
    std::vector<Pair> run;
    for (int i = tops.empty() ? none : tops.back(); i != none; i = leftOf[std::size_t(i)])
        run.push_back(pairs[std::size_t(i)]);
    std::ranges::reverse(run);
    return run;
}

} // namespace core
