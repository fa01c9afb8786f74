// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"

#include <functional>

namespace publish {

// The iCalendar file of these cards, with its texts in that language (BCP 47). Called from several
// threads at once.
using SiteCalendar = std::function<QByteArray(const QStringList &cardIds, const QString &language)>;

// A folder of static HTML in each of the event's languages, or only in the one that the options
// name: the programme by day, by thematic line, by person and by organization, a page for each
// session, a search and the reader's own programme. It works from a disk as well as from a server,
// asks no other host for anything and can be read without its script.
//
// Which sessions are on it: siteCards(). Links to calendars are left out where `calendar` is null.
// The folder is written whole or left as it was, see core::SaveFolder, whose errors come back, and
// Cancelled, and NothingToExport where an event has cards and none of them is to be seen.
core::Result<PdfReport> writeSite(const core::Programme &programme, const ExportOptions &options,
                                  const SiteCalendar &calendar, const QString &path);

} // namespace publish
