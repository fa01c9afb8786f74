// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, letters and reminders from the command line.
#include "program.h"

#include "support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a card is moved by whoever may, with a note where one is needed", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    // Authors don't accept, reviewers say why, and there are no other statuses than ours.
    const Outcome others = run({u"move"_s, event, u"1.3.1"_s, u"accepted"_s});
    CHECK(others.status == CouldNot);
    CHECK(others.message().contains(u"Reviewer"_s));
    CHECK_FALSE(others.message().contains(u"Author"_s));
    CHECK(run({u"move"_s, event, u"1.3.1"_s, u"submitted"_s, u"--duty"_s, u"officer"_s})
              .message()
              .contains(u"can't go from"_s));
    CHECK(run({u"move"_s, event, u"1.3.1"_s, u"rejected"_s, u"--duty"_s, u"reviewer"_s}).status
          == WrongUse);
    CHECK(run({u"move"_s, event, u"1.3.1"_s, u"somewhere"_s}).status == WrongUse);
    // A draft without its objectives, its hours and so on says what it misses.
    const Outcome refused = run({u"move"_s, event, u"2.1.2"_s, u"submitted"_s});
    CHECK(refused.status == CouldNot);
    CHECK(refused.message().contains(u"Objectives"_s));
    CHECK(card(event, u"2.1.2"_s)[u"status"].toString() == u"draft");

    CHECK(run({u"move"_s, event, u"1.3.1"_s, u"changes-requested"_s, u"--duty"_s, u"reviewer"_s,
               u"--as"_s, u"Eva Ruiz"_s, u"--note"_s, u"Which cities?"_s})
              .status
          == Done);
    const QJsonObject moved = card(event, u"1.3.1"_s);
    CHECK(moved[u"status"].toString() == u"changes-requested");
    const QJsonValue move = moved[u"moves"].toArray().last();
    CHECK(move[u"author"].toString() == u"Eva Ruiz");
    CHECK(move[u"duty"].toString() == u"reviewer");
    CHECK(move[u"note"].toString() == u"Which cities?");
    // Set by hand, it is a move like any other.
    CHECK(run({u"set"_s, event, u"1.3.1"_s, u"status"_s, u"accepted"_s}).status == Done);
    CHECK(card(event, u"1.3.1"_s)[u"moves"].toArray().size()
          == moved[u"moves"].toArray().size() + 1);
}

TEST_CASE("the letter to the authors is printed, or written as mail", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome printed = run({u"ask"_s, event, u"3.2.1"_s, u"--language"_s, u"en"_s, u"--note"_s,
                                 u"Be shorter"_s, u"--as"_s, u"Eva Ruiz"_s});
    CHECK(printed.status == Done);
    CHECK(printed.output().contains(u"Be shorter"_s));
    CHECK(printed.output().contains(u"En tercer lugar"_s)); // what the comment is about
    CHECK(printed.output().contains(u"Eva Ruiz"_s));
    const QString out = folder(u"letter.eml"_s);
    CHECK(run({u"ask"_s, event, u"3.2.1"_s, u"-o"_s, out}).status == Done);
    CHECK(contentOf(out).contains("X-Unsent: 1"));
    CHECK(run({u"ask"_s, event, u"3.2.1"_s, u"--until"_s, u"soon"_s}).status == WrongUse);
    CHECK(run({u"ask"_s, event, u"9.9"_s}).status == CouldNot);
    CHECK(run({u"ask"_s, event, u"3.2.1"_s, u"-o"_s, folder(u"letter.pdf"_s)}).status == WrongUse);
    CHECK(run({u"ask"_s, event, u"3.2.1"_s, u"--to"_s, u"josé@example.org"_s}).status == WrongUse);
    CHECK(run({u"ask"_s, event, u"3.2.1"_s, u"-o"_s, folder(u"none/letter.eml"_s)}).status
          == CouldNot);
}

TEST_CASE("who owes what is told", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QJsonArray owed = run({u"owed"_s, event, u"--json"_s}).json()[u"owed"].toArray();
    const auto count = [&owed](const QString &what) {
        return std::ranges::count_if(
            owed, [&](const QJsonValue &each) { return each[u"what"].toString() == what; });
    };
    CHECK(count(u"draft"_s) == 1);
    CHECK(count(u"changes"_s) == 1);
    CHECK(count(u"review"_s) == 3); // two reviewers of one card, one of the other
    CHECK(count(u"comments"_s) == 3);
    CHECK(run({u"owed"_s, event}).output().count(u'\n') == owed.size());
}

