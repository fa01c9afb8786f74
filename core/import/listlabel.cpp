// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/listlabel.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int letters = 26;
constexpr int mostLetters = 8; // "hhhhhhhh" is the 190th

QString roman(int number)
{
    static const std::array<std::pair<int, QString>, 13> values{{{1000, u"m"_s},
                                                                 {900, u"cm"_s},
                                                                 {500, u"d"_s},
                                                                 {400, u"cd"_s},
                                                                 {100, u"c"_s},
                                                                 {90, u"xc"_s},
                                                                 {50, u"l"_s},
                                                                 {40, u"xl"_s},
                                                                 {10, u"x"_s},
                                                                 {9, u"ix"_s},
                                                                 {5, u"v"_s},
                                                                 {4, u"iv"_s},
                                                                 {1, u"i"_s}}};
    QString result;
    for (const auto &[value, sign] : values) {
        for (; number >= value; number -= value)
            result += sign;
    }
    return result;
}

} // namespace

QString listNumber(int number, NumberStyle style)
{
    const bool isLetter = style == NumberStyle::LowerLetter || style == NumberStyle::UpperLetter;
    const int most = isLetter ? letters * mostLetters : 3999;
    if (style == NumberStyle::Decimal || number < 1 || number > most)
        return QString::number(number);
    const QString lower = isLetter
        ? QString((number - 1) / letters + 1, QChar(u'a' + (number - 1) % letters))
        : roman(number);
    const bool isUpper = style == NumberStyle::UpperLetter || style == NumberStyle::UpperRoman;
    return isUpper ? lower.toUpper() : lower;
}

} // namespace core
