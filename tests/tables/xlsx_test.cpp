// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/xlsx.h"

#include "core/import/filekind.h"
#include "core/import/tables/numberformats.h"
#include "support/catch.h"
#include "support/oracle.h"
#include "tablesupport.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QMap<QString, QByteArray> &parts)
{
    const Result<QList<Table>> tables = readXlsx(testing::container(parts), u"file"_s);
    if (!tables)
        FAIL(qPrintable(sentence(tables.error())));
    REQUIRE(tables->size() == 1);
    QList<QStringList> rows;
    for (const TableRow &row : tables->first().rows)
        rows.append(row.cells);
    return rows;
}

ErrorCode errorOf(const QMap<QString, QByteArray> &parts)
{
    return testing::errorOf(testing::container(parts), u"xlsx"_s);
}

QByteArray cell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QString sheet = u"xl/worksheets/sheet1.xml"_s;

} // namespace

TEST_CASE("cells of every type are read as a person sees them", "[tables][xlsx]")
{
    const auto rows = rowsOf(testing::workbookParts(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\"><c t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>"
        "<c t=\"str\"><f>A1&amp;B1</f><v>made</v></c><c t=\"b\"><v>1</v></c>"
        "<c s=\"1\"><v>44347</v></c><c s=\"2\"><v>0.5416666666666666</v></c>"
        "<c s=\"3\"><v>44347.5625</v></c><c s=\"4\"><v>1.0625</v></c><c s=\"5\"><v>44347</v></c>"
        "<c s=\"6\"><v>0.5</v></c><c><v>90</v></c><c><v>1.5</v></c>"
        "<c t=\"d\"><v>2021-05-31T00:00:00</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{u"Title"_s, u"Code"_s});
    CHECK(rows[1]
          == QStringList{u"rich"_s, u"made"_s, u"TRUE"_s, u"2021-05-31"_s, u"13:00"_s,
                         u"2021-05-31 13:30"_s, u"25:30"_s, u"2021-05-31"_s, u"50 %"_s, u"90"_s,
                         u"1.5"_s, u"2021-05-31"_s, u"#N/A"_s, u"ab_x0041_"_s});
}

TEST_CASE("dates count from 1904 where the workbook says so", "[tables][xlsx]")
{
    auto parts = testing::workbookParts("<row><c s=\"1\"><v>42885</v></c></row>");
    parts[u"xl/workbook.xml"_s].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    CHECK(rowsOf(parts) == QList<QStringList>{{u"2021-05-31"_s}});
    CHECK(numberText(59, NumberKind::Date, false) == u"1900-02-28"_s);
    CHECK(numberText(61, NumberKind::Date, false) == u"1900-03-01"_s);
}

TEST_CASE("number formats tell dates from lengths and amounts", "[tables][xlsx]")
{
    CHECK(kindOfFormat(u"dd\\/mm\\/yyyy"_s) == NumberKind::Date);
    CHECK(kindOfFormat(u"[$-409]h:mm AM/PM;@"_s) == NumberKind::Time);
    CHECK(kindOfFormat(u"yyyy-mm-dd hh:mm"_s) == NumberKind::DateTime);
    CHECK(kindOfFormat(u"[h]:mm:ss"_s) == NumberKind::Elapsed);
    CHECK(kindOfFormat(u"mmmm"_s) == NumberKind::Date);
    CHECK(kindOfFormat(u"0.00%"_s) == NumberKind::Percent);
    CHECK(kindOfFormat(u"General"_s) == NumberKind::Number);
    CHECK(kindOfFormat(u"#,##0 \"days\""_s) == NumberKind::Number);
    CHECK(kindOfFormat(u"[Red]#,##0"_s) == NumberKind::Number);
    CHECK(kindOfFormat(u"@"_s) == NumberKind::Number);
}

TEST_CASE("merged cells say the same in each row, and headings between rows are no sessions",
          "[tables][xlsx]")
{
    const QByteArray rows = "<row r=\"1\">" + cell("A1", "Date") + cell("B1", "Title")
        + cell("C1", "Code") + cell("D1", "Room") + "</row><row r=\"2\">" + cell("A2", "Day one")
        + "</row><row r=\"3\">" + cell("A3", "2021-05-31") + cell("B3", "One")
        + "</row><row r=\"4\">" + cell("B4", "Two") + "</row>";
    const auto parts = testing::workbookParts(
        rows, "<mergeCells><mergeCell ref=\"A2:D2\"/><mergeCell ref=\"A3:A4\"/></mergeCells>");
    const Reading reading = testing::readTable(testing::container(parts)).reading;
    REQUIRE(reading.cards.size() == 2);
    for (const CardDraft &card : reading.cards)
        CHECK(card.date == QDate(2021, 5, 31));
    const auto unplaced = testing::findingsOf(reading, FindingCode::Unplaced);
    REQUIRE(unplaced.size() == 1);
    CHECK(unplaced[0].arguments.value(u"text"_s) == u"Day one"_s);
    CHECK(unplaced[0].arguments.value(u"line"_s) == 2);
}

TEST_CASE("strict workbooks and odd names of parts are read", "[tables][xlsx]")
{
    auto parts = testing::workbookParts("<row>" + cell("A1", "x") + "</row>");
    parts.insert(u"xl/Odd.xml"_s, parts.take(sheet));
    parts[u"xl/_rels/workbook.xml.rels"_s].replace("worksheets/sheet1.xml", "../xl/Odd.xml");
    for (QByteArray &part : parts) {
        part.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                     "http://purl.oclc.org/ooxml/officeDocument/relationships");
        part.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                     "http://purl.oclc.org/ooxml/spreadsheetml/main");
    }
    CHECK(rowsOf(parts) == QList<QStringList>{{u"x"_s}});
}

