// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/tour.h"

class QAction;
class QMainWindow;

namespace ui {

// What somebody is shown who sees the window for the first time. Its parts are found by their
// names, and an action leads to its menu.
QList<TourStop> firstSteps(QMainWindow *window, const QAction *palette);

} // namespace ui
