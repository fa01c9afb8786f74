// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/place.h"
#include "core/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace cli {

struct ImportRequest
{
    QString event;                  // made from the files where there is none
    QStringList files;              // and folders
    QString format;                 // null: by content
    QString language;               // hint; null: by the text
    QMap<QString, QString> columns; // of tables, as core::Event::columns, where they are kept
    QString report;                 // a file to write what was understood to; null: none
    core::OnClash onClash = core::OnClash::Ask;
    bool dryRun = false;
};

struct ImportedFile
{
    QString path;
    QStringList cards;                // ids
    std::optional<core::Error> error; // why nothing of the file, or not all, was taken
};

struct Imported
{
    core::Programme after;
    QList<ImportedFile> files;
    QList<core::Finding> findings; // of the readers and of placing
    int created = 0;
    int updated = 0;
};

// Reads all files, places their cards, and stores them in one transaction. A file that can't be
// read, or a card that clashes and nobody answers for, holds up no other. What a file was written
// from is looked for in the history of its cards, so that only what both sides have changed
// clashes.
core::Result<Imported> importFiles(const ImportRequest &request);

} // namespace cli
