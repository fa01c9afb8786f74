// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats that can be imported.
#pragma once

#include "core/import/draft.h"
#include "core/model/programme.h"
#include "core/result.h"

#include <optional>
#include <span>

namespace core {

struct FileReading
{
    Reading reading;
    std::optional<Programme> event; // where the file describes a whole event; without its cards
};

struct ImportFormat
{
    const char *name;     // as on the command line
    const char *suffixes; // without dots, separated by spaces
    const char *summary;  // in English, context "core::Format"
    // `languageHint` is BCP 47 or null. `file` only names the bytes in errors.
    Result<FileReading> (*read)(const QByteArray &bytes, const QString &languageHint,
                                const QString &file);
};

std::span<const ImportFormat> importFormats();

// Reads a file in the format of that name; where it is null, in the one its content looks like.
// Fails as readBytes() and the reader do, or with FormatUnknown.
Result<FileReading> readFile(const QString &path, const QString &format,
                             const QString &languageHint);

} // namespace core
