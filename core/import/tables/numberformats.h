// SPDX-License-Identifier: GPL-3.0-or-later
// How spreadsheets show numbers, as far as it tells what they mean.
#pragma once

#include <QString>

namespace core {

enum class NumberKind {
    Number,
    Percent,
    Date,
    Time,
    DateTime,
    Elapsed, // "[h]:mm": a length of time
};

// By its number in the workbook (ISO/IEC 29500-1, 18.8.30), of those that have no code there.
NumberKind kindOfFormat(int builtIn);
// By its code: "dd/mm/yyyy", "[$-409]h:mm AM/PM;@".
NumberKind kindOfFormat(const QString &code);

// The value as text: "2021-05-31", "13:00", "2021-05-31 13:00", "1:30" of an Elapsed, "12.5 %",
// plain digits. Days are counted from 1899-12-30, or from 1904-01-01. What is no date of the years
// 1900 to 9999 is a number.
QString numberText(double number, NumberKind kind, bool from1904);

} // namespace core
