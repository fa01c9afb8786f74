// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/forms/formdocument.h"
#include "core/publish/forms/package.h"

#include <optional>

namespace publish {

// OpenDocument Text 1.3.
class OdtWriter
{
public:
    explicit OdtWriter(const FormHead &head);

    static constexpr bool takesComments = false;
    void setComments(const QList<FormComment> &) { }

    void add(const Form &form);
    // The file; null where its container could not be made. The last call.
    QByteArray finish();

private:
    void add(const FormParagraph &paragraph);
    void add(const FormTable &table);
    void addParagraph(const FormParagraph &paragraph);
    void addRun(const FormRun &run);
    void addText(const QString &text);
    void openItem(const FormListPlace &place);
    void closeLists(int depth);

    // A list whose last item is open too.
    struct OpenList
    {
        FormMark mark = FormMark::Bullet;
        int sequence = -1;
    };

    FormHead m_head;
    Package m_package;
    std::optional<XmlPart> m_body; // content.xml, while forms are added
    QList<OpenList> m_lists;       // one in the other
    int m_tables = 0;
    bool m_afterSpace = true; // in the current paragraph: a further space would be lost
};

} // namespace publish
