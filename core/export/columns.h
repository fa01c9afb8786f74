// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table of sessions, the same for every kind of table.
#pragma once

#include "core/export/cellvalue.h"
#include "core/export/dataexport.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace core {

struct Column
{
    QString name;  // as on the command line: "start", "title.es"
    QString label; // in the language of the export
    int width = 0; // in characters, of a column that is read on a screen
    std::function<CellValue(const DataExport &data, const Card &card)> value;
};

// Every column there is, in the order of the form. A text has one in the language of the export
// ("title") and one in each language of the event ("title.es"). Long texts are as readableText()
// gives them.
QList<Column> allColumns(const DataExport &data);

// Those of data.columns in that order, each once and unknown ones passed over; where it is empty,
// the usual ones: texts in each language, and all else but the ids and the hours in UTC.
QList<Column> chosenColumns(const DataExport &data);

// The names of allColumns(), which depend on the event's languages alone.
QStringList columnNames(const Event &event);

} // namespace core
