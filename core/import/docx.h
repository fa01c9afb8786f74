// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"

namespace core {

// Reads a DOCX (ISO/IEC 29500, transitional and strict) as a note: see documentnote.h. Running
// heads and feet are no part of a card and are left out.
// Also ArchiveBroken, ArchiveTooLarge, ArchiveUnsafe, FileEncrypted, XmlBroken, XmlForbidden,
// FileTooLarge; KindUnknown where it is something else.
Result<FileReading> readDocx(const QByteArray &bytes, const ReadOptions &options,
                             const QString &file);

} // namespace core
