// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace core {

struct ZoneAbbreviation
{
    static constexpr int Ambiguous = 9999;

    QStringView name; // capitals
    int minutes;      // east of UTC, or Ambiguous

    std::optional<int> offset() const // seconds
    {
        return minutes == Ambiguous ? std::nullopt : std::optional(minutes * 60);
    }
};

// Case-blind; null where it is no known abbreviation of a zone.
const ZoneAbbreviation *findAbbreviation(QStringView written);

} // namespace core
