// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesupport.h"

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace testing {

FileReading readTable(const QByteArray &bytes, const ReadOptions &options)
{
    const Result<FileReading> reading = readContent(bytes, {}, options, u"file"_s);
    if (!reading)
        FAIL(qPrintable(sentence(reading.error())));
    return *reading;
}

FileReading readTable(const QString &text, const ReadOptions &options)
{
    return readTable(text.toUtf8(), options);
}

ErrorCode errorOf(const QByteArray &bytes, const QString &format)
{
    const Result<FileReading> reading = readContent(bytes, format, {}, u"file"_s);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().file == u"file"_s);
    return reading.error().code;
}

QList<Finding> findingsOf(const Reading &reading, FindingCode code)
{
    QList<Finding> found;
    for (const Finding &finding : reading.findings) {
        if (finding.code == code)
            found.append(finding);
    }
    return found;
}

QByteArray container(const QMap<QString, QByteArray> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    REQUIRE(archive);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        zip_source_t *source =
            zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
        REQUIRE(zip_file_add(archive, it.key().toUtf8().constData(), source, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QByteArray> workbookParts(const QByteArray &rows, const QByteArray &behind)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relationship = [&](const QByteArray &id, const QByteArray &type,
                                  const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + '/' + type + "\" Target=\""
            + target + "\"/>";
    };
    const auto relationships = [&](const QByteArray &inside) {
        return head
            + "<Relationships xmlns=\""
              "http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inside + "</Relationships>";
    };
    const auto part = [&](const QByteArray &root, const QByteArray &inside) {
        return head + '<' + root + " xmlns=\"" + sheets + "\" xmlns:r=\"" + types + "\">" + inside
            + "</" + root + '>';
    };
    return {
        {u"[Content_Types].xml"_s,
         head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {u"_rels/.rels"_s, relationships(relationship("a", "officeDocument", "xl/workbook.xml"))},
        {u"xl/workbook.xml"_s,
         part("workbook", "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"b\"/></sheets>")},
        {u"xl/_rels/workbook.xml.rels"_s,
         relationships(relationship("b", "worksheet", "worksheets/sheet1.xml")
                       + relationship("c", "styles", "styles.xml")
                       + relationship("d", "sharedStrings", "/xl/sharedStrings.xml"))},
        {u"xl/styles.xml"_s,
         part("styleSheet",
              "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/>"
              "<numFmt numFmtId=\"165\" formatCode=\"[$-C0A]d &quot;de&quot; mmmm;@\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>"
              "<xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
              "<xf numFmtId=\"9\"/></cellXfs>")},
        {u"xl/sharedStrings.xml"_s,
         part("sst",
              "<si><t>Title</t></si><si><r><t>Co</t></r><r><rPr><b/></rPr><t>de</t></r>"
              "<rPh sb=\"0\" eb=\"1\"><t>not read</t></rPh></si>")},
        {u"xl/worksheets/sheet1.xml"_s,
         part("worksheet", "<sheetData>" + rows + "</sheetData>" + behind)},
    };
}

} // namespace testing
