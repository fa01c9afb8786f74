// SPDX-License-Identifier: GPL-3.0-or-later
// The starts that placing tries, and what is known of each before anything is placed.
#pragma once

#include "core/model/programme.h"

#include <map>
#include <utility>
#include <vector>

namespace core {

// From when and for how long a platform is open each day, in minutes.
struct OpenHours
{
    int opens;  // after midnight, home time
    int length; // of a day at most, which is around the clock
};
OpenHours openHours(const Platform &platform);

struct Start
{
    int day;        // its place in PlacingGrid::days()
    int clock;      // minutes after midnight, home time
    qint64 instant; // minutes since 1970, UTC
};

// All starts on some days at which any platform is open and which come once by the clocks at home,
// in the order of time. What it says of them is computed when it is first asked for.
class PlacingGrid
{
public:
    // Days in their order; the programme's home zone has to be one. Keeps no reference.
    PlacingGrid(const Programme &programme, const QList<QDate> &days, int step);

    const QList<QDate> &days() const { return m_days; }
    const std::vector<Start> &starts() const { return m_starts; }
    int size() const { return int(m_starts.size()); }

    // The first start that is after an instant, and the first that is not before another one.
    std::pair<int, int> between(qint64 after, qint64 before) const;

    // Each by the number of the start, for a session of so many minutes.
    const std::vector<int> &nightMinutes(const QString &zone, int minutes);
    const std::vector<char> &whileAvailable(const Person &person, int minutes);
    // Also that the end comes once.
    const std::vector<char> &whileOpen(const Platform &platform, int minutes);

private:
    using Key = std::pair<QString, int>;

    QString m_zone;
    QList<QDate> m_days;
    std::vector<Start> m_starts;
    std::map<Key, std::vector<int>> m_nights;
    std::map<Key, std::vector<char>> m_available;
    std::map<Key, std::vector<char>> m_open;
};

// How many minutes of a session are by night (core/time/localtime.h) in a zone; the start is in
// minutes since 1970, UTC. 0 where the zone is not known.
int nightMinutes(qint64 start, int minutes, const QString &zone);

} // namespace core
