// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/documentbuilder.h"
#include "core/import/itemindents.h"
#include "core/import/wordlists.h"
#include "core/import/xmlinput.h"

#include <QHash>
#include <QSet>

namespace core {

// What a part of a DOCX refers to.
struct WordContext
{
    WordStyles &styles;
    WordLists &lists;
    const QHash<QString, QString> &links; // id of a relation → target
    // By the ids of their references.
    QHash<QString, QList<DocumentParagraph>> footnotes;
    QHash<QString, QList<DocumentParagraph>> endnotes;
};

// Reads a part that holds text (WordprocessingML, ISO/IEC 29500-1, transitional and strict) into a
// builder. Insertions that nobody has accepted yet are in, deletions are out, both are counted. Of
// alternatives (mc:AlternateContent) the first is taken. A content control that still shows its
// prompt is empty, and a table of contents is left out.
class WordBody
{
public:
    WordBody(XmlInput &xml, WordContext &context, DocumentBuilder &builder);

    // To the end of the part. Fails as XmlInput does; FileTooLarge where the builder is full.
    Result<void> read();

    // Of a part of footnotes, endnotes or comments: what each holds, by its id.
    const QHash<QString, QList<DocumentParagraph>> &asides() const { return m_asides; }
    // The w14:paraId of the last paragraph in each of them.
    const QHash<QString, QString> &lastParagraphs() const { return m_lastParagraphs; }

private:
    enum class Kind {
        Other,
        Paragraph,
        Run,
        Link,
        SimpleField,
        Row,
        Control,
        Aside,
        Alternatives,
    };
    struct Element
    {
        Kind kind = Kind::Other;
        QString link;                // of what is outside of a link
        QString label;               // of what is outside of a content control
        Span outer;                  // look of the paragraph that one stands in
        DocumentBuilder::Mark begin; // of an aside
        QString id;                  // of an aside
        bool hasChoice = false;
        bool joinsNext = false;
        bool hidesText = false; // a prompt, a table of contents
    };
    struct Field // between w:fldChar elements
    {
        QString code;
        QString outerLink;
        bool isContents = false;
    };

    void start();
    void end();
    void startText(QStringView name, Element &element);
    void startInline(QStringView name);
    void startParagraph(Element &element);
    void add(QStringView text);
    void addSymbol();
    bool isHidden() const { return m_hidden > 0; }

    // wordproperties.cpp
    void readParagraphProperties();
    void readRowProperties();
    void readRunProperties();
    void readControlProperties(Element &control);
    void readFieldMark();
    void readFormField();
    void beginResult(Field &field);
    void placeInList(const WordLook &look);

    XmlInput &m_xml;
    WordContext &m_context;
    DocumentBuilder &m_builder;
    QList<Element> m_elements; // open ones
    QList<Field> m_fields;     // one in the other
    QHash<QString, QList<DocumentParagraph>> m_asides;
    QHash<QString, QString> m_lastParagraphs;
    QString m_paragraphId;
    Span m_paragraphLook; // what its style says of its runs
    Span m_look;          // of the run
    QString m_link;       // that runs lead to
    QString m_label;      // of the content control
    bool m_inText = false;
    int m_hidden = 0;
    ItemIndents m_itemIndents;
};

} // namespace core
