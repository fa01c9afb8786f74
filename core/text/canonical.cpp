// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emphasis.h"
#include "core/text/markup.h"
#include "core/text/units.h"

#include <algorithm>

namespace core {
namespace {

constexpr int largestNumber = 999'999'999; // nine digits are what CommonMark takes as a list mark

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

// One unit at `at` as texts may hold it; null where it vanishes.
QChar cleaned(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isLineBreak(c))
        return QChar::LineSeparator;
    if (c == u'\t' || c == u'\v' || c == u'\f')
        return u' ';
    if (c < u' ' || c == QChar::ByteOrderMark)
        return {};
    if (c.isHighSurrogate() && (at + 1 == text.size() || !text[at + 1].isLowSurrogate()))
        return QChar::ReplacementCharacter;
    if (c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate()))
        return QChar::ReplacementCharacter;
    return c;
}

QString cleanLink(const QString &link)
{
    QString result;
    for (qsizetype i = 0; i < link.size(); ++i) {
        const QChar c = cleaned(link, i);
        if (!c.isNull() && c != QChar::LineSeparator)
            result += c;
    }
    return result.trimmed();
}

// Whether a text can stay as it is: nearly all do, and copying them a unit at a time is slow.
bool isClean(QStringView text)
{
    // Nothing else is below the line separator.
    const bool mayBeOdd =
        hasUnit(text, [](char16_t c) { return int(c < 0x20) | int(c == 0x85) | int(c >= 0x2028); });
    return !mayBeOdd || std::ranges::none_of(text, [](QChar c) {
        return c < u' ' || c.isSurrogate() || c == QChar::ByteOrderMark || isLineBreak(c);
    });
}

QList<Span> cleanSpans(const QList<Span> &spans)
{
    QList<Span> result;
    for (const Span &span : spans) {
        Span clean = span;
        clean.link = cleanLink(span.link);
        if (!isClean(span.text))
            clean.text.clear();
        for (qsizetype i = clean.text.size(); i < span.text.size(); ++i) {
            if (span.text[i] == u'\n' && i > 0 && span.text[i - 1] == u'\r')
                continue;
            if (const QChar c = cleaned(span.text, i); !c.isNull())
                clean.text += c;
        }
        if (!clean.text.isEmpty())
            result.append(clean);
    }
    return result;
}

// Without the white space at both ends and around line breaks, which Markdown would drop.
StyledText trimmed(const StyledText &source)
{
    StyledText result({});
    result.links = source.links;
    const auto dropSpaces = [&result](bool breaksToo) {
        qsizetype end = result.text.size();
        while (end > 0 && result.text[end - 1].isSpace()
               && (breaksToo || result.text[end - 1] != QChar::LineSeparator))
            --end;
        result.text.truncate(end);
        result.emphasis.resize(size_t(end));
        result.link.resize(size_t(end));
    };
    for (qsizetype i = 0; i < source.text.size(); ++i) {
        const QChar c = source.text[i];
        const bool isBreak = c == QChar::LineSeparator;
        if (isBreak)
            dropSpaces(false);
        const bool atLineStart =
            result.text.isEmpty() || (result.text.back() == QChar::LineSeparator && !isBreak);
        if (c.isSpace() && atLineStart)
            continue;
        result.text += c;
        result.emphasis.push_back(source.emphasis[size_t(i)]);
        result.link.push_back(source.link[size_t(i)]);
    }
    dropSpaces(true);
    return result;
}

// Of spans that are clean.
QList<Span> settled(const QList<Span> &spans)
{
    const bool isPlain = spans.size() == 1 && !spans[0].bold && !spans[0].italic
        && spans[0].link.isEmpty() && !spans[0].text.contains(QChar::LineSeparator);
    if (!isPlain) {
        StyledText text = trimmed(StyledText(spans));
        reduceEmphasis(text);
        return text.spans();
    }
    const QString text = spans[0].text.trimmed();
    return text.isEmpty() ? QList<Span>{} : QList<Span>{{.text = text, .link = {}}};
}

} // namespace

QList<Block> canonical(const QList<Block> &blocks)
{
    QList<Block> result;
    int deepest = 0; // what the next block's level can be
    for (const Block &source : blocks) {
        Block block = source;
        block.spans = settled(cleanSpans(source.spans));
        const bool isItem = block.kind != BlockKind::Paragraph;
        block.level =
            std::clamp(block.level, 0, std::min(deepest, deepestLevel + (isItem ? 0 : 1)));
        block.number =
            block.kind == BlockKind::Number ? std::clamp(block.number, 0, largestNumber) : 0;
        if (!isItem && block.spans.isEmpty())
            continue;
        // Markdown has no item that is empty and goes on with a paragraph.
        if (!isItem && !result.isEmpty() && result.last().spans.isEmpty()
            && block.level == result.last().level + 1) {
            result.last().spans = block.spans;
            continue;
        }
        deepest = block.level + (isItem ? 1 : 0);
        result.append(block);
    }
    return result;
}

} // namespace core
