// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace core {

// Where the texts of the list items stand that a paragraph may go on with: word processors have no
// other sign that it is a further paragraph of an item than how far it is set in. In twips.
class ItemIndents
{
public:
    void begin(int level, int indent)
    {
        m_indents.resize(qMin<qsizetype>(m_indents.size(), level));
        while (m_indents.size() <= level)
            m_indents.append(indent);
    }
    // The level of a paragraph set in so far: 0 where it belongs to no item.
    int levelOf(int indent)
    {
        constexpr int tolerance = 30; // what rounding and hands make of one indent
        while (!m_indents.isEmpty()
               && (m_indents.last() <= 0 || m_indents.last() > indent + tolerance))
            m_indents.removeLast();
        return int(m_indents.size());
    }
    void clear() { m_indents.clear(); }

private:
    QList<int> m_indents; // by level
};

} // namespace core
