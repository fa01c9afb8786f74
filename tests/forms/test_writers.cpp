// SPDX-License-Identifier: GPL-3.0-or-later
#include "readform.h"
#include "writeform.h"

#include "core/import/sample.h"
#include "support/builders.h"
#include "support/smalldisk.h"

#include <QXmlStreamReader>

#include <atomic>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// The part with the text.
QByteArray bodyOf(const QByteArray &archive)
{
    const bool isOdt = partsOf(archive).contains(u"content.xml"_s);
    return partOf(archive, isOdt ? u"content.xml"_s : u"word/document.xml"_s);
}

ErrorCode errorOf(const Result<publish::PdfReport> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

Programme twoCards()
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {testing::cardWithEverything(), testing::fullCard(u"1.3.3"_s)};
    return programme;
}

} // namespace

TEST_CASE("an event without sessions makes no form", "[forms]")
{
    const QTemporaryDir folder;
    for (const FormFormat &format : formFormats) {
        const QString path = folder.filePath(u"form"_s);
        CHECK(errorOf(format.write(testing::sampleProgramme(), optionsIn(u"es"_s), path))
              == ErrorCode::NothingToExport);
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("a cancelled form leaves the file that was there", "[forms]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form"_s);
    for (const FormFormat &format : formFormats) {
        REQUIRE(format.write(twoCards(), optionsIn(u"es"_s), path));
        const QByteArray before = contentOf(path);
        std::atomic<bool> cancel = false;
        publish::ExportOptions options = optionsIn(u"en"_s);
        options.pdf.cancel = &cancel;
        int shown = 0;
        options.pdf.progress = [&](int, int) {
            ++shown;
            cancel = true; // after the first of two
        };
        CHECK(errorOf(format.write(twoCards(), options, path)) == ErrorCode::Cancelled);
        CHECK(shown == 1);
        CHECK(contentOf(path) == before);
    }
}

TEST_CASE("a form says how far it is", "[forms]")
{
    for (const FormFormat &format : formFormats) {
        publish::ExportOptions options = optionsIn(u"es"_s);
        QList<std::pair<int, int>> shown;
        options.pdf.progress = [&](int done, int total) { shown.append({done, total}); };
        written(format, twoCards(), options);
        CHECK((shown == QList<std::pair<int, int>>{{1, 2}, {2, 2}}));
    }
}

TEST_CASE("a disk without room leaves the form that was there", "[forms]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form"_s);
    for (const FormFormat &format : formFormats) {
        REQUIRE(format.write(twoCards(), optionsIn(u"es"_s), path));
        const QByteArray before = contentOf(path);
        {
            const testing::SmallDisk disk(2000);
            CHECK(errorOf(format.write(twoCards(), optionsIn(u"en"_s), path))
                  == ErrorCode::DiskFull);
        }
        CHECK(contentOf(path) == before);
    }
}

TEST_CASE("a form never takes a folder's place", "[forms]")
{
    const QTemporaryDir folder;
    for (const FormFormat &format : formFormats)
        CHECK(errorOf(format.write(twoCards(), optionsIn(u"es"_s), folder.path()))
              == ErrorCode::FileIsFolder);
}

TEST_CASE("the same event makes the same form, byte for byte", "[forms]")
{
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray first = written(format, twoCards(), optionsIn(u"es"_s));
        CHECK((first == written(format, twoCards(), optionsIn(u"es"_s))));
        CHECK((first != written(format, twoCards(), optionsIn(u"fr"_s))));
    }
}

TEST_CASE("only the cards asked for have a form, in their order", "[forms]")
{
    publish::ExportOptions options = optionsIn(u"es"_s);
    options.cards = {u"card-1.3.3"_s};
    for (const FormFormat &format : formFormats) {
        const QString note = noteOf(written(format, twoCards(), options));
        CHECK(note.startsWith(u"1.3.3 Panel\n"));
        CHECK_FALSE(note.contains(u"1.3.2"));
    }
}

