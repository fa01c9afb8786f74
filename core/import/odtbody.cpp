// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/odtbody.h"

#include "core/import/annotationname.h"
#include "core/import/cardmark.h"
#include "core/import/documentlink.h"
#include "core/import/writteninstant.h"
#include "core/import/xmlinput.h"

#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int mostSpaces = 1000; // of one text:s

// Elements whose text is not part of the document.
bool isPassedOver(QStringView name)
{
    static const QSet<QStringView> names = {u"table-of-content",
                                            u"forms",
                                            u"note-citation",
                                            u"ruby-text",
                                            u"placeholder",
                                            u"covered-table-cell",
                                            u"scripts",
                                            u"font-face-decls",
                                            u"annotation-end-list",
                                            u"sequence-decls",
                                            u"variable-decls",
                                            u"user-field-decls",
                                            u"title",
                                            u"desc",
                                            u"creator-initials",
                                            u"event-listeners"};
    return names.contains(name);
}

} // namespace

OdtBody::OdtBody(XmlInput &xml, OdtLooks &looks, DocumentBuilder &builder)
    : m_xml(xml)
    , m_looks(looks)
    , m_builder(builder)
    , m_lists(looks)
{ }

Result<void> OdtBody::read()
{
    for (auto token = m_xml.next(); token != XmlInput::Token::Done && !m_builder.isFull();
         token = m_xml.next()) {
        if (token == XmlInput::Token::Start)
            start();
        else if (token == XmlInput::Token::End)
            end();
        else
            characters(m_xml.text());
    }
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    if (m_builder.isFull())
        return fail(ErrorCode::FileTooLarge, m_xml.file(),
                    {QString::number(DocumentBuilder::largestMegabytes)});
    return {};
}

void OdtBody::start()
{
    const QStringView name = m_xml.name();
    if (!m_inBody) {
        if (name == "body"_L1)
            m_inBody = true;
        else if (m_looks.read(m_xml))
            return;
        m_elements.append(Element());
        return;
    }
    if (isPassedOver(name))
        return m_xml.skipElement();
    if (name == "tracked-changes"_L1)
        return countChanges();
    if (name == "image"_L1) {
        m_builder.countPicture();
        return m_xml.skipElement();
    }
    if ((name == "creator"_L1 || name == "date"_L1) && !m_elements.isEmpty()
        && m_elements.last().kind == Kind::Comment) {
        const bool isAuthor = name == "creator"_L1;
        const QString said = m_xml.readText().simplified();
        if (isAuthor)
            m_elements.last().comment.author = said;
        else
            m_elements.last().comment.at = writtenInstant(said);
        return;
    }
    Element element;
    element.look = m_look;
    element.wasAfterSpace = m_afterSpace;
    startBlock(name, element);
    m_elements.append(element);
}

void OdtBody::startBlock(QStringView name, Element &element)
{
    if (name == "p"_L1 || name == "h"_L1) {
        startParagraph(name == "h"_L1, element);
    } else if (name == "list"_L1) {
        element.kind = Kind::List;
        m_lists.begin(m_xml);
    } else if (name == "list-item"_L1) {
        m_lists.beginItem(m_xml);
    } else if (name == "list-header"_L1) {
        m_lists.beginHeader();
    } else if (name == "table-row"_L1) {
        element.kind = Kind::Row;
        m_builder.beginRow();
    } else if (name == "table-cell"_L1) {
        m_builder.beginCell();
        m_itemIndents.clear();
    } else if (name == "note"_L1) {
        element.kind = Kind::Note;
        element.mark = m_builder.mark();
    } else if (name == "annotation"_L1) {
        startComment(element);
    } else {
        startInline(name, element);
    }
}

void OdtBody::startInline(QStringView name, Element &element)
{
    if (name == "span"_L1) {
        element.kind = Kind::Span;
        const OdtLook look = m_looks.text(m_xml.attribute("style-name"_L1));
        m_look.bold = look.bold.value_or(m_look.bold);
        m_look.italic = look.italic.value_or(m_look.italic);
    } else if (name == "a"_L1) {
        element.kind = Kind::Link;
        m_look.link = safeDocumentLink(m_xml.attribute("href"_L1));
    } else if (name == "s"_L1) {
        const int count = qBound(1, m_xml.attribute("c"_L1).toInt(), mostSpaces);
        add(QString(count, u' '));
        m_afterSpace = true;
    } else if (name == "tab"_L1) {
        add(u"\t");
        m_afterSpace = true;
    } else if (name == "line-break"_L1) {
        add(u"\u2028");
        m_afterSpace = true;
    } else if (name == "bookmark"_L1 || name == "bookmark-start"_L1) {
        if (const auto mark = cardMark(m_xml.attribute("name"_L1)))
            m_builder.addCard(mark->id, mark->revision);
    } else if (name == "annotation-end"_L1) {
        m_builder.endComment(m_commentKeys.value(m_xml.attribute("name"_L1)));
    } else if (name == "content-control"_L1) {
        element.kind = Kind::Control;
        element.hidesText = m_xml.attribute("showing-place-holder"_L1) == "true"_L1;
        const QString alias = m_xml.attribute("alias"_L1);
        if (element.hidesText)
            ++m_hidden;
        else if (m_builder.inParagraph() && m_builder.paragraph().block.spans.isEmpty())
            m_builder.paragraph().label =
                labelOfControl(alias.isEmpty() ? m_xml.attribute("tag"_L1) : alias);
    }
}

