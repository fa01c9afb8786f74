// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

#include <QHash>

#include <optional>

namespace publish {

// WordprocessingML (ISO/IEC 29500, transitional, as Word 2010 and later write it).
class DocxWriter
{
public:
    // The runs of the forms name the comments by their places: they have to be there when a form is
    // added, and as long as this is.
    DocxWriter(const FormHead &head, const QList<FormComment> &comments);

    void add(const Form &form);
    // The file; null where its container could not be made. The last call.
    QByteArray finish();

private:
    void add(const FormParagraph &paragraph);
    void add(const FormTable &table);
    void addRow(const FormRow &row);
    void addProperties(const FormParagraph &paragraph);
    void addRun(const FormRun &run, bool rightToLeft);
    void addText(const QString &text);
    void addCommentMarks(const QList<int> &comments, const QString &element);
    void endBody();
    void writeComments();
    QString linkId(const QString &uri);
    void writeRelations();

    FormHead m_head;
    const QList<FormComment> &m_comments;
    Package m_package;
    std::optional<XmlPart> m_body; // word/document.xml, while forms are added
    QHash<QString, int> m_links;   // URI → place in m_targets
    QStringList m_targets;
    QList<FormListPlace> m_sequences; // the first item of each
    int m_bookmarks = 0;
};

} // namespace publish
