// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include "core/time/zoneabbreviations.h"
#include "core/time/zonerules.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int Hour = 3600;
constexpr int Minute = 60;
constexpr int LargestOffset = 14 * Hour;

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QStringView withoutBrackets(QStringView text)
{
    text = text.trimmed();
    if (text.size() >= 2
        && ((text.front() == u'(' && text.back() == u')')
            || (text.front() == u'[' && text.back() == u']')))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

bool takePrefix(QStringView &text, QStringView prefix)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text = text.sliced(prefix.size()).trimmed();
    return true;
}

// What stands before an offset: "UTC", "GMT", "UTC/GMT" …
struct Prefix
{
    bool any = false;
    bool utc = false;
};

Prefix takePrefixes(QStringView &text)
{
    Prefix prefix;
    do {
        if (takePrefix(text, u"UTC"))
            prefix.utc = true;
        else if (!takePrefix(text, u"GMT"))
            break;
        prefix.any = true;
    } while (takePrefix(text, u"/"));
    return prefix;
}

int takeSign(QStringView &text)
{
    if (text.isEmpty())
        return 0;
    const QChar c = text.front();
    const bool minus = c == u'\u2212' || c == u'\uFE63' || c == u'\uFF0D'
        || c.category() == QChar::Punctuation_Dash;
    if (!minus && c != u'+' && c != u'±')
        return 0;
    text = text.sliced(1).trimmed();
    return minus ? -1 : 1;
}

// At most four digits; -1 where there is none.
int takeNumber(QStringView &text, qsizetype &width)
{
    int number = 0;
    width = 0;
    while (width < text.size() && width < 4 && text[width] >= u'0' && text[width] <= u'9')
        number = number * 10 + text[width++].digitValue();
    text = text.sliced(width);
    return width > 0 ? number : -1;
}

// "UTC-3", "+05:30", "GMT+0530" … in seconds.
std::optional<int> writtenOffset(QStringView text)
{
    if (text.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const Prefix prefix = takePrefixes(text);
    if (text.isEmpty())
        return prefix.utc ? std::optional(0) : std::nullopt;
    const int sign = takeSign(text);
    if (sign == 0)
        return std::nullopt;

    qsizetype width = 0;
    int hours = takeNumber(text, width);
    int minutes = 0;
    bool full = false;
    if (hours < 0)
        return std::nullopt;
    if (width > 2) {
        minutes = hours % 100;
        hours /= 100;
    } else if (!text.isEmpty()) {
        if (text.front() != u':' && text.front().toLower() != u'h' && text.front() != u'.')
            return std::nullopt;
        full = width == 2 && text.front() == u':';
        text = text.sliced(1);
        minutes = takeNumber(text, width);
        if (width != 2)
            return std::nullopt;
    }
    // Without a prefix only the full form is plain: "-3" may be anything.
    const int offset = hours * Hour + minutes * Minute;
    if (!text.isEmpty() || minutes > 59 || offset > LargestOffset || (!prefix.any && !full))
        return std::nullopt;
    return sign * offset;
}

} // namespace

std::optional<QString> canonicalZone(QStringView written)
{
    const QStringView text = withoutBrackets(written);
    if (const std::optional<int> offset = writtenOffset(text))
        return fixedZone(*offset);
    const QString id = ianaZone(text);
    return id.isNull() ? std::nullopt : std::optional(id);
}

QString fixedZone(int offset)
{
    if (offset % Minute != 0 || std::abs(offset) > LargestOffset)
        return {};
    return offset == 0 ? u"UTC"_s : "UTC"_L1 + isoOffset(offset);
}

std::optional<int> fixedOffset(QStringView zone)
{
    if (!zone.startsWith("UTC"_L1) || (zone.size() != 3 && zone.size() != 9))
        return std::nullopt;
    const std::optional<int> offset = writtenOffset(zone);
    return offset && fixedZone(*offset) == zone ? offset : std::nullopt;
}

std::optional<int> abbreviationOffset(QStringView written)
{
    const ZoneAbbreviation *found = findAbbreviation(written.trimmed());
    return found != nullptr ? found->offset() : std::nullopt;
}

bool isZoneAbbreviation(QStringView written)
{
    return findAbbreviation(written.trimmed()) != nullptr;
}

QString cityName(const QString &zone)
{
    const qsizetype slash = zone.lastIndexOf(u'/');
    return slash < 0 ? QString() : zone.sliced(slash + 1).replace(u'_', u' ');
}

QString offsetLabel(int offset)
{
    if (offset == 0)
        return u"(UTC)"_s;
    const int minutes = std::abs(offset) % Hour / Minute;
    QString label = offset < 0 ? u"(UTC-"_s : u"(UTC+"_s;
    label += QString::number(std::abs(offset) / Hour);
    if (minutes != 0)
        label += u':' + twoDigits(minutes);
    return label + u')';
}

QString isoOffset(int offset)
{
    const int size = std::abs(offset);
    return (offset < 0 ? u'-' : u'+') + twoDigits(size / Hour) + u':'
        + twoDigits(size % Hour / Minute);
}

QString machineZone()
{
    return canonicalZone(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(u"UTC"_s);
}

} // namespace core
