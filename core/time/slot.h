// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace core {

// When a session takes place, in the zone of its event; any part may be missing.
struct Slot
{
    QDate date = {};  // local; null where not known
    QTime start = {}; // local; invalid where not known
    // Of real time, so that a clock change on the way moves the end on the clock. Zero or less
    // where someone wrote an end before the start: it is kept, and the checks find it.
    std::optional<int> minutes = {};

    bool isScheduled() const { return date.isValid() && start.isValid(); }
    bool operator==(const Slot &) const = default;
};

// What a clock shows after these minutes, any number of them, if nobody turns it meanwhile.
QTime clockAfter(QTime start, int minutes);

// Instants in UTC of a slot that is local to `homeZone`; invalid where they can't be known.
QDateTime startUtc(const Slot &slot, const QString &homeZone);
QDateTime endUtc(const Slot &slot, const QString &homeZone);

// The hours as a zone's clocks show them, with the offset of that date: "13:00–14:30 (UTC+2)", or
// "13:00 (UTC+2)" without a length. Where a local date differs from the slot's date, the days
// between them follow: once, after the range, if they are the same for both ends
// ("01:00–02:30 +1 (UTC+9)") or if the end is past midnight ("23:00–00:30 +1 (UTC-3)"); otherwise
// after each end that has them ("23:30 -1–01:00 (UTC-8)"). A slot without a date has no offset:
// "13:00–14:30" in the home zone, null in any other. Null too without a start or with an unknown
// zone. A start in a gap is shown as the clocks show that instant, which is not what was written.
QString hoursLabel(const Slot &slot, const QString &homeZone, const QString &zone);

// The same without the offset, for where it is clear whose clocks are meant: "13:00–14:30",
// "01:00–02:30 +1".
QString hoursWithoutOffset(const Slot &slot, const QString &homeZone, const QString &zone);

// ISO 8601 with the offset of that instant in the zone: "2021-05-31T13:00:00+02:00"; null where the
// instant or the zone is not valid.
QString isoInZone(const QDateTime &instant, const QString &zone);

} // namespace core
