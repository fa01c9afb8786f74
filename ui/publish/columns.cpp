// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/columns.h"

#include "core/export/columns.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

QList<TickList::Item> columnsOf(const core::Programme &programme,
                                const publish::ExportFormat &format)
{
    if (!format.uses.testFlag(publish::Use::Columns))
        return {};
    const core::DataExport data{
        .programme = programme,
        .cards = {},
        .language = QLocale().bcp47Name(),
        .say = [](const char *context,
                  const char *text) { return QCoreApplication::translate(context, text); },
        .lineColours = {},
        .columns = {},
        .now = {},
        .goOn = {}};
    QList<TickList::Item> items;
    for (const core::Column &column : core::allColumns(data))
        items.append({column.name, column.label});
    return items;
}

} // namespace ui
