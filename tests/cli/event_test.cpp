// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about a whole event: new, sample, list, search, history, formats.
#include "cli/program.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray list(const QString &event, const QStringList &options = {})
{
    const Outcome outcome = run(QStringList{u"list"_s, event, u"--json"_s} + options);
    REQUIRE(outcome.status == Done);
    return outcome.json()[u"cards"].toArray();
}

// What the event says of itself. It is given a card first, so that there is something to export.
QJsonObject exported(const Folder &folder, const QString &event)
{
    const QString note = folder.write(u"first.txt"_s, "1.1.1 Panel\n\nTitulo: Agua\n");
    REQUIRE(run({u"import"_s, event, note, u"--language"_s, u"es"_s}).status == Done);
    const Outcome outcome = run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s});
    REQUIRE(outcome.status == Done);
    return outcome.json();
}

} // namespace

TEST_CASE("new makes an event of what was said", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"foro.escaleta"_s);
    const Outcome made = run({u"new"_s, event, u"--title"_s, u"Foro de ciudades"_s, u"--zone"_s,
                              u"America/Argentina/Buenos_Aires"_s, u"--display-zones"_s,
                              u"Europe/Madrid,UTC+9"_s, u"--languages"_s, u"es,pt"_s, u"--start"_s,
                              u"2028-03-14"_s, u"--end"_s, u"2028-03-16"_s});
    CHECK(made.status == Done);
    CHECK(made.output() == QString());
    CHECK(folder.names() == QStringList{u"foro.escaleta"_s});
    CHECK(list(event).isEmpty());

    const QJsonObject told = exported(folder, event)[u"event"].toObject();
    CHECK(told[u"title"].toObject() == QJsonObject{{u"es"_s, u"Foro de ciudades"_s}});
    CHECK(told[u"zone"].toString() == u"America/Argentina/Buenos_Aires"_s);
    CHECK(strings(told[u"displayZones"]) == QStringList{u"Europe/Madrid"_s, u"UTC+09:00"_s});
    CHECK(strings(told[u"languages"]) == QStringList{u"es"_s, u"pt"_s});
    CHECK(told[u"start"].toString() == u"2028-03-14"_s);
    CHECK(told[u"end"].toString() == u"2028-03-16"_s);
    CHECK(
        told[u"limits"].toObject()
        == QJsonObject{
            {u"summary"_s, 250}, {u"concept"_s, 1000}, {u"objectives"_s, 100}, {u"debate"_s, 150}});
}

TEST_CASE("an event without cards is exported as JSON like any other", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    REQUIRE(run({u"new"_s, event, u"--title"_s, u"Foro"_s}).status == Done);
    const Outcome outcome = run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s});
    CHECK(outcome.status == Done);
    CHECK(outcome.out.contains("Foro"));
}

TEST_CASE("new takes the zone of the machine where none is said", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    REQUIRE(run({u"new"_s, event}, {.environment = {{u"TZ"_s, u"America/Bogota"_s}}}).status
            == Done);
    CHECK(exported(folder, event)[u"event"][u"zone"].toString() == u"America/Bogota"_s);
}

TEST_CASE("new makes no event of nonsense", "[cli]")
{
    const Folder folder;
    for (const QStringList &nonsense :
         {QStringList{u"--zone"_s, u"Mars/Phobos"_s},
          {u"--display-zones"_s, u"Europe/Madrid,UTC+77"_s},
          {u"--start"_s, u"2028-02-30"_s},
          {u"--start"_s, u"2028-03-14"_s, u"--end"_s, u"2028-03-01"_s},
          {u"--languages"_s, u"klingonish"_s},
          {u"--languages"_s, u""_s},
          {u"--languages"_s, u"es,es"_s}}) {
        CAPTURE(nonsense);
        const Outcome outcome = run(QStringList{u"new"_s, folder(u"e.escaleta"_s)} + nonsense);
        CHECK((outcome.status == CouldNot || outcome.status == WrongUse));
        CHECK_FALSE(outcome.message().isEmpty());
        CHECK(folder.names().isEmpty());
        QFile::remove(folder(u"e.escaleta"_s));
    }
}

