// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

TEST_CASE("a code begins with that of its subtheme, number by number", "[check]")
{
    const auto saidOf = [](const QString &code) {
        Card card = fullCard(code); // of subtheme 1.3
        card.id = u"card"_s;
        return said(card);
    };
    const QStringList outside{u"code-outside-subtheme/warning card code"_s};
    CHECK(saidOf(u"1.3.2"_s).isEmpty());
    CHECK(saidOf(u"1.3.2.1"_s).isEmpty());
    CHECK(saidOf(u"1.3"_s).isEmpty());
    CHECK(saidOf(u"1.4.2"_s) == outside);
    CHECK(saidOf(u"1.30.2"_s) == outside);
    CHECK(saidOf(u"1"_s) == outside);
    CHECK(saidOf(u"P7"_s) == outside);
}

TEST_CASE("a code is not compared with a subtheme that has none", "[check]")
{
    Programme programme = withCards({fullCard(u"P7"_s)});
    for (Theme &theme : programme.themes)
        theme.code.clear();
    CHECK(check(programme).isEmpty());
}

TEST_CASE("a subtheme belongs to the thematic line of its card", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.theme = u"line-2"_s;
    const QList<Finding> findings = findingsOf(card);
    REQUIRE(shortForms(findings)
            == QStringList{u"subtheme-outside-theme/warning card-1.3.2 subtheme"_s});
    CHECK(describe(findings.first()) == u"Subtheme: 1.3 does not belong to the thematic line 2."_s);
}

TEST_CASE("all cards of one code are told", "[check]")
{
    Card one = card(u"1.3.2"_s);
    Card two = card(u"1.3.2"_s);
    two.id = u"other"_s;
    const Programme programme = withCards({one, card(u"1.3.3"_s), two});
    CHECK(
        shortForms(check(programme))
        == QStringList{u"double-code/error card-1.3.2 code"_s, u"double-code/error other code"_s});
    CHECK(shortForms(check(programme, {u"other"_s}))
          == QStringList{u"double-code/error other code"_s});
}

TEST_CASE("a missing code weighs more from submitted on", "[check]")
{
    const auto saidAt = [](Status status) {
        Card one = fullCard({});
        Card two = fullCard({});
        two.slot.start = one.slot.start.addSecs(2 * 60 * 60);
        one.id = u"one"_s;
        two.id = u"two"_s;
        one.status = two.status = status;
        return shortForms(check(withCards({one, two})));
    };
    CHECK(saidAt(Status::Draft)
          == QStringList{u"code-missing/hint one code"_s, u"code-missing/hint two code"_s});
    CHECK(saidAt(Status::Submitted)
          == QStringList{u"code-missing/warning one code"_s, u"code-missing/warning two code"_s});
    CHECK(saidAt(Status::Withdrawn).isEmpty());
}
