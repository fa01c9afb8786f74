// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a text, one after the other, and the marks that a line may begin with.
#pragma once

#include <QStringView>

#include <optional>

namespace core {

struct NoteLine
{
    QStringView text;     // without the white space at its ends; never empty
    int number = 0;       // in the file, from 1
    int blanksBefore = 0; // blank lines since the one before; a page break counts as two
    int indent = 0; // columns of white space before it; a tab goes to the next multiple of four
};

// Skips blank lines. Holds a view: the text has to outlive it.
class NoteLines
{
public:
    explicit NoteLines(QStringView text, int firstNumber = 1)
        : m_text(text)
        , m_number(firstNumber)
    { }

    std::optional<NoteLine> next();
    // Where the next line begins, and its number.
    qsizetype position() const { return m_position; }
    int number() const { return m_number; }

private:
    QStringView m_text;
    qsizetype m_position = 0;
    int m_number;
    bool m_afterPageBreak = false;
};

enum class ListMark { None, Bullet, Number };

struct MarkedLine
{
    ListMark mark = ListMark::None;
    int number = 0;   // of a Number; letters count from a = 1
    QStringView text; // after the mark; may be empty
};

// Splits off a bullet as people and word processors write it ("-", "•", "–", "o", a symbol font's
// character) or a number ("1.", "2)", "a)"), which white space or a capital has to follow.
MarkedLine splitMark(QStringView line);

// All that sets a line off before its first word, in whatever order: "> ", "| ", "## ", a list
// mark, a number, "**".
struct LineMarks
{
    bool bulleted = false;
    int number = 0;       // 0 where there is none; Roman ones count as 1
    bool heading = false; // #, or emphasis
    bool inTable = false;
    QStringView emphasis; // the run of * and _ that was opened last
    qsizetype end = 0;    // where the first word begins
};
LineMarks readLineMarks(QStringView line);

bool isEmphasis(QChar character);

// Whether a sentence ends here: its last character, past closing brackets, quotation marks and
// emphasis, is one of . ! ? … : ;
bool endsSentence(QStringView text);

// A line of signs only, without a letter, a digit or a symbol: "---", "***", "|---|---|".
bool isDecoration(QStringView line);

// Without emphasis marks that enclose all of it: "31/05/21" for "**31/05/21**".
QStringView withoutEmphasis(QStringView text);

} // namespace core
