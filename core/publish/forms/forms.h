// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/forms/formdocument.h"
#include "core/publish/wording.h"

namespace publish {

// The session form of each card, filled in, a page or more each, in the language of the options;
// hours in the options' zones. Read back by core::readNote(), once it is plain text, but for texts
// that look like labels themselves.
//
// Errors: NothingToExport, Cancelled, FileIsFolder, DiskFull, WriteFailed.
core::Result<PdfReport> writeDocx(const core::Programme &programme, const ExportOptions &options,
                                  const QString &path);
core::Result<PdfReport> writeOdt(const core::Programme &programme, const ExportOptions &options,
                                 const QString &path);

// What the forms of these cards share.
FormHead formHead(const core::Programme &programme, const QList<const core::Card *> &cards,
                  const Wording &wording, const ExportOptions &options);

} // namespace publish
