// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/labelline.h"

#include "core/import/notelines.h"
#include "core/import/notewords.h"
#include "core/import/writtenlimit.h"
#include "core/import/writtenvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestAside = 200;
constexpr QStringView dashes = u"-–—‒―";

class Matcher
{
public:
    explicit Matcher(QStringView line)
        : m_line(line)
    { }

    std::optional<LabelLine> match()
    {
        const LineMarks marks = readLineMarks(m_line);
        m_at = marks.end;
        m_emphasis = marks.emphasis;
        m_inTable = marks.inTable;
        m_result.bulleted = marks.bulleted;
        m_result.numbered = marks.number;
        m_result.heading = marks.heading;
        if (!readLabel())
            return std::nullopt;
        if (!readTail())
            return std::nullopt;
        finishValue();
        return m_result;
    }

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    QChar current() const { return atEnd() ? QChar() : m_line[m_at]; }
    QStringView rest() const { return m_line.sliced(m_at); }

    void skip(auto isSkipped)
    {
        while (!atEnd() && isSkipped(m_line[m_at]))
            ++m_at;
    }

    void skipSpace()
    {
        skip([](QChar c) { return c.isSpace() && c != u'\t'; });
    }

    // The longest known phrase from here on, ending and all.
    bool readLabel()
    {
        const qsizetype begin = m_at;
        m_result.capital = current().isUpper() || current() == u'(';
        const std::optional<NoteWord> first = wordAt(m_line, m_at);
        if (!first)
            return false;
        if (beginsLabel(first->folded) && readPhrase(begin))
            return true;
        if (!isLabelBeginning(first->folded))
            return false;
        m_at = first->end; // "Session title"
        return readPhrase(begin);
    }

    bool readPhrase(qsizetype begin)
    {
        const KnownLabel *best = nullptr;
        qsizetype bestEnd = 0;
        QString words;
        qsizetype at = m_at;
        for (int count = 0; count < longestLabel; ++count) {
            const std::optional<NoteWord> word = wordAt(m_line, at);
            if (!word)
                break;
            words = count == 0 ? word->folded : words + u' ' + word->folded;
            at = word->end;
            if (const KnownLabel *known = knownLabel(words)) {
                best = known;
                bestEnd = at;
            }
        }
        if (!best)
            return false;
        m_at = bestEnd;
        m_result.label = best->label;
        m_result.languages = best->languages;
        readAlternatives();
        readEnding();
        m_result.written = m_line.sliced(begin, m_at - begin).trimmed().toString();
        return true;
    }

    // "Ponentes / Panelistas", "Contexto y antecedentes": more labels of the same field.
    void readAlternatives()
    {
        for (;;) {
            qsizetype at = m_at;
            while (at < m_line.size() && (m_line[at].isSpace() || m_line[at] == u'/'))
                ++at;
            std::optional<NoteWord> word = wordAt(m_line, at);
            static const QStringList joiners = {u"y"_s, u"and"_s, u"et"_s, u"e"_s};
            if (word && joiners.contains(word->folded))
                word = wordAt(m_line, word->end);
            if (!word)
                return;
            const KnownLabel *known = knownLabel(word->folded);
            if (!known || known->label != m_result.label)
                return;
            m_result.languages &= known->languages;
            m_at = word->end;
        }
    }

    // "de la sesión"
    void readEnding()
    {
        QString words;
        qsizetype at = m_at;
        for (int count = 0; count < 3; ++count) {
            const std::optional<NoteWord> word = wordAt(m_line, at);
            if (!word)
                return;
            words = count == 0 ? word->folded : words + u' ' + word->folded;
            at = word->end;
            if (isLabelEnding(words)) {
                m_at = at;
                return;
            }
        }
    }

    // What may stand between the label and its value. False where it is no label after all.
    bool readTail()
    {
        for (;;) {
            skipSpace();
            if (isEmphasis(current())) {
                // Closes what was opened before the label; else it opens what follows it.
                const qsizetype begin = m_at;
                skip(isEmphasis);
                if (m_line.sliced(begin, m_at - begin).contains(m_emphasis))
                    m_emphasis = {};
                continue;
            }
            if (m_result.heading && current() == u'#')
                skip([](QChar c) { return c == u'#'; }); // "## Objetivos ##"
            if (atEnd())
                return true;
            if (current() == u'(' || current() == u'[') {
                if (!readBrackets())
                    return false;
                continue;
            }
            if (m_result.number.isNull() && mayHaveNumber() && readNumber())
                continue;
            return readSeparator();
        }
    }

    // "(máx. 250 palabras)", "[1.3.2]", "(si corresponde)"
    bool readBrackets()
    {
        const QChar open = current();
        const QStringView near = m_line.sliced(m_at, qMin(longestAside, m_line.size() - m_at));
        const qsizetype close = near.indexOf(open == u'(' ? u')' : u']');
        if (close < 0 && m_line.size() - m_at > longestAside)
            return false;
        const QStringView inside = near.mid(1, close < 0 ? -1 : close - 1).trimmed();
        m_at += close < 0 ? near.size() : close + 1;
        if (open == u'[' && (isNumber(inside) || inside == u"N")) {
            if (inside != u"N")
                m_result.number = inside.toString();
            return true;
        }
        const std::optional<LimitText> limit = parseLimit(inside);
        if (limit && !m_result.limit)
            m_result.limit = limit->limit;
        if (!(limit && limit->whole) && !isLabelAside(phrase(inside)))
            m_result.asides.append(inside.toString());
        return true;
    }

    bool mayHaveNumber() const { return m_result.label == Label::Title || isTheme(); }

