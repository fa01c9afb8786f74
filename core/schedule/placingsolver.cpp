// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placingsolver.h"

#include "core/schedule/placingapart.h"
#include "core/schedule/placingboard.h"
#include "core/schedule/placingweighed.h"

#include <gecode/int.hh>
#include <gecode/search.hh>

#include <chrono>
#include <limits>
#include <memory>
#include <random>

namespace core {
namespace {

using Gecode::ExecStatus;
using Gecode::Home;
using Gecode::IntVar;
using Gecode::IntVarArray;
using Gecode::Space;
using Gecode::ViewArray;
using Gecode::Int::IntView;
using solving::Apart;
using solving::Board;
using solving::Span;
using solving::Spans;
using solving::Weighed;
namespace values = solving::values;

constexpr int gecodeMax = Gecode::Int::Limits::max;

class Timetable final : public Space
{
public:
    explicit Timetable(Board &of)
        : board(of)
        , x(*this, of.count())
        , total(*this, 0, gecodeMax)
        , random(of.options.seed)
    {
        for (int i = 0; i < board.count(); ++i)
            x[i] = IntVar(*this, domain(i));
        const Gecode::IntVarArgs variables(x);
        const ViewArray<IntView> views(*this, variables);
        Apart::post(*this, views, board);
        Weighed::post(*this, ViewArray<IntView>(*this, variables), total, board);
    }
    Timetable(Timetable &other)
        : Space(other)
        , board(other.board)
        , random(other.random)
        , mixes(other.mixes)
    {
        x.update(*this, other.x);
        total.update(*this, other.total);
    }

    Space *copy() override { return new Timetable(*this); }
    void constrain(const Space &best) override
    {
        rel(*this, total, Gecode::IRT_LE, static_cast<const Timetable &>(best).total.val());
    }
    bool master(const Gecode::MetaInfo &info) override
    {
        if (info.last())
            constrain(*info.last());
        return true;
    }
    // Each new start: most cards stay where the last plan has them.
    bool slave(const Gecode::MetaInfo &info) override
    {
        if (info.type() != Gecode::MetaInfo::RESTART || !info.last())
            return true;
        ++board.rounds;
        std::seed_seq seeds{board.options.seed, unsigned(info.restart())};
        random.seed(seeds);
        mixes = true;
        // Few cards are looked at all together now and then, which may prove that there is nothing
        // better.
        constexpr int few = 12;
        if (board.count() <= few && info.restart() % 4 == 0)
            return true;
        const auto &last = static_cast<const Timetable &>(*info.last());
        const std::vector<char> free = board.neighbourhood.choose(last.chosen(), random);
        for (int i = 0; i < x.size(); ++i) {
            if (!free[std::size_t(i)])
                rel(*this, x[i], Gecode::IRT_EQ, last.x[i].val());
        }
        return false;
    }

    std::vector<std::optional<Chosen>> chosen() const
    {
        std::vector<std::optional<Chosen>> all(std::size_t(x.size()));
        for (int i = 0; i < x.size(); ++i) {
            const int value = x[i].val();
            if (board.isPlaced(i, value))
                all[std::size_t(i)] = {values::place(board.card(i), value),
                                       values::start(board.card(i), value)};
        }
        return all;
    }
    int placed() const
    {
        int count = 0;
        for (int i = 0; i < x.size(); ++i)
            count += x[i].assigned() && board.isPlaced(i, x[i].val()) ? 1 : 0;
        return count;
    }
    int cost() const { return total.val(); }
    IntVar variable(int card) const { return x[card]; }
    bool hasNext() const { return !x.assigned(); }

    // The card that has the fewest values left, or nearly so; -1 where all have their place.
    int nextCard()
    {
        int next = -1;
        double least = 0;
        for (int i = 0; i < x.size(); ++i) {
            if (x[i].assigned())
                continue;
            double weight = double(x[i].size());
            if (mixes)
                weight *= 1 + double(random() % 1024) / 256;
            if (next < 0 || weight < least) {
                next = i;
                least = weight;
            }
        }
        return next;
    }

    // The value of a card that costs least beside those that have their place.
    int bestValue(int i)
    {
        const ToPlace &card = board.card(i);
        const PlacingGrid &grid = board.problem.grid();
        std::vector<int> more(std::size_t(grid.size()), 0);
        std::vector<std::vector<char>> taken(std::size_t(grid.days().size())); // by the theme
        const auto platforms = [&](int day) -> std::vector<char> & {
            std::vector<char> &here = taken[std::size_t(day)];
            if (here.empty())
                here.assign(board.problem.platformCount(), 0);
            return here;
        };
        addKin(i, more, platforms);
        if (!card.theme.isEmpty()) {
            for (int day = 0; day < int(taken.size()); ++day) {
                for (const int platform : board.problem.platformsOf(card.line, day))
                    platforms(day)[std::size_t(platform)] = 1;
            }
        }

        int best = board.unplaced(i);
        int least = std::numeric_limits<int>::max();
        unsigned alike = 0;
        for (Gecode::IntVarRanges range(x[i]); range(); ++range) {
            for (int value = range.min(); value <= range.max(); ++value) {
                if (!board.isPlaced(i, value))
                    continue;
                const std::size_t start = std::size_t(values::start(card, value));
                int cost = card.cost[start] + more[start];
                const std::vector<char> &there = taken[std::size_t(grid.starts()[start].day)];
                if (!there.empty() && !there[std::size_t(board.place(i, value).number)])
                    cost += placingcost::furtherPlatform;
                if (cost > least)
                    continue;
                if (cost < least)
                    alike = 0;
                // The first plan takes the first of those that cost the same, which keeps the days
                // compact; the others any of them.
                ++alike;
                if (alike == 1 || (mixes && random() % alike == 0))
                    best = value;
                least = cost;
            }
        }
        return best;
    }

private:
    Gecode::IntSet domain(int i) const
    {
        const ToPlace &card = board.card(i);
        std::vector<char> isFree(std::size_t(board.unplaced(i)) + 1, 0);
        isFree.back() = 1;
        for (int place = 0; place < int(card.places.size()); ++place) {
            for (const auto &[first, last] : card.places[std::size_t(place)].free) {
                for (int start = first; start < last; ++start)
                    isFree[std::size_t(values::of(card, place, start))] = 1;
            }
        }
        std::vector<Span> free;
        for (int value = 0; value < int(isFree.size()); ++value) {
            if (!isFree[std::size_t(value)])
                continue;
            if (free.empty() || free.back().last != value - 1)
                free.push_back({value, value});
            free.back().last = value;
        }
        Spans spans(free);
        return Gecode::IntSet(spans);
    }

