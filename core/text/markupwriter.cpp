// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/emphasis.h"
#include "core/text/markup.h"
#include "core/text/units.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Where a backslash keeps the beginning of a line from being a block's mark; -1 where none is
// needed.
qsizetype escapeAtLineStart(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (u"#>+-=~"_s.contains(line.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    const bool isNumber = digits > 0 && digits < line.size()
        && (line[digits] == u'.' || line[digits] == u')')
        && (digits + 1 == line.size() || line[digits + 1].isSpace());
    return isNumber ? digits : -1;
}

// Whether it means nothing in Markdown, in the middle of a line.
bool isInert(QChar c)
{
    static constexpr AsciiSet marks("\\`*_[]<!");
    return !marks.contains(c) && c != QChar::LineSeparator;
}

// One block's text as inline Markdown; `indent` goes before each line after the first.
class InlineWriter
{
public:
    InlineWriter(const QList<Span> &spans, const QString &indent)
        : m_indent(indent)
    {
        const bool isPlain = spans.size() == 1 && !spans.first().bold && !spans.first().italic
            && spans.first().link.isEmpty();
        if (!isPlain) // most are, and need no look at each unit
            m_styled.emplace(spans);
        m_text = isPlain ? spans.first().text : m_styled->text;
    }

    QString write()
    {
        if (!m_styled) {
            writeText(0, m_text.size());
            return m_out;
        }
        for (qsizetype begin = 0; begin < m_text.size();) {
            const qsizetype end = m_styled->linkEnd(begin);
            const int link = m_styled->link[size_t(begin)];
            if (link != 0)
                m_out += u'[';
            writeGroup(begin, end);
            if (link != 0)
                m_out += u"]("_s + destination(m_styled->links[link]) + u')';
            begin = end;
        }
        return m_out;
    }

private:
    void writeGroup(qsizetype begin, qsizetype groupEnd)
    {
        EmphasisStack stack;
        for (qsizetype at = begin; at < groupEnd;) {
            const qsizetype end = m_styled->emphasisEnd(at, groupEnd);
            const quint8 after = end < groupEnd ? m_styled->emphasis[size_t(end)] : quint8(0);
            writeMarks(stack.change(m_styled->emphasis[size_t(at)], after));
            writeText(at, end);
            at = end;
        }
        writeMarks(stack.change(0, 0));
    }

    void writeText(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const qsizetype run = inertEnd(at, end);
            m_out += QStringView(m_text).sliced(at, run - at);
            at = run;
            if (at < end)
                writeCharacter(at++);
        }
    }

    void writeMarks(const EmphasisStack::Change &change)
    {
        for (const std::vector<quint8> &marks : {change.closed, change.opened})
            for (const quint8 mark : marks)
                m_out += mark == StyledText::Bold ? u"**"_s : u"*"_s;
    }

    // The end of what means nothing in Markdown from there on.
    qsizetype inertEnd(qsizetype at, qsizetype limit) const
    {
        const QString &text = m_text;
        if (at == 0 || text[at - 1] == QChar::LineSeparator)
            return at;
        while (at < limit && at != m_escape && isInert(text[at]))
            ++at;
        return at;
    }

    void writeCharacter(qsizetype at)
    {
        const QStringView text = m_text;
        const QChar c = text[at];
        if (at == 0 || text[at - 1] == QChar::LineSeparator) {
            const qsizetype lineEnd = text.indexOf(QChar::LineSeparator, at);
            const qsizetype place =
                escapeAtLineStart(text.sliced(at, (lineEnd < 0 ? text.size() : lineEnd) - at));
            m_escape = place < 0 ? -1 : at + place;
        }
        if (c == QChar::LineSeparator) {
            m_out += u"\\\n"_s + m_indent;
            return;
        }
        const bool beforeLink = m_styled && at + 1 < text.size()
            && m_styled->link[size_t(at)] != m_styled->link[size_t(at + 1)];
        const bool special = u"\\`*_[]<"_s.contains(c) || (c == u'!' && beforeLink);
        if (special || at == m_escape)
            m_out += u'\\';
        m_out += c;
    }

    static QString destination(const QString &url)
    {
        const bool bracketed = url.contains(u' ') || url.startsWith(u'<');
        // Marks of emphasis too: md4c 0.4.8 may take them for such within a link.
        const QString special = bracketed ? u"\\<>*_[]`"_s : u"\\()<>*_[]`"_s;
        QString result;
        for (const QChar c : url) {
            if (special.contains(c))
                result += u'\\';
            result += c;
        }
        return bracketed ? u'<' + result + u'>' : result;
    }

    std::optional<StyledText> m_styled; // nothing where there are neither emphases nor links
    QString m_text;
    const QString m_indent;
    QString m_out;
    qsizetype m_escape = -1;
};

// The lists that are open, one at each level.
struct OpenList
{
    BlockKind kind;
    int number; // the last one
    QChar delimiter;
    qsizetype indent; // of what its items hold
};

class BlockWriter
{
public:
    void write(const Block &block)
    {
        const qsizetype level = block.level;
        const qsizetype outer = level == 0 ? 0 : m_lists[level - 1].indent;
        const QString indent(outer, u' ');
        if (block.kind == BlockKind::Paragraph) {
            m_lists.resize(level);
            separate(m_afterText);
            m_out += indent + InlineWriter(block.spans, indent).write() + u'\n';
            m_afterParagraph = true;
            m_afterText = true;
            return;
        }
        const bool begins = enterList(block);
        const QString mark = block.kind == BlockKind::Bullet
            ? u"-"_s
            : QString::number(block.number) + m_lists.last().delimiter;
        m_lists.last().indent = outer + mark.size() + 1;
        // Neither an empty item nor a list that begins with another number than 1 can follow a
        // line of text; and nothing but a blank line would end an item that has none.
        separate(m_afterParagraph
                 || (m_afterText
                     && (block.spans.isEmpty() || (begins && block.kind == BlockKind::Number))));
        m_out += indent + mark;
        if (!block.spans.isEmpty())
            m_out += u' ' + InlineWriter(block.spans, QString(m_lists.last().indent, u' ')).write();
        m_out += u'\n';
        m_afterParagraph = false;
        m_afterText = !block.spans.isEmpty();
    }

    QString takeResult() { return std::move(m_out); }

private:
    // True where a list begins with this item.
    bool enterList(const Block &block)
    {
        m_lists.resize(std::min<qsizetype>(m_lists.size(), block.level + 1));
        const bool hasList = m_lists.size() == block.level + 1;
        const bool continues = hasList && m_lists.last().kind == block.kind
            && (block.kind == BlockKind::Bullet || m_lists.last().number + 1 == block.number);
        if (continues) {
            m_lists.last().number = block.number;
            return false;
        }
        // A list right after another of its kind is told from it by its delimiter.
        const QChar delimiter =
            hasList && m_lists.last().delimiter == u'.' && m_lists.last().kind == block.kind ? u')'
                                                                                             : u'.';
        m_lists.resize(block.level);
        m_lists.append({block.kind, block.number, delimiter, 0});
        return true;
    }

    void separate(bool byBlankLine)
    {
        if (byBlankLine && !m_out.isEmpty())
            m_out += u'\n';
    }

    QString m_out;
    QList<OpenList> m_lists;
    bool m_afterParagraph = false;
    bool m_afterText = false; // whether the last block had any
};

} // namespace

QString toMarkup(const QList<Block> &blocks)
{
    BlockWriter writer;
    for (const Block &block : canonical(blocks))
        writer.write(block);
    QString markdown = writer.takeResult();
    if (markdown.endsWith(u'\n'))
        markdown.chop(1);
    return markdown;
}

} // namespace core
