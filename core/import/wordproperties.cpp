// SPDX-License-Identifier: GPL-3.0-or-later
// What elements of WordprocessingML say of themselves before their text.
#include "core/import/documentlink.h"
#include "core/import/wordbody.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int bodyText = 9; // of w:outlineLvl

} // namespace

void WordBody::readParagraphProperties()
{
    if (!m_builder.inParagraph()) {
        m_xml.skipElement();
        return;
    }
    QString style;
    WordLook look;
    bool newPage = false;
    bool joinsNext = false;
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token != XmlInput::Token::Start)
            continue;
        const QStringView name = m_xml.name();
        if (name == "pStyle"_L1) {
            style = m_xml.attribute("val"_L1);
        } else if (name == "pageBreakBefore"_L1) {
            newPage = isOn(m_xml);
        } else if (name == "del"_L1 || name == "moveFrom"_L1) { // of the paragraph's end
            joinsNext = true;
            m_builder.countChange();
        } else if (name == "ins"_L1) {
            m_builder.countChange();
        } else if (name == "b"_L1 || name == "i"_L1 || name == "pPrChange"_L1
                   || name == "rPrChange"_L1 || name == "sectPr"_L1) {
            m_xml.skipElement(); // of the mark at its end, or what it was before
        } else {
            readLook(m_xml, look);
        }
    }
    for (qsizetype i = m_elements.size() - 1; i >= 0 && joinsNext; --i) {
        if (m_elements[i].kind == Kind::Paragraph) {
            m_elements[i].joinsNext = true;
            break;
        }
    }
    const bool hasNumbering = look.numbering.has_value();
    look.inherit(m_context.styles.paragraph(style));
    if (!hasNumbering && look.numbering && !look.level)
        look.level = 0;
    m_paragraphLook = {.bold = look.bold.value_or(false), .italic = look.italic.value_or(false)};
    m_look = m_paragraphLook;
    DocumentParagraph &paragraph = m_builder.paragraph();
    paragraph.newPage = paragraph.newPage || newPage;
    if (const int outline = look.outline.value_or(bodyText); outline >= 0 && outline < bodyText)
        paragraph.heading = outline + 1;
    placeInList(look);
}

void WordBody::placeInList(const WordLook &look)
{
    DocumentParagraph &paragraph = m_builder.paragraph();
    const int level = look.level.value_or(0);
    const int numbering = look.numbering.value_or(0);
    const WordLists::Item item =
        numbering > 0 ? m_context.lists.next(numbering, level) : WordLists::Item();
    if (item.mark == WordLists::Item::Mark::None) {
        const int around = m_itemIndents.levelOf(look.indent.value_or(0));
        if (paragraph.heading == 0)
            paragraph.block.level = around;
        return;
    }
    const bool isNumber = item.mark == WordLists::Item::Mark::Number;
    if (isNumber && (paragraph.heading > 0 || !item.isWhole)) {
        m_itemIndents.clear();
        if (!item.label.isEmpty())
            add(item.label + u' ');
        return;
    }
    if (paragraph.heading > 0)
        return;
    paragraph.block.kind = isNumber ? BlockKind::Number : BlockKind::Bullet;
    paragraph.block.number = isNumber ? item.number : 0;
    paragraph.block.level = level;
    m_itemIndents.begin(level, look.indent.value_or(item.indent));
}

// A row that has been deleted, and nobody has accepted yet that it is.
void WordBody::readRowProperties()
{
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token != XmlInput::Token::Start)
            continue;
        if (m_xml.name() == "ins"_L1 || m_xml.name() == "del"_L1)
            m_builder.countChange();
        if (m_xml.name() == "del"_L1 && !m_elements.isEmpty()
            && !std::exchange(m_elements.last().hidesText, true))
            ++m_hidden;
    }
}

void WordBody::readRunProperties()
{
    const bool inRun = !m_elements.isEmpty() && m_elements.last().kind == Kind::Run;
    if (!inRun) {
        m_xml.skipElement();
        return;
    }
    WordLook look;
    WordLook style;
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token != XmlInput::Token::Start)
            continue;
        if (m_xml.name() == "rStyle"_L1)
            style = m_context.styles.character(m_xml.attribute("val"_L1));
        else if (m_xml.name() == "rPrChange"_L1)
            m_xml.skipElement();
        else
            readLook(m_xml, look);
    }
    // Of the styles the one turns round what the other says (ISO/IEC 29500-1, 17.7.3).
    m_look.bold = look.bold.value_or(m_paragraphLook.bold != style.bold.value_or(false));
    m_look.italic = look.italic.value_or(m_paragraphLook.italic != style.italic.value_or(false));
}

void WordBody::readControlProperties(Element &control)
{
    QString name;
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token != XmlInput::Token::Start)
            continue;
        if (m_xml.name() == "showingPlcHdr"_L1) {
            control.hidesText = control.hidesText || isOn(m_xml);
        } else if (m_xml.name() == "docPartGallery"_L1) {
            if (m_xml.attribute("val"_L1) == "Table of Contents"_L1)
                control.hidesText = true;
        } else if (m_xml.name() == "alias"_L1 || (m_xml.name() == "tag"_L1 && name.isNull())) {
            name = m_xml.attribute("val"_L1);
        } else if (m_xml.name() == "rPr"_L1) {
            m_xml.skipElement();
        }
    }
    const QString label = labelOfControl(name);
    if (control.hidesText)
        ++m_hidden;
    else if (!m_builder.inParagraph())
        m_label = label;
    else if (m_builder.paragraph().block.spans.isEmpty())
        m_builder.paragraph().label = label;
}

void WordBody::readFieldMark()
{
    const QString type = m_xml.attribute("fldCharType"_L1);
    constexpr qsizetype mostFields = 64; // in each other
    if (type == "begin"_L1 && m_fields.size() < mostFields) {
        m_fields.append({.outerLink = m_link});
        readFormField();
        return;
    }
    m_xml.skipElement();
    if (m_fields.isEmpty())
        return;
    if (type == "separate"_L1) {
        beginResult(m_fields.last());
    } else if (type == "end"_L1) {
        const Field field = m_fields.takeLast();
        m_link = field.outerLink;
        if (field.isContents)
            --m_hidden;
    }
}

void WordBody::beginResult(Field &field)
{
    const QString code = field.code.trimmed();
    if (const QString link = linkOfField(code); !link.isNull())
        m_link = link;
    if (code.startsWith("TOC "_L1) && !std::exchange(field.isContents, true))
        ++m_hidden;
}

// What the old kind of form fields (w:ffData) holds besides its result.
void WordBody::readFormField()
{
    QStringList entries;
    int chosen = 0;
    bool isBox = false;
    bool isChecked = false;
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth) {
        const auto token = m_xml.next();
        if (token == XmlInput::Token::Done)
            return;
        if (token != XmlInput::Token::Start)
            continue;
        if (m_xml.name() == "checkBox"_L1)
            isBox = true;
        else if (m_xml.name() == "checked"_L1 || (isBox && m_xml.name() == "default"_L1))
            isChecked = isOn(m_xml);
        else if (m_xml.name() == "listEntry"_L1)
            entries.append(m_xml.attribute("val"_L1));
        else if (m_xml.name() == "result"_L1)
            chosen = m_xml.attribute("val"_L1).toInt();
    }
    if (isBox)
        add(isChecked ? u"☒ " : u"☐ ");
    else if (chosen >= 0 && chosen < entries.size())
        add(entries[chosen]);
}

} // namespace core