    template <typename PlatformsOf>
    void addKin(int i, std::vector<int> &more, PlatformsOf platforms) const
    {
        const ToPlace &card = board.card(i);
        const PlacingGrid &grid = board.problem.grid();
        const int near = board.problem.organizerGap();
        for (const Kinship &kin : card.kin) {
            if (!x[kin.other].assigned() || !board.isPlaced(kin.other, x[kin.other].val()))
                continue;
            const int value = x[kin.other].val();
            const Start &start = board.start(kin.other, value);
            const ToPlace &other = board.card(kin.other);
            const auto [first, last] = grid.between(start.instant - card.minutes - near,
                                                    start.instant + other.minutes + near);
            for (int s = first; s < last; ++s) {
                more[std::size_t(s)] += board.problem.costOf(
                    kin, card, grid.starts()[std::size_t(s)].instant, other, start.instant);
            }
            if (kin.theme)
                platforms(start.day)[std::size_t(board.place(kin.other, value).number)] = 1;
        }
    }

    Board &board;
    IntVarArray x;
    IntVar total;
    std::minstd_rand random;
    bool mixes = false; // whether chance decides between what is alike
};

// Puts the next card at its best value; when that has failed, anywhere else.
class PutNext final : public Gecode::Brancher
{
public:
    static void post(Home home) { (void)new (home) PutNext(home); }

    bool status(const Space &home) const override
    {
        return static_cast<const Timetable &>(home).hasNext();
    }
    const Gecode::Choice *choice(Space &home) override
    {
        Timetable &timetable = static_cast<Timetable &>(home);
        const int card = timetable.nextCard();
        return new Put(*this, card, timetable.bestValue(card));
    }
    const Gecode::Choice *choice(const Space &, Gecode::Archive &archive) override
    {
        int card = 0;
        int value = 0;
        archive >> card >> value;
        return new Put(*this, card, value);
    }
    ExecStatus commit(Space &home, const Gecode::Choice &choice, unsigned int alternative) override
    {
        const Put &put = static_cast<const Put &>(choice);
        IntView view(static_cast<Timetable &>(home).variable(put.card));
        const Gecode::ModEvent event =
            alternative == 0 ? view.eq(home, put.value) : view.nq(home, put.value);
        return Gecode::me_failed(event) ? Gecode::ES_FAILED : Gecode::ES_OK;
    }
    Gecode::Actor *copy(Space &home) override { return new (home) PutNext(home, *this); }
    std::size_t dispose(Space &home) override
    {
        (void)Brancher::dispose(home);
        return sizeof(*this);
    }

private:
    struct Put final : Gecode::Choice
    {
        Put(const Brancher &brancher, int ofCard, int atValue)
            : Choice(brancher, 2)
            , card(ofCard)
            , value(atValue)
        { }
        void archive(Gecode::Archive &archive) const override
        {
            Choice::archive(archive);
            archive << card << value;
        }
        const int card;
        const int value;
    };

    explicit PutNext(Home home)
        : Brancher(home)
    { }
    PutNext(Space &home, PutNext &other)
        : Brancher(home, other)
    { }
};

// Ends the search when its time is over, somebody wants it to end, or nothing better has come for
// long.
class End final : public Gecode::Search::Stop
{
public:
    explicit End(const Board &of)
        : board(of)
    { }

    bool stop(const Gecode::Search::Statistics &, const Gecode::Search::Options &) override
    {
        if (board.options.cancel && *board.options.cancel)
            why = PlanEnd::Cancelled;
        else if (std::chrono::steady_clock::now() >= board.options.until)
            why = PlanEnd::TimeUp;
        else if (board.rounds <= 400 + board.count() * board.count())
            return false;
        return true;
    }

    PlanEnd why = PlanEnd::Complete;

private:
    const Board &board;
};

} // namespace

Solution solve(const PlacingProblem &problem, const SolverOptions &options)
{
    Board board(problem, options);
    Solution solution;
    // Each search from one start ends at so many failures: more of them seldom find anything.
    constexpr unsigned long failures = 40;
    End end(board);
    Gecode::Search::Options search;
    search.clone = false;
    search.stop = &end;
    search.cutoff = Gecode::Search::Cutoff::constant(failures); // the engine's from here on
    search.nogoods_limit = 0;
    auto first = std::make_unique<Timetable>(board);
    PutNext::post(*first);
    Gecode::RBS<Timetable, Gecode::BAB> engine(first.release(), search);
    while (const std::unique_ptr<Timetable> better{engine.next()}) {
        solution.chosen = better->chosen();
        solution.cost = better->cost();
        board.rounds = 0;
        if (options.progress)
            options.progress(better->placed());
        if (!options.improve)
            return solution;
    }
    solution.end = end.why;
    return solution;
}

} // namespace core
