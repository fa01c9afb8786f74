// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to place, and where each of it could go as long as only what is scheduled already
// is there.
#pragma once

#include "core/schedule/lengths.h"
#include "core/schedule/placing.h"
#include "core/schedule/placinggrid.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace core {

// The table of placing.h.
namespace placingcost {
constexpr int night = 1;
constexpr int organizerClash = 120;
constexpr int organizerTooClose = 30;
constexpr int sameTheme = 45;
constexpr int furtherPlatform = 30;
constexpr int unplaced = 1'000'000;
} // namespace placingcost

// Whatever one session at a time can have: a platform, a licence, a booth, a person. A number.
using Thing = int;

// Where a card may go, but for when.
struct Place
{
    const Platform *platform;
    int number;                            // of the platform
    std::vector<Thing> things;             // of this platform; the card's own are apart
    std::vector<std::pair<int, int>> free; // starts: first, and the one after the last; in order
};

// What two cards share that costs something at the same time.
struct Kinship
{
    int other;          // number of the card
    bool theme = false; // the same thematic line
    int organizers = 0; // that both have
};

struct ToPlace
{
    const Card *card;
    int minutes;
    std::vector<Thing> things; // that it takes wherever it is
    std::vector<Place> places;
    std::vector<int> night; // by start: minutes, over all zones and people
    std::vector<int> cost;  // by start: the same, and what scheduled sessions make it cost
    QString theme;          // id of its thematic line; null where it has none
    int line = -1;          // number of that; -1 where it has none
    std::vector<Kinship> kin;
    // Why it has no place at all; then there is nothing in `places`.
    std::optional<PlacingReason> why;

    // The least night minutes of any of its places; nullopt where there is none.
    std::optional<int> leastNight() const;
};

class PlacingProblem
{
public:
    // `cards`: ids of cards that take place and are not scheduled, each once. The lengths are those
    // of the programme that is planned for, however much of the plan is in this one already.
    PlacingProblem(const Programme &programme, const QStringList &cards, const Lengths &lengths,
                   int step);
    ~PlacingProblem();
    Q_DISABLE_COPY_MOVE(PlacingProblem)

    const PlacingGrid &grid() const { return m_grid; }
    const std::vector<ToPlace> &cards() const { return m_cards; }
    // Minutes that are to be free between two sessions that have this thing.
    int gap(Thing thing) const { return m_gaps[std::size_t(thing)]; }
    std::size_t thingCount() const { return m_gaps.size(); }
    int organizerGap() const { return std::max(0, m_programme.event.buffers.organizer); }
    std::size_t platformCount() const { return std::size_t(m_programme.platforms.size()); }
    // What two cards cost each other at these starts.
    int costOf(const Kinship &kinship, const ToPlace &one, qint64 start, const ToPlace &two,
               qint64 otherStart) const;
    // The platforms (numbers) that a thematic line (number) takes on a day (its place in the grid)
    // by what is scheduled.
    const QSet<int> &platformsOf(int line, int day) const;

    Spot spot(const Place &place, int start) const;

private:
    class Builder;

    const Programme m_programme; // what the pointers above point into
    PlacingGrid m_grid;
    std::vector<ToPlace> m_cards;
    std::vector<int> m_gaps;
    std::vector<QSet<int>> m_linePlatforms; // by line, then by day
};

// The thematic line of a card, also where only its subtheme is known; null where there is none.
QString themeOf(const Card &card, const Programme &programme);

// The ids of those who take part, each once.
QStringList peopleOf(const Card &card);

// Home, the zones that a card's hours are shown in, and where its people live otherwise: a zone for
// each person.
QStringList nightZones(const Card &card, const Programme &programme);
// What is shown: home first, each zone once.
QStringList shownWithHome(const Card &card, const Programme &programme);

// The code of a card, or its title where it has none; the same of a thematic line.
QString calledCard(const Card &card, const Programme &programme);
QString calledTheme(const QString &theme, const Programme &programme);

} // namespace core
