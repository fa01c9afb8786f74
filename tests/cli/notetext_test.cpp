// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that make no sense: each is told of, and no word of it is lost.
#include "cli/program.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = text.toLower().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

// All texts in a value, whichever member they are in.
QString textsIn(const QJsonValue &value)
{
    QString text = value.toString() + u' ';
    if (value.isDouble())
        text += QString::number(value.toInteger()) + u' ';
    for (const QJsonValue &each : value.toArray())
        text += textsIn(each);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"counts" && it.key() != u"id")
            text += textsIn(*it);
    }
    return text;
}

struct Read
{
    Outcome outcome;
    QJsonArray cards;
    QStringList findings;
    QStringList lost; // words of the note that are in no card
};

Read read(const Folder &folder, const QString &note)
{
    const QString event = folder(u"e.escaleta"_s);
    QFile::remove(event);
    Read result;
    result.outcome =
        run({u"import"_s, event, folder.write(u"n.txt"_s, note.toUtf8()), u"--json"_s});
    CAPTURE(note.left(2000));
    REQUIRE(result.outcome.status == Done);
    result.cards = run({u"list"_s, event, u"--json"_s}).json()[u"cards"].toArray();
    result.findings = codes(result.outcome.json()[u"findings"]);
    const QSet<QString> lost = wordsOf(note) - wordsOf(textsIn(result.cards));
    result.lost = QStringList(lost.begin(), lost.end());
    result.lost.sort();
    return result;
}

// The words that a note's form itself consists of: its labels, and values that became others.
QSet<QString> formWords(const Folder &folder)
{
    const QStringList lost = read(folder, shortNote()).lost;
    // Labels that are not in it, or whose words are elsewhere in it.
    return QSet<QString>{u"capacidad"_s, u"registro"_s, u"la"_s} + QSet(lost.begin(), lost.end());
}

} // namespace

TEST_CASE("only labels and rewritten values of a good note are not in its card", "[cli]")
{
    const Folder folder;
    const QSet<QString> form = formWords(folder);
    // Nothing of what a person drafted.
    for (const QString &word :
         {u"agua"_s, u"barrio"_s, u"servicios"_s, u"llegan"_s, u"mesa"_s, u"pequeña"_s, u"tres"_s,
          u"bomba"_s, u"espera"_s, u"cuestas"_s, u"paga"_s, u"repara"_s})
        CHECK_FALSE(form.contains(word));
    CHECK(form.size() < 30);
}

