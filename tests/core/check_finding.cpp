// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "core/model/cardfield.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

constexpr int codeCount = int(FindingCode::RemovedElsewhere) + 1;

// An argument for every name that a sentence uses.
const QVariantMap allArguments{
    {u"count"_s, 3},
    {u"limit"_s, 2},
    {u"maximum"_s, 4},
    {u"unit"_s, u"words"_s},
    {u"minutes"_s, 90},
    {u"line"_s, 7},
    {u"date"_s, u"2021-06-02"_s},
    {u"start"_s, u"2021-05-26"_s},
    {u"end"_s, u"2021-06-01"_s},
    {u"written"_s, u"as written"_s},
    {u"value"_s, u"as taken"_s},
    {u"dialect"_s, u"frab"_s},
    {u"author"_s, u"Ana Díaz"_s},
    {u"hours"_s, u"13:00–14:30 (UTC+2)"_s},
    {u"time"_s, u"02:30"_s},
    {u"zone"_s, u"Europe/Madrid"_s},
    {u"code"_s, u"1.3.2"_s},
    {u"subtheme"_s, u"1.4"_s},
    {u"theme"_s, u"2"_s},
    {u"other"_s, u"1.3.3"_s},
    {u"platform"_s, u"Streaming"_s},
    {u"opens"_s, u"08:00"_s},
    {u"closes"_s, u"20:00"_s},
    {u"person"_s, u"Ana Díaz"_s},
    {u"url"_s, u"www.example.org"_s},
    {u"text"_s, u"a line"_s},
    {u"name"_s, u"A new entry"_s},
    {u"language"_s, u"es"_s},
    {u"encoding"_s, u"Windows-1252"_s},
    {u"city"_s, u"Bogota"_s},
    {u"then"_s, u"-06:00"_s},
    {u"today"_s, u"-07:00"_s},
    {u"organizer"_s, u"City of Testing"_s},
    {u"licence"_s, u"Webinar 500"_s},
    {u"buffer"_s, 15},
    {u"from"_s, u"es"_s},
    {u"to"_s, u"fr"_s},
    {u"rest"_s, 20},
    {u"most"_s, 110},
    {u"capacity"_s, 250},
    {u"title"_s, u"Lunch"_s},
};

// Spanish of its own for two texts, as a catalogue would have it.
class SomeSpanish final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1StringView(context) == "core::Finding"_L1) {
            if (QLatin1StringView(text) == "en"_L1)
                return u"es"_s;
            if (QLatin1StringView(text).startsWith("%1: %2 is not a day"_L1))
                return u"%1: el evento (%3 – %4) no tiene el %2."_s;
        }
        return {};
    }
};

} // namespace

TEST_CASE("every code of a finding has a key of its own", "[check]")
{
    static const QRegularExpression words(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> keys;
    for (int code = 0; code < codeCount; ++code) {
        const QString key = findingKey(FindingCode(code));
        INFO(key.toStdString());
        CHECK(words.match(key).hasMatch());
        keys.insert(key);
    }
    CHECK(keys.size() == codeCount);
    CHECK(findingKey(FindingCode::OverLimit) == u"over-limit"_s);
    CHECK(findingKey(FindingCode::FieldRepeated) == u"field-repeated"_s);
}

TEST_CASE("severities have keys", "[check]")
{
    CHECK(severityKey(Severity::Error) == u"error"_s);
    CHECK(severityKey(Severity::Warning) == u"warning"_s);
    CHECK(severityKey(Severity::Hint) == u"hint"_s);
}

TEST_CASE("every finding is said in a whole sentence that uses what it carries", "[check]")
{
    for (int code = 0; code < codeCount; ++code) {
        const QString text = describe({.code = FindingCode(code),
                                       .field = u"summary"_s,
                                       .language = u"fr"_s,
                                       .arguments = allArguments});
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u'%'));
        CHECK_FALSE(text.contains(u"  "_s));
        CHECK_FALSE(text.contains(u"“”"_s));
        CHECK(text.endsWith(u'.'));
        CHECK(text.size() < 200);
    }
}

TEST_CASE("a finding about a whole file speaks of the file", "[check]")
{
    CHECK(describe({.code = FindingCode::ColumnUnknown, .arguments = {{u"name"_s, u"Catering"_s}}})
              .startsWith(u"File: "_s));
}

