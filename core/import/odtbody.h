// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/documentbuilder.h"
#include "core/import/itemindents.h"
#include "core/import/odtlists.h"
#include "core/result.h"

namespace core {

class XmlInput;

// Reads content.xml of an ODT (OpenDocument 1.3 part 3) into a builder. Tracked insertions stand in
// its text and deletions beside it, so it is read as if they were accepted; they are counted.
// Placeholders that nobody has written over are empty, and a table of contents is left out.
class OdtBody
{
public:
    OdtBody(XmlInput &xml, OdtLooks &looks, DocumentBuilder &builder);

    // Fails as XmlInput does; FileTooLarge where the builder is full.
    Result<void> read();

private:
    enum class Kind {
        Other,
        Paragraph,
        Span,
        Link,
        List,
        Row,
        Note,
        Comment,
        Control,
    };
    struct Element
    {
        Kind kind = Kind::Other;
        Span look; // outside of a span, a paragraph or a link
        bool wasAfterSpace = false;
        DocumentBuilder::Mark mark; // of a note or a comment
        QString key;                // of a comment
        QString answers;
        DocumentComment comment;
        bool hidesText = false;
    };

    void start();
    void end();
    void startBlock(QStringView name, Element &element);
    void startInline(QStringView name, Element &element);
    void startParagraph(bool isHeading, Element &element);
    void numberHeading(int level);
    void startComment(Element &element);
    void endComment(const Element &element);
    void countChanges();
    void characters(QStringView text);
    void add(QStringView text);

    XmlInput &m_xml;
    OdtLooks &m_looks;
    DocumentBuilder &m_builder;
    QList<Element> m_elements; // open ones
    OdtLists m_lists;
    std::array<std::optional<int>, odtLevels> m_headings; // their counters
    ItemIndents m_itemIndents;
    Span m_look;
    bool m_afterSpace = true; // white space would be dropped here
    int m_hidden = 0;
    int m_comments = 0;
    QHash<QString, QString> m_commentKeys; // of the last comment of each name, for the builder
    bool m_inBody = false;
};

} // namespace core
