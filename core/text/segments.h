// SPDX-License-Identifier: GPL-3.0-or-later
// What ICU's break iterators say: words of scripts without spaces, and grapheme clusters. Internal
// to core/text.
#pragma once

#include <QList>
#include <QStringView>

namespace core {

// Where the words of a run of Thai, Lao, Khmer or Burmese begin.
QList<qsizetype> dictionaryWordPlaces(QStringView run);
inline qint64 dictionaryWords(QStringView run)
{
    return dictionaryWordPlaces(run).size();
}

// Grapheme clusters that a reader sees: without line ends and clusters that are invisible.
qint64 countCharacters(QStringView text);

// Where the cluster begins that follows `limit` of them; -1 where there are no more than that.
qsizetype characterPlace(QStringView text, qint64 limit);

} // namespace core
