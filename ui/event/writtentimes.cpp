// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/writtentimes.h"

#include "core/time/writtendate.h"
#include "core/time/writtenhours.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostDays = 366;
constexpr int minutesOfADay = 24 * 60;

struct Hours
{
    QTime from;
    QTime to;
};

// One range, its end on the same or the next day.
std::optional<Hours> hoursOf(const QString &text)
{
    const core::HoursText hours = core::parseHours(text);
    if (hours.ranges.size() != 1 || hours.minutes || !hours.notUnderstood.isEmpty())
        return {};
    const core::WrittenHours &range = hours.ranges.first();
    const bool isPlain = range.end && !range.zone && range.abbreviation.isEmpty()
        && range.startDay == 0 && range.endDay <= 1;
    return isPlain ? std::optional(Hours{range.start, *range.end}) : std::nullopt;
}

// What a part begins with that is a day, as long as possible; the rest is left in `part`.
std::optional<QDate> takeDay(QString &part, const core::Event &event)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = words.size(); count > 0; --count) {
        if (const auto day = dayOf(words.first(count).join(u' '), event)) {
            part = words.sliced(count).join(u' ');
            return day;
        }
    }
    return {};
}

} // namespace

std::optional<QTime> timeOf(const QString &text)
{
    bool isHour = false;
    const int hour = text.toInt(&isHour);
    if (isHour)
        return hour >= 0 && hour <= 24 ? std::optional(QTime(hour % 24, 0)) : std::nullopt;
    if (text == u"24:00")
        return QTime(0, 0);
    const core::HoursText hours = core::parseHours(text);
    const bool isOneTime =
        hours.ranges.size() == 1 && !hours.ranges.first().end && hours.notUnderstood.isEmpty();
    return isOneTime ? std::optional(hours.ranges.first().start) : std::nullopt;
}

EntryCell timeCell(QTime time)
{
    return time.isValid() ? EntryCell{.text = time.toString(u"HH:mm")} : EntryCell{.note = u"–"_s};
}

std::optional<int> minutesOf(const QString &text)
{
    QString number = text;
    if (number.endsWith(u"min"_s, Qt::CaseInsensitive))
        number = number.chopped(3).trimmed();
    bool isNumber = text.isEmpty();
    const int minutes = text.isEmpty() ? 0 : number.toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= minutesOfADay ? std::optional(minutes)
                                                                : std::nullopt;
}

EntryCell minutesCell(int minutes)
{
    return minutes > 0 ? EntryCell{.text = QString::number(minutes)} : EntryCell{.note = u"–"_s};
}

std::optional<QDate> dayOf(const QString &text, const core::Event &event)
{
    // Dates are lenient about what separates their numbers: "8-9:30" are hours.
    if (text.contains(u':'))
        return {};
    const QString language = event.sourceLanguage();
    if (const QDate day = core::parseDate(text, language).date; day.isValid())
        return day;
    for (const QChar separator : {u'/', u' '}) {
        if (!event.start.isValid() || !text.contains(separator))
            continue;
        const QString whole = text + separator + QString::number(event.start.year());
        if (const QDate day = core::parseDate(whole, language).date; day.isValid())
            return day;
    }
    return {};
}

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

QList<QDate> daysOf(const core::Event &event)
{
    QList<QDate> days;
    if (!event.start.isValid() || event.start.daysTo(event.end) >= mostDays)
        return days;
    for (QDate day = event.start; day <= event.end; day = day.addDays(1))
        days.append(day);
    return days;
}

std::optional<QList<core::Availability>> availabilityOf(const QString &text,
                                                        const core::Event &event)
{
    QList<core::Availability> availability;
    for (const QString &day : text.split(u';', Qt::SkipEmptyParts)) {
        QDate date;
        for (QString part : day.split(u',', Qt::SkipEmptyParts)) {
            const std::optional<QDate> written = takeDay(part, event);
            if (written)
                date = *written;
            if (part.trimmed().isEmpty()) {
                if (!written)
                    continue;
                availability.append({.date = date, .from = QTime(0, 0), .to = QTime(0, 0)});
                continue;
            }
            const std::optional<Hours> hours = hoursOf(part);
            if (!hours)
                return {};
            availability.append({.date = date, .from = hours->from, .to = hours->to});
        }
    }
    return availability;
}

QString availabilityText(const QList<core::Availability> &availability)
{
    const QTime midnight(0, 0);
    const auto shown = [](QTime time) { return time.toString(u"HH:mm"); };
    QStringList parts;
    QDate date; // of the part before
    for (const core::Availability &free : availability) {
        const QTime from = free.from.isValid() ? free.from : midnight;
        const QTime to = free.to.isValid() ? free.to : midnight;
        const QString end = to == midnight ? u"24:00"_s : shown(to);
        const bool isWholeDay = from == midnight && to == midnight && free.date.isValid();
        const QString hours = isWholeDay ? QString() : u"%1–%2"_s.arg(shown(from), end);
        if (!parts.isEmpty() && free.date.isValid() && free.date == date && !isWholeDay) {
            parts.last() += u", "_s + hours;
            continue;
        }
        date = free.date;
        parts.append(free.date.isValid() ? u"%1 %2"_s.arg(dayText(free.date), hours).trimmed()
                                         : hours);
    }
    return parts.join(u"; "_s);
}

} // namespace ui
