// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordbody.h"

#include "core/import/cardmark.h"
#include "core/import/documentlink.h"
#include "core/import/symbolfont.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

bool isMain(QStringView space)
{
    return space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || space == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

// Elements that hold no text, and those whose text is not part of the document.
bool isPassedOver(QStringView name)
{
    static const QSet<QStringView> names = {
        u"sectPr", u"tblPr",      u"tblGrid",      u"tcPr",      u"del",       u"tblPrEx",
        u"rt",     u"delText",    u"delInstrText", u"moveFrom",  u"numbering", u"sdtEndPr",
        u"rubyPr", u"background", u"customXmlPr",  u"smartTagPr"};
    return names.contains(name);
}

} // namespace

WordBody::WordBody(XmlInput &xml, WordContext &context, DocumentBuilder &builder)
    : m_xml(xml)
    , m_context(context)
    , m_builder(builder)
{ }

Result<void> WordBody::read()
{
    for (auto token = m_xml.next(); token != XmlInput::Token::Done && !m_builder.isFull();
         token = m_xml.next()) {
        if (token == XmlInput::Token::Start)
            start();
        else if (token == XmlInput::Token::End)
            end();
        else if (m_inText)
            add(m_xml.text());
    }
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    if (m_builder.isFull())
        return fail(ErrorCode::FileTooLarge, m_xml.file(),
                    {QString::number(DocumentBuilder::largestMegabytes)});
    return {};
}

void WordBody::start()
{
    const QStringView name = m_xml.name();
    m_inText = false;
    if (!isMain(m_xml.namespaceUri())) {
        Element element;
        if (name == "AlternateContent"_L1) {
            element.kind = Kind::Alternatives;
        } else if (name == "Choice"_L1 || name == "Fallback"_L1) {
            if (!m_elements.isEmpty() && m_elements.last().kind == Kind::Alternatives
                && std::exchange(m_elements.last().hasChoice, true)) {
                m_xml.skipElement();
                return;
            }
        } else if (name == "t"_L1 && m_xml.namespaceUri().contains("/math"_L1)) {
            m_inText = true;
        } else if (name == "pic"_L1 || name == "imagedata"_L1) {
            m_builder.countPicture();
        }
        m_elements.append(element);
        return;
    }
    if (isPassedOver(name)) {
        if (name == "del"_L1 || name == "moveFrom"_L1)
            m_builder.countChange();
        m_xml.skipElement();
        return;
    }
    if (name == "pPr"_L1)
        return readParagraphProperties();
    if (name == "rPr"_L1)
        return readRunProperties();
    if (name == "trPr"_L1)
        return readRowProperties();
    if (name == "fldChar"_L1)
        return readFieldMark();
    if (name == "sdtPr"_L1) {
        if (!m_elements.isEmpty())
            readControlProperties(m_elements.last());
        return;
    }
    if (name == "instrText"_L1) {
        const QString code = m_xml.readText();
        if (!m_fields.isEmpty() && m_fields.last().code.size() < 4096)
            m_fields.last().code += code;
        return;
    }
    Element element;
    startText(name, element);
    m_elements.append(element);
}

void WordBody::startText(QStringView name, Element &element)
{
    if (name == "p"_L1) {
        startParagraph(element);
    } else if (name == "r"_L1) {
        element.kind = Kind::Run;
        m_look = m_paragraphLook;
    } else if (name == "t"_L1) {
        m_inText = true;
    } else if (name == "hyperlink"_L1) {
        element.kind = Kind::Link;
        element.link = m_link;
        m_link = safeDocumentLink(m_context.links.value(m_xml.attribute("id"_L1)));
    } else if (name == "fldSimple"_L1) {
        element.kind = Kind::SimpleField;
        element.link = m_link;
        if (const QString link = linkOfField(m_xml.attribute("instr"_L1)); !link.isNull())
            m_link = link;
    } else if (name == "tr"_L1) {
        element.kind = Kind::Row;
        m_builder.beginRow();
    } else if (name == "tc"_L1) {
        m_builder.beginCell();
        m_itemIndents.clear();
    } else if (name == "sdt"_L1) {
        element.kind = Kind::Control;
        element.label = m_label;
    } else if (name == "footnote"_L1 || name == "endnote"_L1 || name == "comment"_L1) {
        element.kind = Kind::Aside;
        element.id = m_xml.attribute("id"_L1);
        element.begin = m_builder.mark();
    } else if (name == "ins"_L1) {
        m_builder.countChange();
    } else {
        startInline(name);
    }
}