TEST_CASE("new and sample leave alone what is there already", "[cli]")
{
    const Folder folder;
    const QString taken = folder.write(u"notes.escaleta"_s, "my own notes");
    for (const QString &command : {u"new"_s, u"sample"_s}) {
        const Outcome outcome = run({command, taken});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(taken));
        CHECK(contentOf(taken) == "my own notes");
    }
    CHECK(run({u"new"_s, folder(u"no such folder/e.escaleta"_s)}).status == CouldNot);
    CHECK(folder.names() == QStringList{u"notes.escaleta"_s});
}

TEST_CASE("the sample congress has twelve sessions in three languages over three days", "[cli]")
{
    const Folder folder;
    const QJsonArray cards = list(folder.sample());
    CHECK(cards.size() == 12);
    QSet<QString> days;
    QSet<QString> platforms;
    for (const QJsonValue &card : cards) {
        days.insert(card[u"date"].toString());
        platforms.insert(card[u"platform"].toString());
    }
    CHECK(days.size() == 3);
    CHECK(platforms.size() == 2);
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s})
        CHECK_FALSE(cards.first()[u"title"][language].toString().isEmpty());
}

TEST_CASE("list shows a line for each card in the order of the codes", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome outcome = run({u"list"_s, event});
    const QStringList lines = outcome.output().split(u'\n', Qt::SkipEmptyParts);
    QStringList shown;
    for (const QString &line : lines)
        shown.append(line.section(u' ', 0, 0));
    CHECK(shown.size() == 12);
    CHECK(shown == codes(list(event)));
    CHECK(std::ranges::is_sorted(shown));
    for (const QString &word : {u"2028-03-14"_s, u"12:00–13:30"_s, u"Canal A"_s, u"Panel"_s})
        CHECK(lines.first().contains(word));
    CHECK_FALSE(outcome.output().contains(u'\033'));
}

TEST_CASE("list takes only the cards asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    CHECK(codes(list(event, {u"--status"_s, u"draft"_s})) == QStringList{u"2.1.2"_s});
    CHECK(codes(list(event, {u"--status"_s, u"draft,changes-requested"_s}))
          == QStringList{u"2.1.2"_s, u"3.2.1"_s});
    CHECK(codes(list(event, {u"--filter"_s, u"ARBOL tarda VEINTE planifica"_s}))
          == QStringList{u"2.2.1"_s});
    CHECK(
        codes(list(event, {u"--filter"_s, u"árbol tarda"_s, u"--status"_s, u"draft"_s})).isEmpty());

    const Outcome none = run({u"list"_s, event, u"--filter"_s, u"xyzzy"_s});
    CHECK(none.status == Done);
    CHECK(none.output() == QString());
    CHECK_FALSE(none.message().isEmpty());
    CHECK(run({u"list"_s, event, u"--status"_s, u"draft"_s}).output().startsWith(u"2.1.2"));
}

TEST_CASE("search finds words in any language without regard to accents or case", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto found = [&event](const QString &text) {
        const Outcome outcome = run({u"search"_s, event, text, u"--json"_s});
        REQUIRE(outcome.status == Done);
        QSet<QString> cards;
        for (const QJsonValue &hit : outcome.json()[u"hits"].toArray())
            cards.insert(hit[u"card"].toString());
        return cards;
    };
    CHECK(found(u"ARBOL"_s).contains(u"2.2.1"_s));
    CHECK(found(u"árbol"_s) == found(u"arbol"_s));
    CHECK(found(u"riverbanks"_s).contains(u"2.1.1"_s));
    CHECK(found(u"Iturralde"_s).contains(u"1.1.1"_s));
    CHECK(found(u"xyzzy"_s).isEmpty());

    const Outcome shown = run({u"search"_s, event, u"árbol"_s});
    CHECK(shown.output().contains(u"2.2.1"));
    CHECK_FALSE(shown.output().contains(u'\033'));
    const Outcome nothing = run({u"search"_s, event, u"xyzzy"_s});
    CHECK(nothing.status == Done);
    CHECK(nothing.output() == QString());
}

