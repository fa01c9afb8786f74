// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/structure.h"

namespace typeset {

int StructureTree::add(const char *type, int parent, std::string attributes)
{
    const int index = int(elements.size());
    elements.push_back({type, parent, std::move(attributes), {}, {}, {}, {}});
    if (parent >= 0)
        elements[size_t(parent)].kids.push_back({Kid::Kind::Element, index});
    return index;
}

} // namespace typeset
