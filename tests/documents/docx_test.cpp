// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray cell(const QByteArray &content)
{
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
}

QByteArray row(const QByteArrayList &cells)
{
    QByteArray content;
    for (const QByteArray &each : cells)
        content += cell(docxParagraph(each));
    return "<w:tr>" + content + "</w:tr>";
}

QByteArray run(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
}

QByteArray text(const QByteArray &characters)
{
    return "<w:t xml:space=\"preserve\">" + characters + "</w:t>";
}

QByteArray bold(const QByteArray &characters)
{
    return run(text(characters), "<w:b/>");
}

// Below a label, so that it is read as Markdown.
QString conceptOf(const QByteArray &body, const QList<ArchivePart> &parts = {})
{
    return textIn(draftOf(docxOf(docxParagraph("Background:") + body, parts)), TextField::Concept);
}

const ArchivePart numbering{
    u"word/numbering.xml"_s,
    wordPart("w:numbering",
             "<w:abstractNum w:abstractNumId=\"0\">"
             "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
             "<w:pPr><w:ind w:left=\"360\"/></w:pPr></w:lvl>"
             "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
             "</w:abstractNum>"
             "<w:abstractNum w:abstractNumId=\"1\">"
             "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#xF0B7;\"/>"
             "<w:pPr><w:ind w:left=\"360\"/></w:pPr></w:lvl>"
             "<w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt w:val=\"lowerLetter\"/>"
             "<w:lvlText w:val=\"%2)\"/><w:pPr><w:ind w:left=\"720\"/></w:pPr></w:lvl>"
             "</w:abstractNum>"
             "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
             "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
             "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
             "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>")};

QByteArray item(const QByteArray &characters, int list, int level = 0)
{
    return docxParagraph(characters,
                         "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level)
                             + "\"/><w:numId w:val=\"" + QByteArray::number(list)
                             + "\"/></w:numPr>");
}

} // namespace

TEST_CASE("a form in a table is read, with the value beside or below its label", "[documents]")
{
    const CardDraft draft = draftOf(docxOf(
        docxParagraph("1.3.2 Panel") + "<w:tbl>"
        + row({"Título de la sesión:", "Ciudades que cuidan"}) + row({"Fecha", "31/05/21"})
        + row({"Hora", "8:00 - 09:30 (UTC-3)"}) + row({"Plataforma", "Sala_A [norte]"}) + "<w:tr>"
        + cell("<w:p>" + bold("Capacidad") + "</w:p>" + docxParagraph("120")) + "</w:tr>"
        + row({"Idioma", "ESP - FR", "Registro", "Se requiere inscripción"}) + "</w:tbl>"
        + docxParagraph("Breve resumen (máx. 250 palabras)") + docxParagraph("Un texto.")));
    CHECK(draft.code == u"1.3.2"_s);
    CHECK(draft.format == u"Panel"_s);
    CHECK(textIn(draft, TextField::Title) == u"Ciudades que cuidan"_s);
    CHECK(draft.date == QDate(2021, 5, 31));
    REQUIRE(draft.hours.size() == 1);
    CHECK(draft.hours[0].start == QTime(8, 0));
    CHECK(draft.platform == u"Sala_A [norte]"_s);
    CHECK(draft.capacity == 120);
    CHECK(draft.languages == QStringList{u"es"_s, u"fr"_s});
    CHECK(draft.registration.kind == RegistrationKind::Required);
    CHECK(textIn(draft, TextField::Summary) == u"Un texto."_s);
    CHECK(draft.limits.value(TextField::Summary).maximum == 250);
    CHECK(draft.unplaced.isEmpty());
}

TEST_CASE("the cells of people's rows are one line each", "[documents]")
{
    const CardDraft draft =
        draftOf(docxOf(docxParagraph("Título: Uno") + docxParagraph("Ponentes") + "<w:tbl>"
                       + row({"Ana Ruiz", "alcaldesa", "Ciudad de Ejemplo"})
                       + row({"Ben Sol", "", "Red"}) + "</w:tbl>"));
    REQUIRE(draft.people.size() == 2);
    CHECK(draft.people[0].name == u"Ana Ruiz"_s);
    CHECK(draft.people[0].post == u"alcaldesa"_s);
    CHECK(draft.people[0].organization == u"Ciudad de Ejemplo"_s);
    CHECK(draft.people[1].name == u"Ben Sol"_s);
}

