// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a card.
#include "support/builders.h"
#include "support/catch.h"

#include "core/review/threads.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const Mover eva{u"Eva"_s, Duty::Reviewer, QDateTime({2021, 5, 3}, {9, 0}, Qt::UTC)};
const Mover ana{u"Ana"_s, Duty::Author, QDateTime({2021, 5, 4}, {9, 0}, Qt::UTC)};

const QString summary = u"summary"_s;
const QString es = u"es"_s;

} // namespace

TEST_CASE("a comment is made, answered, settled, opened again and taken away", "[threads]")
{
    Card card = fullCard(u"1.3.2"_s);
    const QString text = u"word1 word2 word3"_s;
    const QString id =
        addComment(card, {summary, es, anchorAt(text, {6, 5})}, u" Which? \n"_s, eva);
    REQUIRE(card.comments.size() == 1);
    const Comment &made = card.comments[0];
    CHECK(made.text == u"Which?");
    CHECK(made.quote == u"word2");
    CHECK(made.before == u"word1 ");
    CHECK(made.start == 6);
    CHECK(made.author == u"Eva");
    CHECK(made.at == eva.at);

    setResolved(card, id, true);
    CHECK(threadsOf(card.comments)[0].first.resolved);
    const QString answer = answerComment(card, id, u"That one."_s, ana);
    const QList<Thread> threads = threadsOf(card.comments);
    REQUIRE(threads.size() == 1);
    CHECK_FALSE(threads[0].first.resolved);
    REQUIRE(threads[0].answers.size() == 1);
    CHECK(threads[0].answers[0].id == answer);
    CHECK(threads[0].answers[0].field == summary);

    setResolved(card, id, true);
    for (const Comment &comment : card.comments)
        CHECK(comment.resolved);
    removeComment(card, answer);
    CHECK(card.comments.size() == 1);
    removeComment(card, id);
    CHECK(card.comments.isEmpty());
}

TEST_CASE("nothing is said with nothing", "[threads]")
{
    Card card = fullCard(u"1.3.2"_s);
    CHECK(addComment(card, {}, u"  \n"_s, eva).isNull());
    CHECK(answerComment(card, u"unknown"_s, u"Yes"_s, eva).isNull());
    setResolved(card, u"unknown"_s, true);
    CHECK(card.comments.isEmpty());
}

TEST_CASE("answers to a comment that is gone stay together as a thread of their own", "[threads]")
{
    const QList<Comment> comments{{.id = u"b"_s, .answers = u"gone"_s, .text = u"Yes"_s},
                                  {.id = u"c"_s, .answers = u"gone"_s, .text = u"No"_s},
                                  {.id = u"a"_s, .text = u"First"_s}};
    const QList<Thread> threads = threadsOf(comments);
    REQUIRE(threads.size() == 2);
    CHECK(threads[0].first.id == u"a");
    CHECK(threads[1].first.id == u"b");
    CHECK(threads[1].answers.size() == 1);
}

TEST_CASE("comments follow the edits of their text, also where every word becomes another",
          "[threads]")
{
    Card card = fullCard(u"1.3.2"_s);
    QString text = u"Uno **dos tres** cuatro"_s;
    const QString id =
        addComment(card, {summary, es, anchorAt(u"Uno dos tres cuatro"_s, {4, 8})}, u"?"_s, eva);
    addComment(card, {u"concept"_s, es, anchorAt(u"Uno dos"_s, {0, 3})}, u"Elsewhere"_s, eva);
    const Comment elsewhere = card.comments[1];
    const auto edit = [&](const QString &now) {
        carryComments(card, TextField::Summary, es, text, now);
        text = now;
    };
    edit(u"Cero uno **dos tres** cuatro"_s);
    CHECK(card.comments[0].start == 9);
    edit(u"Cero uno **dos y tres** cuatro"_s);
    CHECK(card.comments[0].quote == u"dos y tres");
    edit(u"Nada **dos y tres** más"_s);
    edit(u"Nada **dos o seis** más"_s);
    CHECK(card.comments[0].quote == u"dos o seis");
    CHECK(card.comments[0].before == u"Nada ");
    CHECK(card.comments[1] == elsewhere);
    // What is gone keeps its words, so that a reader knows what was meant, and it may come back.
    edit(u"Nada más"_s);
    CHECK(card.comments[0].quote == u"dos o seis");
    CHECK_FALSE(placeOf(card.comments[0], u"Nada más"_s));
    CHECK(placeOf(card.comments[0], u"Nada dos o seis más"_s));
    CHECK(card.comments[0].id == id);
}

TEST_CASE("threads are known by the beginning of their ids", "[threads]")
{
    const QList<Comment> comments{{.id = u"abc1234"_s, .text = u"One"_s},
                                  {.id = u"abc1235"_s, .text = u"Two"_s},
                                  {.id = u"f00"_s, .answers = u"abc1234"_s, .text = u"So"_s}};
    CHECK(threadsWithId(comments, u"ABC"_s) == QStringList{u"abc1234"_s, u"abc1235"_s});
    CHECK(threadsWithId(comments, u"abc1235"_s) == QStringList{u"abc1235"_s});
    CHECK(threadsWithId(comments, u"f0"_s).isEmpty()); // an answer is no thread
    CHECK(threadsWithId(comments, {}).isEmpty());
    const QHash<QString, QString> names = shortIds({u"abc1234"_s, u"abc1235"_s, u"ffffff99"_s});
    CHECK(names.value(u"abc1234"_s) == u"abc1234");
    CHECK(names.value(u"ffffff99"_s) == u"ffffff");
}

TEST_CASE("who answers or settles answers to a comment that is gone stays in their thread",
          "[threads]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.comments = {{.id = u"b"_s, .answers = u"gone"_s, .text = u"Yes"_s},
                     {.id = u"c"_s, .answers = u"gone"_s, .text = u"No"_s}};
    setResolved(card, u"b"_s, true);
    CHECK(card.comments[1].resolved);
    CHECK_FALSE(answerComment(card, u"b"_s, u"Maybe"_s, ana).isNull());
    const QList<Thread> threads = threadsOf(card.comments);
    REQUIRE(threads.size() == 1);
    CHECK(threads[0].answers.size() == 2);
    CHECK_FALSE(threads[0].first.resolved);
}

TEST_CASE("comments have their places in texts without markup", "[threads]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.text(TextField::Summary).set(es, u"Uno **dos**"_s);
    card.text(TextField::Title).set(es, u"Uno **dos**"_s); // a line has none
    CHECK(readText(card, summary, es) == u"Uno dos");
    CHECK(readText(card, u"title"_s, es) == u"Uno **dos**");
    CHECK(readText(card, u"date"_s, es).isNull());
    CHECK(readText(card, {}, {}).isNull());
}
