// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

namespace core {

class Connection;

// Whether both names lead to one file.
bool isSameFile(const QString &left, const QString &right);

// Writes the event as a file of its own: under another name first, where `finish` may change it by
// its path, and then in the place of whatever `path` names. Errors: FileIsFolder, DiskFull,
// WriteFailed, and those of `finish`; then `path` is as it was.
Result<void> writeCopy(Connection &connection, const QString &path,
                       const std::function<Result<void>(const QString &draft)> &finish);

} // namespace core
