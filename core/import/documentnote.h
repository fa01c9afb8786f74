// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"
#include "core/import/textdocument.h"

namespace core {

// Reads a document as a concept note (note.h) of the lines that documentLines() makes of it. The
// cards that it says it was written from are those of the drafts; comments go to the field in which
// what they are about begins. Their ids are the same whenever the same file is read.
//
// FileEmpty: neither text nor pictures.
Result<FileReading> readDocument(const TextDocument &document, const ReadOptions &options,
                                 const QString &file);

} // namespace core
