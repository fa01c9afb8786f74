// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/tablefiles.h"

#include "core/import/assumedencoding.h"
#include "core/import/tables/csv.h"
#include "core/import/tables/readtable.h"
#include "core/import/tables/tablehead.h"
#include "core/import/tables/xlsx.h"

#include <algorithm>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype lookedAt = 64 * 1024; // bytes that a table is recognized by

tl::unexpected<Error> tooLarge(const QString &file)
{
    return fail(ErrorCode::FileTooLarge, file, {QString::number(largestTableMegabytes)});
}

} // namespace

bool recognizesCsv(const QByteArray &bytes)
{
    const Result<DecodedText> begin = decodeText(bytes.first(qMin(bytes.size(), lookedAt)), {});
    if (!begin)
        return false;
    const auto csv = readCsv(begin->text);
    if (!csv)
        return false;
    // A label on a line of its own is that of a note, and no table of a single column.
    const auto head = findHead(csv->table, {});
    const auto isKnown = [](const HeadColumn &column) { return column.meaning.has_value(); };
    return looksLikeCsv(begin->text) || (head && std::ranges::count_if(head->columns, isKnown) > 1);
}

Result<FileReading> readCsvText(const QString &text, const ReadOptions &options,
                                const QString &file)
{
    const auto csv = readCsv(text);
    if (!csv)
        return tooLarge(file);
    Result<FileReading> result = readTables({csv->table}, options, file);
    if (result && !csv->unclosed.isNull()) {
        result->reading.findings.append(
            {.code = FindingCode::ValueRepaired,
             .severity = Severity::Warning,
             .card = {},
             .field = {},
             .language = {},
             .arguments = {{u"written"_s, csv->unclosed}, {u"value"_s, csv->unclosed}}});
    }
    return result;
}

Result<FileReading> readCsvFile(const QByteArray &bytes, const ReadOptions &options,
                                const QString &file)
{
    if (bytes.size() > largestTableMegabytes * 1024 * 1024)
        return tooLarge(file);
    return decodeText(bytes, file).and_then([&](const DecodedText &decoded) {
        Result<FileReading> result = readCsvText(decoded.text, options, file);
        if (result)
            noteEncoding(decoded.encoding, result->reading.findings);
        return result;
    });
}

Result<FileReading> readXlsxFile(const QByteArray &bytes, const ReadOptions &options,
                                 const QString &file)
{
    return readXlsx(bytes, file).and_then([&](const QList<Table> &tables) {
        return readTables(tables, options, file);
    });
}

} // namespace core
