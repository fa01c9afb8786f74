// SPDX-License-Identifier: GPL-3.0-or-later
// What a character means for counting. Internal to core/text.
#pragma once

#include <QtGlobal>

#include <array>

namespace core {

// Bits of a character's class.
enum CharacterClass : quint16 {
    WordCharacter = 1,     // a letter or digit of a script that spaces cut into words
    PieceCharacter = 2,    // visible, so that it makes a piece
    EndsPiece = 4,         // a separator, and each Syllable or DictionaryScript
    Syllable = 8,          // a piece of its own
    DictionaryScript = 16, // of a script that only a dictionary cuts into words
    OneCharacter = 32,     // always one grapheme cluster
    ClusterPart = 64,      // may join with its neighbours into one cluster, or is invisible
    LineEnd = 128,         // not a character that a reader sees
    Markup = 256,          // in Markdown perhaps no text but a mark, or no text at all
};

inline constexpr char32_t tableSize = 0x800; // what UTF-8 writes in one or two bytes

// By the Unicode version of the ICU that is there.
quint16 classify(char32_t c);

// classify() of the characters below tableSize.
const std::array<quint16, tableSize> &characterTable();

} // namespace core
