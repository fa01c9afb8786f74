// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/odtlooks.h"

#include <QList>

namespace core {

class XmlInput;

// The lists that are open in an ODT (OpenDocument 1.3 part 3, 5.3) and their numbers. A number is
// counted at the first paragraph of an item, so items that only hold a list have none; a list goes
// on with the numbers of the one that it names.
class OdtLists
{
public:
    explicit OdtLists(const OdtLooks &looks)
        : m_looks(looks)
    { }

    // The element that has just begun is a text:list, a text:list-item or a text:list-header.
    void begin(const XmlInput &xml);
    void beginItem(const XmlInput &xml);
    void beginHeader();
    void end(); // of a list

    bool isOpen() const { return !m_open.isEmpty(); }

    struct Place
    {
        OdtListLevel::Mark mark = OdtListLevel::Mark::None;
        int level = 0; // of the item; of a further paragraph of one, that of the item + 1
        int number = 0;
        QString label;       // as a reader sees it
        bool isWhole = true; // the label has no numbers of levels above
        int indent = 0;      // of an item's text, in twips
    };
    // Of the next paragraph.
    Place next();

private:
    using Counters = std::array<std::optional<int>, odtLevels>;
    struct Open
    {
        QString style;
        bool isNew = false; // no paragraph of the item yet
        std::optional<int> start;
    };

    const OdtLooks &m_looks;
    QList<Open> m_open;
    QHash<QString, int> m_numberOf; // xml:id of a list → number of its counters
    QHash<int, Counters> m_counters;
    int m_current = -1; // number
    int m_next = 0;
};

// The label of an item or a heading from the counters of its list, which are those of the levels up
// to its own.
QString odtLabel(const OdtListLevels &levels, int level,
                 const std::array<std::optional<int>, odtLevels> &counters);

} // namespace core
