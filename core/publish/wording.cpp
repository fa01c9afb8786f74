// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/wording.h"

#include "core/check/languagename.h"
#include "core/model/wording.h"
#include "core/time/zone.h"

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QLocale localeOf(const QString &language)
{
    // Plain "en" would be American to Qt, and put the month before the day.
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::World) : QLocale(language);
}

icu::UnicodeString icuString(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size())};
}

} // namespace

Wording::Wording(const QString &language, const QString &sourceLanguage,
                 const QMap<QString, core::LocalText> &own)
    : m_language(language)
    , m_sourceLanguage(sourceLanguage)
    , m_own(own)
    , m_phrases(language)
{ }

QString Wording::label(const core::CardField &field) const
{
    const QString own = m_own.value(core::wordingKey(field)).in(m_language);
    return own.isEmpty() ? say("core::CardField", field.label) : own;
}

QString Wording::label(core::Status status) const
{
    const QString own = m_own.value(core::wordingKey(status)).in(m_language);
    return own.isEmpty() ? say("core::Status", core::statusTerm(status)) : own;
}

Worded Wording::pick(const core::LocalText &text) const
{
    for (const QString &language : {m_language, m_sourceLanguage}) {
        if (text.has(language))
            return {text.in(language), language};
    }
    const QString first = text.languages().value(0);
    return {text.in(first), first};
}

QString Wording::date(QDate date) const
{
    return localeOf(m_language).toString(date, QLocale::LongFormat);
}

QString Wording::number(int number) const
{
    return localeOf(m_language).toString(number);
}

QString Wording::languageName(const QString &tag) const
{
    return core::languageName(tag, m_language);
}

QString Wording::city(const QString &zone) const
{
    const QString english = core::cityName(zone);
    if (english.isNull())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(m_language.toStdString(), status);
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(locale, status));
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(icuString(zone), canonical, status);
    icu::UnicodeString city;
    if (U_SUCCESS(status))
        names->getExemplarLocationName(canonical, city);
    if (city.isEmpty())
        return english;
    return QString::fromUtf16(city.getBuffer(), city.length());
}

} // namespace publish
