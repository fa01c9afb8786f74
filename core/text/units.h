// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <string_view>

namespace core {

// Some characters of ASCII, for who asks of each character of a text whether it is one of them.
class AsciiSet
{
public:
    constexpr explicit AsciiSet(std::string_view characters)
    {
        for (const char c : characters)
            m_table[static_cast<unsigned char>(c)] = true;
    }
    constexpr bool contains(QChar c) const
    {
        return c.unicode() < m_table.size() && m_table[c.unicode()];
    }

private:
    std::array<bool, 0x80> m_table{};
};

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
