// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace core {

// "ESCA", which marks an SQLite file as an event of ours.
inline constexpr quint32 applicationId = 0x45534341;

// Says, without opening it as a database and so without a chance to change it, whether the file
// is an event that this program can open: there, readable, ours, whole as far as its size tells,
// and of no newer schema than `newestSchema`. Source: SQLite's file format, section 1.3.
Result<void> checkFileHeader(const QString &path, int newestSchema);

} // namespace core
