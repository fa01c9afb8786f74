// SPDX-License-Identifier: GPL-3.0-or-later
#include "placing.h"

#include "core/schedule/clashes.h"
#include "core/schedule/faraway.h"
#include "core/schedule/placing.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardCount = 300;
constexpr int dayCount = 5;
constexpr int platformCount = 10;
constexpr int personCount = 360;

// A congress in Madrid that is followed from Bogotá and Nairobi, with speakers who live in those
// and in two more zones; a part of them can't be there all the time.
core::Programme congress()
{
    std::mt19937 random(1);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    core::Programme programme =
        core::newProgramme({.zone = u"Europe/Madrid"_s,
                            .displayZones = {u"America/Bogota"_s, u"Africa/Nairobi"_s},
                            .start = {2028, 5, 15},
                            .end = {2028, 5, 19}});
    programme.event.buffers = {.platform = 10, .person = 15, .organizer = 0};
    for (int i = 0; i < platformCount; ++i) {
        programme.platforms.append({.id = u"platform-%1"_s.arg(i),
                                    .capacity = i < 3 ? std::optional<int>() : 60 + 20 * i,
                                    .position = i,
                                    .opens = {8, 0},
                                    .closes = {20, 0}});
    }
    const std::array zones{u"Europe/Madrid"_s, u"America/Bogota"_s, u"Africa/Nairobi"_s,
                           u"Asia/Kolkata"_s, u"America/Mexico_City"_s};
    for (int i = 0; i < personCount; ++i) {
        core::Person person{.id = u"person-%1"_s.arg(i),
                            .zone = zones[std::size_t(below(int(zones.size())))]};
        if (below(6) == 0) {
            const int away = below(dayCount);
            for (int day = 0; day < dayCount; ++day) {
                if (day != away)
                    person.availability.append({programme.event.start.addDays(day), {}, {}});
            }
        }
        programme.people.append(person);
    }
    for (int i = 0; i < 40; ++i)
        programme.organizations.append({.id = u"organization-%1"_s.arg(i)});
    for (int i = 0; i < 12; ++i)
        programme.themes.append({.id = u"line-%1"_s.arg(i), .code = QString::number(i + 1)});
    for (int day = 0; day < dayCount; ++day) {
        programme.breaks.append({.id = u"lunch-%1"_s.arg(day),
                                 .slot = {programme.event.start.addDays(day), {13, 30}, 60}});
    }
    for (int i = 0; i < cardCount; ++i) {
        const int theme = below(12);
        core::Card card{.id = u"card-%1"_s.arg(i),
                        .code = u"%1.%2"_s.arg(theme + 1).arg(i),
                        .theme = u"line-%1"_s.arg(theme)};
        card.slot.minutes = std::array{60, 75, 90, 90}[std::size_t(below(4))];
        if (below(3) == 0)
            card.capacity = 50 + 10 * below(15);
        for (int people = 2 + below(3); people > 0; --people)
            card.people.append({u"person-%1"_s.arg(below(personCount))});
        card.organizers = {u"organization-%1"_s.arg(below(40))};
        programme.cards.append(card);
    }
    return programme;
}

// Clashes that a plan must not have, as the finder sees them.
qsizetype hardClashes(const core::Programme &programme)
{
    using enum core::FindingCode;
    const QList<core::FindingCode> allowed{NightHours, PersonNightHours, OrganizerClash,
                                           OrganizerTooClose};
    const QList<core::Clash> open = core::findClashes(programme).open;
    return std::ranges::count_if(
        open, [&](const core::Clash &clash) { return !allowed.contains(clash.code); });
}

// Minutes by night that no plan can do without: the sessions in the minutes that all platforms have
// together, the cheapest first, whatever the people and the buffers say.
qint64 leastNight(const core::Programme &programme)
{
    std::array<qint64, 4> room{}; // minutes, by the number of zones where it is night
    for (int day = 0; day < dayCount; ++day) {
        for (int minute = 8 * 60; minute < 20 * 60; ++minute) {
            if (minute >= 13 * 60 + 30 && minute < 14 * 60 + 30)
                continue; // lunch
            const core::Slot slot{programme.event.start.addDays(day),
                                  QTime(minute / 60, minute % 60), 1};
            const core::Session session{
                nullptr, core::startUtc(slot, programme.event.zone).toMSecsSinceEpoch(),
                core::endUtc(slot, programme.event.zone).toMSecsSinceEpoch()};
            std::size_t nights = core::nightHour(session, programme.event.zone) ? 1 : 0;
            for (const QString &zone : programme.event.displayZones)
                nights += core::nightHour(session, zone) ? 1 : 0;
            room[nights] += platformCount;
        }
    }
    qint64 wanted = 0;
    for (const core::Card &card : programme.cards)
        wanted += *card.slot.minutes;
    qint64 least = 0;
    for (std::size_t nights = 0; nights < room.size(); ++nights) {
        const qint64 taken = std::min(wanted, room[nights]);
        least += taken * qint64(nights);
        wanted -= taken;
    }
    return least;
}

void print(const char *what, const core::Programme &programme, const core::Plan &plan,
           double seconds)
{
    std::printf("%s: %lld of %d placed in %.2f s, %lld hard clashes, %lld h by night, cost %lld\n",
                what, (long long)plan.placed.size(), cardCount, seconds,
                (long long)hardClashes(core::withPlan(programme, plan)),
                (long long)plan.nightMinutes / 60, (long long)plan.cost);
    std::fflush(stdout);
}

} // namespace

bool placing()
{
    const core::Programme programme = congress();
    QElapsedTimer timer;
    const auto run = [&](const char *what, const core::PlacingOptions &options) {
        timer.start();
        const core::Plan plan = core::placeUnscheduled(programme, options);
        print(what, programme, plan, double(timer.nsecsElapsed()) / 1e9);
        return plan;
    };
    const core::Plan first = run("the first plan", {.improve = false});
    const core::Plan plan = run("at the limit of 10 s", {});
    // Another beginning and six times as long.
    const core::Plan longer = run("at 60 s", {.limit = std::chrono::seconds(60), .seed = 2});
    const qint64 best = std::min(plan.nightMinutes, longer.nightMinutes);
    const qint64 least = leastNight(programme);
    std::printf("hours by night at the limit: %.3f times the best known (%.0f h); %.3f times what "
                "no plan can beat (%.0f h)\n",
                double(plan.nightMinutes) / double(best), double(best) / 60,
                double(plan.nightMinutes) / double(least), double(least) / 60);
    std::fflush(stdout);
    return first.unplaced.isEmpty() && plan.unplaced.isEmpty()
        && hardClashes(core::withPlan(programme, plan)) == 0
        && plan.nightMinutes <= first.nightMinutes;
}
