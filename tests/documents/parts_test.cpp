// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cardmark.h"
#include "core/import/documentlink.h"
#include "core/import/listlabel.h"
#include "core/import/symbolfont.h"
#include "core/import/writteninstant.h"
#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a bookmark says which card it is of, in the forty characters that Word has",
          "[documents]")
{
    const CardMark mark{u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, 33'554'431};
    const QString name = toBookmark(mark);
    CHECK(name == u"esc0f8fad5bd9cb469fa16570867728950evvvvv"_s);
    CHECK(name.size() == 40);
    CHECK(cardMark(name) == mark);
    CHECK(cardMark(toBookmark({mark.id, 0})) == (CardMark{mark.id, 0}));
    const CardMark plain{u"card-1.3.2"_s, 7};
    CHECK(cardMark(toBookmark(plain)) == plain);
    CHECK(toBookmark({u"a very long id of somebody else"_s, 1}).isNull());
    CHECK(toBookmark({{}, 1}).isNull());
    for (const QString &other : {u""_s, u"_GoBack"_s, u"esc"_s, u"escalera"_s, u"escx_1"_s,
                                 u"escxzz_1"_s, name.chopped(6) + u"-1"_s, name + u"!"_s})
        CHECK_FALSE(cardMark(other));
}

TEST_CASE("only links of the web and of mail are links", "[documents]")
{
    CHECK(safeDocumentLink(u" https://example.org/a "_s) == u"https://example.org/a"_s);
    CHECK(safeDocumentLink(u"mailto:a@example.org"_s) == u"mailto:a@example.org"_s);
    CHECK(safeDocumentLink(u"javascript:alert(1)"_s).isNull());
    CHECK(safeDocumentLink(u"file:///etc/passwd"_s).isNull());
    CHECK(safeDocumentLink(u"#Sumario"_s).isNull());
    CHECK(linkOfField(u" HYPERLINK \"https://example.org/x y\" \\o \"tip\" "_s)
          == u"https://example.org/x y"_s);
    CHECK(linkOfField(u"HYPERLINK https://example.org \\h"_s) == u"https://example.org"_s);
    CHECK(linkOfField(u"HYPERLINK \\l \"_Toc1\""_s).isNull());
    CHECK(linkOfField(u"PAGE"_s).isNull());
}

TEST_CASE("a content control stands for the field that it is called by", "[documents]")
{
    CHECK(labelOfControl(u"objectives"_s) == u"Objectives"_s);
    CHECK(labelOfControl(u"escaleta:debate"_s) == u"Main points of debate"_s);
    CHECK(labelOfControl(u"Título de la sesión"_s) == u"Título de la sesión"_s);
    CHECK(labelOfControl(u"Content Type"_s).isNull());
    CHECK(labelOfControl({}).isNull());
}

TEST_CASE("labels of lists count in letters and Roman numbers", "[documents]")
{
    CHECK(listNumber(3, NumberStyle::LowerLetter) == u"c"_s);
    CHECK(listNumber(28, NumberStyle::UpperLetter) == u"BB"_s);
    CHECK(listNumber(1994, NumberStyle::LowerRoman) == u"mcmxciv"_s);
    CHECK(listNumber(4, NumberStyle::UpperRoman) == u"IV"_s);
    CHECK(listNumber(0, NumberStyle::LowerRoman) == u"0"_s);
    CHECK(listNumber(1'000'000, NumberStyle::LowerLetter) == u"1000000"_s);
}

TEST_CASE("symbol fonts show what they show", "[documents]")
{
    CHECK(symbolText(0xF0FE, u"Wingdings"_s) == u"☑"_s);
    CHECK(symbolText(0xF061, u"Symbol"_s) == u"α"_s);
    CHECK(symbolText(0xF052, u"Wingdings 2"_s) == u"☑"_s);
    CHECK(symbolText(0xF001, u"Webdings"_s) == u"□"_s);
    CHECK(symbolText(0x2610, u"MS Gothic"_s) == u"☐"_s);
    CHECK(symbolText(0, {}) == u"□"_s);
}

TEST_CASE("a date without a zone is taken as it is written", "[documents]")
{
    CHECK(writtenInstant(u"2028-02-01T09:30:00"_s) == QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC));
    CHECK(writtenInstant(u"2028-02-01T09:30:00Z"_s) == QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC));
    CHECK(writtenInstant(u"2028-02-01T09:30:00+02:00"_s)
          == QDateTime({2028, 2, 1}, {7, 30}, Qt::UTC));
    CHECK_FALSE(writtenInstant(u"yesterday"_s).isValid());
}
