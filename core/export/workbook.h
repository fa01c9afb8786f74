// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/dataexport.h"

#include <QByteArray>

namespace core {

// The sessions as a workbook (sheets.h): a sheet of all of them, one of each day on which some
// begin, by their hours, and one of those without date or start where there are any. Columns are
// those of columns.h. Errors are those of bytesOf().
Result<QByteArray> workbookOf(const DataExport &data);

} // namespace core
