// SPDX-License-Identifier: GPL-3.0-or-later
// An acknowledged clash is silent for as long as both of its sides stay as they were.
#include "check_support.h"
#include "core/check/acknowledged.h"
#include "core/schedule/acknowledgements.h"
#include "support/catch.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// Two sessions at one time with one person, on two platforms.
Programme twoSessions()
{
    Programme programme = sampleProgramme();
    programme.event.displayZones = {};
    for (const QString &code : {u"1"_s, u"2"_s}) {
        Card session = card(code);
        session.slot = {QDate(2021, 5, 31), QTime(13, 0), 60};
        session.platform = code == u"1" ? u"streaming"_s : u"room-a"_s;
        session.people = {{u"ana"_s, Role::Speaker}};
        programme.cards.append(session);
    }
    return programme;
}

Clash clashOfPerson(const QString &person = u"ana"_s)
{
    return {FindingCode::PersonClash, u"card-1"_s, u"card-2"_s, person};
}

qsizetype open(const Programme &programme)
{
    return findClashes(programme, {.today = QDate(2021, 2, 1)}).open.size();
}

} // namespace

TEST_CASE("an acknowledged clash is open on neither card", "[schedule]")
{
    Programme programme = twoSessions();
    CHECK(open(programme) == 2);
    REQUIRE(acknowledge(programme, clashOfPerson(), u"By video"_s));
    CHECK(open(programme) == 0);
    CHECK(check(programme).isEmpty());
    REQUIRE(programme.cards[0].acknowledgements.size() == 1);
    CHECK(programme.cards[0].acknowledgements[0].reason == u"By video");
    CHECK(programme.cards[1].acknowledgements.isEmpty());
}

TEST_CASE("it returns as soon as either side moves, and holds again when it moves back",
          "[schedule]")
{
    Programme acknowledged = twoSessions();
    REQUIRE(acknowledge(acknowledged, clashOfPerson(), {}));
    const auto openAfter = [&](auto change) {
        Programme programme = acknowledged;
        change(programme);
        return open(programme);
    };
    for (const int side : {0, 1}) {
        CHECK(openAfter([&](Programme &p) { p.cards[side].slot.start = QTime(13, 5); }) == 2);
        CHECK(openAfter([&](Programme &p) { p.cards[side].slot.minutes = 61; }) == 2);
        CHECK(openAfter([&](Programme &p) { p.cards[side].platform.clear(); }) == 2);
        CHECK(openAfter([&](Programme &p) {
                  p.cards[side].furtherPlatforms = {p.platforms[1 - side].id};
              })
              == 4); // and the one on the platform
        CHECK(openAfter([&](Programme &p) {
                  p.cards[side].text(TextField::Summary).set(u"es"_s, u"Otro"_s);
                  p.cards[side].status = Status::Accepted;
              })
              == 0);
    }
    CHECK(openAfter([](Programme &p) { p.event.zone = u"Europe/Paris"_s; }) == 2);
    CHECK(openAfter([](Programme &p) {
              p.cards[0].slot.start = QTime(13, 5);
              p.cards[0].slot.start = QTime(13, 0);
          })
          == 0);
}

TEST_CASE("one acknowledgement is about one thing that two sessions share", "[schedule]")
{
    Programme programme = twoSessions();
    for (Card &each : programme.cards)
        each.people.append({u"ben"_s, Role::Host});
    CHECK(open(programme) == 4);
    REQUIRE(acknowledge(programme, clashOfPerson(u"ana"_s), {}));
    CHECK(open(programme) == 2);
    REQUIRE(acknowledge(programme, clashOfPerson(u"ben"_s), {}));
    CHECK(open(programme) == 0);
    CHECK(programme.cards[0].acknowledgements.size() == 2);
}

