// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/dataexport.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace core {

// The sessions as an Office Open XML workbook (ISO/IEC 29500): a sheet of all of them, one of each
// day on which some begin, by their hours, and one of those without date or start where there are
// any. Dates, times and numbers are values of those kinds; whatever is text stays text, also where
// it begins with "=". Its head stays in sight and filters. Columns are those of columns.h.
//
// Excel's limit: of a text beyond 32,767 characters as many as fit, the last of them "…".
// Errors: DiskFull, WriteFailed (of temporary files; without a file's name), Cancelled.
Result<QByteArray> workbookOf(const DataExport &data);

// `wanted` as Excel takes it for a sheet, and not one of `taken` whatever the case, to which it is
// added: at most 31 characters, none of []:*?/\, no apostrophe at an end, not "History".
QString sheetName(const QString &wanted, QSet<QString> &taken);

} // namespace core
