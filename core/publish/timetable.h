// SPDX-License-Identifier: GPL-3.0-or-later
// When and where the sessions of an event take place, on one PDF: "timetable-pdf".
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/wording.h"
#include "core/typeset/document.h"
#include "core/typeset/measure.h"

#include <QString>

namespace publish {

// Every session of the cards asked for that takes place: in the grids or tables of the view, what
// a grid has no room for in full in tables after it, and what has no date or hours in one at the
// end. In the zones asked for, or else those that the event shows. `measure` has the fonts that the
// document will be written with. It stops early, with part of them, when it is cancelled.
typeset::Document timetableDocument(const core::Programme &programme, const ExportOptions &options,
                                    typeset::Measure &measure);

// The grids of the days or of all of them, for a document that has the cards of `shown` too, under
// names that begin with `destinations`. `programme` has all that the event has.
std::vector<typeset::Section> timetableGrids(const core::Programme &programme,
                                             const core::Programme &shown, const Wording &wording,
                                             const ExportOptions &options,
                                             const QString &destinations,
                                             typeset::Measure &measure);

// Errors are those of savePdf(), and NothingToExport without a file where no session takes place.
core::Result<PdfReport> writeTimetablePdf(const core::Programme &programme,
                                          const ExportOptions &options, const QString &path);

} // namespace publish
