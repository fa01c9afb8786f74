// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats that an event can be exported in.
#pragma once

#include "core/model/programme.h"
#include "core/publish/exportoptions.h"

#include <QFlags>

#include <span>

namespace publish {

// What of ExportOptions a format heeds, beside the cards.
enum class Use {
    Language = 1,
    Zones = 2,
    Paper = 4,
    View = 8,
    Booklet = 16,
    Columns = 32,
    Errata = 64,
    Grouping = 128
};
Q_DECLARE_FLAGS(Uses, Use)

// Which of the cards that were chosen a format takes in.
enum class Takes {
    All,
    TakingPlace, // neither rejected nor withdrawn
    Scheduled,   // of these, those with a date and a start
    Dated,       // those with a date and a start, but for rejected ones
    Settled,     // accepted, published, withdrawn; of a choice, all but rejected ones
};

// What readers see of a card that is not settled yet: draft, submitted, with changes asked for.
enum class Unsettled {
    Untold,   // it is for those who work on the event, who know
    Marked,   // it says so
    Unmarked, // it is like any other
};

struct ExportFormat
{
    const char *name;    // as on the command line
    const char *suffix;  // without a dot
    const char *summary; // in English, context "core::Format"
    Uses uses;
    bool isFolder; // `path` is a folder that is made; else a file
    Takes takes;
    // Errors are those of the writer; NothingToExport names no file.
    core::Result<PdfReport> (*write)(const core::Programme &programme, const ExportOptions &options,
                                     const QString &path);
    Unsettled unsettled = Unsettled::Untold;
};

std::span<const ExportFormat> exportFormats();
// Null where there is none of that name.
const ExportFormat *exportFormat(QStringView name);

// Of the cards with these ids, or of all where there are none, the ids of those it takes in.
QStringList takenCards(const ExportFormat &format, const core::Programme &programme,
                       const QStringList &ids);

} // namespace publish

Q_DECLARE_OPERATORS_FOR_FLAGS(publish::Uses)