void OdtBody::end()
{
    if (m_elements.isEmpty())
        return;
    const Element element = m_elements.takeLast();
    if (element.hidesText)
        --m_hidden;
    switch (element.kind) {
    case Kind::Paragraph:
        m_builder.endParagraph();
        m_look = element.look;
        m_afterSpace = element.wasAfterSpace;
        break;
    case Kind::Span:
    case Kind::Link:
        m_look = element.look;
        break;
    case Kind::List:
        m_lists.end();
        break;
    case Kind::Row:
        m_builder.endRow();
        m_itemIndents.clear();
        break;
    case Kind::Note:
        m_builder.addAside(m_builder.takeSince(element.mark));
        break;
    case Kind::Comment:
        endComment(element);
        break;
    case Kind::Control:
    case Kind::Other:
        break;
    }
}

void OdtBody::startParagraph(bool isHeading, Element &element)
{
    element.kind = Kind::Paragraph;
    m_builder.beginParagraph();
    m_afterSpace = true;
    const OdtLook look = m_looks.paragraph(m_xml.attribute("style-name"_L1));
    m_look = {.bold = look.bold.value_or(false), .italic = look.italic.value_or(false)};
    DocumentParagraph &paragraph = m_builder.paragraph();
    paragraph.newPage = look.newPage.value_or(false);
    if (isHeading) {
        paragraph.heading = qBound(1, m_xml.attribute("outline-level"_L1).toInt(), odtLevels);
        m_itemIndents.clear();
    }
    if (!m_lists.isOpen()) {
        if (isHeading)
            numberHeading(paragraph.heading - 1);
        else
            paragraph.block.level = m_itemIndents.levelOf(look.indent.value_or(0));
        return;
    }
    const OdtLists::Place place = m_lists.next();
    const bool isNumber = place.mark == OdtListLevel::Mark::Number;
    if (isNumber && (isHeading || !place.isWhole)) {
        add(place.label + u' ');
    } else if (!isHeading) {
        paragraph.block.kind = isNumber                ? BlockKind::Number
            : place.mark == OdtListLevel::Mark::Bullet ? BlockKind::Bullet
                                                       : BlockKind::Paragraph;
        paragraph.block.number = isNumber ? place.number : 0;
        paragraph.block.level = place.level;
        if (place.mark != OdtListLevel::Mark::None)
            m_itemIndents.begin(place.level, look.indent.value_or(place.indent));
    }
}

void OdtBody::numberHeading(int level)
{
    const OdtListLevels &levels = m_looks.headings();
    std::optional<int> &counter = m_headings[std::size_t(level)];
    counter = counter ? qMin(*counter, 1'000'000) + 1 : levels[std::size_t(level)].start;
    for (std::size_t deeper = std::size_t(level) + 1; deeper < m_headings.size(); ++deeper)
        m_headings[deeper].reset();
    if (levels[std::size_t(level)].mark == OdtListLevel::Mark::Number)
        add(odtLabel(levels, level, m_headings) + u' ');
}

// Its paragraphs are no part of the one that it stands in.
void OdtBody::startComment(Element &element)
{
    element.kind = Kind::Comment;
    element.mark = m_builder.mark();
    const QString name = m_xml.attribute("name"_L1);
    // A further one of a name, as in a file put together of two, is another comment.
    const bool isKey = !name.isEmpty() && !m_commentKeys.contains(name);
    element.key = isKey ? name : u'#' + QString::number(++m_comments);
    if (!name.isEmpty())
        m_commentKeys.insert(name, element.key);
    element.comment.resolved = m_xml.attribute("resolved"_L1) == "true"_L1;
    const QString parent = m_xml.attribute("parent-name"_L1);
    element.answers = parent.isEmpty() ? answeredAnnotation(name) : parent;
}

void OdtBody::endComment(const Element &element)
{
    DocumentComment comment = element.comment;
    comment.text = plainParagraphs(m_builder.takeSince(element.mark));
    m_afterSpace = element.wasAfterSpace;
    if (comment.text.isEmpty())
        return;
    m_builder.beginComment(element.key);
    m_builder.addComment(element.key, comment, element.answers);
}

void OdtBody::countChanges()
{
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token == XmlInput::Token::Start
            && (m_xml.name() == "insertion"_L1 || m_xml.name() == "deletion"_L1))
            m_builder.countChange();
    }
}

// White space in a paragraph counts as one space, and as none at its beginning (OpenDocument 1.3
// part 3, 6.1.2); between paragraphs it is no text.
void OdtBody::characters(QStringView text)
{
    if (!m_inBody || !m_builder.inParagraph())
        return;
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isSpace)
            collapsed += c;
        else if (!m_afterSpace)
            collapsed += u' ';
        m_afterSpace = isSpace;
    }
    add(collapsed);
}

void OdtBody::add(QStringView text)
{
    if (m_hidden == 0)
        m_builder.addText(text, m_look);
}

} // namespace core
