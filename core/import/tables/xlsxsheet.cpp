// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/xlsxsheet.h"

#include "core/import/xmlinput.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

using Token = XmlInput::Token;

constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;
constexpr qsizetype widest = 500;        // cells further right follow the last of these
constexpr qsizetype mostMerges = 50'000; // areas
constexpr int narrowest = 3;             // columns that a heading between the rows spans

// "AB12": both from 1; 0 for what is not there, or out of the sheet.
struct CellPlace
{
    int column = 0;
    int row = 0;
};

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at].isLetter(); ++at) {
        place.column = place.column * 26 + (reference[at].toUpper().unicode() - u'A' + 1);
        if (place.column < 1 || place.column > lastColumn)
            return {};
    }
    bool isNumber = false;
    const int row = reference.sliced(at).toInt(&isNumber);
    place.row = isNumber && row >= 1 && row <= lastRow ? row : 0;
    return place;
}

struct Area
{
    CellPlace first;
    CellPlace last;
};

class SheetReader
{
public:
    SheetReader(const QByteArray &xml, const XlsxWorkbook &workbook, const QString &file,
                XlsxBudget &budget)
        : m_xml(xml, file)
        , m_workbook(workbook)
        , m_file(file)
        , m_budget(budget)
    { }

    Result<Table> read()
    {
        for (Token token = m_xml.next(); token != Token::Done && !m_isTooLarge;
             token = m_xml.next()) {
            if (token == Token::End && m_xml.name() == u"row")
                endRow();
            if (token != Token::Start)
                continue;
            if (m_xml.name() == u"row")
                beginRow();
            else if (m_xml.name() == u"c")
                readCell();
            else if (m_xml.name() == u"mergeCell" && m_areas.size() < mostMerges)
                readArea();
        }
        if (m_isTooLarge)
            return fail(ErrorCode::FileTooLarge, m_file, {QString::number(largestTableMegabytes)});
        if (m_xml.error())
            return tl::unexpected(*m_xml.error());
        std::ranges::stable_sort(m_table.rows, {}, &TableRow::number);
        spread();
        m_table.rows.removeIf([](const TableRow &row) { return row.cells.isEmpty(); });
        return m_table;
    }

private:
    void beginRow()
    {
        const int number = m_xml.attribute("r"_L1).toInt();
        m_row = {number >= 1 && number <= lastRow ? number : m_row.number + 1, {}, false};
        m_column = 0;
    }

    void endRow()
    {
        QStringList &cells = m_row.cells;
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        // A row that a merged cell spans may be empty otherwise.
        m_table.rows.append(m_row);
        m_width = std::max(m_width, cells.size());
        m_isTooLarge = m_isTooLarge || m_table.rows.size() > mostCells;
    }

    void readCell()
    {
        const CellPlace place = placeOf(m_xml.attribute("r"_L1));
        m_column = place.column > 0 ? place.column : m_column + 1;
        const QString type = m_xml.attribute("t"_L1);
        const int style = m_xml.attribute("s"_L1).toInt();
        const int outside = m_xml.depth() - 1;
        QString text;
        while (m_xml.depth() > outside) {
            const Token token = m_xml.next();
            if (token == Token::Done)
                return;
            if (token != Token::Start)
                continue;
            if (m_xml.name() == u"v")
                text = valueOf(m_xml.readText(), type, style);
            else if (m_xml.name() == u"is")
                text = xlsxString(m_xml);
            else
                m_xml.skipElement();
        }
        put(text.trimmed());
    }

    QString valueOf(const QString &value, const QString &type, int style) const
    {
        if (type == u"s"_s)
            return m_workbook.strings.value(value.toInt());
        if (type == u"b"_s)
            return value == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"str"_s || type == u"e"_s || type == u"inlineStr"_s)
            return value;
        if (type == u"d"_s)
            return QString(value).remove(u"T00:00:00"_s);
        bool isNumber = false;
        const double number = value.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return value;
        const NumberKind kind = style >= 0 && style < m_workbook.styles.size()
            ? m_workbook.styles[style]
            : NumberKind::Number;
        return numberText(number, kind, m_workbook.from1904);
    }

    void put(const QString &text)
    {
        if (text.isEmpty())
            return;
        QStringList &cells = m_row.cells;
        const qsizetype place = std::min<qsizetype>(m_column - 1, std::max(widest, cells.size()));
        const qsizetype before = cells.size();
        if (cells.size() <= place)
            cells.resize(place + 1);
        cells[place] = text;
        // Empty cells before it take memory too.
        m_budget.cells -= std::max<qsizetype>(0, cells.size() - before - 1);
        m_isTooLarge = m_isTooLarge || !m_budget.take(text.size());
    }

    void readArea()
    {
        const QString reference = m_xml.attribute("ref"_L1);
        const Area area{placeOf(reference.section(u':', 0, 0)),
                        placeOf(reference.section(u':', 1, 1))};
        const bool isOne = area.first.row > 0 && area.last.row >= area.first.row
            && area.first.column > 0 && area.last.column >= area.first.column;
        if (isOne)
            m_areas.append(area);
    }

    void spread()
    {
        for (const Area &area : std::as_const(m_areas)) {
            const auto first =
                std::ranges::lower_bound(m_table.rows, area.first.row, {}, &TableRow::number);
            if (first == m_table.rows.end() || first->number != area.first.row)
                continue;
            const qsizetype column = area.first.column - 1;
            const QString value = first->cells.value(column);
            const int span = area.last.column - area.first.column + 1;
            first->wide = first->wide || (span >= narrowest && span * 2 >= m_width);
            for (auto row = first + 1;
                 row != m_table.rows.end() && row->number <= area.last.row && !value.isEmpty();
                 ++row) {
                if (--m_budget.merged < 0)
                    return;
                // An empty row below is none; only sessions get what they share.
                if (row->cells.isEmpty() || !row->cells.value(column).isEmpty())
                    continue;
                if (row->cells.size() <= column)
                    row->cells.resize(column + 1);
                row->cells[column] = value;
            }
        }
    }

    XmlInput m_xml;
    const XlsxWorkbook &m_workbook;
    const QString m_file;
    XlsxBudget &m_budget;
    Table m_table;
    TableRow m_row;
    int m_column = 0;
    qsizetype m_width = 0; // of the widest row
    QList<Area> m_areas;
    bool m_isTooLarge = false;
};

} // namespace

Result<Table> readXlsxSheet(const QByteArray &xml, const XlsxWorkbook &workbook,
                            const QString &file, XlsxBudget &budget)
{
    return SheetReader(xml, workbook, file, budget).read();
}

} // namespace core
