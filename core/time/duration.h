// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace core {

// A length of time in minutes, as people write it in Spanish, English or French: "1h30min",
// "90 minutos", "1 hora y media", "1.5 hours", "une heure et demie", "45'", "1:30", also after the
// word duration itself. nullopt where any of the text isn't understood, for a bare number (of
// what?) and for anything outside 1 minute to 7 days.
std::optional<int> parseDuration(QStringView written);

} // namespace core
