// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about one card: show and set.
#include "cli/program.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome set(const QString &event, const QString &field, const QString &value,
            const QStringList &options = {})
{
    return run(QStringList{u"set"_s, event, u"2.1.2"_s, field, value} + options);
}

} // namespace

TEST_CASE("show --json has the documented members and no others", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QStringList documented{u"capacity"_s, u"code"_s,         u"comments"_s,   u"concept"_s,
                                 u"counts"_s,   u"date"_s,         u"debate"_s,     u"documents"_s,
                                 u"end"_s,      u"format"_s,       u"id"_s,         u"languages"_s,
                                 u"moves"_s,    u"objectives"_s,   u"organizers"_s, u"people"_s,
                                 u"platform"_s, u"registration"_s, u"revision"_s,   u"scores"_s,
                                 u"start"_s,    u"status"_s,       u"subtheme"_s,   u"summary"_s,
                                 u"theme"_s,    u"title"_s,        u"zones"_s};
    const QJsonObject shown = card(event, u"1.1.1"_s);
    CHECK(shown.keys() == documented);
    CHECK(shown[u"theme"].toObject().keys() == QStringList{u"code"_s, u"title"_s});
    CHECK(shown[u"registration"].toObject().keys() == QStringList{u"kind"_s, u"url"_s});
    CHECK(shown[u"counts"].toObject().keys()
          == QStringList{u"concept"_s, u"debate"_s, u"objectives"_s, u"summary"_s});
    CHECK(shown[u"counts"][u"summary"][u"es"].toObject()
          == QJsonObject{{u"words"_s, 106}, {u"limit"_s, 250}});
    CHECK(shown[u"debate"][u"es"].isArray());
    const QJsonValue moderator = shown[u"people"][0];
    CHECK(moderator[u"role"].toString() == u"moderator"_s);
    CHECK_FALSE(moderator[u"name"].toString().isEmpty());
    CHECK_FALSE(moderator[u"organization"].toString().isEmpty());
    CHECK(shown[u"date"].toString() == u"2028-03-14"_s);
    CHECK(shown[u"start"].toString() == u"2028-03-14T12:00:00+01:00"_s);
    CHECK(shown[u"end"].toString() == u"2028-03-14T13:30:00+01:00"_s);
}

TEST_CASE("an absent value is null or missing and never an empty text", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString id = card(event, u"1.1.1"_s)[u"id"].toString();
    for (const QString &field : {u"code"_s, u"date"_s, u"platform"_s, u"summary"_s, u"documents"_s,
                                 u"registration"_s, u"theme"_s, u"format"_s, u"people"_s}) {
        CAPTURE(field);
        CHECK(run({u"set"_s, event, id, field, QString()}).status == Done);
    }
    for (const QString &language : {u"en"_s, u"fr"_s})
        REQUIRE(
            run({u"set"_s, event, id, u"summary"_s, QString(), u"--language"_s, language}).status
            == Done);
    const Outcome shown = run({u"show"_s, event, id, u"--json"_s});
    CHECK_FALSE(shown.out.contains("\"\""));
    for (const QString &key :
         {u"code"_s, u"date"_s, u"platform"_s, u"summary"_s, u"theme"_s, u"format"_s})
        CHECK(shown.json()[key].isNull());
}

TEST_CASE("show is the card in the form's order and the language asked for", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString text = run({u"show"_s, event, u"1.1.1"_s}).output();
    qsizetype last = -1;
    for (const QString &label :
         {u"Code"_s, u"Session title"_s, u"Thematic line"_s, u"Subtheme"_s, u"Organizers"_s,
          u"Date"_s, u"Time"_s, u"Platform"_s, u"Registration"_s, u"Languages"_s,
          u"Brief summary"_s, u"1. Conceptualization"_s, u"2. Objectives"_s,
          u"3. Main points of debate"_s}) {
        const qsizetype at = text.indexOf(label);
        CAPTURE(label);
        CHECK(at > last);
        last = at;
    }
    // The event is in Madrid, and shown in four other zones.
    CHECK(text.contains(u"12:00–13:30 (UTC+1)"));
    CHECK(text.contains(u"08:00–09:30 (UTC-3)"));
    CHECK(text.contains(u"20:00–21:30 (UTC+9)"));

    const QJsonValue titles = card(event, u"1.1.1"_s)[u"title"];
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
        const QString shown =
            run({u"show"_s, event, u"1.1.1"_s, u"--language"_s, language}).output();
        CHECK(shown.contains(titles[language].toString()));
    }
}