TEST_CASE("a new acknowledgement takes the place of one that holds no longer", "[schedule]")
{
    Programme programme = twoSessions();
    REQUIRE(acknowledge(programme, clashOfPerson(), u"Old"_s));
    REQUIRE(acknowledge(programme, clashOfPerson(), u"Better"_s));
    CHECK(programme.cards[0].acknowledgements.size() == 1);
    programme.cards[1].slot.start = QTime(13, 30);
    REQUIRE(acknowledge(programme, clashOfPerson(), u"New"_s));
    REQUIRE(programme.cards[0].acknowledgements.size() == 1);
    CHECK(programme.cards[0].acknowledgements[0].reason == u"New");
    CHECK(open(programme) == 0);
}

TEST_CASE("acknowledged clashes are not counted among the others", "[schedule]")
{
    Programme programme = twoSessions();
    for (int i = 3; i <= 12; ++i) {
        Card session = programme.cards[0];
        session.id = u"card-%1"_s.arg(i);
        session.platform.clear();
        programme.cards.append(session);
    }
    const auto of = [&](const QString &id) {
        const Clashes clashes = findClashes(programme, {.cards = {id}});
        return std::pair(clashes.open.size(), clashes.more.isEmpty() ? 0 : clashes.more[0].count);
    };
    CHECK(of(u"card-1"_s) == std::pair<qsizetype, int>(5, 6));
    REQUIRE(acknowledge(programme, clashOfPerson(), {}));
    CHECK(of(u"card-1"_s) == std::pair<qsizetype, int>(5, 5));
    CHECK(of(u"card-2"_s) == std::pair<qsizetype, int>(5, 5));
    CHECK(of(u"card-3"_s) == std::pair<qsizetype, int>(5, 6));
}

TEST_CASE("what makes a clash of one session is part of what was acknowledged", "[schedule]")
{
    Programme programme = twoSessions();
    programme.cards.removeLast();
    Card &card = programme.cards[0];
    card.platform = u"room-a"_s;
    card.capacity = 90;
    card.languages = {u"es"_s, u"en"_s};
    card.slot.start = QTime(14, 30);
    programme.platforms[0].booths = {{u"es"_s, u"en"_s}};
    programme.people[0].zone = u"Asia/Tokyo"_s;
    programme.people[0].availability = {{{}, QTime(9, 0), QTime(10, 0)}};
    programme.breaks = programmeWithTimetable().breaks;
    programme.event.displayZones = {u"America/Bogota"_s, u"Asia/Kolkata"_s};
    programme.cards[0].slot.minutes = 10 * 60;
    const Clashes before = findClashes(programme, {.today = QDate(2021, 2, 1)});
    for (const Clash &clash : before.open) {
        INFO(findingKey(clash.code).toStdString());
        REQUIRE(acknowledge(programme, clash, u"Known"_s));
    }
    CHECK(before.open.size() >= 7);
    CHECK(open(programme) == 0);

    const auto opens = [&](auto change) {
        Programme changed = programme;
        change(changed);
        QStringList keys;
        for (const Clash &clash : findClashes(changed, {.today = QDate(2021, 2, 1)}).open)
            keys.append(findingKey(clash.code));
        return keys;
    };
    CHECK(opens([](Programme &p) { p.cards[0].capacity = 91; })
          == QStringList{u"capacity-above-platform"_s});
    CHECK(opens([](Programme &p) { p.platforms[1].capacity = 81; })
          == QStringList{u"capacity-above-platform"_s});
    CHECK(opens([](Programme &p) { p.breaks[1].slot.minutes = 61; })
          == QStringList{u"break-overlap"_s});
    CHECK(opens([](Programme &p) { p.people[0].availability[0].to = QTime(11, 0); })
          == QStringList{u"person-unavailable"_s});
    CHECK(opens([](Programme &p) {
              p.cards[0].languages = {u"en"_s, u"es"_s};
          })
          == QStringList{u"interpreter-missing"_s});
}

