// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placing.h"

#include "core/schedule/placingproblem.h"
#include "core/schedule/placingreview.h"
#include "core/schedule/placingsolver.h"

#include <algorithm>

namespace core {
namespace {

// More of them at once would take too long to come to a first plan.
constexpr qsizetype mostAtOnce = 400;

using Clock = std::chrono::steady_clock;

struct Asked
{
    QStringList toPlace;
    QList<Unplaced> never; // that can't be placed for what they are
};

Asked askedFor(const Programme &programme, const QStringList &ids)
{
    Asked asked;
    const auto never = [&asked](const QString &id, PlacingCode code) {
        asked.never.append({id, {code}});
    };
    QSet<QString> wanted(ids.begin(), ids.end());
    for (const Card &card : programme.cards) {
        const bool isWanted = wanted.remove(card.id);
        if (!ids.isEmpty() && !isWanted)
            continue;
        if (takesPlace(card) && !card.slot.isScheduled())
            asked.toPlace.append(card.id);
        else if (isWanted)
            never(card.id,
                  takesPlace(card) ? PlacingCode::AlreadyScheduled : PlacingCode::TakesNoPlace);
    }
    for (const QString &id : ids) {
        if (wanted.remove(id))
            never(id, PlacingCode::CardUnknown);
    }
    return asked;
}

class Planner
{
public:
    Planner(const Programme &programme, const PlacingOptions &options)
        : m_programme(programme)
        , m_options(options)
        , m_asked(askedFor(programme, options.cards))
        , m_until(Clock::now() + options.limit)
        , m_lengths(programme)
        , m_current(programme)
    { }

    Plan plan()
    {
        for (qsizetype begin = 0; begin < m_asked.toPlace.size(); begin += mostAtOnce)
            place(m_asked.toPlace.mid(begin, mostAtOnce), m_asked.toPlace.size() - begin);
        judge();
        explain();
        return m_plan;
    }

private:
    // Each batch has its share of the time that is left.
    void place(const QStringList &batch, qsizetype left)
    {
        const PlacingProblem problem(m_current, batch, m_lengths, m_options.step);
        const auto share = (m_until - Clock::now()) * batch.size() / left;
        const int before = int(m_plan.placed.size());
        SolverOptions options{.until = Clock::now() + share,
                              .improve = m_options.improve,
                              .cancel = m_options.cancel,
                              .seed = m_options.seed};
        if (m_options.progress) {
            options.progress = [this, before](int placed) {
                m_options.progress(before + placed, int(m_asked.toPlace.size()));
            };
        }
        const Solution solution = solve(problem, options);
        m_plan.end = std::max(m_plan.end, solution.end);
        if (solution.chosen.empty()) {
            m_plan.cost += placingcost::unplaced * batch.size();
            return;
        }
        m_plan.cost += solution.cost;
        addLeast(problem, solution, batch);
        Plan step;
        for (std::size_t i = 0; i < solution.chosen.size(); ++i) {
            const std::optional<Chosen> &chosen = solution.chosen[i];
            if (!chosen)
                continue;
            const ToPlace &card = problem.cards()[i];
            m_plan.nightMinutes += card.night[std::size_t(chosen->start)];
            step.placed.append(
                {card.card->id,
                 problem.spot(card.places[std::size_t(chosen->place)], chosen->start),
                 card.minutes});
        }
        m_plan.placed += step.placed;
        m_current = withPlan(m_current, step);
    }

    void addLeast(const PlacingProblem &problem, const Solution &solution, const QStringList &batch)
    {
        const auto add = [&](const PlacingProblem &alone) {
            for (std::size_t i = 0; i < solution.chosen.size(); ++i) {
                if (solution.chosen[i])
                    m_plan.leastNightMinutes += alone.cards()[i].leastNight().value_or(0);
            }
        };
        if (m_plan.placed.isEmpty())
            add(problem);
        else
            add(PlacingProblem(m_programme, batch, m_lengths, m_options.step));
    }

    void judge()
    {
        const PlacingReview review(m_current);
        for (Placement &placement : m_plan.placed)
            review.judge(placement);
    }

    void explain()
    {
        QStringList ids;
        QSet<QString> placed;
        for (const Placement &placement : std::as_const(m_plan.placed))
            placed.insert(placement.card);
        for (const QString &id : std::as_const(m_asked.toPlace)) {
            if (!placed.contains(id))
                ids.append(id);
        }
        QHash<QString, PlacingReason> reasons;
        const auto out = PlacingReason{PlacingCode::OutOfTime};
        for (qsizetype begin = 0; begin < ids.size(); begin += mostAtOnce) {
            const PlacingProblem problem(m_current, ids.mid(begin, mostAtOnce), m_lengths,
                                         m_options.step);
            for (const ToPlace &card : problem.cards())
                reasons.insert(card.card->id, card.why.value_or(out));
        }
        for (const Unplaced &never : std::as_const(m_asked.never))
            reasons.insert(never.card, never.reason);
        for (const Card &card : m_programme.cards) {
            const auto reason = reasons.constFind(card.id);
            if (reason != reasons.cend())
                m_plan.unplaced.append({card.id, *reason});
        }
        for (const Unplaced &never : std::as_const(m_asked.never)) {
            if (never.reason.code == PlacingCode::CardUnknown)
                m_plan.unplaced.append(never);
        }
    }

