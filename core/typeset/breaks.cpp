// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/breaks.h"

#include <unicode/ubrk.h>

#include <array>
#include <new>

namespace typeset {

namespace {

// What a character does to the lines around it, for the few that the fast path knows.
enum class Kind : quint8 { Other, Letter, Space, Closer, Opener };

constexpr std::array<Kind, 0x180> kinds = [] {
    std::array<Kind, 0x180> table{};
    const auto letters = [&](int first, int last) {
        for (int c = first; c <= last; ++c)
            table[size_t(c)] = Kind::Letter;
    };
    letters('a', 'z');
    letters('A', 'Z');
    letters('0', '9');
    letters(0xC0, 0x17F);
    table[0xD7] = table[0xF7] = Kind::Other; // × and ÷ are of class AI
    table['.'] = table[','] = table[';'] = table[':'] = table[')'] = Kind::Closer;
    table['('] = Kind::Opener;
    table[' '] = Kind::Space;
    return table;
}();

} // namespace

Breaks::~Breaks()
{
    for (UBreakIterator *iterator : std::as_const(m_iterators))
        ubrk_close(iterator);
}

UBreakIterator *Breaks::iterator(const QString &language)
{
    UBreakIterator *&iterator = m_iterators[language];
    if (!iterator) {
        const QByteArray locale = language.toLatin1().replace('-', '_') + "@lb=strict";
        UErrorCode error = U_ZERO_ERROR;
        iterator = ubrk_open(UBRK_LINE, locale.constData(), nullptr, 0, &error);
        if (U_FAILURE(error))
            throw std::bad_alloc(); // ICU's own data has line rules for any locale
    }
    return iterator;
}

bool Breaks::onlyAtSpaces(QStringView text)
{
    // UAX #14: LB13 forbids a break before a closer even after spaces, LB14 after an opener; an
    // opener may begin a line unless a letter stands right before it (LB30).
    Kind before = Kind::Space;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        const Kind kind = c < kinds.size() ? kinds[c] : Kind::Other;
        if (kind == Kind::Other || (kind == Kind::Closer && before == Kind::Space)
            || (kind == Kind::Opener && before != Kind::Space)
            || (kind == Kind::Space && before == Kind::Opener))
            return false;
        before = kind;
    }
    return true;
}

std::vector<bool> Breaks::opportunities(QStringView text, const QString &language)
{
    if (onlyAtSpaces(text))
        return {};
    UBreakIterator *lines = iterator(language);
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(lines, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                 &error);
    std::vector<bool> result(size_t(text.size()));
    if (U_FAILURE(error))
        return result;
    for (int32_t at = ubrk_next(lines); at != UBRK_DONE; at = ubrk_next(lines)) {
        if (at < text.size())
            result[size_t(at)] = true;
    }
    return result;
}

} // namespace typeset
