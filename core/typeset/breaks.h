// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

struct UBreakIterator;

namespace typeset {

// Where lines may end: UAX #14 by ICU, with its dictionaries for Thai, Lao, Khmer and Burmese and
// strict rules for Japanese (no small kana or prolonged sound mark begins a line). For one thread.
class Breaks final
{
public:
    Breaks() = default;
    Breaks(const Breaks &) = delete;
    Breaks &operator=(const Breaks &) = delete;
    ~Breaks();

    // For each UTF-16 unit whether a line may begin with it. Empty where that is so after each run
    // of spaces and nowhere else, which is the case of most paragraphs and found out fast.
    std::vector<bool> opportunities(QStringView text, const QString &language);

    // Whether the text is of letters, digits and punctuation with no other breaks than its spaces.
    static bool onlyAtSpaces(QStringView text);

private:
    UBreakIterator *iterator(const QString &language);

    QHash<QString, UBreakIterator *> m_iterators;
};

} // namespace typeset
