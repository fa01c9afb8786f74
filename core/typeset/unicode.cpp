// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace typeset {

using namespace Qt::Literals::StringLiterals;

CodePoint codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (!unit.isSurrogate())
        return {unit.unicode(), 1};
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[position + 1]), 2};
    return {U'\uFFFD', 1};
}

bool isLineEnd(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isWordSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == 0xA0;
}

bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C || c == 0x200B || c == 0x200E
        || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c < 0xE0100);
}

bool followsBase(char32_t c)
{
    if (c < 0x300)
        return false;
    if (c == 0x200C || c == 0x200D || u_hasBinaryProperty(UChar32(c), UCHAR_VARIATION_SELECTOR))
        return true;
    return (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

bool isSynthesised(char32_t c)
{
    return (c >= 0x2000 && c <= 0x200A) || c == 0x2011 || c == 0x202F || c == 0x205F;
}

bool isIdeographic(char32_t c)
{
    return (c >= 0x3000 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE50)
        || (c >= 0xFF00 && c < 0xFF65) || (c >= 0x20000 && c < 0x40000);
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) {
        const char16_t c = unit.unicode();
        if (c < 0x590)
            return false;
        return c <= 0x8FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)
            || (c >= 0xD802 && c <= 0xD803) || (c >= 0xD83A && c <= 0xD83B) // planes' RTL blocks
            || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    });
}

bool isRightToLeftLanguage(QStringView language)
{
    const QStringView primary =
        language.left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    constexpr std::array languages{"ar"_L1, "he"_L1, "iw"_L1, "fa"_L1, "ur"_L1,  "yi"_L1,
                                   "ps"_L1, "sd"_L1, "ug"_L1, "dv"_L1, "ckb"_L1, "syr"_L1};
    return std::ranges::any_of(languages,
                               [&](QLatin1StringView known) { return primary == known; });
}

bool hasNoMeaning(char32_t c)
{
    constexpr unsigned mask = U_GC_CN_MASK | U_GC_CO_MASK | U_GC_CS_MASK;
    return (U_GET_GC_MASK(UChar32(c)) & mask) != 0 || c == 0xFFFD;
}

QString scriptName(char32_t c)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(c), &error);
    return QString::fromLatin1(uscript_getName(U_SUCCESS(error) ? script : USCRIPT_UNKNOWN));
}

QString fontPackage(char32_t c)
{
    if (hasNoMeaning(c))
        return {};
    if (u_hasBinaryProperty(UChar32(c), UCHAR_EMOJI_PRESENTATION))
        return u"fonts-symbola"_s;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(UChar32(c), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return u"fonts-noto-cjk"_s;
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
        // Full-width forms and ideographic punctuation come with the ideographs.
        return isIdeographic(c) ? u"fonts-noto-cjk"_s : u"fonts-noto-core"_s;
    default:
        return u"fonts-noto-core"_s;
    }
}

} // namespace typeset
