// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <unistd.h>

// Of this process, by /proc/self/statm (proc(5)); 0 where that can't be read.
inline long long residentKilobytes()
{
    long long pages = 0;
    long long resident = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%lld %lld", &pages, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}
