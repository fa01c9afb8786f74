// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace core {

class XmlInput;

// What a style, a paragraph or a run of WordprocessingML says of its look (ISO/IEC 29500-1, 17.3);
// nullopt where it says nothing.
struct WordLook
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<int> outline;   // level from 0; 9 is body text
    std::optional<int> numbering; // numId; 0: taken out of its list
    std::optional<int> level;     // of the list
    std::optional<int> indent;    // of its left or right side, in twips

    // What is not said here is as there.
    void inherit(const WordLook &other);
};

// Reads the properties that stand in w:pPr or w:rPr, whichever element is the one just begun.
// Returns whether it was one of them; then the element is not yet past.
bool readLook(const XmlInput &xml, WordLook &look);
// Of an on-off property, such as w:b: without a value it is on.
bool isOn(const XmlInput &xml);

class WordStyles
{
public:
    // Fails as XmlInput does. No bytes: no styles.
    static Result<WordStyles> read(const QByteArray &bytes, const QString &file);

    // With all that it is based on; of the default style where there is none of that id.
    WordLook paragraph(const QString &id);
    WordLook character(const QString &id);
    // The numbering that a style of numberings stands for; 0 where it stands for none.
    int numbering(const QString &id) { return resolved(id).numbering.value_or(0); }

private:
    struct Style
    {
        QString basedOn;
        WordLook look;
        bool isResolved = false;
    };

    const WordLook &resolved(const QString &id);

    QHash<QString, Style> m_styles;
    QString m_defaultParagraph;
};

} // namespace core
