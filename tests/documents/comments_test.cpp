// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "support/catch.h"

#include <QSet>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray commentOf(int id, const QByteArray &date, const QByteArray &paraId,
                     const QByteArray &text)
{
    return "<w:comment w:id=\"" + QByteArray::number(id) + "\" w:author=\"Ana Ruiz\" w:date=\""
        + date + "\"><w:p w14:paraId=\"" + paraId + "\"><w:r><w:annotationRef/></w:r><w:r><w:t>"
        + text + "</w:t></w:r></w:p></w:comment>";
}

QByteArray anchored(const QByteArray &before, const QByteArray &ids, const QByteArray &stretch)
{
    QByteArray starts;
    QByteArray ends;
    for (const QByteArray &id : ids.split(' ')) {
        starts += "<w:commentRangeStart w:id=\"" + id + "\"/>";
        ends += "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id
            + "\"/></w:r>";
    }
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + before + "</w:t></w:r>" + starts
        + "<w:r><w:t>" + stretch + "</w:t></w:r>" + ends + "</w:p>";
}

} // namespace

TEST_CASE("comments of Word come to the field that they stand in, with their answers",
          "[documents]")
{
    const QByteArray file = docxOf(
        docxParagraph("Título: Ciudades") + docxParagraph("Objetivos")
            + anchored("Vamos a ", "0 1", "cuidar") + anchored("", "2", "Plataforma: Sala A"),
        {{u"word/comments.xml"_s,
          wordPart("w:comments",
                   commentOf(0, "2028-02-01T09:30:00Z", "0A", "¿A quién?")
                       + commentOf(1, "2028-02-01T11:00:00+01:00", "0B", "A todas.")
                       + commentOf(2, "2028-02-02T08:00:00", "0C", "¿Cabe?"))},
         {u"word/commentsExtended.xml"_s,
          wordPart("w15:commentsEx",
                   "<w15:commentEx w15:paraId=\"0A\" w15:done=\"1\"/>"
                   "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\" w15:done=\"0\"/>")}});
    const QList<Comment> comments = draftOf(file).comments;
    REQUIRE(comments.size() == 3);
    CHECK(comments[0]
          == (Comment{.id = comments[0].id,
                      .field = u"objectives"_s,
                      .language = u"es"_s,
                      .quote = u"cuidar"_s,
                      .author = u"Ana Ruiz"_s,
                      .at = QDateTime({2028, 2, 1}, {9, 30}, Qt::UTC),
                      .text = u"¿A quién?"_s,
                      .resolved = true}));
    CHECK(comments[1].answers == comments[0].id);
    CHECK(comments[1].at == QDateTime({2028, 2, 1}, {10, 0}, Qt::UTC));
    CHECK(comments[1].field == u"objectives"_s);
    CHECK(comments[2].field == u"platform"_s);
    CHECK(comments[2].language.isNull());
    CHECK(comments[2].quote == u"Plataforma: Sala A"_s);
    CHECK(comments[2].at == QDateTime({2028, 2, 2}, {8, 0}, Qt::UTC));
    CHECK(comments[2].answers.isNull());
    CHECK(comments[1].id != comments[0].id);
    // Read again, they are the same comments.
    CHECK((draftOf(file).comments == comments));
}

TEST_CASE("comments of Writer come to the field that they stand in", "[documents]")
{
    const QByteArray file = odtOf(
        "<text:p>Title: a</text:p><text:p>Objectives</text:p><text:p>We "
        "<office:annotation office:name=\"c1\" loext:resolved=\"true\"><dc:creator>Ben</dc:creator>"
        "<dc:date>2028-02-01T09:30:00.123456789</dc:date><text:p>Who?</text:p><text:p>Us?</text:p>"
        "</office:annotation>care<office:annotation-end office:name=\"c1\"/> for all."
        "<office:annotation><dc:creator>Eva</dc:creator><text:p>Fine.</text:p></office:annotation>"
        "</text:p>");
    const CardDraft draft = draftOf(file);
    CHECK(textIn(draft, TextField::Objectives) == u"We care for all."_s);
    REQUIRE(draft.comments.size() == 2);
    CHECK(draft.comments[0].quote == u"care"_s);
    CHECK(draft.comments[0].author == u"Ben"_s);
    CHECK(draft.comments[0].text == u"Who?\nUs?"_s);
    CHECK(draft.comments[0].field == u"objectives"_s);
    CHECK(draft.comments[0].resolved);
    CHECK(draft.comments[0].at.date() == QDate(2028, 2, 1));
    CHECK(draft.comments[1].quote.isNull());
    CHECK(draft.comments[1].author == u"Eva"_s);
    CHECK_FALSE(draft.comments[1].at.isValid());
}

