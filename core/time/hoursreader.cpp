// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/hoursreader.h"

#include "core/time/writtenclock.h"
#include "core/time/writtenzone.h"

namespace core {

namespace {

struct DayMark
{
    int days;
    qsizetype next;
};

// "+1", "(+1 day)", "-1": days after the date of the session.
std::optional<DayMark> readDayMark(const WrittenTokens &tokens, qsizetype i)
{
    const bool bracket = tokens.isMark(i, '(');
    const qsizetype sign = bracket ? i + 1 : i;
    const bool minus = tokens.isMark(sign, '-');
    const bool stands = bracket || tokens[sign].spaced;
    if (!stands || (!minus && !tokens.isMark(sign, '+')) || !tokens[sign + 1].isNumber(1)
        || !tokens.touches(sign + 1) || tokens[sign + 1].value > 2)
        return std::nullopt;
    qsizetype next = sign + 2;
    const auto clock = readClock(tokens, sign + 1);
    if (tokens.isWord(next, {u"d", u"day", u"days", u"dia", u"dias", u"j", u"jour", u"jours"}))
        ++next;
    else if (!clock || clock->next != next || tokens.isMark(next, ':'))
        return std::nullopt; // "8:00 -1 pm"
    if (bracket && !tokens.isMark(next, ')'))
        return std::nullopt;
    const int days = tokens[sign + 1].value;
    return DayMark{.days = minus ? -days : days, .next = bracket ? next + 1 : next};
}

// What stands between a start and an end: "–", "a las", "to", "jusqu'à". The token after it, or
// `i`.
qsizetype skipConnector(const WrittenTokens &tokens, qsizetype i)
{
    qsizetype next = i;
    const bool between = tokens.isWord(i, {u"y", u"and", u"et"});
    if (tokens.isMark(next, '-')) {
        while (tokens.isMark(next, '-'))
            ++next;
    } else if (between || tokens.isWord(next, {u"a", u"to", u"until", u"till", u"hasta"})) {
        ++next;
    } else if (tokens.isWord(next, {u"jusqu"})) {
        next += tokens.isMark(next + 1, '\'') ? 2 : 1;
    } else {
        return i;
    }
    while (tokens.isWord(next, {u"a", u"las", u"la", u"les"}))
        ++next;
    return next;
}

// "between 8 and 9": there alone, "and" joins the two ends of one range.
bool followsBetween(const WrittenTokens &tokens, qsizetype i)
{
    while (i > 0 && tokens.isWord(i - 1, {u"las", u"la"}))
        --i;
    return i > 0 && tokens.isWord(i - 1, {u"entre", u"between"});
}

// "until 20:00" says nothing of the start.
bool followsUntil(const WrittenTokens &tokens, qsizetype i)
{
    while (i > 0 && tokens.isWord(i - 1, {u"las", u"la", u"a", u"de", u"the"}))
        --i;
    if (i > 0 && tokens.isMark(i - 1, '\''))
        --i;
    return i > 0
        && tokens.isWord(i - 1,
                         {u"until", u"till", u"hasta", u"jusqu", u"before", u"antes", u"avant",
                          u"after", u"despues", u"apres"});
}

bool isAnd(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"y", u"and", u"et"});
}

// Where only one end says am or pm, the other is in the same half of the day if that leaves it on
// the right side, else in the other half: "8 – 9:30 pm", "11 am – 1".
WrittenClock::Half otherHalf(WrittenClock::Half half)
{
    return half == WrittenClock::Am ? WrittenClock::Pm : WrittenClock::Am;
}

std::optional<WrittenClock::Time> startTime(const WrittenClock &start, const WrittenClock &end)
{
    const auto same = start.time(start.hour <= 12 ? end.half : WrittenClock::Unsaid);
    const auto until = end.time();
    if (start.half != WrittenClock::Unsaid || end.half == WrittenClock::Unsaid || !same || !until
        || same->time < until->time || start.hour > 12)
        return same;
    return start.time(otherHalf(end.half));
}

std::optional<WrittenClock::Time> endTime(const WrittenClock &start, const WrittenClock &end)
{
    if (end.midnight)
        return WrittenClock::Time{.time = QTime(0, 0), .days = 1};
    const auto same = end.time(end.hour <= 12 ? start.half : WrittenClock::Unsaid);
    const auto from = start.time();
    if (end.half != WrittenClock::Unsaid || start.half == WrittenClock::Unsaid || !same || !from
        || same->time > from->time || end.hour > 12)
        return same;
    return end.time(otherHalf(start.half));
}

std::optional<WrittenHours> joined(const WrittenClock &start, const WrittenClock &end)
{
    const auto from = startTime(start, end);
    const auto until = endTime(start, end);
    if (!from || !until || from->days != 0)
        return std::nullopt;
    return WrittenHours{.start = from->time, .end = until->time, .endDay = until->days};
}