TEST_CASE("labels that line breaks and tabs part from their values are found", "[documents]")
{
    const CardDraft draft =
        draftOf(docxOf("<w:p>" + bold("Título de la sesión:") + run("<w:br/>" + text("Ciudades"))
                       + "</w:p>" + "<w:p>"
                       + run(text("Fecha: 31/05/21") + "<w:br/>" + text("Plataforma:") + "<w:tab/>"
                             + text("Streaming") + "<w:br/>" + text("Capacidad: 30"))
                       + "</w:p>"));
    CHECK(textIn(draft, TextField::Title) == u"Ciudades"_s);
    CHECK(draft.date == QDate(2021, 5, 31));
    CHECK(draft.platform == u"Streaming"_s);
    CHECK(draft.capacity == 30);
    CHECK(draft.unplaced.isEmpty());
}

TEST_CASE("bold, italics, links, line breaks and special signs become Markdown", "[documents]")
{
    CHECK(conceptOf("<w:p>" + run(text("El ")) + bold("territorio") + run(text(" y "))
                    + run(text("su"), "<w:i/>") + run(text(" ")) + "<w:hyperlink r:id=\"web\">"
                    + run(text("plan")) + "</w:hyperlink>" + run("<w:br/>" + text("a*b_c"))
                    + "</w:p>")
          == u"El **territorio** y *su* [plan](https://example.org/plan\\_a?x=1)\\\na\\*b\\_c"_s);
    // Neither a script nor a place in the document is a link.
    CHECK(conceptOf("<w:p><w:hyperlink r:id=\"script\">" + run(text("uno"))
                    + "</w:hyperlink><w:hyperlink w:anchor=\"x\">" + run(text(" dos"))
                    + "</w:hyperlink></w:p>")
          == u"uno dos"_s);
}

