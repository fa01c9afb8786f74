// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placingneighbourhood.h"

#include "core/schedule/placingsolver.h"

#include <algorithm>
#include <limits>

namespace core {
namespace {

constexpr int mostFree = 36;

class Choice
{
public:
    Choice(const PlacingProblem &problem, const std::vector<std::optional<Chosen>> &plan,
           std::minstd_rand &random)
        : m_problem(problem)
        , m_plan(plan)
        , m_random(random)
        , m_free(plan.size(), 0)
    {
        for (std::size_t i = 0; i < plan.size(); ++i)
            m_spare.push_back(int(i));
        std::ranges::shuffle(m_spare, m_random);
    }

    std::vector<char> take()
    {
        int unplaced = 0;
        for (const int i : m_spare) {
            if (!m_plan[std::size_t(i)] && !card(i).why && unplaced < mostFree / 4) {
                ++unplaced;
                free(i);
            }
        }
        switch (below(unplaced > 0 ? 6 : 5)) {
        case 0:
        case 1:
            makeRoomFor(expensive());
            break;
        case 2:
            hours();
            break;
        case 3:
            theme();
            break;
        case 4:
            break;
        default:
            makeRoomFor(std::ranges::find(m_free, 1) - m_free.begin());
            break;
        }
        // The rest by chance, so that what was chosen has somewhere to go.
        const int wanted = std::min(mostFree, std::max(12, m_count + 6));
        for (const int i : m_spare) {
            if (m_count >= wanted)
                break;
            free(i);
        }
        return std::move(m_free);
    }

private:
    const ToPlace &card(int number) const { return m_problem.cards()[std::size_t(number)]; }
    const Start &start(int number) const { return m_problem.grid().starts()[std::size_t(number)]; }
    int below(int bound) { return int(m_random() % unsigned(std::max(1, bound))); }

    void free(int i)
    {
        if (m_count < mostFree && !m_free[std::size_t(i)]) {
            m_free[std::size_t(i)] = 1;
            ++m_count;
        }
    }

    // One of those that lose most against their own best start.
    qsizetype expensive()
    {
        qsizetype worst = 0;
        qint64 most = -1;
        for (std::size_t i = 0; i < m_plan.size(); ++i) {
            if (!m_plan[i])
                continue;
            const qint64 cost = card(int(i)).cost[std::size_t(m_plan[i]->start)];
            const qint64 weight = cost * (64 + below(192)) + below(64);
            if (weight > most) {
                most = weight;
                worst = qsizetype(i);
            }
        }
        return worst;
    }

    // Frees it, and all that overlaps with some of its cheaper starts on some platform.
    void makeRoomFor(qsizetype number)
    {
        const ToPlace &one = card(int(number));
        free(int(number));
        if (one.places.empty())
            return;
        for (int tries = 0; tries < 3; ++tries) {
            const Place &place = one.places[std::size_t(below(int(one.places.size())))];
            int best = -1;
            for (const auto &[first, last] : place.free) {
                for (int draw = 0; draw < 8; ++draw) {
                    const int s = first + below(last - first);
                    if (best < 0 || one.cost[std::size_t(s)] < one.cost[std::size_t(best)])
                        best = s;
                }
            }
            if (best >= 0)
                freeAround(one, place.number, best);
        }
    }

    void freeAround(const ToPlace &one, int platform, int at)
    {
        const qint64 begin = start(at).instant;
        for (const int i : m_spare) {
            if (!m_plan[std::size_t(i)])
                continue;
            const ToPlace &two = card(i);
            const qint64 other = start(m_plan[std::size_t(i)]->start).instant;
            if (other >= begin + one.minutes || begin >= other + two.minutes)
                continue;
            const bool sameRoom =
                two.places[std::size_t(m_plan[std::size_t(i)]->place)].number == platform;
            const bool shares = std::ranges::any_of(one.things, [&two](Thing thing) {
                return std::ranges::find(two.things, thing) != two.things.end();
            });
            if (sameRoom || shares)
                free(i);
        }
    }

    // What starts within two hours of a card.
    void hours()
    {
        const auto &some = m_plan[std::size_t(below(int(m_plan.size())))];
        if (!some)
            return;
        const qint64 around = start(some->start).instant;
        for (const int i : m_spare) {
            const auto &chosen = m_plan[std::size_t(i)];
            if (chosen && qAbs(start(chosen->start).instant - around) <= 120)
                free(i);
        }
    }

    void theme()
    {
        const int number = below(int(m_plan.size()));
        free(number);
        for (const Kinship &kin : card(number).kin)
            free(kin.other);
    }

    const PlacingProblem &m_problem;
    const std::vector<std::optional<Chosen>> &m_plan;
    std::minstd_rand &m_random;
    std::vector<int> m_spare; // all numbers, shuffled
    std::vector<char> m_free;
    int m_count = 0;
};

} // namespace

Neighbourhood::Neighbourhood(const PlacingProblem &problem)
    : m_problem(problem)
{ }

std::vector<char> Neighbourhood::choose(const std::vector<std::optional<Chosen>> &plan,
                                        std::minstd_rand &random) const
{
    return Choice(m_problem, plan, random).take();
}

} // namespace core
