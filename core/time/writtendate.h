// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace core {

// What a written date says.
struct WrittenDate
{
    QDate date = {}; // null unless day, month and year were all written and make a date
    int day = 0;     // 0 where not written or not understood
    int month = 0;
    bool ambiguous = false;      // day and month could be the other way round (English only)
    bool weekdayDiffers = false; // a day of the week was written, and it is another one

    bool operator==(const WrittenDate &) const = default;
};

// Reads "31/05/21", "31-05-2021", "2021-05-31", "17 December 2020", "December 17, 2020",
// "lunes 31 de mayo de 2021", "1er mars 2028" and the like; names of months and days in Spanish,
// English, French and Portuguese, whatever the language of the text. All of the text has to be
// understood.
//
// Of two numbers the first is the day in Spanish ("es") and French ("fr"), always. Elsewhere too
// (the notes are European), unless only the other order makes a date; where both would,
// `ambiguous` is set. Years of two digits: 00–79 are 2000–2079, 80–99 are 1980–1999.
WrittenDate parseDate(QStringView written, QStringView language);

} // namespace core
