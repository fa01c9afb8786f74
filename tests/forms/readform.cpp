// SPDX-License-Identifier: GPL-3.0-or-later
#include "readform.h"

#include "core/text/markup.h"
#include "support/catch.h"

#include <zip.h>

#include <QBuffer>
#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Paragraph
{
    bool isText = false; // of a long text or a list, and not of a table or a heading
    core::Block block;
};

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

// What both formats say by elements of their own, gathered into paragraphs.
class Gatherer
{
public:
    explicit Gatherer(const QByteArray &part)
        : m_xml(part)
    { }
    virtual ~Gatherer() = default;

    QList<Paragraph> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start(m_xml.qualifiedName().toString());
            else if (m_xml.isEndElement())
                end(m_xml.qualifiedName().toString());
            else if (m_xml.isCharacters())
                characters(m_xml.text().toString());
        }
        INFO(m_xml.errorString().toStdString());
        REQUIRE_FALSE(m_xml.hasError());
        return m_paragraphs;
    }

protected:
    virtual void start(const QString &name) = 0;
    virtual void end(const QString &name) = 0;
    virtual void characters(const QString &text) = 0;

    void add(const QString &text)
    {
        core::Span span = m_span;
        span.text = text;
        m_paragraph.block.spans.append(span);
    }

    QXmlStreamReader m_xml;
    QList<Paragraph> m_paragraphs;
    Paragraph m_paragraph;
    core::Span m_span;
};

class DocxGatherer : public Gatherer
{
public:
    explicit DocxGatherer(const QByteArray &archive)
        : Gatherer(partOf(archive, u"word/document.xml"_s))
    {
        QXmlStreamReader relations(partOf(archive, u"word/_rels/document.xml.rels"_s));
        while (!relations.atEnd()) {
            if (relations.readNext() == QXmlStreamReader::StartElement)
                m_targets.insert(attribute(relations, "Id"_L1), attribute(relations, "Target"_L1));
        }
        readStarts(partOf(archive, u"word/numbering.xml"_s));
    }

private:
    // The number that the first item of each numbering has.
    void readStarts(const QByteArray &part)
    {
        QXmlStreamReader xml(part);
        QString numbering;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.qualifiedName() == "w:num"_L1)
                numbering = attribute(xml, "w:numId"_L1);
            else if (xml.qualifiedName() == "w:startOverride"_L1)
                m_next.insert(numbering, attribute(xml, "w:val"_L1).toInt());
        }
    }

    void start(const QString &name) override
    {
        const QString value = attribute(m_xml, "w:val"_L1);
        if (name == "w:p"_L1) {
            m_paragraph = {};
        } else if (name == "w:pStyle"_L1) {
            m_paragraph.isText = value == "FormText"_L1 || value == "FormItem"_L1;
            m_isItem = value == "FormItem"_L1;
        } else if (name == "w:ilvl"_L1) {
            m_paragraph.block.level = value.toInt();
            m_lastLevel = m_paragraph.block.level;
        } else if (name == "w:numId"_L1) {
            const bool isBullet = !m_next.contains(value);
            m_paragraph.block.kind = isBullet ? core::BlockKind::Bullet : core::BlockKind::Number;
            m_paragraph.block.number = isBullet ? 0 : m_next[value]++;
            m_isItem = false;
        } else if (name == "w:hyperlink"_L1) {
            m_span.link = m_targets.value(attribute(m_xml, "r:id"_L1));
        } else if (name == "w:b"_L1) {
            m_span.bold = true;
        } else if (name == "w:i"_L1) {
            m_span.italic = true;
        } else if (name == "w:br"_L1) {
            add(u"\u2028"_s);
        } else if (name == "w:tab"_L1) {
            add(u"\t"_s);
        }
        m_inText = name == "w:t"_L1;
    }

    void end(const QString &name) override
    {
        m_inText = false;
        if (name == "w:r"_L1) {
            m_span.bold = m_span.italic = false;
        } else if (name == "w:hyperlink"_L1) {
            m_span.link.clear();
        } else if (name == "w:p"_L1) {
            if (m_isItem) // without a mark: a further paragraph of the item before
                m_paragraph.block.level = m_lastLevel + 1;
            m_isItem = false;
            m_paragraphs.append(m_paragraph);
        }
    }

    void characters(const QString &text) override
    {
        if (m_inText)
            add(text);
    }

    QHash<QString, QString> m_targets;
    QHash<QString, int> m_next;
    bool m_isItem = false;
    bool m_inText = false;
    int m_lastLevel = 0;
};

class OdtGatherer : public Gatherer
{
public:
    explicit OdtGatherer(const QByteArray &archive)
        : Gatherer(partOf(archive, u"content.xml"_s))
    { }

private:
    struct List
    {
        bool isNumbered = false;
        int next = 1;
        bool isNewItem = false;
    };

