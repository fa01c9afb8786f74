// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/symbolfont.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr char32_t firstOwn = 0xF000;
constexpr char32_t lastOwn = 0xF0FF;
constexpr QStringView unknown = u"□";

struct Shown
{
    char32_t code;
    const char16_t *text;
};

// What forms use of Wingdings: boxes, ticks, arrows, bullets.
constexpr std::array wingdings{
    Shown{0x28, u"☎"}, Shown{0x2A, u"✉"}, Shown{0x6C, u"●"}, Shown{0x6E, u"■"}, Shown{0x6F, u"☐"},
    Shown{0x71, u"❑"}, Shown{0x76, u"❖"}, Shown{0x77, u"◆"}, Shown{0x78, u"☒"}, Shown{0x9F, u"•"},
    Shown{0xA1, u"○"}, Shown{0xA7, u"▪"}, Shown{0xA8, u"☐"}, Shown{0xD8, u"➢"}, Shown{0xDF, u"←"},
    Shown{0xE0, u"→"}, Shown{0xE8, u"➔"}, Shown{0xF0, u"⇨"}, Shown{0xFB, u"✗"}, Shown{0xFC, u"✓"},
    Shown{0xFD, u"☒"}, Shown{0xFE, u"☑"}, Shown{0x4A, u"☺"},
};

constexpr std::array wingdings2{
    Shown{0x4F, u"✗"}, Shown{0x50, u"✓"}, Shown{0x51, u"☒"}, Shown{0x52, u"☑"},
    Shown{0x53, u"☒"}, Shown{0x54, u"☒"}, Shown{0xA3, u"☐"}, Shown{0x97, u"●"},
};

constexpr std::array signsOfSymbol{
    Shown{0xA3, u"≤"}, Shown{0xA5, u"∞"}, Shown{0xAB, u"↔"}, Shown{0xAC, u"←"}, Shown{0xAD, u"↑"},
    Shown{0xAE, u"→"}, Shown{0xAF, u"↓"}, Shown{0xB0, u"°"}, Shown{0xB1, u"±"}, Shown{0xB3, u"≥"},
    Shown{0xB4, u"×"}, Shown{0xB7, u"•"}, Shown{0xB8, u"÷"}, Shown{0xB9, u"≠"}, Shown{0xBB, u"≈"},
    Shown{0xBC, u"…"}, Shown{0xD2, u"®"}, Shown{0xD3, u"©"}, Shown{0xD4, u"™"}, Shown{0xE5, u"∑"},
};

// The letters of Symbol stand where Latin ones do, from "A".
constexpr QStringView capitals = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
constexpr QStringView smalls = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

template <std::size_t Count>
QString lookUp(const std::array<Shown, Count> &table, char32_t code)
{
    for (const Shown &shown : table) {
        if (shown.code == code)
            return QString::fromUtf16(shown.text);
    }
    return unknown.toString();
}

QString ofSymbol(char32_t code)
{
    if (code >= U'A' && code <= U'Z')
        return capitals[qsizetype(code - U'A')];
    if (code >= U'a' && code <= U'z')
        return smalls[qsizetype(code - U'a')];
    return code > U' ' && code < U'A' ? QString(QChar(char16_t(code)))
                                      : lookUp(signsOfSymbol, code);
}

} // namespace

QString symbolText(char32_t code, const QString &font)
{
    if (code >= 0x20 && code <= 0x10FFFF && (code < firstOwn || code > lastOwn)
        && (code > 0xFF || font.isEmpty()) && (code < 0xD800 || code > 0xDFFF))
        return QString::fromUcs4(&code, 1);
    const char32_t own = code & 0xFF;
    if (font == "Symbol"_L1)
        return ofSymbol(own);
    return font == "Wingdings 2"_L1 ? lookUp(wingdings2, own) : lookUp(wingdings, own);
}

} // namespace core
