// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/htmltokens.h"

#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype longestReference = 10; // "&thetasym;" without its ends

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'/' || c == u'>';
}

// Elements whose content is no HTML.
bool isRaw(const QString &name)
{
    static const std::array<QStringView, 7> names = {u"script", u"style",   u"title",   u"textarea",
                                                     u"iframe", u"noembed", u"noscript"};
    return std::ranges::find(names, QStringView(name)) != names.end();
}

// The character of "amp", "#8217", "#x2019"; "" where it is none.
QString referenced(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const char32_t c = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok);
        const bool isCharacter =
            ok && c > 0 && c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
        return isCharacter ? QString::fromUcs4(&c, 1) : QString();
    }
    static const QHash<QStringView, QString> frequent = {
        {u"amp", u"&"_s},  {u"lt", u"<"_s},        {u"gt", u">"_s},       {u"quot", u"\""_s},
        {u"apos", u"'"_s}, {u"nbsp", u"\u00A0"_s}, {u"shy", u"\u00AD"_s},
    };
    if (const auto known = frequent.constFind(name); known != frequent.cend())
        return *known;
    // Qt has the table of HTML's names, but only behind its reader.
    thread_local QHash<QString, QString> others;
    const QString key = name.toString();
    auto entry = others.constFind(key);
    if (entry == others.cend()) {
        if (others.size() > 500
            || !std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber(); }))
            return {};
        const QString reference = u'&' + key + u';';
        const QString text = QTextDocumentFragment::fromHtml(reference).toPlainText();
        entry = others.insert(key, text == reference ? QString() : text);
    }
    return *entry;
}

} // namespace

QString htmlText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end =
                text.sliced(i + 1, std::min(longestReference, text.size() - i - 1)).indexOf(u';');
            const QString character = end > 0 ? referenced(text.sliced(i + 1, end)) : QString();
            if (!character.isEmpty()) {
                result += character;
                i += end + 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

QString HtmlToken::attribute(QStringView wanted) const
{
    qsizetype at = 0;
    const qsizetype size = attributes.size();
    while (at < size) {
        while (at < size && (attributes[at].isSpace() || attributes[at] == u'/'))
            ++at;
        const qsizetype begin = at;
        while (at < size && !attributes[at].isSpace() && attributes[at] != u'=')
            ++at;
        const QStringView attributeName = attributes.sliced(begin, at - begin);
        while (at < size && attributes[at].isSpace())
            ++at;
        if (at >= size || attributes[at] != u'=')
            continue;
        ++at;
        while (at < size && attributes[at].isSpace())
            ++at;
        const bool quoted = at < size && (attributes[at] == u'"' || attributes[at] == u'\'');
        const QChar quote = quoted ? attributes[at++] : QChar();
        const qsizetype valueBegin = at;
        while (at < size && (quoted ? attributes[at] != quote : !attributes[at].isSpace()))
            ++at;
        if (attributeName.compare(wanted, Qt::CaseInsensitive) == 0)
            return htmlText(attributes.sliced(valueBegin, at - valueBegin));
        at += quoted ? 1 : 0;
    }
    return {};
}

HtmlTokens::HtmlTokens(QStringView html)
    : m_html(html)
{ }

void HtmlTokens::skipTo(QStringView end, qsizetype from)
{
    const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

void HtmlTokens::skipPast(QStringView end, qsizetype from)
{
    skipTo(end, from);
    m_at = std::min(m_at + end.size(), m_html.size());
}

// Where the tag's ">" is, not one within quotes.
qsizetype HtmlTokens::tagEnd(qsizetype from)
{
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const QChar c = m_html[i];
        if (c == u'>')
            return i;
        const bool opensValue = (c == u'"' || c == u'\'') && m_html[i - 1] == u'=';
        bool &unpaired = m_unpaired[c == u'"' ? 0 : 1];
        if (!opensValue || unpaired)
            continue;
        const qsizetype close = m_html.indexOf(c, i + 1);
        unpaired = close < 0;
        i = unpaired ? i : close;
    }
    return m_html.size();
}

bool HtmlTokens::readTag(HtmlToken &token)
{
    const bool isEnd = m_html.sliced(m_at).startsWith(u"</");
    const qsizetype nameBegin = m_at + (isEnd ? 2 : 1);
    if (nameBegin >= m_html.size() || !isLetter(m_html[nameBegin]))
        return false;
    qsizetype nameEnd = nameBegin;
    while (nameEnd < m_html.size() && !endsName(m_html[nameEnd]))
        ++nameEnd;
    const qsizetype end = tagEnd(nameEnd);
    token.type = isEnd ? HtmlToken::Type::EndTag : HtmlToken::Type::StartTag;
    token.name = m_html.sliced(nameBegin, nameEnd - nameBegin).toString().toLower();
    token.attributes = m_html.sliced(nameEnd, end - nameEnd);
    m_at = std::min(end + 1, m_html.size());
    if (!isEnd && isRaw(token.name))
        skipTo(u"</"_s + token.name, m_at);
    return true;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipPast(u"-->", m_at + 4);
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            skipPast(u">", m_at + 2);
        } else if (rest.startsWith(u'<') && readTag(token)) {
            return true;
        } else {
            const qsizetype found = m_html.indexOf(u'<', m_at + 1);
            const qsizetype end = found < 0 ? m_html.size() : found;
            token = {.type = HtmlToken::Type::Text,
                     .name = {},
                     .text = htmlText(m_html.sliced(m_at, end - m_at)),
                     .attributes = {}};
            m_at = end;
            return true;
        }
    }
    return false;
}

} // namespace ui
