// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/savepdf.h"

#include <QByteArray>

namespace publish {

// The errata sheet (errata.h) as one HTML file in UTF-8, which loads nothing and runs nothing, and
// prints well. WCAG 2.2 AA. Whatever the event says is text in it and nothing else.
QByteArray errataHtml(const core::Programme &programme, const ExportOptions &options);

// Errors: NoEdition, without the file's name, where there is no edition to compare with; else those
// of core::saveFile().
core::Result<PdfReport> writeErrataHtml(const core::Programme &programme,
                                        const ExportOptions &options, const QString &path);

} // namespace publish
