// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timetableprinting.h"

#include "core/publish/timetable.h"

#include <QCoreApplication>

namespace ui {

ExportJob timetableJob(publish::TimetableView view, const QStringList &zones)
{
    //: the name of a file that is proposed
    ExportJob job{.write = publish::writeTimetablePdf,
                  .name = QCoreApplication::translate("ui::TimetablePrinting", "timetable")};
    job.options.view = view;
    job.options.zones = zones;
    return job;
}

void saveTimetablePdf(const Context &context, QWidget *parent, publish::TimetableView view)
{
    saveExport(context, parent, timetableJob(view));
}

void printTimetable(const Context &context, QWidget *parent, publish::TimetableView view)
{
    printExport(context, parent, timetableJob(view));
}

} // namespace ui
