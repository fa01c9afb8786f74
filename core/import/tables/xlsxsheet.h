// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/table.h"
#include "core/import/tables/xlsxparts.h"

namespace core {

// What is left of mostCells and mostCharacters for all sheets of a workbook.
struct XlsxBudget
{
    qsizetype cells = mostCells;
    qsizetype characters = mostCharacters;
    qsizetype merged = mostCells; // that get the value of a cell merged with them

    // Counts a cell; false where that is one too many.
    bool take(qsizetype size)
    {
        --cells;
        characters -= size;
        return cells >= 0 && characters >= 0;
    }
};

// A sheet, without its name. Errors are those of XmlInput, and FileTooLarge.
Result<Table> readXlsxSheet(const QByteArray &xml, const XlsxWorkbook &workbook,
                            const QString &file, XlsxBudget &budget);

} // namespace core
