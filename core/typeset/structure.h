// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace typeset {

// What stands below a structure element (ISO 32000-1, 14.7.2).
struct Kid
{
    enum class Kind { Element, Content, Annotation };
    Kind kind;
    int index;    // an element of the tree, a marked-content identifier, or an annotation
    int page = 0; // of the content or annotation, from 0
};

struct Element
{
    const char *type;       // a standard structure type (14.8.4)
    int parent;             // -1: the document
    std::string attributes; // entries of the dictionary: "/A<</O/Table/Scope/Row>>"
    QString language;       // where it differs from what is around it
    QString alternative;    // Alt
    QString spoken;         // ActualText
    std::vector<Kid> kids;
};

// The structure elements of one section, parents before children; the first is its Sect.
struct StructureTree
{
    std::vector<Element> elements;

    // Makes an element the last child of its parent.
    int add(const char *type, int parent, std::string attributes = {});
};

} // namespace typeset
