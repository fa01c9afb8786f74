// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats that an event can be exported in.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"

#include <QFlags>

#include <span>

namespace publish {

// What of ExportOptions a format heeds, beside the cards.
enum class Use {
    Language = 1,
    Zones = 2,
    Paper = 4,
    View = 8,
    Booklet = 16,
    Columns = 32,
    Errata = 64
};
Q_DECLARE_FLAGS(Uses, Use)

struct ExportFormat
{
    const char *name;    // as on the command line
    const char *suffix;  // without a dot
    const char *summary; // in English, context "core::Format"
    Uses uses;
    bool isFolder; // `path` is a folder that is made; else a file
    // Errors are those of the writer; NothingToExport names no file.
    core::Result<PdfReport> (*write)(const core::Programme &programme, const ExportOptions &options,
                                     const QString &path);
};

std::span<const ExportFormat> exportFormats();
// Null where there is none of that name.
const ExportFormat *exportFormat(QStringView name);

} // namespace publish

Q_DECLARE_OPERATORS_FOR_FLAGS(publish::Uses)
