// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notewords.h"

#include "core/text/fold.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// No word of a label comes near it: keeps a line of a megabyte without spaces cheap.
constexpr qsizetype longestWord = 40;

// The letters of an ending after its sign: "/trice" has five, "-e-s" one each.
qsizetype longestEnding(QChar sign)
{
    switch (sign.unicode()) {
    case u'/':
    case u'·':
    case u'•':
    case u'‧':
    case u'.':
    case u'(':
        return 5;
    case u'-':
        return 1;
    default:
        return 0;
    }
}

qsizetype pastWord(QStringView line, qsizetype from)
{
    while (from < line.size() && isWordCharacter(line[from]))
        ++from;
    return from;
}

// Past the endings of a word that ends at `end`.
qsizetype pastEndings(QStringView line, qsizetype end)
{
    while (end < line.size()) {
        const QChar sign = line[end];
        const qsizetype past = pastWord(line.first(qMin(line.size(), end + 8)), end + 1);
        const qsizetype letters = past - end - 1;
        if (letters < 1 || letters > longestEnding(sign) || line[end + 1].isDigit())
            break;
        if (sign != u'(') {
            end = past;
            continue;
        }
        if (past >= line.size() || line[past] != u')')
            break;
        end = past + 1;
        // "Intervenant(e)s"
        if (end < line.size() && line[end] == u's' && pastWord(line, end) == end + 1)
            ++end;
    }
    return end;
}

// What may stand between the words of one label.
bool joinsWords(QChar character)
{
    return character.isSpace() || QStringView(u"-‐‑'’*_()").contains(character);
}

} // namespace

bool isWordCharacter(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return character.isLetterOrNumber() || character.isMark();
}

std::optional<NoteWord> wordAt(QStringView line, qsizetype from)
{
    // Brackets only as in "(Co-)organized by": others hold limits and asides.
    const bool opensWithCo = line.mid(from).trimmed().startsWith(u"(co", Qt::CaseInsensitive);
    while (from < line.size() && joinsWords(line[from])) {
        if (line[from] == u'(' && !opensWithCo)
            return std::nullopt;
        ++from;
    }
    const QStringView near = line.first(qMin(line.size(), from + longestWord + 1));
    const qsizetype end = pastWord(near, from);
    if (end == from || end - from > longestWord)
        return std::nullopt;
    return NoteWord{fold(line.sliced(from, end - from)), from, pastEndings(line, end)};
}

QString phrase(QStringView text)
{
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        const qsizetype end = pastWord(text, at);
        words.append(fold(text.sliced(at, end - at)));
        at = pastEndings(text, end);
    }
    return words.join(u' ');
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = pastWord(text, at);
        if (end > at)
            words.append(fold(text.sliced(at, end - at)));
        at = end + 1;
    }
    return words;
}

} // namespace core
