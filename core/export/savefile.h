// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

class QSaveFile;

namespace core {

// Writes a file whole, or leaves what was there: under another name first, then renamed. Errors:
// FileIsFolder, DiskFull, WriteFailed.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

// Puts what was written in the place of what was there. To be used for QSaveFile::commit(), which
// in Qt 6.4 takes no notice when the last of it, up to 16 KB that were kept in memory, finds no
// room, and replaces a good file with a part of one. Errors: DiskFull, WriteFailed.
Result<void> commitFile(QSaveFile &file);

// Why a file could not be written, by the reason that its QFileDevice gives.
tl::unexpected<Error> writeError(const QString &path, const QString &reason);

// The reason why writing to a QSaveFile failed, which Qt 6.4 does not always give by itself; null
// where nothing is known. The file can't be committed after this.
QString failureOf(QSaveFile &file);

} // namespace core
