// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/import/tables/columnheads.h"
#include "core/import/tables/writtenmoment.h"

namespace core {

// How the cells of a table are written.
struct CellRules
{
    // As our own exports do: lists are separated by semicolons only.
    bool own = false;
    DateOrder dates = DateOrder::Unknown; // of the column
};

// What a row says of its hours, in whatever columns.
struct RowHours
{
    QDate date;
    std::optional<WrittenMoment> start;
    std::optional<WrittenMoment> end;
    std::optional<WrittenMoment> startUtc;
    std::optional<WrittenMoment> endUtc;
    QString zone; // of all of them, canonical; null where no column says it
};

// Puts what a row says of its hours into its draft, once all cells are read. The end is left out
// where our own export says the length as well, which a change of the clocks makes differ.
void putHours(CardDraft &draft, const RowHours &hours, bool own);

// Reads a text into the field of the draft that it is meant for, and what it says of hours into
// `hours`. Lists get further entries and texts further paragraphs; any other field that is filled
// already stays as it is. False where any of the text found no place: a finding says so then, whose
// `card` is null, as is that of findings about what had to be guessed.
bool readCell(CardDraft &draft, RowHours &hours, const ColumnMeaning &meaning, const QString &text,
              const CellRules &rules, QList<Finding> &findings);

} // namespace core
