// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace core {

// As many as were asked for; 0: as many as the machine has.
inline int threadCount(int wanted = 0)
{
    return wanted > 0 ? wanted : std::max(1, int(std::thread::hardware_concurrency()));
}

// Calls job(index, worker) for each index below count, from `threads` threads at once, and returns
// when all are done. A worker's number tells which of the per-thread things it may use.
template <typename Job>
void parallelFor(int count, int threads, const Job &job)
{
    std::atomic<int> next{0};
    const auto work = [&](int worker) {
        for (int index = next++; index < count; index = next++)
            job(index, worker);
    };
    std::vector<std::jthread> others;
    for (int worker = 1; worker < std::min(threads, count); ++worker)
        others.emplace_back(work, worker);
    work(0);
}

} // namespace core
