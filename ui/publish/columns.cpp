// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/columns.h"

#include "core/export/columns.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

core::DataExport tableOf(const core::Programme &programme)
{
    return {.programme = programme,
            .cards = {},
            .language = QLocale().bcp47Name(),
            .say = [](const char *context,
                      const char *text) { return QCoreApplication::translate(context, text); },
            .lineColours = {},
            .columns = {},
            .now = {},
            .goOn = {}};
}

} // namespace

QList<TickList::Item> columnsOf(const core::Programme &programme,
                                const publish::ExportFormat &format)
{
    if (!format.uses.testFlag(publish::Use::Columns))
        return {};
    QList<TickList::Item> items;
    for (const core::Column &column : core::allColumns(tableOf(programme)))
        items.append({column.name, column.label});
    return items;
}

QStringList usualColumns(const core::Programme &programme)
{
    QStringList names;
    for (const core::Column &column : core::chosenColumns(tableOf(programme)))
        names.append(column.name);
    return names;
}

} // namespace ui
