// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that written dates, hours and lengths of time are read from.
#pragma once

#include <QList>
#include <QString>

#include <initializer_list>

namespace core {

struct WrittenToken
{
    enum Kind {
        Number,
        Word,
        Mark,  // punctuation that may stand between hours
        Other, // anything else: emoji, control characters
    };

    Kind kind = Other;
    qsizetype begin = 0; // in the text
    qsizetype end = 0;
    bool spaced = true; // white space, or the beginning of the text, stands before it
    int value = 0;      // of a Number; -1 where it has more than 4 digits
    QString word = {};  // of a Word: folded; empty where it is too long to mean anything
    // Of a Mark, one for all its kin: '-' any dash or minus, '(' any opening bracket, '\'' any
    // single quote or prime, '\n' any line end, 'h' the sign for a half.
    char mark = 0;

    qsizetype width() const { return end - begin; }
    bool isNumber(int digits) const { return kind == Number && width() == digits; }
};

// The tokens of a text, ended by one of kind Other and no width, so that readers may look ahead
// without asking for the length.
class WrittenTokens final
{
public:
    explicit WrittenTokens(QStringView text);

    // The token at `i`, the end token for anything past it.
    const WrittenToken &operator[](qsizetype i) const { return m_tokens[qMin(i, size())]; }
    qsizetype size() const { return m_tokens.size() - 1; }

    bool isMark(qsizetype i, char mark) const;
    bool isWord(qsizetype i, std::initializer_list<QStringView> words) const;
    // A mark or a word that touches what stands before it.
    bool touches(qsizetype i) const { return i < size() && !(*this)[i].spaced; }
    // The text from token `first` up to, not including, token `last`.
    QStringView slice(qsizetype first, qsizetype last) const;

private:
    QStringView m_text;
    QList<WrittenToken> m_tokens;
};

} // namespace core
