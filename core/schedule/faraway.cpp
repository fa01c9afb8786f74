// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/faraway.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

namespace core {
namespace {

ZonedTime shownAt(qint64 instant, const QString &zone)
{
    return inZone(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC), zone);
}

} // namespace

std::optional<QTime> nightHour(const Session &session, const QString &zone)
{
    constexpr qint64 minute = 60'000;
    const ZonedTime start = shownAt(session.start, zone);
    if (isNight(start.time))
        return start.time;
    // Who ends at ten sharp has not been there by night.
    if (isNight(shownAt(session.end - minute, zone).time))
        return shownAt(session.end, zone).time;
    return std::nullopt;
}

std::optional<OffsetChange> offsetChange(const Session &session, const QString &zone,
                                         const QString &homeZone, QDate today)
{
    const qint64 noon = QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto ahead = [&](qint64 instant) {
        return shownAt(instant, zone).offset - shownAt(instant, homeZone).offset;
    };
    if (!today.isValid() || !shownAt(noon, zone).isValid() || !shownAt(noon, homeZone).isValid())
        return std::nullopt;
    const OffsetChange change{ahead(session.start), ahead(noon)};
    return change.then == change.today ? std::nullopt : std::optional(change);
}

} // namespace core
