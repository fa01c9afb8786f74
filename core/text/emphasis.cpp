// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emphasis.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

enum class Neighbour { Space, Punctuation, Unsure, Other };

// Parsers disagree on the punctuation that came after Unicode 13, so that is sure to be neither.
Neighbour neighbour(char32_t c)
{
    if (QChar::isSpace(c))
        return Neighbour::Space;
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) ? Neighbour::Other : Neighbour::Punctuation;
    if (QChar::category(c) == QChar::Other_NotAssigned)
        return Neighbour::Unsure;
    if (!QChar::isPunct(c))
        return Neighbour::Other;
    return QChar::unicodeVersion(c) <= QChar::Unicode_13_0 ? Neighbour::Punctuation
                                                           : Neighbour::Unsure;
}

struct Character
{
    qsizetype begin;
    qsizetype end;
    Neighbour kind;
};

Character characterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {at, at + 2, neighbour(QChar::surrogateToUcs4(text[at], text[at + 1]))};
    return {at, at + 1, neighbour(text[at].unicode())};
}

Character characterBefore(const QString &text, qsizetype at)
{
    if (text[at - 1].isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return characterAt(text, at - 2);
    return characterAt(text, at - 1);
}

bool assign(StyledText &text, qsizetype begin, qsizetype end, quint8 emphasis)
{
    bool changed = false;
    for (qsizetype i = begin; i < end; ++i) {
        changed = changed || text.emphasis[size_t(i)] != emphasis;
        text.emphasis[size_t(i)] = emphasis;
    }
    return changed;
}

// White space has the emphasis, and the link, that it shares with the words on both sides.
bool settleSpaces(StyledText &text)
{
    bool changed = false;
    const qsizetype size = text.text.size();
    for (qsizetype begin = 0; begin < size; ++begin) {
        if (!text.text[begin].isSpace())
            continue;
        qsizetype end = begin;
        while (end < size && text.text[end].isSpace())
            ++end;
        const auto linkFirst = text.link.begin() + std::max<qsizetype>(begin - 1, 0);
        const auto linkLast = text.link.begin() + std::min(end + 1, size);
        const bool oneLink =
            std::all_of(linkFirst, linkLast, [&](int link) { return link == *linkFirst; });
        quint8 common = oneLink ? StyledText::Bold | StyledText::Italic : 0;
        for (qsizetype i = std::max<qsizetype>(begin - 1, 0); i < std::min(end + 1, size); ++i)
            common &= text.emphasis[size_t(i)];
        changed = assign(text, begin, end, common) || changed;
        if (!oneLink)
            std::fill(text.link.begin() + begin, text.link.begin() + end, 0);
        begin = end;
    }
    return changed;
}

// What CommonMark's flanking rules allow where the emphasis changes within a word. A mark after
// punctuation cannot close before a letter, nor one before punctuation open after a letter: there
// the punctuation loses its emphasis. A mark that could do both, while another is open, would be
// taken to close: there nothing opens.
bool settleFlanks(StyledText &text)
{
    bool changed = false;
    const qsizetype size = text.text.size();
    for (qsizetype i = 1; i < size; ++i) {
        const quint8 before = text.emphasis[size_t(i - 1)];
        const quint8 after = text.emphasis[size_t(i)];
        if (before == after || text.link[size_t(i - 1)] != text.link[size_t(i)])
            continue;
        const Character last = characterBefore(text.text, i);
        const Character next = characterAt(text.text, i);
        if (last.kind == Neighbour::Space || next.kind == Neighbour::Space)
            continue;
        const quint8 opening = after & quint8(~before);
        const quint8 closing = before & quint8(~after);
        const bool onlyOpens = last.kind == Neighbour::Punctuation && next.kind == Neighbour::Other;
        if (closing != 0 && last.kind != Neighbour::Other && next.kind != Neighbour::Punctuation)
            changed = assign(text, last.begin, last.end, before & after) || changed;
        else if (opening != 0 && next.kind != Neighbour::Other
                 && last.kind != Neighbour::Punctuation)
            changed = assign(text, next.begin, next.end, before & after) || changed;
        else if (opening != 0 && before != 0 && !onlyOpens)
            changed = assign(text, i, text.emphasisEnd(i, size), before & after) || changed;
    }
    return changed;
}

// Emphases that overlap without nesting: white space between them parts them, else the inner one
// goes.
bool settleNesting(StyledText &text)
{
    bool changed = false;
    const qsizetype size = text.text.size();
    for (qsizetype group = 0, groupEnd = 0; group < size; group = groupEnd) {
        groupEnd = text.linkEnd(group);
        EmphasisStack stack;
        qsizetype opened[4] = {};
        for (qsizetype at = group; at < groupEnd;) {
            const qsizetype end = text.emphasisEnd(at, groupEnd);
            const quint8 after = end < groupEnd ? text.emphasis[size_t(end)] : quint8(0);
            const EmphasisStack::Change change = stack.change(text.emphasis[size_t(at)], after);
            for (const quint8 emphasis : change.opened)
                opened[emphasis] = at;
            if (change.overlap == 0) {
                at = end;
                continue;
            }
            changed = true;
            if (text.text[at].isSpace()) {
                qsizetype words = at;
                while (words < end && text.text[words].isSpace())
                    ++words;
                assign(text, at, words, 0);
            } else {
                for (qsizetype i = opened[change.overlap]; i < at; ++i)
                    text.emphasis[size_t(i)] &= quint8(~change.overlap);
                stack.change(text.emphasis[size_t(at - 1)], 0);
            }
        }
    }
    return changed;
}

} // namespace

