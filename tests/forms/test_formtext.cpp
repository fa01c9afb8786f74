// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/writtenlimit.h"
#include "core/publish/forms/formcard.h"
#include "core/publish/forms/formtext.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace publish;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const QList<FormRow> &rows, const QString &label)
{
    QStringList texts;
    for (const FormRow &row : rows) {
        if (row.label.runs.first().text != label)
            continue;
        for (const FormParagraph &value : row.values) {
            QString text;
            for (const FormRun &run : value.runs)
                text += run.text;
            texts.append(text);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("a form's text keeps only what XML has a place for", "[forms]")
{
    CHECK(documentText(u"a\u0000b\u0008c\u001Fd"_s) == u"abcd"_s);
    CHECK(documentText(u"a\uFFFEb\uFFFFc"_s) == u"abc"_s);
    CHECK(documentText(u"one\u2028two\u2029three\tfour"_s) == u"one\ntwo\nthree\tfour"_s);
    CHECK(documentText(u"<&>]]>\"'"_s) == u"<&>]]>\"'"_s);
    CHECK(documentText(u"\U0001F3D9"_s) == u"\U0001F3D9"_s);
    const QChar high(0xD83C);
    const QChar low(0xDFD9);
    CHECK(documentText(QString(high) + u'x') == u"\uFFFDx"_s);
    CHECK(documentText(u'x' + QString(low)) == u"x\uFFFD"_s);
    CHECK(documentText(u'x' + QString(high)) == u"x\uFFFD"_s);
    CHECK(documentLine(u" a\nb\u2028c\u00A0: d "_s) == u"a b c\u00A0: d"_s);
}

TEST_CASE("numbers go on within a list and begin anew after it", "[forms]")
{
    const Wording wording(u"es"_s, u"es"_s);
    SequenceCounter counter;
    const auto blocks = core::parseMarkup(u"3. a\n4. b\n   1. c\n   2. d\n5. e\n\ntext\n\n6. f"_s);
    QList<FormListPlace> places;
    for (const FormParagraph &paragraph : formText(blocks, u"es"_s, wording, counter)) {
        if (paragraph.list)
            places.append(*paragraph.list);
    }
    const auto number = [](int level, int value, int sequence, bool opens) {
        return FormListPlace{FormMark::Number, level, value, sequence, opens};
    };
    CHECK((places
           == QList{number(0, 3, 0, true), number(0, 4, 0, false), number(1, 1, 1, true),
                    number(1, 2, 1, false), number(0, 5, 0, false), number(0, 6, 2, true)}));
}

TEST_CASE("only links of the web and of mail are links on the form", "[forms]")
{
    CHECK(formLink(u"https://example.org/a b"_s).uri == u"https://example.org/a%20b"_s);
    const FormRun script = formLink(u"javascript:alert(1)"_s);
    CHECK(script.uri.isNull());
    CHECK(script.text == u"javascript:alert(1)"_s);
    CHECK(formLink(u"file:///etc/passwd"_s).uri.isNull());
}

TEST_CASE("the hours of a form are in the event's zone and the card's", "[forms]")
{
    core::Programme programme = testing::sampleProgramme();
    programme.cards = {testing::fullCard(u"1.3.2"_s)};
    const Wording wording(u"es"_s, u"es"_s);
    const auto hours = [&](const QStringList &zones) {
        return textsOf(formRows({programme, programme.cards[0], wording, zones}), u"Hora"_s);
    };
    CHECK(hours({u"UTC-03:00"_s, u"Asia/Tokyo"_s})
          == QStringList{u"13:00–14:30 (UTC+2)"_s, u"08:00–09:30 (UTC-3)"_s,
                         u"20:00–21:30 (UTC+9)"_s});
    // The same hours are written once.
    CHECK(hours({u"Europe/Paris"_s}) == QStringList{u"13:00–14:30 (UTC+2)"_s});
}

TEST_CASE("dates that a note's reader has no words for are written as numbers", "[forms]")
{
    core::Programme programme = testing::sampleProgramme();
    programme.cards = {testing::fullCard(u"1.3.2"_s)};
    const auto date = [&](const QString &language, const QString &label) {
        const Wording wording(language, u"es"_s);
        return textsOf(formRows({programme, programme.cards[0], wording, {}}), label);
    };
    CHECK(date(u"es"_s, u"Fecha"_s) == QStringList{u"lunes, 31 de mayo de 2021"_s});
    CHECK(date(u"fr"_s, u"Date"_s) == QStringList{u"lundi 31 mai 2021"_s});
    CHECK(date(u"ja"_s, u"Date"_s) == QStringList{u"2021-05-31"_s});
}

TEST_CASE("a text without a translation is marked on the form", "[forms]")
{
    core::Programme programme = testing::sampleProgramme();
    core::Card card = testing::fullCard(u"1.3.2"_s);
    card.text(core::TextField::Summary) = core::LocalText(u"es"_s, u"Un resumen."_s);
    const Wording wording(u"en"_s, u"es"_s);
    SequenceCounter counter;
    const Form form = formOf({programme, card, wording, {}}, counter);
    QStringList headings;
    for (const FormBlock &block : form) {
        const auto *paragraph = std::get_if<FormParagraph>(&block);
        if (!paragraph || paragraph->style != FormStyle::Heading)
            continue;
        QString text;
        for (const FormRun &run : paragraph->runs)
            text += run.text;
        headings.append(text);
    }
    CHECK(headings
          == QStringList{u"Brief summary (max. 250 words) (to be translated)"_s,
                         u"1. Conceptualization (max. 1000 words)"_s,
                         u"2. Objectives (max. 100 words)"_s,
                         u"3. Main points of debate (max. 150 words)"_s,
                         u"4. Relevant documents (if applicable)"_s});
    const auto *summary = std::get_if<FormParagraph>(&form.at(3));
    REQUIRE(summary);
    CHECK(summary->runs.first().language == u"es"_s);
}

TEST_CASE("a form says the least and the most of a text, as an import reads it", "[forms]")
{
    core::Programme programme = testing::sampleProgramme();
    const core::Card card = testing::fullCard(u"1.3.2"_s);
    programme.event.languageLimits.clear();
    for (const auto unit : {core::LimitUnit::Words, core::LimitUnit::Characters}) {
        for (const auto &[least, most] : {std::pair(0, 1000), {50, 1000}, {50, 0}}) {
            core::Limit limit(most);
            limit.minimum = least;
            limit.unit = unit;
            programme.event.limits = {{core::TextField::Objectives, limit}};
            core::WrittenLimit wanted{.maximum = most, .unit = unit};
            if (least > 0)
                wanted.minimum = least;
            for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s}) {
                const Wording wording(language, u"es"_s);
                SequenceCounter counter;
                QStringList said;
                for (const FormBlock &block : formOf({programme, card, wording, {}}, counter)) {
                    const auto *paragraph = std::get_if<FormParagraph>(&block);
                    if (!paragraph || paragraph->style != FormStyle::Heading)
                        continue;
                    for (const FormRun &run : paragraph->runs) {
                        if (run.text.contains(u'0'))
                            said.append(run.text.trimmed());
                    }
                }
                CAPTURE(language, said);
                REQUIRE(said.size() == 1);
                const auto read = core::parseLimit(QStringView(said.first()).mid(1).chopped(1));
                REQUIRE(read);
                CHECK(read->limit == wanted);
                CHECK(read->whole);
            }
        }
    }
}
