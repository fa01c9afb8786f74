// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/tally.h"

#include <algorithm>

namespace core {
namespace {

// Notes where the piece that follows the limit begins.
struct LimitFinder
{
    const char16_t *start;
    qint64 left; // pieces still within the limit
    bool everyPiece;
    const char16_t *pieceBegin = nullptr; // null outside of pieces
    bool isWord = false;
    qsizetype found = -1;

    void character(const char16_t *at, quint16 bits)
    {
        if (bits & EndsPiece) {
            if (pieceBegin && (isWord || everyPiece))
                add(pieceBegin - start);
            pieceBegin = nullptr;
            isWord = false;
        } else if (bits & PieceCharacter) {
            pieceBegin = pieceBegin ? pieceBegin : at;
            isWord = isWord || (bits & WordCharacter);
        }
    }

    void syllable(const char16_t *at) { add(at - start); }

    void dictionaryRun(const char16_t *begin, const char16_t *end)
    {
        QList<qsizetype> places = dictionaryWordPlaces(toString(begin, end));
        if (places.isEmpty() && everyPiece)
            places = {0};
        for (const qsizetype place : places)
            add(begin - start + place);
    }

    void add(qsizetype place)
    {
        if (left-- == 0)
            found = place;
    }
};

} // namespace

WordCount &WordCount::operator+=(const WordCount &other)
{
    words += other.words;
    wordProcessorWords += other.wordProcessorWords;
    characters += other.characters;
    return *this;
}

WordCount countPlain(QStringView text)
{
    quint16 seen = 0;
    return tally(text.utf16(), text.utf16() + text.size(), seen);
}

WordCount countBlocks(const QList<Block> &blocks)
{
    WordCount result;
    for (const Block &block : blocks)
        result += countPlain(plainText(block));
    return result;
}

WordCount countMarkup(QStringView markdown)
{
    return countBlocks(parseMarkup(markdown));
}

qsizetype positionOfLimit(const QList<Block> &blocks, qint64 limit, CountUnit unit)
{
    const QString text = plainText(blocks);
    if (unit == CountUnit::Characters)
        return characterPlace(text, limit);
    const auto *begin = reinterpret_cast<const char16_t *>(text.utf16());
    const LimitFinder start{begin, limit, unit == CountUnit::WordProcessorWords};
    quint16 seen = 0;
    return scanPieces(begin, begin + text.size(), start, seen).found;
}

qint64 counted(const WordCount &count, CountUnit unit)
{
    switch (unit) {
    case CountUnit::Words:
        return count.words;
    case CountUnit::WordProcessorWords:
        return count.wordProcessorWords;
    case CountUnit::Characters:
        return count.characters;
    }
    Q_UNREACHABLE();
}

} // namespace core
