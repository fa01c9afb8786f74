// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memo.h"
#include "core/time/zone.h"

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <memory>

namespace core {
namespace {

QString lookUpCity(const QString &zone, const QString &reader)
{
    const QString english = cityName(zone);
    if (english.isNull())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(reader.toStdString(), status);
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(locale, status));
    const icu::UnicodeString id(reinterpret_cast<const char16_t *>(zone.utf16()),
                                int32_t(zone.size()));
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(id, canonical, status);
    icu::UnicodeString city;
    if (U_SUCCESS(status))
        names->getExemplarLocationName(canonical, city);
    return city.isEmpty() ? english : QString::fromUtf16(city.getBuffer(), city.length());
}

} // namespace

QString cityName(const QString &zone, const QString &reader)
{
    thread_local QHash<std::pair<QString, QString>, QString> cities;
    return remembered(cities, std::pair(zone, reader), [&] { return lookUpCity(zone, reader); });
}

} // namespace core
