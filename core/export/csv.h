// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/dataexport.h"

#include <QByteArray>

namespace core {

// The sessions as CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it: a line
// for each, CRLF, commas. Its first line has the names of the columns (columns.h), which are the
// same in every language. Dates, times and numbers are as ISO 8601 has them.
//
// A spreadsheet would compute a text that begins with = + - @, a tab or a carriage return: such a
// text has an apostrophe before it, which stays in whatever reads the file. Numbers have none.
// Without sessions there is the first line alone. Error: Cancelled.
Result<QByteArray> csvOf(const DataExport &data);

// Rows of texts in the same form.
QByteArray csvOfRows(const QList<QStringList> &rows);

} // namespace core