TEST_CASE("a note of nonsense keeps each of its words", "[cli]")
{
    const Folder folder;
    const QSet<QString> form = formWords(folder);
    struct Change
    {
        QString from;
        QString to;
        QStringList findings; // one of which has to be there
    };
    const QString hours = u"10:00 - 11:30 (UTC+1)"_s;
    for (const Change &change : {
             Change{hours, u"25:00 - 26:00 (UTC+1)"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{hours, u"10:00 - 11:75 (UTC+1)"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{hours, u"a mediodía, más o menos"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{hours, u"11:30 - 10:00 (UTC+1)"_s, {u"end-before-start"_s}},
             Change{hours, u"10:00 - 11:30 (UTC+99)"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{hours, u"10:00 - 11:30 (Mars/Phobos)"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{hours, u"10:00 - 11:30 (XYZT)"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{
                 hours, u"10:00 - 11:30 (UTC+1) / 10:00 - 11:30 (UTC+5)"_s, {u"hours-disagree"_s}},
             Change{u"14/03/28"_s, u"31/02/28"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{u"14/03/28"_s, u"99/99/99"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{u"14/03/28"_s,
                    u"cuando florezca el jacarandá"_s,
                    {u"not-understood"_s, u"unplaced"_s}},
             Change{u"ESP - ING"_s, u"ESP - ESP"_s, {u"double-language"_s}},
             Change{u"ESP - ING"_s,
                    u"marciano, venusino"_s,
                    {u"unknown-language"_s, u"not-understood"_s, u"unplaced"_s}},
             Change{u"Idioma: ESP - ING"_s,
                    u"Capacidad: unas cuantas personas"_s,
                    {u"not-understood"_s, u"unplaced"_s}},
             Change{
                 u"Idioma: ESP - ING"_s, u"Capacidad: -40"_s, {u"not-understood"_s, u"unplaced"_s}},
             Change{u"Idioma: ESP - ING"_s,
                    u"Capacidad: 99999999999999999999"_s,
                    {u"not-understood"_s, u"unplaced"_s}},
             Change{u"Idioma: ESP - ING"_s,
                    u"Registro: pregúntele al portero"_s,
                    {u"not-understood"_s, u"unplaced"_s}},
             Change{u"Idioma: ESP - ING"_s, u"Catering: empanadas sin gluten"_s, {u"unplaced"_s}},
             Change{u"Plataforma: Sala pequeña"_s,
                    u"Plataforma: Sala pequeña\n\nPlataforma: Azotea"_s,
                    {u"field-repeated"_s, u"unplaced"_s}},
             Change{u"máx. 100 "_s, u"máx. 77777 "_s, {u"note-limit"_s}},
         }) {
        const Read result = read(folder, shortNote().replace(change.from, change.to));
        CAPTURE(change.to, result.findings);
        const QStringList lost =
            (QSet<QString>(result.lost.begin(), result.lost.end()) - form).values();
        CAPTURE(lost);
        CHECK(lost.isEmpty());
        CHECK(std::ranges::any_of(change.findings, [&result](const QString &code) {
            return result.findings.contains(code);
        }));
        CHECK(result.cards.size() == 1);
        // What was read stands a second look, a print and a way out.
        const QString event = folder(u"e.escaleta"_s);
        CHECK(run({u"show"_s, event, u"1.1.1"_s}).status == Done);
        CHECK(run({u"check"_s, event}).status <= DoneWithFindings);
        CHECK(run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, u"-"_s}).status == Done);
    }
}

TEST_CASE("text of no known shape is kept whole with the numbers of its lines", "[cli]")
{
    const Folder folder;
    const Read result = read(folder,
                             u"Queridas amigas:\n\nos mando las ideas del taller.\n\n"
                             "Abrazos,\nRosa\n"_s);
    CHECK(result.lost == QStringList{});
    CHECK(result.findings.contains(u"unplaced"_s));
    REQUIRE(result.cards.size() == 1);
    const QJsonArray unplaced = result.cards[0][u"unplaced"].toArray();
    REQUIRE_FALSE(unplaced.isEmpty());
    for (const QJsonValue &line : unplaced) {
        if (line[u"text"].toString().contains(u"Rosa"))
            CHECK(line[u"line"].toInt() == 6);
        if (line[u"text"].toString().contains(u"ideas"))
            CHECK(line[u"line"].toInt() == 3);
    }
    const QString event = folder(u"e.escaleta"_s);
    const QString id = result.cards[0][u"id"].toString();
    CHECK(run({u"show"_s, event, id}).output().contains(u"Rosa"));
    CHECK(run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, u"-"_s}).status == Done);
}

TEST_CASE("a note that has nothing but a title becomes a card", "[cli]")
{
    const Folder folder;
    const Read result = read(folder, u"Título: Agua\n"_s);
    REQUIRE(result.cards.size() == 1);
    CHECK(result.cards[0][u"title"][u"es"].toString() == u"Agua"_s);
    CHECK(result.findings.contains(u"code-missing"_s));
}

TEST_CASE("two sessions in one note become two cards", "[cli]")
{
    const Folder folder;
    const Read result =
        read(folder,
             shortNote() + u'\n'
                 + shortNote(u"1.1.2"_s).replace(u"barrio alto"_s, u"barrio del puerto"_s));
    CHECK(codes(result.cards) == QStringList{u"1.1.1"_s, u"1.1.2"_s});
    CHECK(result.findings.contains(u"sessions-in-one-file"_s));
    CHECK(result.cards[0][u"title"][u"es"].toString() == u"Agua para el barrio alto"_s);
    CHECK(result.cards[1][u"title"][u"es"].toString() == u"Agua para el barrio del puerto"_s);
    CHECK(result.cards[0][u"debate"][u"es"].toArray().size() == 2);
    CHECK((QSet(result.lost.begin(), result.lost.end()) - formWords(folder)).isEmpty());
}

TEST_CASE("a note in no language, or in several, loses nothing", "[cli]")
{
    const Folder folder;
    for (const QString &note :
         {u"水の都市\n\n持続可能な開発。\n"_s, u"Título: Agua\n\nTitle: Water\n\nTitre : Eau\n"_s,
          u"عنوان: ماء\n\nنص طويل\n"_s, u"# \n\n* * *\n\n| a | b |\n|---|---|\n| uno | dos |\n"_s,
          u"<script>alert('x')</script>\n\n&amp; &#0; <b>negrita</b>\n"_s,
          u"```\ncódigo = 1\n```\n\n    sangrado\n"_s, u"1.1.1 Panel\n\nTítulo: %1 %2 %n %s\n"_s}) {
        const Read result = read(folder, note);
        CAPTURE(note, result.lost);
        QStringList lost = result.lost;
        for (const QString &label : {u"título"_s, u"title"_s, u"titre"_s})
            lost.removeAll(label);
        CHECK(lost.isEmpty());
    }
}

TEST_CASE("a note cut anywhere is read, with every word before the cut", "[cli]")
{
    const Folder folder;
    const QString note = shortNote();
    const QSet<QString> form = formWords(folder);
    for (qsizetype length = 3; length < note.size(); length += 61) {
        CAPTURE(length);
        const QString cut = note.first(length);
        const Read result = read(folder, cut);
        QSet<QString> lost(result.lost.begin(), result.lost.end());
        lost -= form;
        // A label or a value that was cut in two may be read as the half that it is.
        lost -= wordsOf(cut.section(u'\n', -1));
        CAPTURE(lost.values());
        CHECK(lost.isEmpty());
    }
}
