// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as cells of tables have them.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>

#include <optional>

namespace core {

// Which of two numbers is the day: "5/6/21".
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// What one value shows of it: a number above 12 is a day. Unknown for any other and for what is no
// date of two numbers.
DateOrder orderShownBy(QStringView written);

struct WrittenMoment
{
    QDate date;                  // null where none is written
    QTime time;                  // invalid where none is written
    std::optional<QTime> end;    // "31/05/21, 8:00-9:30"
    std::optional<QString> zone; // canonical, of the time
    QString abbreviation;        // as written, where that is all that names the zone
    bool ambiguous = false;      // day and month could be the other way round
    bool serial = false;         // it was written as the number of days that Excel counts

    bool operator==(const WrittenMoment &) const = default;
};

// Reads a date, a time or both: "31/05/2021", "2021-05-31T13:00:00+02:00", "5/31/21 1:00 PM",
// "44347.5". Of two numbers that could both be the day, `order` decides, else the language.
// nullopt where any of it is not understood.
std::optional<WrittenMoment> readMoment(QStringView written, QStringView language, DateOrder order);

} // namespace core