TEST_CASE("a finding about no field speaks of the card", "[check]")
{
    CHECK(describe({.code = FindingCode::NotUnderstood, .arguments = {{u"written"_s, u"25:00"_s}}})
          == u"Card: “25:00” was not understood. Fill in the field by hand."_s);
}

TEST_CASE("place markers within a value stay as they were written", "[check]")
{
    CHECK(describe({.code = FindingCode::Unplaced,
                    .arguments = {{u"line"_s, 12}, {u"text"_s, u"100 %1 %2 %n"_s}}})
          == u"Line 12 of the note has found no field: “100 %1 %2 %n”. Move it where it "
             "belongs."_s);
}

TEST_CASE("a long text is shortened in the sentence and whole in the finding", "[check]")
{
    const QString text = u"añadido 😀 "_s.repeated(100'000);
    Card card = fullCard(u"1.3.2"_s);
    card.unplaced = {{12, u"short"_s}, {90, text}};
    const QList<Finding> findings = findingsOf(card);
    REQUIRE(shortForms(findings)
            == QStringList{u"unplaced/warning card-1.3.2"_s, u"unplaced/warning card-1.3.2"_s});
    CHECK(findings[0].arguments == QVariantMap{{u"line"_s, 12}, {u"text"_s, u"short"_s}});
    CHECK(findings[1].arguments.value(u"text"_s).toString() == text);
    const QString said = describe(findings[1]);
    CHECK(said.size() < 200);
    CHECK(said.contains(u'…'));
    CHECK(said.isValidUtf16());
}

TEST_CASE("dates and languages are said in the language of the translation", "[check]")
{
    const Finding finding{.code = FindingCode::OutsideEvent,
                          .field = u"title"_s,
                          .language = u"fr"_s,
                          .arguments = {{u"date"_s, u"2021-06-02"_s},
                                        {u"start"_s, u"2021-05-26"_s},
                                        {u"end"_s, u"2021-06-01"_s}}};
    CHECK(describe(finding)
          == u"Session title (French): Wednesday, 2 June 2021 is not a day of the event "
             "(Wednesday, 26 May 2021 – Tuesday, 1 June 2021)."_s);

    SomeSpanish spanish;
    QCoreApplication::installTranslator(&spanish);
    const QString said = describe(finding);
    QCoreApplication::removeTranslator(&spanish);
    CHECK(said
          == u"Session title (francés): el evento (miércoles, 26 de mayo de 2021 – martes, 1 de "
             "junio de 2021) no tiene el miércoles, 2 de junio de 2021."_s);
}

TEST_CASE("findings come by card, then by field of the form, then by severity", "[check]")
{
    Card first = fullCard(u"1.3.9"_s);
    first.text(TextField::Objectives).set(u"en"_s, words(95)); // hint
    first.text(TextField::Objectives).set(u"es"_s, {});        // error
    first.platform.clear();
    first.unplaced = {{3, u"somewhere"_s}};
    Card second = fullCard(u"1.4.1"_s);
    second.languages = {u"es"_s, u"es"_s};
    second.organizers = {};
    second.status = Status::Draft;
    CHECK(shortForms(check(withCards({first, second})))
          == QStringList{u"unplaced/warning card-1.3.9"_s,
                         u"required-empty/error card-1.3.9 platform"_s,
                         u"required-empty/error card-1.3.9 objectives es"_s,
                         u"near-limit/hint card-1.3.9 objectives en"_s,
                         u"code-outside-subtheme/warning card-1.4.1 code"_s,
                         u"double-language/warning card-1.4.1 languages"_s});
}

TEST_CASE("checking chosen cards says what checking all says of them", "[check]")
{
    Card one = fullCard(u"1.3.1"_s);
    Card two = fullCard(u"1.3.2"_s);
    two.text(TextField::Summary).set(u"es"_s, words(300));
    const Programme programme = withCards({one, two});
    QList<Finding> expected = check(programme);
    expected.removeIf([](const Finding &finding) { return finding.card != u"card-1.3.2"_s; });
    REQUIRE(expected.size() == 3); // on the platform, of the organizer, and the limit
    CHECK(check(programme, {u"card-1.3.2"_s}) == expected);
    CHECK(check(programme, {u"no such card"_s}).isEmpty());
}
