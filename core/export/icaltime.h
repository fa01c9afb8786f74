// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <libical/ical.h>

namespace core {

// What clocks and calendars show, without a zone.
inline icaltimetype icalTime(QDate date, QTime time)
{
    icaltimetype ical = icaltime_null_time();
    ical.year = date.year();
    ical.month = date.month();
    ical.day = date.day();
    ical.hour = time.hour();
    ical.minute = time.minute();
    ical.second = time.second();
    return ical;
}

} // namespace core
