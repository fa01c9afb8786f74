// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs read in our files.
#include "support/catch.h"
#include "typeset/samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace typeset;

TEST_CASE("the text that goes in comes out", "[typeset]")
{
    const QString texts[] = {u"Oficina difícil, flujo eficaz: fi fl ffi «¿qué?» – 1.3.2 (UTC+2)"_s,
                             u"تعزيز التنمية الاقتصادية المحلية"_s,
                             u"פיתוח כלכלי מקומי"_s,
                             u"地方经济发展，促进就业。"_s,
                             u"ローカル経済の発展。"_s,
                             u"การพัฒนาเศรษฐกิจท้องถิ่น"_s,
                             u"cafe\u0301 n\u0303andu\u0301 x\u0302"_s,
                             u"Ελληνικά и русский"_s};
    for (const QString &text : texts) {
        const auto read =
            samples::letters(samples::pdf(samples::document({samples::paragraph(text)})));
        NEED(read);
        CHECK(*read == samples::withoutSpaces(text));
    }
}

TEST_CASE("long justified text comes out whole, hyphens apart", "[typeset]")
{
    std::mt19937 random(8);
    Paragraph paragraph = samples::paragraph(samples::spanish(900, random));
    paragraph.style.alignment = Alignment::Justified;
    const auto read = samples::letters(samples::pdf(samples::document({paragraph})));
    NEED(read);
    // pdftotext takes any hyphen at a line's end for one of the printer's.
    QString text = samples::withoutSpaces(paragraph.spans[0].text);
    CHECK(QString(*read).remove(u'-') == text.remove(u'-'));
}

TEST_CASE("every part of a page is tagged as what it is", "[typeset]")
{
    Table table{.columns = {{.width = 80}, {}}, .rowHeadings = true};
    table.rows.push_back({.cells = {{.blocks = {samples::paragraph(u"Fecha"_s)}},
                                    {.blocks = {samples::paragraph(u"31 de mayo"_s)}}}});
    List list;
    list.items = {{.paragraphs = {samples::paragraph(u"uno"_s)}},
                  {.paragraphs = {samples::paragraph(u"dos"_s)}, .level = 2}};
    Paragraph linked = samples::paragraph(u"Véase "_s);
    linked.spans.push_back({.text = u"la página"_s, .uri = u"https://example.org/á"_s});
    linked.spans.push_back({.text = u" in English"_s, .language = u"en"_s});
    QImage square(8, 8, QImage::Format_ARGB32);
    square.fill(Qt::red);
    const Document document = samples::document(
        {samples::heading(1, u"Título"_s), table, list, linked,
         Image{.image = square, .size = {20, 20}, .alternative = u"Un cuadrado"_s}});
    const auto structure =
        samples::asked(samples::pdf(document), u"pdfinfo"_s, {u"-struct-text"_s, u"%"_s});
    NEED(structure);
    QStringList outline;
    for (const QByteArray &line : structure->split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty() && text[0].isLetter())
            outline += text.section(u' ', 0, 0);
    }
    const QString joined = outline.join(u' ');
    INFO(structure->toStdString());
    CHECK(joined.startsWith(u"Document Sect H1"_s));
    CHECK(joined.contains(u"Table TR TH"_s));
    CHECK(joined.contains(u"TD"_s));
    CHECK(joined.contains(u"L LI Lbl"_s));
    CHECK(joined.contains(u"LBody"_s));
    CHECK(joined.contains(u"Link"_s));
    CHECK(joined.contains(u"Span"_s));
    CHECK(joined.contains(u"Figure"_s));
}

TEST_CASE("qpdf finds nothing to complain of, and the claims are there", "[typeset]")
{
    std::mt19937 random(9);
    Document document = samples::document({samples::paragraph(samples::spanish(600, random))});
    document.footer.centre = u"{page} / {pages}"_s;
    document.sections[0].outline = u"Sesión"_s;
    document.sections[0].destination = u"sesión"_s;
    const QByteArray pdf = samples::pdf(document);
    const auto checked = samples::asked(pdf, u"qpdf"_s, {u"--check"_s, u"%"_s});
    NEED(checked);
    CHECK(checked->contains("No syntax or stream encoding errors"));
    const auto plain =
        samples::asked(pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s});
    NEED(plain);
    for (const char *part :
         {"<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "/Marked true",
          "/DisplayDocTitle true", "/Lang (es)", "/OutputIntents", "/Tabs /S", "/StructParents 0",
          "/Outlines", "/CIDToGIDMap"})
        CHECK(plain->contains(part));
}

TEST_CASE("contents name pages and link to them", "[typeset]")
{
    std::mt19937 random(10);
    Contents contents;
    Document document = samples::document({});
    for (int i = 0; i < 3; ++i) {
        const QString name = u"s%1"_s.arg(i);
        contents.lines.push_back({.spans = {samples::span(u"Parte"_s)}, .destination = name});
        document.sections.push_back(
            {.blocks = {samples::paragraph(samples::spanish(900, random))}, .destination = name});
    }
    document.sections[0].blocks.emplace_back(contents);
    const QByteArray pdf = samples::pdf(document);
    const auto text =
        samples::asked(pdf, u"pdftotext"_s, {u"-l"_s, u"1"_s, u"-layout"_s, u"%"_s, u"-"_s});
    NEED(text);
    INFO(text->toStdString());
    CHECK(QString::fromUtf8(*text).simplified().startsWith(u"Parte 2 Parte 4 Parte 6"_s));
    const auto structure = samples::asked(pdf, u"pdfinfo"_s, {u"-struct"_s, u"%"_s});
    NEED(structure);
    CHECK(structure->contains("TOCI"));
    CHECK(structure->contains("Reference"));
}

TEST_CASE("a screen reader is told what stands for a shortened text", "[typeset]")
{
    Paragraph shortened = samples::paragraph(u"Una sesión"_s);
    shortened.spans.push_back({.text = u" con título…"_s, .spoken = u" with all of its title"_s});
    const QByteArray pdf = samples::pdf(samples::document({shortened}));
    const auto objects =
        samples::asked(pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s});
    NEED(objects);
    CHECK(objects->count("/ActualText") == 1);
    CHECK(objects->contains("/ActualText ( with all of its title)"));
    const auto seen = samples::letters(pdf);
    NEED(seen);
    CHECK(*seen == u"Unasesióncontítulo…"_s);
}

TEST_CASE("a box that is a decoration is seen and not read", "[typeset]")
{
    Box label{.position = QPointF(20, 300), .size = {60, 20}, .decoration = true};
    label.blocks = {samples::paragraph(u"13:00"_s)};
    const QByteArray pdf = samples::pdf(samples::document(
        {samples::paragraph(u"Antes"_s), label, samples::paragraph(u"Después"_s)}));
    const auto structure = samples::asked(pdf, u"pdfinfo"_s, {u"-struct-text"_s, u"%"_s});
    NEED(structure);
    CHECK(structure->contains("Antes"));
    CHECK(structure->contains("Después"));
    CHECK_FALSE(structure->contains("13:00"));
    CHECK_FALSE(structure->contains("Div"));
    const auto seen = samples::letters(pdf);
    NEED(seen);
    CHECK(seen->contains(u"13:00"_s));
}
