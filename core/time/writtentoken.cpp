// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/writtentoken.h"

#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// No name of a month, a zone or an hour comes near this.
constexpr qsizetype LongestWord = 40;

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

// White space, and what emphasises or decorates: **13:00**, “noon”, • 8:00.
bool isSpacing(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || u"*_\"“”«»″•·~\\→"_s.contains(c);
}

char markOf(QChar c)
{
    switch (c.unicode()) {
    case u':':
    case u'∶':
    case u'：':
        return ':';
    case u'.':
        return '.';
    case u',':
    case u'，':
        return ',';
    case u';':
        return ';';
    case u'/':
    case u'⁄':
    case u'∕':
        return '/';
    case u'|':
    case u'¦':
        return '|';
    case u'+':
        return '+';
    case u'\n':
    case u'\r':
    case u'\f':
    case u'\v':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
        return '\n';
    case u'\'':
    case u'’':
    case u'‘':
    case u'′':
    case u'´':
        return '\'';
    case u'−':
        return '-';
    case u'½':
        return 'h'; // a half: the one fraction that lengths of time are written with
    default:
        break;
    }
    switch (c.category()) {
    case QChar::Punctuation_Dash:
        return '-';
    case QChar::Punctuation_Open:
        return '(';
    case QChar::Punctuation_Close:
        return ')';
    default:
        return 0;
    }
}

qsizetype endOfNumber(QStringView text, qsizetype i)
{
    while (i < text.size() && text[i].isDigit())
        ++i;
    return i;
}

// An underscore belongs to the word it is inside of: Buenos_Aires, but _Madrid_.
qsizetype endOfWord(QStringView text, qsizetype i)
{
    const auto isInside = [&](qsizetype at) {
        return text[at] == u'_' && at + 1 < text.size() && isLetter(text[at + 1]);
    };
    while (i < text.size() && (isLetter(text[i]) || isInside(i)))
        ++i;
    return i;
}

int valueOf(QStringView digits)
{
    if (digits.size() > 4)
        return -1;
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + digit.digitValue();
    return value;
}

} // namespace

WrittenTokens::WrittenTokens(QStringView text)
    : m_text(text)
{
    bool spaced = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        WrittenToken token{.begin = i, .end = i + 1, .spaced = spaced};
        token.mark = markOf(c);
        if (token.mark != 0) {
            token.kind = WrittenToken::Mark;
        } else if (isSpacing(c)) {
            spaced = true;
            ++i;
            continue;
        } else if (c.isDigit()) {
            token.kind = WrittenToken::Number;
            token.end = endOfNumber(text, i);
            token.value = valueOf(text.sliced(i, token.width()));
        } else if (isLetter(c)) {
            token.kind = WrittenToken::Word;
            token.end = endOfWord(text, i);
            if (token.width() <= LongestWord)
                token.word = fold(text.sliced(i, token.width()));
        }
        spaced = token.mark == '\n';
        i = token.end;
        m_tokens.append(token);
    }
    m_tokens.append(WrittenToken{.begin = text.size(), .end = text.size()});
}

bool WrittenTokens::isMark(qsizetype i, char mark) const
{
    const WrittenToken &token = (*this)[i];
    return token.kind == WrittenToken::Mark && token.mark == mark;
}

bool WrittenTokens::isWord(qsizetype i, std::initializer_list<QStringView> words) const
{
    const WrittenToken &token = (*this)[i];
    return token.kind == WrittenToken::Word && std::ranges::find(words, token.word) != words.end();
}

QStringView WrittenTokens::slice(qsizetype first, qsizetype last) const
{
    if (last <= first)
        return {};
    const qsizetype begin = (*this)[first].begin;
    return m_text.sliced(begin, (*this)[last - 1].end - begin);
}

} // namespace core
