// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequencediff.h"

#include "core/text/anchors.h"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace core {
namespace {

using Values = std::span<const int>;

// dtl keeps at most MAX_CORDINATES_SIZE points of its search, and what it does past that reads
// beyond its arrays, in "trivial" mode and without. It makes no more than (M + 1) * (N + 1) points,
// so that pieces of this size stay far from there, and are quick.
constexpr std::size_t mostPoints = 250'000;
static_assert(mostPoints < dtl::MAX_CORDINATES_SIZE);

class Comparison
{
public:
    std::vector<DiffRun> take() { return std::move(m_runs); }

    void compare(Values before, Values after)
    {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && before[head] == after[head])
            ++head;
        std::size_t tail = 0;
        while (tail < shorter - head
               && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        add(DiffKind::Same, head);
        compareMiddle(before.subspan(head, before.size() - head - tail),
                      after.subspan(head, after.size() - head - tail));
        add(DiffKind::Same, tail);
    }

private:
    void add(DiffKind kind, std::size_t count)
    {
        if (count > 0)
            m_runs.push_back({kind, qsizetype(count)});
    }

    // The two differ in their first and in their last value.
    void compareMiddle(Values before, Values after)
    {
        if (!before.empty() && !after.empty()) {
            if ((before.size() + 1) * (after.size() + 1) <= mostPoints) {
                compareByDtl(before, after);
                return;
            }
            if (const auto places = anchors(before, after); !places.empty()) {
                compareBetween(places, before, after);
                return;
            }
        }
        add(DiffKind::Removed, before.size());
        add(DiffKind::Added, after.size());
    }

    void compareBetween(const std::vector<std::pair<int, int>> &places, Values before, Values after)
    {
        std::size_t fromBefore = 0;
        std::size_t fromAfter = 0;
        for (const auto &[placeBefore, placeAfter] : places) {
            const auto toBefore = std::size_t(placeBefore);
            const auto toAfter = std::size_t(placeAfter);
            compare(before.subspan(fromBefore, toBefore - fromBefore),
                    after.subspan(fromAfter, toAfter - fromAfter));
            add(DiffKind::Same, 1);
            fromBefore = toBefore + 1;
            fromAfter = toAfter + 1;
        }
        compare(before.subspan(fromBefore), after.subspan(fromAfter));
    }

    void compareByDtl(Values before, Values after)
    {
        const std::vector<int> from(before.begin(), before.end());
        const std::vector<int> to(after.begin(), after.end());
        dtl::Diff<int> diff(from, to);
        diff.compose();
        const dtl::Ses<int> script = diff.getSes();
        for (const auto &[value, step] : script.getSequence()) {
            add(step.type == dtl::SES_DELETE    ? DiffKind::Removed
                    : step.type == dtl::SES_ADD ? DiffKind::Added
                                                : DiffKind::Same,
                1);
        }
    }

    std::vector<DiffRun> m_runs;
};

} // namespace

std::vector<DiffRun> sequenceDiff(Values before, Values after)
{
    Comparison comparison;
    comparison.compare(before, after);
    return comparison.take();
}

} // namespace core
