// SPDX-License-Identifier: GPL-3.0-or-later
// A time is stored as people mean it: a local date and a local time in a zone. Instants (UTC) and
// the hours of other zones are computed from that, date by date. Zones are canonical names, see
// zone.h; dates are those of the years 1 to 9999, others have no instant.
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

enum class LocalKind {
    Unique,
    Gap,     // the clocks skip it: it never comes
    Doubled, // the clocks go back over it: it comes twice
};

// Unique also where the date, the time or the zone is not valid: there is nothing to warn of.
LocalKind localKind(QDate date, QTime time, const QString &zone);

// The instant, in UTC; invalid where the date, the time or the zone is not valid. RFC 5545, 3.3.5:
// in a gap the offset before the clock change counts; of a doubled hour, the first occurrence.
QDateTime toUtc(QDate date, QTime time, const QString &zone);

struct ZonedTime
{
    QDate date = {}; // null where the instant or the zone is not valid
    QTime time = {};
    int offset = 0; // seconds east of UTC

    bool isValid() const { return date.isValid(); }
    bool operator==(const ZonedTime &) const = default;
};

// What calendar and clock show in a zone at an instant. The instant may be in any time spec.
ZonedTime inZone(const QDateTime &instant, const QString &zone);

// By how many days a date elsewhere differs from the one at home: +1 where it is tomorrow already.
int dayDifference(QDate home, QDate elsewhere);

// From NightBegins up to, not including, NightEnds.
constexpr QTime NightBegins = QTime::fromMSecsSinceStartOfDay(22 * 3'600'000);
constexpr QTime NightEnds = QTime::fromMSecsSinceStartOfDay(7 * 3'600'000);
bool isNight(QTime time);

} // namespace core
