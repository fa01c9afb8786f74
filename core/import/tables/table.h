// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

// A row of a sheet. Dates, times and numbers that a workbook keeps as such are written as ISO 8601
// and in plain digits: "2021-05-31", "13:00", "2021-05-31 13:00", "90".
struct TableRow
{
    int number = 0;    // as a spreadsheet counts, from 1
    QStringList cells; // without the empty ones at the end; never all empty
    bool wide = false; // one cell spans most of the columns: a heading between the rows

    bool operator==(const TableRow &) const = default;
};

// A sheet, without its empty rows.
struct Table
{
    QString name; // null where it has none
    QList<TableRow> rows;

    bool operator==(const Table &) const = default;
};

// What a file of tables may hold: more cells with something in them, and more characters in these,
// are no list of sessions, and reading them would take the memory of the machine.
inline constexpr qsizetype mostCells = 1'000'000;
inline constexpr qsizetype mostCharacters = 32 * 1024 * 1024;

// What is said to be too much of a file that holds more rows or cells than that.
inline constexpr int largestTableMegabytes = 8;

} // namespace core
