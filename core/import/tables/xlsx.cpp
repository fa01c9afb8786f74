// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/xlsx.h"

#include "core/import/container.h"
#include "core/import/tables/xlsxparts.h"
#include "core/import/tables/xlsxsheet.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostSheets = 500;

} // namespace

Result<QList<Table>> readXlsx(const QByteArray &bytes, const QString &file)
{
    return Container::open(bytes, file).and_then([&](Container container) {
        XlsxParts parts(container, file);
        return parts.readWorkbook().and_then(
            [&](const XlsxWorkbook &workbook) -> Result<QList<Table>> {
                QList<Table> tables;
                XlsxBudget budget;
                const qsizetype count = std::min(mostSheets, workbook.sheets.size());
                for (qsizetype i = 0; i < count; ++i) {
                    const XlsxWorkbook::Sheet &sheet = workbook.sheets[i];
                    const Result<QByteArray> xml = container.read(sheet.part);
                    if (!xml)
                        return tl::unexpected(xml.error());
                    if (xml->isNull())
                        return fail(ErrorCode::ArchiveBroken, file);
                    Result<Table> table = readXlsxSheet(*xml, workbook, file, budget);
                    if (!table)
                        return tl::unexpected(table.error());
                    table->name = sheet.name;
                    tables.append(*table);
                }
                return tables;
            });
    });
}

} // namespace core
