// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/guide/guide.h"
#include "core/publish/savepdf.h"

#include <QDateTime>

namespace publish {

// The whole guide as a document: title, contents, a chapter for each page. `now` is its date.
typeset::Document guideDocument(const Guide &guide, const QDateTime &now);

// Errors: those of savePdf().
core::Result<PdfReport> writeGuidePdf(const Guide &guide, const QString &path, const QDateTime &now,
                                      const PdfOptions &options = {});

} // namespace publish
