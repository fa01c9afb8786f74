// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notetext.h"

#include "core/text/units.h"

#include <algorithm>

namespace core {

namespace {

// Lines of wrapped text are not longer; one that is holds a whole paragraph.
constexpr qsizetype longestWrapped = 120;
// A line of wrapped text is not as short, unless it is the last of its paragraph.
constexpr qsizetype shortestWrapped = 60;

// Begins in the middle of a sentence: with a small letter or a digit, perhaps after a bracket.
bool beginsWithin(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"([«“\"'‘*_").contains(text.front()))
        text = text.sliced(1);
    return !text.isEmpty() && (text.front().isLower() || text.front().isDigit());
}

// Lines that stand for themselves: Markdown's headings and rows of tables.
bool standsAlone(QStringView text)
{
    return text.startsWith(u'#') || text.startsWith(u'|');
}

// So that the first characters don't make the text a list, which lists have been found already.
QString withoutListMark(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const bool isNumber =
        digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    const bool isBullet = digits == 0 && text.size() > 1 && QStringView(u"-+*").contains(text[0])
        && text[1].isSpace();
    QString result = text;
    if (isNumber || isBullet)
        result.insert(digits, u'\\');
    return result;
}

// Whether Markdown may mean something by it.
bool isMark(QChar c)
{
    static constexpr AsciiSet marks("*_`[]<>&\\#|~!=\n");
    return marks.contains(c);
}

// Most paragraphs hold no markup, and need no parser.
QList<Block> blocksOf(const QString &text)
{
    const bool isPlain =
        !text.isEmpty() && text.front().isLetter() && std::ranges::none_of(text, isMark);
    if (isPlain)
        return {Block{.spans = {Span{.text = text, .link = {}}}}};
    return parseMarkup(withoutListMark(text));
}

} // namespace

void NoteText::add(const NoteLine &line)
{
    if (line.text.size() > 1 && isDecoration(line.text))
        return;
    const MarkedLine marked = splitMark(line.text);
    if (isItem(marked, line)) {
        Piece item{.level = levelAt(line.indent),
                   .number = marked.number,
                   .indent = line.indent,
                   .lastLine = line.text.size(),
                   .text = marked.text.toString()};
        item.kind = marked.mark == ListMark::Number ? BlockKind::Number : BlockKind::Bullet;
        m_pieces.append(item);
        return;
    }
    if (goesOn(line)) {
        Piece &piece = m_pieces.last();
        // After a backslash a line's end is a line break.
        if (!piece.text.isEmpty())
            piece.text += piece.text.endsWith(u'\\') ? u'\n' : u' ';
        piece.text += line.text;
        piece.lastLine = line.text.size();
        return;
    }
    Piece paragraph{
        .indent = line.indent, .lastLine = line.text.size(), .text = line.text.toString()};
    // Markdown's further paragraph of an item is indented as its text.
    if (!m_pieces.isEmpty()) {
        const Piece &last = m_pieces.last();
        const bool isAfterItem = last.kind != BlockKind::Paragraph || last.level > 0;
        if (isAfterItem && line.indent >= last.indent + 2)
            paragraph.level = last.kind == BlockKind::Paragraph ? last.level : last.level + 1;
        if (paragraph.level > 0)
            paragraph.indent = last.indent;
    }
    m_pieces.append(paragraph);
}

// A mark is no mark in the middle of a sentence: "… en el año\n21. Después …".
bool NoteText::isItem(const MarkedLine &marked, const NoteLine &line) const
{
    if (marked.mark == ListMark::None)
        return false;
    if (m_pieces.isEmpty() || line.blanksBefore > 0)
        return true;
    const Piece &last = m_pieces.last();
    if (last.kind != BlockKind::Paragraph || endsSentence(last.text) || standsAlone(last.text))
        return true;
    if (marked.mark == ListMark::Number)
        return marked.number == 1;
    const QChar bullet = line.text.front();
    return !QStringView(u"–—o·").contains(bullet);
}

// Whether a line without a mark belongs to the piece before it.
bool NoteText::goesOn(const NoteLine &line) const
{
    if (m_pieces.isEmpty())
        return false;
    const Piece &last = m_pieces.last();
    if (last.text.isEmpty())
        return true; // a bullet that stood alone on its line
    if (standsAlone(line.text) || standsAlone(last.text))
        return false;
    const bool ended = endsSentence(last.text);
    if (line.blanksBefore >= 2)
        return !ended && beginsWithin(line.text);
    if (line.blanksBefore > 0)
        return false;
    if (last.kind != BlockKind::Paragraph)
        return true;
    if (m_shape == Shape::Points) {
        if (ended)
            return false;
        return beginsWithin(line.text) || last.lastLine >= shortestWrapped;
    }
    return !(ended && last.lastLine > longestWrapped);
}

// Items lie in those before them that are indented less.
int NoteText::levelAt(int indent) const
{
    if (m_pieces.isEmpty())
        return 0;
    const Piece &last = m_pieces.last();
    if (last.kind == BlockKind::Paragraph && last.level == 0)
        return 0;
    if (indent >= last.indent + 2)
        return last.kind == BlockKind::Paragraph ? last.level : last.level + 1;
    for (qsizetype i = m_pieces.size() - 1; i >= 0; --i) {
        const Piece &piece = m_pieces[i];
        if (piece.kind == BlockKind::Paragraph && piece.level == 0)
            break;
        if (piece.kind != BlockKind::Paragraph && piece.indent <= indent)
            return piece.level;
    }
    return 0;
}

QString NoteText::markup() const
{
    QList<Block> blocks;
    for (const Piece &piece : m_pieces) {
        QList<Block> parsed = blocksOf(piece.text);
        for (qsizetype i = 0; i < parsed.size(); ++i) {
            Block &block = parsed[i];
            const bool isFirst = i == 0;
            const bool isItem = piece.kind != BlockKind::Paragraph;
            block.kind = isFirst ? piece.kind : BlockKind::Paragraph;
            block.level = isItem && !isFirst ? piece.level + 1 : piece.level;
            block.number = isFirst ? piece.number : 0;
            if (m_shape == Shape::Points && isFirst && (isItem || piece.level == 0))
                block.kind = BlockKind::Bullet;
        }
        blocks += parsed;
    }
    if (blocks.isEmpty())
        return {};
    return toMarkup(blocks);
}

QString plainLine(QStringView markdown)
{
    static constexpr QStringView marks = u"*_[]`\\<#";
    const QStringView trimmed = markdown.trimmed();
    const bool isPlain =
        std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) { return marks.contains(c); });
    // A link's address is something that a reader of the note saw: it stays.
    if (isPlain || trimmed.contains(u"]("))
        return trimmed.toString();
    return plainText(parseMarkup(withoutListMark(trimmed.toString()))).simplified();
}

} // namespace core