TEST_CASE("hidden sheets are not read", "[tables][xlsx]")
{
    auto parts = testing::workbookParts("<row>" + cell("A1", "x") + "</row>");
    parts[u"xl/workbook.xml"_s].replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
    const Result<QList<Table>> tables = readXlsx(testing::container(parts), u"file"_s);
    REQUIRE(tables);
    CHECK(tables->isEmpty());
}

TEST_CASE("a workbook of libxlsxwriter is read", "[tables][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.xlsx"_s);
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    lxw_worksheet *made = workbook_add_worksheet(workbook, "Sessions");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "dd/mm/yyyy hh:mm");
    lxw_datetime start{2021, 5, 31, 13, 0, 0};
    lxw_col_t column = 0;
    for (const char *head : {"Título", "Inicio", "Duración"})
        worksheet_write_string(made, 0, column++, head, nullptr);
    worksheet_write_string(made, 1, 0, "Ciudades & redes", nullptr);
    worksheet_write_datetime(made, 1, 1, &start, date);
    worksheet_write_formula_num(made, 1, 2, "=45*2", nullptr, 90);
    REQUIRE(workbook_close(workbook) == LXW_NO_ERROR);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Reading reading = testing::readTable(file.readAll()).reading;
    REQUIRE(reading.cards.size() == 1);
    const CardDraft &card = reading.cards[0];
    CHECK(card.text(TextField::Title).in(u"es"_s) == u"Ciudades & redes"_s);
    CHECK(card.date == QDate(2021, 5, 31));
    REQUIRE(card.hours.size() == 1);
    CHECK(card.hours[0].start == QTime(13, 0));
    CHECK(card.minutes == 90);
}

