// SPDX-License-Identifier: GPL-3.0-or-later
// What placing promises, over made-up programmes, by the word of the clash finder and the checks.
#include "check_support.h"
#include "core/schedule/clashes.h"
#include "core/schedule/placing.h"
#include "core/schedule/sessions.h"
#include "core/time/localtime.h"
#include "support/catch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

using std::chrono::milliseconds;

// Three days around a clock change, with whatever a timetable can hold against a session.
Programme randomProgramme(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    Programme programme = programmeWithTimetable();
    programme.event.zone = below(2) ? u"Europe/Madrid"_s : u"America/New_York"_s;
    programme.event.start = below(2) ? QDate(2021, 3, 13) : QDate(2021, 10, 30);
    programme.event.end = programme.event.start.addDays(2);
    programme.event.displayZones = {u"America/Bogota"_s, u"Asia/Tokyo"_s};
    programme.event.buffers = {5 * below(4), 10 * below(3), 15 * below(2)};
    programme.platforms.append({.id = u"room-b"_s, .capacity = 40, .position = 2});
    for (Platform &platform : programme.platforms) {
        if (below(2)) {
            platform.opens = QTime(below(24), 30 * below(2));
            platform.closes = QTime(below(24), 0);
        }
        platform.licence = below(3) == 0 ? u"L"_s : QString();
        platform.boothRest = 10 * below(3);
    }
    for (Break &pause : programme.breaks)
        pause.slot.date = programme.event.start.addDays(below(3));
    for (Person &person : programme.people) {
        person.availability.clear();
        if (below(3) == 0)
            person.availability = {{{}, QTime(below(24), 0), QTime(below(24), 0)}};
    }
    const QStringList languages{u"es"_s, u"en"_s, u"fr"_s};
    const int count = 1 + below(14);
    for (int i = 0; i < count; ++i) {
        Card session = card(u"1.3.%1"_s.arg(i));
        session.status = below(9) == 0 ? Status::Withdrawn : Status::Accepted;
        session.theme = below(2) ? u"line-1"_s : QString();
        session.writtenHours = u"por confirmar"_s;
        if (below(4) != 0)
            session.slot.minutes = 5 * below(40);
        if (below(5) == 0)
            session.capacity = 20 * below(8);
        for (const Platform &platform : programme.platforms) {
            if (below(5) == 0 && session.platform.isEmpty())
                session.platform = platform.id;
            else if (below(9) == 0)
                session.furtherPlatforms.append(platform.id);
        }
        for (const Person &person : programme.people) {
            if (below(3) == 0)
                session.people.append({person.id, Role::Speaker});
        }
        if (below(3) == 0)
            session.organizers = {u"city"_s};
        session.languages = languages.mid(0, below(4));
        if (below(4) == 0)
            session.slot.date = programme.event.start.addDays(below(4));
        if (below(4) == 0)
            session.slot.start = QTime(below(24), 5 * below(12));
        programme.cards.append(session);
    }
    return programme;
}

// Of the cards that a plan placed: what neither finder nor checks may say of them.
QStringList broken(const Programme &programme, const Plan &plan)
{
    const QList<FindingCode> hard{
        FindingCode::PlatformClash,      FindingCode::PersonClash,
        FindingCode::LicenceClash,       FindingCode::PlatformTooClose,
        FindingCode::PersonTooClose,     FindingCode::BoothRest,
        FindingCode::InterpreterMissing, FindingCode::CapacityAbovePlatform,
        FindingCode::BreakOverlap,       FindingCode::PersonUnavailable,
        FindingCode::OutsideEvent,       FindingCode::OutsideOpeningHours,
        FindingCode::EndBeforeStart,     FindingCode::TimeInGap,
        FindingCode::TimeDoubled,        FindingCode::LongerThanADay,
        FindingCode::PlatformGone,       FindingCode::PlatformMissing,
        FindingCode::HoursDisagree};
    QStringList ids;
    for (const Placement &placement : plan.placed)
        ids.append(placement.card);
    QStringList lines;
    if (ids.isEmpty())
        return lines;
    for (const Finding &finding : check(withPlan(programme, plan), ids)) {
        if (hard.contains(finding.code))
            lines.append(finding.card + u' ' + describe(finding));
    }
    return lines;
}

