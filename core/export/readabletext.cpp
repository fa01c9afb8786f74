// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/readabletext.h"

#include "core/text/markup.h"
#include "core/text/units.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

bool isForbidden(QChar c)
{
    const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    return control || c.unicode() >= 0xFFFE;
}

// What a reader sees of a block, with the addresses of its links. A link that is partly bold comes
// as several spans.
QString lineOf(const Block &block)
{
    QString line;
    QString linked;
    for (qsizetype i = 0; i < block.spans.size(); ++i) {
        const Span &span = block.spans[i];
        line += span.text;
        linked += span.text;
        const bool goesOn = i + 1 < block.spans.size() && block.spans[i + 1].link == span.link;
        if (goesOn)
            continue;
        if (!span.link.isEmpty() && span.link != linked && span.link != u"mailto:"_s + linked)
            line += u" (%1)"_s.arg(span.link);
        linked.clear();
    }
    return line;
}

QString markOf(const Block &block, QChar bullet)
{
    const QString indent(2 * block.level, u' ');
    switch (block.kind) {
    case BlockKind::Paragraph:
        return indent;
    case BlockKind::Bullet:
        return indent + bullet + u' ';
    case BlockKind::Number:
        return indent + QString::number(block.number) + u". "_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString withoutControls(QStringView text)
{
    const bool mayBeOdd = hasUnit(text, [](char16_t c) {
        return (int(c < 0x20) & int(c != '\n') & int(c != '\t')) | (int(c >= 0x7F) & int(c < 0xA0))
            | int(c >= 0x2028);
    });
    if (!mayBeOdd)
        return text.toString();
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            const bool isPair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            if (!isPair)
                clean += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && !isForbidden(c)) {
            clean += c;
        }
    }
    return clean;
}

QString oneLine(QStringView text)
{
    return withoutControls(text).simplified();
}

QString readableText(QStringView markdown, QChar bullet)
{
    QString text;
    bool wasInList = false;
    for (const Block &block : parseMarkup(withoutControls(markdown))) {
        const bool inList = block.kind != BlockKind::Paragraph || block.level > 0;
        if (!text.isEmpty())
            text += inList && wasInList ? u"\n"_s : u"\n\n"_s;
        text += markOf(block, bullet) + lineOf(block);
        wasInList = inList;
    }
    // Line breaks within a block.
    return withoutControls(text);
}

QString webLink(const QString &url)
{
    const QUrl parsed(url);
    const QString scheme = parsed.scheme();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    return parsed.isValid() && isWeb && !parsed.host().isEmpty()
        ? QString::fromLatin1(parsed.toEncoded())
        : QString();
}

} // namespace core
