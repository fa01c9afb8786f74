// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtendate.h"

#include "core/time/calendarwords.h"
#include "core/time/writtentoken.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LongestText = 200;

// The tokens of a date by what they are; nothing else was in the text.
struct DateParts
{
    QList<WrittenToken> numbers;
    int numbersBeforeMonth = 0;
    int month = 0;   // 0 where it isn't named
    int weekday = 0; // of Qt: Monday is 1; 0 where it isn't named
};

bool isFiller(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i,
                         {u"de", u"del", u"of", u"the", u"le", u"el", u"la", u"du", u"on", u"dia"});
}

bool isOrdinalEnding(const WrittenTokens &tokens, qsizetype i)
{
    const qsizetype number = i > 0 && tokens.isMark(i - 1, '.') ? i - 2 : i - 1; // 1.º
    return number >= 0 && tokens[number].kind == WrittenToken::Number
        && tokens.isWord(i, {u"st", u"nd", u"rd", u"th", u"er", u"ere", u"ro", u"o", u"a"});
}

// "primero de mayo", "premier mai".
bool isFirst(const WrittenTokens &tokens, qsizetype i)
{
    return tokens.isWord(i, {u"primero", u"primeiro", u"premier", u"first"});
}

// Nullopt where there is anything that is no part of a date.
std::optional<DateParts> partsOf(const WrittenTokens &tokens)
{
    DateParts parts;
    // "mar" is a month, and Tuesday in Spanish and French: a month where no other is named.
    bool otherMonth = false;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        otherMonth = otherMonth || (monthOf(tokens[i].word) != 0 && weekdayOf(tokens[i].word) == 0);

    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const WrittenToken &token = tokens[i];
        const int month = monthOf(token.word);
        const int weekday = weekdayOf(token.word);
        if (token.kind == WrittenToken::Number) {
            parts.numbers.append(token);
        } else if (isFirst(tokens, i)) {
            parts.numbers.append(WrittenToken{.begin = 0, .end = 1, .value = 1});
        } else if (month != 0 && parts.month == 0 && (weekday == 0 || !otherMonth)) {
            parts.month = month;
            parts.numbersBeforeMonth = static_cast<int>(parts.numbers.size());
        } else if (weekday != 0 && parts.weekday == 0) {
            parts.weekday = weekday;
            if (tokens.isMark(i + 1, '-') && tokens.isWord(i + 2, {u"feira"}))
                i += 2;
        } else if (token.kind != WrittenToken::Mark && !isFiller(tokens, i)
                   && !isOrdinalEnding(tokens, i)) {
            return std::nullopt;
        }
    }
    return parts;
}

// 0 where the digits make no year.
int yearOf(const WrittenToken &number)
{
    if (number.width() == 4)
        return number.value >= 1000 ? number.value : 0;
    if (number.width() != 2)
        return 0;
    return number.value < 80 ? 2000 + number.value : 1900 + number.value;
}

bool isYear(const WrittenToken &number)
{
    return number.width() == 4;
}

bool canBeDay(const WrittenToken &number, int month)
{
    // Of a leap year, since the year may not be known.
    return number.width() <= 2 && month >= 1 && month <= 12 && number.value >= 1
        && number.value <= QDate(2000, month, 1).daysInMonth();
}

// Null where day and month don't make a date; the date is null too where there is no year.
WrittenDate made(const WrittenToken &day, int month, const WrittenToken *year)
{
    if (!canBeDay(day, month))
        return {};
    WrittenDate written{.day = day.value, .month = month};
    if (year != nullptr)
        written.date = QDate(yearOf(*year), month, day.value);
    return written;
}

WrittenDate withNamedMonth(const DateParts &parts)
{
    const QList<WrittenToken> &numbers = parts.numbers;
    if (numbers.size() == 1)
        return made(numbers[0], parts.month, nullptr);
    if (numbers.size() != 2)
        return {};
    // "2021 May 31" alone has the year in front.
    const bool yearFirst = parts.numbersBeforeMonth == 1 && isYear(numbers[0]);
    return yearFirst ? made(numbers[1], parts.month, &numbers[0])
                     : made(numbers[0], parts.month, &numbers[1]);
}

WrittenDate withNumbersOnly(const QList<WrittenToken> &numbers, bool dayFirst)
{
    if (numbers.size() != 2 && numbers.size() != 3)
        return {};
    if (numbers.size() == 3 && isYear(numbers[0]))
        return numbers[1].width() <= 2 ? made(numbers[2], numbers[1].value, &numbers[0])
                                       : WrittenDate{};
    if (numbers[0].width() > 2 || numbers[1].width() > 2)
        return {};
    const WrittenToken *year = numbers.size() == 3 ? &numbers[2] : nullptr;
    WrittenDate european = made(numbers[0], numbers[1].value, year);
    if (dayFirst)
        return european;
    const WrittenDate american = made(numbers[1], numbers[0].value, year);
    if (european.day == 0)
        return american;
    european.ambiguous = american.day != 0 && american.day != european.day;
    return european;
}

} // namespace

WrittenDate parseDate(QStringView written, QStringView language)
{
    if (written.size() > LongestText)
        return {};
    const std::optional<DateParts> parts = partsOf(WrittenTokens(written));
    if (!parts)
        return {};
    const bool dayFirst = language == "es"_L1 || language == "fr"_L1;
    WrittenDate date =
        parts->month != 0 ? withNamedMonth(*parts) : withNumbersOnly(parts->numbers, dayFirst);
    date.weekdayDiffers =
        date.date.isValid() && parts->weekday != 0 && parts->weekday != date.date.dayOfWeek();
    return date;
}

} // namespace core
