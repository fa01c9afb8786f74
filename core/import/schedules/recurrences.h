// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace core {

// When an event takes place again. Times are local, in the zone of its start (their time spec says
// nothing).
struct Recurrences
{
    QList<QDateTime> starts; // in order, the event's own among them unless it is an exception
    bool isWhole = true; // false: the rule goes on for ever or past the bound, or makes no sense
};

// The most that one event becomes.
inline constexpr int mostRecurrences = 100;

// By a rule (RFC 5545, 3.3.10), further dates and exceptions. Rules that repeat within a day are
// not gone through. `zone` is that of the start, for the instant that a rule may end with; null
// where it has none.
Recurrences recurrencesOf(const QDateTime &start, const QString &rule,
                          const QList<QDateTime> &further, const QList<QDateTime> &exceptions,
                          const QString &zone);

} // namespace core
