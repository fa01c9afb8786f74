// SPDX-License-Identifier: GPL-3.0-or-later
// The session cards of an event as one PDF: "cards-pdf".
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/typeset/document.h"

#include <QString>

namespace publish {

// With contents from four cards on.
typeset::Document cardsDocument(const core::Programme &programme, const ExportOptions &options);

// Errors are those of savePdf(), and NothingToExport without a file where no card is left: only the
// caller knows the file that the event came from.
core::Result<PdfReport> writeCardsPdf(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path);

} // namespace publish
