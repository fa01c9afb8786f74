// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

// The titles of a table's columns, in the place of the cells' texts below them, on a thin line
// instead of in boxes.
class LineHeader final : public QHeaderView
{
    Q_OBJECT

public:
    // `margin`: px at both sides of a title, as of a cell's text.
    explicit LineHeader(int margin, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString titleOf(int section) const;

    int m_margin;
};

} // namespace ui
