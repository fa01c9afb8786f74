// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/formats.h"

#include "core/export/eventjson.h"
#include "core/export/savefile.h"
#include "core/publish/booklet.h"
#include "core/publish/cards.h"
#include "core/publish/dataformats.h"
#include "core/publish/errata.h"
#include "core/publish/erratahtml.h"
#include "core/publish/forms/forms.h"
#include "core/publish/reviewreport.h"
#include "core/publish/site/site.h"
#include "core/publish/timetable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace publish {
namespace {

core::Result<PdfReport> writeJson(const core::Programme &programme, const ExportOptions &options,
                                  const QString &path)
{
    const QJsonObject event = core::eventToJson(programme, options.cards);
    return core::saveFile(path, QJsonDocument(event).toJson()).map([] { return PdfReport{}; });
}

core::Result<PdfReport> writeHtml(const core::Programme &programme, const ExportOptions &options,
                                  const QString &path)
{
    return writeSite(programme, options, siteCalendar(programme, options), path);
}

constexpr Uses onPaper = Uses(Use::Language) | Use::Zones | Use::Paper;
constexpr Uses asTable = Uses(Use::Language) | Use::Columns;

constexpr std::array formats{
    ExportFormat{
        "booklet-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "The programme as a booklet to print and read, as PDF"),
        onPaper | Use::Booklet, false, writeBookletPdf},
    ExportFormat{
        "cards-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "Session cards to print and read, as accessible PDF"),
        onPaper, false, writeCardsPdf},
    ExportFormat{
        "timetable-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "The timetable to print and read, as accessible PDF"),
        onPaper | Use::View, false, writeTimetablePdf},
    ExportFormat{
        "review-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "What there is to mend in the cards, as accessible PDF"),
        Uses(Use::Language) | Use::Paper, false, writeReviewPdf},
    ExportFormat{
        "errata-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "What has changed since an edition, as accessible PDF"),
        onPaper | Use::Errata, false, writeErrataPdf},
    ExportFormat{"errata-html", "html",
                 QT_TRANSLATE_NOOP("core::Format",
                                   "What has changed since an edition, as a page for the web"),
                 Uses(Use::Language) | Use::Zones | Use::Errata, false, writeErrataHtml},
    ExportFormat{"docx", "docx",
                 QT_TRANSLATE_NOOP("core::Format", "Session forms, filled in, for Word"), onPaper,
                 false, writeDocx},
    ExportFormat{"odt", "odt",
                 QT_TRANSLATE_NOOP("core::Format",
                                   "Session forms, filled in, for LibreOffice (OpenDocument)"),
                 onPaper, false, writeOdt},
    ExportFormat{"html", "",
                 QT_TRANSLATE_NOOP("core::Format", "A web site to look at or to put on a server"),
                 Uses(Use::Language) | Use::Zones, true, writeHtml},
    ExportFormat{"json",
                 "json",
                 QT_TRANSLATE_NOOP("core::Format", "The whole event as JSON"),
                 {},
                 false,
                 writeJson},
    ExportFormat{"ics", "ics",
                 QT_TRANSLATE_NOOP("core::Format", "The sessions as a calendar (iCalendar)"),
                 Use::Language, false, writeCalendar},
    ExportFormat{"schedule-xml", "xml",
                 QT_TRANSLATE_NOOP("core::Format", "The schedule for conference apps, as XML"),
                 Use::Language, false, writeScheduleXml},
    ExportFormat{"schedule-json", "json",
                 QT_TRANSLATE_NOOP("core::Format", "The schedule for conference apps, as JSON"),
                 Use::Language, false, writeScheduleJson},
    ExportFormat{"csv", "csv", QT_TRANSLATE_NOOP("core::Format", "The sessions as a table (CSV)"),
                 asTable, false, writeCsv},
    ExportFormat{"xlsx", "xlsx",
                 QT_TRANSLATE_NOOP("core::Format", "The sessions as a workbook (Excel), by day"),
                 asTable, false, writeWorkbook},
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

const ExportFormat *exportFormat(QStringView name)
{
    const auto it = std::ranges::find_if(formats, [name](const ExportFormat &format) {
        return name == QLatin1StringView(format.name);
    });
    return it == formats.end() ? nullptr : &*it;
}

} // namespace publish
