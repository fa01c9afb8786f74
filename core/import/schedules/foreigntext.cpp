// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/foreigntext.h"

#include "core/export/readabletext.h"
#include "core/import/notetext.h"
#include "core/import/schedules/htmlentities.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qsizetype longestEntity = 10;

// A tag of HTML: "p", "/p". Where it ends; its attributes between.
struct Tag
{
    QString name; // lower case, without the slash
    bool closes = false;
    QStringView attributes;
    qsizetype end = 0; // after its ">"; -1 where no ">" comes any more
};

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u':');
}

// The tag that begins at `begin`, which is a "<"; without a name where it is none.
Tag tagAt(QStringView html, qsizetype begin)
{
    Tag tag;
    qsizetype i = begin + 1;
    if (i < html.size() && html[i] == u'/') {
        tag.closes = true;
        ++i;
    }
    const qsizetype name = i;
    if (i >= html.size() || html[i].unicode() >= 0x80 || !html[i].isLetter())
        return tag;
    while (i < html.size() && isNameCharacter(html[i]))
        ++i;
    const qsizetype attributes = i;
    QChar quote;
    for (; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            break;
    }
    if (i == html.size()) {
        tag.end = -1;
        return tag;
    }
    tag.name = html.sliced(name, attributes - name).toString().toLower();
    tag.attributes = html.sliced(attributes, i - attributes);
    tag.end = i + 1;
    return tag;
}

