// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/csv.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr std::array delimiters{u',', u';', u'\t', u'|'};
constexpr qsizetype sampleSize = 64 * 1024; // characters that tell the delimiter
constexpr qsizetype sampleRows = 200;
constexpr qsizetype quotedSize = 60; // of a broken cell, to name it by

class Scanner
{
public:
    Scanner(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    { }

    // The cells of the next row; an empty row has one empty cell. False at the end.
    bool nextRow(QStringList &cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        for (;;) {
            cells.append(cell());
            if (m_at >= m_text.size())
                return true;
            const bool ended = m_text[m_at++] == u'\n';
            if (ended)
                return true;
            if (m_at >= m_text.size()) {
                cells.append(QString());
                return true;
            }
        }
    }

    const QString &unclosed() const { return m_unclosed; }

private:
    bool endsCell(qsizetype at) const { return m_text[at] == m_delimiter || m_text[at] == u'\n'; }

    // Up to, not including, what ends it.
    QString cell()
    {
        qsizetype begin = m_at;
        while (begin < m_text.size() && m_text[begin] == u' ')
            ++begin;
        if (begin < m_text.size() && m_text[begin] == u'"') {
            if (const auto quoted = quotedCell(begin))
                return *quoted;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsCell(m_at))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    // nullopt, and nothing read, where no mark closes it. That costs one look at the rest of the
    // text, and no second one: all marks that are left then stand in pairs.
    std::optional<QString> quotedCell(qsizetype begin)
    {
        QString value;
        qsizetype at = begin + 1;
        for (;;) {
            const qsizetype mark = m_text.indexOf(u'"', at);
            if (mark < 0) {
                if (m_unclosed.isNull())
                    m_unclosed = m_text.sliced(begin, std::min(quotedSize, m_text.size() - begin))
                                     .toString();
                return std::nullopt;
            }
            value += m_text.sliced(at, mark - at);
            at = mark + 1;
            if (at >= m_text.size() || m_text[at] != u'"')
                break;
            value += u'"';
            ++at;
        }
        const qsizetype from = at;
        while (at < m_text.size() && !endsCell(at))
            ++at;
        const QStringView behind = m_text.sliced(from, at - from);
        if (!behind.trimmed().isEmpty())
            value += behind;
        m_at = at;
        return value;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    QString m_unclosed;
};

// How many of the first rows have the same number of cells, and which number that is.
struct Shape
{
    qsizetype rows = 0;
    qsizetype alike = 0;
    qsizetype cells = 0;
};

Shape shapeOf(QStringView text, QChar delimiter)
{
    // A row that the sample cuts off says nothing.
    const bool isCut = text.size() > sampleSize;
    Scanner scanner(text.first(std::min(sampleSize, text.size())), delimiter);
    QMap<qsizetype, qsizetype> rowsOfWidth;
    QStringList cells;
    qsizetype last = 0;
    Shape shape;
    while (shape.rows < sampleRows && scanner.nextRow(cells)) {
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            continue;
        ++rowsOfWidth[cells.size()];
        last = cells.size();
        ++shape.rows;
    }
    if (isCut && shape.rows > 1 && shape.rows < sampleRows) {
        --rowsOfWidth[last];
        --shape.rows;
    }
    for (const auto &[width, rows] : rowsOfWidth.asKeyValueRange()) {
        if (width > 1 && rows >= shape.alike) {
            shape.alike = rows;
            shape.cells = width;
        }
    }
    return shape;
}

QChar guessDelimiter(QStringView text)
{
    QChar best = delimiters.front();
    Shape bestShape;
    for (const QChar delimiter : delimiters) {
        const Shape shape = shapeOf(text, delimiter);
        const bool isBetter = shape.alike != bestShape.alike ? shape.alike > bestShape.alike
                                                             : shape.cells > bestShape.cells;
        if (isBetter) {
            best = delimiter;
            bestShape = shape;
        }
    }
    return best;
}

// Excel's first line "sep=;" and its line end; nullopt where the text begins otherwise.
std::optional<QChar> takeSeparatorLine(QStringView &text)
{
    const QStringView line = text.first(std::min<qsizetype>(text.size(), 8)).split(u'\n').first();
    const bool says = line.startsWith(u"sep=", Qt::CaseInsensitive) && line.size() == 5;
    if (!says)
        return std::nullopt;
    text = text.sliced(std::min(text.size(), line.size() + 1));
    return line[4];
}

// The apostrophe of csvOf() before a text that a spreadsheet would compute.
QString withoutGuard(const QString &cell)
{
    const bool guarded =
        cell.size() > 1 && cell.startsWith(u'\'') && QStringView(u"=+-@\t\r").contains(cell[1]);
    return guarded ? cell.sliced(1) : cell;
}

} // namespace

std::optional<CsvText> readCsv(QStringView text, std::optional<QChar> delimiter)
{
    CsvText result;
    int number = 0;
    if (delimiter) {
        result.delimiter = *delimiter;
    } else if (const auto said = takeSeparatorLine(text)) {
        result.delimiter = *said;
        number = 1;
    } else {
        result.delimiter = guessDelimiter(text);
    }
    Scanner scanner(text, result.delimiter);
    QStringList cells;
    qsizetype count = 0;
    while (scanner.nextRow(cells)) {
        ++number;
        for (QString &cell : cells)
            cell = withoutGuard(cell.trimmed());
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            continue;
        count += cells.size();
        if (count > mostCells)
            return std::nullopt;
        result.table.rows.append({number, cells, false});
    }
    result.unclosed = scanner.unclosed();
    return result;
}

bool looksLikeCsv(QStringView text)
{
    if (takeSeparatorLine(text))
        return true;
    const Shape shape = shapeOf(text, guessDelimiter(text));
    return shape.rows > 1 && shape.alike * 4 >= shape.rows * 3;
}

} // namespace core
