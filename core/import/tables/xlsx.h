// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/table.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

// The sheets of a workbook (ISO/IEC 29500, transitional or strict) that a person sees, in its
// order; hidden ones are left out. A formula has the value that was computed last. A merged cell's
// value stands in each of the rows that it spans, and in its first column. What stands beyond
// column SF moves up to there.
//
// Errors: those of Container and XmlInput, ArchiveBroken where it holds no workbook, and
// FileTooLarge beyond mostCells and mostCharacters.
Result<QList<Table>> readXlsx(const QByteArray &bytes, const QString &file);

} // namespace core