TEST_CASE("fields show their results, and those of links lead there", "[documents]")
{
    const auto field = [](const QByteArray &code, const QByteArray &result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    CHECK(conceptOf("<w:p>" + run(text("Ver "))
                    + field(" HYPERLINK \"https://example.org\" ", run(text("aquí")))
                    + run(text(" y ")) + field(" PAGE ", run(text("3"))) + "</w:p>")
          == u"Ver [aquí](https://example.org) y 3"_s);
    CHECK(conceptOf("<w:p><w:fldSimple w:instr=\"HYPERLINK https://example.org\">"
                    + run(text("aquí")) + "</w:fldSimple>" + run(text(" no")) + "</w:p>")
          == u"[aquí](https://example.org) no"_s);
    // A table of contents says every label twice.
    CHECK(conceptOf("<w:p>"
                    + field(" TOC \\o ",
                            run(text("Objetivos 3")) + "</w:p><w:p>" + run(text("Resumen 4")))
                    + "</w:p>" + docxParagraph("Texto."))
          == u"Texto."_s);
}

TEST_CASE("styles make text bold and paragraphs headings", "[documents]")
{
    const ArchivePart styles{
        u"word/styles.xml"_s,
        wordPart("w:styles",
                 "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:outlineLvl w:val=\"1\"/>"
                 "</w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:rPr><w:b/></w:rPr></w:style>"
                 "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>")};
    const QByteArray strong = "<w:rStyle w:val=\"S\"/>";
    CHECK(linesOf(docxOf(docxParagraph("Background", "<w:pStyle w:val=\"H2\"/>") + "<w:p>"
                             + run(text("uno"), strong) + run(text(" dos")) + "</w:p>"
                             + "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr>" + run(text("tres "))
                             + run(text("cuatro"), strong)
                             + run(text(" cinco"), "<w:b w:val=\"0\"/>") + "</w:p>",
                         {styles}))
          == u"## Background\n\n**uno** dos\n\n**tres** cuatro cinco"_s);
}

TEST_CASE("lists keep their marks, numbers and levels, and further paragraphs theirs",
          "[documents]")
{
    CHECK(conceptOf(item("uno", 1) + docxParagraph("más", "<w:ind w:left=\"360\"/>")
                        + item("dos", 1) + item("punto", 2) + item("dentro", 2, 1)
                        + item("otro", 2, 1) + docxParagraph("Fuera.") + item("siete", 3)
                        + item("ocho", 3),
                    {numbering})
          == u"1. uno\n\n   más\n\n2. dos\n- punto\n\n  3. dentro\n  4. otro\n\nFuera.\n\n"
             "7. siete\n8. ocho"_s);
}

TEST_CASE("the numbers of headings and of several levels are text", "[documents]")
{
    const QByteArray heading = "<w:outlineLvl w:val=\"0\"/><w:numPr><w:ilvl w:val=\"0\"/>"
                               "<w:numId w:val=\"1\"/></w:numPr>";
    CHECK(
        linesOf(docxOf(docxParagraph("Objetivos", heading) + item("uno", 1, 1) + item("dos", 1, 1),
                       {numbering}))
        == u"# 1\\. Objetivos\n\n1.1 uno\n\n1.2 dos"_s);
    const CardDraft draft = draftOf(
        docxOf(docxParagraph("Objetivos", heading) + docxParagraph("Cuidar."), {numbering}));
    CHECK(textIn(draft, TextField::Objectives) == u"Cuidar."_s);
}

TEST_CASE("changes that nobody has accepted are in or out, moves once, and counted", "[documents]")
{
    const QByteArray body = docxParagraph("Background:") + "<w:p>" + run(text("Uno"))
        + "<w:ins w:id=\"1\">" + run(text(" dos"))
        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>"
          " tres</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">"
        + run(text(" movido")) + "</w:moveFrom>" + run(text(" cuatro")) + "<w:moveTo w:id=\"4\">"
        + run(text(" movido")) + "</w:moveTo></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>" + run(text("Partido")) + "</w:p>"
        + docxParagraph(" en dos.") + "<w:tbl><w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr>"
        + cell(docxParagraph("borrada")) + "</w:tr></w:tbl>";
    const FileReading reading = readingOf(docxOf(body));
    REQUIRE(reading.reading.cards.size() == 1);
    CHECK(textIn(reading.reading.cards[0], TextField::Concept)
          == u"Uno dos cuatro movido\n\nPartido en dos."_s);
    CHECK(counts(reading, FindingCode::UnacceptedChanges) == QList<int>{5});
}

TEST_CASE("a text box is read once, after the paragraph that it hangs on", "[documents]")
{
    const QByteArray box =
        "<w:txbxContent>" + docxParagraph("Background: caja") + "</w:txbxContent>";
    CHECK(linesOf(docxOf("<w:p>" + run(text("Antes"))
                         + run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                               "<wps:txbx>"
                               + box
                               + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                 "<v:textbox>"
                               + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")
                         + run(text(" y después"), "<w:b/>") + "</w:p>" + docxParagraph("Fin")))
          == u"Antes y después\n\nBackground: caja\n\nFin"_s);
}

TEST_CASE("pictures are left out and counted, once of their alternatives", "[documents]")
{
    const FileReading reading = readingOf(docxOf(
        docxParagraph("Title: a")
        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
          "<w:drawing><pic:pic/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></"
          "w:pict>"
          "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r>"
          "</w:p>"));
    CHECK(counts(reading, FindingCode::PicturesLeftOut) == QList<int>{2});
    // A scanned form: nothing is understood, and that is said.
    const FileReading scan =
        readingOf(docxOf("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"));
    CHECK(scan.reading.cards.isEmpty());
    CHECK(counts(scan, FindingCode::PicturesLeftOut) == QList<int>{1});
    CHECK(errorOf(docxOf("<w:p/>")).code == ErrorCode::FileEmpty);
}

TEST_CASE("footnotes stand before the next label, with their marks", "[documents]")
{
    const auto note = [](const QByteArray &id, const QByteArray &characters) {
        return "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r><w:r>"
            + text(" " + characters) + "</w:r></w:p></w:footnote>";
    };
    const ArchivePart notes{
        u"word/footnotes.xml"_s,
        wordPart("w:footnotes", note("2", "Fuente: CGLU.") + note("3", "Otra."))};
    const CardDraft draft = draftOf(
        docxOf(docxParagraph("Conceptualización") + "<w:p>" + run(text("Uno"))
                   + run("<w:footnoteReference w:id=\"2\"/>") + run(text(" y más."))
                   + run("<w:footnoteReference w:id=\"3\"/>") + "</w:p>" + docxParagraph("Dos.")
                   + docxParagraph("Objetivos") + docxParagraph("Cuidar."),
               {notes}));
    CHECK(textIn(draft, TextField::Concept)
          == u"Uno¹ y más.²\n\nDos.\n\n¹ Fuente: CGLU.\n\n² Otra."_s);
    CHECK(textIn(draft, TextField::Objectives) == u"Cuidar."_s);
}

TEST_CASE("content controls say what they are, and prompts are no values", "[documents]")
{
    const auto control = [](const QByteArray &properties, const QByteArray &content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content
            + "</w:sdtContent></w:sdt>";
    };
    const CardDraft draft = draftOf(docxOf(
        control("<w:alias w:val=\"Título de la sesión\"/>", docxParagraph("Ciudades"))
        + docxParagraph("Fecha:") + control("<w:tag w:val=\"date\"/>", docxParagraph("31/05/21"))
        + docxParagraph("Plataforma:")
        + control("<w:showingPlcHdr/>", docxParagraph("Haga clic aquí para escribir texto."))
        + control("<w:tag w:val=\"escaleta:objectives\"/>",
                  docxParagraph("Cuidar.") + docxParagraph("Aprender."))));
    CHECK(textIn(draft, TextField::Title) == u"Ciudades"_s);
    CHECK(draft.date == QDate(2021, 5, 31));
    CHECK(draft.platform.isEmpty());
    CHECK(textIn(draft, TextField::Objectives) == u"Cuidar.\n\nAprender."_s);
    CHECK(draft.unplaced.isEmpty());
}

TEST_CASE("boxes to tick and lists to choose from show what was chosen", "[documents]")
{
    const auto field = [](const QByteArray &data) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data
            + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
              "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    CHECK(linesOf(docxOf(
              "<w:p>" + field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
              + run(text("Uno ")) + field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")
              + run(text("Dos ")) + run("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>")
              + run(text(" Tres "))
              + field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"A\"/>"
                      "<w:listEntry w:val=\"B\"/></w:ddList>")
              + "</w:p>"))
          == u"Uno, Tres B"_s);
}

