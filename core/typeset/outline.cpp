// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/outline.h"

#include "core/typeset/pdffile.h"
#include "core/typeset/pdfsyntax.h"

#include <algorithm>

namespace typeset {

namespace {

struct Node
{
    int parent = -1;
    std::vector<int> children;
    bool open = true;
};

// How many lines show below a node when it is open.
int visibleBelow(const std::vector<Node> &nodes, const Node &node)
{
    int count = 0;
    for (const int child : node.children) {
        const Node &below = nodes[size_t(child)];
        count += 1 + (below.open ? visibleBelow(nodes, below) : 0);
    }
    return count;
}

} // namespace

int writeOutline(PdfFile &file, const std::vector<OutlineEntry> &entries)
{
    if (entries.empty())
        return 0;
    // Node 0 is the root; entry i is node i + 1.
    std::vector<Node> nodes(entries.size() + 1);
    std::vector<int> path{0};
    for (size_t i = 0; i < entries.size(); ++i) {
        const int depth = std::clamp(entries[i].level, 1, int(path.size()));
        path.resize(size_t(depth));
        nodes[i + 1].parent = path.back();
        nodes[i + 1].open = entries[i].open;
        nodes[size_t(path.back())].children.push_back(int(i + 1));
        path.push_back(int(i + 1));
    }

    const std::vector<int> objects = file.allocate(nodes.size());
    const auto reference = [&](int node) { return pdf::reference(objects[size_t(node)]); };
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        std::string out = "<<";
        if (i == 0) {
            out += "/Type/Outlines";
        } else {
            out += "/Title" + pdf::textString(entries[i - 1].title) + "/Parent "
                + reference(node.parent) + "/Dest" + entries[i - 1].destination;
            const std::vector<int> &siblings = nodes[size_t(node.parent)].children;
            const auto self = std::ranges::find(siblings, int(i));
            if (self != siblings.begin())
                out += "/Prev " + reference(*std::prev(self));
            if (std::next(self) != siblings.end())
                out += "/Next " + reference(*std::next(self));
        }
        if (!node.children.empty()) {
            const int count = visibleBelow(nodes, node);
            out += "/First " + reference(node.children.front()) + "/Last "
                + reference(node.children.back()) + "/Count "
                + std::to_string(node.open ? count : -count);
        }
        file.object(objects[i], out + ">>");
    }
    return objects[0];
}

} // namespace typeset