// A zone between start and end; brackets around it.
std::optional<WrittenZone> readInnerZone(const WrittenTokens &tokens, qsizetype i)
{
    const bool bracket = tokens.isMark(i, '(');
    auto zone = readZone(tokens, bracket ? i + 1 : i, Cities::Read);
    if (zone && bracket && tokens.isMark(zone->next, ')'))
        ++zone->next;
    return zone;
}

void setZone(WrittenHours &hours, const WrittenZone &zone)
{
    hours.zone = zone.zone.isNull() ? std::nullopt : std::optional(zone.zone);
    hours.abbreviation = zone.abbreviation;
}

qsizetype skipInnerZone(const WrittenTokens &tokens, qsizetype i)
{
    const auto zone = readInnerZone(tokens, i);
    return zone ? zone->next : i;
}

// Two hours with a zone each are not a range: "8:00 (UTC-3) - 13:00 (UTC+2)".
bool isAnotherZone(const WrittenTokens &tokens, qsizetype i, const WrittenZone &zone)
{
    const auto behind = readInnerZone(tokens, i);
    return behind && !behind->sameAs(zone);
}

void readDayMarks(const WrittenTokens &tokens, ReadHours &read, std::optional<int> startDays)
{
    WrittenHours &hours = *read.hours;
    const auto mark = readDayMark(tokens, read.next);
    if (mark) {
        hours.endDay = mark->days;
        read.next = mark->next;
    }
    // One mark after the range holds for both ends, unless the end is past midnight.
    const bool both = mark && (mark->days < 0 || *hours.end > hours.start);
    hours.startDay = startDays.value_or(both ? mark->days : 0);
}

} // namespace

std::optional<ReadHours> readRange(const WrittenTokens &tokens, qsizetype i, Before before)
{
    const auto start = readClock(tokens, i);
    if (!start)
        return std::nullopt;
    qsizetype next = start->next;
    std::optional<int> startDays;
    const auto mark = readDayMark(tokens, next);
    if (mark && skipConnector(tokens, mark->next) != mark->next) {
        startDays = mark->days;
        next = mark->next;
    }
    const auto zone = readInnerZone(tokens, next);
    if (zone)
        next = zone->next;

    const qsizetype behind = skipConnector(tokens, next);
    if (behind == next || (isAnd(tokens, next) && !followsBetween(tokens, i)))
        return std::nullopt;
    const auto end = readClock(tokens, behind);
    if (!end || (end->minutesNamed && !start->minutesNamed)
        || (start->bare && end->bare && before == Before::Unknown))
        return std::nullopt;
    ReadHours read{.hours = joined(*start, *end), .next = end->next};
    if (read.hours)
        readDayMarks(tokens, read, startDays);
    if (zone && isAnotherZone(tokens, read.next, *zone))
        return std::nullopt;
    if (zone && read.hours)
        setZone(*read.hours, *zone);
    // The same zone said again behind the end, or that of hours which make no sense.
    if (zone || !read.hours)
        read.next = skipInnerZone(tokens, read.next);
    return read;
}

std::optional<ReadHours> readStart(const WrittenTokens &tokens, qsizetype i, Before before)
{
    const auto clock = readClock(tokens, i);
    if (!clock)
        return std::nullopt;
    const bool introduced =
        i > 0 && tokens.isWord(i - 1, {u"las", u"la", u"at", u"a", u"desde", u"from"});
    const auto zone = readInnerZone(tokens, clock->next);
    const bool alone = tokens.size() == 1; // typed into a field of hours
    const bool hour = before == Before::Nothing && (introduced || zone || alone);
    if (clock->bare && !hour)
        return std::nullopt;
    const auto time = clock->time();
    if (time && time->days == 0 && !followsUntil(tokens, i))
        return ReadHours{.hours = WrittenHours{.start = time->time}, .next = clock->next};
    return ReadHours{.next = zone ? zone->next : clock->next};
}

qsizetype skipDate(const WrittenTokens &tokens, qsizetype i)
{
    const char mark = tokens[i + 1].mark;
    const bool separators =
        (mark == '-' || mark == '/' || mark == '.') && tokens.isMark(i + 3, mark);
    for (const qsizetype number : {i, i + 2, i + 4}) {
        if (!separators || tokens[number].kind != WrittenToken::Number
            || (number != i && (!tokens.touches(number) || !tokens.touches(number - 1))))
            return i;
    }
    return i + 5;
}

void addZone(QList<WrittenHours> &ranges, const WrittenZone &zone)
{
    if (const WrittenHours last = ranges.last(); last.zone || !last.abbreviation.isNull())
        ranges.append(last);
    setZone(ranges.last(), zone);
}

} // namespace core
