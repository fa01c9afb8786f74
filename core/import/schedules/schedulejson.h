// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/schedules/listedschedule.h"
#include "core/result.h"

#include <QByteArray>

namespace core {

// Whether the bytes open as an object that has a schedule in it.
bool looksLikeScheduleJson(const QByteArray &bytes);

// Reads a schedule.json of frab, pretalx or c3voc ({"schedule": {"conference": …}}, with or without
// "$schema"), and symposion's plain list ({"schedule": [ … ]}). Its rooms come by their names,
// since JSON has no order of them. DialectUnknown: any other JSON; it names the members of the
// root. JsonBroken: no JSON at all. FileTooLarge, FileEmpty, FileBinary.
Result<ListedSchedule> listScheduleJson(const QByteArray &bytes, const QString &file);

} // namespace core
