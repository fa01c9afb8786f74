// SPDX-License-Identifier: GPL-3.0-or-later
// A part of placingsolver.cpp: what a plan costs.
#pragma once

#include "core/schedule/placingboard.h"

#include <gecode/int.hh>

namespace core::solving {

// The cost is at least that of the cards that have their place, with what they cost each other, and
// that of the others each at its own cheapest start.
class Weighed final : public Gecode::Propagator
{
public:
    static void post(Gecode::Home home, Gecode::ViewArray<Gecode::Int::IntView> x,
                     Gecode::Int::IntView total, Board &board)
    {
        (void)new (home) Weighed(home, x, total, board);
    }

    Gecode::Actor *copy(Gecode::Space &home) override { return new (home) Weighed(home, *this); }
    Gecode::PropCost cost(const Gecode::Space &, const Gecode::ModEventDelta &) const override
    {
        return Gecode::PropCost::quadratic(Gecode::PropCost::HI, x.size());
    }
    void reschedule(Gecode::Space &home) override
    {
        x.reschedule(home, *this, Gecode::Int::PC_INT_DOM);
        total.reschedule(home, *this, Gecode::Int::PC_INT_BND);
    }
    std::size_t dispose(Gecode::Space &home) override
    {
        x.cancel(home, *this, Gecode::Int::PC_INT_DOM);
        total.cancel(home, *this, Gecode::Int::PC_INT_BND);
        (void)Propagator::dispose(home);
        return sizeof(*this);
    }

    Gecode::ExecStatus propagate(Gecode::Space &home, const Gecode::ModEventDelta &) override
    {
        qint64 open = 0;
        bool all = true;
        for (int i = 0; i < x.size(); ++i) {
            if (done[i])
                continue;
            if (x[i].assigned()) {
                sum += costAmongDone(i);
                done[i] = true;
                continue;
            }
            all = false;
            open += cheapestOf(i);
        }
        const qint64 least = sum + open;
        if (least > Gecode::Int::Limits::max)
            return Gecode::ES_FAILED;
        GECODE_ME_CHECK(total.gq(home, int(least)));
        if (!all)
            return Gecode::ES_FIX;
        GECODE_ME_CHECK(total.eq(home, int(least)));
        return home.ES_SUBSUMED(*this);
    }

private:
    Weighed(Gecode::Home home, Gecode::ViewArray<Gecode::Int::IntView> views,
            Gecode::Int::IntView sumOfAll, Board &of)
        : Propagator(home)
        , x(views)
        , total(sumOfAll)
        , board(of)
        , done(static_cast<Gecode::Space &>(home).alloc<bool>(views.size()))
        , cheapest(static_cast<Gecode::Space &>(home).alloc<int>(views.size()))
        , seen(static_cast<Gecode::Space &>(home).alloc<unsigned int>(views.size()))
    {
        std::fill_n(done, x.size(), false);
        std::fill_n(cheapest, x.size(), 0);
        std::fill_n(seen, x.size(), 0U);
        x.subscribe(home, *this, Gecode::Int::PC_INT_DOM);
        total.subscribe(home, *this, Gecode::Int::PC_INT_BND);
    }
    Weighed(Gecode::Space &home, Weighed &other)
        : Propagator(home, other)
        , board(other.board)
        , sum(other.sum)
        , done(home.alloc<bool>(other.x.size()))
        , cheapest(home.alloc<int>(other.x.size()))
        , seen(home.alloc<unsigned int>(other.x.size()))
    {
        x.update(home, other.x);
        total.update(home, other.total);
        std::copy_n(other.done, x.size(), done);
        std::copy_n(other.cheapest, x.size(), cheapest);
        std::copy_n(other.seen, x.size(), seen);
    }

    int costAmongDone(int i) const
    {
        const int value = x[i].val();
        int cost = board.costAt(i, value);
        if (!board.isPlaced(i, value))
            return cost;
        const ToPlace &card = board.card(i);
        const Start &start = board.start(i, value);
        const int platform = board.place(i, value).number;
        const QSet<int> &scheduled = board.problem.platformsOf(card.line, start.day);
        bool first = scheduled.isEmpty();
        bool known = scheduled.contains(platform);
        for (const Kinship &kin : card.kin) {
            if (!done[kin.other] || !board.isPlaced(kin.other, x[kin.other].val()))
                continue;
            const int other = x[kin.other].val();
            const Start &otherStart = board.start(kin.other, other);
            cost += board.problem.costOf(kin, card, start.instant, board.card(kin.other),
                                         otherStart.instant);
            if (kin.theme && otherStart.day == start.day) {
                first = false;
                known = known || board.place(kin.other, other).number == platform;
            }
        }
        if (!card.theme.isEmpty() && !first && !known)
            cost += placingcost::furtherPlatform;
        return cost;
    }

    int cheapestOf(int i)
    {
        if (seen[i] == x[i].size())
            return cheapest[i];
        seen[i] = x[i].size();
        // A domain only loses values, so it never gets cheaper than it was.
        const int before = cheapest[i];
        const ToPlace &card = board.card(i);
        const int none = board.unplaced(i);
        int least = placingcost::unplaced;
        for (Gecode::Int::ViewRanges<Gecode::Int::IntView> range(x[i]); range() && least > before;
             ++range) {
            if (range.min() == none)
                break;
            const int last = values::start(card, std::min(range.max(), none - 1));
            for (int start = values::start(card, range.min()); start <= last; ++start)
                least = std::min(least, card.cost[std::size_t(start)]);
        }
        return cheapest[i] = least;
    }

    Gecode::ViewArray<Gecode::Int::IntView> x;
    Gecode::Int::IntView total;
    Board &board;
    qint64 sum = 0;     // of those that are done
    bool *done;         // those that are in the sum
    int *cheapest;      // what the cheapest value left costs by itself
    unsigned int *seen; // the size of the domain when that was looked for
};

} // namespace core::solving
