// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timetableprinting.h"

#include "core/publish/timetable.h"

#include <QCoreApplication>

namespace ui {

PdfJob timetableJob(publish::TimetableView view, const QStringList &zones)
{
    //: the name of a file that is proposed
    PdfJob job{.write = publish::writeTimetablePdf,
               .name = QCoreApplication::translate("ui::TimetablePrinting", "timetable")};
    job.options.view = view;
    job.options.zones = zones;
    return job;
}

void saveTimetablePdf(const Context &context, QWidget *parent, publish::TimetableView view)
{
    savePdf(context, parent, timetableJob(view));
}

void printTimetable(const Context &context, QWidget *parent, publish::TimetableView view)
{
    printPdf(context, parent, timetableJob(view));
}

} // namespace ui
