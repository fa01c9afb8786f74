// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/savepdf.h"
#include "core/typeset/document.h"

namespace publish {

// What there is to mend before the programme is published: the cards at a glance, put together as
// the options say and counted by status; and of each card its words against the limits in every
// language of the event, and its findings. Cards without any are listed at the end.
typeset::Document reviewDocument(const core::Programme &programme, const ExportOptions &options);

// Errors are those of savePdf(), and NothingToExport without a file where there is no card.
core::Result<PdfReport> writeReviewPdf(const core::Programme &programme,
                                       const ExportOptions &options, const QString &path);

} // namespace publish