    void start(const QString &name) override
    {
        const QString style = attribute(m_xml, "text:style-name"_L1);
        if (name == "text:p"_L1 || name == "text:h"_L1) {
            m_inParagraph = true;
            m_paragraph = {};
            m_paragraph.isText =
                style.startsWith("Form_20_Text"_L1) || style.startsWith("Form_20_Item"_L1);
            if (!m_lists.isEmpty())
                placeInList();
        } else if (name == "text:list"_L1) {
            m_lists.append(List{.isNumbered = style == "FormNumbers"_L1});
        } else if (name == "text:list-item"_L1) {
            m_lists.last().isNewItem = true;
            if (const QString number = attribute(m_xml, "text:start-value"_L1); !number.isEmpty())
                m_lists.last().next = number.toInt();
        } else if (name == "text:a"_L1) {
            m_span.link = attribute(m_xml, "xlink:href"_L1);
        } else if (name == "text:span"_L1) {
            m_spans.append(m_span);
            m_span.bold = m_span.bold || style == "Strong_20_Emphasis"_L1;
            m_span.italic = m_span.italic || style == "Emphasis"_L1;
        } else if (name == "text:line-break"_L1) {
            add(u"\u2028"_s);
        } else if (name == "text:tab"_L1) {
            add(u"\t"_s);
        } else if (name == "text:s"_L1) {
            add(u" "_s);
        }
    }

    void placeInList()
    {
        List &list = m_lists.last();
        core::Block &block = m_paragraph.block;
        const int level = int(m_lists.size()) - 1;
        if (!list.isNewItem) {
            block.level = level + 1;
            return;
        }
        list.isNewItem = false;
        block.level = level;
        block.kind = list.isNumbered ? core::BlockKind::Number : core::BlockKind::Bullet;
        block.number = list.isNumbered ? list.next++ : 0;
    }

    void end(const QString &name) override
    {
        if (name == "text:p"_L1 || name == "text:h"_L1) {
            m_inParagraph = false;
            m_paragraphs.append(m_paragraph);
        } else if (name == "text:list"_L1) {
            m_lists.removeLast();
        } else if (name == "text:a"_L1) {
            m_span.link.clear();
        } else if (name == "text:span"_L1) {
            m_span = m_spans.takeLast();
        }
    }

    void characters(const QString &text) override
    {
        if (m_inParagraph)
            add(text);
    }

    QList<List> m_lists;
    QList<core::Span> m_spans;
    bool m_inParagraph = false;
};

// Whether it shows an address, which then needs no mark.
bool showsAddress(const core::Block &block)
{
    return std::any_of(block.spans.begin(), block.spans.end(), [](const core::Span &span) {
        return !span.link.isEmpty() && span.text == span.link;
    });
}

// The archive has to outlive it.
class Zip
{
public:
    explicit Zip(const QByteArray &archive)
        : m_zip(zip_open_from_source(
            zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr),
            ZIP_RDONLY | ZIP_CHECKCONS, nullptr))
    {
        REQUIRE(m_zip);
    }
    ~Zip() { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(Zip)

    zip_t *get() const { return m_zip; }

private:
    zip_t *m_zip;
};

} // namespace

QByteArray partOf(const QByteArray &archive, const QString &name)
{
    const Zip zip(archive);
    const zip_int64_t place = zip_name_locate(zip.get(), name.toUtf8().constData(), 0);
    if (place < 0)
        return {};
    zip_stat_t stat;
    REQUIRE(zip_stat_index(zip.get(), zip_uint64_t(place), 0, &stat) == 0);
    zip_file_t *file = zip_fopen_index(zip.get(), zip_uint64_t(place), 0);
    REQUIRE(file);
    QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, content.data(), stat.size);
    zip_fclose(file);
    REQUIRE(read == content.size());
    return content;
}

QStringList partsOf(const QByteArray &archive)
{
    const Zip zip(archive);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(zip.get(), zip_uint64_t(i), 0)));
    return names;
}

QString noteOf(const QByteArray &archive)
{
    const bool isOdt = partsOf(archive).contains(u"content.xml"_s);
    const QList<Paragraph> paragraphs =
        isOdt ? OdtGatherer(archive).read() : DocxGatherer(archive).read();
    QString note;
    QList<core::Block> text;
    const auto endText = [&] {
        if (!text.isEmpty())
            note += u'\n' + core::toMarkup(text) + u"\n\n"_s;
        text.clear();
    };
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.isText && !showsAddress(paragraph.block)) {
            text.append(paragraph.block);
            continue;
        }
        endText();
        if (paragraph.block.kind == core::BlockKind::Bullet)
            note += u"- "_s;
        note += core::plainText(paragraph.block).replace(QChar::LineSeparator, u'\n') + u'\n';
    }
    endText();
    return note;
}
