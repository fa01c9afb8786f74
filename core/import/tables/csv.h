// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/table.h"

#include <QStringView>

#include <optional>

namespace core {

struct CsvText
{
    Table table;
    QChar delimiter;
    QString unclosed; // the beginning of a cell whose quotation mark nothing closes; null else
};

// Reads comma-separated values (RFC 4180) as programs write them: separated by commas, semicolons,
// tabs or bars, whichever cuts most rows into the same number of cells, or as a first line "sep=;"
// says. A quoted cell may hold line ends and doubled quotation marks; what stands behind its
// closing mark belongs to it. A quotation mark that nothing closes is a character as any other.
// Rows may be ragged. The apostrophe that csvOf() puts before what a spreadsheet would compute is
// taken off.
//
// `text` has line feeds only (decodeText()). `delimiter`, where it is known, is not guessed.
// nullopt where it holds more than mostCells. Takes time linear in the text.
std::optional<CsvText> readCsv(QStringView text, std::optional<QChar> delimiter = {});

// Whether a text looks like a table of at least two columns: its first rows have the same number of
// cells, and more than one.
bool looksLikeCsv(QStringView text);

} // namespace core
