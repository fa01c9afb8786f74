// SPDX-License-Identifier: GPL-3.0-or-later
// What an export is asked for by words that only the event can explain.
#pragma once

#include "core/model/programme.h"

#include <QSet>

#include <optional>

namespace cli {

// Each says on standard error what it does not understand, and which values there are.

// Days as "2028-03-14".
std::optional<QSet<QDate>> days(const QStringList &written);

// The ids of the thematic lines and subthemes that have these codes.
std::optional<QSet<QString>> themeIds(const core::Programme &programme, const QStringList &codes);

// Whether a table of the event has all of these columns (core/export/columns.h).
bool areColumns(const core::Event &event, const QStringList &names);

// Whether a card begins on one of the days and belongs to one of the themes, to a thematic line
// also by its subtheme. An empty set asks for nothing.
bool fits(const core::Programme &programme, const core::Card &card, const QSet<QDate> &days,
          const QSet<QString> &themes);

} // namespace cli
