// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"
#include "ui/cards/problemname.h"
#include "ui/models/timetablemodel.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using core::FindingCode;

// What can be wrong with when and where, the gravest first.
constexpr std::array codes{
    FindingCode::PlatformClash,
    FindingCode::PersonClash,
    FindingCode::LicenceClash,
    FindingCode::PersonUnavailable,
    FindingCode::PlatformGone,
    FindingCode::EndBeforeStart,
    FindingCode::TimeInGap,
    FindingCode::TimeDoubled,
    FindingCode::LongerThanADay,
    FindingCode::OutsideEvent,
    FindingCode::OutsideOpeningHours,
    FindingCode::OrganizerClash,
    FindingCode::BreakOverlap,
    FindingCode::PlatformTooClose,
    FindingCode::PersonTooClose,
    FindingCode::OrganizerTooClose,
    FindingCode::InterpreterMissing,
    FindingCode::BoothRest,
    FindingCode::CapacityAbovePlatform,
    FindingCode::PlatformMissing,
    FindingCode::NightHours,
    FindingCode::PersonNightHours,
    FindingCode::OffsetChanged,
};

QString nightText(const core::Finding &finding, const QString &reader)
{
    const QString zone = finding.arguments.value(u"zone"_s).toString();
    const QString city = core::cityName(zone, reader);
    QString text =
        u"%1 %2"_s.arg(finding.arguments.value(u"time"_s).toString(), city.isEmpty() ? zone : city);
    if (finding.code == FindingCode::PersonNightHours)
        text += u" (%1)"_s.arg(finding.arguments.value(u"person"_s).toString());
    return text;
}

Tone toneOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return Tone::Error;
    case core::Severity::Warning:
        return Tone::Warning;
    case core::Severity::Hint:
        break;
    }
    return Tone::Secondary;
}

QString signOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return u"● "_s;
    case core::Severity::Warning:
        return u"⚠ "_s;
    case core::Severity::Hint:
        break;
    }
    return u"· "_s;
}

} // namespace

bool isAboutPlace(FindingCode code)
{
    return std::ranges::find(codes, code) != codes.end();
}

QList<BlockMark> blockMarks(const QList<core::Finding> &findings, const QString &reader)
{
    QMap<qsizetype, QList<const core::Finding *>> byPlace;
    for (const core::Finding &finding : findings) {
        const auto code = std::ranges::find(codes, finding.code);
        if (code != codes.end())
            byPlace[code - codes.begin()].append(&finding);
    }
    QList<BlockMark> marks;
    for (const QList<const core::Finding *> &same : std::as_const(byPlace)) {
        const core::Finding &first = *same.first();
        if (first.code == FindingCode::NightHours || first.code == FindingCode::PersonNightHours) {
            QStringList nights;
            for (const core::Finding *each : same)
                nights.append(nightText(*each, reader));
            marks.append({u"☾ "_s + nights.join(u", "_s), toneOf(first.severity)});
            continue;
        }
        const QString text = signOf(first.severity) + problemName(first.code);
        marks.append({same.size() == 1 ? text : u"%1 ×%2"_s.arg(text).arg(same.size()),
                      toneOf(first.severity)});
    }
    std::ranges::stable_sort(marks, [](const BlockMark &a, const BlockMark &b) {
        return a.tone == Tone::Error && b.tone != Tone::Error;
    });
    return marks;
}

} // namespace ui
