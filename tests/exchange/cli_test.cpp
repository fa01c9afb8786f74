// SPDX-License-Identifier: GPL-3.0-or-later
// copy and bring-back, as their users see them.
#include "cli/program.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting asAna{.environment = {{u"USER"_s, u"ana"_s}}};

QString titleOf(const QString &event, const QString &code)
{
    return run({u"show"_s, event, code, u"--json"_s}).json()[u"title"][u"es"].toString();
}

} // namespace

TEST_CASE("a copy goes to a colleague and comes back", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString copy = folder(u"ana.escaleta"_s);
    const QString code =
        run({u"list"_s, event, u"--json"_s}).json()[u"cards"][0][u"code"].toString();
    REQUIRE_FALSE(code.isEmpty());
    CHECK(run({u"copy"_s, event, copy, u"--for"_s, u"Ana"_s}).status == Done);
    // Nobody's work is written over.
    CHECK(run({u"copy"_s, event, copy}).status == CouldNot);
    CHECK(
        run({u"set"_s, copy, code, u"title"_s, u"De Ana"_s, u"--language"_s, u"es"_s}, asAna).status
        == Done);
    const Outcome trial = run({u"bring-back"_s, event, copy, u"--dry-run"_s, u"--json"_s});
    CHECK(trial.status == Done);
    CHECK(trial.json()[u"copies"][0][u"person"] == u"Ana"_s);
    CHECK(trial.json()[u"copies"][0][u"changed"].toArray() == QJsonArray{code});
    CHECK(titleOf(event, code) != u"De Ana");
    CHECK(run({u"bring-back"_s, event, copy}).output().contains(u"Ana"));
    CHECK(titleOf(event, code) == u"De Ana");
    const Outcome again = run({u"bring-back"_s, event, copy, u"--json"_s});
    CHECK(again.json()[u"copies"][0][u"changed"].toArray().isEmpty());
}

TEST_CASE("what both changed is a finding, and the exit status says so", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString copy = folder(u"ana.escaleta"_s);
    const QString code =
        run({u"list"_s, event, u"--json"_s}).json()[u"cards"][0][u"code"].toString();
    REQUIRE(run({u"copy"_s, event, copy, u"--cards"_s, code}).status == Done);
    CHECK(run({u"list"_s, copy, u"--json"_s}).json()[u"cards"].toArray().size() == 1);
    REQUIRE(run({u"set"_s, copy, code, u"title"_s, u"De Ana"_s}, asAna).status == Done);
    REQUIRE(run({u"set"_s, event, code, u"title"_s, u"De aquí"_s}).status == Done);
    const Outcome outcome = run({u"bring-back"_s, event, copy, u"--json"_s});
    CHECK(outcome.status == DoneWithFindings);
    const QJsonArray findings = outcome.json()[u"findings"].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][u"code"] == u"changed-twice"_s);
    CHECK(findings[0][u"card"] == code);
    CHECK(titleOf(event, code) == u"De aquí");
}

TEST_CASE("what is no copy is said of each file, and holds up no other", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString copy = folder(u"ana.escaleta"_s);
    REQUIRE(run({u"copy"_s, event, copy}).status == Done);
    const Outcome outcome = run({u"bring-back"_s, event, event, copy, u"--json"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.json()[u"copies"].toArray().size() == 2);
    CHECK(outcome.message().contains(event));
}