TEST_CASE("of options with boxes the ticked ones are the value", "[documents]")
{
    const CardDraft draft = draftOf(
        docxOf(docxParagraph("Título: Uno") + docxParagraph("Formato: ☐ Panel ☒ Taller ☐ Plenaria")
               + "<w:tbl>" + row({"Idioma", "☒ ESP; ☐ ING; ☑ FR"})
               + row({"Registro", "☐ Abierto ☐ Con inscripción"}) + "</w:tbl>"
               + docxParagraph("Objetivos") + docxParagraph("Tareas: ☐ una ☒ dos")));
    CHECK(draft.format == u"Taller"_s);
    CHECK(draft.languages == QStringList{u"es"_s, u"fr"_s});
    CHECK_FALSE(draft.registration.kind);
    CHECK(textIn(draft, TextField::Objectives) == u"Tareas: ☐ una ☒ dos"_s);
}

TEST_CASE("white space and hyphens that are not seen go, those that bind stay", "[documents]")
{
    CHECK(linesOf(docxOf("<w:p>"
                         + run(text("ciu\u00ADdad") + "<w:softHyphen/>" + text("\u00A0n")
                               + "<w:noBreakHyphen/>" + text("o"))
                         + "</w:p>"))
          == u"ciudad\u00A0n\u2011o"_s);
}

TEST_CASE("a page's end and space that was left don't end a sentence", "[documents]")
{
    CHECK(conceptOf(docxParagraph("La ciudad que") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                    + "<w:p/>" + docxParagraph("cuida. Otra") + "<w:p/><w:p/>"
                    + docxParagraph("cosa.") + "<w:p/>" + docxParagraph("aparte"))
          == u"La ciudad que cuida. Otra cosa.\n\naparte"_s);
}

TEST_CASE("several cards in a document each keep their id and revision", "[documents]")
{
    const auto marked = [](const QByteArray &name, const QByteArray &characters) {
        return "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"" + name + "\"/>" + run(text(characters))
            + "<w:bookmarkEnd w:id=\"1\"/></w:p>";
    };
    const FileReading reading = readingOf(docxOf(
        marked("esc0f8fad5bd9cb469fa16570867728950e5", "1.3.2 Panel") + docxParagraph("Título: Uno")
        + marked("esc7c9e6679742540de944be07fc1f90ae7a", "1.3.3 Panel")
        + docxParagraph("Título: Dos") + docxParagraph("1.3.4 Panel")
        + docxParagraph("Título: Tres")));
    REQUIRE(reading.reading.cards.size() == 3);
    CHECK(reading.reading.cards[0].id == u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    CHECK(reading.reading.cards[0].revision == 5);
    CHECK(reading.reading.cards[1].id == u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    CHECK(reading.reading.cards[1].revision == 10);
    CHECK(reading.reading.cards[2].id.isNull());
    CHECK(reading.reading.cards[2].revision == 0);
}

TEST_CASE("labels and leftovers of a document name the lines of its source", "[documents]")
{
    const FileReading reading =
        readingOf(docxOf(docxParagraph("Title: a") + docxParagraph("Traiteur : oui")
                         + docxParagraph("Date:") + docxParagraph("31/05/21")));
    REQUIRE(reading.reading.cards.size() == 1);
    const CardDraft &draft = reading.reading.cards.first();
    CHECK(reading.reading.source.value(draft.lines.value(u"date"_s) - 1) == u"Date:"_s);
    for (const UnplacedLine &line : draft.unplaced)
        CHECK(reading.reading.source.value(line.line - 1) == line.text);
}