QStringList idsOf(const Plan &plan)
{
    QStringList ids;
    for (const Placement &placement : plan.placed)
        ids.append(placement.card);
    for (const Unplaced &unplaced : plan.unplaced)
        ids.append(unplaced.card);
    ids.sort();
    return ids;
}

QStringList unscheduled(const Programme &programme)
{
    QStringList ids;
    for (const Card &card : programme.cards) {
        if (takesPlace(card) && !card.slot.isScheduled())
            ids.append(card.id);
    }
    ids.sort();
    return ids;
}

// A programme of one day with drafts of these codes.
Programme oneDay(const QStringList &codes)
{
    Programme programme = sampleProgramme();
    programme.event.displayZones = {};
    programme.event.start = programme.event.end = QDate(2021, 5, 31);
    for (const QString &code : codes) {
        programme.cards.append(card(code));
        programme.cards.last().slot.minutes = 60;
    }
    return programme;
}

PlacingCode reason(const Programme &programme)
{
    const Plan plan = placeUnscheduled(programme);
    REQUIRE(plan.placed.isEmpty());
    REQUIRE(plan.unplaced.size() == 1);
    CHECK(plan.end == PlanEnd::Complete);
    const PlacingReason why = plan.unplaced.first().reason;
    CHECK_FALSE(describe(why).contains(u'%'));
    CHECK(suggestSlots(programme, plan.unplaced.first().card).isEmpty());
    CHECK(whyNoPlace(programme, plan.unplaced.first().card) == why);
    return why.code;
}

const PlacingOptions patient{.limit = std::chrono::minutes(2), .step = 60};
const PlacingOptions quick{.limit = milliseconds(200)};

} // namespace

TEST_CASE("what is placed breaks none of the rules", "[placing]")
{
    qsizetype placed = 0;
    qsizetype unplaced = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        const Plan plan = placeUnscheduled(
            programme, {.limit = milliseconds(300), .improve = seed % 4 == 0, .step = 30});
        REQUIRE(broken(programme, plan) == QStringList());
        REQUIRE(idsOf(plan) == unscheduled(programme));
        placed += plan.placed.size();
        unplaced += plan.unplaced.size();
        for (const Unplaced &each : plan.unplaced)
            REQUIRE(each.reason.code != PlacingCode::OutOfTime);
    }
    CHECK(placed > 100); // that there was something to break
    CHECK(unplaced > 20);
}

TEST_CASE("a plan changes when and where, and nothing else", "[placing]")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        const Plan plan = placeUnscheduled(programme, {.improve = false});
        Programme expected = programme;
        for (const Placement &placement : plan.placed) {
            const auto card = std::ranges::find(expected.cards, placement.card, &Card::id);
            REQUIRE_FALSE(card->slot.isScheduled());
            if (card->slot.date.isValid())
                REQUIRE(card->slot.date == placement.spot.date);
            if (!card->platform.isEmpty())
                REQUIRE(card->platform == placement.spot.platform);
            REQUIRE(placement.minutes == usualMinutes(programme, *card));
            card->slot = {placement.spot.date, placement.spot.start, placement.minutes};
            card->platform = placement.spot.platform;
            card->writtenHours.clear();
        }
        REQUIRE(withPlan(programme, plan) == expected);
    }
}

TEST_CASE("the same seed gives the same plan", "[placing]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        const Plan plan = placeUnscheduled(programme, patient);
        REQUIRE(plan.end == PlanEnd::Complete);
        CHECK(placeUnscheduled(programme, patient) == plan);
    }
}

TEST_CASE("searching on makes no plan worse", "[placing]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        const Plan first = placeUnscheduled(programme, {.improve = false});
        const Plan better = placeUnscheduled(programme, quick);
        CHECK(better.cost <= first.cost);
        CHECK(better.placed.size() >= first.placed.size());
        CHECK(better.nightMinutes >= better.leastNightMinutes);
    }
}

