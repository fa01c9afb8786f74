// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

enum class NumberStyle { Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman };

// A number as the label of a list writes it: letters go on with "aa", "bb"; Roman ones up to 3999.
// Decimal where it can't be written so.
QString listNumber(int number, NumberStyle style);

} // namespace core
