// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/schedules/listedschedule.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

// Reads a schedule.xml in one pass: c3voc's schema and what came before it and beside it (frab,
// Pentabarf, pretalx, wafer). DialectUnknown: another root element, or no day and no conference
// within it. Else as xmlText().
Result<ListedSchedule> listScheduleXml(const QByteArray &bytes, const QString &file);

} // namespace core
