// SPDX-License-Identifier: GPL-3.0-or-later
// Exports: the cards as PDF and the event as JSON.
#include "cli/program.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// Needs the tools of poppler, which tests/run installs.
QString textOf(const QString &pdf)
{
    REQUIRE(hasTool(u"pdftotext"_s));
    const Outcome text = runTool(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    CHECK(text.status == 0);
    return text.output().simplified();
}

QString pageSize(const QString &pdf)
{
    const QString info = runTool(u"pdfinfo"_s, {pdf}).output();
    return QRegularExpression(u"Page size:\\s+(.*)"_s).match(info).captured(1);
}

QString exportCards(const Folder &folder, const QString &event, const QStringList &options)
{
    const QString pdf = folder(u"cards.pdf"_s);
    const Outcome outcome =
        run(QStringList{u"export"_s, u"cards-pdf"_s, event, u"-o"_s, pdf} + options);
    CHECK(outcome.status == Done);
    CHECK(outcome.output() == QString());
    CHECK(outcome.message() == QString());
    CHECK(contentOf(pdf).startsWith("%PDF-"));
    return pdf;
}

} // namespace

TEST_CASE("cards-pdf writes the cards with the labels and texts of the language", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QJsonObject shown = card(event, u"1.1.1"_s);
    const QMap<QString, QString> labels{
        {u"es"_s, u"Objetivos"_s}, {u"en"_s, u"Objectives"_s}, {u"fr"_s, u"Objectifs"_s}};
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QString text = textOf(
            exportCards(folder, event, {u"--language"_s, it.key(), u"--cards"_s, u"1.1.1"_s}));
        CAPTURE(text);
        CHECK(text.contains(*it));
        // The words of the title, whichever way the lines break.
        for (const QString &word : shown[u"title"][it.key()].toString().simplified().split(u' '))
            CHECK(text.contains(word));
    }
    CHECK(textOf(exportCards(folder, event, {})).contains(u"Objetivos"));
    CHECK(folder.names().size() == 2);
}

TEST_CASE("cards-pdf takes only the cards asked for, in their order", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto title = [&event](const QString &code) {
        return card(event, code)[u"title"][u"es"].toString().section(u' ', 0, 2);
    };
    const QString two = textOf(exportCards(folder, event, {u"--cards"_s, u"2.1.1, 1.1.1"_s}));
    CHECK(two.indexOf(title(u"2.1.1"_s)) > 0);
    CHECK(two.lastIndexOf(title(u"1.1.1"_s)) > two.indexOf(title(u"2.1.1"_s)));
    CHECK_FALSE(two.contains(title(u"2.2.1"_s)));

    const QString drafts = textOf(exportCards(folder, event, {u"--status"_s, u"draft"_s}));
    CHECK(drafts.contains(title(u"2.1.2"_s)));
    CHECK_FALSE(drafts.contains(title(u"1.1.1"_s)));
}

TEST_CASE("cards-pdf is on the paper asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto size = [&](const QStringList &options) {
        return pageSize(
            exportCards(folder, event, options + QStringList{u"--cards"_s, u"1.1.1"_s}));
    };
    CHECK(size({}).contains(u"A4"));
    CHECK(size({u"--paper"_s, u"a4"_s}).contains(u"A4"));
    CHECK(size({u"--paper"_s, u"letter"_s}).contains(u"letter"));
    CHECK(size({u"--paper"_s, u"a5"_s}).startsWith(u"419.5"));
    CHECK(size({u"--paper"_s, u"a3"_s}).contains(u"A3"));
}

TEST_CASE("cards-pdf shows the hours in the zones asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString text = textOf(exportCards(
        folder, event,
        {u"--cards"_s, u"1.1.1"_s, u"--zones"_s, u"Asia/Kathmandu,America/St_Johns"_s}));
    // 12:00 in Madrid; Saint John's has put its clocks forward two days before.
    CHECK(text.contains(u"16:45"));
    CHECK(text.contains(u"UTC+5:45"));
    CHECK(text.contains(u"08:30"));
    CHECK(text.contains(u"UTC-2:30"));
    CHECK_FALSE(text.contains(u"UTC+9"));
}

