// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/guide/guide.h"

#include <QRegularExpression>

#include <md4c.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

using Kind = GuideBlock::Kind;
using Look = GuideSpan::Look;

QString decoded(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

// "hours" of "05-hours.md", wherever that lies; empty where it is no page.
QString pageName(const QString &file)
{
    static const QRegularExpression pattern(u"(?:^|/)(?:[0-9]+-)?([^/]+)\\.md$"_s);
    return pattern.match(file).captured(1);
}

class PageReader
{
public:
    GuidePage page;

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            finish();
            m_lists.append({Kind::Bullet, 0});
            break;
        case MD_BLOCK_OL:
            finish();
            m_lists.append({Kind::Number, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)});
            break;
        case MD_BLOCK_LI: {
            finish();
            List &list = m_lists.last();
            m_current = GuideBlock{.kind = list.kind,
                                   .level = int(m_lists.size()) - 1,
                                   .number = list.kind == Kind::Number ? list.next++ : 0,
                                   .spans = {},
                                   .picture = {}};
            break;
        }
        case MD_BLOCK_H:
            begin(Kind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
            break;
        case MD_BLOCK_CODE:
            begin(Kind::Code, int(m_lists.size()));
            break;
        case MD_BLOCK_P:
            // The first one of a list's item is the item itself.
            if (!m_current || !m_current->spans.isEmpty())
                begin(Kind::Paragraph, int(m_lists.size()));
            break;
        case MD_BLOCK_HTML:
            m_inHtml = true;
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
            m_lists.removeLast();
        } else if (type == MD_BLOCK_HTML) {
            m_inHtml = false;
            takeComment();
        } else if (type != MD_BLOCK_DOC) {
            finish();
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_EM) {
            ++m_italic;
        } else if (type == MD_SPAN_STRONG) {
            ++m_bold;
        } else if (type == MD_SPAN_CODE) {
            m_look = Look::Code;
        } else if (type == MD_SPAN_A) {
            const QString target = decoded(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            m_page = pageName(target);
            m_url = m_page.isEmpty() ? target : QString();
        } else if (type == MD_SPAN_IMG && m_current) {
            const QString file = decoded(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
            m_current->kind = Kind::Picture;
            m_current->picture = file.section(u'/', -1);
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_EM) {
            --m_italic;
        } else if (type == MD_SPAN_STRONG) {
            --m_bold;
        } else if (type == MD_SPAN_CODE) {
            m_look = Look::Plain;
        } else if (type == MD_SPAN_A) {
            m_page.clear();
            m_url.clear();
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        if (m_inHtml) {
            m_html += text;
        } else if (type == MD_TEXT_HTML && (text == u"<kbd>" || text == u"</kbd>")) {
            m_look = text == u"<kbd>" ? Look::Key : Look::Plain;
        } else if (type == MD_TEXT_BR) {
            append(QString(QChar::LineSeparator));
        } else if (type == MD_TEXT_SOFTBR) {
            append(u" "_s);
        } else {
            append(text);
        }
    }

    void finish()
    {
        if (!m_current)
            return;
        GuideBlock block = *std::exchange(m_current, std::nullopt);
        if (block.kind == Kind::Code && !block.spans.isEmpty()) {
            QString &code = block.spans.last().text;
            code = code.trimmed().replace(u'\n', QChar(QChar::LineSeparator));
        }
        if (block.kind == Kind::Heading && block.level == 1)
            page.title = plainText(block);
        else if (!block.spans.isEmpty() || block.kind == Kind::Picture)
            page.blocks.append(block);
    }

private:
    struct List
    {
        Kind kind;
        int next;
    };

    void begin(Kind kind, int level)
    {
        finish();
        m_current =
            GuideBlock{.kind = kind, .level = level, .number = 0, .spans = {}, .picture = {}};
    }

    void append(const QString &text)
    {
        if (text.isEmpty())
            return;
        // md4c opens no paragraph for what follows a list within an item.
        if (!m_current)
            begin(Kind::Paragraph, int(m_lists.size()));
        QList<GuideSpan> &spans = m_current->spans;
        GuideSpan span{.text = text,
                       .bold = m_bold > 0,
                       .italic = m_italic > 0,
                       .look = m_look,
                       .page = m_page,
                       .url = m_url};
        if (!spans.isEmpty()) {
            span.text = spans.last().text;
            if (span == spans.last()) {
                spans.last().text += text;
                return;
            }
            span.text = text;
        }
        spans.append(span);
    }

    void takeComment()
    {
        static const QRegularExpression about(u"<!--\\s*about:(.*)-->"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        page.topics += about.match(m_html).captured(1).simplified().split(u' ', Qt::SkipEmptyParts);
        m_html.clear();
    }

    QList<List> m_lists;
    std::optional<GuideBlock> m_current;
    int m_bold = 0;
    int m_italic = 0;
    Look m_look = Look::Plain;
    QString m_page;
    QString m_url;
    bool m_inHtml = false;
    QString m_html;
};

PageReader &reader(void *data)
{
    return *static_cast<PageReader *>(data);
}

} // namespace

GuidePage parseGuidePage(const QString &name, const QString &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        reader(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        reader(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        reader(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        reader(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const char *utf8, MD_SIZE size, void *data) {
        reader(data).text(type, QString::fromUtf8(utf8, qsizetype(size)));
        return 0;
    };

    const QByteArray utf8 = markdown.toUtf8();
    PageReader result;
    result.page.name = pageName(name);
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &result);
    result.finish();
    // A page that lost its heading can still be found in the contents.
    if (result.page.title.isEmpty())
        result.page.title = result.page.name;
    return result.page;
}

} // namespace publish
