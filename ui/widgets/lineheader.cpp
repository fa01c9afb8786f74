// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineheader.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui {

LineHeader::LineHeader(int margin, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_margin(margin)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(64);
}

QSize LineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * space::small};
}

QSize LineHeader::sectionSizeFromContents(int section) const
{
    // An advance is rounded, and a title that lacks a part of a dot is elided.
    return {fontMetrics().horizontalAdvance(titleOf(section)) + 2 * m_margin + 2,
            sizeHint().height()};
}

void LineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const QRect inner = rect.adjusted(m_margin, 0, -m_margin, 0);
    painter->fillRect(rect, palette().base());
    painter->setPen(foreground(Tone::Secondary, palette()));
    painter->drawText(inner, alignment.toInt(),
                      fontMetrics().elidedText(titleOf(section), Qt::ElideRight, inner.width()));
    painter->setPen(line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

QString LineHeader::titleOf(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

} // namespace ui