TEST_CASE("the cost of a plan is what its places cost", "[placing]")
{
    // Three sessions of a line with one hour and three platforms: all at once, none on the same.
    Programme programme = oneDay({u"1.1"_s, u"1.2"_s, u"1.3"_s});
    programme.platforms.append({.id = u"room-b"_s, .position = 2});
    for (Platform &platform : programme.platforms) {
        platform.opens = QTime(21, 30);
        platform.closes = QTime(22, 30);
    }
    for (Card &card : programme.cards)
        card.theme = u"line-1"_s;
    programme.cards[0].organizers = programme.cards[1].organizers = {u"city"_s};
    const Plan plan = placeUnscheduled(programme);
    REQUIRE(plan.placed.size() == 3);
    CHECK(plan.end == PlanEnd::Complete);
    CHECK(plan.nightMinutes == 3 * 30);
    CHECK(plan.leastNightMinutes == 3 * 30);
    CHECK(plan.cost == 3 * 30 + 3 * 45 + 2 * 30 + 120);
    CHECK(plan.placed[0].cost == 30 + 2 * 45 + 30 + 120);
    QList<PlacingCode> codes;
    for (const PlacingReason &each : plan.placed[0].reasons)
        codes.append(each.code);
    CHECK(codes
          == QList{PlacingCode::NightHours, PlacingCode::SameThemeAtOnce,
                   PlacingCode::OtherPlatformForTheme, PlacingCode::OrganizerClash});
    CHECK(describe(plan.placed[0].reasons[0]) == u"It is night in Madrid: 22:30."_s);
    CHECK(describe(plan.placed[0].reasons[3])
          == u"City of Testing organizes session 1.2 at the same time."_s);
}

TEST_CASE("sessions of a line follow each other on one platform by day", "[placing]")
{
    Programme programme = oneDay({u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s});
    for (Card &card : programme.cards)
        card.theme = u"line-1"_s;
    const Plan plan = placeUnscheduled(programme);
    REQUIRE(plan.placed.size() == 4);
    CHECK(plan.cost == 0);
    for (const Placement &placement : plan.placed) {
        CHECK(placement.spot.platform == plan.placed[0].spot.platform);
        CHECK(placement.cost == 0);
        REQUIRE(placement.reasons.size() == 3);
        CHECK(placement.reasons[0].code == PlacingCode::DayEverywhere);
        CHECK(placement.reasons[1].code == PlacingCode::ThemeAlone);
        CHECK(placement.reasons[2].code == PlacingCode::ThemePlatform);
    }
}

TEST_CASE("a session that gains less gives its hour to one that needs it", "[placing]")
{
    // One room, open for two hours, of which the first is night for Ben alone.
    Programme programme = oneDay({u"1.1"_s, u"1.2"_s});
    programme.platforms = {programme.platforms[0]};
    programme.platforms[0].opens = QTime(12, 0);
    programme.platforms[0].closes = QTime(14, 0);
    std::ranges::find(programme.people, u"ben"_s, &Person::id)->zone = u"UTC-04:00"_s;
    programme.cards[1].people = {{u"ben"_s, Role::Speaker}};
    const Plan plan = placeUnscheduled(programme);
    REQUIRE(plan.placed.size() == 2);
    CHECK(plan.placed[0].spot.start == QTime(12, 0));
    CHECK(plan.placed[1].spot.start == QTime(13, 0));
    CHECK(plan.cost == 0);
}

