// SPDX-License-Identifier: GPL-3.0-or-later
// The scan beneath words.h, the same over UTF-16 and over UTF-8 known to be valid. Internal to
// core/text.
#pragma once

#include "core/text/characterclass.h"

#include <QString>

#include <algorithm>

namespace core {

inline char32_t decodeNext(const char16_t *&at, const char16_t *end)
{
    const char16_t first = *at++;
    if (QChar::isHighSurrogate(first) && at != end && QChar::isLowSurrogate(*at))
        return QChar::surrogateToUcs4(first, *at++);
    return first;
}

inline char32_t decodeNext(const char8_t *&at, const char8_t *)
{
    const char32_t first = *at++;
    if (first < 0x80)
        return first;
    const auto rest = [&at] { return char32_t(*at++ & 0x3F); };
    if (first < 0xE0)
        return (first & 0x1F) << 6 | rest();
    if (first < 0xF0) {
        const char32_t second = rest();
        return (first & 0x0F) << 12 | second << 6 | rest();
    }
    const char32_t second = rest();
    const char32_t third = rest();
    return (first & 0x07) << 18 | second << 12 | third << 6 | rest();
}

inline QString toString(const char16_t *begin, const char16_t *end)
{
    return QString(reinterpret_cast<const QChar *>(begin), end - begin);
}

inline QString toString(const char8_t *begin, const char8_t *end)
{
    return QString::fromUtf8(begin, end - begin);
}

inline quint16 characterClass(char32_t c, const quint16 *table)
{
    return c < tableSize ? table[c] : classify(c);
}

// Passes every character of [begin, end) to sink.character(at, class), after it a Syllable to
// sink.syllable(at), and instead of its characters each run of a script that needs a dictionary to
// sink.dictionaryRun(begin, end); last sink.character(end, EndsPiece). Returns the sink, which as a
// value stays in registers. `seen` gets all classes.
template <typename Unit, typename Sink>
Sink scanPieces(const Unit *begin, const Unit *end, Sink sink, quint16 &seen)
{
    const quint16 *const table = characterTable().data();
    quint16 classes = 0;
    for (const Unit *at = begin; at != end;) {
        const Unit *const here = at;
        quint16 bits = characterClass(decodeNext(at, end), table);
        classes |= bits;
        sink.character(here, bits);
        if (bits & Syllable) {
            sink.syllable(here);
        } else if (bits & DictionaryScript) {
            // Marks and invisible characters stay in the run.
            while (at != end) {
                const Unit *next = at;
                bits = characterClass(decodeNext(next, end), table);
                if ((bits & PieceCharacter) || (bits & (EndsPiece | DictionaryScript)) == EndsPiece)
                    break;
                classes |= bits;
                at = next;
            }
            sink.dictionaryRun(here, at);
        }
    }
    sink.character(end, EndsPiece);
    seen = classes;
    return sink;
}

// How many code points [begin, end) holds.
inline qint64 codePoints(const char8_t *begin, const char8_t *end)
{
    return std::count_if(begin, end, [](char8_t c) { return (c & 0xC0) != 0x80; });
}

inline qint64 codePoints(const char16_t *begin, const char16_t *end)
{
    return std::count_if(begin, end, [](char16_t c) { return !QChar::isLowSurrogate(c); });
}

} // namespace core
