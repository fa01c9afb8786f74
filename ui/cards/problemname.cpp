// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/problemname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using core::FindingCode;

struct Row
{
    FindingCode code;
    const char *name;
};

// Kinds of problems that a card may have, each as an entry of a menu.
constexpr std::array rows{
    Row{FindingCode::OverLimit, QT_TRANSLATE_NOOP("ui::Problem", "Over a limit")},
    Row{FindingCode::NearLimit, QT_TRANSLATE_NOOP("ui::Problem", "Near a limit")},
    Row{FindingCode::NoteLimit, QT_TRANSLATE_NOOP("ui::Problem", "The note has another limit")},
    Row{FindingCode::RequiredEmpty, QT_TRANSLATE_NOOP("ui::Problem", "Something is missing")},
    Row{FindingCode::NotTranslated, QT_TRANSLATE_NOOP("ui::Problem", "Not translated")},
    Row{FindingCode::StaleTranslation, QT_TRANSLATE_NOOP("ui::Problem", "Translation out of date")},
    Row{FindingCode::UnknownLanguage, QT_TRANSLATE_NOOP("ui::Problem", "Unknown language")},
    Row{FindingCode::DoubleLanguage, QT_TRANSLATE_NOOP("ui::Problem", "Language listed twice")},
    Row{FindingCode::CodeMissing, QT_TRANSLATE_NOOP("ui::Problem", "No code yet")},
    Row{FindingCode::DoubleCode, QT_TRANSLATE_NOOP("ui::Problem", "Code used twice")},
    Row{FindingCode::CodeOutsideSubtheme,
        QT_TRANSLATE_NOOP("ui::Problem", "Code of another subtheme")},
    Row{FindingCode::SubthemeOutsideTheme,
        QT_TRANSLATE_NOOP("ui::Problem", "Subtheme of another line")},
    Row{FindingCode::OutsideEvent, QT_TRANSLATE_NOOP("ui::Problem", "Not on a day of the event")},
    Row{FindingCode::EndBeforeStart, QT_TRANSLATE_NOOP("ui::Problem", "End before the start")},
    Row{FindingCode::HoursDisagree, QT_TRANSLATE_NOOP("ui::Problem", "Hours that do not agree")},
    Row{FindingCode::TimeInGap, QT_TRANSLATE_NOOP("ui::Problem", "Time that does not exist")},
    Row{FindingCode::TimeDoubled, QT_TRANSLATE_NOOP("ui::Problem", "Time that comes twice")},
    Row{FindingCode::OutsideOpeningHours,
        QT_TRANSLATE_NOOP("ui::Problem", "Outside of opening hours")},
    Row{FindingCode::LongerThanADay, QT_TRANSLATE_NOOP("ui::Problem", "Longer than a day")},
    Row{FindingCode::UnknownZone, QT_TRANSLATE_NOOP("ui::Problem", "Unknown time zone")},
    Row{FindingCode::NightHours, QT_TRANSLATE_NOOP("ui::Problem", "Night in a listed zone")},
    Row{FindingCode::PersonNightHours, QT_TRANSLATE_NOOP("ui::Problem", "Night for a person")},
    Row{FindingCode::OffsetChanged, QT_TRANSLATE_NOOP("ui::Problem", "Clocks change until then")},
    Row{FindingCode::PlatformMissing, QT_TRANSLATE_NOOP("ui::Problem", "A time and no platform")},
    Row{FindingCode::PlatformGone, QT_TRANSLATE_NOOP("ui::Problem", "Platform not in the list")},
    Row{FindingCode::PlatformClash, QT_TRANSLATE_NOOP("ui::Problem", "Clash on a platform")},
    Row{FindingCode::PersonClash, QT_TRANSLATE_NOOP("ui::Problem", "Clash of a person")},
    Row{FindingCode::OrganizerClash, QT_TRANSLATE_NOOP("ui::Problem", "Clash of an organizer")},
    Row{FindingCode::LicenceClash, QT_TRANSLATE_NOOP("ui::Problem", "Clash on a licence")},
    Row{FindingCode::PlatformTooClose, QT_TRANSLATE_NOOP("ui::Problem", "Too close on a platform")},
    Row{FindingCode::PersonTooClose, QT_TRANSLATE_NOOP("ui::Problem", "Too close for a person")},
    Row{FindingCode::OrganizerTooClose,
        QT_TRANSLATE_NOOP("ui::Problem", "Too close for an organizer")},
    Row{FindingCode::BoothRest, QT_TRANSLATE_NOOP("ui::Problem", "Interpreters without rest")},
    Row{FindingCode::InterpreterMissing,
        QT_TRANSLATE_NOOP("ui::Problem", "No booth for a language")},
    Row{FindingCode::CapacityAbovePlatform,
        QT_TRANSLATE_NOOP("ui::Problem", "More people than the platform holds")},
    Row{FindingCode::BreakOverlap, QT_TRANSLATE_NOOP("ui::Problem", "During a break")},
    Row{FindingCode::PersonUnavailable, QT_TRANSLATE_NOOP("ui::Problem", "Person not available")},
    Row{FindingCode::BadLink, QT_TRANSLATE_NOOP("ui::Problem", "Incomplete link")},
    Row{FindingCode::Unplaced, QT_TRANSLATE_NOOP("ui::Problem", "Lines without a field")},
};

} // namespace

QString problemName(FindingCode code)
{
    const auto it = std::ranges::find(rows, code, &Row::code);
    return it == rows.end() ? QString() : QCoreApplication::translate("ui::Problem", it->name);
}

QList<FindingCode> namedProblems()
{
    QList<FindingCode> codes;
    for (const Row &row : rows)
        codes.append(row.code);
    return codes;
}

} // namespace ui