TEST_CASE("hostile texts stay texts", "[forms]")
{
    Programme programme = twoCards();
    QString hostile = u"]]><w:p/>&amp; \u0001\uFFFE\"'<!-- <?xml?> =1+1 "_s;
    hostile += QChar(0xD800);
    hostile += u" end"_s;
    programme.event.title = LocalText(u"es"_s, hostile);
    programme.organizations[0].name = hostile;
    programme.cards[0].code = hostile;
    programme.cards[0].text(TextField::Title).set(u"es"_s, hostile.repeated(8));
    programme.cards[0].text(TextField::Summary).set(u"es"_s, u"x"_s.repeated(20'000));
    programme.cards[0].registration.url = u"javascript:alert(1)"_s;
    programme.cards[0].languages = {u"x\"y"_s, u"es"_s};
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray archive = written(format, programme, optionsIn(u"es"_s));
        for (const QString &part : partsOf(archive)) {
            if (!part.endsWith(u".xml") && !part.endsWith(u".rels"))
                continue;
            CAPTURE(part);
            QXmlStreamReader xml(partOf(archive, part));
            while (!xml.atEnd())
                xml.readNext();
            CHECK(xml.error() == QXmlStreamReader::NoError);
            CHECK_FALSE(partOf(archive, part).contains("Target=\"javascript:"));
            CHECK_FALSE(partOf(archive, part).contains("href=\"javascript:"));
        }
        CHECK(noteOf(archive).contains(u"]]><w:p/>&amp; \"'<!-- <?xml?> =1+1 \uFFFD end"));
    }
}

namespace {

// A thread about a stretch of its objectives, a settled comment about all of them, and one that
// begins at a space.
Programme programmeWithComments()
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {testing::fullCard(u"1.3.2"_s)};
    Card &card = programme.cards[0];
    card.text(TextField::Objectives) = LocalText(u"es"_s, u"We really **care** for all."_s);
    const QDateTime at({2028, 2, 1}, {9, 30, 7}, Qt::UTC);
    card.comments = {{.id = u"a"_s,
                      .field = u"objectives"_s,
                      .language = u"es"_s,
                      .quote = u"care for"_s,
                      .author = u"Ana Ruiz"_s,
                      .at = at,
                      .text = u" Who  pays?\n<a> & \"b\""_s},
                     {.id = u"b"_s,
                      .answers = u"a"_s,
                      .field = u"objectives"_s,
                      .language = u"es"_s,
                      .author = u"\U00020BB7 Sol"_s,
                      .at = at.addSecs(60),
                      .text = u"We"_s},
                     {.id = u"c"_s,
                      .field = u"objectives"_s,
                      .language = u"es"_s,
                      .author = u"Eva"_s,
                      .text = u"Shorter"_s,
                      .resolved = true},
                     {.id = u"d"_s,
                      .field = u"objectives"_s,
                      .language = u"es"_s,
                      .quote = u" all."_s,
                      .author = u"Eva"_s,
                      .text = u"Everybody?\n"_s}};
    return programme;
}

} // namespace

TEST_CASE("a comment of Writer's form stands around its stretch, its answer too", "[forms]")
{
    const QByteArray archive = written(formFormats[1], programmeWithComments(), optionsIn(u"es"_s));
    const QString body = QString::fromUtf8(bodyOf(archive));
    const QString first = u"escaleta0-"_s + QString::number(1'833'010'207, 36);
    const QString expected =
        u"We really <office:annotation office:name=\"%1\"><dc:creator>Ana Ruiz</dc:creator>"
        "<dc:date>2028-02-01T09:30:07Z</dc:date><meta:creator-initials>AR</meta:creator-initials>"
        "<text:p><text:s/>Who <text:s/>pays?</text:p><text:p>&lt;a&gt; &amp; &quot;b&quot;</text:p>"
        "</office:annotation>"
        "<office:annotation office:name=\"%1-1\">"
        "<dc:creator>\U00020BB7 Sol</dc:creator><dc:date>2028-02-01T09:31:07Z</dc:date>"
        "<meta:creator-initials>\U00020BB7S</meta:creator-initials><text:p>We</text:p>"
        "</office:annotation>"
        "<text:span text:style-name=\"Strong_20_Emphasis\">care</text:span> for"
        "<office:annotation-end office:name=\"%1\"/>"
        "<office:annotation-end office:name=\"%1-1\"/>"
        "<office:annotation office:name=\"escaleta3-0\"><dc:creator>Eva</dc:creator>"
        "<meta:creator-initials>E</meta:creator-initials><text:p>Everybody?</text:p>"
        "<text:p></text:p></office:annotation> all."
        "<office:annotation-end office:name=\"escaleta3-0\"/>"_s.arg(first);
    CAPTURE(body.mid(body.indexOf(u"We really"), 1200));
    CHECK(body.contains(expected));
    CHECK_FALSE(body.contains(u"Shorter"_s)); // it is settled, and ODF can't say so
}

TEST_CASE("comments leave the text of a form as it is", "[forms]")
{
    publish::ExportOptions options = optionsIn(u"es"_s);
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        options.comments = true;
        const QByteArray with = written(format, programmeWithComments(), options);
        options.comments = false;
        const QByteArray without = written(format, programmeWithComments(), options);
        CHECK(noteOf(with) == noteOf(without));
        for (const char *mark : {"annotation", "comment"})
            CHECK_FALSE(bodyOf(without).contains(mark));
        CHECK_FALSE(partsOf(without).join(u' ').contains(u"comments"));
    }
}

