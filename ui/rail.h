// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace ui {

// The pages, one under the other at the window's left edge.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // The action's text and icon are shown; it is checkable. Pages stand at the top in the order
    // they are added, what is about the whole event at the bottom.
    enum class End { Top, Bottom };
    void addPage(QAction *page, End end);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    int m_atTop = 0;
};

} // namespace ui
