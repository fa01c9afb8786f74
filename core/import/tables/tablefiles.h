// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of formats for files of tables.
#pragma once

#include "core/import/formats.h"

namespace core {

// Rows that look like headings of sessions, or cells in all of the first rows alike.
bool recognizesCsv(const QByteArray &bytes);
// Errors are those of decodeText(), readTables(), and FileTooLarge.
Result<FileReading> readCsvFile(const QByteArray &bytes, const ReadOptions &options,
                                const QString &file);
// The same of a text with line feeds.
Result<FileReading> readCsvText(const QString &text, const ReadOptions &options,
                                const QString &file);

// Errors are those of readXlsx() and readTables().
Result<FileReading> readXlsxFile(const QByteArray &bytes, const ReadOptions &options,
                                 const QString &file);

} // namespace core
