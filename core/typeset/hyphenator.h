// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

struct _HyphenDict;

namespace typeset {

// Where words may be divided, by libhyphen and the dictionaries in /usr/share/hyphen (packages
// hyphen-es, hyphen-fr, hyphen-en-us …). A language without one has no such places. For one thread.
class Hyphenator final
{
public:
    Hyphenator() = default;
    Hyphenator(const Hyphenator &) = delete;
    Hyphenator &operator=(const Hyphenator &) = delete;
    ~Hyphenator();

    // Positions in `piece` before which a hyphen may stand, in order. The piece may have
    // punctuation at both ends; words of less than five letters, in capitals or with digits are
    // left whole, and at least two letters stay before a hyphen and three after it.
    std::vector<int> points(QStringView piece, const QString &language);

private:
    _HyphenDict *dictionary(const QString &language);

    QHash<QString, _HyphenDict *> m_dictionaries; // null where there is none
};

} // namespace typeset
