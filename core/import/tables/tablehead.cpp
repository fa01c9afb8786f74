// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/tablehead.h"

#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype rowsLookedAt = 40; // above the headings stand a title and a few remarks
constexpr qsizetype widestHead = 500;  // columns; no list of sessions has as many
constexpr qsizetype enoughOwn = 6;     // heads of ours that are no coincidence

HeadColumn columnOf(const QString &head, qsizetype place, const ReadOptions &options)
{
    HeadColumn column{.place = place, .name = head.simplified()};
    if (column.name.isEmpty()) {
        column.name = columnLetters(place);
        return column;
    }
    const auto told = options.columns.constFind(fold(head));
    if (told != options.columns.constEnd()) {
        column.leftOut = *told == u"-"_s;
        column.meaning = column.leftOut ? std::nullopt : meaningOfField(*told, head);
        column.told = column.leftOut || column.meaning;
    }
    if (!column.told)
        column.meaning = meaningOfHead(head);
    return column;
}

// The description is the summary, unless another column is.
void settleDescriptions(QList<HeadColumn> &columns)
{
    const auto hasSummary = std::ranges::any_of(columns, [](const HeadColumn &column) {
        return column.meaning && column.meaning->kind == ColumnKind::Summary;
    });
    for (HeadColumn &column : columns) {
        if (column.meaning && column.meaning->kind == ColumnKind::Description)
            column.meaning->kind = hasSummary ? ColumnKind::Concept : ColumnKind::Summary;
    }
}

} // namespace

std::optional<TableHead> findHead(const Table &table, const ReadOptions &options)
{
    std::optional<TableHead> best;
    const bool isSingle =
        std::ranges::all_of(table.rows, [](const TableRow &row) { return row.cells.size() == 1; });
    const qsizetype count = std::min(rowsLookedAt, table.rows.size());
    for (qsizetype row = 0; row < count; ++row) {
        const QStringList &cells = table.rows[row].cells;
        TableHead head{.row = row, .columns = {}, .own = true};
        for (qsizetype place = 0; place < std::min(widestHead, cells.size()); ++place) {
            const HeadColumn column = columnOf(cells[place], place, options);
            head.known += column.meaning || column.told;
            head.own = head.own && column.meaning && column.meaning->own;
            head.columns.append(column);
        }
        const bool isEnough = head.known > 1 || (head.known == 1 && isSingle);
        if (isEnough && (!best || head.known > best->known)) {
            head.own = head.own && head.known >= enoughOwn;
            best = head;
        }
    }
    if (!best)
        return std::nullopt;
    qsizetype widest = best->columns.size();
    for (qsizetype row = best->row + 1; row < table.rows.size(); ++row)
        widest = std::max(widest, table.rows[row].cells.size());
    for (qsizetype place = best->columns.size(); place < std::min(widest, widestHead); ++place)
        best->columns.append({.place = place, .name = columnLetters(place)});
    settleDescriptions(best->columns);
    return best;
}

QString columnLetters(qsizetype place)
{
    QString letters;
    for (++place; place > 0; place = (place - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((place - 1) % 26)));
    return letters;
}

} // namespace core
