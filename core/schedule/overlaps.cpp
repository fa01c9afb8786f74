// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/overlaps.h"

#include <algorithm>
#include <tuple>

namespace core {
namespace {

struct End
{
    qint64 at;
    int session;
};

std::vector<End> endsOf(std::span<const Hold> holds)
{
    std::vector<End> ends;
    ends.reserve(holds.size());
    for (const Hold &hold : holds)
        ends.push_back({hold.end, hold.session});
    std::ranges::sort(ends, {}, &End::at);
    return ends;
}

auto firstStartingFrom(std::span<const Hold> holds, qint64 time)
{
    return std::ranges::lower_bound(holds, time, {}, &Hold::start);
}

} // namespace

void sortHolds(std::vector<Hold> &holds)
{
    std::ranges::sort(holds, [](const Hold &left, const Hold &right) {
        return std::tie(left.on, left.start, left.session)
            < std::tie(right.on, right.start, right.session);
    });
}

void eachThing(std::span<const Hold> sorted,
               const std::function<void(std::span<const Hold> onOne)> &take)
{
    while (!sorted.empty()) {
        const auto next = std::ranges::upper_bound(sorted, sorted.front().on, {}, &Hold::on);
        const auto size = std::size_t(next - sorted.begin());
        take(sorted.first(size));
        sorted = sorted.subspan(size);
    }
}

void findOverlaps(std::span<const Hold> onOne, const Wanted &wanted, const TakeMeetings &take)
{
    const std::vector<End> ends = endsOf(onOne);
    // What has begun and not yet ended: a heap with the end that comes next on top.
    std::vector<End> goingOn;
    const auto later = [](const End &left, const End &right) { return left.at > right.at; };

    Meetings meetings;
    for (std::size_t i = 0; i < onOne.size(); ++i) {
        const Hold &hold = onOne[i];
        while (!goingOn.empty() && goingOn.front().at <= hold.start) {
            std::ranges::pop_heap(goingOn, later);
            goingOn.pop_back();
        }
        const auto begun = firstStartingFrom(onOne, hold.end) - onOne.begin();
        const auto over = std::ranges::upper_bound(ends, hold.start, {}, &End::at) - ends.begin();
        meetings.count = begun - over - 1; // all that began and are not over, but for itself
        if (meetings.count > 0) {
            meetings.others.clear();
            const qsizetype most = std::min<qsizetype>(meetings.count, wanted(hold.session));
            for (const End &earlier : goingOn) {
                if (qsizetype(meetings.others.size()) >= most)
                    break;
                meetings.others.push_back(earlier.session);
            }
            for (std::size_t j = i + 1; qsizetype(meetings.others.size()) < most; ++j)
                meetings.others.push_back(onOne[j].session);
            take(hold, meetings);
        }
        goingOn.push_back({hold.end, hold.session});
        std::ranges::push_heap(goingOn, later);
    }
}

void findTooClose(std::span<const Hold> onOne, qint64 gap, const Wanted &wanted,
                  const TakeMeetings &take)
{
    if (gap <= 0 || onOne.size() < 2)
        return;
    const std::vector<End> ends = endsOf(onOne);
    Meetings meetings;
    for (const Hold &hold : onOne) {
        const auto next = firstStartingFrom(onOne, hold.end);
        const auto nextEnd = firstStartingFrom(onOne, hold.end + gap);
        const auto before = std::ranges::upper_bound(ends, hold.start - gap, {}, &End::at);
        const auto beforeEnd = std::ranges::upper_bound(ends, hold.start, {}, &End::at);
        meetings.count = (nextEnd - next) + (beforeEnd - before);
        if (meetings.count == 0)
            continue;
        meetings.others.clear();
        const qsizetype most = wanted(hold.session);
        for (auto it = before; it != beforeEnd && qsizetype(meetings.others.size()) < most; ++it)
            meetings.others.push_back(it->session);
        for (auto it = next; it != nextEnd && qsizetype(meetings.others.size()) < most; ++it)
            meetings.others.push_back(it->session);
        take(hold, meetings);
    }
}

} // namespace core