namespace {

QByteArray annotation(const QByteArray &attributes, const QByteArray &text, int minute = 10)
{
    return "<office:annotation " + attributes
        + "><dc:creator>Ben</dc:creator><dc:date>2028-02-01T09:" + QByteArray::number(minute)
        + ":00</dc:date><text:p>" + text + "</text:p></office:annotation>";
}

QByteArray annotationEnd(const QByteArray &name)
{
    return "<office:annotation-end office:name=\"" + name + "\"/>";
}

// The draft of a form whose objectives are that paragraph: "one two three".
CardDraft draftWith(const QByteArray &content)
{
    const CardDraft draft = draftOf(odtOf("<text:p>Title: a</text:p><text:p>Objectives</text:p>"
                                          "<text:p>"
                                          + content + "</text:p>"));
    CHECK(textIn(draft, TextField::Objectives) == u"one two three"_s);
    return draft;
}

} // namespace

TEST_CASE("a comment of Writer that ends nowhere, or begins nowhere, harms no other", "[documents]")
{
    const CardDraft draft =
        draftWith(annotationEnd("never") + "one " + annotation("office:name=\"open\"", "No end.")
                  + annotationEnd("late") + "two " + annotation("office:name=\"late\"", "Late.")
                  + "three<office:annotation-end/>");
    REQUIRE(draft.comments.size() == 2);
    CHECK(draft.comments[0].text == u"No end."_s);
    CHECK(draft.comments[0].quote.isNull());
    CHECK(draft.comments[0].field == u"objectives"_s);
    CHECK(draft.comments[1].text == u"Late."_s);
    CHECK(draft.comments[1].quote.isNull());
}

TEST_CASE("two comments of Writer of the same name are two", "[documents]")
{
    const QByteArray name = "office:name=\"a\"";
    const CardDraft draft =
        draftWith(annotation(name, "First.") + "one" + annotationEnd("a") + " "
                  + annotation(name, "Second.") + "two" + annotationEnd("a") + annotationEnd("a")
                  + " " + annotation("loext:parent-name=\"a\"", "Answer.") + "three");
    REQUIRE(draft.comments.size() == 3);
    CHECK(draft.comments[0].text == u"First."_s);
    CHECK(draft.comments[0].quote == u"one"_s);
    CHECK(draft.comments[1].text == u"Second."_s);
    CHECK(draft.comments[1].quote == u"two"_s);
    CHECK(draft.comments[2].answers == draft.comments[0].id);
}

TEST_CASE("what answers itself, or what isn't there, begins a thread", "[documents]")
{
    const CardDraft draft = draftWith(
        "one " + annotation("office:name=\"a\" loext:parent-name=\"a\"", "Itself.") + "two "
        + annotation("office:name=\"escaleta7-x1-9\"", "Gone.") + "three"
        + annotation("office:name=\"escaleta7-\"", annotation("office:name=\"in\"", "In.")));
    REQUIRE(draft.comments.size() >= 2);
    for (const Comment &comment : draft.comments)
        CHECK(comment.answers.isNull());
}

// As newer versions write it, and as 7.4 does, which turns them round and keeps the name.
TEST_CASE("an answer of Writer finds its question before it and after it", "[documents]")
{
    const CardDraft draft =
        draftWith("one " + annotation("office:name=\"q\"", "Why?")
                  + annotation("loext:parent-name=\"q\"", "Because.") + "two "
                  + annotation("office:name=\"escaleta0-1a-1\"", "Here.", 12)
                  + annotation("office:name=\"escaleta0-1a\"", "Where?", 11) + "three");
    REQUIRE(draft.comments.size() == 4);
    CHECK(draft.comments[0].text == u"Why?"_s);
    CHECK(draft.comments[1].text == u"Because."_s);
    CHECK(draft.comments[1].answers == draft.comments[0].id);
    CHECK(draft.comments[2].text == u"Where?"_s);
    CHECK(draft.comments[3].text == u"Here."_s);
    CHECK(draft.comments[3].answers == draft.comments[2].id);
}

TEST_CASE("many comments that say the same are as many comments", "[documents]")
{
    QByteArray comments;
    QByteArray references;
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i) {
        comments += commentOf(i, "2028-02-01T09:30:00Z", {}, "Sí.");
        references += "<w:r><w:commentReference w:id=\"" + QByteArray::number(i) + "\"/></w:r>";
    }
    const CardDraft draft =
        draftOf(docxOf(docxParagraph("Title: a") + "<w:p>" + references + "</w:p>",
                       {{u"word/comments.xml"_s, wordPart("w:comments", comments)}}));
    QSet<QString> ids;
    for (const Comment &comment : draft.comments)
        ids.insert(comment.id);
    CHECK(ids.size() == many);
}
