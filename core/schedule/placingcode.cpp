// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of placing, and what they say.
#include "core/schedule/placing.h"

#include "core/check/languagename.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

enum class As { Text, Date, Language, City };

struct Part
{
    const char *argument = nullptr;
    As as = As::Text;
};

struct Row
{
    PlacingCode code;
    const char *key;
    const char *sentence; // %1, %2 … are the parts in their order
    std::array<Part, 3> parts = {};
    const char *counted = nullptr; // the argument that is %n
};

// clang-format off
constexpr std::array rows{
    Row{PlacingCode::DayEverywhere, "day-everywhere",
        QT_TRANSLATE_NOOP("core::Placing", "By day in all zones that are shown, and for its people.")},
    Row{PlacingCode::ThemeAlone, "theme-alone",
        //: %1 is the code or title of a thematic line
        QT_TRANSLATE_NOOP("core::Placing", "No other session of thematic line %1 at that hour."),
        {{{"theme"}}}},
    Row{PlacingCode::ThemePlatform, "theme-platform",
        //: %1 is the code or title of a thematic line, %2 a room or an online channel
        QT_TRANSLATE_N_NOOP("core::Placing", "On %2 that day: %n more session(s) of thematic line %1."),
        {{{"theme"}, {"platform"}}}, "count"},
    Row{PlacingCode::NightHours, "night-hours",
        //: %1 is a time of day, %2 a city or a time zone
        QT_TRANSLATE_NOOP("core::Placing", "It is night in %2: %1."),
        {{{"time"}, {"zone", As::City}}}},
    Row{PlacingCode::PersonNightHours, "person-night-hours",
        //: %1 is a time of day, %2 a city or a time zone, %3 the name of a person who lives there
        QT_TRANSLATE_NOOP("core::Placing", "It is night for %3: %1 in %2."),
        {{{"time"}, {"zone", As::City}, {"person"}}}},
    Row{PlacingCode::OrganizerClash, "organizer-clash",
        //: %1 is the code of a session, %2 the name of an organization
        QT_TRANSLATE_NOOP("core::Placing", "%2 organizes session %1 at the same time."),
        {{{"other"}, {"organizer"}}}},
    Row{PlacingCode::OrganizerTooClose, "organizer-too-close",
        //: %1 is the code of a session, %2 the name of an organization, %3 a number of minutes
        QT_TRANSLATE_N_NOOP("core::Placing", "%2 has only %n minute(s) between this session and %1; %3 are wanted."),
        {{{"other"}, {"organizer"}, {"buffer"}}}, "minutes"},
    Row{PlacingCode::SameThemeAtOnce, "same-theme-at-once",
        //: %1 is the code or title of a thematic line, %2 the code of one of these sessions
        QT_TRANSLATE_N_NOOP("core::Placing", "%n more session(s) of thematic line %1 at the same time, one of them %2."),
        {{{"theme"}, {"other"}}}, "count"},
    Row{PlacingCode::OtherPlatformForTheme, "other-platform-for-theme",
        //: %1 is the code or title of a thematic line
        QT_TRANSLATE_N_NOOP("core::Placing", "Thematic line %1 is on %n platform(s) that day."),
        {{{"theme"}}}, "count"},
    Row{PlacingCode::CardUnknown, "card-unknown",
        QT_TRANSLATE_NOOP("core::Placing", "There is no such card.")},
    Row{PlacingCode::TakesNoPlace, "takes-no-place",
        QT_TRANSLATE_NOOP("core::Placing", "The session is rejected or withdrawn.")},
    Row{PlacingCode::AlreadyScheduled, "already-scheduled",
        QT_TRANSLATE_NOOP("core::Placing", "The session has its date and time already.")},
    Row{PlacingCode::HomeZoneUnknown, "home-zone-unknown",
        //: “%1” is what should be a time zone
        QT_TRANSLATE_NOOP("core::Placing", "The event's home zone, “%1”, is no known time zone. Choose another one."),
        {{{"zone"}}}},
    Row{PlacingCode::NoDays, "no-days",
        QT_TRANSLATE_NOOP("core::Placing", "The event has no first and last day yet. Set them first.")},
    Row{PlacingCode::DayOutsideEvent, "day-outside-event",
        //: %1 is a date
        QT_TRANSLATE_NOOP("core::Placing", "Its date, %1, is not a day of the event."),
        {{{"date", As::Date}}}},
    Row{PlacingCode::NoPlatforms, "no-platforms",
        QT_TRANSLATE_NOOP("core::Placing", "The event has no platform for it. Add one.")},
    Row{PlacingCode::PlatformGone, "platform-gone",
        QT_TRANSLATE_NOOP("core::Placing", "One of its platforms is not in the list any more. Choose another one.")},
    Row{PlacingCode::LongerThanOpen, "longer-than-open",
        //: %1 is a number of minutes
        QT_TRANSLATE_N_NOOP("core::Placing", "It takes %n minute(s), and its platforms are open for %1 at most."),
        {{{"longest"}}}, "minutes"},
    Row{PlacingCode::CapacityTooSmall, "capacity-too-small",
        //: %1 and %2 are numbers of people
        QT_TRANSLATE_NOOP("core::Placing", "%1 people are more than the %2 that the largest platform for it holds."),
        {{{"capacity"}, {"limit"}}}},
    Row{PlacingCode::NoBooths, "no-booths",
        //: %1 and %2 are languages
        QT_TRANSLATE_NOOP("core::Placing", "No platform for it has booths between %1 and %2."),
        {{{"from", As::Language}, {"to", As::Language}}}},
    Row{PlacingCode::PersonNeverThere, "person-never-there",
        //: %1 is the name of a person
        QT_TRANSLATE_NOOP("core::Placing", "%1 can't take part at any hour that would do."),
        {{{"person"}}}},
    Row{PlacingCode::PeopleNeverThere, "people-never-there",
        QT_TRANSLATE_NOOP("core::Placing", "At no hour that would do can all of its people take part.")},
    Row{PlacingCode::NoHours, "no-hours",
        QT_TRANSLATE_NOOP("core::Placing", "No hour is left at which its platforms are open for long enough.")},
    Row{PlacingCode::BreakTaken, "break-taken",
        //: “%1” is the name of a break ("Lunch")
        QT_TRANSLATE_NOOP("core::Placing", "All places that would do are taken, most of them by the break “%1”."),
        {{{"title"}}}},
    Row{PlacingCode::PlatformsTaken, "platforms-taken",
        QT_TRANSLATE_NOOP("core::Placing", "All places that would do are taken, most of them by other sessions there.")},
    Row{PlacingCode::LicenceTaken, "licence-taken",
        //: %1 is the name of a licence for one session at a time
        QT_TRANSLATE_NOOP("core::Placing", "All places that would do are taken, most of them by sessions with the licence %1."),
        {{{"licence"}}}},
    Row{PlacingCode::PersonTaken, "person-taken",
        //: %1 is the name of a person
        QT_TRANSLATE_NOOP("core::Placing", "All places that would do are taken, most of them because %1 is in other sessions."),
        {{{"person"}}}},
    Row{PlacingCode::OutOfTime, "out-of-time",
        QT_TRANSLATE_NOOP("core::Placing", "The search ended before it found a place. Let it search for longer.")},
};
// clang-format on

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    }
    return rows.back().code == PlacingCode::OutOfTime;
}
static_assert(rowsAreInOrder(), "every code has its row, in the order of the enumeration");

