// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste: a whole note, or rows of a spreadsheet.
#pragma once

#include "core/import/formats.h"

namespace core {

enum class PastedKind {
    Nothing, // blank
    Rows,    // of a spreadsheet
    Note,    // anything else
};

// By the clipboard's plain text, which spreadsheets offer beside everything else: cells have tabs
// between. A form's table of labels and values is a note.
PastedKind pastedKind(const QString &text);

// Reads it as a file of that kind would be. `name` is what errors call it. Rows need their headings
// (TableWithoutHead); a blank text is FileEmpty.
Result<FileReading> readPasted(const QString &text, const ReadOptions &options,
                               const QString &name);

} // namespace core
