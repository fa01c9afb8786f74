// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/forms/odtwriter.h"

#include "core/import/annotationname.h"
#include "core/publish/forms/formlook.h"
#include "core/publish/forms/formtext.h"
#include "core/publish/forms/odtparts.h"
#include "core/publish/forms/odtstyles.h"

using namespace Qt::Literals::StringLiterals;

namespace publish {
OdtWriter::OdtWriter(const FormHead &head, const QList<FormComment> &comments)
    : m_head(head)
    , m_comments(comments)
    , m_package(head.created)
{
    m_package.store(u"mimetype"_s, odtMediaType);
    m_body.emplace(m_package, u"content.xml"_s);
    startOdf(*m_body, u"office:document-content"_s);
    writeOdtBodyStyles(*m_body, m_head);
    m_body->start(u"office:body"_s);
    m_body->start(u"office:text"_s);
}

void OdtWriter::add(const Form &form)
{
    for (const FormBlock &block : form)
        std::visit([this](const auto &content) { add(content); }, block);
    closeLists(0);
    m_body->flush();
}

void OdtWriter::add(const FormParagraph &paragraph)
{
    if (paragraph.list)
        openItem(*paragraph.list);
    else
        closeLists(0);
    addParagraph(paragraph);
}

// Lists lie in the items of others, as deep as the item's level; what stands at that level goes on
// where its mark does.
void OdtWriter::openItem(const FormListPlace &place)
{
    if (place.mark == FormMark::None) {
        closeLists(place.level + 1);
        return;
    }
    if (m_lists.size() > place.level) {
        closeLists(place.level + 1);
        const OpenList &list = m_lists.last();
        if (list.mark == place.mark && list.sequence == place.sequence)
            m_body->end(); // the item before
        else
            closeLists(place.level);
    }
    const bool isNumber = place.mark == FormMark::Number;
    while (m_lists.size() <= place.level) {
        m_body->start(u"text:list"_s, {{u"text:style-name"_s, isNumber ? odtNumbers : odtBullets}});
        m_lists.append({place.mark, place.sequence});
        if (m_lists.size() <= place.level)
            m_body->start(u"text:list-item"_s);
    }
    m_body->start(u"text:list-item"_s);
    if (place.opensSequence)
        m_body->attribute(u"text:start-value"_s, QString::number(place.number));
}

void OdtWriter::closeLists(int depth)
{
    while (m_lists.size() > depth) {
        m_body->end();
        m_body->end();
        m_lists.removeLast();
    }
}

void OdtWriter::addParagraph(const FormParagraph &paragraph)
{
    const int level = lookOf(paragraph.style).outlineLevel;
    m_body->start(level > 0 ? u"text:h"_s : u"text:p"_s,
                  {{u"text:style-name"_s,
                    odtStyle(paragraph.style, paragraph.newPage, paragraph.rightToLeft)}});
    if (level > 0)
        m_body->attribute(u"text:outline-level"_s, QString::number(level));
    m_afterSpace = true;
    if (!paragraph.bookmark.isNull())
        m_body->empty(u"text:bookmark-start"_s, {{u"text:name"_s, paragraph.bookmark}});
    for (const FormRun &run : paragraph.runs) {
        for (const int comment : run.begins) {
            if (!isSettled(comment))
                startComment(comment);
        }
        addRun(run);
        for (const int comment : run.ends) {
            if (!isSettled(comment))
                m_body->empty(u"office:annotation-end"_s,
                              {{u"office:name"_s, commentName(comment)}});
        }
    }
    if (!paragraph.bookmark.isNull())
        m_body->empty(u"text:bookmark-end"_s, {{u"text:name"_s, paragraph.bookmark}});
    m_body->end();
}

void OdtWriter::addRun(const FormRun &run)
{
    if (run.text.isEmpty())
        return;
    int open = 0;
    if (!run.uri.isEmpty()) {
        m_body->start(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, run.uri}});
        ++open;
    }
    const auto openSpan = [&](const QString &style) {
        if (style.isNull())
            return;
        m_body->start(u"text:span"_s, {{u"text:style-name"_s, style}});
        ++open;
    };
    openSpan(run.language.isNull() ? QString() : odtLanguageStyle(m_head, run.language));
    openSpan(run.bold ? odtStrong : QString());
    openSpan(run.italic ? odtEmphasis : QString());
    openSpan(run.aside ? odtAside : QString());
    addText(run.text);
    for (; open > 0; --open)
        m_body->end();
}

// White space collapses in ODF (1.3 part 3, 6.1.2), but for what is said by elements.
void OdtWriter::addText(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        m_body->text(plain);
        plain.clear();
    };
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || (c == u' ' && m_afterSpace)) {
            flush();
            m_body->empty(c == u'\n'       ? u"text:line-break"_s
                              : c == u'\t' ? u"text:tab"_s
                                           : u"text:s"_s);
        } else {
            plain += c;
        }
        m_afterSpace = c == u' ' || c == u'\n' || c == u'\t';
    }
    flush();
}

// Its paragraphs are no text of the one that it stands in.
void OdtWriter::startComment(int place)
{
    const FormComment &comment = m_comments[place];
    m_body->start(u"office:annotation"_s, {{u"office:name"_s, commentName(place)}});
    m_body->element(u"dc:creator"_s, comment.author);
    if (const QString time = documentTime(comment.at); !time.isNull())
        m_body->element(u"dc:date"_s, time);
    m_body->element(u"meta:creator-initials"_s, initialsOf(comment.author));
    const bool wasAfterSpace = m_afterSpace;
    for (const QString &line : comment.text.split(u'\n')) {
        m_body->start(u"text:p"_s);
        m_afterSpace = true;
        addText(line);
        m_body->end();
    }
    m_afterSpace = wasAfterSpace;
    m_body->end();
}

bool OdtWriter::isSettled(int place) const
{
    const FormComment &comment = m_comments[place];
    return comment.parent < 0 ? comment.resolved : isSettled(comment.parent);
}

QString OdtWriter::commentName(int place) const
{
    const FormComment &comment = m_comments[place];
    return comment.parent < 0 ? core::annotationName(place, comment.at)
                              : core::answerName(commentName(comment.parent), place);
}

void OdtWriter::add(const FormTable &table)
{
    closeLists(0);
    m_body->start(
        u"table:table"_s,
        {{u"table:name"_s, u"Form%1"_s.arg(++m_tables)}, {u"table:style-name"_s, odtTable}});
    m_body->element(u"table:title"_s, m_head.tableTitle);
    m_body->start(u"table:table-header-columns"_s);
    m_body->empty(u"table:table-column"_s, {{u"table:style-name"_s, odtLabelColumn}});
    m_body->end();
    m_body->empty(u"table:table-column"_s, {{u"table:style-name"_s, odtValueColumn}});
    for (const FormRow &row : table.rows) {
        m_body->start(u"table:table-row"_s, {{u"table:style-name"_s, odtRow}});
        for (const QList<FormParagraph> &cell : {QList{row.label}, row.values}) {
            m_body->start(
                u"table:table-cell"_s,
                {{u"table:style-name"_s, odtCell}, {u"office:value-type"_s, u"string"_s}});
            for (const FormParagraph &paragraph : cell)
                addParagraph(paragraph);
            m_body->end();
        }
        m_body->end();
    }
    m_body->end();
}

QByteArray OdtWriter::finish()
{
    for (int open = 0; open < 3; ++open) // text, body, document
        m_body->end();
    m_body.reset();
    writeOdtParts(m_package, m_head);
    return m_package.finish();
}

} // namespace publish
