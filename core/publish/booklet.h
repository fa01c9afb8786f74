// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/savepdf.h"
#include "core/result.h"
#include "core/typeset/document.h"
#include "core/typeset/measure.h"

#include <QImage>

namespace publish {

// The keys of the fields that a booklet can tell of a session, in the order of the form; code,
// format and title always head it. And those that it tells without a choice.
QStringList bookletFields();
QStringList usualBookletFields();

// The programme to hold in the hand: cover, contents, how to read it, a grid of each day, the
// sessions by day or thematic line, and who takes part on which page. Sessions that don't take
// place are left out. `measure` has the fonts that the document will be written with. It stops
// early, with part of the document, when it is cancelled.
typeset::Document bookletDocument(const core::Programme &programme, const ExportOptions &options,
                                  const QImage &coverImage, typeset::Measure &measure);

// Folded, it is no longer an accessible document: pages side by side have no order to be read in.
// Errors are those of savePdf(), ImageUnreadable for the cover's, and NothingToExport without a
// file where no session takes place.
core::Result<PdfReport> writeBookletPdf(const core::Programme &programme,
                                        const ExportOptions &options, const QString &path);

} // namespace publish
