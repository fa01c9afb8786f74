// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/clipboard.h"

#include "core/import/tables/csv.h"
#include "core/import/tables/readtable.h"
#include "core/import/tables/tablehead.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype lookedAt = 64 * 1024; // characters
constexpr qsizetype widestForm = 2;       // columns: a label and its value

QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

// Cells with nothing but tabs between them; nullopt where that is no table.
std::optional<Table> tabbed(QStringView text)
{
    if (!text.contains(u'\t'))
        return std::nullopt;
    auto csv = readCsv(text, u'\t');
    return csv ? std::optional(csv->table) : std::nullopt;
}

} // namespace

PastedKind pastedKind(const QString &text)
{
    if (text.trimmed().isEmpty())
        return PastedKind::Nothing;
    const auto table = tabbed(withLineFeeds(text.left(lookedAt)));
    if (!table)
        return PastedKind::Note;
    const auto head = findHead(*table, {});
    if (head && head->known > 1)
        return PastedKind::Rows;
    const auto wide = std::ranges::count_if(
        table->rows, [](const TableRow &row) { return row.cells.size() > widestForm; });
    return wide * 2 > table->rows.size() ? PastedKind::Rows : PastedKind::Note;
}

Result<FileReading> readPasted(const QString &text, const ReadOptions &options, const QString &name)
{
    if (pastedKind(text) != PastedKind::Rows)
        return readContent(text.toUtf8(), {}, options, name);
    const auto table = tabbed(withLineFeeds(text));
    if (!table)
        return fail(ErrorCode::FileTooLarge, name, {QString::number(largestTableMegabytes)});
    return readTables({*table}, options, name);
}

} // namespace core
