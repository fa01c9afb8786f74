// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/programme.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

// The number in the "escaleta" member of an exported event.
inline constexpr int eventJsonVersion = 1;

// The event with its lists, and `cards` (ids, in this order; all of them where empty).
QJsonObject eventToJson(const Programme &programme, const QStringList &cards = {});

} // namespace core
