// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

// Puts a widget right before another one in the order of Tab. QWidget::setTabOrder() moves its
// second widget behind its first and leaves all others where they are, so what comes late ends up
// last.
inline void tabBefore(QWidget *widget, QWidget *next)
{
    QWidget::setTabOrder(next, widget);
    QWidget::setTabOrder(widget, next);
}

} // namespace ui
