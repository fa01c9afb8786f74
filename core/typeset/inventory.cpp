// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/inventory.h"

#include <algorithm>

namespace typeset {

namespace {

class Taker final
{
public:
    explicit Taker(Inventory &inventory)
        : m_inventory(inventory)
    { }

    void blocks(const std::vector<Block> &list)
    {
        for (const Block &block : list)
            std::visit([this](const auto &content) { take(content); },
                       static_cast<const Block::variant &>(block));
    }

private:
    void take(const Heading &heading)
    {
        m_level = std::clamp(heading.level, 1, std::min(m_level + 1, 6));
        m_inventory.headingLevels.emplace(&heading, m_level);
        if (!heading.destination.isEmpty())
            m_inventory.destinations.insert(heading.destination);
    }
    void take(const Image &image)
    {
        std::vector<const Image *> &images = m_inventory.images;
        const auto same = std::ranges::find_if(images, [&](const Image *other) {
            return image.jpeg == other->jpeg
                && (!image.jpeg.isEmpty() || image.image.cacheKey() == other->image.cacheKey());
        });
        m_inventory.imageNumbers.emplace(&image, int(same - images.begin()));
        if (same == images.end())
            images.push_back(&image);
    }
    void take(const Table &table)
    {
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells)
                blocks(cell.blocks);
        }
    }
    void take(const Box &box) { blocks(box.blocks); }
    template <typename Other>
    void take(const Other &)
    { }

    Inventory &m_inventory;
    int m_level = 0;
};

} // namespace

Inventory takeInventory(const Document &document)
{
    Inventory inventory;
    Taker taker(inventory);
    PageGeometry geometry = document.geometry;
    for (const Section &section : document.sections) {
        taker.blocks(section.blocks);
        if (!section.destination.isEmpty())
            inventory.destinations.insert(section.destination);
        if (section.newPage || inventory.chapters.empty()) {
            inventory.chapters.push_back(int(inventory.geometries.size()));
            geometry = section.geometry.value_or(document.geometry);
        }
        inventory.geometries.push_back(geometry);
        inventory.languages.push_back(section.language.isEmpty() ? document.language
                                                                 : section.language);
    }
    return inventory;
}

} // namespace typeset
