// SPDX-License-Identifier: GPL-3.0-or-later
// What is understood of one card of an import, as the rows of a table.
#pragma once

#include "ui/import/importlook.h"

#include <QPalette>
#include <QStringList>

#include <optional>

namespace ui {

// A field of the card, or a line of the file that has found none.
struct DraftRow
{
    QString id; // the same in each plan of one import
    core::CardPart part;
    qsizetype unplaced = -1; // place among the lines without a field; -1 of a field
    QString name;            // of the field and its language; null of a line
    QString html;            // what was understood: plain, or with the words marked that differ
    QString spoken;          // the same for a screen reader
    QStringList notes;       // what is to be said of it, in whole sentences
    std::optional<core::Confidence> confidence; // of a field that the file has
    int line = 0;                               // of the file; 0 where that is not known
    QString original;
    // Where the event's card says otherwise.
    std::optional<core::MergedPart::State> state;
    core::OnClash take = core::OnClash::Ask;

    bool isLine() const { return unplaced >= 0; }
    bool operator==(const DraftRow &) const = default;
};

// Fields in the order of the form, then the lines without one. `source` are the lines of the file.
// Texts are in the language of the installed translators.
QList<DraftRow> draftRows(const core::PlannedCard &card, const QStringList &source,
                          const QPalette &palette);

// What is to be said of the whole card, and of no field that has a row.
QStringList cardNotes(const core::PlannedCard &card);

// "Only theirs changed"
QString stateText(core::MergedPart::State state);
// "Theirs"; of Ask, that both will be kept.
QString takeText(core::OnClash take);

} // namespace ui
