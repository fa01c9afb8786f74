// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats that an event can be exported in.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"

#include <span>

namespace publish {

struct ExportFormat
{
    const char *name;    // as on the command line
    const char *suffix;  // without a dot
    const char *summary; // in English, context "core::Format"
    // Errors are those of the writer; NothingToExport names no file.
    core::Result<PdfReport> (*write)(const core::Programme &programme, const ExportOptions &options,
                                     const QString &path);
};

std::span<const ExportFormat> exportFormats();
// Null where there is none of that name.
const ExportFormat *exportFormat(QStringView name);

} // namespace publish