TEST_CASE("a text in another language says so to word processors", "[forms]")
{
    Programme programme = twoCards();
    programme.cards[0].text(TextField::Summary) = LocalText(u"es"_s, u"Un resumen."_s);
    CHECK(bodyOf(written(formFormats[0], programme, optionsIn(u"en"_s)))
              .contains("<w:lang w:val=\"es-ES\"/></w:rPr><w:t xml:space=\"preserve\">Un resumen"));
    const QByteArray body = bodyOf(written(formFormats[1], programme, optionsIn(u"en"_s)));
    const qsizetype place = body.indexOf("Un resumen");
    REQUIRE(place > 0);
    const QByteArray before = body.sliced(place - 60, 60);
    const qsizetype name = before.indexOf("Language");
    REQUIRE(name > 0);
    const QByteArray style = before.sliced(name, 9);
    CHECK(body.contains("style:name=\"" + style
                        + "\" style:family=\"text\"><style:text-properties"
                          " fo:language=\"es\" fo:country=\"ES\"/>"));
}

TEST_CASE("what is written from right to left begins on the right", "[forms]")
{
    Programme programme = testing::sampleProgramme();
    programme.event.languages = {u"ar"_s, u"es"_s};
    Card card = testing::fullCard(u"1.3.2"_s);
    card.text(TextField::Title).set(u"ar"_s, u"مدن عادلة"_s);
    card.text(TextField::Summary).set(u"ar"_s, u"نص قصير."_s);
    programme.cards = {card};
    const QByteArray docx = bodyOf(written(formFormats[0], programme, optionsIn(u"ar"_s)));
    CHECK(docx.contains("<w:pStyle w:val=\"FormText\"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/>"));
    CHECK(docx.contains("<w:bidiVisual/>"));
    const QByteArray odt = bodyOf(written(formFormats[1], programme, optionsIn(u"ar"_s)));
    CHECK(odt.contains("<text:p text:style-name=\"Form_20_Text_rtl\">"));
    // A Spanish text in it does not.
    CHECK(odt.contains("<text:p text:style-name=\"Form_20_Text\">"));
}

TEST_CASE("each form begins on a page of its own", "[forms]")
{
    CHECK(bodyOf(written(formFormats[0], twoCards(), optionsIn(u"es"_s)))
              .count("<w:pageBreakBefore/>")
          == 1);
    CHECK(bodyOf(written(formFormats[1], twoCards(), optionsIn(u"es"_s)))
              .count("<text:p text:style-name=\"Form_20_Code_page\">")
          == 1);
}

TEST_CASE("the paper of a form is the one asked for", "[forms]")
{
    publish::ExportOptions options = optionsIn(u"es"_s);
    options.paper = publish::Paper::Letter;
    CHECK(bodyOf(written(formFormats[0], twoCards(), options))
              .contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"));
    CHECK(partOf(written(formFormats[1], twoCards(), options), u"styles.xml"_s)
              .contains("fo:page-width=\"612.00pt\" fo:page-height=\"792.00pt\""));
}
