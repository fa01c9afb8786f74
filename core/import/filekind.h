// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its content, whatever it is called.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace core {

enum class FileKind {
    Text, // or anything else that isn't known
    Docx,
    Odt,
    Xlsx,
    OldWord, // .doc, Word 97 to 2003
    Rtf,
    Container, // a ZIP archive that can't be looked into: damaged
    Encrypted, // DOCX or the like behind a password
    Other,     // known, and none of ours
};

// A short look: the names in a container and the first of its parts, never its text.
FileKind fileKind(const QByteArray &bytes);

// What a file that holds no text is called: "PDF", "PNG", "Excel". Null for all others.
QString kindName(const QByteArray &bytes);

// FileEncrypted, KindUnknown or ArchiveBroken where the bytes are not of that kind; a container
// that can't be looked into passes for any that are in one, as its reader says best what is wrong.
Result<void> expectKind(const QByteArray &bytes, FileKind kind, const QString &file);

} // namespace core
