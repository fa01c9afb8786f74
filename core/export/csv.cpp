// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include "core/export/columns.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

struct CellText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
    }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(QTime time) const { return time.toString(u"HH:mm"); }
    QString operator()(const QDateTime &instant) const
    {
        return instant.toUTC().toString(Qt::ISODate);
    }
};

QByteArray quoted(const QString &cell)
{
    static constexpr QStringView special = u"\",\r\n";
    bool needed = cell.startsWith(u' ') || cell.endsWith(u' ');
    for (const QChar c : cell)
        needed = needed || special.contains(c);
    if (!needed)
        return cell.toUtf8();
    return '"' + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

void addLine(QByteArray &csv, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += ',';
        csv += quoted(cells[i]);
    }
    csv += "\r\n";
}

} // namespace

QByteArray csvOfRows(const QList<QStringList> &rows)
{
    QByteArray csv = byteOrderMark.toByteArray();
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            cell = CellText()(cell);
        addLine(csv, cells);
    }
    return csv;
}

Result<QByteArray> csvOf(const DataExport &data)
{
    const QList<Column> columns = chosenColumns(data);
    QStringList cells;
    for (const Column &column : columns)
        cells.append(column.name);
    QByteArray csv = byteOrderMark.toByteArray();
    addLine(csv, cells);
    for (qsizetype row = 0; row < data.cards.size(); ++row) {
        if (data.isCancelled(row, data.cards.size()))
            return fail(ErrorCode::Cancelled);
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells[i] = std::visit(CellText(), columns[i].value(data, *data.cards[row]));
        addLine(csv, cells);
    }
    return csv;
}

} // namespace core
