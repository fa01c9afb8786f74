// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/bidi.h"

#include "core/typeset/unicode.h"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

namespace typeset {

BidiLevels bidiLevels(QStringView text, Direction direction, QStringView language)
{
    const bool rightToLeftHere = direction == Direction::RightToLeft
        || (direction == Direction::Auto && isRightToLeftLanguage(language));
    if (!rightToLeftHere && !hasRightToLeft(text))
        return {};

    std::vector<FriBidiChar> characters;
    characters.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        characters.push_back(point.character);
        i += point.units;
    }
    const int count = int(characters.size());
    std::vector<FriBidiCharType> types(characters.size());
    std::vector<FriBidiBracketType> brackets(characters.size());
    std::vector<FriBidiLevel> levels(characters.size());
    fribidi_get_bidi_types(characters.data(), count, types.data());
    fribidi_get_bracket_types(characters.data(), count, types.data(), brackets.data());

    FriBidiParType base = FRIBIDI_PAR_LTR;
    if (direction == Direction::Auto)
        base = rightToLeftHere ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR;
    else if (rightToLeftHere)
        base = FRIBIDI_PAR_RTL;
    if (count > 0
        && fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base,
                                               levels.data())
            == 0)
        return {}; // out of memory: better in the wrong order than not at all

    BidiLevels result;
    result.rightToLeft = FRIBIDI_IS_RTL(base);
    result.levels.reserve(size_t(text.size()));
    for (size_t i = 0; i < characters.size(); ++i)
        result.levels.insert(result.levels.end(), characters[i] > 0xFFFF ? 2 : 1,
                             quint8(levels[i]));
    return result;
}

std::vector<int> visualOrder(const std::vector<quint8> &levels)
{
    std::vector<int> order(levels.size());
    std::iota(order.begin(), order.end(), 0);
    const quint8 highest = levels.empty() ? 0 : *std::ranges::max_element(levels);
    for (quint8 level = highest; level > 0; --level) {
        for (size_t i = 0; i < order.size();) {
            size_t end = i;
            while (end < order.size() && levels[size_t(order[end])] >= level)
                ++end;
            std::reverse(order.begin() + qsizetype(i), order.begin() + qsizetype(end));
            i = std::max(end, i + 1);
        }
    }
    return order;
}

} // namespace typeset
