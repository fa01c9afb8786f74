// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

#include <optional>

namespace publish {

// OpenDocument Text 1.3. It has no word for a comment that is settled, so those stay out: elsewhere
// they would be open again. What answers what is in the comments' names (annotationname.h).
class OdtWriter
{
public:
    // The runs of the forms name the comments by their places: they have to be there when a form is
    // added, and as long as this is.
    OdtWriter(const FormHead &head, const QList<FormComment> &comments);

    void add(const Form &form);
    // The file; null where its container could not be made. The last call.
    QByteArray finish();

private:
    void add(const FormParagraph &paragraph);
    void add(const FormTable &table);
    void addParagraph(const FormParagraph &paragraph);
    void addRun(const FormRun &run);
    void addText(const QString &text);
    void startComment(int place);
    bool isSettled(int place) const;
    QString commentName(int place) const;
    void openItem(const FormListPlace &place);
    void closeLists(int depth);

    // A list whose last item is open too.
    struct OpenList
    {
        FormMark mark = FormMark::Bullet;
        int sequence = -1;
    };

    FormHead m_head;
    const QList<FormComment> &m_comments;
    Package m_package;
    std::optional<XmlPart> m_body; // content.xml, while forms are added
    QList<OpenList> m_lists;       // one in the other
    int m_tables = 0;
    bool m_afterSpace = true; // in the current paragraph: a further space would be lost
};

} // namespace publish
