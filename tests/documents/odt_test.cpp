// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray p(const QByteArray &content, const QByteArray &style = {})
{
    return "<text:p" + (style.isEmpty() ? QByteArray() : " text:style-name=\"" + style + "\"") + ">"
        + content + "</text:p>";
}

QString conceptOf(const QByteArray &body, const QByteArray &styles = {})
{
    return textIn(draftOf(odtOf(p("Background:") + body, styles)), TextField::Concept);
}

const QByteArray looks =
    "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties"
    " fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"I\" style:family=\"text\"><style:text-properties"
    " fo:font-style=\"italic\"/></style:style>"
    "<style:style style:name=\"BN\" style:family=\"text\" style:parent-style-name=\"B\">"
    "<style:text-properties fo:font-weight=\"normal\"/></style:style>"
    "<style:style style:name=\"In\" style:family=\"paragraph\"><style:paragraph-properties"
    " fo:margin-left=\"0.25in\"/></style:style>"
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
    " style:num-format=\"1\" style:num-suffix=\".\"><style:list-level-properties>"
    "<style:list-level-label-alignment fo:margin-left=\"0.25in\"/></style:list-level-properties>"
    "</text:list-level-style-number><text:list-level-style-bullet text:level=\"2\""
    " text:bullet-char=\"•\"/></text:list-style>"
    "<text:list-style style:name=\"D\"><text:list-level-style-number text:level=\"1\""
    " style:num-format=\"1\"/><text:list-level-style-number text:level=\"2\""
    " style:num-format=\"1\" text:display-levels=\"2\"/></text:list-style>";

QByteArray list(const QByteArray &items, const QByteArray &attributes = {})
{
    return "<text:list" + (attributes.isEmpty() ? QByteArray() : ' ' + attributes) + ">" + items
        + "</text:list>";
}

QByteArray item(const QByteArray &content)
{
    return "<text:list-item>" + content + "</text:list-item>";
}

} // namespace

TEST_CASE("a form in an ODT's table is read", "[documents]")
{
    const auto row = [](const QByteArray &label, const QByteArray &value) {
        return "<table:table-row><table:table-cell>" + p(label)
            + "</table:table-cell>"
              "<table:table-cell>"
            + p(value) + "</table:table-cell></table:table-row>";
    };
    const CardDraft draft = draftOf(odtOf(
        "<text:h text:outline-level=\"1\">Titre de la session :<text:line-break/>Villes</text:h>"
        "<table:table><table:title>nom</table:title>"
        + row("Date", "31 mai 2021") + row("Salle", "Salle_A")
        + "</table:table><text:section text:name=\"s\">" + p("Bref résumé") + p("Un texte.")
        + "</text:section>"));
    CHECK(textIn(draft, TextField::Title) == u"Villes"_s);
    CHECK(draft.date == QDate(2021, 5, 31));
    CHECK(draft.platform == u"Salle_A"_s);
    CHECK(textIn(draft, TextField::Summary) == u"Un texte."_s);
    CHECK(draft.unplaced.isEmpty());
}

TEST_CASE("spans, links, breaks and white space of an ODT become Markdown", "[documents]")
{
    CHECK(
        conceptOf(p("  El <text:span text:style-name=\"B\">terri <text:span text:style-name=\"I\">"
                    "torio</text:span></text:span>\n  y<text:s text:c=\"2\"/>su "
                    "<text:a xlink:href=\"https://example.org/\">plan</text:a>"
                    "<text:line-break/><text:span text:style-name=\"BN\">a*b</text:span>"
                    "<text:soft-page-break/>c <text:a xlink:href=\"javascript:x\">no</text:a>"),
                  looks)
        == u"El **terri *torio*** y  su [plan](https://example.org/)\\\na\\*bc no"_s);
}

TEST_CASE("lists of an ODT keep their marks, numbers and levels", "[documents]")
{
    CHECK(conceptOf(list(item(p("uno") + p("más")) + item(p("dos") + list(item(p("dentro")))),
                         "xml:id=\"l1\" text:style-name=\"L\"")
                        + p("Fuera de la lista.")
                        + list(item(p("tres")), "text:continue-list=\"l1\" text:style-name=\"L\"")
                        + p("aparte", "In")
                        + list("<text:list-item text:start-value=\"7\">" + p("siete")
                                   + "</text:list-item>",
                               "text:style-name=\"L\""),
                    looks)
          == u"1. uno\n\n   más\n\n2. dos\n   - dentro\n\nFuera de la lista.\n\n3. tres\n\n"
             "   aparte\n\n7) siete"_s);
    CHECK(linesOf(odtOf(list(item(p("uno") + list(item(p("dos")) + item(p("tres")))),
                             "text:style-name=\"D\""),
                        looks))
          == u"1. uno\n\n1.1 dos\n\n1.2 tres"_s);
}

TEST_CASE("tracked changes of an ODT are taken as accepted and counted", "[documents]")
{
    const FileReading reading = readingOf(odtOf(
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("borrado")
        + "</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
          "</text:changed-region><text:changed-region><text:format-change/></text:changed-region>"
          "</text:tracked-changes>"
        + p("Background: uno <text:change text:change-id=\"a\"/><text:change-start"
            " text:change-id=\"b\"/>dos<text:change-end text:change-id=\"b\"/>")));
    REQUIRE(reading.reading.cards.size() == 1);
    CHECK(textIn(reading.reading.cards[0], TextField::Concept) == u"uno dos"_s);
    CHECK(counts(reading, FindingCode::UnacceptedChanges) == QList<int>{2});
}

TEST_CASE("notes, frames and contents of an ODT stand where they belong", "[documents]")
{
    CHECK(linesOf(odtOf(
              "<text:table-of-content><text:index-body>" + p("Objetivos 3")
              + "</text:index-body></text:table-of-content>"
              + p("Background: "
                  "uno<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                  + p("Fuente.") + "</text:note-body></text:note> dos<draw:frame><draw:text-box>"
                  + p("En un marco.") + "</draw:text-box></draw:frame>")
              + p("Tres.")))
          == u"Background: uno¹ dos\n\nEn un marco.\n\nTres.\n\n¹ Fuente."_s);
    const FileReading reading = readingOf(
        odtOf(p("Title: a<draw:frame><draw:image><office:binary-data>QUJD</office:binary-data>"
                "</draw:image></draw:frame><text:placeholder>&lt;x&gt;</text:placeholder>")));
    CHECK(reading.reading.source == QStringList{u"Title: a"_s});
    CHECK(counts(reading, FindingCode::PicturesLeftOut) == QList<int>{1});
}

TEST_CASE("an ODT whose manifest says that parts are encrypted needs its password", "[documents]")
{
    const QByteArray manifest =
        "<manifest:manifest xmlns:manifest=\"urn:x\"><manifest:file-entry>"
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    const QByteArray file = archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                       {u"content.xml"_s, "\x01\x02 cipher"},
                                       {u"META-INF/manifest.xml"_s, manifest}});
    CHECK(errorOf(file) == (Error{ErrorCode::FileEncrypted, u"file"_s, {}}));
}
