// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable to a PDF file and to a printer, see exporting.h.
#pragma once

#include "ui/context.h"
#include "ui/print/exporting.h"

#include <QStringList>

namespace ui {

// The whole event's. Without zones, in those that the event shows.
ExportJob timetableJob(publish::TimetableView view, const QStringList &zones = {});

// In the event's source language, on A4.
void saveTimetablePdf(const Context &context, QWidget *parent, publish::TimetableView view);
void printTimetable(const Context &context, QWidget *parent, publish::TimetableView view);

} // namespace ui
