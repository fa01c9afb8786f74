// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing editions, comparing them, and exporting what was frozen.
#include "cli/program.h"

using namespace Qt::Literals::StringLiterals;

namespace {

int set(const QString &event, const QString &code, const QString &field, const QString &value)
{
    return run({u"set"_s, event, code, field, value}).status;
}

// The change of the session with that code.
QJsonObject changeOf(const QJsonObject &answer, const QString &code)
{
    const QJsonArray sessions = answer[u"sessions"].toArray();
    for (const QJsonValue &change : sessions) {
        if (change[u"code"] == code)
            return change.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("an edition is frozen and listed, with its note and who froze it", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    CHECK(run({u"editions"_s, event, u"--json"_s}).json()[u"editions"].toArray().isEmpty());
    const Outcome frozen =
        run({u"freeze"_s, event, u"--note"_s, u"Para la imprenta"_s, u"--json"_s},
            {.environment = {{u"USER"_s, u"ana"_s}}});
    CHECK(frozen.status == Done);
    CHECK(frozen.json()[u"number"] == 1);
    CHECK(frozen.json()[u"author"] == u"ana"_s);
    CHECK(run({u"freeze"_s, event}).output().trimmed().startsWith(u"2  "));
    const Outcome listed = run({u"editions"_s, event, u"--json"_s});
    CHECK(listed.status == Done);
    const QJsonArray editions = listed.json()[u"editions"].toArray();
    REQUIRE(editions.size() == 2);
    CHECK(editions[0] == frozen.json());
    CHECK(editions[0][u"note"] == u"Para la imprenta"_s);
    CHECK(editions[1][u"note"].isNull());
    CHECK(run({u"editions"_s, event}).output().contains(u"Para la imprenta"));
}

TEST_CASE("two editions are compared, and one with the event as it is", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    const QString code = u"1.1.1"_s;
    const QString start = card(event, code)[u"start"].toString();
    REQUIRE(set(event, code, u"hours"_s, u"07:05-07:55"_s) == Done);
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    REQUIRE(set(event, code, u"title"_s, u"Otro título"_s) == Done);

    const QJsonObject between = run({u"compare"_s, event, u"1"_s, u"2"_s, u"--json"_s}).json();
    CHECK(between[u"older"][u"number"] == 1);
    CHECK(between[u"newer"][u"number"] == 2);
    CHECK(between[u"sessions"].toArray().size() == 1);
    const QJsonObject moved = changeOf(between, code);
    CHECK(strings(moved[u"kinds"]) == QStringList{u"moved"_s});
    CHECK(moved[u"before"][u"start"] == start);
    CHECK(moved[u"after"][u"start"].toString().contains(u"T07:05:00"));

    // Without numbers: since the last edition, up to now.
    const QJsonObject since = run({u"compare"_s, event, u"--json"_s}).json();
    CHECK(since[u"older"][u"number"] == 2);
    CHECK(since[u"newer"].isNull());
    CHECK(strings(changeOf(since, code)[u"kinds"]) == QStringList{u"renamed"_s});
    // Who reads English is shown the English title, which is the same.
    CHECK(run({u"compare"_s, event, u"--json"_s, u"--language"_s, u"en"_s})
              .json()[u"sessions"]
              .toArray()
              .isEmpty());
    const QString said = run({u"compare"_s, event, u"1"_s}).output();
    CHECK(said.contains(u"Moved, Renamed: 1.1.1 Otro título"));
    CHECK(said.contains(u"07:05–07:55"));
    const Outcome same = run({u"compare"_s, event, u"2"_s, u"2"_s});
    CHECK(same.status == Done);
    CHECK(same.output().isEmpty());
    CHECK(same.message().contains(u"Nothing has changed"));
}

TEST_CASE("errata are written since the edition before, or since another one", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    REQUIRE(set(event, u"1.1.1"_s, u"hours"_s, u"07:05-07:55"_s) == Done);
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    REQUIRE(set(event, u"1.1.2"_s, u"status"_s, u"withdrawn"_s) == Done);
    const auto page = [&](const QStringList &more) {
        const Outcome outcome = run(QStringList{u"export"_s, u"errata-html"_s, event, u"-o"_s,
                                                u"-"_s, u"--language"_s, u"en"_s}
                                    + more);
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
        return outcome.output();
    };
    const QString now = page({});
    CHECK(now.contains(u"Changes since edition 2"));
    CHECK(now.contains(u"1.1.2"));
    CHECK_FALSE(now.contains(u"07:05"));
    const QString all = page({u"--since"_s, u"1"_s});
    CHECK(all.contains(u"Changes since edition 1"));
    CHECK(all.contains(u"1.1.2"));
    CHECK(all.contains(u"07:05"));
    const QString second = page({u"--edition"_s, u"2"_s});
    CHECK(second.contains(u"Changes since edition 1"));
    CHECK(second.contains(u"Edition 2: "));
    CHECK_FALSE(second.contains(u"1.1.2"));
    const QString pdf = folder(u"errata.pdf"_s);
    CHECK(run({u"export"_s, u"errata-pdf"_s, event, u"-o"_s, pdf}).status == Done);
    CHECK(contentOf(pdf).startsWith("%PDF-"));
}

TEST_CASE("any format is exported from an edition", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    const QByteArray before = run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s}).out;
    REQUIRE(set(event, u"1.1.1"_s, u"title"_s, u"Otro título"_s) == Done);
    CHECK((run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s}).out != before));
    CHECK((run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s, u"--edition"_s, u"1"_s}).out
           == before));
}

TEST_CASE("an edition that is not there or no number is refused in one sentence", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const char16_t *format : {u"errata-pdf", u"errata-html"}) {
        const QString sheet = folder(u"sheet"_s);
        const Outcome none = run({u"export"_s, QString::fromUtf16(format), event, u"-o"_s, sheet});
        CHECK(none.status == CouldNot);
        CHECK(none.message().contains(event));
        CHECK(none.message().contains(u"Freeze one first"));
        CHECK_FALSE(QFile::exists(sheet));
    }
    CHECK(run({u"compare"_s, event}).status == CouldNot);
    REQUIRE(run({u"freeze"_s, event}).status == Done);
    const Outcome missing = run({u"compare"_s, event, u"7"_s});
    CHECK(missing.status == CouldNot);
    CHECK(missing.message().contains(u"no edition 7"));
    CHECK(run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s, u"--edition"_s, u"7"_s}).status
          == CouldNot);
    // The first one has none before it.
    CHECK(
        run({u"export"_s, u"errata-html"_s, event, u"-o"_s, u"-"_s, u"--edition"_s, u"1"_s}).status
        == CouldNot);
    for (const QString &odd : {u"0"_s, u"-1"_s, u"one"_s, u"1.5"_s, u""_s}) {
        CAPTURE(odd);
        const Outcome outcome = run({u"compare"_s, event, u"--"_s, odd});
        CHECK(outcome.status == WrongUse);
        CHECK_FALSE(outcome.message().isEmpty());
    }
}

TEST_CASE("an event that can only be read is not frozen", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = hashOf(event);
    REQUIRE(QFile::setPermissions(event, QFile::ReadOwner));
    const Outcome outcome = run({u"freeze"_s, event}, {.obeysPermissions = true});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(event));
    CHECK((hashOf(event) == before));
}