TEST_CASE("an export can go to standard output", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome pdf = run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, u"-"_s});
    CHECK(pdf.status == Done);
    CHECK(pdf.out.startsWith("%PDF-"));
    CHECK(pdf.out.trimmed().endsWith("%%EOF"));
    CHECK(pdf.message() == QString());
    const Outcome json = run({u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s});
    CHECK(json.status == Done);
    CHECK(json.json()[u"cards"].toArray().size() == 12);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("the file is what standard output would be", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString file = folder(u"e.json"_s);
    REQUIRE(run({u"export"_s, u"json"_s, event, u"-o"_s, file}).status == Done);
    CHECK(contentOf(file) == run({u"export"_s, u"json"_s, event, u"--output=-"_s}).out);
}

TEST_CASE("an export of cards as JSON has those cards alone", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto exported = [&event](const QStringList &options) {
        return codes(run(QStringList{u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s} + options)
                         .json()[u"cards"]);
    };
    CHECK(exported({u"--cards"_s, u"2.1.1"_s}) == QStringList{u"2.1.1"_s});
    CHECK(exported({u"--status"_s, u"draft,submitted"_s})
          == QStringList{u"1.3.1"_s, u"2.1.2"_s, u"2.2.2"_s});
}

TEST_CASE("an export takes the sessions of some days or themes alone", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto exported = [&event](const QStringList &options) {
        return codes(run(QStringList{u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s} + options)
                         .json()[u"cards"]);
    };
    QStringList onDay;
    QStringList ofLine;
    QStringList ofSubtheme;
    const QString day = card(event, u"1.1.1"_s)[u"date"].toString();
    for (const QString &code : exported({})) {
        const QJsonObject shown = card(event, code);
        if (shown[u"date"].toString() == day)
            onDay.append(code);
        if (shown[u"theme"][u"code"].toString() == u"1")
            ofLine.append(code);
        if (shown[u"subtheme"][u"code"].toString() == u"1.1")
            ofSubtheme.append(code);
    }
    CHECK(exported({u"--day"_s, day}) == onDay);
    CHECK(exported({u"--theme"_s, u"1"_s}) == ofLine);
    CHECK(exported({u"--theme"_s, u"1.1"_s}) == ofSubtheme);
    CHECK(exported({u"--theme"_s, u"1.1"_s, u"--day"_s, day, u"--cards"_s, u"2.1.1,1.1.1"_s})
          == QStringList{u"1.1.1"_s});
    CHECK(onDay.size() < exported({}).size());
}

TEST_CASE("a table has the columns asked for, and tells which there are", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const auto csv = [&event](const QString &columns) {
        return run({u"export"_s, u"csv"_s, event, u"-o"_s, u"-"_s, u"--cards"_s, u"1.1.1"_s,
                    u"--columns"_s, columns});
    };
    CHECK(csv(u"start,code"_s).out == "\xEF\xBB\xBFstart,code\r\n12:00,1.1.1\r\n");
    const Outcome unknown = csv(u"code,colour"_s);
    CHECK(unknown.status == WrongUse);
    CHECK(unknown.message().contains(u"colour"));
    // Each that completion offers is one.
    const QString script = run({u"completions"_s, u"fish"_s}).output();
    const QString offered =
        QRegularExpression(u"-l columns -x -a '([^']*)'"_s).match(script).captured(1);
    CHECK(offered.split(u' ').size() > 20);
    CHECK(csv(offered.split(u' ').join(u',')).status == Done);
    for (const QString &name : offered.split(u' '))
        CHECK(unknown.message().contains(name));
}

TEST_CASE("every format writes the sample congress", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QString &format :
         {u"ics"_s, u"schedule-xml"_s, u"schedule-json"_s, u"csv"_s, u"xlsx"_s}) {
        const Outcome outcome = run({u"export"_s, format, event, u"-o"_s, u"-"_s});
        CAPTURE(format, outcome.message());
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
        CHECK(outcome.out.size() > 2000);
    }
}

