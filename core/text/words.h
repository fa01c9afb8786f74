// SPDX-License-Identifier: GPL-3.0-or-later
// The one count of words that the editor, the checks, the importers and the exports use.
#pragma once

#include "core/result.h"
#include "core/text/markup.h"

namespace core {

// Of the text as a reader sees it; neither markup nor list marks are text.
//
// A piece is what stands between white space (Unicode White_Space), U+2013, U+2014 and ends of
// blocks. A Han, Kana or Hangul syllable is a piece of its own; Thai, Lao, Khmer and Burmese are
// cut by ICU's dictionaries. Combining marks belong to their letter, and what is invisible (soft
// hyphen, zero width) neither cuts a piece nor makes one.
struct WordCount
{
    qint64 words = 0;              // the rule that limits use: pieces with a letter or a digit
    qint64 wordProcessorWords = 0; // every piece, such as a lone "?": what LibreOffice Writer says
    // Grapheme clusters (UAX #29), spaces included; not line ends, nor what is invisible.
    qint64 characters = 0;

    bool operator==(const WordCount &) const = default;
    WordCount &operator+=(const WordCount &other);
};

enum class CountUnit { Words, WordProcessorWords, Characters };

// The one of the three.
qint64 counted(const WordCount &count, CountUnit unit);

WordCount countBlocks(const QList<Block> &blocks);
WordCount countMarkup(QStringView markdown);
// Of text without markup; a line feed separates words as a block's end does.
WordCount countPlain(QStringView text);

// The same as countMarkup() of the file's text, but without holding that text twice: paragraphs
// without markup are counted as they lie in the file. Errors are those of readTextFile().
Result<WordCount> countMarkupFile(const QString &path);

// Where in plainText(blocks) the first word (or character) past the limit begins; -1 where the text
// is within the limit. `limit` is not negative.
qsizetype positionOfLimit(const QList<Block> &blocks, qint64 limit, CountUnit unit);

} // namespace core
