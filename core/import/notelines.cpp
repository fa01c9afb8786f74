// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notelines.h"

#include "core/import/notewords.h"

#include <algorithm>

namespace core {

namespace {

constexpr int tabWidth = 4;
constexpr int mostClosers = 8;
constexpr int blanksOfPageBreak = 2;

// Private-use characters are the bullets of Word's symbol fonts.
constexpr QStringView roundBullets = u"•◦‣▪▫■□●○◆◇➢➤►▸✓✔∙⁃\uF0B7\uF0A7\uF0D8\uF0FC\uF076";
constexpr QStringView dashBullets = u"-–—*+·";

int columnsOf(QStringView space)
{
    int columns = 0;
    for (QChar c : space)
        columns = c == u'\t' ? (columns / tabWidth + 1) * tabWidth : columns + 1;
    return columns;
}

bool opensSentence(QChar c)
{
    return c.isUpper() || QStringView(u"¿¡«“\"").contains(c);
}

MarkedLine afterMark(ListMark mark, int number, QStringView rest)
{
    return {mark, number, rest.trimmed()};
}

// "1.", "12)", "1.-", "a)"; without a mark where the line begins otherwise.
MarkedLine splitNumber(QStringView line)
{
    qsizetype at = 0;
    int number = 0;
    while (at < line.size() && at < 2 && line[at] >= u'0' && line[at] <= u'9')
        number = number * 10 + line[at++].digitValue();
    if (at == 0 && line[0] >= u'a' && line[0] <= u'z' && line.size() > 1 && line[1] == u')') {
        number = line[0].unicode() - u'a' + 1;
        at = 1;
    }
    if (at == 0)
        return {.text = line};
    if (at < line.size() && line[at] == u'\\')
        ++at;
    if (at >= line.size() || !QStringView(u".)º°").contains(line[at]))
        return {.text = line};
    ++at;
    if (at < line.size() && line[at] == u'-')
        ++at;
    const QStringView rest = line.sliced(at);
    if (!rest.isEmpty() && !rest.front().isSpace() && !opensSentence(rest.front())
        && rest.front() != u'*' && rest.front() != u'_')
        return {.text = line};
    return afterMark(ListMark::Number, number, rest);
}

} // namespace

std::optional<NoteLine> NoteLines::next()
{
    int blanks = 0;
    while (m_position < m_text.size()) {
        qsizetype end = m_text.indexOf(u'\n', m_position);
        if (end < 0)
            end = m_text.size();
        const QStringView whole = m_text.sliced(m_position, end - m_position);
        const QStringView text = whole.trimmed();
        const int number = m_number++;
        m_position = qMin(end + 1, m_text.size());
        if (text.isEmpty()) {
            blanks += whole.contains(u'\f') ? blanksOfPageBreak : 1;
            continue;
        }
        const qsizetype lead = text.data() - whole.data();
        if (m_afterPageBreak || whole.first(lead).contains(u'\f'))
            blanks += blanksOfPageBreak;
        m_afterPageBreak = whole.sliced(lead + text.size()).contains(u'\f');
        return NoteLine{text, number, blanks, columnsOf(whole.first(lead))};
    }
    return std::nullopt;
}

MarkedLine splitMark(QStringView line)
{
    if (line.isEmpty())
        return {.text = line};
    const QChar first = line.front();
    const QStringView rest = line.sliced(1);
    const bool spaced = rest.isEmpty() || rest.front().isSpace();
    if (roundBullets.contains(first))
        return afterMark(ListMark::Bullet, 0, rest);
    if (dashBullets.contains(first)) {
        const bool glued =
            first != u'*' && first != u'+' && !rest.isEmpty() && opensSentence(rest.front());
        if (spaced || glued)
            return afterMark(ListMark::Bullet, 0, rest);
        return {.text = line};
    }
    // Word's second level is an "o" in another font; "o" is also a word.
    if (first == u'o' && !rest.isEmpty() && rest.front().isSpace()) {
        const QStringView text = rest.trimmed();
        if (rest.front() == u'\t' || (!text.isEmpty() && opensSentence(text.front())))
            return afterMark(ListMark::Bullet, 0, rest);
    }
    return splitNumber(line);
}

bool endsSentence(QStringView text)
{
    for (int count = 0; count < mostClosers && !text.isEmpty()
         && QStringView(u"*_)]»”\"’' \u00A0\u202F").contains(text.back());
         ++count) {
        // Closed quotations end what they quote; a bracket may close in the middle of a sentence.
        if (QStringView(u"»”").contains(text.back()))
            return true;
        text.chop(1);
    }
    return !text.isEmpty() && QStringView(u".!?…:;。！？").contains(text.back());
}

bool isDecoration(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.isSpace() || QStringView(u"-–—=*_|:+.#~").contains(c);
    });
}

QStringView withoutEmphasis(QStringView text)
{
    text = text.trimmed();
    while (text.size() > 2 && (text.front() == u'*' || text.front() == u'_')) {
        const QChar mark = text.front();
        qsizetype run = 1;
        while (run < text.size() && text[run] == mark)
            ++run;
        if (text.size() <= 2 * run || text.last(run).count(mark) != run)
            break;
        const QStringView inner = text.sliced(run, text.size() - 2 * run);
        if (inner.contains(mark))
            break;
        text = inner.trimmed();
    }
    return text;
}

} // namespace core
