// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/columns.h"

namespace ui {

// No table is written yet; their columns come from whoever writes them.
QList<TickList::Item> columnsOf(const core::Programme &, const publish::ExportFormat &)
{
    return {};
}

} // namespace ui
