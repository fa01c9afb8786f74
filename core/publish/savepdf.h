// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/typeset/document.h"
#include "core/typeset/write.h"

#include <QString>

namespace publish {

using PdfOptions = typeset::Options;
using PdfReport = typeset::Report;

// Typesets the document with this machine's fonts into a file, which is there whole or, after an
// error, as it was before. `hanLanguage` decides the shapes of Han characters, as for
// typeset::systemFonts(). Errors: FileIsFolder, FontMissing, DiskFull, WriteFailed or Cancelled.
core::Result<PdfReport> savePdf(const typeset::Document &document, const QString &hanLanguage,
                                const QString &path, const PdfOptions &options = {});

} // namespace publish