TEST_CASE("what LibreOffice makes of a table is read as the table is", "[tables][xlsx]")
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"sessions.csv"_s);
    const QByteArray text = "Code,Title,Date,Start,Minutes,Summary\n"
                            "1.1.1,Ciudades,2021-05-31,13:00,90,\"Uno\n\nDos\"\n"
                            "1.1.2,\"Redes, barrios\",2021-06-01,09:30,45,Tres\n";
    QFile file(csv);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto verdict =
        askProgram(u"soffice"_s,
                   {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                    u"--headless"_s, u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"xlsx"_s,
                    u"--outdir"_s, folder.path(), csv},
                   {u"/usr/lib/libreoffice/program/libscfiltlo.so"_s});
    if (!verdict)
        return;
    CAPTURE(verdict->said);
    QFile made(folder.filePath(u"sessions.xlsx"_s));
    REQUIRE(made.open(QIODevice::ReadOnly));
    const Reading read = testing::readTable(made.readAll()).reading;
    const Reading straight = testing::readTable(text).reading;
    REQUIRE(read.cards.size() == 2);
    for (int i = 0; i < 2; ++i) {
        CAPTURE(i);
        CHECK(read.cards[i].code == straight.cards[i].code);
        CHECK(read.cards[i].date == straight.cards[i].date);
        CHECK(read.cards[i].hours == straight.cards[i].hours);
        CHECK(read.cards[i].minutes == straight.cards[i].minutes);
        CHECK(read.cards[i].texts == straight.cards[i].texts);
    }
}

TEST_CASE("workbooks that would do harm are refused with a reason", "[tables][xlsx]")
{
    auto parts = testing::workbookParts("<row/>");
    SECTION("a document type")
    {
        parts[sheet].replace("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet");
        CHECK(errorOf(parts) == ErrorCode::XmlForbidden);
    }
    SECTION("a bomb")
    {
        parts[u"xl/sharedStrings.xml"_s] = QByteArray(70 * 1024 * 1024, ' ');
        CHECK(errorOf(parts) == ErrorCode::ArchiveTooLarge);
    }
    SECTION("more than a million shared strings")
    {
        parts[u"xl/sharedStrings.xml"_s].replace(
            "</sst>", QByteArray("<si/>").repeated(1'100'000) + "</sst>");
        CHECK(errorOf(parts) == ErrorCode::FileTooLarge);
    }
    SECTION("rows as wide as a sheet can be")
    {
        QByteArray rows;
        for (int i = 1; i <= 20'000; ++i)
            rows += "<row>" + cell("XFD" + QByteArray::number(i), "x") + "</row>";
        CHECK(errorOf(testing::workbookParts(rows)) == ErrorCode::FileTooLarge);
    }
    SECTION("deep nesting")
    {
        CHECK(errorOf(testing::workbookParts(QByteArray("<row>").repeated(100'000)))
              == ErrorCode::XmlBroken);
    }
    SECTION("a part that ends in the middle")
    {
        parts[sheet].chop(20);
        CHECK(errorOf(parts) == ErrorCode::XmlBroken);
    }
    SECTION("no workbook in it")
    {
        CHECK(errorOf({{u"xl/x"_s, "x"}}) == ErrorCode::ArchiveBroken);
    }
    SECTION("a sheet that is not there")
    {
        parts.remove(sheet);
        CHECK(errorOf(parts) == ErrorCode::ArchiveBroken);
    }
}

TEST_CASE("a cell at the far corner of a sheet costs nothing", "[tables][xlsx]")
{
    const auto parts = testing::workbookParts(
        "<row r=\"1\">" + cell("A1", "Code") + cell("B1", "Title") + "</row><row r=\"1048576\">"
            + cell("A1048576", "1.1") + cell("XFD1048576", "far") + "</row>",
        "<mergeCells><mergeCell ref=\"C1:XFD1048576\"/></mergeCells>");
    const Reading reading = testing::readTable(testing::container(parts)).reading;
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].code == u"1.1"_s);
    REQUIRE(reading.cards[0].unplaced.size() == 1);
    CHECK(reading.cards[0].unplaced[0].text.endsWith(u"far"_s));
}

TEST_CASE("a document with a workbook in it is no workbook", "[xlsx]")
{
    const QString word = u"application/vnd.openxmlformats-officedocument."_s;
    const QByteArray types =
        u"<Types><Default Extension=\"xlsx\" ContentType=\"%1spreadsheetml.sheet\"/>"
        "<Override PartName=\"/word/document.xml\" "
        "ContentType=\"%1wordprocessingml.document.main+xml\"/></Types>"_s.arg(word)
            .toUtf8();
    CHECK(fileKind(testing::container(
              {{u"[Content_Types].xml"_s, types}, {u"word/embeddings/Sheet1.xlsx"_s, "PK"}}))
          == FileKind::Docx);
}