TEST_CASE("show of a card that is not there fails and names code and file", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const Outcome outcome = run({u"show"_s, event, u"9.9.9"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.output() == QString());
    CHECK(outcome.message().contains(u"9.9.9"));
    CHECK(outcome.message().contains(event));
}

TEST_CASE("the real note is shown with every value right", "[cli]")
{
    SKIP_UNLESS_EXISTS(seedNote());
    const Folder folder;
    const QString event = folder(u"seed.escaleta"_s);
    REQUIRE(run({u"import"_s, event, seedNote()}).status == Done);
    const QJsonObject shown = card(event, u"1.3.2"_s);
    CHECK(shown[u"format"].toString() == u"Panel"_s);
    CHECK(shown[u"status"].toString() == u"draft"_s);
    CHECK(shown[u"date"].toString() == u"2021-05-31"_s);
    CHECK(shown[u"start"].toString() == u"2021-05-31T13:00:00+02:00"_s);
    CHECK(shown[u"end"].toString() == u"2021-05-31T14:30:00+02:00"_s);
    CHECK(strings(shown[u"zones"]) == QStringList{u"UTC-03:00"_s, u"UTC+02:00"_s});
    CHECK(shown[u"platform"].toString() == u"Streaming"_s);
    CHECK(shown[u"capacity"].isNull());
    CHECK(shown[u"registration"][u"kind"].toString() == u"required"_s);
    CHECK(shown[u"registration"][u"url"].isNull());
    CHECK(strings(shown[u"languages"]) == QStringList{u"en"_s, u"es"_s, u"fr"_s});
    CHECK(shown[u"theme"][u"code"].toString() == u"1"_s);
    CHECK(shown[u"subtheme"][u"code"].toString() == u"1.3"_s);
    CHECK(shown[u"organizers"].toArray().size() == 1);
    CHECK(shown[u"documents"].toArray().isEmpty());
    CHECK_FALSE(shown.contains(u"unplaced"));
    const QMap<QString, int> words{
        {u"summary"_s, 112}, {u"concept"_s, 635}, {u"objectives"_s, 100}, {u"debate"_s, 95}};
    for (auto it = words.begin(); it != words.end(); ++it)
        CHECK(shown[u"counts"][it.key()][u"es"][u"words"].toInt() == *it);
    CHECK(shown[u"debate"][u"es"].toArray().size() == 5);
}

TEST_CASE("set writes every field of the form", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    struct Row
    {
        QString field;
        QString value;
        QString member; // of the JSON
        QJsonValue expected;
    };
    const auto spanish = [](const QJsonValue &text) { return QJsonObject{{u"es"_s, text}}; };
    for (const Row &row : {
             Row{u"format"_s, u"Taller"_s, u"format"_s, u"Taller"_s},
             Row{u"theme"_s, u"7: Un eje nuevo"_s, u"theme"_s,
                 QJsonObject{{u"code"_s, u"7"_s}, {u"title"_s, spanish(u"Un eje nuevo"_s)}}},
             Row{u"subtheme"_s, u"7.1: Otro"_s, u"subtheme"_s,
                 QJsonObject{{u"code"_s, u"7.1"_s}, {u"title"_s, spanish(u"Otro"_s)}}},
             Row{u"organizers"_s, u"Mesa; Red de Ríos"_s, u"organizers"_s,
                 QJsonArray{u"Mesa"_s, u"Red de Ríos"_s}},
             Row{u"people"_s, u"moderator: Rosa Ñuñez (Mesa)"_s, u"people"_s,
                 QJsonArray{QJsonObject{{u"name"_s, u"Rosa Ñuñez"_s},
                                        {u"role"_s, u"moderator"_s},
                                        {u"organization"_s, u"Mesa"_s}}}},
             Row{u"date"_s, u"2028-03-15"_s, u"date"_s, u"2028-03-15"_s},
             Row{u"hours"_s, u"13:00-14:30"_s, u"start"_s, u"2028-03-15T13:00:00+01:00"_s},
             Row{u"zones"_s, u"Asia/Tokyo UTC-3"_s, u"zones"_s,
                 QJsonArray{u"Asia/Tokyo"_s, u"UTC-03:00"_s}},
             Row{u"platform"_s, u"Sala nueva"_s, u"platform"_s, u"Sala nueva"_s},
             Row{u"capacity"_s, u"75"_s, u"capacity"_s, 75},
             Row{u"registration"_s, u"invitation https://example.org/x"_s, u"registration"_s,
                 QJsonObject{{u"kind"_s, u"invitation"_s}, {u"url"_s, u"https://example.org/x"_s}}},
             Row{u"languages"_s, u"ES, ING, POR"_s, u"languages"_s,
                 QJsonArray{u"es"_s, u"en"_s, u"pt"_s}},
             Row{u"title"_s, u"Título «nuevo»"_s, u"title"_s, spanish(u"Título «nuevo»"_s)},
             Row{u"summary"_s, u"Un **resumen**."_s, u"summary"_s, spanish(u"Un **resumen**."_s)},
             Row{u"concept"_s, u"Uno.\n\nDos."_s, u"concept"_s, spanish(u"Uno.\n\nDos."_s)},
             Row{u"objectives"_s, u"Comparar."_s, u"objectives"_s, spanish(u"Comparar."_s)},
             Row{u"debate"_s, u"- ¿Uno?\n- ¿Dos?"_s, u"debate"_s,
                 spanish(QJsonArray{u"¿Uno?"_s, u"¿Dos?"_s})},
             Row{u"documents"_s, u"[Guía](https://example.org/g)"_s, u"documents"_s,
                 QJsonArray{
                     QJsonObject{{u"title"_s, u"Guía"_s}, {u"url"_s, u"https://example.org/g"_s}}}},
             Row{u"status"_s, u"accepted"_s, u"status"_s, u"accepted"_s},
         }) {
        CAPTURE(row.field);
        // The translations go, so that the whole value can be compared.
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            if (row.expected.isObject() && row.expected[u"es"] != QJsonValue::Undefined)
                REQUIRE(set(event, row.field, QString(), {u"--language"_s, language}).status
                        == Done);
        }
        // After two dashes, because a list of points begins with one.
        const Outcome outcome = run({u"set"_s, event, u"2.1.2"_s, row.field, u"--"_s, row.value});
        CHECK(outcome.status == Done);
        CHECK(outcome.output() == QString());
        const QJsonValue now = card(event, u"2.1.2"_s)[row.member];
        CAPTURE(QJsonDocument(QJsonObject{{u"now"_s, now}}).toJson());
        CHECK(now == row.expected);
    }
    REQUIRE(set(event, u"code"_s, u"7.1.1"_s).status == Done);
    CHECK(card(event, u"7.1.1"_s)[u"status"].toString() == u"accepted"_s);
}

