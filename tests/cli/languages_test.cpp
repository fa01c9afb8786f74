// SPDX-License-Identifier: GPL-3.0-or-later
// People are answered in their language, programs always in the same words.
#include "cli/program.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

// As a desktop sets it: LANG alone.
Setting speaking(const QString &locale)
{
    return {.environment = {{u"LC_ALL"_s, QString()}, {u"LANG"_s, locale}}};
}

const Setting english = speaking(u"en_GB.UTF-8"_s);
const Setting spanish = speaking(u"es_ES.UTF-8"_s);
const Setting french = speaking(u"fr_FR.UTF-8"_s);

// Keys of a document, at every depth, in order.
QStringList keysOf(const QJsonValue &value)
{
    QStringList keys;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            keys += keysOf(each);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        keys += QStringList{it.key()} + keysOf(*it);
    return keys;
}

struct Said
{
    QStringList arguments;
    QString english; // a word of the answer in each language
    QString spanish;
    QString french;
};

} // namespace

TEST_CASE("people are answered in English, Spanish or French", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString missing = folder(u"missing.escaleta"_s);
    for (const Said &said : {
             Said{{u"help"_s}, u"Usage:"_s, u"Uso:"_s, u"Utilisation"_s},
             Said{{u"export"_s, u"--help"_s}, u"Example:"_s, u"Ejemplo:"_s, u"Exemple"_s},
             Said{{u"list"_s, event}, u"Published"_s, u"Publicada"_s, u"Publiée"_s},
             Said{{u"show"_s, event, u"1.1.1"_s}, u"Objectives"_s, u"Objetivos"_s, u"Objectifs"_s},
             Said{{u"check"_s, event}, u"words"_s, u"palabras"_s, u"mots"_s},
             Said{{u"check"_s, event}, u"errors"_s, u"errores"_s, u"erreurs"_s},
             Said{{u"history"_s, event, u"1.1.1"_s}, u"created"_s, u"cread"_s, u"créé"_s},
             Said{{u"search"_s, event, u"agua"_s}, u"Session title"_s, u"Título"_s, u"Titre"_s},
             Said{{u"formats"_s}, u"Concept note"_s, u"Nota conceptual"_s, u"Note conceptuelle"_s},
             Said{{u"list"_s, missing}, u"There is no file"_s, u"No existe"_s, u"fichier"_s},
             Said{{u"frobnicate"_s}, u"There is no command"_s, u"No existe"_s, u"commande"_s},
             Said{
                 {u"list"_s, event, u"--odd"_s}, u"There is no option"_s, u"opción"_s, u"option"_s},
             Said{{u"set"_s, event, u"1.1.1"_s, u"date"_s, u"soon"_s},
                  u"is not a value"_s,
                  u"no es un valor"_s,
                  u"valeur"_s},
         }) {
        CAPTURE(said.arguments);
        const auto answer = [&said](const Setting &setting) {
            const Outcome outcome = run(said.arguments, setting);
            return outcome.output() + outcome.message();
        };
        const QString inEnglish = answer(english);
        const QString inSpanish = answer(spanish);
        const QString inFrench = answer(french);
        CHECK(inEnglish.contains(said.english));
        CHECK(inSpanish.contains(said.spanish));
        CHECK(inFrench.contains(said.french));
        CHECK(inEnglish != inSpanish);
        CHECK(inSpanish != inFrench);
        CHECK(answer(speaking(u"tr_TR.UTF-8"_s)) == inEnglish);
        CHECK(answer(speaking(u"es_AR.UTF-8"_s)) == inSpanish);
    }
}

TEST_CASE("no sentence of the help stays untranslated", "[cli]")
{
    for (const QString &command :
         {u"new"_s, u"sample"_s, u"import"_s, u"list"_s, u"show"_s, u"set"_s, u"check"_s,
          u"export"_s, u"words"_s, u"history"_s, u"search"_s, u"formats"_s, u"completions"_s}) {
        const QStringList lines = run({command, u"--help"_s}, english).output().split(u'\n');
        for (const Setting &setting : {spanish, french}) {
            const QStringList translated =
                run({command, u"--help"_s}, setting).output().split(u'\n');
            REQUIRE(translated.size() == lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                CAPTURE(command, lines[i]);
                if (!lines[i].isEmpty())
                    CHECK(translated[i] != lines[i]);
            }
        }
    }
}

