// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/panelrow.h"

#include "ui/theme.h"

#include <QListView>
#include <QPainter>

namespace ui {
namespace {

constexpr int unbounded = 1 << 16;

bool isUniform(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list && list->uniformItemSizes();
}

// Where the parts of a row lie, from `top` down.
struct RowLayout
{
    QFont headFont;
    QFont detailFont;
    QRect sign;
    QRect head;
    QRect detail;
    int height = 0;
};

RowLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row)
{
    const bool uniform = isUniform(option);
    const QString detail = index.data(DetailRole).toString();
    const QRect inner = row.adjusted(space::medium, space::small, -space::medium, -space::small);
    RowLayout layout{.headFont = boldFont(option.font), .detailFont = smallFont(option.font)};
    const int lineHeight = QFontMetrics(layout.headFont).height();
    const bool hasSign = !index.data(SignRole).isNull();
    // All signs stand in one column.
    layout.sign = QRect(inner.topLeft(), QSize(hasSign ? lineHeight + space::tiny : 0, lineHeight));

    const int left = inner.left() + layout.sign.width();
    const int width = qMax(1, inner.right() + 1 - left);
    const auto place = [&](const QFont &font, const QString &text, int top) {
        const QFontMetrics metrics(font);
        const int height = uniform
            ? metrics.height()
            : metrics.boundingRect(0, 0, width, unbounded, Qt::TextWordWrap, text).height();
        return QRect(left, top, width, height);
    };
    layout.head = place(layout.headFont, index.data(Qt::DisplayRole).toString(), inner.top());
    layout.detail = detail.isEmpty() && !uniform
        ? QRect(left, layout.head.bottom() + 1, width, 0)
        : place(layout.detailFont, detail, layout.head.bottom() + 1 + space::tiny / 2);
    layout.height = layout.detail.bottom() + 1 + space::small - row.top();
    return layout;
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, bool elide)
{
    if (elide) {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    } else {
        painter->drawText(rect, Qt::TextWordWrap, text);
    }
}

} // namespace

void PanelRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    // The style draws the ground, the selection and the frame of the focus; the text is ours.
    option.text.clear();
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const RowLayout layout = layOut(option, index, option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto colour = [&](Tone tone) {
        return selected ? option.palette.color(QPalette::HighlightedText)
                        : foreground(tone, option.palette);
    };
    painter->save();
    painter->setPen(colour(Tone(index.data(ToneRole).toInt())));
    painter->setFont(layout.headFont);
    painter->drawText(layout.sign, Qt::AlignLeft, index.data(SignRole).toString());
    drawText(painter, layout.head, index.data(Qt::DisplayRole).toString(), isUniform(option));
    painter->setPen(colour(Tone::Secondary));
    painter->setFont(layout.detailFont);
    drawText(painter, layout.detail, index.data(DetailRole).toString(), isUniform(option));
    painter->setPen(line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -2);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize PanelRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(option, index, QRect(0, 0, width, 0)).height};
}

} // namespace ui