TEST_CASE("set takes a list of points for a value and not for an option", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    CHECK(set(event, u"debate"_s, u"- ¿Uno?\n- ¿Dos?"_s).status == Done);
    CHECK(strings(card(event, u"2.1.2"_s)[u"debate"][u"es"])
          == QStringList{u"¿Uno?"_s, u"¿Dos?"_s});
}

TEST_CASE("set writes a text in the language asked for and leaves the others", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString before = card(event, u"2.1.2"_s)[u"title"][u"es"].toString();
    CHECK(set(event, u"title"_s, u"O parque"_s, {u"--language"_s, u"pt"_s}).status == Done);
    const QJsonValue titles = card(event, u"2.1.2"_s)[u"title"];
    CHECK(titles[u"pt"].toString() == u"O parque"_s);
    CHECK(titles[u"es"].toString() == before);
}

TEST_CASE("set refuses a value that makes no sense and changes nothing", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = storedIn(event);
    for (const QStringList &nonsense : {QStringList{u"date"_s, u"yesterday"_s},
                                        {u"date"_s, u"2028-02-30"_s},
                                        {u"hours"_s, u"25:00-26:00"_s},
                                        {u"hours"_s, u"noonish"_s},
                                        {u"zones"_s, u"Mars/Phobos"_s},
                                        {u"zones"_s, u"UTC+2 CET"_s},
                                        {u"capacity"_s, u"-3"_s},
                                        {u"capacity"_s, u"many"_s},
                                        {u"capacity"_s, u"0"_s},
                                        {u"registration"_s, u"perhaps"_s},
                                        {u"status"_s, u"lost"_s},
                                        {u"languages"_s, u"gibberish, nonsense"_s}}) {
        CAPTURE(nonsense);
        const Outcome outcome =
            run({u"set"_s, event, u"2.1.2"_s, nonsense[0], u"--"_s, nonsense[1]});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.output() == QString());
        CHECK(outcome.message().count(u'\n') == 1);
    }
    CHECK(storedIn(event) == before);
}

TEST_CASE("set names the fields there are where one is unknown", "[cli]")
{
    const Folder folder;
    const Outcome outcome = set(folder.sample(), u"colour"_s, u"blue"_s);
    CHECK(outcome.status == WrongUse);
    for (const QString &word : {u"colour"_s, u"objectives"_s, u"registration"_s, u"status"_s})
        CHECK(outcome.message().contains(word));
}