TEST_CASE("JSON has the same keys and values in every language", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    for (const QStringList &arguments : {QStringList{u"list"_s, event, u"--json"_s},
                                         {u"show"_s, event, u"1.1.1"_s, u"--json"_s},
                                         {u"history"_s, event, u"1.1.1"_s, u"--json"_s},
                                         {u"search"_s, event, u"agua"_s, u"--json"_s},
                                         {u"export"_s, u"json"_s, event, u"-o"_s, u"-"_s}}) {
        CAPTURE(arguments);
        const QByteArray answer = run(arguments, english).out;
        CHECK(run(arguments, spanish).out == answer);
        CHECK(run(arguments, french).out == answer);
    }
    // Their sentences are for people, and the rest is not.
    for (const QStringList &arguments :
         {QStringList{u"check"_s, event, u"--json"_s}, {u"formats"_s, u"--json"_s}}) {
        const QJsonObject answer = run(arguments, english).json();
        const QJsonObject translated = run(arguments, spanish).json();
        CHECK(keysOf(answer) == keysOf(translated));
        CHECK(codes(answer[u"findings"]) == codes(translated[u"findings"]));
        CHECK(answer != translated);
    }
}

TEST_CASE("LANGUAGE goes before LANG, and what is not spoken is passed over", "[cli]")
{
    Setting setting = english;
    setting.environment.insert(u"LANGUAGE"_s, u"qu:fr:es"_s);
    CHECK(run({u"frobnicate"_s}, setting).out == run({u"frobnicate"_s}, french).out);
    CHECK(run({u"frobnicate"_s}, setting).err == run({u"frobnicate"_s}, french).err);
}

TEST_CASE("no zone and no locale of the machine changes an answer", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString note = sampleNotes() + u"session-note.en.md"_s;
    REQUIRE(run({u"import"_s, event, note}).status == Done);
    const QList<QMap<QString, QString>> machines{
        {{u"TZ"_s, u"Pacific/Apia"_s}},
        {{u"TZ"_s, u"America/St_Johns"_s}},
        {{u"TZ"_s, u":/etc/localtime"_s}},
        {{u"TZ"_s, QString()}},
        {{u"TZ"_s, u"Nowhere/Atall"_s}},
        {{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}},
        {{u"LC_ALL"_s, QString()}, {u"LANG"_s, u"C"_s}, {u"LC_TIME"_s, u"ar_EG.UTF-8"_s}},
    };
    for (const QStringList &arguments : {QStringList{u"list"_s, event},
                                         {u"list"_s, event, u"--json"_s},
                                         {u"show"_s, event, u"3.2.2"_s},
                                         {u"show"_s, event, u"3.2.2"_s, u"--json"_s},
                                         {u"check"_s, event},
                                         {u"search"_s, event, u"IŞIK title"_s},
                                         {u"list"_s, event, u"--filter"_s, u"LIGHTING"_s},
                                         {u"import"_s, event, note, u"--dry-run"_s, u"--json"_s}}) {
        const Outcome plain = run(arguments);
        for (const auto &machine : machines) {
            CAPTURE(arguments, machine.keys(), machine.values());
            const Outcome outcome = run(arguments, {.environment = machine});
            CHECK(outcome.status == plain.status);
            CHECK(outcome.output() == plain.output());
        }
    }
}

TEST_CASE("a note is read the same in every zone and locale", "[cli]")
{
    const Folder folder;
    const QString note = folder.write(u"n.txt"_s, shortNote().toUtf8());
    for (const auto &machine : QList<QMap<QString, QString>>{{{u"TZ"_s, u"Pacific/Apia"_s}},
                                                             {{u"TZ"_s, u"America/St_Johns"_s}},
                                                             {{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}}}) {
        const QString event = folder(u"e.escaleta"_s);
        QFile::remove(event);
        REQUIRE(run({u"import"_s, event, note}, {.environment = machine}).status == Done);
        const QJsonObject read = card(event, u"1.1.1"_s);
        CHECK(read[u"date"].toString() == u"2028-03-14"_s);
        CHECK(read[u"start"].toString() == u"2028-03-14T10:00:00+01:00"_s);
        CHECK(strings(read[u"languages"]) == QStringList{u"es"_s, u"en"_s});
    }
}