    bool isTheme() const
    {
        return m_result.label == Label::Theme || m_result.label == Label::Subtheme;
    }

    static bool isNumber(QStringView text)
    {
        bool digits = false;
        for (QChar c : text) {
            if (!c.isDigit() && c != u'.')
                return false;
            digits = digits || c.isDigit();
        }
        return digits && text.front().isDigit() && text.back().isDigit();
    }

    // "Título de la sesión 1.3.2 : …", "Línea temática n.º 1", "Track A:", "Eje II –"
    bool readNumber()
    {
        qsizetype at = m_at;
        for (const QString &sign : {u"n.º"_s, u"n.°"_s, u"nº"_s, u"n°"_s, u"no."_s, u"#"_s}) {
            if (rest().startsWith(sign, Qt::CaseInsensitive)) {
                at += sign.size();
                break;
            }
        }
        while (at < m_line.size() && m_line[at].isSpace())
            ++at;
        const qsizetype begin = at;
        while (at < m_line.size() && at - begin < 16
               && (m_line[at].isDigit() || (m_line[at] == u'.' && at > begin)))
            ++at;
        if (at == begin) {
            while (at < m_line.size() && at - begin < 5 && m_line[at] >= u'A' && m_line[at] <= u'Z')
                ++at;
            const QStringView letters = m_line.sliced(begin, at - begin);
            const bool roman = std::all_of(letters.begin(), letters.end(),
                                           [](QChar c) { return QStringView(u"IVX").contains(c); });
            if (letters.isEmpty() || !isTheme() || (letters.size() > 1 && !roman))
                return false;
        }
        qsizetype end = at;
        while (end > begin && m_line[end - 1] == u'.')
            --end;
        // "Fecha 31/05/21" holds no number of the label.
        if (at < m_line.size() && !m_line[at].isSpace()
            && !QStringView(u":：.)|*_").contains(m_line[at]))
            return false;
        m_result.number = m_line.sliced(begin, end - begin).toString();
        m_at = at;
        return true;
    }

    bool readSeparator()
    {
        const QChar c = current();
        if (c == u':' || c == u'：' || c == u'﹕') {
            m_result.separator = LabelSeparator::Colon;
            ++m_at;
            return true;
        }
        if (c == u'\t' || c == u'|') {
            m_result.separator = LabelSeparator::Cell;
            ++m_at;
            return true;
        }
        const QStringView after = rest().sliced(1);
        if (dashes.contains(c) && !after.isEmpty() && after.front().isSpace() && m_at > 0
            && (m_line[m_at - 1].isSpace() || QStringView(u")]*_").contains(m_line[m_at - 1]))) {
            m_result.separator = LabelSeparator::Dash;
            ++m_at;
            return true;
        }
        // "Objetivos, máx. 100 palabras", "Objetivos máx. 100 palabras:"
        QStringView limitText = c == u',' || c == u';' ? after : rest();
        limitText = limitText.trimmed();
        while (!limitText.isEmpty() && (limitText.back() == u':' || isEmphasis(limitText.back())))
            limitText.chop(1);
        const std::optional<LimitText> limit = parseLimit(limitText);
        if (limit && limit->whole && !m_result.limit) {
            m_result.limit = limit->limit;
            m_at = m_line.size();
            return true;
        }
        if (m_result.limit) {
            m_result.separator = LabelSeparator::Limit;
            return true;
        }
        m_result.separator = LabelSeparator::Space;
        return (mayHaveNumber() && !m_result.number.isNull())
            || isUnderstood(m_result.label, rest());
    }

    // The value without the cell's end, the emphasis that the label opened, and a limit before it.
    void finishValue()
    {
        QStringView value = rest().trimmed();
        if (m_inTable && m_result.separator == LabelSeparator::None) {
            m_result.value = value;
            return;
        }
        if (m_inTable && value.endsWith(u'|'))
            value = value.chopped(1).trimmed();
        if (!m_emphasis.isEmpty()) {
            if (value.startsWith(m_emphasis))
                value = value.sliced(m_emphasis.size()).trimmed();
            else if (value.endsWith(m_emphasis))
                value = value.chopped(m_emphasis.size()).trimmed();
        }
        m_result.value = value;
        if (m_result.limit || !sectionField(m_result.label))
            return;
        takeLimit();
    }

    // "Resumen: (máx. 250 palabras) El texto", "Resumen – máx. 250 palabras"
    void takeLimit()
    {
        const QStringView value = m_result.value;
        if (const std::optional<LimitText> limit = parseLimit(withoutEmphasis(value));
            limit && limit->whole) {
            m_result.limit = limit->limit;
            m_result.value = value.last(0);
            return;
        }
        qsizetype open = 0;
        while (open < value.size() && isEmphasis(value[open]))
            ++open;
        if (open >= value.size() || value[open] != u'(')
            return;
        const qsizetype close = value.first(qMin(longestAside, value.size())).indexOf(u')');
        if (close < 0)
            return;
        const auto limit = parseLimit(value.sliced(open + 1, close - open - 1));
        if (!limit || !limit->whole)
            return;
        m_result.limit = limit->limit;
        qsizetype after = close + 1;
        while (after < value.size() && isEmphasis(value[after]) && after - close <= open)
            ++after;
        m_result.value = value.sliced(after).trimmed();
        if (m_result.value.startsWith(u':'))
            m_result.value = m_result.value.sliced(1).trimmed();
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QStringView m_emphasis; // opened before the label and not yet closed
    bool m_inTable = false;
    LabelLine m_result;
};

} // namespace

std::optional<LabelLine> matchLabel(QStringView line)
{
    return Matcher(line).match();
}

} // namespace core
