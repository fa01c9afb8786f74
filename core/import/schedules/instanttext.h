// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, hours and lengths as programs write them.
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace core {

// ISO 8601, whole or in part; what is not there is null.
struct InstantText
{
    QDate date;
    QTime time;
    std::optional<int> offset; // seconds east of UTC

    bool isInstant() const { return date.isValid() && time.isValid() && offset; }
    QDateTime utc() const; // of an instant
};

// "2023-09-10T05:00:00+00:00", "2011-12-27", "20150812T160000Z", "2019-08-21 11:00". All null of
// anything else.
InstantText instantOf(QStringView written);

// "10:30", "9:05:00", "09.30", "0930"; from 24:00 on, days after the date.
struct ClockText
{
    QTime time;
    int days = 0;
};
std::optional<ClockText> clockOf(QStringView written);

struct LengthText
{
    int minutes = 0;
    bool isOdd = false; // a form that could mean something else, or none that a schema knows
};

// "01:30" and "1:30" are hours and minutes, "0:90" too; "01:30:00" hours, minutes and seconds;
// "00:01:30:00" days first. "90" is minutes, "PT1H30M" ISO 8601, and so is what people write
// (core/time/duration.h). Seconds count as a minute from 30 on.
std::optional<LengthText> lengthOf(QStringView written);

} // namespace core
