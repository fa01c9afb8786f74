// SPDX-License-Identifier: GPL-3.0-or-later
// The command that says what is wrong with an event.
#include "cli/program.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// The findings of a note in an event of its own, as the codes of check.
QStringList findingsOf(const Folder &folder, const QString &note)
{
    const QString event = folder(u"checked.escaleta"_s);
    QFile::remove(event);
    REQUIRE(run({u"import"_s, event, folder.write(u"checked.txt"_s, note.toUtf8())}).status
            == Done);
    QStringList found = codes(run({u"check"_s, event, u"--json"_s}).json()[u"findings"]);
    found.sort();
    return found;
}

} // namespace

TEST_CASE("check finds what the sample congress hides, and ends with status 1", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome outcome = run({u"check"_s, event, u"--json"_s});
    CHECK(outcome.status == DoneWithFindings);
    const QJsonObject answer = outcome.json();
    CHECK(answer.keys() == QStringList{u"errors"_s, u"findings"_s, u"hints"_s, u"warnings"_s});
    const QStringList found = codes(answer[u"findings"]);
    for (const QString &code : {u"over-limit"_s, u"stale-translation"_s, u"platform-clash"_s})
        CHECK(found.contains(code));

    QMap<QString, int> counts;
    for (const QJsonValue &finding : answer[u"findings"].toArray()) {
        CHECK(finding.toObject().keys()
              == QStringList{u"arguments"_s, u"card"_s, u"code"_s, u"field"_s, u"language"_s,
                             u"severity"_s, u"text"_s});
        CHECK_FALSE(finding[u"text"].toString().isEmpty());
        ++counts[finding[u"severity"].toString()];
    }
    CHECK(counts.keys() == QStringList{u"error"_s, u"hint"_s, u"warning"_s});
    CHECK(answer[u"errors"].toInt() == counts[u"error"_s]);
    CHECK(answer[u"warnings"].toInt() == counts[u"warning"_s]);
    CHECK(answer[u"hints"].toInt() == counts[u"hint"_s]);

    const Outcome shown = run({u"check"_s, event});
    CHECK(shown.status == DoneWithFindings);
    CHECK(shown.output().count(u'\n') == found.size());
    CHECK(shown.output().contains(u"3.2.1"));
    CHECK(shown.output().contains(u"107"));
}

TEST_CASE("check looks at the cards asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto checked = [&event](const QStringList &cards) {
        return run(QStringList{u"check"_s, event, u"--json"_s} + cards);
    };
    const Outcome one = checked({u"3.2.1"_s});
    CHECK(one.status == DoneWithFindings);
    CHECK(codes(one.json()[u"findings"]) == QStringList{u"night-hours"_s, u"over-limit"_s});
    const QJsonValue finding = one.json()[u"findings"][1];
    CHECK(finding[u"card"].toString() == u"3.2.1"_s);
    CHECK(finding[u"field"].toString() == u"objectives"_s);
    CHECK(finding[u"language"].toString() == u"es"_s);
    CHECK(finding[u"severity"].toString() == u"error"_s);
    CHECK(finding[u"arguments"].toObject() == QJsonObject{{u"count"_s, 107}, {u"limit"_s, 100}});
    CHECK(checked({u"2.1.2"_s}).status == Done);
    CHECK(checked({u"2.1.2"_s, u"3.2.1"_s}).status == DoneWithFindings);
    CHECK(checked({u"9.9.9"_s}).status == CouldNot);
}

TEST_CASE("the exit status is 1 from the severity asked for on", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto status = [&event](const QString &card, const QString &failOn) {
        return run({u"check"_s, event, card, u"--fail-on"_s, failOn}).status;
    };
    // An error, a warning, a hint and nothing.
    CHECK(status(u"3.2.1"_s, u"error"_s) == DoneWithFindings);
    CHECK(status(u"2.1.1"_s, u"error"_s) == Done);
    CHECK(status(u"2.1.1"_s, u"warning"_s) == DoneWithFindings);
    REQUIRE(run({u"set"_s, event, u"2.2.2"_s, u"hours"_s, QString()}).status == Done); // by night
    CHECK(status(u"2.2.2"_s, u"warning"_s) == Done);
    CHECK(status(u"2.2.2"_s, u"hint"_s) == DoneWithFindings);
    CHECK(status(u"2.1.2"_s, u"hint"_s) == Done);
}

TEST_CASE("check of the real note says only that a text is near its limit", "[cli]")
{
    SKIP_UNLESS_EXISTS(seedNote());
    const Folder folder;
    const QString event = folder(u"seed.escaleta"_s);
    REQUIRE(run({u"import"_s, event, seedNote()}).status == Done);
    const Outcome outcome = run({u"check"_s, event, u"--json"_s});
    CHECK(outcome.status == Done);
    const QJsonArray findings = outcome.json()[u"findings"].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][u"code"].toString() == u"near-limit"_s);
    CHECK(findings[0][u"severity"].toString() == u"hint"_s);
    CHECK(findings[0][u"arguments"].toObject()
          == QJsonObject{{u"count"_s, 100}, {u"limit"_s, 100}});
    CHECK(run({u"check"_s, event, u"--fail-on"_s, u"hint"_s}).status == DoneWithFindings);
}

