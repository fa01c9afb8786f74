// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/sitetext.h"

#include "core/publish/textblocks.h"

#include <vector>

namespace publish {
namespace {

Html lineHtml(const QString &text, const QString &language)
{
    Html html(language);
    const QList<QStringView> lines = QStringView(text).split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            html << "<br>";
        html << lines[i];
    }
    return html;
}

Html spanHtml(const core::Span &span, const QString &language)
{
    Html html(language);
    const QString uri = span.link.isEmpty() ? QString() : safeLink(span.link);
    if (!uri.isEmpty())
        html << "<a href=\"" << uri << "\">";
    if (span.bold)
        html << "<strong>";
    if (span.italic)
        html << "<em>";
    html << lineHtml(span.text, language);
    if (span.italic)
        html << "</em>";
    if (span.bold)
        html << "</strong>";
    if (!uri.isEmpty())
        html << "</a>";
    return html;
}

// Writes blocks one after the other and knows which lists are open: the level of a block says how
// many list items it lies in.
class BlockWriter
{
public:
    explicit BlockWriter(const QString &language)
        : m_html(language)
    { }

    void add(const core::Block &block)
    {
        const bool isItem = block.kind != core::BlockKind::Paragraph;
        const std::size_t depth = std::size_t(block.level) + (isItem ? 1 : 0);
        closeTo(depth);
        if (isItem) {
            // Another kind of mark is another list, and so is one that the number does not go on.
            if (m_lists.size() == depth && !continues(block)) {
                closeTo(depth - 1);
            }
            if (m_lists.size() == depth)
                m_html << "</li>\n<li>";
            else
                openList(block);
            m_lists.back().next = block.number + 1;
        }
        m_html << "<p>";
        for (const core::Span &span : block.spans)
            m_html << spanHtml(span, m_html.language());
        m_html << "</p>\n";
    }

    Html finish()
    {
        closeTo(0);
        return std::move(m_html);
    }

private:
    struct OpenList
    {
        core::BlockKind kind;
        int next; // the number that its next item would have
    };

    bool continues(const core::Block &block) const
    {
        const OpenList &list = m_lists.back();
        return list.kind == block.kind
            && (block.kind == core::BlockKind::Bullet || list.next == block.number);
    }

    void openList(const core::Block &block)
    {
        if (block.kind == core::BlockKind::Bullet)
            m_html << "<ul>\n<li>";
        else if (block.number == 1)
            m_html << "<ol>\n<li>";
        else
            m_html << "<ol start=\"" << block.number << "\">\n<li>";
        m_lists.push_back({block.kind, 0});
    }

    void closeTo(std::size_t depth)
    {
        for (; m_lists.size() > depth; m_lists.pop_back()) {
            if (m_lists.back().kind == core::BlockKind::Bullet)
                m_html << "</li>\n</ul>\n";
            else
                m_html << "</li>\n</ol>\n";
        }
    }

    Html m_html;
    std::vector<OpenList> m_lists;
};

} // namespace

Html textHtml(const QList<core::Block> &blocks, const QString &language)
{
    BlockWriter writer(language);
    for (const core::Block &block : blocks)
        writer.add(block);
    return writer.finish();
}

Html linkHtml(const QString &text, const QString &url, const QString &language)
{
    const QString uri = safeLink(url);
    Html html(language);
    if (uri.isEmpty())
        return html << text;
    return html << "<a href=\"" << uri << "\">" << text << "</a>";
}

} // namespace publish
