// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/boarddelegate.h"

#include "ui/review/boardmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

void BoardDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BoardLeadRole).toBool()) {
        option->backgroundBrush = option->palette.alternateBase();
        option->font = boldFont(option->font);
    }
    const auto tone = Tone(index.data(BoardToneRole).toInt());
    if (tone != Tone::Plain)
        option->palette.setColor(QPalette::Text, foreground(tone, option->palette));
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    constexpr qreal corner = 7;
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(BoardCommentsRole).toInt() == 0 || index.data(BoardLeadRole).toBool())
        return;
    const QRectF box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(foreground(Tone::Accent, option.palette));
    painter->drawPolygon(QPolygonF{box.topRight() - QPointF(corner, 0), box.topRight(),
                                   box.topRight() + QPointF(0, corner)});
    painter->restore();
}

} // namespace ui
