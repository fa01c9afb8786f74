// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/daygrid.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2021, 5, 31);

// Sessions on 31 May, and only they.
Card session(const QString &code, QTime start, std::optional<int> minutes,
             const QString &platform = u"streaming"_s)
{
    Card made = card(code);
    made.slot = {monday, start, minutes};
    made.platform = platform;
    return made;
}

Programme with(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    programme.cards = cards;
    return programme;
}

GridDay onMonday(const Programme &programme)
{
    return gridOf(programme, {.days = {monday}}).days.first();
}

} // namespace

TEST_CASE("a session is a piece in its platform's column, in minutes since midnight")
{
    const Programme programme = with({session(u"1"_s, {13, 0}, 90, u"room-a"_s)});
    const Grid grid = gridOf(programme, {.days = {monday}});
    CHECK(grid.columns == QStringList{u"streaming"_s, u"room-a"_s});
    REQUIRE(grid.days.size() == 1);
    CHECK(grid.days[0].minutes == 1440);
    CHECK(grid.days[0].pieces
          == QList<GridPiece>{{.id = u"card-1"_s, .column = 1, .start = 780, .end = 870}});
}

TEST_CASE("sessions without a platform, or whose platform is gone, have a column of their own")
{
    const Programme programme =
        with({session(u"1"_s, {9, 0}, 60, {}), session(u"2"_s, {11, 0}, 60, u"gone"_s),
              session(u"3"_s, {9, 0}, 60)});
    const Grid grid = gridOf(programme, {.days = {monday}});
    CHECK(grid.columns == QStringList{QString(), u"streaming"_s, u"room-a"_s});
    const QList<GridPiece> &pieces = grid.days[0].pieces;
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].column == 0);
    CHECK(pieces[1].column == 1);
    CHECK(pieces[2].column == 0);
}

TEST_CASE("sessions at one time on one platform stand side by side, back to back they don't")
{
    const GridDay day =
        onMonday(with({session(u"1"_s, {9, 0}, 60), session(u"2"_s, {9, 30}, 60),
                       session(u"3"_s, {10, 0}, 30), session(u"4"_s, {10, 30}, 60)}));
    REQUIRE(day.pieces.size() == 4);
    const auto lanes = [&day](int i) { return std::pair(day.pieces[i].lane, day.pieces[i].lanes); };
    CHECK(lanes(0) == std::pair(0, 2));
    CHECK(lanes(1) == std::pair(1, 2));
    CHECK(lanes(2) == std::pair(0, 2));
    CHECK(lanes(3) == std::pair(0, 1));
}

TEST_CASE("a plenary is one piece over neighbouring columns, and one in each where it shares one")
{
    Card plenary = session(u"1"_s, {9, 0}, 60);
    plenary.furtherPlatforms = {u"room-a"_s};
    const GridDay alone = onMonday(with({plenary}));
    REQUIRE(alone.pieces.size() == 1);
    CHECK(alone.pieces[0].span == 2);

    const GridDay shared = onMonday(with({plenary, session(u"2"_s, {9, 0}, 60, u"room-a"_s)}));
    REQUIRE(shared.pieces.size() == 3);
    CHECK(std::ranges::all_of(shared.pieces, [](const GridPiece &p) { return p.span == 1; }));
    CHECK(shared.pieces[0].lanes == 1);
    CHECK(shared.pieces[1].lanes == 2);
}

TEST_CASE("a session past midnight is on both days")
{
    const Programme programme = with({session(u"1"_s, {23, 30}, 90)});
    const Grid grid = gridOf(programme, {.days = {monday, monday.addDays(1)}});
    REQUIRE(grid.days[0].pieces.size() == 1);
    REQUIRE(grid.days[1].pieces.size() == 1);
    const GridPiece first = grid.days[0].pieces[0];
    CHECK((first.start == 1410 && first.end == 1440 && first.goesOn && !first.fromBefore));
    const GridPiece second = grid.days[1].pieces[0];
    CHECK((second.start == 0 && second.end == 60 && !second.goesOn && second.fromBefore));
    CHECK(timetableDays(programme).contains(monday.addDays(1)));
}

TEST_CASE("a session without a sensible length is there all the same")
{
    for (const std::optional<int> minutes :
         {std::optional<int>(), std::optional(0), std::optional(-30)}) {
        const GridDay day = onMonday(with({session(u"1"_s, {9, 0}, minutes)}));
        REQUIRE(day.pieces.size() == 1);
        CHECK(day.pieces[0].end - day.pieces[0].start == leastPiece);
    }
    const Programme ending = with({session(u"1"_s, {23, 59}, 0)});
    CHECK(onMonday(ending).pieces.size() == 1);
}

