// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of data (core/export) as rows of the table of formats.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"
#include "core/publish/site/site.h"

namespace publish {

// Calendars for a web site, whose texts are in the languages of the event. The programme is to
// outlive it. A calendar without a session that has hours is empty.
SiteCalendar siteCalendar(const core::Programme &programme, const ExportOptions &options);

// Each writes a file whole, or leaves what was there. Errors are those of the writer in core/export
// and of saveFile(); NothingToExport names no file.
core::Result<PdfReport> writeCalendar(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path);
core::Result<PdfReport> writeScheduleXml(const core::Programme &programme,
                                         const ExportOptions &options, const QString &path);
core::Result<PdfReport> writeScheduleJson(const core::Programme &programme,
                                          const ExportOptions &options, const QString &path);
core::Result<PdfReport> writeCsv(const core::Programme &programme, const ExportOptions &options,
                                 const QString &path);
core::Result<PdfReport> writeWorkbook(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path);
core::Result<PdfReport> writeReviewWorkbook(const core::Programme &programme,
                                            const ExportOptions &options, const QString &path);

} // namespace publish