TEST_CASE("check tells what a note contradicts", "[cli]")
{
    const Folder folder;
    const QString note = shortNote();
    CHECK(findingsOf(folder, note) == QStringList{});
    CHECK(findingsOf(
              folder,
              QString(note).replace(u"11:30 (UTC+1)"_s, u"11:30 (UTC+1) / 08:00 - 09:30 (UTC-3)"_s))
          == QStringList{u"hours-disagree"_s});
    CHECK(findingsOf(
              folder,
              QString(note).replace(u"11:30 (UTC+1)"_s, u"11:30 (UTC+1) / 06:00 - 07:30 (UTC-3)"_s))
          == QStringList{u"night-hours"_s});
    CHECK(findingsOf(folder, QString(note).replace(u"máx. 100 "_s, u"máx. 80 "_s))
          == QStringList{u"note-limit"_s});
    CHECK(findingsOf(folder, QString(note).replace(u"Subtema 1.1"_s, u"Subtema 1.2"_s))
          == QStringList{u"code-outside-subtheme"_s});
    CHECK(findingsOf(folder,
                     QString(note).replace(u"Comparar cuestas."_s, u"cuesta "_s.repeated(101)))
          == QStringList{u"over-limit"_s});
    CHECK(
        findingsOf(folder, QString(note).replace(u"Comparar cuestas."_s, u"cuesta "_s.repeated(90)))
        == QStringList{u"near-limit"_s});
    CHECK(
        findingsOf(folder, QString(note).replace(u"Comparar cuestas."_s, u"cuesta "_s.repeated(89)))
        == QStringList{});
}

TEST_CASE("check tells of required fields by the card's status", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    const QString note =
        folder.write(u"n.txt"_s, u"1.1.1 Panel\n\nTítulo de la sesión: Agua\n"_s.toUtf8());
    REQUIRE(run({u"import"_s, event, note}).status == Done);
    const auto missing = [&event](const QString &status) {
        REQUIRE(run({u"set"_s, event, u"1.1.1"_s, u"status"_s, status}).status == Done);
        QStringList fields;
        for (const QJsonValue &finding :
             run({u"check"_s, event, u"--json"_s}).json()[u"findings"].toArray()) {
            if (finding[u"code"].toString() == u"required-empty")
                fields.append(finding[u"field"].toString());
        }
        return fields;
    };
    CHECK(missing(u"draft"_s).isEmpty());
    CHECK(missing(u"submitted"_s).contains(u"summary"_s));
    CHECK_FALSE(missing(u"submitted"_s).contains(u"hours"_s));
    CHECK(missing(u"accepted"_s).contains(u"hours"_s));
    CHECK(missing(u"withdrawn"_s).isEmpty());
}

TEST_CASE("check finds hours that a change of clocks skips or doubles", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample(); // Europe/Madrid
    const auto found = [&event](const QString &date, const QString &hours) {
        REQUIRE(run({u"set"_s, event, u"2.1.2"_s, u"date"_s, date}).status == Done);
        REQUIRE(run({u"set"_s, event, u"2.1.2"_s, u"hours"_s, hours}).status == Done);
        return codes(run({u"check"_s, event, u"2.1.2"_s, u"--json"_s}).json()[u"findings"]);
    };
    CHECK(found(u"2028-03-26"_s, u"02:30-03:30"_s).contains(u"time-gap"_s));
    CHECK(found(u"2028-10-29"_s, u"02:30-03:30"_s).contains(u"time-doubled"_s));
    const QStringList byDay = found(u"2028-03-26"_s, u"12:00-13:00"_s);
    CHECK(byDay.contains(u"outside-event"_s));
    CHECK(byDay.filter(u"time-"_s).isEmpty());
}

TEST_CASE("an acknowledged clash is found no more until a side of it moves", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto clashes = [&event](const QString &card) {
        const QStringList found =
            codes(run({u"check"_s, event, card, u"--json"_s}).json()[u"findings"]);
        return found.count(u"person-clash"_s);
    };
    REQUIRE(clashes(u"1.1.1"_s) == 1);
    const Outcome outcome = run({u"acknowledge"_s, event, u"1.1.1"_s, u"person-clash"_s, u"1.2.1"_s,
                                 u"--reason"_s, u"He speaks by video"_s});
    CHECK(outcome.status == Done);
    CHECK(outcome.err.contains("Tomás Iturralde Sáenz"));
    CHECK(clashes(u"1.1.1"_s) == 0);
    CHECK(clashes(u"1.2.1"_s) == 0);
    const QJsonArray known = card(event, u"1.1.1"_s)[u"acknowledgements"].toArray();
    REQUIRE(known.size() == 1);
    CHECK(known[0][u"reason"].toString() == u"He speaks by video");
    CHECK(run({u"show"_s, event, u"1.1.1"_s}).output().contains(u"He speaks by video"));
    CHECK(run({u"history"_s, event, u"1.1.1"_s}).output().contains(u"Acknowledged clashes"));

    REQUIRE(run({u"set"_s, event, u"1.2.1"_s, u"hours"_s, u"12:35-14:00"_s}).status == Done);
    CHECK(clashes(u"1.1.1"_s) == 1);
    CHECK(clashes(u"1.2.1"_s) == 1);
}

TEST_CASE("what acknowledge can't do is told, and stores nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = storedIn(event);
    const auto status = [&](const QString &finding, const QString &other,
                            const QString &reason = u"Because"_s) {
        return run({u"acknowledge"_s, event, u"1.1.1"_s, finding, other, u"--reason"_s, reason})
            .status;
    };
    CHECK(status(u"person-clash"_s, u"1.2.1"_s, {}) == WrongUse);
    CHECK(status(u"over-limit"_s, {}) == WrongUse);
    CHECK(status(u"person-clash"_s, u"2.1.1"_s) == CouldNot);
    CHECK(status(u"break-overlap"_s, {}) == CouldNot);
    CHECK(storedIn(event) == before);
    // By what the finding names, whatever its case and accents.
    CHECK(status(u"night-hours"_s, u"bogota"_s) == Done);
}
