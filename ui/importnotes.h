// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QStringList>

namespace ui {

// Reads files that hold cards into the open event, as one step of undo, and says in the news what
// came of it. Where a card exists and says something else, both are kept. Returns the ids of the
// cards that were made or changed.
QStringList importFiles(const QStringList &paths, const Context &context);

// For a file dialog.
QString importFilter();

} // namespace ui
