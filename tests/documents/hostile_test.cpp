// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to do harm: one sentence each, in little time and memory.
#include "archives.h"

#include "support/catch.h"

#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// Of the processor. A release takes some hundred milliseconds, a build that checks itself many
// times as long, and anything quadratic longer than that.
constexpr double longest = 60; // seconds

QByteArray zeros(qsizetype megabytes)
{
    return QByteArray(megabytes * 1024 * 1024, '\0');
}

} // namespace

TEST_CASE("a gigabyte of zeros in a megabyte is too large, and not unpacked", "[documents]")
{
    QByteArray bomb = archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                 {u"content.xml"_s, zeros(200)}});
    CHECK(bomb.size() < 1024 * 1024);
    const Error error = errorOf(bomb);
    CHECK(error == (Error{ErrorCode::ArchiveTooLarge, u"file"_s, {u"64"_s}}));
    // The header may say what it likes: four bytes before the length of the name.
    const QByteArray size("\x00\x00\x80\x0C", 4);
    const qsizetype count = bomb.count(size);
    REQUIRE(count > 0);
    bomb.replace(size, QByteArray("\x10\x00\x00\x00", 4));
    const ErrorCode lied = errorOf(bomb).code;
    CHECK((lied == ErrorCode::ArchiveTooLarge || lied == ErrorCode::ArchiveBroken));
}

TEST_CASE("documents with a document type of their own are refused", "[documents]")
{
    const QByteArray dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    const QByteArray plain = docxOf(docxParagraph("Title"));
    CHECK(errorOf(docxOf(docxParagraph("x"), {{u"word/styles.xml"_s, dtd + "<x>&e;</x>"}})).code
          == ErrorCode::XmlForbidden);
    CHECK(errorOf(odtOf("<text:p>x</text:p>", {}, {{u"styles.xml"_s, dtd + "<x>&e;</x>"}})).code
          == ErrorCode::XmlForbidden);
    CHECK(linesOf(plain) == u"Title"_s);
}

TEST_CASE("a relation that leads out of the package leads nowhere", "[documents]")
{
    const QByteArray rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r\" Type=\"x/styles\" Target=\"../../../etc/passwd\"/>"
        "<Relationship Id=\"s\" Type=\"x/comments\" Target=\"file:///etc/passwd\"/>"
        "</Relationships>";
    CHECK(linesOf(docxOf(docxParagraph("Hello"), {{u"word/_rels/document.xml.rels"_s, rels}}))
          == u"Hello"_s);
}

TEST_CASE("200 tables in each other are read", "[documents]")
{
    QByteArray docx = docxParagraph("in");
    QByteArray odt = "<text:p>in</text:p>";
    for (int i = 0; i < 200; ++i) {
        docx = "<w:tbl><w:tr><w:tc>" + docx + "<w:p/></w:tc></w:tr></w:tbl>";
        odt = "<table:table><table:table-row><table:table-cell>" + odt
            + "</table:table-cell></table:table-row></table:table>";
    }
    CHECK(linesOf(docxOf(docx)) == u"in"_s);
    CHECK(linesOf(odtOf(odt)) == u"in"_s);
}

TEST_CASE("100,000 elements of any kind take little time", "[documents]")
{
    constexpr int many = 100'000;
    const QByteArray start = "<w:p><w:r><w:t>Title: a</w:t></w:r></w:p>";
    struct Case
    {
        const char *name;
        QByteArray file;
    };
    QByteArray ranges;
    for (int i = 0; i < many / 4; ++i)
        ranges += "<w:commentRangeStart w:id=\"" + QByteArray::number(i) + "\"/>";
    const QByteArray deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r>"
                               "</w:p>";
    const Case cases[] = {
        {"paragraphs", docxOf(docxParagraph("a").repeated(many))},
        {"empty paragraphs", docxOf(start + QByteArray("<w:p/>").repeated(many) + start)},
        {"labels in one paragraph",
         docxOf("<w:p><w:r><w:t>Title</w:t><w:tab/><w:br/></w:r>"
                + QByteArray("<w:r><w:t>Date</w:t><w:tab/><w:br/></w:r>").repeated(many / 4)
                + "</w:p>")},
        {"runs of changing looks",
         docxOf("<w:p>"
                + QByteArray("<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>")
                      .repeated(many / 4)
                + "</w:p>")},
        {"joined paragraphs", docxOf(start + deleted.repeated(many / 4) + start)},
        {"rows",
         docxOf("<w:tbl>"
                + ("<w:tr><w:tc>" + docxParagraph("a") + "</w:tc><w:tc>" + docxParagraph("b")
                   + "</w:tc></w:tr>")
                      .repeated(many / 8)
                + "</w:tbl>")},
        {"ranges of comments", docxOf("<w:p>" + ranges + "</w:p>" + docxParagraph("a"))},
        {"spaces", odtOf("<text:p>a" + QByteArray("<text:s/>").repeated(many) + "b</text:p>")},
        {"list items",
         odtOf(
             "<text:list>"
             + QByteArray("<text:list-item><text:p>a</text:p></text:list-item>").repeated(many / 4)
             + "</text:list>")},
    };
    for (const Case &each : cases) {
        CAPTURE(each.name);
        const std::clock_t begin = std::clock();
        CHECK(readContent(each.file, {}, {}, u"file"_s));
        CHECK(double(std::clock() - begin) / CLOCKS_PER_SEC < longest);
    }
}

TEST_CASE("more text than any form has is refused", "[documents]")
{
    CHECK(errorOf(docxOf(QByteArray("<w:p/>").repeated(250'000)))
          == (Error{ErrorCode::FileTooLarge, u"file"_s, {u"8"_s}}));
    CHECK(errorOf(odtOf("<text:p>" + QByteArray("ab ").repeated(3'000'000) + "</text:p>")).code
          == ErrorCode::FileTooLarge);
}

TEST_CASE("styles and lists that are based on themselves end", "[documents]")
{
    const QByteArray styles =
        wordPart("w:styles",
                 "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                 "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/>"
                 "<w:rPr><w:b/></w:rPr></w:style>");
    CHECK(linesOf(docxOf(docxParagraph("Summary:") + docxParagraph("x", "<w:pStyle w:val=\"a\"/>"),
                         {{u"word/styles.xml"_s, styles}}))
          == u"Summary:\n\n**x**"_s);
    CHECK(linesOf(odtOf("<text:p>Summary:</text:p><text:p text:style-name=\"a\">x</text:p>",
                        "<style:style style:name=\"a\" style:family=\"paragraph\""
                        " style:parent-style-name=\"a\"><style:text-properties"
                        " fo:font-weight=\"bold\"/></style:style>"))
          == u"Summary:\n\n**x**"_s);
}

TEST_CASE("documents cut short at any place are refused or read, and nothing worse", "[documents]")
{
    const QByteArray body =
        wordPart("w:document",
                 "<w:body>" + docxParagraph("Title: a", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                     + "<w:sdt><w:sdtPr><w:alias w:val=\"Date\"/></w:sdtPr><w:sdtContent>"
                     + docxParagraph("b") + "</w:sdtContent></w:sdt></w:body>");
    for (qsizetype length = 1; length < body.size(); length += 7) {
        const QByteArray rels =
            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"d.xml\"/>"
            "</Relationships>";
        const QByteArray file = archiveOf({{u"[Content_Types].xml"_s, "<a>wordprocessingml</a>"},
                                           {u"_rels/.rels"_s, rels},
                                           {u"d.xml"_s, body.first(length)}});
        CHECK(errorOf(file).code == ErrorCode::XmlBroken);
    }
}
