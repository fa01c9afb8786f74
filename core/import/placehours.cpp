// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/placehours.h"

#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

Finding finding(FindingCode code, Severity severity, QVariantMap arguments)
{
    return {.code = code,
            .severity = severity,
            .card = {},
            .field = u"hours"_s,
            .language = {},
            .arguments = std::move(arguments)};
}

int offsetAt(QDate date, QTime time, const QString &zone)
{
    return inZone(toUtc(date, time, zone), zone).offset;
}

// Gives hours with an abbreviation the zone it stands for. People write CET in summer too, so an
// abbreviation within an hour of home's offset means the clocks at home.
void assumeZones(QList<WrittenHours> &hours, QDate date, const QString &homeZone,
                 QList<Finding> &findings)
{
    for (WrittenHours &range : hours) {
        if (range.zone || range.abbreviation.isEmpty())
            continue;
        const std::optional<int> offset = abbreviationOffset(range.abbreviation);
        const int home = offsetAt(date, range.start, homeZone);
        const bool meansHome = !offset || std::abs(*offset - home) <= 3600;
        range.zone = meansHome ? homeZone : fixedZone(*offset);
        if (!offset || *offset != home) {
            findings.append(
                finding(FindingCode::ZoneAssumed, offset ? Severity::Hint : Severity::Warning,
                        {{u"written"_s, range.abbreviation}, {u"zone"_s, *range.zone}}));
        }
    }
}

} // namespace

Slot slotAtHome(const CardDraft &draft, const QString &homeZone, QList<Finding> &findings)
{
    Slot slot{.date = draft.date, .start = {}, .minutes = draft.minutes};
    if (draft.hours.isEmpty())
        return slot;

    QList<WrittenHours> hours = draft.hours;
    if (draft.date.isValid())
        assumeZones(hours, draft.date, homeZone, findings);
    // Those that share home's clocks come first: the date is theirs.
    const auto home = std::ranges::find_if(hours, [&](const WrittenHours &range) {
        return !range.zone || *range.zone == homeZone
            || (draft.date.isValid()
                && offsetAt(draft.date, range.start, *range.zone)
                    == offsetAt(draft.date, range.start, homeZone));
    });
    const WrittenHours &base = home != hours.end() ? *home : hours.first();
    slot.start = base.start;
    if (base.zone && draft.date.isValid()) {
        const ZonedTime atHome =
            inZone(toUtc(draft.date.addDays(base.startDay), base.start, *base.zone), homeZone);
        // A time in a gap of the clocks is kept as it was written, for the checks to find.
        const bool sameClock = *base.zone == homeZone
            || offsetAt(draft.date, base.start, *base.zone)
                == offsetAt(draft.date, base.start, homeZone);
        if (atHome.isValid() && !sameClock) {
            slot.date = atHome.date;
            slot.start = atHome.time;
        }
    }
    if (const std::optional<int> written = minutesOf(base)) {
        if (draft.minutes && *draft.minutes != *written) {
            findings.append(finding(FindingCode::DurationDiffers, Severity::Warning,
                                    {{u"written"_s, *draft.minutes}, {u"minutes"_s, *written}}));
        }
        slot.minutes = written;
    }
    return slot;
}

} // namespace core