void WordBody::startInline(QStringView name)
{
    if (name == "tab"_L1 || name == "ptab"_L1) {
        add(u"\t");
    } else if (name == "br"_L1 || name == "cr"_L1) {
        const QString type = m_xml.attribute("type"_L1);
        if (type == "page"_L1 || type == "column"_L1)
            m_builder.breakPage();
        else
            add(u"\u2028");
    } else if (name == "noBreakHyphen"_L1) {
        add(u"\u2011");
    } else if (name == "sym"_L1) {
        addSymbol();
    } else if (name == "footnoteReference"_L1) {
        m_builder.addAside(m_context.footnotes.take(m_xml.attribute("id"_L1)));
    } else if (name == "endnoteReference"_L1) {
        m_builder.addAside(m_context.endnotes.take(m_xml.attribute("id"_L1)));
    } else if (name == "commentRangeStart"_L1) {
        m_builder.beginComment(m_xml.attribute("id"_L1));
    } else if (name == "commentRangeEnd"_L1) {
        m_builder.endComment(m_xml.attribute("id"_L1));
    } else if (name == "commentReference"_L1) {
        m_builder.beginComment(m_xml.attribute("id"_L1)); // of one without a range
        m_builder.endComment(m_xml.attribute("id"_L1));
    } else if (name == "bookmarkStart"_L1) {
        if (const auto mark = cardMark(m_xml.attribute("name"_L1)))
            m_builder.addCard(mark->id, mark->revision);
    }
}

void WordBody::end()
{
    m_inText = false;
    if (m_elements.isEmpty())
        return;
    const Element element = m_elements.takeLast();
    if (element.hidesText)
        --m_hidden;
    switch (element.kind) {
    case Kind::Paragraph:
        m_builder.endParagraph(element.joinsNext);
        m_paragraphLook = element.outer;
        m_look = m_paragraphLook;
        break;
    case Kind::Run:
        m_look = m_paragraphLook;
        break;
    case Kind::Link:
    case Kind::SimpleField:
        m_link = element.link;
        break;
    case Kind::Row:
        m_builder.endRow();
        m_itemIndents.clear();
        break;
    case Kind::Control:
        m_label = element.label;
        break;
    case Kind::Aside:
        m_asides.insert(element.id, m_builder.takeSince(element.begin));
        m_lastParagraphs.insert(element.id, m_paragraphId);
        break;
    case Kind::Alternatives:
    case Kind::Other:
        break;
    }
}

void WordBody::startParagraph(Element &element)
{
    element.kind = Kind::Paragraph;
    element.outer = m_paragraphLook;
    m_paragraphId = m_xml.attribute("paraId"_L1);
    m_builder.beginParagraph();
    if (!m_label.isNull())
        m_builder.paragraph().label = std::exchange(m_label, QString());
    const WordLook look = m_context.styles.paragraph({});
    m_paragraphLook = {.bold = look.bold.value_or(false), .italic = look.italic.value_or(false)};
    m_look = m_paragraphLook;
}

void WordBody::add(QStringView text)
{
    if (isHidden())
        return;
    Span look = m_look;
    look.link = m_link;
    m_builder.addText(text, look);
}

void WordBody::addSymbol()
{
    const uint code = m_xml.attribute("char"_L1).toUInt(nullptr, 16);
    add(symbolText(char32_t(code), m_xml.attribute("font"_L1)));
}

} // namespace core
