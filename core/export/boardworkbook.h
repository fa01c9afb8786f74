// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/dataexport.h"
#include "core/review/board.h"

#include <QByteArray>

namespace core {

// The board of the cards as a workbook (sheets.h): each card with what there is to do to each text
// in each language, marked by colour, and its sums; the groups with how many of their cards stand
// where and how far each language is; and how far each text is in each language. The texts are
// checked as on the day of data.now. Errors are those of bytesOf().
Result<QByteArray> boardWorkbookOf(const DataExport &data, BoardGrouping grouping);

} // namespace core
