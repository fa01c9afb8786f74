// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/foreigntext.h"
#include "core/import/schedules/htmlentities.h"
#include "core/text/markup.h"

#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("HTML becomes paragraphs, lists, bold, italic and links", "[foreigntext]")
{
    CHECK(foreignText(u"<p>Uno <b>dos</b> <em>tres</em>.</p><p>Cuatro</p>")
          == u"Uno **dos** *tres*.\n\nCuatro");
    CHECK(foreignText(u"<ul><li>agua<li>suelo</ul>Fin") == u"- agua\n- suelo\n\nFin");
    CHECK(foreignText(u"<ol><li><p>agua</p></li><li>suelo<ul><li>limpio</li></ul></li></ol>")
          == u"1. agua\n2. suelo\n   - limpio");
    CHECK(foreignText(u"<a href=\"https://example.org/a?b=1&amp;c=2\">aquí</a> y allí")
          == u"[aquí](https://example.org/a?b=1&c=2) y allí");
    CHECK(foreignText(u"<h2>Temas</h2><div>Uno<br>dos</div>")
          == toMarkup({Block{.spans = {Span{.text = u"Temas"_s, .bold = true, .link = {}}}},
                       Block{.spans = {Span{.text = u"Uno\u2028dos"_s, .link = {}}}}}));
}

TEST_CASE("what HTML would load or run is left out", "[foreigntext]")
{
    CHECK(foreignText(u"<p>a<script>alert(1)</script><style>p{}</style>"
                      "<img src=\"http://x.org/i.png\" alt=\"x\">b</p><!-- nada -->")
          == u"ab");
    CHECK(foreignText(u"<a href=\"javascript:alert(1)\">clic</a>") == u"clic");
    CHECK(foreignText(u"<p>x</p><script>sin fin") == u"x");
}

TEST_CASE("entities are read, and what is none stays", "[foreigntext]")
{
    CHECK(foreignText(u"Caf&eacute; &amp; t&#233; &#x2014; AT&T; &nada; R&D")
          == toMarkup(
              {Block{.spans = {Span{.text = u"Café & té — AT&T; &nada; R&D"_s, .link = {}}}}}));
    CHECK(htmlEntity(u"#150") == u"–"); // Windows-1252
    CHECK(htmlEntity(u"yuml") == u"ÿ");
    CHECK(htmlEntity(u"#0").isNull());
    CHECK(htmlEntity(u"#xD800").isNull());
    CHECK(htmlEntity(u"#99999999999").isNull());
}

TEST_CASE("plain text keeps its paragraphs and lists, and loses its indent", "[foreigntext]")
{
    CHECK(foreignText(u"\n          Der kommunale\n          Versorger.\n\n          Zweiter.\n")
          == u"Der kommunale Versorger.\n\nZweiter.");
    CHECK(foreignText(u"Temas:\n* agua\n* suelo") == u"Temas:\n\n- agua\n- suelo");
    CHECK(foreignText(u"satélites < 0,1 kg y > 100 kg")
          == plainToMarkup(u"satélites < 0,1 kg y > 100 kg"));
    CHECK(foreignText(u"  \n ").isNull());
}

TEST_CASE("a tag or two in plain text don't undo its paragraphs", "[foreigntext]")
{
    CHECK(foreignText(u"Uno <i>dos</i>.\r\n\r\nTres.") == u"Uno *dos*.\n\nTres.");
}

TEST_CASE("a title is one line without marks", "[foreigntext]")
{
    CHECK(foreignLine(u" Agua\n <b>y</b>\t suelo &amp; aire ") == u"Agua y suelo & aire");
    CHECK(foreignLine(u"C++ < Rust *sic*") == u"C++ < Rust *sic*");
}

TEST_CASE("texts of unfinished tags take time in proportion to their length", "[foreigntext]")
{
    for (const QString &piece : {u"<a \""_s, u"<p"_s, u"<"_s, u"<!--"_s, u"&#"_s, u"<ul><li>"_s}) {
        CAPTURE(piece);
        const std::clock_t begin = std::clock(); // of this process alone
        const QString text = htmlToMarkup(u"<p>x</p>"_s + piece.repeated(50'000));
        CHECK(text.startsWith(u'x'));
        CHECK((std::clock() - begin) / CLOCKS_PER_SEC
              < 30); // seconds rather than hours, under sanitizers too
    }
}
