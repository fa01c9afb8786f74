// SPDX-License-Identifier: GPL-3.0-or-later
// All texts against their limits.
#include "support/builders.h"
#include "support/catch.h"

#include "core/review/limitrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

LimitState stateOf(int count, int maximum, int minimum = 0, int tolerance = 0)
{
    Limit limit(maximum);
    limit.minimum = minimum;
    limit.tolerance = tolerance;
    return limitState(count, limit);
}

} // namespace

TEST_CASE("a text is fine, near its limit, tolerated, over it or short", "[limits]")
{
    CHECK(stateOf(89, 100) == LimitState::Fine);
    CHECK(stateOf(90, 100) == LimitState::Near);
    CHECK(stateOf(100, 100) == LimitState::Near);
    CHECK(stateOf(101, 100) == LimitState::Over);
    CHECK(stateOf(101, 100, 0, 10) == LimitState::Tolerated);
    CHECK(stateOf(110, 100, 0, 10) == LimitState::Tolerated);
    CHECK(stateOf(111, 100, 0, 10) == LimitState::Over);
    CHECK(stateOf(49, 100, 50) == LimitState::Short);
    CHECK(stateOf(50, 100, 50) == LimitState::Fine);
    CHECK(stateOf(49, 0, 50) == LimitState::Short);
    CHECK(stateOf(100'000, 0, 50) == LimitState::Fine);
}

TEST_CASE("there is a row for each text that has a limit, and none for an empty one", "[limits]")
{
    Programme programme = sampleProgramme();
    programme.event.limits.clear();
    programme.event.languageLimits.clear();
    programme.event.limits.insert(TextField::Summary, 100);
    programme.event.languages = {u"es"_s, u"fr"_s};
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Summary).set(u"es"_s, words(120));
    card.text(TextField::Summary).set(u"fr"_s, {});
    programme.cards = {card};
    QList<LimitRow> rows = limitRowsOf(programme);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].card == card.id);
    CHECK(rows[0].language == u"es");
    CHECK(rows[0].count == 120);
    CHECK(rows[0].state == LimitState::Over);
    CHECK_FALSE(rows[0].exception);

    programme.cards[0].review.exceptions = {
        {limitKey(TextField::Summary, u"es"_s), {.maximum = 150, .reason = u"Two."_s}}};
    rows = limitRowsOf(programme);
    CHECK(rows[0].state == LimitState::Fine);
    CHECK(rows[0].limit.maximum == 150);
    REQUIRE(rows[0].exception);
    CHECK(rows[0].exception->reason == u"Two.");
}

TEST_CASE("a text is counted in the unit of its limit", "[limits]")
{
    Programme programme = sampleProgramme();
    programme.event.limits.clear();
    programme.event.languageLimits.clear();
    Limit limit(10);
    limit.unit = LimitUnit::Characters;
    programme.event.limits.insert(TextField::Summary, limit);
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Summary).set(u"es"_s, u"una ciudad"_s);
    programme.cards = {card};
    const QList<LimitRow> rows = limitRowsOf(programme);
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(rows[0].count == 10);
}
