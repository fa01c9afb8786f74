// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/document.h"
#include "ui/text/htmltokens.h"
#include "ui/text/listmark.h"
#include "ui/text/paste.h"

#include <algorithm>
#include <array>

using core::Block;
using core::BlockKind;
using core::Span;
using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype deepestElement = 200; // deeper ones change nothing

template <std::size_t N>
bool isOneOf(const QString &name, const std::array<QStringView, N> &names)
{
    return std::ranges::find(names, QStringView(name)) != names.end();
}

bool isVoid(const QString &name)
{
    static constexpr std::array<QStringView, 13> names = {
        u"area",  u"base", u"br",   u"col",    u"embed", u"hr", u"img",
        u"input", u"link", u"meta", u"source", u"track", u"wbr"};
    return isOneOf(name, names);
}

bool isBlock(const QString &name)
{
    static constexpr std::array<QStringView, 34> names = {
        u"address", u"article", u"aside", u"blockquote", u"body",   u"caption", u"center",
        u"dd",      u"div",     u"dl",    u"dt",         u"figure", u"footer",  u"form",
        u"h1",      u"h2",      u"h3",    u"h4",         u"h5",     u"h6",      u"header",
        u"hr",      u"li",      u"main",  u"nav",        u"ol",     u"p",       u"pre",
        u"section", u"table",   u"td",    u"th",         u"tr",     u"ul"};
    return isOneOf(name, names);
}

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

// What a reader of the page does not see, and what the author of a tracked change took out.
bool isUnseen(const QString &name)
{
    static constexpr std::array<QStringView, 9> names = {
        u"head", u"template", u"svg", u"object", u"math", u"del", u"select", u"audio", u"video"};
    return isOneOf(name, names);
}

// "" for one that leads elsewhere than to the web or to a mailbox.
QString safeLink(const QString &href)
{
    const QString url = href.trimmed();
    for (const QStringView scheme : {u"http://", u"https://", u"mailto:"})
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return url;
    return {};
}

struct Look
{
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool preformatted = false;
    bool isMark = false; // of a list that Word wrote as paragraphs
    QString link;
};

struct Element
{
    QString name;
    Look look;
};

struct OpenList
{
    BlockKind kind;
    int next; // the number of its first item; -1 for those after it
};

void applyStyle(const QString &style, Look &look)
{
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView name = declaration.left(colon).trimmed();
        const QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        if (name.compare(u"font-weight", Qt::CaseInsensitive) == 0)
            look.bold = value.startsWith(u"bold"_s) || value.toInt() >= 600;
        else if (name.compare(u"font-style", Qt::CaseInsensitive) == 0)
            look.italic = value == u"italic"_s || value == u"oblique"_s;
        else if (name.compare(u"display", Qt::CaseInsensitive) == 0)
            look.hidden = look.hidden || value == u"none"_s;
        else if (name.compare(u"mso-list", Qt::CaseInsensitive) == 0)
            look.isMark = look.isMark || value == u"ignore"_s;
    }
}

// The level of Word's "mso-list:l0 level2 lfo1", from 0; -1 where there is none.
int wordListLevel(const QString &style)
{
    const qsizetype list = style.indexOf(u"mso-list:"_s);
    const qsizetype level = list < 0 ? -1 : style.indexOf(u" level"_s, list);
    if (level < 0)
        return -1;
    const QChar digit = level + 6 < style.size() ? style[level + 6] : QChar();
    return digit >= u'1' && digit <= u'9' ? digit.unicode() - u'1' : 0;
}

class BlockBuilder
{
public:
    void read(QStringView html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            if (token.type == HtmlToken::Type::Text)
                addText(token.text);
            else if (token.type == HtmlToken::Type::StartTag)
                open(token);
            else
                close(token.name);
        }
        flush();
    }
    QList<Block> result() const { return m_blocks; }

