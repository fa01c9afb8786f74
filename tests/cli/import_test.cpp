// SPDX-License-Identifier: GPL-3.0-or-later
// Importing notes and JSON, and what happens to cards that exist.
#include "cli/program.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject import(const QString &event, const QStringList &arguments)
{
    const Outcome outcome =
        run(QStringList{u"import"_s, event} + arguments + QStringList{u"--json"_s});
    INFO(outcome.err.toStdString());
    REQUIRE(outcome.status == Done);
    return outcome.json();
}

QByteArray exported(const QString &event)
{
    return run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s}).out;
}

// The cards without what each event numbers for itself.
QJsonArray cardsOf(const QString &event)
{
    QJsonArray cards;
    for (const QJsonValue &value :
         run({u"list"_s, event, u"--json"_s}).json()[u"cards"].toArray()) {
        QJsonObject each = value.toObject();
        each.remove(u"id");
        each.remove(u"revision");
        cards.append(each);
    }
    return cards;
}

} // namespace

TEST_CASE("a note makes the event that does not exist", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"new.escaleta"_s);
    const QString note = folder.write(u"note.txt"_s, shortNote().toUtf8());
    const QJsonObject answer = import(event, {note});
    CHECK(strings(answer[u"cards"]) == QStringList{u"1.1.1"_s});
    CHECK(answer[u"created"].toInt() == 1);
    CHECK(answer[u"updated"].toInt() == 0);
    CHECK(answer[u"findings"].toArray().isEmpty());
    CHECK(answer[u"files"].toArray()
          == QJsonArray{QJsonObject{{u"file"_s, note},
                                    {u"cards"_s, QJsonArray{u"1.1.1"_s}},
                                    {u"error"_s, QJsonValue()}}});
    CHECK(card(event, u"1.1.1"_s)[u"summary"][u"es"].toString().startsWith(u"Tres ciudades"));
}

TEST_CASE("the sample notes find their place in the sample congress", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QJsonObject answer =
        import(event,
               {sampleNotes() + u"nota-taller.es.txt"_s, sampleNotes() + u"session-note.en.md"_s,
                sampleNotes() + u"note-de-session.fr.txt"_s});
    CHECK(strings(answer[u"cards"]) == QStringList{u"1.2.3"_s, u"3.2.2"_s, u"3.1.2"_s});
    CHECK(answer[u"created"].toInt() == 3);
    CHECK(cardsOf(event).size() == 15);

    const QJsonObject french = card(event, u"3.1.2"_s);
    CHECK(french[u"start"].toString() == u"2028-03-14T17:30:00+01:00"_s);
    CHECK(french[u"capacity"].toInt() == 120);
    CHECK(french[u"registration"][u"kind"].toString() == u"invitation"_s);
    const QJsonArray unplaced = french[u"unplaced"].toArray();
    REQUIRE(unplaced.size() == 1);
    CHECK(unplaced[0][u"line"].toInt() == 23);
    CHECK(unplaced[0][u"text"].toString().startsWith(u"Traiteur"));
    CHECK(codes(answer[u"findings"]).contains(u"unplaced"_s));

    const QJsonObject english = card(event, u"3.2.2"_s);
    CHECK(english[u"start"].toString() == u"2028-03-16T15:00:00+01:00"_s);
    CHECK(english[u"format"].toString() == u"Panel"_s);
    CHECK(english[u"documents"][0][u"url"].toString().startsWith(u"https://"));
    CHECK(english[u"counts"][u"objectives"][u"en"][u"words"].toInt() > 0);
}

TEST_CASE("the real note imports with nothing but true findings", "[cli]")
{
    SKIP_UNLESS_EXISTS(seedNote());
    const Folder folder;
    const QJsonObject answer = import(folder(u"seed.escaleta"_s), {seedNote()});
    CHECK(strings(answer[u"cards"]) == QStringList{u"1.3.2"_s});
    CHECK(codes(answer[u"findings"]) == QStringList{u"near-limit"_s});
}

TEST_CASE("importing a note again changes nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString note = sampleNotes() + u"nota-taller.es.txt"_s;
    import(event, {note});
    const QByteArray before = storedIn(event);
    const QJsonObject again = import(event, {note});
    CHECK(again[u"created"].toInt() == 0);
    CHECK(again[u"updated"].toInt() == 0);
    CHECK(storedIn(event) == before);
}

