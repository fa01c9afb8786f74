// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/look.h"
#include "core/publish/savepdf.h"
#include "core/review/board.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace core {
struct Programme;
}

namespace publish {

// One grid for each day; all days side by side; a table for each day.
enum class TimetableView { Day, Week, List };

// How a booklet in two or three languages has them: one whole booklet after the other, or each
// text beside its translations.
enum class LanguageLayout { InSequence, SideBySide };

// What the sessions of a booklet stand under.
enum class BookletOrder { ByDay, ByTheme };

struct BookletOptions
{
    QStringList languages; // one to three, BCP 47; empty: ExportOptions::language
    LanguageLayout layout = LanguageLayout::InSequence;
    BookletOrder order = BookletOrder::ByDay;
    QString coverImage; // path of a PNG or JPEG file; null: none
    QString coverText;  // plain, below the title; null: none
    // What is told of each session: keys of core/model/cardfield.h; empty: all but the long texts
    // after the summary.
    QStringList fields;
    int hue = 0; // of its colours, 0 … 7 as themeColour() numbers them
    bool folded =
        false; // pages of A5, two on each side of A4, in the order for folding and stapling

    bool operator==(const BookletOptions &) const = default;
};

// What an errata sheet compares the exported programme with, and what the two are called.
struct ErrataOptions
{
    std::shared_ptr<const core::Programme> since; // the edition that readers hold; null: none
    int number = 0;                               // of that edition
    QDateTime frozen;                             // when; any zone
    int newer = 0; // the edition that is exported; 0: the event as it is at ExportOptions::now
    QDateTime newerFrozen; // when; any zone
};

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
    BookletOptions booklet;
    ErrataOptions errata;
    QStringList columns; // of a table, names of core/export/columns.h; empty: the usual ones
    core::BoardGrouping grouping = core::BoardGrouping::Line; // of a board of the cards
    bool comments = true; // of a form for a word processor: with what is said of the card
    QDateTime now;        // the document's date, an input, so that the same event is the same bytes
    PdfOptions pdf;       // progress and cancelling are heeded by every format that takes long
};

} // namespace publish