private:
    const Look &look() const
    {
        static const Look plain;
        return m_open.isEmpty() ? plain : m_open.last().look;
    }

    void open(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == u"br"_s)
            return addBreak();
        if (isBlock(name))
            flush();
        if (isVoid(name))
            return;
        if (name == u"body"_s)
            m_open.clear(); // whatever was left open in the head
        if ((name == u"p"_s || name == u"li"_s) && !m_open.isEmpty() && m_open.last().name == name)
            close(name);
        if (m_open.size() >= deepestElement) {
            ++m_tooDeep;
            return;
        }
        Element element{name, look()};
        const QString style = token.attribute(u"style");
        element.look.bold |= name == u"b"_s || name == u"strong"_s || isHeading(name);
        element.look.italic |= name == u"i"_s || name == u"em"_s || name == u"cite"_s;
        element.look.hidden |= isUnseen(name);
        element.look.preformatted |= name == u"pre"_s;
        applyStyle(style, element.look);
        if (name == u"a"_s)
            element.look.link = safeLink(token.attribute(u"href"));
        m_open.append(element);
        if (name == u"ul"_s || name == u"ol"_s)
            openList(token);
        else if (name == u"li"_s)
            openItem(token);
        else if (name == u"p"_s)
            openParagraph(token, style);
    }

    void openList(const HtmlToken &token)
    {
        const bool numbered = token.name == u"ol"_s;
        bool hasStart = false;
        const int start = token.attribute(u"start").toInt(&hasStart);
        m_lists.append({numbered ? BlockKind::Number : BlockKind::Bullet, hasStart ? start : 1});
    }

    void openItem(const HtmlToken &token)
    {
        if (m_lists.isEmpty())
            return;
        OpenList &list = m_lists.last();
        bool hasValue = false;
        const int value = token.attribute(u"value").toInt(&hasValue);
        m_block.kind = list.kind;
        m_block.level = int(m_lists.size()) - 1;
        m_block.number = hasValue ? value : list.next;
        list.next = -1;
    }

    void openParagraph(const HtmlToken &token, const QString &style)
    {
        const int level = wordListLevel(style);
        m_isWordItem = m_lists.isEmpty()
            && (level >= 0 || token.attribute(u"class").startsWith(u"MsoListParagraph"_s));
        m_wordLevel = std::max(level, 0);
    }

    void close(const QString &name)
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        qsizetype at = m_open.size() - 1;
        while (at >= 0 && m_open[at].name != name)
            --at;
        if (at < 0)
            return;
        while (m_open.size() > at) {
            const QString closed = m_open.takeLast().name;
            if (!isBlock(closed))
                continue;
            flush();
            if ((closed == u"ul"_s || closed == u"ol"_s) && !m_lists.isEmpty())
                m_lists.removeLast();
            if (closed == u"li"_s || m_lists.isEmpty())
                m_block = Block(); // an item without text
        }
    }

    void addText(const QString &text)
    {
        if (look().hidden)
            return;
        if (look().isMark) {
            m_mark += text;
            return;
        }
        for (const QChar c : text) {
            if (c == u'\n' && look().preformatted)
                addBreak();
            else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f')
                addSpace();
            else
                add(c);
        }
    }

    void addSpace()
    {
        const bool atStart = m_block.spans.isEmpty();
        const QChar last = atStart ? QChar() : m_block.spans.last().text.back();
        if (!atStart && (look().preformatted || (last != u' ' && last != QChar::LineSeparator)))
            add(u' ');
    }

    // Two breaks are how e-mail and old pages part paragraphs.
    void addBreak()
    {
        if (look().hidden)
            return;
        const bool second =
            !m_block.spans.isEmpty() && m_block.spans.last().text.back() == QChar::LineSeparator;
        if (second)
            flush();
        else if (!m_block.spans.isEmpty())
            add(QChar::LineSeparator);
    }

    void add(QChar c)
    {
        const Look &now = look();
        const bool goesOn = !m_block.spans.isEmpty() && m_block.spans.last().bold == now.bold
            && m_block.spans.last().italic == now.italic && m_block.spans.last().link == now.link;
        if (!goesOn)
            m_block.spans.append({.bold = now.bold, .italic = now.italic, .link = now.link});
        m_block.spans.last().text += c;
    }

    void flush()
    {
        if (m_block.spans.isEmpty())
            return;
        if (m_isWordItem)
            readWordMark();
        m_block.number = m_counter.next(
            m_block.kind, m_block.level,
            m_block.kind == BlockKind::Number && m_block.number >= 0 ? m_block.number : -1);
        m_blocks.append(m_block);
        m_block = Block{.level = int(m_lists.size())}; // a further paragraph of the item
        m_isWordItem = false;
        m_mark.clear();
    }

    void readWordMark()
    {
        ListMark mark = wordListMark(m_mark);
        if (m_mark.isEmpty()) { // a program on the way took Word's own signs of a mark away
            mark = listMark(core::plainText(m_block));
            removeFirst(mark.length);
        }
        if (mark.kind == BlockKind::Paragraph)
            return;
        m_block.kind = mark.kind;
        m_block.level = m_wordLevel;
        m_block.number = mark.number;
    }

    void removeFirst(qsizetype count)
    {
        while (count > 0 && !m_block.spans.isEmpty()) {
            QString &text = m_block.spans.first().text;
            const qsizetype taken = std::min(count, text.size());
            text.remove(0, taken);
            count -= taken;
            if (text.isEmpty())
                m_block.spans.removeFirst();
        }
    }

    QList<Element> m_open;
    qsizetype m_tooDeep = 0;
    QList<OpenList> m_lists;
    ListCounter m_counter;
    QList<Block> m_blocks;
    Block m_block;
    bool m_isWordItem = false;
    int m_wordLevel = 0;
    QString m_mark;
};

} // namespace

QList<Block> blocksOfHtml(QStringView html)
{
    BlockBuilder builder;
    builder.read(html);
    return core::canonical(builder.result());
}

} // namespace ui
