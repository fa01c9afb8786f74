// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/csv.h"
#include "support/catch.h"
#include "tablesupport.h"

#include <random>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> cellsOf(const QString &text)
{
    const auto csv = readCsv(text);
    REQUIRE(csv);
    QList<QStringList> rows;
    for (const TableRow &row : csv->table.rows)
        rows.append(row.cells);
    return rows;
}

// As RFC 4180 writes it: quoted where it has to be.
QString written(const QList<QStringList> &rows, QChar delimiter)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool isSpecial =
                cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n');
            cells.append(isSpecial ? u"\"%1\""_s.arg(cell.replace(u'"', u"\"\""_s)) : cell);
        }
        text += cells.join(delimiter) + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("a table is the same whichever sign separates its cells", "[tables]")
{
    const QList<QStringList> rows{{u"Código"_s, u"Título"_s, u"Notas"_s},
                                  {u"1.1"_s, u"Uno, dos; tres"_s, u"a \"b\" c"_s},
                                  {u"1.2"_s, u"dos\nlíneas"_s, u"x|y\tz"_s},
                                  {u"1.3"_s, u"tres"_s, u"fin"_s}};
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        CAPTURE(QString(delimiter));
        const auto csv = readCsv(written(rows, delimiter));
        REQUIRE(csv);
        CHECK(csv->delimiter == delimiter);
        CHECK(cellsOf(written(rows, delimiter)) == rows);
    }
}

TEST_CASE("what is written by the standard is read as it was", "[tables]")
{
    std::mt19937 random(20'210'531);
    const auto below = [&random](qsizetype n) { return int(random() % std::size_t(n)); };
    const QString alphabet = u"ab\",;|\n '=é"_s;
    for (int round = 0; round < 300; ++round) {
        const QChar delimiter = u",;\t|"_s[below(4)];
        const int width = 2 + below(4);
        QList<QStringList> rows;
        for (int row = 0; row < 6; ++row) {
            QStringList cells;
            for (int i = 0; i < width; ++i) {
                QString cell = u"x"_s;
                for (int length = below(8); length > 0; --length)
                    cell += alphabet[below(alphabet.size())];
                cells.append(cell + u'x');
            }
            rows.append(cells);
        }
        const QString text = u"sep="_s + delimiter + u'\n' + written(rows, delimiter);
        CAPTURE(text);
        CHECK(cellsOf(text) == rows);
    }
}

TEST_CASE("rows may be ragged, empty and without an end", "[tables]")
{
    const QList<QStringList> rows{
        {u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {QString(), u"x"_s}};
    CHECK(cellsOf(u"a,b,c\n\n1\n,,\n1,2,3,4\n,x"_s) == rows);
    CHECK(readCsv(u"a,b\n\n1,2")->table.rows.last().number == 3);
}

TEST_CASE("a quotation mark that nothing closes is a sign as any other", "[tables]")
{
    const auto csv = readCsv(u"a,b\n1,2\n\"open,3\n4,5\n");
    REQUIRE(csv);
    CHECK(csv->unclosed == u"\"open,3\n4,5\n"_s);
    REQUIRE(csv->table.rows.size() == 4);
    CHECK(csv->table.rows[2].cells == QStringList{u"\"open"_s, u"3"_s});
    const Reading reading = testing::readTable(u"Code,Title\n1.1,\"open\n1.2,b\n"_s).reading;
    CHECK(reading.cards.size() == 2);
    CHECK(testing::findingsOf(reading, FindingCode::ValueRepaired).size() == 1);
}

TEST_CASE("a sea of quotation marks is read in no more than one look and another", "[tables]")
{
    QString text;
    for (int i = 0; i < 200'000; ++i)
        text += u"\"\"\"\"\"a,\"\n"_s;
    CHECK(readCsv(text + u"\"x"_s));
}

TEST_CASE("the apostrophe before a formula is taken off, and no other", "[tables]")
{
    CHECK(cellsOf(u"'=1+1,'-x,'tis,'"_s)
          == QList<QStringList>{{u"=1+1"_s, u"-x"_s, u"'tis"_s, u"'"_s}});
}

TEST_CASE("Excel's marks and encodings are no part of the cells", "[tables]")
{
    const QString text = u"Código;Título\r\n1.1;Ciudades y economía\r\n"_s;
    QByteArray utf16 = "\xFF\xFE";
    for (const QChar c : text) {
        utf16 += char(c.unicode() & 0xFF);
        utf16 += char(c.unicode() >> 8);
    }
    const QByteArray latin = text.toLatin1();
    for (const QByteArray &bytes : {"\xEF\xBB\xBF" + text.toUtf8(), utf16, latin}) {
        const Reading reading = testing::readTable(bytes).reading;
        REQUIRE(reading.cards.size() == 1);
        CHECK(reading.cards[0].code == u"1.1"_s);
        CHECK(reading.cards[0].text(TextField::Title).in(u"es"_s) == u"Ciudades y economía"_s);
        CHECK(testing::findingsOf(reading, FindingCode::EncodingAssumed).size()
              == (bytes == latin ? 1 : 0));
    }
}

TEST_CASE("a note with commas is no table", "[tables]")
{
    const FileReading reading = testing::readTable(
        u"1.3.2 Panel\n\nTítulo de la sesión: Ciudades, barrios, redes\nFecha: 31/05/2021\n"
        "Hora: 8:00 - 9:30 (UTC-3)\n\nBreve resumen\nUno, dos, tres.\nCuatro, cinco.\n"_s);
    CHECK(reading.columns.isEmpty());
    REQUIRE(reading.reading.cards.size() == 1);
    CHECK(reading.reading.cards[0].code == u"1.3.2"_s);
}

TEST_CASE("a table without headings is refused with what to do", "[tables]")
{
    CHECK(testing::errorOf("a;b;c\n1;2;3\n4;5;6\n7;8;9\n") == ErrorCode::TableWithoutHead);
    CHECK(testing::errorOf("uno;dos\n1;2\n", u"csv"_s) == ErrorCode::TableWithoutHead);
}

TEST_CASE("a table of more rows or cells than any congress has is refused", "[tables]")
{
    for (const int rows : {6'000, 30'000}) {
        CHECK(testing::errorOf("Code,Title\n" + QByteArray("1,x\n").repeated(rows))
              == ErrorCode::FileTooLarge);
    }
    CHECK(testing::errorOf("Code,Title\n" + QByteArray(9 * 1024 * 1024, 'x'), u"csv"_s)
          == ErrorCode::FileTooLarge);
    CHECK(testing::errorOf("Code,Title\n" + QByteArray(2'000'000, ',') + "x", u"csv"_s)
          == ErrorCode::FileTooLarge);
}
