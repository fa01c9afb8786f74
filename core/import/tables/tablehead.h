// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"
#include "core/import/tables/columnheads.h"
#include "core/import/tables/table.h"

#include <optional>

namespace core {

struct HeadColumn
{
    qsizetype place = 0; // among the cells of a row
    QString name;        // the head as written, or the letters of the column where it has none
    std::optional<ColumnMeaning> meaning;
    bool told = false;    // by ReadOptions::columns
    bool leftOut = false; // told to be
};

struct TableHead
{
    qsizetype row = 0; // place in Table::rows
    QList<HeadColumn> columns;
    qsizetype known = 0; // columns with a meaning, or told to be left out
    bool own = false;    // of a table that we exported
};

// The row of headings: of the first rows that in which most cells have a meaning, two at least; one
// is enough where no row has more cells than that. Columns beyond the headings have one without a
// meaning. nullopt where there is no such row.
std::optional<TableHead> findHead(const Table &table, const ReadOptions &options);

// "A" … "Z", "AA" …
QString columnLetters(qsizetype place);

} // namespace core
