// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats that can be imported.
#pragma once

#include "core/import/draft.h"
#include "core/import/filekind.h"
#include "core/model/programme.h"
#include "core/result.h"

#include <span>

namespace core {

// What the reader of a file is told beside its bytes.
struct ReadOptions
{
    QString language;               // of the texts, BCP 47; null lets the file tell
    QMap<QString, QString> columns; // of tables, as Event::columns
};

// A column of a table as it was read.
struct TableColumn
{
    QString head;      // as written
    QString field;     // as in Event::columns; null where none was found for it
    QString example;   // its first value that is not empty
    bool told = false; // ReadOptions::columns said so, else its head did

    bool operator==(const TableColumn &) const = default;
};

struct FileReading
{
    Reading reading;
    std::optional<Programme> event; // where the file describes a whole event; without its cards
    QList<TableColumn> columns;     // of a table; empty otherwise
};

struct ImportFormat
{
    const char *name;     // as on the command line
    const char *suffixes; // without dots, separated by spaces
    const char *summary;  // in English, context "core::Format"
    // Whether the content looks like this format, whatever the file is called. `bytes` is all of
    // it, `kind` its fileKind(), and the look at it is short. The first row that says so reads the
    // file; the last row takes what is left.
    bool (*recognizes)(const QByteArray &bytes, FileKind kind);
    // `file` only names the bytes in errors.
    Result<FileReading> (*read)(const QByteArray &bytes, const ReadOptions &options,
                                const QString &file);
};

std::span<const ImportFormat> importFormats();

// Reads a file in the format of that name; where it is null, in the one its content looks like.
// Fails as readBytes() and the reader do, or with FormatUnknown.
Result<FileReading> readFile(const QString &path, const QString &format,
                             const ReadOptions &options);
// The same of bytes that are there already.
Result<FileReading> readContent(const QByteArray &bytes, const QString &format,
                                const ReadOptions &options, const QString &file);

} // namespace core
