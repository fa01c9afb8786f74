// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/daterange.h"

#include "core/text/readerlocale.h"

#include <unicode/dtitvfmt.h>
#include <unicode/gregocal.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Null where ICU cannot write it.
QString written(QDate first, QDate last, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    // As readerLocale(): plain English is that of the world.
    icu::Locale locale = icu::Locale::forLanguageTag(
        language == "en"_L1 ? "en-001" : language.toStdString(), status);
    locale.setUnicodeKeywordValue("ca", "gregory", status);
    const std::unique_ptr<icu::DateIntervalFormat> format(
        icu::DateIntervalFormat::createInstance(u"yMMMMd", locale, status));
    if (U_FAILURE(status))
        return {};
    format->setTimeZone(*icu::TimeZone::getGMT());
    const auto instant = [](QDate date) {
        return UDate(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    };
    const icu::DateInterval interval(instant(first), instant(last));
    icu::UnicodeString text;
    icu::FieldPosition position(icu::FieldPosition::DONT_CARE);
    format->format(&interval, text, position, status);
    if (U_FAILURE(status))
        return {};
    // Few fonts have the thin spaces that stand around some dashes.
    return QString::fromUtf16(text.getBuffer(), text.length()).replace(u'\u2009', u' ');
}

} // namespace

QString dateRange(QDate first, QDate last, const QString &language)
{
    if (!first.isValid() || !last.isValid())
        first = last = first.isValid() ? first : last;
    if (first == last)
        return first.isValid() ? readerLocale(language).toString(first, QLocale::LongFormat)
                               : QString();
    if (last < first)
        std::swap(first, last);
    const QString range = written(first, last, language);
    const QLocale locale = readerLocale(language);
    return range.isEmpty() ? locale.toString(first, QLocale::LongFormat) + u" – "_s
            + locale.toString(last, QLocale::LongFormat)
                           : range;
}

} // namespace core