StyledText::StyledText(const QList<Span> &spans)
{
    QHash<QString, int> known;
    for (const Span &span : spans) {
        int index = 0;
        if (!span.link.isEmpty()) {
            int &place = known[span.link];
            if (place == 0) {
                place = int(links.size());
                links.append(span.link);
            }
            index = place;
        }
        const quint8 look = (span.bold ? Bold : 0) | (span.italic ? Italic : 0);
        text += span.text;
        emphasis.resize(size_t(text.size()), look);
        link.resize(size_t(text.size()), index);
    }
}

QList<Span> StyledText::spans() const
{
    QList<Span> result;
    for (qsizetype group = 0; group < text.size();) {
        const qsizetype groupEnd = linkEnd(group);
        for (qsizetype at = group; at < groupEnd;) {
            const qsizetype end = emphasisEnd(at, groupEnd);
            const quint8 look = emphasis[size_t(at)];
            result.append(Span{.text = text.sliced(at, end - at),
                               .bold = (look & Bold) != 0,
                               .italic = (look & Italic) != 0,
                               .link = links[link[size_t(group)]]});
            at = end;
        }
        group = groupEnd;
    }
    return result;
}

qsizetype StyledText::linkEnd(qsizetype begin) const
{
    return std::find_if(link.begin() + begin, link.end(),
                        [first = link[size_t(begin)]](int other) { return other != first; })
        - link.begin();
}

qsizetype StyledText::emphasisEnd(qsizetype begin, qsizetype limit) const
{
    return std::find_if(emphasis.begin() + begin, emphasis.begin() + limit,
                        [first = emphasis[size_t(begin)]](quint8 other) { return other != first; })
        - emphasis.begin();
}

EmphasisStack::Change EmphasisStack::change(quint8 next, quint8 after)
{
    Change result;
    std::vector<quint8> open = m_open;
    quint8 now = 0;
    for (const quint8 emphasis : open)
        now |= emphasis;
    for (quint8 closing = now & quint8(~next); closing != 0;) {
        const quint8 top = open.back();
        if (!(top & closing)) {
            result.overlap = top;
            result.closed.clear();
            return result;
        }
        result.closed.push_back(top);
        open.pop_back();
        closing &= quint8(~top);
    }
    quint8 opening = next & quint8(~now);
    if (opening == (StyledText::Bold | StyledText::Italic)) {
        const bool boldLasts = after != StyledText::Italic;
        result.opened = {boldLasts ? StyledText::Bold : StyledText::Italic,
                         boldLasts ? StyledText::Italic : StyledText::Bold};
    } else if (opening != 0) {
        result.opened = {opening};
    }
    open.insert(open.end(), result.opened.begin(), result.opened.end());
    m_open = open;
    return result;
}

void reduceEmphasis(StyledText &text)
{
    // Every round but the last clears some emphasis, so this ends.
    bool changed = true;
    while (changed) {
        changed = settleSpaces(text);
        changed = settleFlanks(text) || changed;
        changed = settleNesting(text) || changed;
    }
}

} // namespace core
