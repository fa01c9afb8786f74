// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtenzone.h"

#include "core/time/cities.h"
#include "core/time/zone.h"

#include <algorithm>

namespace core {

namespace {

// "America/Argentina/Buenos_Aires", "UTC / GMT + 5 : 30".
constexpr qsizetype LongestZone = 7;

// "8:00 UTC - 9:30 UTC" holds no zone nine and a half hours west of UTC: a sign that stands free
// between two hours is a dash.
bool isRangeAfterZone(const WrittenTokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i + 2 < last; ++i) {
        const bool freeSign = tokens.isMark(i, '-') && tokens[i].spaced && tokens[i + 1].spaced;
        if (freeSign && tokens[i + 1].kind == WrittenToken::Number && !tokens[i + 2].spaced)
            return true;
    }
    return false;
}

// UTC+2:75 is neither UTC+2 nor UTC: nothing of an offset may be left behind.
bool isCutShort(const WrittenTokens &tokens, qsizetype last)
{
    const bool sign = tokens.isMark(last, '+') || tokens.isMark(last, '-');
    const bool minutes = tokens.isMark(last, ':') && tokens.touches(last);
    return (sign || minutes) && tokens[last + 1].kind == WrittenToken::Number
        && tokens.touches(last + 1);
}

std::optional<WrittenZone> readNamed(const WrittenTokens &tokens, qsizetype i)
{
    const bool offset = tokens.isWord(i, {u"utc", u"gmt"}) || tokens.isMark(i, '+');
    const bool id =
        tokens[i].kind == WrittenToken::Word && tokens.isMark(i + 1, '/') && tokens.touches(i + 1);
    const bool zulu = tokens.slice(i, i + 1) == u"Z";
    if (!offset && !id && !zulu)
        return std::nullopt;
    for (qsizetype last = std::min(i + LongestZone, tokens.size()); last > i; --last) {
        if (isRangeAfterZone(tokens, i, last) || isCutShort(tokens, last))
            continue;
        if (const auto zone = canonicalZone(tokens.slice(i, last)))
            return WrittenZone{.zone = *zone, .next = last};
    }
    return std::nullopt;
}

std::optional<WrittenZone> readAbbreviation(const WrittenTokens &tokens, qsizetype i)
{
    const QStringView written = tokens.slice(i, i + 1);
    const bool capitals = tokens[i].kind == WrittenToken::Word && written.size() > 1
        && std::ranges::all_of(written, [](QChar c) { return c.isUpper(); });
    if (!capitals || !isZoneAbbreviation(written))
        return std::nullopt;
    return WrittenZone{.abbreviation = written.toString(), .next = i + 1};
}

std::optional<WrittenZone> readCity(const WrittenTokens &tokens, qsizetype i)
{
    if (tokens[i].kind != WrittenToken::Word || !beginsCity(tokens[i].word))
        return std::nullopt;
    std::optional<WrittenZone> longest;
    QString name;
    qsizetype next = i;
    for (int words = 0; words < LongestCity && tokens[next].kind == WrittenToken::Word; ++words) {
        name += (words == 0 ? QString() : QString(u' ')) + tokens[next].word;
        ++next;
        if (const QString zone = zoneOfCity(name); !zone.isNull())
            longest = WrittenZone{.zone = zone, .next = next};
        if (tokens.isMark(next, '-') && tokens.touches(next) && tokens.touches(next + 1))
            ++next; // Port-au-Prince
    }
    return longest;
}

} // namespace

std::optional<WrittenZone> readZone(const WrittenTokens &tokens, qsizetype i, Cities cities)
{
    if (auto zone = readNamed(tokens, i))
        return zone;
    if (auto abbreviation = readAbbreviation(tokens, i))
        return abbreviation;
    return cities == Cities::Read ? readCity(tokens, i) : std::nullopt;
}

} // namespace core
