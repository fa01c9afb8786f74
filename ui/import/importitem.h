// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the list of an import says, as a value.
#pragma once

#include "ui/import/importlook.h"

#include <QStringList>

#include <optional>

namespace ui {

// A file, or a card below it.
struct ImportItem
{
    QString id; // of the row, the same in each plan of one import
    int file = 0;
    int card = -1;  // place in ImportPlan::cards; -1 of a file
    QString name;   // of the file without its folder; the card's code, or null
    QString title;  // of the card
    QString detail; // what is to be said of it, in the language of the installed translators
    Sign sign;
    bool isLeftOut = false;
    bool isError = false; // nothing of the file was read
    int toLookAt = 0;

    bool isFile() const { return card < 0; }
    bool operator==(const ImportItem &other) const;
};

// Files in their order, each followed by its cards.
QList<ImportItem> importItems(const core::ImportPlan &plan);

enum class ImportFilter { All, ToLookAt, Errors };
// With the files of the cards that fit.
QStringList idsThatFit(const QList<ImportItem> &items, ImportFilter filter);
// Cards, or files with an error.
int countThatFit(const QList<ImportItem> &items, ImportFilter filter);

} // namespace ui
