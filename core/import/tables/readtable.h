// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"
#include "core/import/tables/table.h"

namespace core {

// The sessions of the sheets of a file, a draft for each row below a row of headings.
//
// - What a column means is said by ReadOptions::columns, else by its heading; all are in
//   FileReading::columns, those of the first sheet first. Values of a column without a meaning
//   become lines without a field, "Heading: value".
// - A heading between the rows is no session; a date in it is that of the rows below it which have
//   none.
// - Rows without a code, a title or a summary are no sessions, nor are those above the headings:
//   findings tell of them.
// - Of numbers that could be a day or a month, the whole column decides where any value of it does.
// - A row that an earlier sheet has already, word for word, is passed over: our own workbooks have
//   a sheet of all sessions and one of each day.
//
// Lines are rows as a spreadsheet counts them; those of further sheets follow one another. A line
// of Reading::source has the cells of its row with tabs between.
//
// Fails with TableWithoutHead, or FileTooLarge where there are more rows than any congress has.
Result<FileReading> readTables(const QList<Table> &tables, const ReadOptions &options,
                               const QString &file);

} // namespace core