TEST_CASE("what can't be placed says why", "[placing]")
{
    const Programme one = oneDay({u"1"_s});
    Programme programme = one;
    programme.event.start = {};
    CHECK(reason(programme) == PlacingCode::NoDays);
    programme = one;
    programme.event.end = QDate(2021, 5, 1);
    CHECK(reason(programme) == PlacingCode::NoDays);
    programme = one;
    programme.event.zone = u"Mars/Olympus"_s;
    CHECK(reason(programme) == PlacingCode::HomeZoneUnknown);
    programme = one;
    programme.platforms.clear();
    CHECK(reason(programme) == PlacingCode::NoPlatforms);
    programme = one;
    programme.cards[0].platform = u"gone"_s;
    CHECK(reason(programme) == PlacingCode::PlatformGone);
    programme = one;
    programme.cards[0].slot.date = QDate(2021, 6, 2);
    CHECK(reason(programme) == PlacingCode::DayOutsideEvent);
    programme = one;
    programme.cards[0].slot.minutes = 40 * 60;
    CHECK(reason(programme) == PlacingCode::LongerThanOpen);
    programme = one;
    programme.cards[0].capacity = 81;
    programme.cards[0].platform = u"room-a"_s;
    CHECK(reason(programme) == PlacingCode::CapacityTooSmall);
    programme = one;
    programme.platforms[0].booths = {{u"es"_s, u"en"_s}};
    programme.cards[0].languages = {u"es"_s, u"fr"_s};
    CHECK(reason(programme) == PlacingCode::NoBooths);
    programme = one;
    programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
    programme.people[0].availability = {{QDate(2021, 6, 1), QTime(9, 0), QTime(18, 0)}};
    CHECK(reason(programme) == PlacingCode::PersonNeverThere);
    programme.cards[0].people.append({u"ben"_s, Role::Speaker});
    programme.people[0].zone = programme.people[1].zone = QString();
    programme.people[0].availability = {{{}, QTime(9, 0), QTime(12, 0)}};
    programme.people[1].availability = {{{}, QTime(12, 0), QTime(18, 0)}};
    CHECK(reason(programme) == PlacingCode::PeopleNeverThere);
    programme = one;
    programme.breaks = {{.id = u"gala"_s, .slot = {QDate(2021, 5, 31), QTime(7, 0), 900}}};
    CHECK(reason(programme) == PlacingCode::BreakTaken);
    programme.breaks.clear();
    Card all = card(u"2"_s);
    all.slot = {QDate(2021, 5, 31), QTime(7, 0), 900};
    all.platform = u"streaming"_s;
    all.furtherPlatforms = {u"room-a"_s};
    programme.cards.append(all);
    CHECK(reason(programme) == PlacingCode::PlatformsTaken);
    programme.cards[1].platform.clear();
    programme.cards[1].furtherPlatforms.clear();
    programme.cards[1].people = programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
    CHECK(reason(programme) == PlacingCode::PersonTaken);
    programme.cards[0].people.clear();
    for (Platform &platform : programme.platforms)
        platform.licence = u"L"_s;
    programme.cards[0].platform = u"room-a"_s;
    programme.cards[1].platform = u"streaming"_s;
    CHECK(reason(programme) == PlacingCode::LicenceTaken);
}

