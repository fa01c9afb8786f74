// SPDX-License-Identifier: GPL-3.0-or-later
// The errata sheet: what somebody who holds an edition of the programme has to know of a later one.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/savepdf.h"

namespace publish {

// About all sessions, whatever ExportOptions::cards says; ExportOptions::errata names an edition.
typeset::Document errataDocument(const core::Programme &programme, const ExportOptions &options);

// Where nothing has changed, the sheet says so. Errors: NoEdition, without the file's name, where
// there is no edition to compare with; else those of savePdf().
core::Result<PdfReport> writeErrataPdf(const core::Programme &programme,
                                       const ExportOptions &options, const QString &path);

} // namespace publish
