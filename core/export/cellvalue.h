// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <variant>

namespace core {

// A text may have several lines; a QDateTime is in UTC. monostate: an empty cell.
using CellValue = std::variant<std::monostate, QString, int, QDate, QTime, QDateTime>;

} // namespace core
