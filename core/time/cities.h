// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// The longest name of a city that zoneOfCity() knows, in words.
constexpr int LongestCity = 4;

// The zone of a city that is named without doubt: those that zones are named after, and a few more
// under their Spanish, French or local names. `folded` is the name as fold() leaves it, its words
// separated by single spaces. Null where there is none or more than one.
QString zoneOfCity(const QString &folded);

// Whether some city's name begins with that folded word.
bool beginsCity(const QString &word);

} // namespace core
