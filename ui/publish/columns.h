// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/ticklist.h"

#include "core/model/programme.h"
#include "core/publish/formats.h"

namespace ui {

// The columns that a table of the event can have, in their order: their names in the format, and
// what they are called. Empty for what is no table.
QList<TickList::Item> columnsOf(const core::Programme &programme,
                                const publish::ExportFormat &format);
// The names of those that it has where nobody chooses.
QStringList usualColumns(const core::Programme &programme);

} // namespace ui
