// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"

namespace core {

// Reads a Word document of 1997 to 2003 or an RTF file, which an installed LibreOffice turns into
// an ODT first, with a profile of its own in which no macro runs. The file is only known to it
// under a neutral name. Takes as long as LibreOffice does, at most a minute. Also ConverterMissing,
// ConverterFailed; FileTooLarge, FileEncrypted and KindUnknown before it is asked.
Result<FileReading> readOldWord(const QByteArray &bytes, const ReadOptions &options,
                                const QString &file);

} // namespace core
