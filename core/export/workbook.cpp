// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include "core/export/columns.h"
#include "core/export/sheets.h"
#include "core/time/slot.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace core {

Result<QByteArray> workbookOf(const DataExport &data)
{
    using Cards = QList<const Card *>;
    QMap<QDate, Cards> days;
    Cards unscheduled;
    for (const Card *card : data.cards)
        (card->slot.isScheduled() ? days[card->slot.date] : unscheduled).append(card);

    const QList<Column> columns = chosenColumns(data);
    QList<SheetColumn> heads;
    for (const Column &column : columns)
        heads.append({column.label, column.width});
    Workbook workbook{.title = nameOf(data, data.programme.event.title),
                      .made = data.now,
                      .sheets = {},
                      .goOn = data.goOn};
    const auto add = [&](const QString &name, const Cards &cards) {
        const auto cells = [&data, &columns, cards](qsizetype row) {
            QList<CellValue> values;
            for (const Column &column : columns)
                values.append(column.value(data, *cards[row]));
            return values;
        };
        workbook.sheets.append(
            {.name = name, .columns = heads, .rows = cards.size(), .cells = cells});
    };
    add(data.say("core::Export", QT_TRANSLATE_NOOP("core::Export", "All sessions")), data.cards);
    for (auto day = days.begin(); day != days.end(); ++day) {
        std::ranges::stable_sort(*day, {}, [](const Card *card) { return card->slot.start; });
        add(day.key().toString(Qt::ISODate), *day);
    }
    //: the sheet of the sessions without a day or an hour
    const char *const rest = QT_TRANSLATE_NOOP("core::Export", "Not scheduled");
    if (!unscheduled.isEmpty())
        add(data.say("core::Export", rest), unscheduled);
    return bytesOf(workbook);
}

} // namespace core
