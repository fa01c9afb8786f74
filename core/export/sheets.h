// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as an Office Open XML workbook (ISO/IEC 29500), whatever they tell of.
#pragma once

#include "core/export/cellvalue.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace core {

struct SheetColumn
{
    QString label;
    int width = 10;           // in characters, of a column that is read on a screen
    bool isNumber = false;    // its label stands where numbers do, at the right
    bool beginsGroup = false; // a line separates it from the columns before it
};

// Cells that contain the text are of this colour, also when somebody changes them. The first of
// them that fits a cell counts.
struct SheetMark
{
    QString text;
    unsigned colour = 0; // 0xRRGGBB, behind the text
};

// A head that stays in sight and filters, and rows below it.
struct Sheet
{
    QString name; // as sheetName() makes it fit
    QList<SheetColumn> columns;
    qsizetype rows = 0;
    // The cells of a row, one for each column; called once for each.
    std::function<QList<CellValue>(qsizetype row)> cells;
    int stillColumns = 0; // that stay in sight too
    QList<SheetMark> marks = {};
};

struct Workbook
{
    QString title; // of the document
    QDateTime made;
    QList<Sheet> sheets;
    // As DataExport::goOn, of the rows of all sheets. May be empty.
    std::function<bool(qsizetype done, qsizetype total)> goOn = {};
};

// Dates, times and numbers are values of those kinds; whatever is text stays text, also where it
// begins with "=". Of a text beyond Excel's 32,767 characters as many as fit, the last of them "…".
// Errors: DiskFull, WriteFailed (of temporary files; without a file's name), Cancelled.
Result<QByteArray> bytesOf(const Workbook &workbook);

// `wanted` as Excel takes it for a sheet, and not one of `taken` whatever the case, to which it is
// added: at most 31 characters, none of []:*?/\, no apostrophe at an end, not "History".
QString sheetName(const QString &wanted, QSet<QString> &taken);

} // namespace core