TEST_CASE("a card is commented on, answered and settled from the command line", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    CHECK(run({u"set"_s, event, u"1.1.2"_s, u"summary"_s, u"Dos ciudades y **dos** ríos."_s}).status
          == Done);
    CHECK(run({u"comment"_s, event, u"1.1.2"_s, u"Which ones?"_s, u"--field"_s, u"summary"_s,
               u"--on"_s, u"y  dos\nríos"_s, u"--as"_s, u"Eva Ruiz"_s})
              .status
          == Done);
    const auto comments = [&](const QStringList &options = {}) {
        return run(QStringList{u"comments"_s, event, u"1.1.2"_s, u"--json"_s} + options)
            .json()[u"comments"]
            .toArray();
    };
    REQUIRE(comments().size() == 1);
    const QJsonValue first = comments().first();
    CHECK(first[u"code"].toString() == u"1.1.2");
    CHECK(first[u"field"].toString() == u"summary");
    CHECK(first[u"language"].toString() == u"es");
    CHECK(first[u"quote"].toString() == u"y dos ríos");
    CHECK(first[u"author"].toString() == u"Eva Ruiz");

    const QString id = first[u"id"].toString();
    const Outcome listed = run({u"comments"_s, event, u"1.1.2"_s});
    CHECK(listed.output().contains(id.left(6)));
    CHECK(listed.output().contains(u"y dos ríos"_s));
    CHECK(run({u"comment"_s, event, u"1.1.2"_s, u"The two in the north."_s, u"--answer"_s,
               id.left(6).toUpper()})
              .status
          == Done);
    REQUIRE(comments().size() == 2);
    CHECK(comments()[1][u"answers"].toString() == id);
    CHECK(run({u"comments"_s, event, u"1.1.2"_s}).output().contains(u"    "_s));

    CHECK(run({u"resolve"_s, event, u"1.1.2"_s, id.left(8)}).status == Done);
    CHECK(comments({u"--open"_s}).isEmpty());
    CHECK(comments().first()[u"resolved"].toBool());
    CHECK(run({u"resolve"_s, event, u"1.1.2"_s, id, u"--reopen"_s}).status == Done);
    CHECK(comments({u"--open"_s}).size() == 2);
}

TEST_CASE("a comment without its place, its words or its thread stores nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    CHECK(run({u"set"_s, event, u"1.1.2"_s, u"summary"_s, u"agua y agua"_s}).status == Done);
    const auto refused = [&](const QStringList &rest) {
        const Outcome outcome = run(QStringList{u"comment"_s, event, u"1.1.2"_s} + rest);
        CHECK_FALSE(outcome.message().isEmpty());
        return outcome.status;
    };
    const QString field = u"--field"_s;
    const QString on = u"--on"_s;
    CHECK(refused({u"Why?"_s, field, u"nothing"_s}) == WrongUse);
    CHECK(refused({u" "_s}) == WrongUse);
    CHECK(refused({u"Why?"_s, field, u"summary"_s, u"--language"_s, u"x y"_s}) == WrongUse);
    CHECK(refused({u"Why?"_s, u"--language"_s, u"es"_s}) == WrongUse);
    CHECK(refused({u"Why?"_s, field, u"status"_s, u"--language"_s, u"es"_s}) == WrongUse);
    CHECK(refused({u"Why?"_s, field, u"summary"_s, on, u"fuego"_s}) == CouldNot);
    CHECK(refused({u"Why?"_s, field, u"summary"_s, on, u"agua"_s}) == CouldNot);
    CHECK(refused({u"Why?"_s, on, u"agua"_s}) == CouldNot);
    CHECK(refused({u"Why?"_s, field, u"summary"_s, on, QString()}) == CouldNot);
    CHECK(refused({u"Why?"_s, field, QString()}) == WrongUse);
    CHECK(refused({u"Why?"_s, u"--answer"_s, u"zz"_s}) == CouldNot);
    // An id that came out empty in a script is no new comment.
    CHECK(refused({u"Why?"_s, u"--answer"_s, QString()}) == CouldNot);
    CHECK(refused({u"Why?"_s, u"--answer"_s, u"zz"_s, field, u"summary"_s}) == WrongUse);
    CHECK(run({u"resolve"_s, event, u"1.1.2"_s, u"zz"_s}).status == CouldNot);
    CHECK(run({u"comments"_s, event, u"9.9"_s}).status == CouldNot);
    const Outcome none = run({u"comments"_s, event, u"1.1.2"_s});
    CHECK(none.output().isEmpty());
    CHECK_FALSE(none.message().isEmpty());
}

TEST_CASE("the list of comments says where, when and by whom, and what is gone", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString before = run({u"comments"_s, event, u"1.1.1"_s}).output();
    CHECK(before.startsWith(u"1.1.1  9a061f  Objectives (Spanish), “un contrato tipo”  "
                            u"Marc Vidal i Serra, 2026-10-20 09:00: "_s));
    CHECK(before.trimmed().endsWith(u"[resolved]"_s));
    CHECK(run({u"set"_s, event, u"1.1.1"_s, u"objectives"_s, u"Otros objetivos."_s}).status
          == Done);
    CHECK(run({u"comments"_s, event, u"1.1.1"_s})
              .output()
              .contains(u"“un contrato tipo” (no longer in the text)"_s));
}

TEST_CASE("comments follow a text that is set from the command line", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto set = [&](const QString &text) {
        CHECK(run({u"set"_s, event, u"1.1.2"_s, u"summary"_s, text}).status == Done);
    };
    set(u"Dos ciudades y dos ríos."_s);
    CHECK(run({u"comment"_s, event, u"1.1.2"_s, u"Which ones?"_s, u"--field"_s, u"summary"_s,
               u"--on"_s, u"dos ríos"_s})
              .status
          == Done);
    set(u"Dos ciudades y dos ríos grandes, del sur."_s);
    const auto comment = [&] {
        return run({u"comments"_s, event, u"1.1.2"_s, u"--json"_s})
            .json()[u"comments"]
            .toArray()
            .first();
    };
    CHECK(comment()[u"after"].toString().startsWith(u" grandes"_s));
    set(u"Dos ciudades y dos lagos grandes, del sur."_s);
    CHECK(comment()[u"quote"].toString() == u"dos lagos");
}
