// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/numberformats.h"

#include <QDate>
#include <QTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr QDate dayZero = QDate::fromJulianDay(2'415'019);     // 1899-12-30
constexpr QDate dayZero1904 = QDate::fromJulianDay(2'416'481); // 1904-01-01
constexpr double lastDay = 2'958'466;                          // 10000-01-01
constexpr double dayThatWasNot = 60;                           // Excel's 29 February 1900
constexpr int minutesOfDay = 24 * 60;
constexpr double largestPlain = 1e15;

// What the code says outside of quotation marks, brackets and escapes, in lower case; of its first
// section. `elapsed` where a bracket holds hours or minutes.
QString lettersOf(const QString &code, bool &elapsed)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            const bool isTime = !inside.isEmpty()
                && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size());
            elapsed = elapsed || isTime;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break;
        } else {
            letters += c;
        }
    }
    return letters;
}

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < largestPlain)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', 15);
}

} // namespace

NumberKind kindOfFormat(int builtIn)
{
    if (builtIn == 9 || builtIn == 10)
        return NumberKind::Percent;
    if (builtIn == 22)
        return NumberKind::DateTime;
    if (builtIn == 46)
        return NumberKind::Elapsed;
    if ((builtIn >= 18 && builtIn <= 21) || builtIn == 45 || builtIn == 47
        || (builtIn >= 32 && builtIn <= 35) || builtIn == 55 || builtIn == 56)
        return NumberKind::Time;
    if ((builtIn >= 14 && builtIn <= 17) || (builtIn >= 27 && builtIn <= 31) || builtIn == 36
        || (builtIn >= 50 && builtIn <= 58))
        return NumberKind::Date;
    return NumberKind::Number;
}

NumberKind kindOfFormat(const QString &code)
{
    if (code.compare(u"General"_s, Qt::CaseInsensitive) == 0)
        return NumberKind::Number;
    bool elapsed = false;
    QString letters = lettersOf(code, elapsed);
    if (elapsed)
        return NumberKind::Elapsed;
    letters.remove(u"am/pm"_s).remove(u"a/p"_s);
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDate =
        letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? NumberKind::DateTime : NumberKind::Date;
    if (hasTime)
        return NumberKind::Time;
    return letters.contains(u'%') ? NumberKind::Percent : NumberKind::Number;
}

QString numberText(double number, NumberKind kind, bool from1904)
{
    if (!std::isfinite(number))
        return {};
    if (kind == NumberKind::Percent)
        return plainNumber(number * 100) + u" %"_s;
    if (kind == NumberKind::Number || number < 0 || number >= lastDay)
        return plainNumber(number);
    const qint64 minutes = std::llround(number * minutesOfDay);
    const QString time = QTime(0, 0).addSecs(int(minutes % minutesOfDay) * 60).toString(u"HH:mm"_s);
    if (kind == NumberKind::Elapsed)
        return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    if (kind == NumberKind::Time)
        return time;
    qint64 days = minutes / minutesOfDay;
    if (!from1904 && double(days) < dayThatWasNot)
        ++days;
    const QDate date = (from1904 ? dayZero1904 : dayZero).addDays(days);
    if (date.year() > 9999)
        return plainNumber(number);
    const QString day = date.toString(Qt::ISODate);
    return kind == NumberKind::Date ? day : day + u' ' + time;
}

} // namespace core