TEST_CASE("an export of what is not there fails and writes nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QStringList &options : {QStringList{u"--cards"_s, u"9.9.9"_s},
                                       {u"--status"_s, u"withdrawn"_s},
                                       {u"--cards"_s, u""_s},
                                       {u"--zones"_s, u"Mars/Phobos"_s}}) {
        CAPTURE(options);
        const Outcome outcome = run(
            QStringList{u"export"_s, u"cards-pdf"_s, event, u"-o"_s, folder(u"x.pdf"_s)} + options);
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().count(u'\n') == 1);
    }
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("an export replaces a file and never a folder", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString old = folder.write(u"old.pdf"_s, "old");
    CHECK(run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, old}).status == Done);
    CHECK(contentOf(old).startsWith("%PDF-"));
    for (const QString &format : {u"cards-pdf"_s, u"json"_s}) {
        for (const QString &place : {folder(QString()), folder(u"no such folder/x"_s)}) {
            const Outcome outcome = run({u"export"_s, format, event, u"-o"_s, place});
            CHECK(outcome.status == CouldNot);
            CHECK(outcome.message().contains(place));
        }
    }
}

TEST_CASE("an export never overwrites the event that it reads", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = hashOf(event);
    for (const QString &format : {u"cards-pdf"_s, u"json"_s}) {
        const Outcome outcome = run({u"export"_s, format, event, u"-o"_s, event});
        CHECK((outcome.status == CouldNot || outcome.status == WrongUse));
        CHECK(hashOf(event) == before);
    }
}

TEST_CASE("the PDF of a language that the event does not have is refused or said", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome outcome = run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, folder(u"x.pdf"_s),
                                 u"--language"_s, u"gibberish"_s});
    CHECK((outcome.status == CouldNot || outcome.status == WrongUse));
    CHECK(outcome.message().contains(u"gibberish"));
}

TEST_CASE("timetable-pdf writes the view, zones and paper asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString pdf = folder(u"timetable.pdf"_s);
    const auto exported = [&](const QStringList &options) {
        const Outcome outcome =
            run(QStringList{u"export"_s, u"timetable-pdf"_s, event, u"-o"_s, pdf} + options);
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
        return textOf(pdf);
    };
    const QString day = exported({});
    CHECK(day.contains(u"1.1.1"));
    CHECK(day.contains(u"Madrid"));
    for (const QString &view : {u"week"_s, u"list"_s}) {
        CAPTURE(view);
        CHECK(exported({u"--view"_s, view}).contains(u"1.1.1"));
    }
    CHECK(exported({u"--view"_s, u"list"_s}).contains(u"Plataforma"));
    const QString zones = exported({u"--zones"_s, u"Asia/Kathmandu"_s});
    CHECK(zones.contains(u"UTC+5:45"));
    CHECK_FALSE(zones.contains(u"UTC-"));
    const QString one = exported({u"--cards"_s, u"2.1.1"_s});
    CHECK(one.contains(u"2.1.1"));
    CHECK_FALSE(one.contains(u"1.1.1"));
    exported({u"--paper"_s, u"a3"_s, u"--view"_s, u"list"_s});
    CHECK(pageSize(pdf).contains(u"A3"));
}

TEST_CASE("a view that there is not is wrong use, and names those that there are", "[cli]")
{
    const Folder folder;
    const Outcome outcome = run({u"export"_s, u"timetable-pdf"_s, folder.sample(), u"-o"_s,
                                 folder(u"x.pdf"_s), u"--view"_s, u"month"_s});
    CHECK(outcome.status == WrongUse);
    CHECK(outcome.message().contains(u"day, week, list"));
}

TEST_CASE("a timetable of no session is refused", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"empty.escaleta"_s);
    REQUIRE(run({u"new"_s, event, u"--title"_s, u"Nada"_s}).status == Done);
    const Outcome outcome =
        run({u"export"_s, u"timetable-pdf"_s, event, u"-o"_s, folder(u"x.pdf"_s)});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(u"empty.escaleta"));
}