QString decoded(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end =
                text.sliced(i, std::min(longestEntity, text.size() - i)).indexOf(u';');
            const QString character = end > 1 ? htmlEntity(text.sliced(i + 1, end - 1)) : QString();
            if (!character.isNull()) {
                result += character;
                i += end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    { }

    QList<Block> read();

private:
    struct List
    {
        bool numbered = false;
        int number = 0;
    };

    void open(const Tag &tag);
    void close(const QString &name);
    void text(QStringView text);
    void append(const QString &text);
    void breakBlock();
    void beginItem();
    QString attribute(QStringView attributes, QStringView wanted) const;

    QStringView m_html;
    QList<Block> m_blocks;
    Block m_block;
    QList<List> m_lists;
    bool m_isFirstOfItem = false; // the next text is the item itself
    int m_bold = 0;
    int m_italic = 0;
    int m_preformatted = 0;
    QString m_link;
};

QString HtmlReader::attribute(QStringView attributes, QStringView wanted) const
{
    static const QRegularExpression pattern(
        u"([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s);
    auto it = pattern.globalMatch(attributes);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(1).compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        for (int group = 2; group <= 4; ++group) {
            if (match.capturedStart(group) >= 0)
                return decoded(match.capturedView(group)).trimmed();
        }
    }
    return {};
}

void HtmlReader::breakBlock()
{
    if (!m_block.spans.isEmpty())
        m_blocks.append(m_block);
    m_block = {};
    if (!m_lists.isEmpty())
        m_block.level = std::min<int>(int(m_lists.size()), deepestLevel);
}

void HtmlReader::beginItem()
{
    breakBlock();
    if (m_lists.isEmpty())
        m_lists.append(List{}); // an item without its list
    List &list = m_lists.last();
    m_block.kind = list.numbered ? BlockKind::Number : BlockKind::Bullet;
    m_block.level = std::min<int>(int(m_lists.size()) - 1, deepestLevel);
    m_block.number = list.numbered ? ++list.number : 0;
    m_isFirstOfItem = true;
}

void HtmlReader::append(const QString &text)
{
    const bool bold = m_bold > 0;
    const bool italic = m_italic > 0;
    QList<Span> &spans = m_block.spans;
    if (!spans.isEmpty() && spans.last().bold == bold && spans.last().italic == italic
        && spans.last().link == m_link)
        spans.last().text += text;
    else
        spans.append({.text = text, .bold = bold, .italic = italic, .link = m_link});
}

void HtmlReader::text(QStringView text)
{
    QString shown = decoded(text);
    if (m_preformatted > 0) {
        shown.replace(u'\n', QChar(QChar::LineSeparator));
    } else {
        // Runs of white space are one space; a no-break space is none of them.
        QString collapsed;
        collapsed.reserve(shown.size());
        for (const QChar c : std::as_const(shown)) {
            const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
            if (!isSpace)
                collapsed += c;
            else if (!collapsed.endsWith(u' '))
                collapsed += u' ';
        }
        shown = collapsed;
    }
    const bool isBlank = shown.trimmed().isEmpty();
    if (shown.isEmpty() || (isBlank && m_block.spans.isEmpty()))
        return;
    if (m_block.spans.isEmpty())
        m_isFirstOfItem = false;
    append(shown);
}

bool isBlockTag(const QString &name)
{
    static const QSet<QString> names{
        u"p"_s,      u"div"_s,  u"section"_s,  u"article"_s,    u"header"_s,  u"footer"_s,
        u"main"_s,   u"nav"_s,  u"aside"_s,    u"ul"_s,         u"ol"_s,      u"dl"_s,
        u"dt"_s,     u"dd"_s,   u"table"_s,    u"tr"_s,         u"caption"_s, u"blockquote"_s,
        u"pre"_s,    u"h1"_s,   u"h2"_s,       u"h3"_s,         u"h4"_s,      u"h5"_s,
        u"h6"_s,     u"hr"_s,   u"address"_s,  u"figure"_s,     u"body"_s,    u"html"_s,
        u"center"_s, u"form"_s, u"fieldset"_s, u"figcaption"_s, u"li"_s};
    return names.contains(name);
}

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

bool isBold(const QString &name)
{
    return name == u"b"_s || name == u"strong"_s || name == u"th"_s || isHeading(name);
}

bool isItalic(const QString &name)
{
    return name == u"i"_s || name == u"em"_s || name == u"cite"_s;
}

void HtmlReader::open(const Tag &tag)
{
    const QString &name = tag.name;
    if (name == u"br"_s) {
        if (!m_block.spans.isEmpty())
            append(QString(QChar(QChar::LineSeparator)));
    } else if (name == u"li"_s) {
        beginItem();
    } else if (isBlockTag(name)) {
        // <li><p>: the paragraph is the item.
        if (!m_isFirstOfItem || !m_block.spans.isEmpty() || name == u"ul"_s || name == u"ol"_s)
            breakBlock();
        if (name == u"ul"_s || name == u"ol"_s)
            m_lists.append(List{.numbered = name == u"ol"_s});
        m_preformatted += name == u"pre"_s;
    } else if (name == u"td"_s || name == u"th"_s) {
        if (!m_block.spans.isEmpty())
            append(u" | "_s);
    } else if (name == u"a"_s) {
        const QString target = attribute(tag.attributes, u"href");
        // Nothing that a click could run.
        static const QRegularExpression safe(u"^(https?://|mailto:)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        m_link = safe.match(target).hasMatch() ? target : QString();
    }
    m_bold += isBold(name);
    m_italic += isItalic(name);
}

void HtmlReader::close(const QString &name)
{
    if (name == u"ul"_s || name == u"ol"_s) {
        breakBlock();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_isFirstOfItem = false;
        breakBlock();
    } else if (isBlockTag(name)) {
        breakBlock();
        m_isFirstOfItem = false;
        m_preformatted = std::max(0, m_preformatted - (name == u"pre"_s));
    } else if (name == u"a"_s) {
        m_link.clear();
    }
    m_bold = std::max(0, m_bold - isBold(name));
    m_italic = std::max(0, m_italic - isItalic(name));
}

QList<Block> HtmlReader::read()
{
    qsizetype i = 0;
    bool noMoreTags = false; // so that the end is looked for once
    while (i < m_html.size()) {
        qsizetype next = m_html.indexOf(u'<', i);
        if (next < 0 || noMoreTags)
            next = m_html.size();
        if (next > i)
            text(m_html.sliced(i, next - i));
        i = next;
        if (i == m_html.size())
            break;
        const QStringView rest = m_html.sliced(i);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->"_s, i);
            i = end < 0 ? m_html.size() : end + 3;
            continue;
        }
        const Tag tag = tagAt(m_html, i);
        if (tag.name.isEmpty()) {
            noMoreTags = tag.end < 0;
            text(rest.first(1));
            ++i;
            continue;
        }
        i = tag.end;
        if (!tag.closes
            && (tag.name == u"script"_s || tag.name == u"style"_s || tag.name == u"head"_s)) {
            const qsizetype end = m_html.indexOf(u"</"_s + tag.name, i, Qt::CaseInsensitive);
            i = end < 0 ? m_html.size() : end;
        } else if (tag.closes) {
            close(tag.name);
        } else {
            open(tag);
        }
    }
    breakBlock();
    return m_blocks;
}

// The white space that every line begins with is the file's own.
QString withoutIndent(const QString &text)
{
    QStringList lines = text.split(u'\n');
    qsizetype indent = text.size();
    bool isFirst = true; // it stands behind its tag
    for (const QString &line : std::as_const(lines)) {
        const auto begin = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
        if (begin != line.end() && !isFirst)
            indent = std::min<qsizetype>(indent, begin - line.begin());
        isFirst = false;
    }
    for (QString &line : lines)
        line = line.startsWith(u' ') || line.startsWith(u'\t') ? line.mid(indent) : line;
    return lines.join(u'\n');
}

} // namespace

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression tag(
        u"</?(p|br|ul|ol|li|a|b|i|u|em|strong|div|span|h[1-6]|blockquote|pre|code|table|tr|td|font|"
        "img|hr|sup|sub|dl|dt|dd|script|style|center|tt)(\\s[^<>]*|\\s*/)?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

QString htmlToMarkup(QStringView html)
{
    return toMarkup(HtmlReader(html).read());
}

QString foreignText(QStringView written)
{
    const QString text = withoutControls(written);
    if (looksLikeHtml(text)) {
        // Some programs write a tag or two into what is plain otherwise.
        static const QRegularExpression blocks(u"<(p|br|ul|ol|div|table|h[1-6])[\\s/>]"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (blocks.match(text).hasMatch() || !text.contains(u'\n'))
            return htmlToMarkup(text);
        static const QRegularExpression blankLines(u"\\n[ \\t]*\\n\\s*"_s);
        QStringList paragraphs;
        for (const QString &paragraph : text.split(blankLines, Qt::SkipEmptyParts))
            paragraphs.append(u"<p>"_s + paragraph.trimmed().replace(u'\n', u"<br>"_s) + u"</p>"_s);
        return htmlToMarkup(paragraphs.join(QString()));
    }
    QString clean = withoutIndent(decoded(text));
    static const QRegularExpression gaps(u"(?<=\\S)[ \\t]{2,}(?=\\S)"_s);
    NoteText lines(NoteText::Shape::Text);
    clean.replace(gaps, u" "_s);
    NoteLines reader(clean);
    while (const std::optional<NoteLine> line = reader.next())
        lines.add(*line);
    return lines.markup();
}

QString foreignLine(QStringView written)
{
    if (looksLikeHtml(written))
        return oneLine(plainText(HtmlReader(written).read()));
    return oneLine(decoded(written));
}

} // namespace core
