// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/duration.h"

#include "core/time/writtenduration.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int LongestMinutes = 7 * 24 * 60;
constexpr qsizetype LongestText = 200;

struct NumberWord
{
    QLatin1StringView word;
    int value;
};

constexpr std::array NumberWords{
    NumberWord{"un"_L1, 1},     NumberWord{"una"_L1, 1},    NumberWord{"une"_L1, 1},
    NumberWord{"uno"_L1, 1},    NumberWord{"an"_L1, 1},     NumberWord{"a"_L1, 1},
    NumberWord{"one"_L1, 1},    NumberWord{"dos"_L1, 2},    NumberWord{"two"_L1, 2},
    NumberWord{"deux"_L1, 2},   NumberWord{"tres"_L1, 3},   NumberWord{"three"_L1, 3},
    NumberWord{"trois"_L1, 3},  NumberWord{"cuatro"_L1, 4}, NumberWord{"four"_L1, 4},
    NumberWord{"quatre"_L1, 4}, NumberWord{"cinco"_L1, 5},  NumberWord{"five"_L1, 5},
    NumberWord{"cinq"_L1, 5},   NumberWord{"seis"_L1, 6},   NumberWord{"six"_L1, 6},
};

bool isHours(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(
        i, {u"h", u"hs", u"hr", u"hrs", u"hora", u"horas", u"hour", u"hours", u"heure", u"heures"});
}

bool isMinutes(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isMark(i, '\'')
        || tokens.isWord(i, {u"min", u"mins", u"mn", u"minuto", u"minutos", u"minute", u"minutes"});
}

bool isHalf(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isMark(i, 'h') || tokens.isWord(i, {u"media", u"half", u"demi", u"demie"});
}

// The token after "min" and its dot.
qsizetype afterUnit(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isMark(i + 1, '.') && tokens.touches(i + 1) ? i + 2 : i + 1;
}

// "and a half", "y media", "et demie", "½" after hours: the token after it, or `i`.
qsizetype skipAndHalf(const WrittenTokens &tokens, qsizetype i)
{
    qsizetype next = i;
    if (tokens.isWord(next, {u"and", u"y", u"et"}))
        ++next;
    if (tokens.isWord(next, {u"a"}))
        ++next;
    return isHalf(tokens, next) ? next + 1 : i;
}

// "media hora", "half an hour", "une demi-heure".
std::optional<WrittenDuration> readHalfHour(const WrittenTokens &tokens, qsizetype i)
{
    if (tokens.isWord(i, {u"una", u"une", u"a"}))
        ++i;
    if (!isHalf(tokens, i))
        return std::nullopt;
    ++i;
    if (tokens.isMark(i, '-') || tokens.isWord(i, {u"an"}))
        ++i;
    if (!isHours(tokens, i))
        return std::nullopt;
    return WrittenDuration{.minutes = 30, .plain = true, .next = i + 1};
}

// A number in digits or as a word; a fraction, in minutes of an hour, where one follows.
struct Count
{
    int whole;
    std::optional<int> fraction;
    qsizetype next;
};

std::optional<Count> readCount(const WrittenTokens &tokens, qsizetype i)
{
    if (tokens[i].kind == WrittenToken::Word) {
        for (const NumberWord &row : NumberWords) {
            if (tokens[i].word == row.word)
                return Count{row.value, std::nullopt, i + 1};
        }
        return std::nullopt;
    }
    if (tokens[i].kind != WrittenToken::Number || tokens[i].value < 0)
        return std::nullopt;
    Count count{tokens[i].value, std::nullopt, i + 1};
    const bool decimal = (tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, ','))
        && tokens.touches(i + 1) && tokens.touches(i + 2)
        && (tokens[i + 2].isNumber(1) || tokens[i + 2].isNumber(2));
    if (decimal) {
        const int parts = tokens[i + 2].isNumber(1) ? 10 : 100;
        count.fraction = (tokens[i + 2].value * 60 + parts / 2) / parts;
        count.next = i + 3;
    }
    return count;
}

// What follows the hours: "30", "30 min", "y 30 minutos".
WrittenDuration withMinutes(const WrittenTokens &tokens, WrittenDuration hours)
{
    qsizetype i = hours.next;
    if (tokens.isWord(i, {u"and", u"y", u"et"}))
        ++i;
    const WrittenToken &number = tokens[i];
    if (number.kind != WrittenToken::Number || number.value < 0 || number.value > 59)
        return hours;
    if (isMinutes(tokens, i + 1)) {
        return {.minutes = hours.minutes + number.value,
                .plain = true,
                .next = afterUnit(tokens, i + 1)};
    }
    if (i == hours.next && number.isNumber(2))
        return {.minutes = hours.minutes + number.value, .plain = hours.plain, .next = i + 1};
    return hours;
}

std::optional<WrittenDuration> readUnits(const WrittenTokens &tokens, qsizetype i)
{
    const std::optional<Count> count = readCount(tokens, i);
    if (!count)
        return std::nullopt;
    i = count->next;

    if (tokens.isMark(i, ':') && !count->fraction && tokens[i + 1].isNumber(2)
        && tokens[i + 1].value < 60) {
        const qsizetype unit = isHours(tokens, i + 2) ? afterUnit(tokens, i + 2) : i + 2;
        return WrittenDuration{.minutes = count->whole * 60 + tokens[i + 1].value, .next = unit};
    }
    if (isMinutes(tokens, i) && !count->fraction)
        return WrittenDuration{
            .minutes = count->whole, .plain = true, .next = afterUnit(tokens, i)};

    // "one and a half hours" has its half before the unit, "une heure et demie" behind it.
    qsizetype unit = skipAndHalf(tokens, i);
    int half = unit != i ? 30 : 0;
    if (!isHours(tokens, unit))
        return std::nullopt;
    WrittenDuration hours{.minutes = count->whole * 60 + count->fraction.value_or(half),
                          .plain = half != 0,
                          .next = afterUnit(tokens, unit)};
    if (count->fraction || half != 0)
        return hours;
    if (const qsizetype behind = skipAndHalf(tokens, hours.next); behind != hours.next)
        return WrittenDuration{.minutes = hours.minutes + 30, .plain = true, .next = behind};
    return withMinutes(tokens, hours);
}

} // namespace

std::optional<WrittenDuration> readDuration(const WrittenTokens &tokens, qsizetype i)
{
    std::optional<WrittenDuration> duration = readHalfHour(tokens, i);
    if (!duration)
        duration = readUnits(tokens, i);
    if (!duration || duration->minutes < 1 || duration->minutes > LongestMinutes)
        return std::nullopt;
    return duration;
}

qsizetype skipDurationLabel(const WrittenTokens &tokens, qsizetype i)
{
    if (!tokens.isWord(i, {u"duration", u"duracion", u"duree"}))
        return i;
    return tokens.isMark(i + 1, ':') ? i + 2 : i + 1;
}

std::optional<int> parseDuration(QStringView written)
{
    if (written.size() > LongestText)
        return std::nullopt;
    const WrittenTokens tokens(written);
    const auto duration = readDuration(tokens, skipDurationLabel(tokens, 0));
    return duration && duration->next == tokens.size() ? std::optional(duration->minutes)
                                                       : std::nullopt;
}

} // namespace core
