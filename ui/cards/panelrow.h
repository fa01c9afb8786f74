// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the side panel's lists: a sign, a bold line, and what is said beside it below.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// What a model gives beside Qt::DisplayRole, the bold line.
enum PanelRole {
    SignRole = Qt::UserRole + 1, // QString; may be absent
    ToneRole,                    // int of ui::Tone, of the sign and the bold line
    DetailRole,                  // QString, one line or none
};

// Both lines are wrapped at the width of the view; in a view of uniform rows they are elided.
class PanelRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