    const Programme &m_programme;
    const PlacingOptions &m_options;
    const Asked m_asked;
    const Clock::time_point m_until;
    const Lengths m_lengths;
    Programme m_current; // with what is placed so far
    Plan m_plan;
};

void place(Card &card, const Placement &placement)
{
    card.slot = {placement.spot.date, placement.spot.start, placement.minutes};
    card.platform = placement.spot.platform;
    card.furtherPlatforms.removeAll(card.platform);
    card.writtenHours.clear();
}

// A scheduled card is free to go; nullptr where there is no card that takes place.
const Card *setFree(Programme &programme, const QString &id)
{
    const auto card = std::ranges::find(std::as_const(programme.cards), id, &Card::id);
    if (card == programme.cards.cend() || !takesPlace(*card))
        return nullptr;
    if (!card->slot.isScheduled())
        return &*card;
    Card &moved = programme.cards[card - programme.cards.cbegin()];
    moved.slot.date = {};
    moved.slot.start = {};
    moved.platform.clear();
    return &moved;
}

struct Candidate
{
    Spot spot;
    qint64 instant; // minutes since 1970, UTC
    int cost;
};

std::vector<Candidate> candidatesOf(const PlacingProblem &problem, const ToPlace &card)
{
    std::vector<Candidate> all;
    for (const Place &place : card.places) {
        for (const auto &[first, last] : place.free) {
            for (int i = first; i < last; ++i) {
                const Start &start = problem.grid().starts()[std::size_t(i)];
                const QSet<int> &platforms = problem.platformsOf(card.line, start.day);
                const bool further = !platforms.isEmpty() && !platforms.contains(place.number);
                all.push_back(
                    {problem.spot(place, i), start.instant,
                     card.cost[std::size_t(i)] + (further ? placingcost::furtherPlatform : 0)});
            }
        }
    }
    std::ranges::stable_sort(all, {}, &Candidate::cost);
    return all;
}

// What another suggestion costs for being like one that is there already.
int likeness(const Candidate &one, const Candidate &two, int minutes)
{
    constexpr int sameDay = 40;
    constexpr int samePlatform = 20;
    constexpr int neighbours = 240;
    int cost = one.spot.platform == two.spot.platform ? samePlatform : 0;
    if (one.spot.date == two.spot.date)
        cost += sameDay;
    if (qAbs(one.instant - two.instant) < std::max(minutes, 60))
        cost += neighbours;
    return cost;
}

std::vector<Candidate> spread(const std::vector<Candidate> &all, int most, int minutes)
{
    std::vector<Candidate> chosen;
    std::vector<int> alike(all.size(), 0);
    while (int(chosen.size()) < std::min<qsizetype>(most, qsizetype(all.size()))) {
        std::size_t best = all.size();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (alike[i] >= 0
                && (best == all.size() || all[i].cost + alike[i] < all[best].cost + alike[best]))
                best = i;
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (alike[i] >= 0)
                alike[i] += likeness(all[i], all[best], minutes);
        }
        alike[best] = -1;
        chosen.push_back(all[best]);
    }
    std::ranges::stable_sort(chosen, {}, &Candidate::cost);
    return chosen;
}

} // namespace

Plan placeUnscheduled(const Programme &programme, const PlacingOptions &options)
{
    return Planner(programme, options).plan();
}

QList<Placement> suggestSlots(const Programme &programme, const QString &card, int most)
{
    Programme free = programme;
    const Card *asked = programme.card(card);
    if (!asked || !setFree(free, card))
        return {};
    const PlacingProblem problem(free, {card}, Lengths(free), PlacingOptions().step);
    const ToPlace &toPlace = problem.cards().front();
    std::vector<Candidate> all = candidatesOf(problem, toPlace);
    const Spot now{asked->slot.date, asked->slot.start, asked->platform};
    std::erase_if(all, [&now](const Candidate &candidate) { return candidate.spot == now; });

    QList<Placement> best;
    for (const Candidate &candidate : spread(all, most, toPlace.minutes)) {
        Placement placement{card, candidate.spot, toPlace.minutes};
        const Programme there = withPlacement(free, placement);
        PlacingReview(there).judge(placement);
        best.append(placement);
    }
    return best;
}

std::optional<PlacingReason> whyNoPlace(const Programme &programme, const QString &card)
{
    if (!programme.card(card))
        return PlacingReason{PlacingCode::CardUnknown};
    Programme free = programme;
    if (!setFree(free, card))
        return PlacingReason{PlacingCode::TakesNoPlace};
    if (!suggestSlots(programme, card, 1).isEmpty())
        return std::nullopt;
    // The one place that it could have is where it is.
    return PlacingProblem(free, {card}, Lengths(free), PlacingOptions().step)
        .cards()
        .front()
        .why.value_or(PlacingReason{PlacingCode::AlreadyScheduled});
}

Programme withPlan(const Programme &programme, const Plan &plan)
{
    Programme after = programme;
    QHash<QString, const Placement *> placements;
    for (const Placement &placement : plan.placed)
        placements.insert(placement.card, &placement);
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        const Card &card = programme.cards[i];
        const Placement *placement = placements.value(card.id);
        if (placement && !card.slot.isScheduled())
            place(after.cards[i], *placement);
    }
    return after;
}

Programme withPlacement(const Programme &programme, const Placement &placement)
{
    Programme after = programme;
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        if (programme.cards[i].id == placement.card)
            place(after.cards[i], placement);
    }
    return after;
}

} // namespace core
