// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for a reviewer, and what they gave.
#include "support/builders.h"
#include "support/catch.h"

#include "core/review/queue.h"
#include "core/store/store.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QDateTime day(int number)
{
    return QDateTime({2021, 5, number}, {9, 0}, Qt::UTC);
}

Card waiting(const QString &code, Status status, int since, const QStringList &reviewers = {})
{
    Card card = fullCard(code);
    card.status = status;
    card.review.reviewers = reviewers;
    if (since > 0)
        card.review.moves = {{.id = u"move"_s, .to = status, .at = day(since)}};
    return card;
}

Programme programmeOf(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    addReview(programme.event);
    programme.cards = cards;
    return programme;
}

QStringList codes(const Programme &programme, const QString &colleague, QueueScope scope)
{
    QStringList codes;
    for (const QueueEntry &entry : queueOf(programme, colleague, scope))
        codes.append(programme.card(entry.card)->code + (entry.isMine ? u"*"_s : QString()));
    return codes;
}

} // namespace

TEST_CASE("a queue has what waits, the longest first, and what was asked for last", "[queue]")
{
    const Programme programme = programmeOf({
        waiting(u"1"_s, Status::ChangesRequested, 1),
        waiting(u"2"_s, Status::Submitted, 3),
        waiting(u"3"_s, Status::Submitted, 2),
        waiting(u"4"_s, Status::Accepted, 1),
        waiting(u"5"_s, Status::Draft, 1),
        waiting(u"10"_s, Status::Submitted, 3),
        waiting(u"6"_s, Status::Submitted, 0),
    });
    CHECK(codes(programme, u"eva"_s, QueueScope::All)
          == QStringList{u"6"_s, u"3"_s, u"2"_s, u"10"_s, u"1"_s});
}

TEST_CASE("a queue is one's own, or of what nobody has", "[queue]")
{
    const Programme programme = programmeOf({
        waiting(u"1"_s, Status::Submitted, 1, {u"eva"_s}),
        waiting(u"2"_s, Status::Submitted, 2, {u"omar"_s}),
        waiting(u"3"_s, Status::Submitted, 3),
        waiting(u"4"_s, Status::Submitted, 4, {u"gone"_s}),
    });
    CHECK(codes(programme, u"eva"_s, QueueScope::Mine) == QStringList{u"1*"_s});
    // A reviewer who is not listed any more has nothing.
    CHECK(codes(programme, u"eva"_s, QueueScope::Unassigned) == QStringList{u"3"_s, u"4"_s});
    CHECK(codes(programme, {}, QueueScope::Mine).isEmpty());
    CHECK(codes(programme, u"eva"_s, QueueScope::All).size() == 4);
}

TEST_CASE("marks are weighed, and spread among reviewers", "[queue]")
{
    Event event;
    addReview(event); // relevance counts twice
    Review review;
    CHECK(scoresOf(event, review) == ScoreSummary{});
    review.scores = {{scoreKey(u"eva"_s, u"relevance"_s), 5},
                     {scoreKey(u"eva"_s, u"clarity"_s), 2}};
    ScoreSummary summary = scoresOf(event, review);
    CHECK(summary.mean == Approx(4.0));
    CHECK_FALSE(summary.spread);
    CHECK(summary.reviewers == 1);
    CHECK(scoreOf(event, review, u"eva"_s) == Approx(4.0));
    CHECK_FALSE(scoreOf(event, review, u"omar"_s));

    review.scores[scoreKey(u"omar"_s, u"relevance"_s)] = 2;
    summary = scoresOf(event, review);
    CHECK(summary.mean == Approx((12.0 + 4.0) / 5));
    CHECK(summary.spread == Approx(std::sqrt(2.0)));

    CHECK(meanFor(event, review, u"relevance"_s) == Approx(3.5));
    CHECK(meanFor(event, review, u"clarity"_s) == Approx(2.0));
    CHECK_FALSE(meanFor(event, review, u"dropped"_s));

    // What is not listed any more does not count, and is told of.
    review.scores[scoreKey(u"gone"_s, u"relevance"_s)] = 0;
    review.scores[scoreKey(u"eva"_s, u"dropped"_s)] = 0;
    CHECK(scoresOf(event, review).mean == summary.mean);
    CHECK(scoresOf(event, review).gone == 2);
    CHECK(meanFor(event, review, u"relevance"_s) == Approx(3.5));
    event.criteria[u"relevance"_s].weight = 0;
    CHECK(scoresOf(event, review).mean == Approx(2.0));
    CHECK(scoresOf(event, review).reviewers == 1);
}

TEST_CASE("criteria stand in their order", "[queue]")
{
    Event event;
    addReview(event);
    CHECK(criteriaInOrder(event) == QStringList{u"relevance"_s, u"clarity"_s});
}

TEST_CASE("who has looked at a card is remembered, and is nobody's edit", "[queue]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"event.escaleta"_s);
    const Programme programme = programmeOf({waiting(u"1"_s, Status::Submitted, 1)});
    REQUIRE(Store::create(path, programme, {u"ana"_s, day(1), {}}));
    auto store = Store::open(path, Store::Access::Write);
    REQUIRE(store);
    const Programme before = store->programme().value();
    const QString card = before.cards[0].id;
    CHECK(store->looks(u"eva"_s)->isEmpty());
    REQUIRE(store->noteLook(card, u"eva"_s, day(2)));
    REQUIRE(store->noteLook(card, u"eva"_s, day(3)));
    REQUIRE(store->noteLook(u"gone"_s, u"eva"_s, day(3)));
    CHECK(*store->looks(u"eva"_s) == QHash<QString, QDateTime>{{card, day(3)}});
    CHECK(store->looks(u"omar"_s)->isEmpty());
    CHECK(store->programme().value() == before);
    CHECK(store->history(card)->size() == 1);
}