TEST_CASE("a dry run says what would happen and stores nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = storedIn(event);
    const QString note = sampleNotes() + u"nota-taller.es.txt"_s;
    const QJsonObject answer = import(event, {note, u"--dry-run"_s});
    CHECK(answer[u"created"].toInt() == 1);
    CHECK(strings(answer[u"cards"]) == QStringList{u"1.2.3"_s});
    CHECK(storedIn(event) == before);

    import(folder(u"none.escaleta"_s), {note, u"--dry-run"_s});
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("an exported event imports again as it was", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    import(event, {sampleNotes() + u"note-de-session.fr.txt"_s});
    const QString json = folder.write(u"event.json"_s, exported(event));
    const QString copy = folder(u"copy.escaleta"_s);
    const QJsonObject answer = import(copy, {json});
    CHECK(answer[u"created"].toInt() == 13);
    const QJsonArray there = cardsOf(copy);
    const QJsonArray here = cardsOf(event);
    REQUIRE(there.size() == here.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        for (const QString &key : here[i].toObject().keys()) {
            CAPTURE(here[i][u"code"].toString(), key);
            CHECK(there[i][key] == here[i][key]);
        }
    }

    // Into the event itself: nothing new.
    const QJsonObject again = import(event, {json, u"--as"_s, u"json"_s});
    CHECK(again[u"created"].toInt() == 0);
    CHECK(again[u"updated"].toInt() == 0);
}

TEST_CASE("a card shown as JSON imports into another event", "[cli]")
{
    const Folder folder;
    const Outcome shown = run({u"show"_s, folder.sample(), u"2.2.1"_s, u"--json"_s});
    const QString json = folder.write(u"card.json"_s, shown.out);
    const QString other = folder(u"other.escaleta"_s);
    CHECK(import(other, {json})[u"created"].toInt() == 1);
    CHECK(card(other, u"2.2.1"_s)[u"title"] == shown.json()[u"title"]);
}

TEST_CASE("a card that says something else is asked about", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    import(event, {folder.write(u"a.txt"_s, shortNote().toUtf8())});
    const QString other =
        folder.write(u"b.txt"_s, shortNote().replace(u"barrio alto"_s, u"barrio bajo"_s).toUtf8());
    const auto title = [&event](const QString &code) {
        return card(event, code)[u"title"][u"es"].toString();
    };
    const QByteArray before = storedIn(event);

    SECTION("and left alone where nobody can answer")
    {
        for (const QStringList &options : {QStringList{}, {u"--on-clash"_s, u"ask"_s}}) {
            const Outcome outcome = run(QStringList{u"import"_s, event, other} + options);
            CHECK(outcome.status == CouldNot);
            CHECK(outcome.message().contains(u"1.1.1"));
            CHECK(outcome.message().contains(event));
            CHECK(storedIn(event) == before);
        }
    }
    SECTION("and kept by ours")
    {
        import(event, {other, u"--on-clash"_s, u"ours"_s});
        CHECK(title(u"1.1.1"_s) == u"Agua para el barrio alto"_s);
    }
    SECTION("and replaced by theirs")
    {
        const QJsonObject answer = import(event, {other, u"--on-clash"_s, u"theirs"_s});
        CHECK(answer[u"updated"].toInt() == 1);
        CHECK(answer[u"created"].toInt() == 0);
        CHECK(title(u"1.1.1"_s) == u"Agua para el barrio bajo"_s);
    }
    SECTION("and keeps both in one card")
    {
        const QJsonObject answer = import(event, {other, u"--on-clash"_s, u"both"_s});
        CHECK(answer[u"created"].toInt() == 0);
        CHECK(answer[u"updated"].toInt() == 1);
        CHECK(cardsOf(event).size() == 1);
        CHECK(title(u"1.1.1"_s) == u"Agua para el barrio alto"_s);
        CHECK(card(event, u"1.1.1"_s)[u"unplaced"][0][u"text"].toString().contains(
            u"Agua para el barrio bajo"));
    }
    SECTION("and taken as a person answers at a terminal")
    {
        // Of Debian's bsdutils, which is on every machine of it.
        REQUIRE(hasTool(u"script"_s));
        const QString command =
            u"'%1' import '%2' '%3'"_s.arg(QStringLiteral(ESCALETA_CLI), event, other);
        const Outcome outcome =
            runTool(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s}, {.input = "t\n"});
        CHECK(outcome.status == Done);
        CHECK(outcome.output().contains(u"[t]heirs"));
        CHECK(title(u"1.1.1"_s) == u"Agua para el barrio bajo"_s);
    }
}

