// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that find a place for sessions.
#include "cli/program.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// An event of one day with two cards that have no hours.
QString eventWithCards(const Folder &folder)
{
    const QString event = folder(u"e.escaleta"_s);
    REQUIRE(run({u"sample"_s, event}).status == Done);
    for (const QString &code : {u"1.1.1"_s, u"3.2.1"_s}) {
        for (const QString &field : {u"hours"_s, u"date"_s, u"platform"_s})
            REQUIRE(run({u"set"_s, event, code, field, QString()}).status == Done);
    }
    return event;
}

} // namespace

TEST_CASE("suggest tells places, the best first, with reasons", "[cli]")
{
    const Folder folder;
    const QString event = eventWithCards(folder);
    const Outcome outcome = run({u"suggest"_s, event, u"1.1.1"_s, u"--json"_s});
    CHECK(outcome.status == Done);
    const QJsonObject answer = outcome.json();
    CHECK(answer.keys() == QStringList{u"card"_s, u"reason"_s, u"suggestions"_s});
    CHECK(answer[u"card"].toString() == u"1.1.1"_s);
    CHECK(answer[u"reason"].isNull());
    const QJsonArray suggestions = answer[u"suggestions"].toArray();
    REQUIRE(suggestions.size() == 5);
    int cost = 0;
    for (const QJsonValue &each : suggestions) {
        CHECK(each.toObject().keys()
              == QStringList{u"card"_s, u"cost"_s, u"date"_s, u"end"_s, u"minutes"_s, u"platform"_s,
                             u"reasons"_s, u"start"_s});
        CHECK(each[u"start"].toString().startsWith(each[u"date"].toString()));
        CHECK(each[u"cost"].toInt() >= cost);
        cost = each[u"cost"].toInt();
        for (const QJsonValue &reason : each[u"reasons"].toArray())
            CHECK_FALSE(reason[u"text"].toString().isEmpty());
    }
    const Outcome shown = run({u"suggest"_s, event, u"1.1.1"_s});
    CHECK(shown.status == Done);
    CHECK(shown.output().startsWith(u"1.1.1 "_s));
    CHECK(run({u"suggest"_s, event, u"9.9.9"_s}).status == CouldNot);
    CHECK(run({u"suggest"_s, event}).status == WrongUse);
}

TEST_CASE("suggest says why there is no place", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    const QString note = folder.write(u"n.txt"_s, shortNote().toUtf8());
    REQUIRE(run({u"new"_s, event, u"--title"_s, u"Foro"_s, u"--zone"_s, u"Europe/Madrid"_s}).status
            == Done);
    REQUIRE(run({u"import"_s, event, note}).status == Done);
    REQUIRE(run({u"set"_s, event, u"1.1.1"_s, u"date"_s, QString()}).status == Done);
    const Outcome outcome = run({u"suggest"_s, event, u"1.1.1"_s, u"--json"_s});
    CHECK(outcome.status == DoneWithFindings);
    CHECK(outcome.json()[u"suggestions"].toArray().isEmpty());
    CHECK(outcome.json()[u"reason"][u"code"].toString() == u"no-days"_s);
    const Outcome placed = run({u"place"_s, event, u"--json"_s});
    CHECK(placed.status == DoneWithFindings);
    CHECK_FALSE(placed.json()[u"stored"].toBool());
    CHECK(placed.json()[u"unplaced"][0][u"reason"][u"code"].toString() == u"no-days"_s);
}

TEST_CASE("place stores a plan in one step, and says what it would be without storing", "[cli]")
{
    const Folder folder;
    const QString event = eventWithCards(folder);
    const QByteArray before = storedIn(event);
    const Outcome tried =
        run({u"place"_s, event, u"1.1.1"_s, u"3.2.1"_s, u"--dry-run"_s, u"--seconds"_s, u"2"_s});
    CHECK(tried.status == Done);
    CHECK(tried.output().contains(u"1.1.1"_s));
    CHECK(storedIn(event) == before);

    const Outcome outcome =
        run({u"place"_s, event, u"1.1.1"_s, u"3.2.1"_s, u"--seconds=2"_s, u"--json"_s});
    CHECK(outcome.status == Done);
    const QJsonObject answer = outcome.json();
    CHECK(answer[u"stored"].toBool());
    CHECK(answer[u"unplaced"].toArray().isEmpty());
    REQUIRE(answer[u"placed"].toArray().size() == 2);
    for (const QJsonValue &placed : answer[u"placed"].toArray()) {
        const QJsonObject stored = card(event, placed[u"card"].toString());
        CHECK(stored[u"start"].toString() == placed[u"start"].toString());
        CHECK(stored[u"platform"].toString() == placed[u"platform"].toString());
        const Outcome history = run({u"history"_s, event, placed[u"card"].toString(), u"--json"_s});
        CHECK(history.output().contains(u"platform"_s));
    }
    // Nothing is left to place, and what is placed stays.
    const Outcome again = run({u"place"_s, event, u"1.1.1"_s, u"--json"_s});
    CHECK(again.status == DoneWithFindings);
    CHECK(again.json()[u"unplaced"][0][u"reason"][u"code"].toString() == u"already-scheduled"_s);

    CHECK(run({u"place"_s, event, u"--seconds"_s, u"soon"_s}).status == WrongUse);
    CHECK(run({u"place"_s, event, u"--seconds"_s, u"0"_s}).status == WrongUse);
    CHECK(run({u"place"_s, event, u"9.9.9"_s}).status == CouldNot);
    CHECK(run({u"place"_s, folder(u"none.escaleta"_s)}).status == CouldNot);
}
