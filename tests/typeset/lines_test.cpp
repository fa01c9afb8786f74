// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paragraph.h"

#include "support/catch.h"
#include "typeset/samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

namespace {

QString textOf(const LaidParagraph &paragraph, const Line &line)
{
    QString text;
    for (quint32 i = line.first; i < line.end; ++i) {
        text += paragraph.textOf(line, i).text;
        if (i + 1 < line.end && paragraph.tokens[i].space)
            text += u' ';
    }
    return text;
}

// All lines, without the spaces between them.
QString textOf(const LaidParagraph &paragraph)
{
    QString text;
    for (const Line &line : paragraph.lines)
        text += textOf(paragraph, line);
    return samples::withoutSpaces(text);
}

LaidParagraph laid(const QString &text, double measure, const ParagraphStyle &style = {},
                   const QString &language = QStringLiteral("es"))
{
    return layParagraph({samples::span(text)}, style, language, measure, samples::workshop());
}

} // namespace

TEST_CASE("lines hold the whole text and none is wider than the measure", "[typeset]")
{
    std::mt19937 random(2);
    for (int round = 0; round < 1500; ++round) {
        const QString text = samples::spanish(1 + int(random() % 60), random);
        const double measure = 30 + double(random() % 400);
        const ParagraphStyle style{.alignment = Alignment(random() % 4),
                                   .firstIndent = double(random() % 20),
                                   .hyphenate = random() % 4 != 0};
        const LaidParagraph paragraph = laid(text, measure, style);
        INFO(text.toStdString() << " in " << measure);
        REQUIRE(textOf(paragraph) == samples::withoutSpaces(text));
        for (const Line &line : paragraph.lines) {
            REQUIRE(line.width <= measure + 0.01);
            REQUIRE(line.stretch >= -1);
            REQUIRE(line.x >= -0.01);
            REQUIRE(line.x + line.width <= measure + 0.01);
        }
    }
}

TEST_CASE("justified lines fill the measure, all but the last", "[typeset]")
{
    std::mt19937 random(3);
    const LaidParagraph paragraph =
        laid(samples::spanish(200, random), 400, {.alignment = Alignment::Justified});
    REQUIRE(paragraph.lines.size() > 5);
    for (size_t i = 0; i + 1 < paragraph.lines.size(); ++i)
        CHECK(paragraph.lines[i].width == Approx(400));
}

TEST_CASE("a word longer than the line is broken and nothing is lost", "[typeset]")
{
    for (const QString &word : {QString(300, u'm'), QString(90, u'漢'), u"שלום"_s.repeated(40),
                                u"e\u0301"_s.repeated(150), u"\U0001D400"_s.repeated(80)}) {
        const LaidParagraph paragraph = laid(u"una "_s + word + u" más"_s, 100);
        CHECK(paragraph.lines.size() > 3);
        QString whole = textOf(paragraph);
        CHECK(whole == u"una"_s + word + u"más"_s);
        for (const Line &line : paragraph.lines) {
            CHECK(line.width <= 100.01);
            CHECK_FALSE(textOf(paragraph, line).front().isMark());
            CHECK_FALSE(textOf(paragraph, line).front().isLowSurrogate());
        }
    }
}

TEST_CASE("a megabyte without a space is set in moments", "[typeset]")
{
    const LaidParagraph paragraph = laid(QString(1000000, u'x'), 450);
    CHECK(paragraph.lines.size() > 10000);
}

TEST_CASE("a soft hyphen shows only where a line ends", "[typeset]")
{
    const QString text = u"extra\u00ADordinario"_s;
    CHECK(laid(text, 300).lines.size() == 1);
    const LaidParagraph narrow = laid(text, 60, {.hyphenate = false});
    REQUIRE(narrow.lines.size() == 2);
    CHECK(narrow.lines[0].hyphen);
    CHECK(textOf(narrow, narrow.lines[0]) == u"extra"_s);
}

TEST_CASE("a line separator ends a line, a no-break space never does", "[typeset]")
{
    const LaidParagraph paragraph = laid(u"uno\u2028dos\n\ntres"_s, 400);
    REQUIRE(paragraph.lines.size() == 4);
    CHECK(textOf(paragraph, paragraph.lines[1]) == u"dos"_s);
    CHECK(textOf(paragraph, paragraph.lines[3]) == u"tres"_s);

    for (double measure = 40; measure < 200; measure += 7) {
        const LaidParagraph glued = laid(u"aa bb cc\u00A0! dd ee ff\u00A0! gg"_s, measure);
        for (const Line &line : glued.lines)
            CHECK_FALSE(textOf(glued, line).startsWith(u'!'));
    }
}

TEST_CASE("right-to-left lines start at the right", "[typeset]")
{
    const LaidParagraph paragraph = laid(u"שלום לעולם"_s, 300, {}, u"he"_s);
    REQUIRE(paragraph.lines.size() == 1);
    CHECK(paragraph.rightToLeft);
    CHECK(paragraph.lines[0].x + paragraph.lines[0].width == Approx(300));
}

TEST_CASE("a character no font covers is counted and replaced", "[typeset]")
{
    samples::workshop().missing.clear();
    const LaidParagraph paragraph = laid(u"a\uE123b\U000F0000"_s, 300);
    CHECK(textOf(paragraph) == u"a\uE123b\U000F0000"_s);
    CHECK(samples::workshop().missing == std::map<char32_t, int>{{0xE123, 1}, {0xF0000, 1}});
    samples::workshop().missing.clear();
    for (const Token &token : paragraph.tokens) {
        for (const Glyph &glyph : token.text->glyphs)
            CHECK(glyph.id != 0);
    }
}
