// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/writtenmoment.h"

#include "core/time/writtendate.h"
#include "core/time/writtenhours.h"
#include "core/time/zone.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestMoment = 80;
// Days that Excel counts from 1899-12-30: 1954 to 2118.
constexpr double firstSerial = 20'000;
constexpr double lastSerial = 80'000;
constexpr QDate dayZero = QDate::fromJulianDay(2'415'019);
constexpr int minutesOfDay = 24 * 60;

struct TwoNumbers
{
    QStringView first;
    QStringView second;
    QStringView rest; // from the second separator on
};

// "5/31/21 …" cut at its separators.
std::optional<TwoNumbers> twoNumbers(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d))"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return TwoNumbers{match.capturedView(1), match.capturedView(2),
                      text.sliced(match.capturedEnd(2))};
}

WrittenDate readDate(QStringView text, QStringView language, DateOrder order)
{
    const auto numbers = twoNumbers(text);
    if (!numbers)
        return parseDate(text, language);
    const DateOrder shown = orderShownBy(text);
    const DateOrder known = shown == DateOrder::Unknown ? order : shown;
    if (known == DateOrder::Unknown)
        return parseDate(text, language);
    if (known == DateOrder::DayFirst)
        return parseDate(text, u"es");
    return parseDate(u"%1/%2%3"_s.arg(numbers->second, numbers->first, numbers->rest), u"es");
}

std::optional<WrittenMoment> readSerial(QStringView text)
{
    QString plain = text.toString();
    plain.replace(u',', u'.');
    bool isNumber = false;
    const double serial = plain.toDouble(&isNumber);
    const bool isFraction = serial >= 0 && serial < 1 && plain.contains(u'.');
    const bool isDay = serial >= firstSerial && serial < lastSerial && text.size() >= 5;
    if (!isNumber || !text.front().isDigit() || !(isFraction || isDay))
        return std::nullopt;
    const double days = std::floor(serial);
    const int minutes = int(std::lround((serial - days) * minutesOfDay));
    WrittenMoment moment{.serial = true};
    if (isDay)
        moment.date = dayZero.addDays(qint64(days) + minutes / minutesOfDay);
    if (isFraction || minutes > 0)
        moment.time = QTime(0, 0).addSecs((minutes % minutesOfDay) * 60);
    return moment;
}

// "13:00:00" as "13:00": sessions have no seconds.
QString withoutSeconds(QStringView text)
{
    static const QRegularExpression seconds(uR"((\d{1,2}:\d{2}):\d{2}(?:[.,]\d+)?(?!\d))"_s);
    return text.toString().replace(seconds, u"\\1"_s);
}

bool readTime(QStringView text, WrittenMoment &moment)
{
    const HoursText hours = parseHours(text);
    if (hours.ranges.size() != 1 || !hours.notUnderstood.isEmpty() || hours.minutes)
        return false;
    const WrittenHours &range = hours.ranges.first();
    moment.time = range.start;
    moment.end = range.end;
    moment.zone = range.zone;
    moment.abbreviation = range.abbreviation;
    return true;
}

// "2021-05-31T13:00:00+02:00", "2021-05-31 13:00"
std::optional<WrittenMoment> readIso(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(.*)$)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    WrittenMoment moment{.date = QDate::fromString(match.captured(1), Qt::ISODate),
                         .time = QTime::fromString(match.captured(2), u"HH:mm"_s)};
    if (!match.capturedView(3).isEmpty()) {
        moment.zone = canonicalZone(match.capturedView(3));
        if (!moment.zone)
            return std::nullopt;
    }
    return moment.date.isValid() && moment.time.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

DateOrder orderShownBy(QStringView written)
{
    const auto numbers = twoNumbers(written.trimmed());
    if (!numbers)
        return DateOrder::Unknown;
    const bool isFirstDay = numbers->first.toInt() > 12;
    const bool isSecondDay = numbers->second.toInt() > 12;
    if (isFirstDay == isSecondDay)
        return DateOrder::Unknown;
    return isFirstDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<WrittenMoment> readMoment(QStringView written, QStringView language, DateOrder order)
{
    written = written.trimmed();
    if (written.isEmpty() || written.size() > longestMoment)
        return std::nullopt;
    if (const auto serial = readSerial(written))
        return serial;
    if (const auto iso = readIso(written))
        return iso;
    const QString text = withoutSeconds(written);
    const auto dated = [](const WrittenDate &date) {
        return WrittenMoment{.date = date.date,
                             .time = {},
                             .end = {},
                             .zone = {},
                             .abbreviation = {},
                             .ambiguous = date.ambiguous || date.weekdayDiffers};
    };
    if (const WrittenDate date = readDate(text, language, order); date.date.isValid())
        return dated(date);
    WrittenMoment moment;
    if (readTime(text, moment))
        return moment;
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (!text[at].isSpace() && !QStringView(u",;|").contains(text[at]))
            continue;
        const WrittenDate date = readDate(QStringView(text).first(at).trimmed(), language, order);
        if (!date.date.isValid())
            continue;
        moment = dated(date);
        if (readTime(QStringView(text).sliced(at + 1), moment))
            return moment;
    }
    return std::nullopt;
}

} // namespace core
