// SPDX-License-Identifier: GPL-3.0-or-later
// How the history of a card is put into words.
#pragma once

#include "core/edit/restore.h"
#include "core/text/diff.h"

#include <QPalette>
#include <QString>

namespace ui {

// "Today 14:05"; both local. A date in full before yesterday.
QString momentText(const QDateTime &at, const QDateTime &now);

// "Objectives (Spanish)"
QString partLabel(const core::CardPart &part);

// What a part says, as a reader sees it; a text as its Markdown. Empty where it says nothing.
QString partText(const core::PastCard &card, const core::CardPart &part);

// From one state of a part to another.
struct PartChange
{
    QString html;   // for a QLabel: removed words struck through, added ones underlined
    QString spoken; // the same for a screen reader
};

// Between two values of a field, of a text as Markdown. A text word by word, with what stayed the
// same folded; any other field as before → after.
PartChange fieldChange(const core::CardField &field, const QString &before, const QString &after,
                       const QPalette &palette);

// A long text word by word, with what stayed the same folded; any other part as before → after.
PartChange partChange(const core::PastCard &before, const core::PastCard &after,
                      const core::CardPart &part, const QPalette &palette);

// One thing that came or went.
struct ChangeLine
{
    QString sentence;    // with %1 for the text
    core::DiffKind kind; // of the text
    QString text;
};
PartChange linesChange(const QList<ChangeLine> &lines, const QPalette &palette);

} // namespace ui
