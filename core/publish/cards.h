// SPDX-License-Identifier: GPL-3.0-or-later
// The session cards of an event as one PDF: "cards-pdf".
#pragma once

#include "core/model/programme.h"
#include "core/publish/look.h"
#include "core/publish/savepdf.h"
#include "core/typeset/document.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace publish {

struct CardsOptions
{
    QString language;  // of the document, BCP 47; null: the event's source language
    QStringList zones; // canonical, shown beside the event's own; empty: those of each card
    QStringList cards; // ids, in this order; empty: all of them. Unknown ids are passed over
    Paper paper = Paper::A4;
    QDateTime now; // the document's date, an input, so that the same cards are the same bytes
    PdfOptions pdf;
};

// With contents from four cards on.
typeset::Document cardsDocument(const core::Programme &programme, const CardsOptions &options);

// Errors are those of savePdf(), and NothingToExport without a file where no card is left: only the
// caller knows the file that the event came from.
core::Result<PdfReport> writeCardsPdf(const core::Programme &programme, const CardsOptions &options,
                                      const QString &path);

} // namespace publish
