// SPDX-License-Identifier: GPL-3.0-or-later
// A part of placingsolver.cpp: what its search is about.
#pragma once

#include "core/schedule/placingneighbourhood.h"
#include "core/schedule/placingsolver.h"

#include <algorithm>
#include <vector>

namespace core::solving {

// The values of a card's variable: start by start all places of the card, and at the end one for
// not being placed.
namespace values {

inline int of(const ToPlace &card, int place, int start)
{
    return start * int(card.places.size()) + place;
}
inline int place(const ToPlace &card, int value)
{
    return value % int(card.places.size());
}
inline int start(const ToPlace &card, int value)
{
    return value / int(card.places.size());
}

} // namespace values

// A range of values to take out of a domain, in the order that Gecode wants them.
struct Span
{
    int first;
    int last;
};

// A card that has just got its place; minutes since 1970, UTC.
struct Fresh
{
    int card;
    const Place *place;
    qint64 start;
    qint64 end;
};

// What all spaces of one search look at: never copied. A search has one thread.
class Board
{
public:
    Board(const PlacingProblem &placing, const SolverOptions &solver)
        : problem(placing)
        , options(solver)
        , always(placing.thingCount(), 0)
        , somewhere(placing.thingCount())
        , neighbourhood(placing)
    {
        for (Thing thing = 0; thing < Thing(problem.thingCount()); ++thing)
            widestGap = std::max(widestGap, problem.gap(thing));
    }

    const ToPlace &card(int number) const { return problem.cards()[std::size_t(number)]; }
    int count() const { return int(problem.cards().size()); }
    int unplaced(int number) const
    {
        return problem.grid().size() * int(card(number).places.size());
    }
    bool isPlaced(int number, int value) const { return value != unplaced(number); }
    const Start &start(int number, int value) const
    {
        return problem.grid().starts()[std::size_t(values::start(card(number), value))];
    }
    const Place &place(int number, int value) const
    {
        return card(number).places[std::size_t(values::place(card(number), value))];
    }
    int costAt(int number, int value) const
    {
        return isPlaced(number, value)
            ? card(number).cost[std::size_t(values::start(card(number), value))]
            : placingcost::unplaced;
    }

    const PlacingProblem &problem;
    const SolverOptions &options;
    int widestGap = 0; // of all things
    // Scratch of Apart, by thing: whether the card at hand takes it anywhere, and the places where
    // it does.
    std::vector<char> always;
    std::vector<std::vector<int>> somewhere;
    std::vector<char> taken; // by value
    std::vector<Span> spans;
    std::vector<Fresh> fresh;
    Neighbourhood neighbourhood;
    int rounds = 0; // since the last better plan
};

// Iterates over ranges as Gecode's iterators do.
class Spans
{
public:
    explicit Spans(const std::vector<Span> &spans)
        : m_spans(spans)
    { }
    bool operator()() const { return m_at < m_spans.size(); }
    void operator++() { ++m_at; }
    int min() const { return m_spans[m_at].first; }
    int max() const { return m_spans[m_at].last; }
    unsigned int width() const { return unsigned(max() - min() + 1); }

private:
    const std::vector<Span> &m_spans;
    std::size_t m_at = 0;
};

} // namespace core::solving
