// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/calendarzones.h"

#include "core/export/icaltime.h"
#include "core/time/zone.h"

#include <QRegularExpression>

#include <unicode/ucal.h>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestName = 200;

QString zoneOfWindows(const QString &name)
{
    UErrorCode error = U_ZERO_ERROR;
    char16_t id[128];
    const int32_t size =
        ucal_getTimeZoneIDForWindowsID(reinterpret_cast<const char16_t *>(name.utf16()),
                                       int32_t(name.size()), nullptr, id, 128, &error);
    if (U_FAILURE(error) || size <= 0 || size >= 128)
        return {};
    return canonicalZone(QString::fromUtf16(id, size)).value_or(QString());
}

// The id at the end of a path.
QString zoneOfPath(const QString &name)
{
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(3, parts.size()); count > 1; --count) {
        const QString id = parts.sliced(parts.size() - count).join(u'/');
        if (const auto zone = canonicalZone(id))
            return *zone;
    }
    return {};
}

} // namespace

void CalendarZones::FreeZone::operator()(_icaltimezone *zone) const
{
    icaltimezone_free(zone, 1);
}

CalendarZones::CalendarZones(const CalendarFile &calendar)
    : m_calendar(calendar)
{ }

CalendarZones::~CalendarZones() = default;

QString CalendarZones::named(const QString &tzid)
{
    if (tzid.size() > longestName)
        return {};
    if (const auto zone = canonicalZone(tzid))
        return *zone;
    if (const QString zone = zoneOfPath(tzid); !zone.isEmpty())
        return zone;
    if (const QString zone = zoneOfWindows(tzid); !zone.isEmpty())
        return zone;
    static const QRegularExpression location(u"^X-LIC-LOCATION:(.+?)\\s*$"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(m_calendar.zones.value(tzid));
    return canonicalZone(location.match(text).captured(1)).value_or(QString());
}

const CalendarZones::Definition &CalendarZones::definition(const QString &tzid)
{
    std::shared_ptr<Definition> &known = m_definitions[tzid];
    if (known)
        return *known;
    known = std::make_shared<Definition>();
    const QByteArray text = m_calendar.zones.value(tzid);
    // libical goes through every recurrence since the zone began.
    static const QRegularExpression dense(u"FREQ\\s*=\\s*(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty() || dense.match(QString::fromUtf8(text)).hasMatch())
        return *known;
    icalcomponent *calendar = icalparser_parse_string(text.constData());
    if (!calendar)
        return *known;
    icalcomponent *component =
        icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT);
    if (component) {
        icalcomponent_remove_component(calendar, component);
        Definition zone(icaltimezone_new());
        if (icaltimezone_set_component(zone.get(), component)) // which it now owns
            *known = std::move(zone);
        else
            icalcomponent_free(component);
    }
    icalcomponent_free(calendar);
    return *known;
}

std::optional<QString> CalendarZones::zone(const QString &tzid, QDate date, QTime time)
{
    if (!m_named.contains(tzid)) {
        const QString name = named(tzid);
        m_named.insert(tzid, name);
        if (name.isEmpty() && !definition(tzid)) {
            m_findings.append({.code = FindingCode::NotUnderstood,
                               .severity = Severity::Warning,
                               .field = u"hours"_s,
                               .arguments = {{u"written"_s, tzid.left(longestName)}}});
        }
    }
    if (const QString name = m_named.value(tzid); !name.isEmpty())
        return name;
    const Definition &zone = definition(tzid);
    if (!zone || !date.isValid())
        return std::nullopt;
    icaltimetype local = icalTime(date, time);
    int isDaylight = 0;
    const QString fixed = fixedZone(icaltimezone_get_utc_offset(zone.get(), &local, &isDaylight));
    return fixed.isEmpty() ? std::nullopt : std::optional(fixed);
}

} // namespace core
