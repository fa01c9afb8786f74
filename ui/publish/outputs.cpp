// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/outputs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Output
{
    const char *format;
    const char *name;
    const char *description;
};

constexpr std::array rows{
    Output{"booklet-pdf", QT_TRANSLATE_NOOP("ui::Outputs", "Programme booklet"),
           QT_TRANSLATE_NOOP("ui::Outputs", "Cover, days, sessions and indexes, to print")},
    Output{"timetable-pdf", QT_TRANSLATE_NOOP("ui::Outputs", "Day timetables"),
           QT_TRANSLATE_NOOP("ui::Outputs", "When and where, to print")},
    Output{"cards-pdf", QT_TRANSLATE_NOOP("ui::Outputs", "Session cards"),
           QT_TRANSLATE_NOOP("ui::Outputs", "Each session in full, to print")},
    Output{"review-pdf", QT_TRANSLATE_NOOP("ui::Outputs", "Review report"),
           QT_TRANSLATE_NOOP("ui::Outputs", "What is still to be done, to print")},
    Output{"html", QT_TRANSLATE_NOOP("ui::Outputs", "Web site"),
           QT_TRANSLATE_NOOP("ui::Outputs", "A folder of pages that works offline, too")},
    Output{"ics", QT_TRANSLATE_NOOP("ui::Outputs", "Calendar"),
           QT_TRANSLATE_NOOP("ui::Outputs", "For Outlook, Google and others (iCalendar)")},
    Output{"docx", QT_TRANSLATE_NOOP("ui::Outputs", "Word forms"),
           QT_TRANSLATE_NOOP("ui::Outputs", "The session form, filled, for Word")},
    Output{"odt", QT_TRANSLATE_NOOP("ui::Outputs", "LibreOffice forms"),
           QT_TRANSLATE_NOOP("ui::Outputs", "The session form, filled (OpenDocument)")},
    Output{"xlsx", QT_TRANSLATE_NOOP("ui::Outputs", "Spreadsheet"),
           QT_TRANSLATE_NOOP("ui::Outputs", "A table of the sessions, for Excel")},
    Output{"review-xlsx", QT_TRANSLATE_NOOP("ui::Outputs", "Review board"),
           QT_TRANSLATE_NOOP("ui::Outputs", "How far each text is, for Excel")},
    Output{"csv", QT_TRANSLATE_NOOP("ui::Outputs", "Table as text"),
           QT_TRANSLATE_NOOP("ui::Outputs", "A table of the sessions as CSV")},
    Output{"schedule-xml", QT_TRANSLATE_NOOP("ui::Outputs", "schedule.xml"),
           QT_TRANSLATE_NOOP("ui::Outputs", "For conference apps and recordings")},
    Output{"schedule-json", QT_TRANSLATE_NOOP("ui::Outputs", "schedule.json"),
           QT_TRANSLATE_NOOP("ui::Outputs", "For conference apps and web sites")},
    Output{"json", QT_TRANSLATE_NOOP("ui::Outputs", "Whole event as JSON"),
           QT_TRANSLATE_NOOP("ui::Outputs", "Everything, for other programs")},
};

auto rowOf(const publish::ExportFormat &format)
{
    return std::ranges::find_if(rows, [&format](const Output &row) {
        return QLatin1StringView(row.format) == QLatin1StringView(format.name);
    });
}

QString said(const char *text)
{
    return QCoreApplication::translate("ui::Outputs", text);
}

} // namespace

OutputLook lookOf(const publish::ExportFormat &format)
{
    const QLatin1StringView suffix(format.suffix);
    if (format.isFolder)
        return OutputLook::Files;
    if (suffix == "pdf"_L1)
        return OutputLook::Pages;
    for (const QLatin1StringView text : {"json"_L1, "xml"_L1, "ics"_L1, "csv"_L1}) {
        if (suffix == text)
            return OutputLook::Text;
    }
    return OutputLook::Files;
}

bool isPrintable(const publish::ExportFormat &format)
{
    return lookOf(format) == OutputLook::Pages;
}

QString outputName(const publish::ExportFormat &format)
{
    const auto row = rowOf(format);
    return row == rows.end() ? QString::fromLatin1(format.name) : said(row->name);
}

QString outputDescription(const publish::ExportFormat &format)
{
    const auto row = rowOf(format);
    return row == rows.end() ? QCoreApplication::translate("core::Format", format.summary)
                             : said(row->description);
}

QList<const publish::ExportFormat *> outputs()
{
    QList<const publish::ExportFormat *> formats;
    for (const publish::ExportFormat &format : publish::exportFormats()) {
        if (!format.uses.testFlag(publish::Use::Errata)) // those have a dialog: EditionsDialog
            formats.append(&format);
    }
    std::ranges::stable_sort(formats, {},
                             [](const publish::ExportFormat *format) { return rowOf(*format); });
    return formats;
}

} // namespace ui