TEST_CASE("booklet-pdf writes the languages, order and fields asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString pdf = folder(u"booklet.pdf"_s);
    const auto exported = [&](const QStringList &options) {
        const Outcome outcome =
            run(QStringList{u"export"_s, u"booklet-pdf"_s, event, u"-o"_s, pdf} + options);
        CHECK(outcome.status == Done);
        CHECK(outcome.message() == QString());
        return textOf(pdf);
    };
    const QString plain = exported({u"--language"_s, u"en"_s});
    CHECK(plain.contains(u"How to read this programme"));
    CHECK(plain.contains(u"Index of people"));
    const QString both = exported({u"--languages"_s, u"en,es"_s, u"--layout"_s, u"side-by-side"_s,
                                   u"--fields"_s, u"summary,hours"_s, u"--order"_s, u"theme"_s});
    CHECK(both.contains(u"Brief summary / Breve resumen"));
    CHECK_FALSE(both.contains(u"Organizadores"));
    exported({u"--folded"_s, u"--colour"_s, u"3"_s, u"--cover-text"_s, u"Junio"_s});
    CHECK(pageSize(pdf).contains(u"841.89 x 595"));
}

TEST_CASE("what a booklet can't be is wrong use, and a sentence says so", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString pdf = folder(u"booklet.pdf"_s);
    const QList<std::pair<QStringList, QString>> wrong{
        {{u"--languages"_s, u"es,en,fr,pt"_s}, u"three"_s},
        {{u"--languages"_s, u"qqq"_s}, u"qqq"_s},
        {{u"--layout"_s, u"diagonal"_s}, u"side-by-side"_s},
        {{u"--order"_s, u"weight"_s}, u"theme"_s},
        {{u"--fields"_s, u"summary,colour"_s}, u"colour"_s},
        {{u"--colour"_s, u"9"_s}, u"8"_s}};
    for (const auto &[options, words] : wrong) {
        CAPTURE(options);
        const Outcome outcome =
            run(QStringList{u"export"_s, u"booklet-pdf"_s, event, u"-o"_s, pdf} + options);
        CHECK(outcome.status == WrongUse);
        CHECK(outcome.message().contains(words));
    }
    const Outcome outcome = run(
        {u"export"_s, u"booklet-pdf"_s, event, u"-o"_s, pdf, u"--cover"_s, folder(u"none.png"_s)});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(folder(u"none.png"_s)));
    CHECK_FALSE(QFile::exists(pdf));
}

TEST_CASE("review-pdf speaks the language asked for, its findings too", "[cli]")
{
    const Folder folder;
    const QString pdf = folder(u"review.pdf"_s);
    const QString event = folder.sample();
    REQUIRE(
        run({u"export"_s, u"review-pdf"_s, event, u"-o"_s, pdf, u"--language"_s, u"fr"_s}).status
        == Done);
    const QString text = textOf(pdf);
    const Outcome check =
        run({u"check"_s, event, u"--json"_s},
            {.environment = {{u"LANGUAGE"_s, u"fr"_s}, {u"LC_ALL"_s, u"fr_FR.UTF-8"_s}}});
    const QJsonArray findings = check.json()[u"findings"].toArray();
    REQUIRE_FALSE(findings.isEmpty());
    static const QRegularExpression spaces(u"\\s"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto squeezed = [](QString said) { return said.remove(spaces); };
    for (const QJsonValue &finding : findings)
        CHECK(squeezed(text).contains(squeezed(finding[u"text"].toString())));
}

TEST_CASE("a form has no comments with --no-comments", "[cli][export]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QString &format : {u"docx"_s, u"odt"_s}) {
        CAPTURE(format);
        const QString form = folder(u"form."_s + format);
        const auto broughtBack = [&](const QStringList &options) {
            const QString other = folder(format + QString::number(options.size()));
            const QString json = other + u".json"_s;
            REQUIRE(run(QStringList{u"export"_s, format, event, u"-o"_s, form} + options).status
                    == Done);
            REQUIRE(run({u"import"_s, other + u".escaleta"_s, form}).status != CouldNot);
            REQUIRE(run({u"export"_s, u"json"_s, other + u".escaleta"_s, u"-o"_s, json}).status
                    == Done);
            QFile file(json);
            REQUIRE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        };
        CHECK(broughtBack({}).contains("Lo pregunto a la interventora"));
        const QByteArray without = broughtBack({u"--no-comments"_s});
        CHECK(without.contains("ha pasado de dos ofertas por lote a siete"));
        CHECK_FALSE(without.contains("Lo pregunto a la interventora"));
    }
}
