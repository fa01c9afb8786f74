// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/direction.h"

#include <QLocale>

namespace publish {
namespace {

struct Settler
{
    typeset::Direction direction;

    void settle(typeset::ParagraphStyle &style) const
    {
        if (style.direction == typeset::Direction::Auto)
            style.direction = direction;
    }

    void operator()(typeset::Paragraph &paragraph) const { settle(paragraph.style); }
    void operator()(typeset::Heading &heading) const { settle(heading.style); }
    void operator()(typeset::Contents &contents) const { settle(contents.style); }
    void operator()(typeset::Box &box) const { settleDirection(box.blocks, direction); }
    void operator()(typeset::List &list) const
    {
        for (typeset::ListItem &item : list.items) {
            for (typeset::Paragraph &paragraph : item.paragraphs)
                settle(paragraph.style);
        }
    }
    void operator()(typeset::Table &table) const
    {
        for (typeset::Row &row : table.rows) {
            for (typeset::Cell &cell : row.cells)
                settleDirection(cell.blocks, direction);
        }
    }
    void operator()(typeset::Image &) const { }
    void operator()(typeset::Rule &) const { }
    void operator()(typeset::Spacer &) const { }
    void operator()(typeset::PageBreak &) const { }
};

} // namespace

typeset::Direction directionOf(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? typeset::Direction::RightToLeft
                                                                : typeset::Direction::LeftToRight;
}

void settleDirection(std::vector<typeset::Block> &blocks, typeset::Direction direction)
{
    for (typeset::Block &block : blocks)
        std::visit(Settler{direction}, static_cast<typeset::Block::variant &>(block));
}

} // namespace publish
