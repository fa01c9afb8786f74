// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

// Whether `isOdd` says so of any unit of a text in UTF-16. It is asked of all of them, because
// compilers look at several at a time where they need not leave early; so let it be without
// branches (&, |).
template <typename Predicate>
bool hasUnit(QStringView text, Predicate isOdd)
{
    bool found = false;
    for (const QChar c : text)
        found |= isOdd(c.unicode());
    return found;
}

} // namespace core
