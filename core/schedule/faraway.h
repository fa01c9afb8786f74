// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is for those who follow it from elsewhere.
#pragma once

#include "core/schedule/sessions.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace core {

// The time of the first of its ends that falls into the night there (core/time/localtime.h): its
// start, or its last minute, told as its end. nullopt where both are by day.
std::optional<QTime> nightHour(const Session &session, const QString &zone);

// How far the clocks of a zone are ahead of those at home, in seconds.
struct OffsetChange
{
    int then;  // at the session's start
    int today; // at noon (UTC) of that day

    bool operator==(const OffsetChange &) const = default;
};

// nullopt where it is the same on both days, or a zone is unknown.
std::optional<OffsetChange> offsetChange(const Session &session, const QString &zone,
                                         const QString &homeZone, QDate today);

} // namespace core
