// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/segments.h"

#include "core/text/wordscan.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <memory>

namespace core {
namespace {

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

// Opening one costs a thousand times what a short text does, so each thread keeps its own. Null
// where ICU's data is missing.
UBreakIterator *iterator(UBreakIteratorType type)
{
    static thread_local BreakIterator iterators[UBRK_SENTENCE + 1];
    BreakIterator &kept = iterators[type];
    if (!kept) {
        UErrorCode status = U_ZERO_ERROR;
        kept.reset(ubrk_open(type, "", nullptr, 0, &status)); // "": the same in every locale
    }
    return kept.get();
}

// Calls found(begin, end, ruleStatus) for each segment, until it says false.
template <typename Found>
void segments(UBreakIteratorType type, QStringView text, Found found)
{
    UBreakIterator *const breaks = iterator(type);
    UErrorCode status = U_ZERO_ERROR;
    if (breaks)
        ubrk_setText(breaks, text.utf16(), int32_t(text.size()), &status);
    if (!breaks || U_FAILURE(status)) {
        found(0, text.size(), int(UBRK_WORD_LETTER));
        return;
    }
    for (int32_t begin = ubrk_first(breaks), end = ubrk_next(breaks); end != UBRK_DONE;
         begin = end, end = ubrk_next(breaks))
        if (!found(begin, end, ubrk_getRuleStatus(breaks)))
            return;
}

bool isVisible(QStringView cluster)
{
    const quint16 *const table = characterTable().data();
    const char16_t *const end = cluster.utf16() + cluster.size();
    for (const char16_t *at = cluster.utf16(); at != end;) {
        const char32_t c = decodeNext(at, end);
        const quint16 bits = characterClass(c, table);
        if (bits & (OneCharacter | PieceCharacter | Syllable | DictionaryScript))
            return true;
        if (!(bits & LineEnd) && u_charType(UChar32(c)) != U_CONTROL_CHAR
            && !u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            return true;
    }
    return false;
}

qint64 visibleClusters(QStringView text)
{
    qint64 count = 0;
    segments(UBRK_CHARACTER, text, [&](qsizetype begin, qsizetype end, int) {
        count += isVisible(text.sliced(begin, end - begin));
        return true;
    });
    return count;
}

} // namespace

QList<qsizetype> dictionaryWordPlaces(QStringView run)
{
    QList<qsizetype> result;
    segments(UBRK_WORD, run, [&](qsizetype begin, qsizetype, int status) {
        if (status >= UBRK_WORD_NONE_LIMIT)
            result.append(begin);
        return true;
    });
    return result;
}

qsizetype characterPlace(QStringView text, qint64 limit)
{
    qsizetype place = -1;
    segments(UBRK_CHARACTER, text, [&](qsizetype begin, qsizetype end, int) {
        if (isVisible(text.sliced(begin, end - begin)) && limit-- == 0)
            place = begin;
        return place < 0;
    });
    return place;
}

qint64 countCharacters(QStringView text)
{
    const quint16 *const table = characterTable().data();
    const char16_t *const end = text.utf16() + text.size();
    const char16_t *alone = nullptr; // the last character, where it counted as one by itself
    qint64 count = 0;
    for (const char16_t *at = text.utf16(); at != end;) {
        const char16_t *const here = at;
        const quint16 bits = characterClass(decodeNext(at, end), table);
        if (bits & OneCharacter) {
            ++count;
            alone = here;
        } else if (bits & ClusterPart) {
            // ICU cuts the stretch of those that may join, with a neighbour at each side.
            const char16_t *begin = here;
            if (alone) {
                begin = alone;
                --count;
            }
            alone = nullptr;
            for (quint16 next = ClusterPart; at != end && next & ClusterPart;) {
                const char16_t *const last = at;
                next = characterClass(decodeNext(at, end), table);
                alone = next & OneCharacter ? last : nullptr;
            }
            count += visibleClusters(QStringView(begin, at));
        } else {
            alone = nullptr;
        }
    }
    return count;
}

} // namespace core
