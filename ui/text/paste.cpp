// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/paste.h"

#include "ui/text/listmark.h"

#include <QMimeData>

using core::Block;
using core::BlockKind;
using core::Span;
using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString htmlOf(const Span &span)
{
    QString html = span.text.toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
    if (span.italic)
        html = u"<i>"_s + html + u"</i>"_s;
    if (span.bold)
        html = u"<b>"_s + html + u"</b>"_s;
    if (!span.link.isEmpty())
        html = u"<a href=\""_s + span.link.toHtmlEscaped() + u"\">"_s + html + u"</a>"_s;
    return html;
}

// Lists and their items that are open, one at each level.
class HtmlWriter
{
public:
    void write(const Block &block)
    {
        const bool isItem = block.kind != BlockKind::Paragraph;
        closeTo(block.level + (isItem ? 1 : 0));
        const bool goesOn = isItem && m_open.size() > block.level && m_open.last() == block.kind;
        if (isItem && !goesOn) {
            closeTo(block.level);
            m_open.append(block.kind);
            m_html += block.kind == BlockKind::Bullet
                ? u"<ul>"_s
                : u"<ol start=\""_s + QString::number(block.number) + u"\">"_s;
        } else if (goesOn) {
            m_html += u"</li>"_s;
        }
        m_html += isItem ? u"<li>"_s : u"<p>"_s;
        for (const Span &span : block.spans)
            m_html += htmlOf(span);
        m_html += isItem ? QString() : u"</p>"_s;
    }

    void closeTo(qsizetype level)
    {
        while (m_open.size() > level)
            m_html += m_open.takeLast() == BlockKind::Bullet ? u"</li></ul>"_s : u"</li></ol>"_s;
    }

    QString html() const { return m_html; }

private:
    QList<BlockKind> m_open;
    QString m_html;
};

// Some systems and PDF readers hand over letters and their accents apart.
QList<Block> composed(QList<Block> blocks)
{
    for (Block &block : blocks)
        for (Span &span : block.spans)
            span.text = span.text.normalized(QString::NormalizationForm_C);
    return blocks;
}

} // namespace

QList<Block> blocksOfPlainText(QStringView text)
{
    QList<Block> result;
    QString lines = text.toString();
    lines.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    int number = 0;
    for (const QString &line : all) {
        const ListMark mark = all.size() > 1 ? listMark(line) : ListMark();
        number = mark.number >= 0 ? mark.number : number + 1;
        const bool isNumber = mark.kind == BlockKind::Number;
        result.append({.kind = mark.kind,
                       .number = isNumber ? number : 0,
                       .spans = {{.text = line.sliced(mark.length), .link = {}}}});
        number = isNumber ? number : 0;
    }
    return core::canonical(result);
}

bool canPaste(const QMimeData &mime)
{
    return mime.hasText() || mime.hasHtml() || mime.hasFormat(u"text/markdown"_s);
}

QList<Block> blocksOfMime(const QMimeData &mime)
{
    QList<Block> blocks;
    if (mime.hasFormat(u"text/markdown"_s))
        blocks = core::parseMarkup(QString::fromUtf8(mime.data(u"text/markdown"_s)));
    if (blocks.isEmpty() && mime.hasHtml())
        blocks = blocksOfHtml(mime.html());
    if (blocks.isEmpty())
        blocks = blocksOfPlainText(mime.text());
    return composed(blocks);
}

std::unique_ptr<QMimeData> mimeOfBlocks(const QList<Block> &blocks)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(u"text/markdown"_s, core::toMarkup(blocks).toUtf8());
    mime->setHtml(toHtml(blocks));
    QString text = core::plainText(blocks);
    mime->setText(text.replace(QChar::LineSeparator, u'\n'));
    return mime;
}

QString toHtml(const QList<Block> &blocks)
{
    HtmlWriter writer;
    for (const Block &block : core::canonical(blocks))
        writer.write(block);
    writer.closeTo(0);
    return writer.html();
}

} // namespace ui