TEST_CASE("a card that clashes holds up no other", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    import(event, {folder.write(u"a.txt"_s, shortNote().toUtf8())});
    const QString clash =
        folder.write(u"b.txt"_s, shortNote().replace(u"barrio alto"_s, u"barrio bajo"_s).toUtf8());
    const QString fresh = folder.write(u"c.txt"_s, shortNote(u"1.1.2"_s).toUtf8());
    const QString missing = folder(u"d.txt"_s);
    const Outcome outcome = run({u"import"_s, event, clash, missing, fresh, u"--json"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(missing));
    const QJsonArray files = outcome.json()[u"files"].toArray();
    REQUIRE(files.size() == 3);
    CHECK(files[0][u"error"].isString());
    CHECK(files[1][u"error"].toString().contains(missing));
    CHECK(files[2][u"error"].isNull());
    CHECK(codes(run({u"list"_s, event, u"--json"_s}).json()[u"cards"])
          == QStringList{u"1.1.1"_s, u"1.1.2"_s});
}

TEST_CASE("a language of the files can be said", "[cli]")
{
    const Folder folder;
    const QString note = folder.write(u"n.txt"_s, "1.1.1 Panel\n\nTitle: Kein Wort\n");
    const QString event = folder(u"e.escaleta"_s);
    import(event, {note, u"--language"_s, u"fr"_s});
    CHECK(card(event, u"1.1.1"_s)[u"title"].toObject().keys() == QStringList{u"fr"_s});
}

TEST_CASE("a format that is not known is refused with those that are", "[cli]")
{
    const Folder folder;
    const QString note = folder.write(u"n.txt"_s, shortNote().toUtf8());
    const Outcome outcome =
        run({u"import"_s, folder(u"e.escaleta"_s), note, u"--as"_s, u"papyrus"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(u"json"));
    CHECK(outcome.message().contains(u"note"));
    CHECK(folder.names() == QStringList{u"n.txt"_s});
}

TEST_CASE("JSON that is not Escaleta's is refused and names where", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QByteArray &broken :
         {QByteArray("{\"cards\": ["), QByteArray("{\"cards\": 7}"), QByteArray("{\"a\": 1}"),
          QByteArray("{\"escaleta\": 99, \"event\": {}, \"cards\": []}"),
          QByteArray("{\"cards\": [{\"code\": {}}]}"),
          QByteArray("{\"cards\": [{\"code\": \"8.8\", \"title\": 7}]}"),
          QByteArray(200000, '[').prepend("{\"cards\": ")}) {
        const QString json = folder.write(u"x.json"_s, broken);
        const QByteArray before = storedIn(event);
        const Outcome outcome = run({u"import"_s, event, json});
        CAPTURE(broken.left(60));
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(json));
        CHECK(storedIn(event) == before);
    }
}

TEST_CASE("a folder is imported with all that lies in it", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"new.escaleta"_s);
    REQUIRE(QDir().mkpath(folder(u"notes/deep"_s)));
    folder.write(u"notes/b.txt"_s, shortNote(u"1.1.2"_s).toUtf8());
    folder.write(u"notes/deep/a.csv"_s,
                 "C\xC3\xB3"
                 "digo;T\xC3\xADtulo\n1.1.3;Tabla\n");
    folder.write(u"notes/.~lock.b.txt#"_s, "x");
    const QJsonObject answer = import(event, {folder(u"notes"_s)});
    CHECK(strings(answer[u"cards"]) == QStringList{u"1.1.2"_s, u"1.1.3"_s});
    CHECK(answer[u"files"].toArray().size() == 2);
}

TEST_CASE("what a column means is told once and remembered", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString table = folder.write(u"a.csv"_s,
                                       "Code,Title,Notes,Catering\n"
                                       "9.1.1,One,Why,yes\n");
    import(event, {table, u"--columns"_s, u"Notes=objectives,Catering=-"_s});
    const QJsonObject first = card(event, u"9.1.1"_s);
    CHECK(first[u"objectives"][u"en"].toString() == u"Why"_s);
    CHECK(first[u"unplaced"].toArray().isEmpty());

    const QString later = folder.write(u"b.csv"_s,
                                       "Code,Title,Notes,Catering\n"
                                       "9.1.2,Two,How,no\n");
    import(event, {later});
    CHECK(card(event, u"9.1.2"_s)[u"objectives"][u"en"].toString() == u"How"_s);

    const Outcome wrong = run({u"import"_s, event, later, u"--columns"_s, u"Notes=nothing"_s});
    CHECK(wrong.status == CouldNot);
    CHECK(wrong.message().contains(u"nothing"_s));
}

TEST_CASE("a report says what was understood, also of a dry run", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = storedIn(event);
    const QString table = folder.write(u"a.csv"_s, "Code,Title,Catering\n9.1.1,One,yes\n");
    const QString report = folder(u"report.csv"_s);
    import(event, {table, u"--dry-run"_s, u"--report"_s, report});
    const QByteArray text = contentOf(report);
    CHECK(text.contains(",9.1.1,title,en,One,2,Title: One,sure,"));
    CHECK(text.contains(",2,Catering: yes,none,"));
    CHECK(storedIn(event) == before);
}

TEST_CASE("what was exported and edited elsewhere comes back beside what has changed here", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    QJsonObject theirs = card(event, u"2.2.1"_s);
    REQUIRE(run({u"set"_s, event, u"2.2.1"_s, u"capacity"_s, u"33"_s}).status == Done);
    QJsonObject title = theirs[u"title"].toObject();
    title[u"es"] = u"Otro título"_s;
    theirs[u"title"] = title;
    const QString file = folder.write(u"card.json"_s, QJsonDocument(theirs).toJson());
    const QJsonObject answer = import(event, {file});
    CHECK(answer[u"updated"].toInt() == 1);
    const QJsonObject now = card(event, u"2.2.1"_s);
    CHECK(now[u"title"][u"es"].toString() == u"Otro título"_s);
    CHECK(now[u"capacity"].toInt() == 33);
}
