// SPDX-License-Identifier: GPL-3.0-or-later
// Timetables of small events, and what is read back of their PDFs.
#pragma once

#include "core/publish/timetable.h"

#include <QStringList>

#include <optional>

namespace testing {

// With this machine's fonts, opened once.
typeset::Measure &measure();

// In English, on 1 May 2021, on A4.
publish::ExportOptions timetableOptions(publish::TimetableView view = publish::TimetableView::Day);

typeset::Document timetable(const core::Programme &programme,
                            const publish::ExportOptions &options = timetableOptions());

// A session of the sample event on a platform (id; null: none) on a day in 2021.
core::Card session(const QString &code, const QString &platform, const QString &title,
                   QDate date = {2021, 5, 31}, QTime start = {13, 0},
                   std::optional<int> minutes = 60);
core::Programme programmeWith(const QList<core::Card> &cards);

// What pdftotext finds in the timetable, its white space made one; null where it isn't installed.
std::optional<QString> readBack(const core::Programme &programme,
                                const publish::ExportOptions &options = timetableOptions());
// "Page 1" … of what pdfinfo -struct-text prints.
std::optional<QString> structureOf(const core::Programme &programme,
                                   const publish::ExportOptions &options = timetableOptions());

} // namespace testing
