// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ui {

// What F1 explains in a widget and in all that lies in it: the key of a card field, "page:cards",
// "panel:findings", "event:limits" (publish::Guide::about).
void setHelpTopic(QWidget *widget, const QString &topic);

// The topics of a widget and of all that it lies in, the innermost first; also of the windows that
// its own one belongs to.
QStringList helpTopicsAt(const QWidget *widget);

} // namespace ui
