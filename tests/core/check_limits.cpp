// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// The objectives of a full card may have 100 words.
Card withObjectives(int count, const QString &language = u"es"_s)
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Objectives).set(language, words(count));
    return card;
}

} // namespace

TEST_CASE("a full card has no findings", "[check]")
{
    CHECK(said(fullCard(u"1.3.2"_s)) == QStringList{});
}

TEST_CASE("a text is near its limit from ninety percent up to the limit itself", "[check]")
{
    CHECK(said(withObjectives(89)).isEmpty());
    const QStringList near{u"near-limit/hint card-1.3.2 objectives es"_s};
    CHECK(said(withObjectives(90)) == near);
    CHECK(said(withObjectives(99)) == near);
    CHECK(said(withObjectives(100)) == near);
    CHECK(said(withObjectives(101)) == QStringList{u"over-limit/error card-1.3.2 objectives es"_s});
}

TEST_CASE("ninety percent is not rounded", "[check]")
{
    Programme programme = withCards({withObjectives(13)});
    programme.event.limits[TextField::Objectives] = 15; // 90 % of it are 13.5
    CHECK(check(programme).isEmpty());
    programme.cards.first().text(TextField::Objectives).set(u"es"_s, words(14));
    CHECK(shortForms(check(programme))
          == QStringList{u"near-limit/hint card-1.3.2 objectives es"_s});
}

TEST_CASE("an over-limit finding says count and limit", "[check]")
{
    const QList<Finding> findings = findingsOf(withObjectives(104, u"fr"_s));
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().language == u"fr"_s);
    CHECK(findings.first().arguments == QVariantMap{{u"count"_s, 104}, {u"limit"_s, 100}});
    CHECK(describe(findings.first()) == u"Objectives (French): 104 words, the limit is 100."_s);
}

TEST_CASE("marks of lists and emphasis are not counted against a limit", "[check]")
{
    Programme programme = withCards({fullCard(u"1.3.2"_s)});
    programme.event.limits[TextField::Debate] = 5;
    LocalText &debate = programme.cards.first().text(TextField::Debate);
    for (const QString &language : debate.languages())
        debate.set(language, u"- one **two**\n- three\n"_s);
    CHECK(check(programme).isEmpty());
}

TEST_CASE("the event's rule of counting decides what is over the limit", "[check]")
{
    Programme programme = withCards({withObjectives(99)});
    programme.cards.first().text(TextField::Objectives).set(u"es"_s, words(99) + u" ? !"_s);
    CHECK(shortForms(check(programme))
          == QStringList{u"near-limit/hint card-1.3.2 objectives es"_s});
    programme.event.counting = CountingRule::WordProcessor;
    CHECK(shortForms(check(programme))
          == QStringList{u"over-limit/error card-1.3.2 objectives es"_s});
}

TEST_CASE("a field without a limit may be of any length", "[check]")
{
    Programme programme = withCards({withObjectives(5000)});
    programme.event.limits.remove(TextField::Objectives);
    CHECK(check(programme).isEmpty());
}

TEST_CASE("the limit of a note is compared with the event's", "[check]")
{
    const auto findings = [](const WrittenLimit &written) {
        Card card = fullCard(u"1.3.2"_s);
        card.writtenLimits.insert(TextField::Summary, written); // the event's is 250
        return findingsOf(card);
    };
    CHECK(findings({.maximum = 250}).isEmpty());
    CHECK(findings({.minimum = 150, .maximum = 250}).isEmpty());

    const QList<Finding> other = findings({.minimum = 250, .maximum = 500});
    CHECK(shortForms(other) == QStringList{u"note-limit/hint card-1.3.2 summary"_s});
    CHECK(
        other.first().arguments
        == QVariantMap{
            {u"minimum"_s, 250}, {u"maximum"_s, 500}, {u"unit"_s, u"words"_s}, {u"limit"_s, 250}});
    CHECK(
        describe(other.first())
        == u"Brief summary: the note allows 250 to 500 words; the event allows at most 250 words."_s);

    const QList<Finding> signs = findings({.maximum = 250, .unit = LimitUnit::Characters});
    REQUIRE(signs.size() == 1);
    CHECK(describe(signs.first())
          == u"Brief summary: the note allows at most 250 characters; the event allows at "
             "most 250 words."_s);
}

TEST_CASE("a note's limit where the event has none is said", "[check]")
{
    Programme programme = withCards({fullCard(u"1.3.2"_s)});
    programme.cards.first().writtenLimits.insert(TextField::Summary,
                                                 {.maximum = 2, .unit = LimitUnit::Pages});
    programme.event.limits.remove(TextField::Summary);
    const QList<Finding> findings = check(programme);
    REQUIRE(findings.size() == 1);
    CHECK(describe(findings.first())
          == u"Brief summary: the note allows at most 2 pages; the event allows any length."_s);
}

TEST_CASE("a text longer than its limit is let pass within the tolerance", "[check]")
{
    Programme programme = withCards({withObjectives(110)});
    programme.event.limits[TextField::Objectives].tolerance = 10;
    CHECK(shortForms(check(programme))
          == QStringList{u"within-tolerance/warning card-1.3.2 objectives es"_s});
    CHECK(describe(check(programme).first())
          == u"Objectives (Spanish): 110 words. The limit is 100; up to 110 are let pass."_s);
    programme.cards[0] = withObjectives(111);
    CHECK(shortForms(check(programme))
          == QStringList{u"over-limit/error card-1.3.2 objectives es"_s});
}

TEST_CASE("a text that is there may be too short", "[check]")
{
    Programme programme = withCards({withObjectives(49)});
    for (const QString &language : {u"en"_s, u"fr"_s})
        programme.cards[0].text(TextField::Objectives).set(language, words(50));
    programme.event.limits[TextField::Objectives].minimum = 50;
    CHECK(shortForms(check(programme))
          == QStringList{u"under-limit/warning card-1.3.2 objectives es"_s});
    CHECK(describe(check(programme).first())
          == u"Objectives (Spanish): 49 words, at least 50 are wanted."_s);
    // One that is missing is the business of other checks.
    programme.cards[0].text(TextField::Objectives).set(u"fr"_s, {});
    CHECK(shortForms(check(programme))
          == QStringList{u"under-limit/warning card-1.3.2 objectives es"_s,
                         u"not-translated/warning card-1.3.2 objectives fr"_s});
}

TEST_CASE("a limit may be in characters, and another one in one language", "[check]")
{
    Programme programme = withCards({withObjectives(10)});
    Limit characters = 20;
    characters.unit = LimitUnit::Characters;
    programme.event.languageLimits.insert(limitKey(TextField::Objectives, u"fr"_s), characters);
    CHECK(shortForms(check(programme))
          == QStringList{u"over-limit/error card-1.3.2 objectives fr"_s});
    CHECK(describe(check(programme).first()).endsWith(u"characters, the limit is 20."_s));
}

TEST_CASE("an exception of a card takes the place of the limit and has no tolerance", "[check]")
{
    Programme programme = withCards({withObjectives(105)});
    programme.event.limits[TextField::Objectives].tolerance = 50;
    Card &card = programme.cards[0];
    card.review.exceptions.insert(limitKey(TextField::Objectives), {300, u"Long"_s, {}, {}});
    CHECK(check(programme).isEmpty());
    // That of a language goes before that of all.
    card.review.exceptions.insert(limitKey(TextField::Objectives, u"es"_s),
                                  {104, u"Not so long"_s, {}, {}});
    CHECK(shortForms(check(programme))
          == QStringList{u"over-limit/error card-1.3.2 objectives es"_s});
}
