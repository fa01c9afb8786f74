// SPDX-License-Identifier: GPL-3.0-or-later
// Many files read at once: what the command line and the import page begin with.
#pragma once

#include "core/import/formats.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace core {

// The files to read where these paths were named: a file is itself, a folder all files in it and
// below, sorted by their paths as people sort names ("2.docx" before "10.docx"). Hidden files and
// what programs leave beside an open document ("~$note.docx", ".~lock.note.odt#") are passed over,
// unless they are named themselves. Each file once, whatever ways lead to it; links are followed,
// but never round in a circle. At most `mostFiles` of them.
inline constexpr qsizetype mostFiles = 5000;
QStringList filesIn(const QStringList &paths);

struct BatchOptions
{
    QString format;   // as on the command line; null: by each file's content
    ReadOptions read; // of every file
    int threads = 0;  // 0: as many as the machine has
};

struct BatchFile
{
    QString path;
    Result<FileReading> reading;
};

// In the order in which they were named, however many threads have read them.
using Batch = QList<BatchFile>;

// Called from any of the reading threads, by one at a time, after each file. Where it gives false,
// no further file is begun: those that are left have the error Cancelled.
using BatchProgress = std::function<bool(qsizetype done, qsizetype total)>;

// Reads files (filesIn()), each as readFile() does. One that can't be read holds up no other. No
// more files are in memory at once than there are threads; one of more than largestTextFile bytes
// is FileTooLarge by its size alone.
Batch readBatch(const QStringList &files, const BatchOptions &options,
                const BatchProgress &goOn = {});

} // namespace core
