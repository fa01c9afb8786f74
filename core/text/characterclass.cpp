// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characterclass.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstring>

namespace core {
namespace {

constexpr char32_t enDash = 0x2013;
constexpr char32_t emDash = 0x2014;

bool isLineEnd(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isSyllabic(UChar32 c)
{
    for (const UScriptCode script :
         {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO})
        if (uscript_hasScript(c, script))
            return true;
    return false;
}

bool needsDictionary(UScriptCode script)
{
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER
        || script == USCRIPT_MYANMAR;
}

// Whether it goes on with the letter before it, as a combining mark does.
bool continuesLetter(UChar32 c, int clusterBreak)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 || clusterBreak == U_GCB_EXTEND
        || clusterBreak == U_GCB_SPACING_MARK || clusterBreak == U_GCB_V || clusterBreak == U_GCB_T;
}

} // namespace

quint16 classify(char32_t character)
{
    const auto c = UChar32(character);
    const bool isControl = u_charType(c) == U_CONTROL_CHAR && character != u'\t';
    if (isLineEnd(character))
        return character == u'\n' ? EndsPiece | LineEnd : EndsPiece | LineEnd | Markup;
    const bool invisible = isControl || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    const int clusterBreak = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
    const bool alone = !invisible && (clusterBreak == U_GCB_OTHER || character == u'\t')
        && !u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
    const bool mayBeMarkup = isControl || (character < 0x80 && std::strchr("\\`*_[<\t", int(c)));
    const quint16 always =
        quint16((alone ? OneCharacter : ClusterPart) | (mayBeMarkup ? Markup : 0));
    if (u_isUWhiteSpace(c) || character == enDash || character == emDash)
        return EndsPiece | always;
    if (invisible)
        return always;
    UErrorCode status = U_ZERO_ERROR;
    if (needsDictionary(uscript_getScript(c, &status)))
        return DictionaryScript | EndsPiece | always;
    if (continuesLetter(c, clusterBreak))
        return always;
    constexpr uint32_t lettersAndNumbers = U_GC_L_MASK | U_GC_N_MASK;
    if ((U_GET_GC_MASK(c) & lettersAndNumbers) == 0)
        return PieceCharacter | always;
    return quint16((isSyllabic(c) ? Syllable | EndsPiece : WordCharacter | PieceCharacter)
                   | always);
}

const std::array<quint16, tableSize> &characterTable()
{
    static const std::array<quint16, tableSize> table = [] {
        std::array<quint16, tableSize> result{};
        for (char32_t c = 0; c < tableSize; ++c)
            result[c] = classify(c);
        return result;
    }();
    return table;
}

} // namespace core
