// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtenclock.h"

namespace core {

namespace {

bool isNoon(const WrittenTokens &tokens, qsizetype i)
{
    // "après-midi" is not "midi".
    const bool compound = tokens.touches(i) && i > 0 && tokens.isMark(i - 1, '-');
    return tokens.isWord(i, {u"noon", u"midday", u"mediodia", u"midi"}) && !compound;
}

bool isMidnight(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"midnight", u"medianoche", u"minuit"});
}

bool isShortHour(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"h", u"hs", u"hr", u"hrs"});
}

bool isLongHour(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"hora", u"horas", u"heure", u"heures"});
}

bool touchingNumber(const WrittenTokens &tokens, qsizetype mark)
{
    return tokens.touches(mark) && tokens.touches(mark + 1)
        && tokens[mark + 1].kind == WrittenToken::Number;
}

// Whether the number at `i` begins a time of its own: "20 h 21 h".
bool beginsClock(const WrittenTokens &tokens, qsizetype i)
{
    return isShortHour(tokens, i + 1)
        || (tokens.isMark(i + 1, ':') && touchingNumber(tokens, i + 1));
}

int minuteValue(const WrittenToken &number)
{
    return number.isNumber(2) ? number.value : -1;
}

// The hour and minute, without what may follow them.
std::optional<WrittenClock> readDigits(const WrittenTokens &tokens, qsizetype i)
{
    const WrittenToken &number = tokens[i];
    const bool decimals = i > 1 && tokens.isMark(i - 1, '.') && touchingNumber(tokens, i - 1)
        && tokens[i - 2].kind == WrittenToken::Number;
    if (number.kind != WrittenToken::Number || number.width() > 4 || decimals)
        return std::nullopt;
    if (number.width() > 2) {
        if (!isShortHour(tokens, i + 1)) // 1300 hrs, but not the year 2021
            return std::nullopt;
        return WrittenClock{
            .hour = number.value / 100, .minute = number.value % 100, .next = i + 2};
    }

    WrittenClock clock{.hour = number.value, .next = i + 1};
    if (tokens.isMark(i + 1, ':') && touchingNumber(tokens, i + 1)) {
        clock.minute = minuteValue(tokens[i + 2]);
        clock.next = i + 3;
        if (tokens.isMark(i + 3, ':') && touchingNumber(tokens, i + 3)) {
            clock.second = minuteValue(tokens[i + 4]);
            clock.next = i + 5;
        }
        if (isShortHour(tokens, clock.next) || isLongHour(tokens, clock.next))
            ++clock.next;
        return clock;
    }
    if (tokens.isMark(i + 1, '.') && touchingNumber(tokens, i + 1)) {
        if (!tokens[i + 2].isNumber(2))
            return std::nullopt; // 1.5
        clock.minute = tokens[i + 2].value;
        clock.next = i + 3;
        if (isShortHour(tokens, clock.next))
            ++clock.next;
        return clock;
    }
    if (isShortHour(tokens, i + 1)) {
        clock.next = i + 2;
        const WrittenToken &minutes = tokens[i + 2];
        if (minutes.kind == WrittenToken::Number
            && (!minutes.spaced || (minutes.isNumber(2) && !beginsClock(tokens, i + 2)))) {
            clock.minute = minuteValue(minutes);
            clock.next = i + 3;
            clock.minutesNamed = tokens.isWord(i + 3, {u"min", u"mn"});
            if (clock.minutesNamed)
                ++clock.next;
        } else if (tokens.isMark(i + 2, '.') && tokens.touches(i + 2)) {
            ++clock.next; // "20 h."
        }
        return clock;
    }
    clock.bare = true;
    if (isLongHour(tokens, i + 1)) {
        clock.next = i + 2;
        clock.bare = clock.hour <= 12; // "20 horas" is no length of time
    }
    return clock;
}

// "y media", "et quart" after a bare hour.
void readFraction(const WrittenTokens &tokens, WrittenClock &clock)
{
    if (!clock.bare || !tokens.isWord(clock.next, {u"y", u"et"}))
        return;
    if (tokens.isWord(clock.next + 1, {u"media", u"demie", u"demi"}))
        clock.minute = 30;
    else if (tokens.isWord(clock.next + 1, {u"cuarto", u"quart"}))
        clock.minute = 15;
    else
        return;
    clock.next += 2;
}

