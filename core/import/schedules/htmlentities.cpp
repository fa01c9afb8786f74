// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/htmlentities.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

struct Named
{
    const char *name;
    char16_t character;
};

// Those of HTML 4 that texts are written with: U+00A0 to U+00FF go by their order below.
constexpr std::array named{
    Named{"amp", u'&'},         Named{"lt", u'<'},          Named{"gt", u'>'},
    Named{"quot", u'"'},        Named{"apos", u'\''},       Named{"OElig", u'\u0152'},
    Named{"oelig", u'\u0153'},  Named{"Scaron", u'\u0160'}, Named{"scaron", u'\u0161'},
    Named{"Yuml", u'\u0178'},   Named{"fnof", u'\u0192'},   Named{"circ", u'\u02c6'},
    Named{"tilde", u'\u02dc'},  Named{"ensp", u'\u2002'},   Named{"emsp", u'\u2003'},
    Named{"thinsp", u'\u2009'}, Named{"zwnj", u'\u200c'},   Named{"zwj", u'\u200d'},
    Named{"lrm", u'\u200e'},    Named{"rlm", u'\u200f'},    Named{"ndash", u'\u2013'},
    Named{"mdash", u'\u2014'},  Named{"lsquo", u'\u2018'},  Named{"rsquo", u'\u2019'},
    Named{"sbquo", u'\u201a'},  Named{"ldquo", u'\u201c'},  Named{"rdquo", u'\u201d'},
    Named{"bdquo", u'\u201e'},  Named{"dagger", u'\u2020'}, Named{"Dagger", u'\u2021'},
    Named{"bull", u'\u2022'},   Named{"hellip", u'\u2026'}, Named{"permil", u'\u2030'},
    Named{"prime", u'\u2032'},  Named{"Prime", u'\u2033'},  Named{"lsaquo", u'\u2039'},
    Named{"rsaquo", u'\u203a'}, Named{"euro", u'\u20ac'},   Named{"trade", u'\u2122'},
    Named{"larr", u'\u2190'},   Named{"uarr", u'\u2191'},   Named{"rarr", u'\u2192'},
    Named{"darr", u'\u2193'},   Named{"harr", u'\u2194'},   Named{"rArr", u'\u21d2'},
    Named{"hArr", u'\u21d4'},   Named{"minus", u'\u2212'},  Named{"infin", u'\u221e'},
    Named{"asymp", u'\u2248'},  Named{"ne", u'\u2260'},     Named{"le", u'\u2264'},
    Named{"ge", u'\u2265'},     Named{"sum", u'\u2211'},    Named{"radic", u'\u221a'},
    Named{"Delta", u'\u0394'},  Named{"Omega", u'\u03a9'},  Named{"alpha", u'\u03b1'},
    Named{"beta", u'\u03b2'},   Named{"gamma", u'\u03b3'},  Named{"delta", u'\u03b4'},
    Named{"lambda", u'\u03bb'}, Named{"mu", u'\u03bc'},     Named{"pi", u'\u03c0'},
    Named{"sigma", u'\u03c3'},  Named{"omega", u'\u03c9'},
};

constexpr std::array latin{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};
static_assert(latin.size() == 0x100 - 0xA0);

// 0x80 to 0x9F of Windows-1252; 0 where it has no character.
constexpr std::array<char16_t, 32> windows{
    u'\u20ac', 0,         u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017d', 0,
    0,         u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0,         u'\u017e', u'\u0178',
};

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    char32_t code = (isHex ? digits.sliced(1) : digits).toUInt(&ok, isHex ? 16 : 10);
    if (!ok)
        return {};
    if (code >= 0x80 && code <= 0x9F)
        code = windows[code - 0x80];
    const bool isControl = code < 0x20 && code != '\n' && code != '\t';
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    if (isControl || isSurrogate || code > 0x10FFFF)
        return {};
    return QString::fromUcs4(&code, 1);
}

} // namespace

QString htmlEntity(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.sliced(1));
    const auto known = std::ranges::find_if(
        named, [&](const Named &entity) { return name == QLatin1StringView(entity.name); });
    if (known != named.end())
        return QString(QChar(known->character));
    const auto it = std::ranges::find_if(
        latin, [&](const char *entity) { return name == QLatin1StringView(entity); });
    return it == latin.end() ? QString() : QString(QChar(char16_t(0xA0 + (it - latin.begin()))));
}

} // namespace core
