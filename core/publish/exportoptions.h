// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"
#include "core/publish/savepdf.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace publish {

// One grid for each day; all days side by side; a table for each day.
enum class TimetableView { Day, Week, List };

// What of an event is exported, and how. Each format heeds what means something to it.
struct ExportOptions
{
    QString language; // of the document, BCP 47; null: the event's source language
    // Canonical, shown beside the event's own; empty: those of each card, or of the event where
    // the document is about all of it.
    QStringList zones;
    QStringList cards; // ids, in this order; empty: all of them. Unknown ids are passed over
    Paper paper = Paper::A4;
    TimetableView view = TimetableView::Day;
    QDateTime now; // the document's date, an input, so that the same event is the same bytes
    PdfOptions pdf;
};

} // namespace publish