// "am", "a.m.", "a. m.": the token after it, or `i`.
qsizetype skipLetters(const WrittenTokens &tokens, qsizetype i, QStringView together,
                      QStringView first)
{
    if (tokens.isWord(i, {together}))
        return tokens.isMark(i + 1, '.') && tokens.touches(i + 1) ? i + 2 : i + 1;
    if (!tokens.isWord(i, {first}) || !tokens.isMark(i + 1, '.') || !tokens.isWord(i + 2, {u"m"}))
        return i;
    return tokens.isMark(i + 3, '.') && tokens.touches(i + 3) ? i + 4 : i + 3;
}

// "de la mañana", "du soir", "in the evening", "de l'après-midi".
void readPartOfDay(const WrittenTokens &tokens, WrittenClock &clock)
{
    qsizetype i = clock.next;
    while (tokens.isWord(i, {u"de", u"la", u"del", u"du", u"l", u"in", u"the"})
           || tokens.isMark(i, '\''))
        ++i;
    if (i == clock.next)
        return;
    const bool twelve = clock.hour == 12;
    if (!twelve && tokens.isWord(i, {u"manana", u"madrugada", u"matin", u"morning"})) {
        clock.half = WrittenClock::Am;
    } else if (tokens.isWord(i, {u"tarde", u"afternoon"})
               || (!twelve && tokens.isWord(i, {u"soir", u"evening"}))) {
        clock.half = WrittenClock::Pm;
    } else if (clock.hour >= 6 && tokens.isWord(i, {u"noche"})) {
        clock.half = twelve ? WrittenClock::Am : WrittenClock::Pm;
    } else if (tokens.isWord(i, {u"apres"}) && tokens.isMark(i + 1, '-')
               && tokens.isWord(i + 2, {u"midi"})) {
        clock.half = WrittenClock::Pm;
        i += 2;
    } else {
        return; // "12 de la mañana" is noon to some and midnight to others
    }
    clock.next = i + 1;
}

void readHalf(const WrittenTokens &tokens, WrittenClock &clock)
{
    const qsizetype i = clock.next;
    if (const qsizetype am = skipLetters(tokens, i, u"am", u"a"); am != i) {
        clock.half = WrittenClock::Am;
        clock.next = am;
    } else if (const qsizetype pm = skipLetters(tokens, i, u"pm", u"p"); pm != i) {
        clock.half = WrittenClock::Pm;
        clock.next = pm;
    } else if (clock.hour == 12 && tokens.isWord(i, {u"m"})) { // meridies: noon
        clock.half = WrittenClock::Pm;
        clock.next = tokens.isMark(i + 1, '.') && tokens.touches(i + 1) ? i + 2 : i + 1;
    } else if (clock.hour == 12 && clock.minute == 0) {
        const qsizetype word = tokens.isWord(i, {u"del", u"de", u"du"}) ? i + 1 : i;
        if (isNoon(tokens, word)) {
            clock.half = WrittenClock::Pm;
            clock.next = word + 1;
        } else if (isMidnight(tokens, word)) {
            clock = {.midnight = true, .next = word + 1};
        } else {
            readPartOfDay(tokens, clock);
        }
    } else {
        readPartOfDay(tokens, clock);
    }
    if (clock.half != WrittenClock::Unsaid)
        clock.bare = false;
}

} // namespace

std::optional<WrittenClock::Time> WrittenClock::time(Half assumed) const
{
    const Half which = half != Unsaid ? half : assumed;
    int shown = hour;
    if (which != Unsaid && hour >= 1 && hour <= 12)
        shown = hour % 12 + (which == Pm ? 12 : 0);
    else if ((which == Pm && hour == 0) || (which == Am && hour > 12))
        return std::nullopt;
    if (shown == 24 && minute == 0 && second == 0)
        return Time{.time = QTime(0, 0), .days = 1};
    if (!QTime::isValid(shown, minute, second))
        return std::nullopt;
    return Time{.time = QTime(shown, minute, second)};
}

std::optional<WrittenClock> readClock(const WrittenTokens &tokens, qsizetype i)
{
    if (isNoon(tokens, i))
        return WrittenClock{.hour = 12, .next = i + 1};
    if (isMidnight(tokens, i))
        return WrittenClock{.midnight = true, .next = i + 1};
    std::optional<WrittenClock> clock = readDigits(tokens, i);
    if (clock) {
        readFraction(tokens, *clock);
        readHalf(tokens, *clock);
    }
    return clock;
}

} // namespace core
