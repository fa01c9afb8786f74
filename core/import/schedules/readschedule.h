// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of schedules, as rows of the table of formats.
#pragma once

#include "core/import/formats.h"

namespace core {

bool looksLikeScheduleXml(const QByteArray &bytes);
Result<FileReading> readScheduleXml(const QByteArray &bytes, const ReadOptions &options,
                                    const QString &file);
Result<FileReading> readScheduleJson(const QByteArray &bytes, const ReadOptions &options,
                                     const QString &file);
Result<FileReading> readCalendar(const QByteArray &bytes, const ReadOptions &options,
                                 const QString &file);
bool looksLikeXcal(const QByteArray &bytes);
Result<FileReading> readXcal(const QByteArray &bytes, const ReadOptions &options,
                             const QString &file);

} // namespace core