TEST_CASE("search takes what is typed as words, whatever marks are in it", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QString &text : {u"\""_s, u"agua\""_s, u"NEAR("_s, u"a AND"_s, u"title:agua"_s,
                                u"*"_s, u"' OR 1=1 --"_s, u"^"_s, u""_s, u"  "_s, u"%"_s}) {
        CAPTURE(text);
        CHECK(run({u"search"_s, event, text, u"--json"_s}).status == Done);
        CHECK(run({u"list"_s, event, u"--filter"_s, text}).status == Done);
    }
}

TEST_CASE("the marks of a search cover the words found", "[cli]")
{
    const Folder folder;
    const Outcome outcome = run({u"search"_s, folder.sample(), u"agua"_s, u"--json"_s});
    const QJsonArray hits = outcome.json()[u"hits"].toArray();
    REQUIRE_FALSE(hits.isEmpty());
    for (const QJsonValue &hit : hits) {
        REQUIRE_FALSE(hit[u"marks"].toArray().isEmpty());
        for (const QJsonValue &mark : hit[u"marks"].toArray()) {
            const QString word =
                hit[u"excerpt"].toString().mid(mark[0].toInt(), mark[1].toInt()).toLower();
            CHECK(word.startsWith(u"agua"));
        }
    }
}

TEST_CASE("history tells who changed a card, when, and which fields", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Setting rocio{.environment = {{u"USER"_s, u"rocío"_s}}};
    REQUIRE(run({u"set"_s, event, u"2.1.2"_s, u"capacity"_s, u"75"_s}, rocio).status == Done);

    const Outcome outcome = run({u"history"_s, event, u"2.1.2"_s, u"--json"_s});
    const QJsonObject answer = outcome.json();
    CHECK(answer[u"card"].toString() == u"2.1.2"_s);
    const QJsonArray rows = answer[u"history"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"action"].toString() == u"created"_s);
    CHECK(rows[0][u"author"].toString() == u"ana"_s);
    CHECK(rows[1][u"action"].toString() == u"changed"_s);
    CHECK(rows[1][u"author"].toString() == u"rocío"_s);
    CHECK(strings(rows[1][u"changed"]) == QStringList{u"capacity"_s});
    CHECK(rows[1][u"card"][u"capacity"].toInt() == 75);
    CHECK(rows[1][u"revision"].toInt() > rows[0][u"revision"].toInt());
    const QDateTime at = QDateTime::fromString(rows[1][u"at"].toString(), Qt::ISODate);
    CHECK(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 120);

    const QStringList lines =
        run({u"history"_s, event, u"2.1.2"_s}).output().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(u"rocío"));
    CHECK(lines[1].contains(u"Capacity"));
}

TEST_CASE("setting a field to what it is leaves no trace", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString platform = card(event, u"1.1.1"_s)[u"platform"].toString();
    REQUIRE(run({u"set"_s, event, u"1.1.1"_s, u"platform"_s, platform}).status == Done);
    const Outcome outcome = run({u"history"_s, event, u"1.1.1"_s, u"--json"_s});
    CHECK(outcome.json()[u"history"].toArray().size() == 1);
}

TEST_CASE("formats tells what can be read and written", "[cli]")
{
    const QJsonObject formats = run({u"formats"_s, u"--json"_s}).json();
    const auto names = [&formats](const QString &key) {
        QStringList list;
        for (const QJsonValue &format : formats[key].toArray()) {
            CHECK_FALSE(format[u"summary"].toString().isEmpty());
            CHECK_FALSE(format[u"suffixes"].toArray().isEmpty());
            list.append(format[u"name"].toString());
        }
        return list;
    };
    for (const QString &name : {u"json"_s, u"note"_s})
        CHECK(names(u"import"_s).contains(name));
    CHECK(names(u"export"_s)
          == QStringList{u"booklet-pdf"_s, u"cards-pdf"_s, u"timetable-pdf"_s, u"review-pdf"_s,
                         u"errata-pdf"_s, u"errata-html"_s, u"docx"_s, u"odt"_s, u"html"_s,
                         u"json"_s, u"ics"_s, u"schedule-xml"_s, u"schedule-json"_s, u"csv"_s,
                         u"xlsx"_s, u"review-xlsx"_s});
    const QString shown = run({u"formats"_s}).output();
    for (const QString &name : names(u"import"_s) + names(u"export"_s))
        CHECK(shown.contains(name));
}
