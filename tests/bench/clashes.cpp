// SPDX-License-Identifier: GPL-3.0-or-later
#include "clashes.h"

#include "core/schedule/clashes.h"
#include "core/schedule/sessions.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int platformCount = 100;
constexpr int sessionsOfADay = 10; // on one platform, so that about one in five clashes
constexpr int rounds = 7;

core::Programme programmeOf(int sessions)
{
    std::mt19937 random(1);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    core::Programme programme = core::newProgramme({.zone = u"Europe/Madrid"_s});
    for (int i = 0; i < platformCount; ++i)
        programme.platforms.append({.id = core::newId(), .position = i});
    const int days = sessions / (platformCount * sessionsOfADay);
    for (int i = 0; i < sessions; ++i) {
        core::Card card{.id = core::newId(), .code = u"1.%1"_s.arg(i)};
        card.platform = programme.platforms.at(below(platformCount)).id;
        card.slot = {QDate(2028, 3, 14).addDays(below(days)), QTime(8 + below(13), 5 * below(12)),
                     15 + 5 * below(10)};
        programme.cards.append(card);
    }
    return programme;
}

struct Interval
{
    int platform;
    qint64 start;
    qint64 end;

    bool operator<(const Interval &other) const
    {
        return std::tie(platform, start) < std::tie(other.platform, other.start);
    }
};

std::vector<Interval> intervalsOf(const core::Programme &programme)
{
    QHash<QString, int> platforms;
    for (const core::Platform &platform : programme.platforms)
        platforms.insert(platform.id, platform.position);
    std::vector<Interval> intervals;
    for (const core::Session &session : core::sessionsOf(programme))
        intervals.push_back({platforms[session.card->platform], session.start, session.end});
    return intervals;
}

// The median of some rounds, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

} // namespace

bool clashes()
{
    constexpr double wanted = 20;
    bool reached = true;
    for (int sessions = 10'000; sessions <= 80'000; sessions *= 2) {
        const core::Programme programme = programmeOf(sessions);
        const std::vector<Interval> intervals = intervalsOf(programme);
        std::vector<Interval> sorted;
        const double sorting = milliseconds([&] {
            sorted = intervals;
            std::sort(sorted.begin(), sorted.end());
        });
        qsizetype found = 0;
        const double finding =
            milliseconds([&] { found = core::findClashes(programme).open.size(); });
        const double ratio = finding / sorting;
        std::printf("%d sessions: %.1f ms for %lld clashes, sorting %.1f ms: %.1f times, wanted at "
                    "most %.0f: %s\n",
                    sessions, finding, (long long)found, sorting, ratio, wanted,
                    ratio <= wanted ? "reached" : "NOT REACHED");
        reached = reached && ratio <= wanted && !sorted.empty() && found > 0;
    }
    std::fflush(stdout);
    return reached;
}
