// SPDX-License-Identifier: GPL-3.0-or-later
// Counting one stretch of text. Internal to core/text.
#pragma once

#include "core/text/segments.h"
#include "core/text/words.h"
#include "core/text/wordscan.h"

namespace core {

template <typename Unit>
struct Tally
{
    WordCount count;
    unsigned piece = 0; // the classes seen in the piece so far

    // Without a branch: where words end is what a processor cannot foresee.
    void character(const Unit *, quint16 bits)
    {
        const unsigned ends = (bits & EndsPiece) / EndsPiece;
        count.words += ends & (piece & WordCharacter) / WordCharacter;
        count.wordProcessorWords += ends & (piece & PieceCharacter) / PieceCharacter;
        piece = (piece & (ends - 1)) | (bits & (WordCharacter | PieceCharacter));
    }

    void syllable(const Unit *) { addWords(1); }

    void dictionaryRun(const Unit *begin, const Unit *end)
    {
        const qint64 words = dictionaryWords(toString(begin, end));
        addWords(words);
        count.wordProcessorWords += words == 0; // a piece without a word
    }

    void addWords(qint64 words)
    {
        count.words += words;
        count.wordProcessorWords += words;
    }
};

// Returns the classes of all characters in `seen`.
template <typename Unit>
WordCount tally(const Unit *begin, const Unit *end, quint16 &seen)
{
    WordCount result = scanPieces(begin, end, Tally<Unit>(), seen).count;
    result.characters = seen & (ClusterPart | LineEnd) ? countCharacters(toString(begin, end))
                                                       : codePoints(begin, end);
    return result;
}

} // namespace core
