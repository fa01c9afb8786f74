// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace ui {

// A page of the guide in a list: its title and, while somebody searches, what stands around the
// first hit, with the hits marked.
class ResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ExcerptRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QStringList &words) { m_words = words; } // folded
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawMarked(QPainter &painter, const QRect &line, const QString &text, const QFont &font,
                    const QColor &colour, const QPalette &palette) const;

    QStringList m_words;
};

} // namespace ui