TEST_CASE("days and opening hours can be acknowledged, limits of words can't", "[schedule]")
{
    Programme programme = withCards({fullCard(u"1"_s, {2021, 7, 1})});
    programme.cards[0].code.clear();
    programme.cards[0].status = Status::Draft;
    programme.platforms[0].opens = QTime(14, 0);
    const auto keys = [&] {
        QStringList list;
        for (const Finding &finding : check(programme))
            list.append(findingKey(finding.code));
        return list;
    };
    REQUIRE(keys()
            == QStringList{u"code-missing"_s, u"outside-event"_s, u"outside-opening-hours"_s});
    for (const Finding &finding : check(programme)) {
        const Clash clash{finding.code, finding.card, finding.other, finding.on};
        CHECK(acknowledge(programme, clash, {}) == (finding.code != FindingCode::CodeMissing));
    }
    CHECK(keys() == QStringList{u"code-missing"_s});
    programme.event.end = QDate(2021, 6, 2);
    CHECK(keys() == QStringList{u"code-missing"_s, u"outside-event"_s});
}

TEST_CASE("an acknowledgement of a card that is gone does nothing", "[schedule]")
{
    Programme programme = twoSessions();
    CHECK_FALSE(
        acknowledge(programme, {FindingCode::PersonClash, u"card-1"_s, u"card-9"_s, u"ana"_s}, {}));
    CHECK_FALSE(acknowledge(programme, {FindingCode::NightHours, u"card-9"_s, u"UTC"_s, {}}, {}));
    programme.cards[0].acknowledgements = {{u"person-clash"_s, u"card-9"_s, {}, u"x"_s},
                                           {u"no-such-code"_s, {}, {}, {}}};
    CHECK(open(programme) == 2);
}

TEST_CASE("what is taken back is open again on both cards, from whichever it is taken back",
          "[schedule]")
{
    for (const bool fromOther : {false, true}) {
        Programme programme = twoSessions();
        for (Card &each : programme.cards)
            each.people.append({u"ben"_s, Role::Host});
        REQUIRE(acknowledge(programme, clashOfPerson(u"ana"_s), u"By video"_s));
        REQUIRE(acknowledge(programme, clashOfPerson(u"ben"_s), u"Only greets"_s));
        Clash clash = clashOfPerson(u"ana"_s);
        if (fromOther)
            std::swap(clash.card, clash.other);
        CHECK(takeBack(programme, clash));
        CHECK(open(programme) == 2);
        REQUIRE(programme.cards[0].acknowledgements.size() == 1);
        CHECK(programme.cards[0].acknowledgements[0].reason == u"Only greets");
        CHECK_FALSE(takeBack(programme, clash));
    }
}

TEST_CASE("the reason is known after a side has moved, and not before", "[schedule]")
{
    Programme programme = twoSessions();
    for (Card &each : programme.cards)
        each.people.append({u"ben"_s, Role::Host});
    REQUIRE(acknowledge(programme, clashOfPerson(u"ana"_s), u"By video"_s));
    CHECK(lapsedReason(programme, clashOfPerson(u"ana"_s)).isNull());
    // It is about somebody else.
    CHECK(lapsedReason(programme, clashOfPerson(u"ben"_s)).isNull());
    programme.cards[1].slot.start = QTime(13, 30);
    CHECK(lapsedReason(programme, clashOfPerson(u"ana"_s)) == u"By video");
    Clash other = clashOfPerson(u"ana"_s);
    std::swap(other.card, other.other);
    CHECK(lapsedReason(programme, other) == u"By video");
}

TEST_CASE("both cards tell what they live with, and why", "[schedule]")
{
    Programme programme = twoSessions();
    const CheckOptions options{.today = QDate(2021, 2, 1)};
    CHECK(acknowledgedFindings(programme, u"card-1"_s, options).isEmpty());
    REQUIRE(acknowledge(programme, clashOfPerson(), u"By video"_s));
    for (const QString &id : {u"card-1"_s, u"card-2"_s}) {
        const auto held = acknowledgedFindings(programme, id, options);
        REQUIRE(held.size() == 1);
        CHECK(held[0].finding.code == FindingCode::PersonClash);
        CHECK(held[0].finding.card == id);
        CHECK(held[0].card == u"card-1");
        CHECK(held[0].known.reason == u"By video");
    }
    programme.cards[1].slot.start = QTime(13, 30);
    CHECK(acknowledgedFindings(programme, u"card-1"_s, options).isEmpty());
}
