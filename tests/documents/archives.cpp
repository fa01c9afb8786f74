// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "support/catch.h"

#include <zip.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray wordNamespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\""
    " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
    " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
    " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
    " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

const QByteArray odfNamespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + kind + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relationships(const QByteArray &content)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content + "</Relationships>";
}

} // namespace

QByteArray archiveOf(const QList<ArchivePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(source);
    zip_source_keep(source);
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    REQUIRE(zip);
    bool isFirst = true;
    for (const ArchivePart &part : parts) {
        zip_source_t *content =
            zip_source_buffer(zip, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        const zip_int64_t place =
            zip_file_add(zip, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        REQUIRE(place >= 0);
        if (std::exchange(isFirst, false) && part.name == u"mimetype")
            REQUIRE(zip_set_file_compression(zip, zip_uint64_t(place), ZIP_CM_STORE, 0) == 0);
    }
    REQUIRE(zip_close(zip) == 0);
    REQUIRE(zip_source_open(source) == 0);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    REQUIRE(zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

QByteArray wordPart(const QByteArray &element, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + element + wordNamespaces + ">" + content
        + "</" + element + ">";
}

QByteArray docxOf(const QByteArray &body, const QList<ArchivePart> &parts)
{
    QByteArray own;
    QList<ArchivePart> all = {
        {u"[Content_Types].xml"_s,
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s, relationships(relation("r", "officeDocument", "word/document.xml"))},
        {u"word/document.xml"_s, wordPart("w:document", "<w:body>" + body + "</w:body>")}};
    bool hasRelations = false;
    for (const ArchivePart &part : parts) {
        hasRelations = hasRelations || part.name == u"word/_rels/document.xml.rels";
        if (part.name.startsWith(u"word/") && part.name.count(u'/') == 1) {
            const QByteArray name = part.name.sliced(5).toUtf8();
            own += relation("own-" + name, name.chopped(4), name);
        }
        all.append(part);
    }
    own += "<Relationship Id=\"web\" Type=\"" + relations
        + "hyperlink\" Target=\"https://example.org/plan_a?x=1\" TargetMode=\"External\"/>"
          "<Relationship Id=\"script\" Type=\""
        + relations + "hyperlink\" Target=\"javascript:alert(1)\" TargetMode=\"External\"/>";
    if (!hasRelations)
        all.append({u"word/_rels/document.xml.rels"_s, relationships(own)});
    return archiveOf(all);
}

QByteArray docxParagraph(const QByteArray &text, const QByteArray &properties)
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>")
        + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray odtOf(const QByteArray &body, const QByteArray &styles, const QList<ArchivePart> &parts)
{
    QList<ArchivePart> all = {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                              {u"content.xml"_s,
                               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                                   + odfNamespaces + "><office:automatic-styles>" + styles
                                   + "</office:automatic-styles><office:body><office:text>" + body
                                   + "</office:text></office:body></office:document-content>"}};
    all += parts;
    return archiveOf(all);
}

FileReading readingOf(const QByteArray &file)
{
    const auto reading = readContent(file, {}, {}, u"file"_s);
    if (!reading)
        FAIL(sentence(reading.error()).toStdString());
    return *reading;
}

CardDraft draftOf(const QByteArray &file)
{
    const FileReading reading = readingOf(file);
    REQUIRE(reading.reading.cards.size() == 1);
    return reading.reading.cards.first();
}

QString linesOf(const QByteArray &file)
{
    return readingOf(file).reading.source.join(u'\n');
}

Error errorOf(const QByteArray &file, const QString &format)
{
    const auto reading = readContent(file, format, {}, u"file"_s);
    REQUIRE_FALSE(reading);
    return reading.error();
}

QString textIn(const CardDraft &draft, TextField field)
{
    return draft.text(field).in(draft.language);
}

QList<int> counts(const FileReading &reading, FindingCode code)
{
    QList<int> result;
    for (const Finding &finding : reading.reading.findings) {
        if (finding.code == code)
            result.append(finding.arguments.value(u"count"_s).toInt());
    }
    return result;
}
