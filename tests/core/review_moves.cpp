// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a card from draft to programme.
#include "check_support.h"
#include "support/catch.h"

#include "core/model/cardfield.h"
#include "core/review/colleagues.h"
#include "core/review/moves.h"

#include <QSet>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QStringList reachedBy(Status status, Duty duty)
{
    Card card = testing::card(u"1.3.1"_s);
    card.status = status;
    QStringList keys;
    for (const MoveRule *rule : movesFor(card, duty))
        keys.append(statusKey(rule->to));
    return keys;
}

const MoveRule &rule(Status from, Status to)
{
    const MoveRule *rule = moveRule(from, to);
    REQUIRE(rule);
    return *rule;
}

QStringList inTheWay(const Card &card, Status to)
{
    return shortForms(obstacles(withCards({card}), card, rule(card.status, to)));
}

const Mover eva{u"Eva"_s, Duty::Reviewer, QDateTime({2021, 5, 3}, {9, 0}, Qt::UTC)};

} // namespace

TEST_CASE("authors hand in, reviewers judge, officers publish", "[review]")
{
    CHECK(reachedBy(Status::Draft, Duty::Author) == QStringList{u"submitted"_s, u"withdrawn"_s});
    CHECK(reachedBy(Status::Draft, Duty::Reviewer).isEmpty());
    CHECK(reachedBy(Status::Submitted, Duty::Author) == QStringList{u"draft"_s, u"withdrawn"_s});
    CHECK(reachedBy(Status::Submitted, Duty::Reviewer)
          == QStringList{u"changes-requested"_s, u"accepted"_s, u"rejected"_s});
    CHECK(reachedBy(Status::Accepted, Duty::Author) == QStringList{u"withdrawn"_s});
    CHECK(reachedBy(Status::Accepted, Duty::Officer).first() == u"published"_s);
    CHECK_FALSE(reachedBy(Status::Accepted, Duty::Reviewer).contains(u"published"_s));
}

TEST_CASE("every move is an officer's too, and every status can be left and reached", "[review]")
{
    QSet<Status> left;
    QSet<Status> reached{Status::Draft};
    std::set<std::pair<Status, Status>> pairs;
    for (const MoveRule &each : moveRules()) {
        CHECK(isOf(each, Duty::Officer));
        CHECK(each.from != each.to);
        left.insert(each.from);
        reached.insert(each.to);
        pairs.insert({each.from, each.to});
    }
    CHECK(left.size() == qsizetype(allStatuses().size()));
    CHECK(reached.size() == qsizetype(allStatuses().size()));
    CHECK(pairs.size() == moveRules().size());
}

TEST_CASE("what was rejected or withdrawn can come back", "[review]")
{
    CHECK(moveRule(Status::Rejected, Status::Submitted));
    CHECK(moveRule(Status::Withdrawn, Status::Draft));
    CHECK(rule(Status::Rejected, Status::Submitted).needs == MoveNeeds::Note);
}

TEST_CASE("a card is handed in when every field of a submitted one is filled", "[review]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = Status::Draft;
    CHECK(inTheWay(card, Status::Submitted).isEmpty());
    card.text(TextField::Summary) = {};
    card.organizers.clear();
    CHECK(inTheWay(card, Status::Submitted)
          == QStringList{u"required-empty/error card-1.3.2 organizers"_s,
                         u"required-empty/error card-1.3.2 summary es"_s});
    // Withdrawing takes nothing.
    CHECK(inTheWay(card, Status::Withdrawn).isEmpty());
}

TEST_CASE("a text over its limit can be handed in and not accepted", "[review]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Objectives).set(u"es"_s, words(101));
    card.status = Status::Draft;
    CHECK(inTheWay(card, Status::Submitted).isEmpty());
    card.status = Status::Submitted;
    CHECK(inTheWay(card, Status::Accepted)
          == QStringList{u"over-limit/error card-1.3.2 objectives es"_s});
    card.review.exceptions.insert(limitKey(TextField::Objectives), {110, u"The host's"_s, {}, {}});
    CHECK(inTheWay(card, Status::Accepted).isEmpty());
}

TEST_CASE("accepting asks for the hours and the platform", "[review]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = Status::Submitted;
    card.slot = {};
    card.platform.clear();
    CHECK(inTheWay(card, Status::Accepted)
          == QStringList{u"required-empty/error card-1.3.2 date"_s,
                         u"required-empty/error card-1.3.2 hours"_s,
                         u"required-empty/error card-1.3.2 platform"_s});
}

TEST_CASE("a move is written down with who, when, from, to and why", "[review]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = Status::Submitted;
    moveCard(card, Status::ChangesRequested, eva, u"  Say which cities.\n"_s);
    CHECK(card.status == Status::ChangesRequested);
    REQUIRE(card.review.moves.size() == 1);
    StatusMove move = card.review.moves.first();
    CHECK_FALSE(move.id.isEmpty());
    move.id = u"id"_s;
    CHECK(move
          == StatusMove{.id = u"id"_s,
                        .from = Status::Submitted,
                        .to = Status::ChangesRequested,
                        .author = u"Eva"_s,
                        .duty = Duty::Reviewer,
                        .at = eva.at,
                        .note = u"Say which cities."_s});
    moveCard(card, Status::ChangesRequested, eva, {});
    CHECK(card.review.moves.size() == 1);
}

TEST_CASE("a status of a newer program is told of, and gives way to a move", "[review]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = Status::Draft;
    card.unknownStatus = u"on-hold"_s;
    CHECK(said(card) == QStringList{u"unknown-status/warning card-1.3.2 status"_s});
    CHECK(describe(findingsOf(card).first()).contains(u"on-hold"_s));
    moveCard(card, Status::Draft, eva, {});
    CHECK(card.unknownStatus.isEmpty());
    CHECK(said(card).isEmpty());
}

TEST_CASE("a reviewer who is not listed any more is told of while the card is judged", "[review]")
{
    Programme programme = withCards({fullCard(u"1.3.2"_s)});
    addReview(programme.event);
    Card &card = programme.cards[0];
    card.status = Status::Submitted;
    card.review.reviewers = {u"eva"_s};
    CHECK(shortForms(check(programme)).isEmpty());
    card.review.reviewers.append(u"gone"_s);
    CHECK(shortForms(check(programme)) == QStringList{u"reviewer-gone/warning card-1.3.2"_s});
    card.status = Status::Accepted;
    CHECK(shortForms(check(programme)).isEmpty());
}

TEST_CASE("colleagues are known by their names, however these are written", "[review]")
{
    Event event;
    addReview(event);
    CHECK(colleagueId(event, u"  eva RUIZ "_s) == u"eva"_s);
    CHECK(colleagueId(event, u"Nobody"_s).isNull());
    CHECK(colleagueId(event, u" "_s).isNull());
    CHECK(addColleague(event, {u"Eva Ruíz"_s, Duty::Officer}) == u"eva"_s);
    CHECK(event.colleagues[u"eva"_s] == Colleague{u"Eva Ruiz"_s, Duty::Officer});
    const QString id = addColleague(event, {u" Zoe  Li "_s, Duty::Reviewer});
    CHECK(event.colleagues[id] == Colleague{u"Zoe Li"_s, Duty::Reviewer});
    CHECK(addColleague(event, {u" "_s, Duty::Author}).isNull());
    CHECK(colleaguesByName(event) == QStringList{u"ana"_s, u"eva"_s, u"omar"_s, id});
    CHECK(colleaguesByName(event, Duty::Reviewer) == QStringList{id});
}
