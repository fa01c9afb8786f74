// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about characters, and walking UTF-16 by code points.
#pragma once

#include <QString>
#include <QStringView>

namespace typeset {

// The code point at a position of UTF-16 text, and how many units it takes. A lone surrogate is
// U+FFFD.
struct CodePoint
{
    char32_t character;
    int units;
};
CodePoint codePointAt(QStringView text, qsizetype position);

// Ends a line where it stands: LF, VT, FF, CR, NEL, U+2028, U+2029.
bool isLineEnd(char32_t c);

// Separates words and stretches in justified text: space, tab, U+00A0.
bool isWordSpace(char32_t c);

// Has no shape of its own and is not handed to the shaper: controls, marks of direction, ZWSP,
// word joiner, byte order mark.
bool isInvisible(char32_t c);

// Shown with the face of what stands before it, whichever that is: marks, joiners, variation
// selectors.
bool followsBase(char32_t c);

// A space of fixed width or a hyphen that the shaper makes from another glyph where the font has
// none (U+2000–U+200A, U+2011, U+202F, U+205F).
bool isSynthesised(char32_t c);

// Han, Kana and their punctuation, between which justified lines may stretch. Thai and its kin are
// not among them: who reads the text back would take the gaps for spaces.
bool isIdeographic(char32_t c);

// Whether the text needs the bidirectional algorithm (UAX #9).
bool hasRightToLeft(QStringView text);

bool isRightToLeftLanguage(QStringView language);

// Private use, unassigned or a noncharacter: no font can know what it stands for.
bool hasNoMeaning(char32_t c);

QString scriptName(char32_t c); // Unicode's English name: "Han"

// The Debian package with a font for the character; null where we know of none.
QString fontPackage(char32_t c);

} // namespace typeset
