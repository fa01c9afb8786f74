// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/texts.h"

#include "ui/text/listmark.h"
#include "ui/text/paste.h"

using namespace core;
using namespace texts;
using namespace Qt::Literals::StringLiterals;

namespace {

QString pasted(const QString &html)
{
    return toMarkup(ui::blocksOfHtml(html));
}

const QString wordHtml = uR"html(<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-weight:bold} @list l0:level1 {mso-level-text:\F0B7;} --></style>
<!--[if gte mso 10]><style>/* Style Definitions */ table.MsoNormalTable {mso-style-name:"Tabla normal";}</style><![endif]-->
</head><body lang=ES style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h1 style='mso-list:none'><span lang=ES>La plaza<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=ES style='font-size:11.0pt;
font-family:"Calibri",sans-serif'>Tres <b style='mso-bidi-font-weight:normal'>barrios</b> y
<i>un</i><span style='mso-spacerun:yes'>  </span>r&iacute;o: <a href="https://example.org/a?b=1&amp;c=2">la
carta</a>, <a href="file:///C:/secreto.doc">el acta</a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Sombra<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>de &aacute;rboles<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Agua</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp;</span></span>Medir</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.<span>&nbsp;&nbsp;</span></span>Sumar</p>
<p class=MsoNormal>Fin&#8230;<!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=10 src="file:///C:/clip_image002.png"><![endif]></p>
<!--EndFragment--></body></html>)html"_s;

const QString officeHtml = uR"html(<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { margin: 2cm } p { line-height: 115% }</style></head>
<body lang="fr-FR" dir="ltr"><p style="margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3">Une
<b>salle</b> &laquo;&nbsp;<i>ouverte</i>&nbsp;&raquo;</font></font></p>
<ul>
	<li><p style="margin-bottom: 0cm">Le
	marché</p></li>
	<li><p>La gare</p>
	<ol>
		<li><p>quai nord</p></li>
		<li><p>quai sud</p></li>
	</ol>
	</li>
</ul>
<table width="100%"><col width="128*"/><tr valign="top"><td><p>Lundi</p></td><td><p>9 h</p></td></tr></table>
<p><u>Après</u> <a href="mailto:a@example.org">écrivez</a><br/>
à <a href="javascript:alert(1)">tous</a></p></body></html>)html"_s;

} // namespace

TEST_CASE("a text from Word keeps its paragraphs, lists, emphasis and links", "[paste]")
{
    CHECK(pasted(wordHtml)
          == u"**La plaza**\n\n"
             "Tres **barrios** y *un* río: [la carta](https://example.org/a?b=1&c=2), el acta.\n\n"
             "- Sombra\n  - de árboles\n- Agua\n\n3. Medir\n4. Sumar\n\nFin…"_s);
}

TEST_CASE("a text from LibreOffice keeps its paragraphs, lists, emphasis and links", "[paste]")
{
    CHECK(pasted(officeHtml)
          == u"Une **salle** «\u00A0*ouverte*\u00A0»\n\n"
             "- Le marché\n- La gare\n\n  1. quai nord\n  2. quai sud\n\n"
             "Lundi\n\n9 h\n\n"
             "Après [écrivez](mailto:a@example.org)\\\nà tous"_s);
}

TEST_CASE("what browsers and Google Docs write is understood", "[paste]")
{
    CHECK(
        pasted(
            u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal\">"
            "<p dir=ltr><span style=\"font-weight:700\">uno</span><span style=\"font-weight:400\">"
            " dos </span><span style=\"font-style:italic\">tres</span></p><br><ul><li><p>a</p></li>"
            "<ul><li><p>b</p></li></ul></ul></b>"_s)
        == u"**uno** dos *tres*\n\n- a\n  - b"_s);
    CHECK(pasted(u"<div>uno</div><div><br></div><div>dos<br><br>tres</div>"_s)
          == u"uno\n\ndos\n\ntres"_s);
    CHECK(pasted(u"uno <span style='display:none'>no</span><script>if (a<b) x()</script>dos"_s)
          == u"uno dos"_s);
    CHECK(pasted(u"<ol start=4><li>a<li>b</ol><ol><li>c</ol>"_s) == u"4. a\n5. b\n\n1) c"_s);
    CHECK(pasted(u"<p>a <del>quitado</del><ins>puesto</ins></p>"_s) == u"a puesto"_s);
    CHECK(pasted(u"1 < 2 &unknown; & &#x41;&#0;&hellip;"_s) == u"1 \\< 2 &unknown; & A&#0;…"_s);
    CHECK(pasted(u"<pre>a\n  b</pre>"_s) == u"a\\\nb"_s);
}

TEST_CASE("broken, deep and huge pages are read in a moment", "[paste]")
{
    constexpr int size = 300'000;
    const auto many = [](QStringView part) { return part.toString().repeated(size / part.size()); };
    const QStringList pages = {many(u"<b><i>"),     many(u"<div>x"),
                               many(u"</b>"),       many(u"<ul><li>"),
                               many(u"<a href=\""), many(u"<!--"),
                               many(u"<p a='"),     many(u"&"),
                               many(u"&x1;"),       many(u"<table><tr><td>"),
                               many(u"<"),          many(u"<p><span>palabra </span>"),
                               many(u"a "),         many(u"<br>"),
                               many(u"<script>"),   u"<p style='"_s + many(u"a:b;"),
                               many(u"&abcdefg;")};
    for (const QString &page : pages) {
        const double before = cpuSeconds();
        ui::blocksOfHtml(page);
        CAPTURE(page.left(20));
        CHECK(cpuSeconds() - before < 3); // with sanitizers; some tens of milliseconds without
    }
}

TEST_CASE("lines of plain text become paragraphs and items", "[paste]")
{
    const auto lines = [](QStringView text) { return toMarkup(ui::blocksOfPlainText(text)); };
    CHECK(lines(u"uno\r\n\r\ndos\rtres") == u"uno\n\ndos\n\ntres"_s);
    CHECK(lines(u"•\tuno\n• dos\nfin") == u"- uno\n- dos\n\nfin"_s);
    CHECK(lines(u"3) uno\n4) dos") == u"3. uno\n4. dos"_s);
    CHECK(lines(u"- sola") == u"\\- sola"_s);
    CHECK(lines(u"J. Rey\no bien\n2021. Año") == u"J. Rey\n\no bien\n\n2021\\. Año"_s);
}

TEST_CASE("what is copied can be pasted here and elsewhere", "[paste]")
{
    Random random(3);
    for (int i = 0; i < 400; ++i) {
        const QList<Block> blocks = canonical(random.blocks(6));
        const auto mime = ui::mimeOfBlocks(blocks);
        REQUIRE(ui::blocksOfMime(*mime)
                == parseMarkup(toMarkup(blocks).normalized(QString::NormalizationForm_C)));
    }
    const QString markup = u"**a** [b](https://example.org)\\\nc\n\n- d\n  2. e\n- f\n\ng"_s;
    CHECK(pasted(ui::toHtml(parseMarkup(markup))) == toMarkup(parseMarkup(markup)));
    CHECK(ui::mimeOfBlocks(parseMarkup(u"a\\\nb\n\n- c"))->text() == u"a\nb\nc"_s);
}