TEST_CASE("cards that can't be asked for are told", "[placing]")
{
    Programme programme = oneDay({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    programme.cards[0].slot = {QDate(2021, 5, 31), QTime(9, 0), 60};
    programme.cards[1].status = Status::Rejected;
    const Plan plan = placeUnscheduled(
        programme, {.cards = {u"nobody"_s, u"card-3"_s, u"card-2"_s, u"card-1"_s, u"nobody"_s}});
    REQUIRE(plan.placed.size() == 1);
    CHECK(plan.placed[0].card == u"card-3"_s);
    CHECK(plan.unplaced
          == QList<Unplaced>{{u"card-1"_s, {PlacingCode::AlreadyScheduled}},
                             {u"card-2"_s, {PlacingCode::TakesNoPlace}},
                             {u"nobody"_s, {PlacingCode::CardUnknown}}});
    CHECK(placeUnscheduled(Programme()).placed.isEmpty());
    CHECK(whyNoPlace(programme, u"nobody"_s)->code == PlacingCode::CardUnknown);
    CHECK(whyNoPlace(programme, u"card-2"_s)->code == PlacingCode::TakesNoPlace);
    CHECK(whyNoPlace(programme, u"card-3"_s) == std::nullopt);
}

TEST_CASE("500 cards for three places get three of them", "[placing]")
{
    QStringList codes;
    for (int i = 0; i < 500; ++i)
        codes.append(QString::number(i));
    Programme programme = oneDay(codes);
    programme.platforms = {programme.platforms[0]};
    programme.platforms[0].opens = QTime(9, 0);
    programme.platforms[0].closes = QTime(12, 0);
    const Plan plan = placeUnscheduled(programme, {.improve = false});
    CHECK(plan.placed.size() == 3);
    CHECK(plan.unplaced.size() == 497);
    CHECK(std::ranges::all_of(plan.unplaced, [](const Unplaced &each) {
        return each.reason.code == PlacingCode::PlatformsTaken;
    }));
    CHECK(broken(programme, plan) == QStringList());
}

TEST_CASE("a search ends soon when it is told to, with what there is", "[placing]")
{
    QStringList codes;
    for (int i = 0; i < 40; ++i)
        codes.append(QString::number(i));
    Programme programme = oneDay(codes);
    for (Card &card : programme.cards)
        card.theme = u"line-1"_s;
    std::atomic<bool> cancel = false;
    int told = 0;
    QElapsedTimer timer;
    timer.start();
    const Plan plan = placeUnscheduled(
        programme,
        {.limit = std::chrono::minutes(10), .cancel = &cancel, .progress = [&](int placed, int of) {
             CHECK(of == 40);
             told = placed;
             cancel = true;
         }});
    CHECK(plan.end == PlanEnd::Cancelled);
    CHECK(timer.elapsed() < 60'000);
    CHECK(plan.placed.size() == told);
    CHECK(told > 0);
    CHECK(idsOf(plan).size() == 40);

    cancel = true;
    const Plan none = placeUnscheduled(programme, {.cancel = &cancel});
    CHECK(none.end == PlanEnd::Cancelled);
    CHECK(none.unplaced.size() == 40);
    CHECK(none.unplaced[0].reason.code == PlacingCode::OutOfTime);
    CHECK(placeUnscheduled(programme, {.limit = milliseconds(0)}).end == PlanEnd::TimeUp);
}

TEST_CASE("the best suggestion is by day and clashes with nothing", "[placing]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        for (const QString &id : unscheduled(programme)) {
            const QList<Placement> best = suggestSlots(programme, id);
            REQUIRE(best.size() <= 5);
            REQUIRE(best.isEmpty() == whyNoPlace(programme, id).has_value());
            for (const Placement &placement : best) {
                REQUIRE(broken(programme, {.placed = {placement}}) == QStringList());
                REQUIRE(placement.cost >= best.first().cost);
            }
        }
    }
}

TEST_CASE("night hours are suggested after those by day, and days differ", "[placing]")
{
    Programme programme = oneDay({u"1"_s});
    programme.event.end = programme.event.start.addDays(1);
    for (Platform &platform : programme.platforms) {
        platform.opens = QTime(6, 0);
        platform.closes = QTime(8, 0);
    }
    const QList<Placement> best = suggestSlots(programme, u"card-1"_s, 4);
    REQUIRE(best.size() == 4);
    CHECK(best[0].cost == 0);
    CHECK(best[0].spot.start == QTime(7, 0));
    CHECK(best[1].spot.date != best[0].spot.date);
    CHECK(best[3].cost > 0);
    CHECK(std::ranges::any_of(best[3].reasons, [](const PlacingReason &each) {
        return each.code == PlacingCode::NightHours && isAgainst(each.code);
    }));
    CHECK(suggestSlots(programme, u"card-1"_s, 0).isEmpty());

    // A scheduled one may go anywhere but where it is.
    programme.cards[0].slot.date = QDate(2021, 5, 31);
    programme.cards[0].slot.start = QTime(7, 0);
    programme.cards[0].platform = u"streaming"_s;
    const QList<Placement> others = suggestSlots(programme, u"card-1"_s);
    REQUIRE(others.size() == 5);
    const Spot now{QDate(2021, 5, 31), QTime(7, 0), u"streaming"_s};
    CHECK(std::ranges::count(others, now, &Placement::spot) == 0);
    const Programme moved = withPlacement(programme, others[0]);
    CHECK(moved.cards[0].slot.date == others[0].spot.date);
    CHECK(moved.cards[0].platform == others[0].spot.platform);
}

TEST_CASE("a card without a length takes what others of its format take", "[placing]")
{
    Programme programme = oneDay({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    const auto schedule = [&](int card, int minutes, const QString &format) {
        programme.cards[card].slot = {QDate(2021, 5, 31), QTime(9, 0), minutes};
        programme.cards[card].format = format;
    };
    programme.cards[0].slot.minutes = {};
    CHECK(usualMinutes(programme, programme.cards[0]) == 90);
    programme.cards[0].slot.minutes = -30;
    CHECK(usualMinutes(programme, programme.cards[0]) == 90);
    schedule(1, 45, u"format-0"_s);
    schedule(2, 60, u"format-1"_s);
    schedule(3, 60, u"format-1"_s);
    schedule(4, 30, u"format-0"_s);
    CHECK(usualMinutes(programme, programme.cards[0]) == 60);
    programme.cards[0].format = u"format-0"_s;
    CHECK(usualMinutes(programme, programme.cards[0]) == 30);
    programme.cards[0].slot.minutes = 25;
    CHECK(usualMinutes(programme, programme.cards[0]) == 25);
}
