// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markup.h"
#include "core/text/units.h"

#include <md4c.h>

#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Stands before a line's "[" so that md4c sees no link definition there, and is taken out again.
// No text holds it: canonical() drops control characters.
constexpr char guard = '\1';

QString decoded(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, attribute.size).remove(QLatin1Char(guard));
}

class Reader
{
public:
    QList<Block> blocks;

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            finish();
            m_lists.append({BlockKind::Bullet, 0});
            break;
        case MD_BLOCK_OL:
            finish();
            m_lists.append(
                {BlockKind::Number, qint64(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)});
            break;
        case MD_BLOCK_LI:
            begin(m_lists.last().kind, int(m_lists.size()) - 1, m_lists.last().next++);
            break;
        case MD_BLOCK_H:
            beginText();
            ++m_bold;
            break;
        case MD_BLOCK_CODE: {
            beginText();
            m_inCode = true;
            // The word after a fence names a language, or is text that only looked like a fence.
            const QString info = decoded(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info);
            if (!info.isEmpty())
                append(info + u'\n');
            break;
        }
        case MD_BLOCK_HR:
            beginText();
            append(u"---"_s);
            break;
        case MD_BLOCK_P:
            beginText();
            break;
        default:
            finishIfText();
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.removeLast();
        else if (type == MD_BLOCK_H)
            --m_bold;
        else if (type == MD_BLOCK_CODE)
            m_inCode = false;
        if (type == MD_BLOCK_LI)
            finish();
        else
            finishIfText();
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_EM) {
            ++m_italic;
        } else if (type == MD_SPAN_STRONG) {
            ++m_bold;
        } else if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
            if (++m_linkDepth == 1) {
                m_link =
                    decoded(type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL *>(detail)->href
                                              : static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
                m_linkHasText = false;
            }
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_EM) {
            --m_italic;
        } else if (type == MD_SPAN_STRONG) {
            --m_bold;
        } else if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
            if (m_linkDepth == 1 && !m_linkHasText)
                append(m_link); // so that a link or a picture without a text can be seen
            if (--m_linkDepth == 0)
                m_link.clear();
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, const char *utf8, MD_SIZE size)
    {
        if (type == MD_TEXT_BR)
            append(QString(QChar::LineSeparator));
        else if (type == MD_TEXT_SOFTBR)
            append(u" "_s);
        else
            append(QString::fromUtf8(utf8, size).remove(QLatin1Char(guard)));
        return 0;
    }

private:
    struct List
    {
        BlockKind kind;
        qint64 next;
    };

    void begin(BlockKind kind, int level, qint64 number = 0)
    {
        finish();
        m_current = Block{.kind = kind,
                          .level = level,
                          .number = kind == BlockKind::Number
                              ? int(std::min<qint64>(number, std::numeric_limits<int>::max()))
                              : 0,
                          .spans = {}};
    }

    // Text comes: into the item that has just begun, else into a paragraph of its own.
    void beginText()
    {
        finishIfText();
        if (!m_current)
            begin(BlockKind::Paragraph, int(m_lists.size()));
    }

    void finish()
    {
        if (m_current)
            blocks.append(*m_current);
        m_current.reset();
    }

    void finishIfText()
    {
        if (m_current && !m_current->spans.isEmpty())
            finish();
    }

    void append(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_current)
            beginText(); // md4c opens no paragraph for the text of a tight item
        QString shown = text;
        shown.replace(u'\n', m_inCode ? QChar(QChar::LineSeparator) : QChar(u' '));
        Span span{.text = shown, .bold = m_bold > 0, .italic = m_italic > 0, .link = m_link};
        m_linkHasText = true;
        QList<Span> &spans = m_current->spans;
        if (!spans.isEmpty() && spans.last().bold == span.bold && spans.last().italic == span.italic
            && spans.last().link == span.link)
            spans.last().text += shown;
        else
            spans.append(span);
    }

    QList<List> m_lists;
    std::optional<Block> m_current;
    int m_bold = 0;
    int m_italic = 0;
    int m_linkDepth = 0;
    QString m_link;
    bool m_linkHasText = false;
    bool m_inCode = false;
};

bool isPaired(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                                      : at > 0 && text[at - 1].isHighSurrogate();
}

// md4c looks for the line of each link from the paragraph's first one on, which takes hours where
// an enemy writes a hundred thousand of them; beyond these, lines that only go on are joined.
constexpr qsizetype mostLines = 1000;

bool canJoin(QChar last, QStringView next)
{
    return !last.isSpace() && last != u'\\' && !next.isEmpty()
        && (next.front().isLetter() || next.front() == u'[' || next.front() == u'!');
}

// As md4c needs it: UTF-8 with line feeds, no control characters, no link definitions.
QByteArray prepared(QStringView markdown)
{
    const bool mayDefineLinks = markdown.contains(u"]:");
    const bool isOdd = hasUnit(markdown, [](char16_t c) {
        return (int(c < 0x20) & int(c != '\n') & int(c != '\t'))
            | (int(c >= 0xD800) & int(c < 0xE000));
    });
    if (!mayDefineLinks && !isOdd && markdown.count(u'\n') <= mostLines)
        return markdown.toUtf8(); // nearly always
    QString text;
    text.reserve(markdown.size());
    qsizetype lines = 0; // since the last blank one
    bool isBlank = true; // the line so far
    bool atStart = true; // only white space and ">" stand before on this line, or a list mark
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        QChar c = markdown[i];
        if (c == u'\r') {
            if (i + 1 < markdown.size() && markdown[i + 1] == u'\n')
                continue;
            c = u'\n';
        } else if (c == u'\v' || c == u'\f') {
            c = u' ';
        } else if (c < u' ' && c != u'\n' && c != u'\t') {
            continue;
        } else if (c.isSurrogate() && !isPaired(markdown, i)) {
            c = QChar::ReplacementCharacter;
        }
        if (c == u'\n') {
            lines = isBlank ? 0 : lines + 1;
            isBlank = true;
            if (lines > mostLines && !atStart && canJoin(text.back(), markdown.sliced(i + 1)))
                c = u' ';
        } else {
            isBlank = isBlank && c.isSpace();
        }
        if (mayDefineLinks && atStart && c == u'['
            && (text.isEmpty() || text.back().isSpace() || text.back() == u'>'))
            text += QLatin1Char(guard);
        atStart = c == u'\n'
            || (atStart && (c.isSpace() || u">-+*.)"_s.contains(c) || (c >= u'0' && c <= u'9')));
        text += c;
    }
    return text.toUtf8();
}

Reader &reader(void *data)
{
    return *static_cast<Reader *>(data);
}

} // namespace

QList<Block> parseMarkup(QStringView markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return reader(data).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return reader(data).leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return reader(data).enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return reader(data).leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const char *utf8, MD_SIZE size, void *data) {
        return reader(data).text(type, utf8, size);
    };

    const QByteArray utf8 = prepared(markdown);
    Reader result;
    const bool fits = size_t(utf8.size()) <= std::numeric_limits<MD_SIZE>::max() / 2;
    if (!fits || md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &result) != 0)
        result.blocks = {
            Block{.spans = {Span{.text = markdown.toString(), .link = {}}}}}; // out of memory
    return canonical(result.blocks);
}

} // namespace core
