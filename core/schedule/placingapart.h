// SPDX-License-Identifier: GPL-3.0-or-later
// A part of placingsolver.cpp: what must not be at the same time.
#pragma once

#include "core/schedule/placingboard.h"

#include <gecode/int.hh>

namespace core::solving {

// Keeps sessions that share a thing apart by its gap: once one has its place, the others lose the
// values that it makes impossible.
class Apart final : public Gecode::Propagator
{
public:
    static void post(Gecode::Home home, Gecode::ViewArray<Gecode::Int::IntView> x, Board &board)
    {
        (void)new (home) Apart(home, x, board);
    }

    Gecode::Actor *copy(Gecode::Space &home) override { return new (home) Apart(home, *this); }
    Gecode::PropCost cost(const Gecode::Space &, const Gecode::ModEventDelta &) const override
    {
        return Gecode::PropCost::quadratic(Gecode::PropCost::LO, x.size());
    }
    void reschedule(Gecode::Space &home) override
    {
        x.reschedule(home, *this, Gecode::Int::PC_INT_VAL);
    }
    std::size_t dispose(Gecode::Space &home) override
    {
        x.cancel(home, *this, Gecode::Int::PC_INT_VAL);
        (void)Propagator::dispose(home);
        return sizeof(*this);
    }

    Gecode::ExecStatus propagate(Gecode::Space &home, const Gecode::ModEventDelta &) override
    {
        while (takeFresh()) {
            if (anyCollide())
                return Gecode::ES_FAILED;
            for (int j = 0; j < x.size() && !board.fresh.empty(); ++j) {
                if (!x[j].assigned()) {
                    GECODE_ES_CHECK(keepAway(home, j));
                }
            }
        }
        return doneCount == x.size() ? home.ES_SUBSUMED(*this) : Gecode::ES_FIX;
    }

private:
    Apart(Gecode::Home home, Gecode::ViewArray<Gecode::Int::IntView> views, Board &of)
        : Propagator(home)
        , x(views)
        , board(of)
        , done(static_cast<Gecode::Space &>(home).alloc<bool>(views.size()))
    {
        std::fill_n(done, x.size(), false);
        x.subscribe(home, *this, Gecode::Int::PC_INT_VAL);
    }
    Apart(Gecode::Space &home, Apart &other)
        : Propagator(home, other)
        , board(other.board)
        , done(home.alloc<bool>(other.x.size()))
        , doneCount(other.doneCount)
    {
        x.update(home, other.x);
        std::copy_n(other.done, x.size(), done);
    }

    // Those that have got their place since the last time; false where there are none.
    bool takeFresh()
    {
        board.fresh.clear();
        bool any = false;
        for (int i = 0; i < x.size(); ++i) {
            if (done[i] || !x[i].assigned())
                continue;
            done[i] = true;
            ++doneCount;
            any = true;
            if (!board.isPlaced(i, x[i].val()))
                continue;
            const qint64 start = board.start(i, x[i].val()).instant;
            board.fresh.push_back(
                {i, &board.place(i, x[i].val()), start, start + board.card(i).minutes});
        }
        return any;
    }

    bool anyCollide() const
    {
        std::vector<Fresh> &fresh = board.fresh;
        std::ranges::sort(fresh, {}, &Fresh::start);
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            for (std::size_t j = i + 1;
                 j < fresh.size() && fresh[j].start < fresh[i].end + board.widestGap; ++j) {
                if (collide(fresh[i], fresh[j]))
                    return true;
            }
        }
        return false;
    }

    // The second one does not start before the first one.
    bool collide(const Fresh &one, const Fresh &two) const
    {
        const qint64 between = two.start - one.end;
        const std::vector<Thing> &always = board.card(one.card).things;
        const std::vector<Thing> &alwaysTwo = board.card(two.card).things;
        return share(always, alwaysTwo, between) || share(always, two.place->things, between)
            || share(one.place->things, alwaysTwo, between)
            || share(one.place->things, two.place->things, between);
    }

    // Whether they have a thing in common that needs more than these minutes.
    bool share(const std::vector<Thing> &one, const std::vector<Thing> &two, qint64 between) const
    {
        return std::ranges::any_of(one, [&](Thing thing) {
            return between < board.problem.gap(thing) && std::ranges::find(two, thing) != two.end();
        });
    }

    // Takes from a card what the fresh ones make impossible.
    Gecode::ExecStatus keepAway(Gecode::Space &home, int j)
    {
        const ToPlace &card = board.card(j);
        const int places = int(card.places.size());
        for (const Thing thing : card.things)
            board.always[std::size_t(thing)] = 1;
        for (int p = 0; p < places; ++p) {
            for (const Thing thing : card.places[std::size_t(p)].things)
                board.somewhere[std::size_t(thing)].push_back(p);
        }
        board.taken.resize(std::max(board.taken.size(), std::size_t(board.unplaced(j))), 0);
        Span touched{board.unplaced(j), -1};
        for (const Fresh &fresh : board.fresh) {
            const auto take = [&](const std::vector<Thing> &things) {
                for (const Thing thing : things) {
                    const bool everywhere = board.always[std::size_t(thing)];
                    const std::vector<int> &some = board.somewhere[std::size_t(thing)];
                    if (!everywhere && some.empty())
                        continue;
                    const int gap = board.problem.gap(thing);
                    const auto [first, last] = board.problem.grid().between(
                        fresh.start - card.minutes - gap, fresh.end + gap);
                    if (first == last)
                        continue;
                    touched.first = std::min(touched.first, first * places);
                    touched.last = std::max(touched.last, last * places - 1);
                    if (everywhere) {
                        std::fill(board.taken.begin() + first * places,
                                  board.taken.begin() + last * places, 1);
                        continue;
                    }
                    for (int s = first; s < last; ++s) {
                        for (const int p : some)
                            board.taken[std::size_t(s * places + p)] = 1;
                    }
                }
            };
            take(board.card(fresh.card).things);
            take(fresh.place->things);
        }
        for (const Thing thing : card.things)
            board.always[std::size_t(thing)] = 0;
        for (const Place &place : card.places) {
            for (const Thing thing : place.things)
                board.somewhere[std::size_t(thing)].clear();
        }
        board.spans.clear();
        for (int value = touched.first; value <= touched.last; ++value) {
            if (!board.taken[std::size_t(value)])
                continue;
            board.taken[std::size_t(value)] = 0;
            if (board.spans.empty() || board.spans.back().last != value - 1)
                board.spans.push_back({value, value});
            board.spans.back().last = value;
        }
        if (!board.spans.empty()) {
            Spans spans(board.spans);
            GECODE_ME_CHECK(x[j].minus_r(home, spans, false));
        }
        return Gecode::ES_OK;
    }

    Gecode::ViewArray<Gecode::Int::IntView> x;
    Board &board;
    bool *done; // those that keep the others away already
    int doneCount = 0;
};

} // namespace core::solving