const Row &rowOf(PlacingCode code)
{
    return rows.at(static_cast<std::size_t>(code));
}

// As the sentences of findings have it (core/check/finding.cpp).
QString sentenceLanguage()
{
    return QCoreApplication::translate("core::Finding", "en");
}

QString said(const PlacingReason &reason, const Part &part)
{
    const QString value = reason.arguments.value(QString::fromLatin1(part.argument)).toString();
    switch (part.as) {
    case As::Text:
        return value;
    case As::Date:
        return QLocale(sentenceLanguage())
            .toString(QDate::fromString(value, Qt::ISODate), QLocale::LongFormat);
    case As::Language:
        return languageName(value, sentenceLanguage());
    case As::City: {
        const QString city = cityName(value, sentenceLanguage());
        return city.isEmpty() ? value : city;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString placingKey(PlacingCode code)
{
    return QString::fromLatin1(rowOf(code).key);
}

bool isAgainst(PlacingCode code)
{
    return code >= PlacingCode::NightHours;
}

QString describe(const PlacingReason &reason)
{
    const Row &row = rowOf(reason.code);
    const int count =
        row.counted ? reason.arguments.value(QString::fromLatin1(row.counted)).toInt() : -1;
    const QString sentence =
        QCoreApplication::translate("core::Placing", row.sentence, nullptr, count);

    // In one pass, so that a %1 within a value stays as it was written.
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > int(row.parts.size())) {
            text += sentence[i];
            continue;
        }
        text += said(reason, row.parts.at(std::size_t(number) - 1));
        ++i;
    }
    return text;
}

} // namespace core
