// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// What names of months and days of the week mean in Spanish, English, French and Portuguese, in
// full or cut short. Words are folded (see fold()); 0 where a word is none. "mar" is both: March,
// and Tuesday in Spanish and French.
int monthOf(const QString &word);
int weekdayOf(const QString &word); // Monday is 1, as for QDate

} // namespace core