TEST_CASE("a break without platforms lies under all columns")
{
    Programme programme = programmeWithTimetable();
    programme.cards = {session(u"1"_s, {14, 0}, 60)};
    const GridDay day = onMonday(programme);
    REQUIRE(day.pieces.size() == 2);
    CHECK(
        day.pieces[0]
        == GridPiece{
            .kind = GridPiece::Kind::Break, .id = u"lunch"_s, .span = 2, .start = 840, .end = 900});
    CHECK(day.pieces[1].lanes == 1);
}

TEST_CASE("a day on which clocks change has its real length, and later hours are in place")
{
    Programme programme = sampleProgramme();
    Card card = session(u"1"_s, {13, 0}, 60);
    card.slot.date = QDate(2021, 3, 28);
    programme.cards = {card};
    const GridDay day = gridOf(programme, {.days = {card.slot.date}}).days.first();
    CHECK(day.minutes == 23 * 60);
    CHECK(day.pieces[0].start == 12 * 60);
    CHECK(minutesOfDay({2021, 10, 31}, u"Europe/Madrid"_s) == 25 * 60);
    CHECK(instantAt(card.slot.date, 12 * 60, u"Europe/Madrid"_s)
          == QDateTime({2021, 3, 28}, QTime(11, 0), Qt::UTC));
}

TEST_CASE("an event whose zone is unknown is drawn on clocks that nobody turns")
{
    Programme programme = with({session(u"1"_s, {13, 0}, 60)});
    programme.event.zone = u"Nowhere/Town"_s;
    CHECK(onMonday(programme).pieces.first().start == 780);
    CHECK(timetableDays(programme).contains(monday));
}

TEST_CASE("the days are the event's and those that something is on")
{
    Programme programme = with({session(u"1"_s, {9, 0}, 60)});
    programme.cards[0].slot.date = QDate(2021, 6, 20);
    const QList<QDate> days = timetableDays(programme);
    CHECK(days.size() == 8);
    CHECK(days.first() == QDate(2021, 5, 26));
    CHECK(days.last() == QDate(2021, 6, 20));
    CHECK(isOutsideEvent(programme.event, days.last()));
    CHECK_FALSE(isOutsideEvent(programme.event, days.first()));

    programme.event.end = QDate(2121, 6, 1);
    CHECK(timetableDays(programme) == QList<QDate>{{2021, 6, 20}});
    programme.event.start = programme.event.end = {};
    CHECK(timetableDays(programme) == QList<QDate>{{2021, 6, 20}});
}

TEST_CASE("sessions that are not going to be can be left out")
{
    Card gone = session(u"1"_s, {9, 0}, 60);
    gone.status = Status::Withdrawn;
    const Programme programme = with({gone});
    CHECK(onMonday(programme).pieces.size() == 1);
    CHECK(gridOf(programme, {.days = {monday}, .withLeftOut = false}).days[0].pieces.isEmpty());
}

TEST_CASE("no two pieces of a grid lie over each other, and every session is in it")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QList<Card> cards;
        for (int i = 0; i < 40; ++i) {
            Card each = session(QString::number(i), QTime(random.bounded(24), random.bounded(60)),
                                random.bounded(-10, 400));
            each.platform = QStringList{u"streaming"_s, u"room-a"_s, {}}[random.bounded(3)];
            if (random.bounded(4) == 0 && !each.platform.isEmpty())
                each.furtherPlatforms = {each.platform == u"room-a"_s ? u"streaming"_s
                                                                      : u"room-a"_s};
            cards.append(each);
        }
        const Grid grid = gridOf(with(cards), {.days = {monday, monday.addDays(1)}});
        QSet<QString> seen;
        for (const GridDay &day : grid.days) {
            for (const GridPiece &a : day.pieces) {
                seen.insert(a.id);
                REQUIRE(a.lane < a.lanes);
                REQUIRE((a.start >= 0 && a.start < a.end && a.end <= day.minutes));
                for (const GridPiece &b : day.pieces) {
                    const bool columns =
                        a.column < b.column + b.span && b.column < a.column + a.span;
                    const bool times = a.start < b.end && b.start < a.end;
                    if (&a == &b || !columns || !times)
                        continue;
                    REQUIRE(a.lanes == b.lanes);
                    REQUIRE(a.lane != b.lane);
                    REQUIRE(a.span == 1);
                }
            }
        }
        REQUIRE(seen.size() == 40);
    }
}

TEST_CASE("an instant and its minute of the day are the same moment")
{
    QRandomGenerator random(11);
    for (const QString &zone : {u"Europe/Madrid"_s, u"America/Bogota"_s, u"Asia/Kathmandu"_s}) {
        for (int i = 0; i < 200; ++i) {
            const QDate day = QDate(2021, 1, 1).addDays(random.bounded(800));
            const int minute = random.bounded(minutesOfDay(day, zone));
            REQUIRE(dayMinuteAt(instantAt(day, minute, zone), zone) == DayMinute{day, minute});
        }
    }
    CHECK(dayMinuteAt({}, u"Europe/Madrid"_s) == DayMinute{});
}
