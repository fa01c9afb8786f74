// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/layout.h"

#include <vector>

namespace typeset {

// Lays a list: labels hanging in an indent as wide as the widest of them needs, and the structure
// L, LI, Lbl, LBody, lists within lists inside the LBody of the item above.
class ListLayouter final
{
public:
    ListLayouter(BlockLayouter &blocks, const List &list, const Place &place);

    void lay(PieceList &out);

private:
    // One list that is open at this point, the outermost first.
    struct Level
    {
        int list;      // its L element
        int body = -1; // the LBody of its last item
        int count = 0;
    };
    void openLevel(int level);
    QString labelText() const;
    int addLabel(const QString &text);
    double widestLabel();
    void layItem(const ListItem &item, double indent, PieceList &out);

    BlockLayouter &m_blocks;
    const List &m_list;
    const Place &m_place;
    std::vector<Level> m_levels;
};

} // namespace typeset
