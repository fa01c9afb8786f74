// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

// Milliseconds of a clock that all processes share.
inline double monotonicMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}
