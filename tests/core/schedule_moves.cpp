// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/moves.h"

#include "support/builders.h"
#include "support/catch.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Programme twoSessions()
{
    Programme programme = programmeWithTimetable();
    Card first = card(u"1"_s);
    first.slot = {QDate(2021, 5, 31), QTime(9, 0), 60};
    first.platform = u"streaming"_s;
    first.writtenHours = u"9h"_s;
    Card second = card(u"2"_s);
    second.slot = {QDate(2021, 6, 1), QTime(11, 0), 90};
    second.platform = u"room-a"_s;
    programme.cards = {first, second};
    return programme;
}

} // namespace

TEST_CASE("a moved session has its new hours and platform, and its note's hours no longer",
          "[schedule]")
{
    Programme programme = twoSessions();
    const Placing to{{QDate(2021, 5, 30), QTime(10, 5), 45}, {u"room-a"_s, u"streaming"_s}};
    move(programme, u"card-1"_s, to);
    CHECK(placingOf(programme, u"card-1"_s) == to);
    CHECK(programme.cards[0].platform == u"room-a");
    CHECK(programme.cards[0].furtherPlatforms == QStringList{u"streaming"_s});
    CHECK(programme.cards[0].writtenHours.isEmpty());
    CHECK(programme.cards[1] == twoSessions().cards[1]);
}

TEST_CASE("a session that only changes its platform keeps the hours of its note", "[schedule]")
{
    Programme programme = twoSessions();
    move(programme, u"card-1"_s, {programme.cards[0].slot, {u"room-a"_s}});
    CHECK(programme.cards[0].writtenHours == u"9h");
}

TEST_CASE("a break is moved like a session", "[schedule]")
{
    Programme programme = twoSessions();
    const Placing to{{QDate(2021, 6, 1), QTime(13, 0), 60}, {u"room-a"_s}};
    move(programme, u"lunch"_s, to);
    CHECK(placingOf(programme, u"lunch"_s) == to);
    CHECK(programme.cards == twoSessions().cards);
}

TEST_CASE("a session that is sent back keeps its length and its platform", "[schedule]")
{
    Programme programme = twoSessions();
    sendBack(programme, {u"card-1"_s, u"nobody"_s});
    CHECK(programme.cards[0].slot == Slot{.minutes = 60});
    CHECK(programme.cards[0].platform == u"streaming");
    CHECK(programme.cards[1] == twoSessions().cards[1]);
}

TEST_CASE("two sessions change places, each with its length; twice is as before", "[schedule]")
{
    Programme programme = twoSessions();
    swapSessions(programme, u"card-1"_s, u"card-2"_s);
    CHECK(programme.cards[0].slot == Slot{QDate(2021, 6, 1), QTime(11, 0), 60});
    CHECK(programme.cards[0].platform == u"room-a");
    CHECK(programme.cards[1].slot == Slot{QDate(2021, 5, 31), QTime(9, 0), 90});
    CHECK(programme.cards[1].platform == u"streaming");
    swapSessions(programme, u"card-1"_s, u"card-2"_s);
    CHECK(programme.cards[0].slot == twoSessions().cards[0].slot);
    CHECK(programme.cards[1] == twoSessions().cards[1]);
}

TEST_CASE("what is not there is not moved", "[schedule]")
{
    const Programme before = twoSessions();
    Programme programme = before;
    move(programme, u"nobody"_s, {{QDate(2021, 6, 1), QTime(13, 0), 60}, {}});
    swapSessions(programme, u"card-1"_s, u"nobody"_s);
    swapSessions(programme, u"card-1"_s, u"lunch"_s);
    CHECK(programme == before);
    CHECK_FALSE(placingOf(programme, u"nobody"_s));
}

TEST_CASE("platforms shift together, as far as the list reaches", "[schedule]")
{
    const Programme programme = sampleProgramme();
    const QStringList both{u"streaming"_s, u"room-a"_s};
    CHECK(shifted(programme, {u"streaming"_s}, 1) == QStringList{u"room-a"_s});
    CHECK(shifted(programme, {u"streaming"_s}, 9) == QStringList{u"room-a"_s});
    CHECK(shifted(programme, {u"room-a"_s}, -1) == QStringList{u"streaming"_s});
    CHECK(shifted(programme, both, 1) == both);
    CHECK(shifted(programme, {u"gone"_s}, 1) == QStringList{u"gone"_s});
    CHECK(shifted(programme, {u"gone"_s, u"streaming"_s}, 1)
          == QStringList{u"gone"_s, u"room-a"_s});
}
