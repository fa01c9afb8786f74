// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdelegate.h"

#include "ui/import/importlistmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {
namespace {

// Where the parts of a row lie.
struct Parts
{
    QRect box;
    QRect first;
    QRect second;
    QRect sign;

    Parts(const QStyleOptionViewItem &option, bool isFile)
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
        const QFontMetrics bold(boldFont(option.font));
        const QFontMetrics small(smallFont(option.font));
        const QRect inner =
            option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
        const int signWidth = bold.horizontalAdvance(QStringLiteral("⚠")) + space::tiny;
        // A card stands below its file.
        const int left = inner.left() + (isFile ? 0 : side + 2 * space::small);
        box = QRect(inner.left() + space::small / 2, inner.top() + (bold.height() - side) / 2, side,
                    side);
        first = QRect(left, inner.top(), inner.right() + 1 - left - signWidth, bold.height());
        second = QRect(left, first.bottom() + 1 + space::tiny / 2, inner.right() + 1 - left,
                       small.height());
        sign = QRect(inner.right() + 1 - signWidth, inner.top(), signWidth, bold.height());
        for (QRect *part : {&box, &first, &second, &sign})
            *part = QStyle::visualRect(option.direction, option.rect, *part);
    }
};

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
              const QString &text)
{
    painter->drawText(rect,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                          | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100,
            QFontMetrics(boldFont(option.font)).height()
                + QFontMetrics(smallFont(option.font)).height() + 2 * space::small
                + space::tiny / 2};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QPalette &palette = option.palette;
    const bool isFile = index.data(ImportListModel::IsFileRole).toBool();
    const bool isLeftOut = !isFile && option.checkState == Qt::Unchecked;
    const Parts parts(option, isFile);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, ground(Tone::Accent, palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          foreground(Tone::Accent, palette));
    } else if (isFile || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, palette.alternateBase());
    }
    if (!isFile) {
        QStyleOptionViewItem box = option;
        box.rect = parts.box;
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(isLeftOut ? QStyle::State_Off : QStyle::State_On);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    const QString code = index.data(ImportListModel::CodeRole).toString();
    painter->setFont(boldFont(option.font));
    painter->setPen(foreground(isLeftOut ? Tone::Secondary : Tone::Plain, palette));
    drawLine(painter, option, parts.first,
             code.isEmpty() ? index.data().toString()
                            : code + QStringLiteral("  ") + index.data().toString());
    const Tone tone = Tone(index.data(ImportListModel::ToneRole).toInt());
    painter->setPen(foreground(tone, palette));
    painter->drawText(parts.sign, Qt::AlignCenter,
                      index.data(ImportListModel::SignRole).toString());
    painter->setFont(smallFont(option.font));
    painter->setPen(foreground(tone == Tone::Error ? tone : Tone::Secondary, palette));
    drawLine(painter, option, parts.second, index.data(ImportListModel::DetailRole).toString());
    painter->setPen(line(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(foreground(Tone::Accent, palette));
        painter->drawRect(option.rect.adjusted(4, 1, -2, -3));
    }
    painter->restore();
}

bool ImportDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect box = Parts(option, false).box.adjusted(-4, -4, 4, 4);
        isMeant = mouse->button() == Qt::LeftButton && box.contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        isMeant = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!isMeant)
        return false;
    const bool isTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(isTaken ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace ui
