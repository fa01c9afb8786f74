// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/result.h"
#include "core/typeset/document.h"
#include "core/typeset/fontlist.h"
#include "core/typeset/write.h"

#include <QString>

namespace publish {

using PdfOptions = typeset::Options;
using PdfReport = typeset::Report;

// This machine's fonts for a document about the event in that language, to be written to `path`.
// FontMissing where there are none.
core::Result<typeset::FontList> fontsFor(const core::Event &event, const QString &language,
                                         const QString &path);

// What to say of a document that could not be written; `reason` is the file's own, null where it
// has none.
core::Error writingError(const typeset::Error &error, const QString &path,
                         const QString &reason = {});

// Typesets the document into a file, which is there whole or, after an error, as it was before.
// Errors: FileIsFolder, FontMissing, DiskFull, WriteFailed or Cancelled.
core::Result<PdfReport> savePdf(const typeset::Document &document, const typeset::FontList &fonts,
                                const QString &path, const PdfOptions &options = {});

} // namespace publish
