// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/formats.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace testing {

// What readContent() makes of it, in the format that it looks like.
core::FileReading readTable(const QByteArray &bytes, const core::ReadOptions &options = {});
core::FileReading readTable(const QString &text, const core::ReadOptions &options = {});
// Why it could not be read; the error names the file.
core::ErrorCode errorOf(const QByteArray &bytes, const QString &format = {});

// The findings of a code, in their order.
QList<core::Finding> findingsOf(const core::Reading &reading, core::FindingCode code);

// A ZIP container of these parts.
QByteArray container(const QMap<QString, QByteArray> &parts);

// The parts of a small workbook whose only sheet has this XML between its <sheetData> tags, and
// `behind` after it. Its styles are: 0 General, 1 date, 2 time, 3 both, 4 "[h]:mm", 5 a day and a
// month, 6 percent; its shared strings "Title" and "Code".
QMap<QString, QByteArray> workbookParts(const QByteArray &rows, const QByteArray &behind = {});

} // namespace testing
