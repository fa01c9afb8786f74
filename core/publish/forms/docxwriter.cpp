// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/docxwriter.h"

#include "core/publish/forms/docxparts.h"
#include "core/publish/forms/formlook.h"
#include "core/publish/forms/formtext.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// A taller row may go over a page's end.
constexpr qsizetype mostLinesKeptTogether = 8;

QString styleId(FormStyle style)
{
    return QString::fromLatin1(lookOf(style).name).remove(u' ');
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

DocxWriter::DocxWriter(const FormHead &head, const QList<FormComment> &comments)
    : m_head(head)
    , m_comments(comments)
    , m_package(head.created)
{
    writeDocxParts(m_package, m_head);
    m_body.emplace(m_package, u"word/document.xml"_s);
    m_body->start(u"w:document"_s,
                  {{u"xmlns:w"_s, latin(wordNamespace)}, {u"xmlns:r"_s, latin(relationNamespace)}});
    m_body->start(u"w:body"_s);
}

void DocxWriter::add(const Form &form)
{
    for (const FormBlock &block : form)
        std::visit([this](const auto &content) { add(content); }, block);
    m_body->flush();
}

void DocxWriter::add(const FormParagraph &paragraph)
{
    m_body->start(u"w:p"_s);
    addProperties(paragraph);
    const QString bookmark =
        paragraph.bookmark.isNull() ? QString() : QString::number(m_bookmarks++);
    if (!bookmark.isNull())
        m_body->empty(u"w:bookmarkStart"_s,
                      {{u"w:id"_s, bookmark}, {u"w:name"_s, paragraph.bookmark}});
    for (const FormRun &run : paragraph.runs) {
        addCommentMarks(run.begins, u"w:commentRangeStart"_s);
        addRun(run, paragraph.rightToLeft);
        addCommentMarks(run.ends, u"w:commentRangeEnd"_s);
        for (const int comment : run.ends) {
            m_body->start(u"w:r"_s);
            m_body->empty(u"w:commentReference"_s, {{u"w:id"_s, QString::number(comment)}});
            m_body->end();
        }
    }
    if (!bookmark.isNull())
        m_body->empty(u"w:bookmarkEnd"_s, {{u"w:id"_s, bookmark}});
    m_body->end();
}

void DocxWriter::addCommentMarks(const QList<int> &comments, const QString &element)
{
    for (const int comment : comments)
        m_body->empty(element, {{u"w:id"_s, QString::number(comment)}});
}

// The comments, and what Office 2013 and later keep apart: which answers which, and what is done.
void DocxWriter::writeComments()
{
    if (!m_head.hasComments)
        return;
    const auto paragraphId = [](qsizetype place) {
        return QString::number(place + 1, 16).rightJustified(8, u'0').toUpper();
    };
    const QString office = u"http://schemas.microsoft.com/office/word/"_s;
    const QString compatibility = u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s;
    {
        XmlPart part(m_package, u"word/comments.xml"_s);
        part.start(u"w:comments"_s,
                   {{u"xmlns:w"_s, latin(wordNamespace)},
                    {u"xmlns:mc"_s, compatibility},
                    {u"xmlns:w14"_s, office + u"2010/wordml"_s},
                    {u"mc:Ignorable"_s, u"w14"_s}});
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            const FormComment &comment = m_comments[i];
            part.start(u"w:comment"_s,
                       {{u"w:id"_s, QString::number(i)},
                        {u"w:author"_s, comment.author},
                        {u"w:date"_s, documentTime(comment.at)},
                        {u"w:initials"_s, initialsOf(comment.author)}});
            const QStringList lines = comment.text.split(u'\n');
            for (qsizetype line = 0; line < lines.size(); ++line) {
                const bool isLast = line + 1 == lines.size();
                part.start(u"w:p"_s, {{u"w14:paraId"_s, isLast ? paragraphId(i) : QString()}});
                part.start(u"w:r"_s);
                part.start(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
                part.text(lines[line]);
                part.end();
                part.end();
                part.end();
            }
            part.end();
        }
        part.end();
    }
    XmlPart part(m_package, u"word/commentsExtended.xml"_s);
    part.start(u"w15:commentsEx"_s,
               {{u"xmlns:w15"_s, office + u"2012/wordml"_s},
                {u"xmlns:mc"_s, compatibility},
                {u"mc:Ignorable"_s, u"w15"_s}});
    for (qsizetype i = 0; i < m_comments.size(); ++i) {
        const FormComment &comment = m_comments[i];
        part.empty(
            u"w15:commentEx"_s,
            {{u"w15:paraId"_s, paragraphId(i)},
             {u"w15:paraIdParent"_s, comment.parent < 0 ? QString() : paragraphId(comment.parent)},
             {u"w15:done"_s, comment.resolved ? u"1"_s : u"0"_s}});
    }
    part.end();
}

void DocxWriter::addProperties(const FormParagraph &paragraph)
{
    m_body->start(u"w:pPr"_s);
    m_body->empty(u"w:pStyle"_s, {{u"w:val"_s, styleId(paragraph.style)}});
    if (paragraph.newPage)
        m_body->empty(u"w:pageBreakBefore"_s);
    const std::optional<FormListPlace> &place = paragraph.list;
    if (place && place->mark != FormMark::None) {
        if (place->opensSequence)
            m_sequences.append(*place);
        const int numbering = place->mark == FormMark::Bullet ? 1 : 2 + place->sequence;
        m_body->start(u"w:numPr"_s);
        m_body->empty(u"w:ilvl"_s, {{u"w:val"_s, QString::number(place->level)}});
        m_body->empty(u"w:numId"_s, {{u"w:val"_s, QString::number(numbering)}});
        m_body->end();
    }
    if (paragraph.rightToLeft)
        m_body->empty(u"w:bidi"_s);
    if (place && place->mark == FormMark::None)
        m_body->empty(u"w:ind"_s, {{u"w:left"_s, twips(listIndent * (place->level + 1))}});
    m_body->end();
}

void DocxWriter::add(const FormTable &table)
{
    const FormPage page = formPage(m_head.paper);
    const QString labelWidth = twips(page.labelColumn);
    const QString valueWidth = twips(page.textWidth() - page.labelColumn);
    m_body->start(u"w:tbl"_s);
    m_body->start(u"w:tblPr"_s);
    m_body->empty(u"w:tblStyle"_s, {{u"w:val"_s, u"FormTable"_s}});
    if (m_head.rightToLeft)
        m_body->empty(u"w:bidiVisual"_s);
    m_body->empty(u"w:tblW"_s, {{u"w:w"_s, twips(page.textWidth())}, {u"w:type"_s, u"dxa"_s}});
    m_body->empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    m_body->empty(u"w:tblLook"_s,
                  {{u"w:val"_s, u"0680"_s},
                   {u"w:firstRow"_s, u"0"_s},
                   {u"w:lastRow"_s, u"0"_s},
                   {u"w:firstColumn"_s, u"1"_s},
                   {u"w:lastColumn"_s, u"0"_s},
                   {u"w:noHBand"_s, u"1"_s},
                   {u"w:noVBand"_s, u"1"_s}});
    m_body->empty(u"w:tblCaption"_s, {{u"w:val"_s, m_head.tableTitle}});
    m_body->end();
    m_body->start(u"w:tblGrid"_s);
    m_body->empty(u"w:gridCol"_s, {{u"w:w"_s, labelWidth}});
    m_body->empty(u"w:gridCol"_s, {{u"w:w"_s, valueWidth}});
    m_body->end();
    for (const FormRow &row : table.rows)
        addRow(row);
    m_body->end();
}

void DocxWriter::addRow(const FormRow &row)
{
    const FormPage page = formPage(m_head.paper);
    const auto startCell = [this](double width) {
        m_body->start(u"w:tc"_s);
        m_body->start(u"w:tcPr"_s);
        m_body->empty(u"w:tcW"_s, {{u"w:w"_s, twips(width)}, {u"w:type"_s, u"dxa"_s}});
        m_body->end();
    };
    m_body->start(u"w:tr"_s);
    if (row.values.size() <= mostLinesKeptTogether) {
        m_body->start(u"w:trPr"_s);
        m_body->empty(u"w:cantSplit"_s);
        m_body->end();
    }
    startCell(page.labelColumn);
    add(row.label);
    m_body->end();
    startCell(page.textWidth() - page.labelColumn);
    for (const FormParagraph &value : row.values)
        add(value);
    m_body->end();
    m_body->end();
}

void DocxWriter::addRun(const FormRun &run, bool rightToLeft)
{
    if (run.text.isEmpty())
        return;
    const bool isLink = !run.uri.isEmpty();
    if (isLink)
        m_body->start(u"w:hyperlink"_s, {{u"r:id"_s, linkId(run.uri)}, {u"w:history"_s, u"1"_s}});
    m_body->start(u"w:r"_s);
    m_body->start(u"w:rPr"_s);
    if (isLink)
        m_body->empty(u"w:rStyle"_s, {{u"w:val"_s, u"Hyperlink"_s}});
    else if (run.aside)
        m_body->empty(u"w:rStyle"_s, {{u"w:val"_s, u"FormAside"_s}});
    const QString &language = run.language.isNull() ? m_head.language : run.language;
    if (isEastAsian(language))
        m_body->empty(u"w:rFonts"_s,
                      {{u"w:hint"_s, u"eastAsia"_s}, {u"w:eastAsia"_s, eastAsianFont(language)}});
    if (run.bold) {
        m_body->empty(u"w:b"_s);
        m_body->empty(u"w:bCs"_s);
    }
    if (run.italic) {
        m_body->empty(u"w:i"_s);
        m_body->empty(u"w:iCs"_s);
    }
    if (rightToLeft)
        m_body->empty(u"w:rtl"_s);
    if (!run.language.isNull())
        writeWordLanguage(*m_body, run.language);
    m_body->end();
    addText(run.text);
    m_body->end();
    if (isLink)
        m_body->end();
}

void DocxWriter::addText(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size();
        if (!ends && text[at] != u'\n' && text[at] != u'\t')
            continue;
        if (at > begin) {
            m_body->start(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
            m_body->text(text.sliced(begin, at - begin));
            m_body->end();
        }
        if (!ends)
            m_body->empty(text[at] == u'\n' ? u"w:br"_s : u"w:tab"_s);
        begin = at + 1;
    }
}

// One relation for all links to the same place.
QString DocxWriter::linkId(const QString &uri)
{
    const auto known = m_links.constFind(uri);
    if (known != m_links.cend())
        return u"link%1"_s.arg(*known);
    const int place = int(m_targets.size());
    m_links.insert(uri, place);
    m_targets.append(uri);
    return u"link%1"_s.arg(place);
}

void DocxWriter::endBody()
{
    const FormPage page = formPage(m_head.paper);
    const double running = page.margins.bottom() / 2;
    m_body->start(u"w:sectPr"_s);
    m_body->empty(u"w:headerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, u"header"_s}});
    m_body->empty(u"w:footerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, u"footer"_s}});
    m_body->empty(u"w:pgSz"_s,
                  {{u"w:w"_s, twips(page.size.width())}, {u"w:h"_s, twips(page.size.height())}});
    m_body->empty(u"w:pgMar"_s,
                  {{u"w:top"_s, twips(page.margins.top())},
                   {u"w:right"_s, twips(page.margins.right())},
                   {u"w:bottom"_s, twips(page.margins.bottom())},
                   {u"w:left"_s, twips(page.margins.left())},
                   {u"w:header"_s, twips(running)},
                   {u"w:footer"_s, twips(running)},
                   {u"w:gutter"_s, u"0"_s}});
    if (m_head.rightToLeft)
        m_body->empty(u"w:bidi"_s);
    m_body->end();
    m_body->end();
    m_body->end();
    m_body.reset();
}

void DocxWriter::writeRelations()
{
    XmlPart part(m_package, u"word/_rels/document.xml.rels"_s);
    part.start(u"Relationships"_s,
               {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    const QString types = latin(relationNamespace) + u'/';
    for (const auto &[id, target] : {std::pair{u"styles"_s, u"styles.xml"_s},
                                     {u"numbering"_s, u"numbering.xml"_s},
                                     {u"settings"_s, u"settings.xml"_s},
                                     {u"fontTable"_s, u"fontTable.xml"_s},
                                     {u"header"_s, u"header1.xml"_s},
                                     {u"footer"_s, u"footer1.xml"_s}}) {
        part.empty(u"Relationship"_s,
                   {{u"Id"_s, id}, {u"Type"_s, types + id}, {u"Target"_s, target}});
    }
    if (m_head.hasComments) {
        part.empty(u"Relationship"_s,
                   {{u"Id"_s, u"comments"_s},
                    {u"Type"_s, types + u"comments"_s},
                    {u"Target"_s, u"comments.xml"_s}});
        part.empty(u"Relationship"_s,
                   {{u"Id"_s, u"commentsExtended"_s},
                    {u"Type"_s,
                     u"http://schemas.microsoft.com/office/2011/relationships/commentsExtended"_s},
                    {u"Target"_s, u"commentsExtended.xml"_s}});
    }
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        part.empty(u"Relationship"_s,
                   {{u"Id"_s, u"link%1"_s.arg(i)},
                    {u"Type"_s, types + u"hyperlink"_s},
                    {u"Target"_s, m_targets[i]},
                    {u"TargetMode"_s, u"External"_s}});
    }
    part.end();
}

QByteArray DocxWriter::finish()
{
    endBody();
    writeRelations();
    writeComments();
    writeDocxNumbering(m_package, m_sequences);
    return m_package.finish();
}

} // namespace publish
