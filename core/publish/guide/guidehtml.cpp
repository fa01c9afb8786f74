// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guidehtml.h"

#include "core/export/savefile.h"
#include "core/publish/guide/guidewords.h"
#include "core/publish/textblocks.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Kind = GuideBlock::Kind;
using Look = GuideSpan::Look;

class BlockWriter
{
public:
    BlockWriter(const QString &language, const GuideTargets &targets)
        : m_html(language)
        , m_words(language)
        , m_targets(targets)
    { }

    Html run(const QList<GuideBlock> &blocks)
    {
        for (const GuideBlock &block : blocks)
            add(block);
        closeLists(0);
        return m_html;
    }

private:
    void add(const GuideBlock &block)
    {
        const bool isItem = block.kind == Kind::Bullet || block.kind == Kind::Number;
        if (isItem)
            beginItem(block);
        else
            closeLists(block.kind == Kind::Heading ? 0 : block.level);
        switch (block.kind) {
        case Kind::Heading: {
            const int level = std::min(block.level - 2 + m_targets.firstHeading, 6);
            m_html << "<h" << level << ">";
            addSpans(block.spans);
            m_html << "</h" << level << ">\n";
            break;
        }
        case Kind::Paragraph:
            m_html << "<p>";
            addSpans(block.spans);
            m_html << "</p>\n";
            break;
        case Kind::Code:
            m_html << "<pre>";
            addLines(plainText(block));
            m_html << "</pre>\n";
            break;
        case Kind::Picture:
            addPicture(block);
            break;
        case Kind::Bullet:
        case Kind::Number:
            addSpans(block.spans);
            break;
        }
    }

    void beginItem(const GuideBlock &item)
    {
        closeLists(item.level + 1);
        if (m_lists.size() > item.level && m_lists.last() != item.kind)
            closeLists(item.level);
        if (m_lists.size() > item.level) {
            m_html << "</li>\n<li>";
            return;
        }
        m_lists.append(item.kind);
        if (item.kind == Kind::Bullet)
            m_html << "<ul>\n<li>";
        else
            m_html << "<ol>\n<li>";
    }

    // Down to so many that are open.
    void closeLists(qsizetype open)
    {
        while (m_lists.size() > open) {
            if (m_lists.takeLast() == Kind::Bullet)
                m_html << "</li>\n</ul>\n";
            else
                m_html << "</li>\n</ol>\n";
        }
    }

    void addPicture(const GuideBlock &block)
    {
        const QString alternative = plainText(block);
        const QString source = m_targets.picture(block.picture);
        if (source.isNull()) {
            m_html << "<p><em>" << m_words.missingPicture(alternative) << "</em></p>\n";
            return;
        }
        m_html << "<p class=\"picture\"><img src=\"" << source << "\" alt=\"" << alternative
               << "\"></p>\n";
        if (m_targets.captions)
            m_html << "<p class=\"caption\">" << alternative << "</p>\n";
    }

    void addLines(const QString &text)
    {
        bool isFirst = true;
        for (const QString &line : text.split(QChar(QChar::LineSeparator))) {
            if (!isFirst)
                m_html << "\n";
            m_html << line;
            isFirst = false;
        }
    }

    void addSpans(const QList<GuideSpan> &spans)
    {
        for (const GuideSpan &span : spans) {
            const QString link =
                span.page.isEmpty() ? safeLink(span.url) : m_targets.page(span.page);
            if (!link.isEmpty())
                m_html << "<a href=\"" << link << "\">";
            if (span.bold)
                m_html << "<strong>";
            if (span.italic)
                m_html << "<em>";
            if (span.look == Look::Key)
                m_html << "<kbd>" << span.text << "</kbd>";
            else if (span.look == Look::Code)
                m_html << "<code>" << span.text << "</code>";
            else
                addText(span.text);
            if (span.italic)
                m_html << "</em>";
            if (span.bold)
                m_html << "</strong>";
            if (!link.isEmpty())
                m_html << "</a>";
        }
    }

    void addText(const QString &text)
    {
        bool isFirst = true;
        for (const QString &line : text.split(QChar(QChar::LineSeparator))) {
            if (!isFirst)
                m_html << "<br>";
            m_html << line;
            isFirst = false;
        }
    }

    Html m_html;
    const GuideWords m_words;
    const GuideTargets &m_targets;
    QList<Kind> m_lists;
};

QByteArray style()
{
    QFile file(u":/guide/guide.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataUrl(const Guide &guide, const QString &picture)
{
    const core::Result<QByteArray> bytes = guidePicture(guide, picture);
    return bytes ? u"data:image/png;base64,"_s + QString::fromLatin1(bytes->toBase64()) : QString();
}

} // namespace

Html guideBlocksHtml(const QList<GuideBlock> &blocks, const QString &language,
                     const GuideTargets &targets)
{
    return BlockWriter(language, targets).run(blocks);
}

QByteArray guideHtml(const Guide &guide)
{
    const GuideWords words(guide.language);
    const GuideTargets targets{
        .page = [](const QString &page) { return u'#' + page; },
        .picture = [&guide](const QString &picture) { return dataUrl(guide, picture); },
        .firstHeading = 3};
    Html page(guide.language);
    page << "<!DOCTYPE html>\n<html lang=\"" << guide.language << "\" dir=\""
         << directionName(guide.language) << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         // Nothing is fetched, whatever a page may come to say.
         << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "img-src data:; style-src 'unsafe-inline'\">\n<title>"
         << words.title() << "</title>\n<style>\n";
    QByteArray html = page.bytes() + style();
    Html body(guide.language);
    body << "</style>\n</head>\n<body>\n<header>\n<h1>" << words.title() << "</h1>\n<p>"
         << words.subtitle() << "</p>\n</header>\n<nav aria-label=\"" << words.contents()
         << "\">\n<ol>\n";
    for (const GuidePage &each : guide.pages)
        body << "<li><a href=\"#" << each.name << "\">" << each.title << "</a></li>\n";
    body << "</ol>\n</nav>\n<main>\n";
    for (const GuidePage &each : guide.pages) {
        body << "<section aria-labelledby=\"" << each.name << "\">\n<h2 id=\"" << each.name << "\">"
             << each.title << "</h2>\n"
             << guideBlocksHtml(each.blocks, guide.language, targets) << "</section>\n";
    }
    body << "</main>\n</body>\n</html>\n";
    return html + body.bytes();
}

core::Result<void> writeGuideHtml(const Guide &guide, const QString &path)
{
    return core::saveFile(path, guideHtml(guide));
}

} // namespace publish
