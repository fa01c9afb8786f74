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
#include "core/publish/site/sitecontent.h"
#include "core/publish/timetable.h"
#include "core/schedule/sessions.h"
#include "core/time/slot.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

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
        onPaper | Use::Booklet, false, Takes::TakingPlace, writeBookletPdf, Unsettled::Marked},
    ExportFormat{
        "cards-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "Session cards to print and read, as accessible PDF"),
        onPaper, false, Takes::All, writeCardsPdf, Unsettled::Marked},
    ExportFormat{
        "timetable-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "The timetable to print and read, as accessible PDF"),
        onPaper | Use::View, false, Takes::TakingPlace, writeTimetablePdf, Unsettled::Unmarked},
    ExportFormat{
        "review-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "What there is to mend in the cards, as accessible PDF"),
        Uses(Use::Language) | Use::Paper | Use::Grouping, false, Takes::All, writeReviewPdf},
    ExportFormat{
        "errata-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "What has changed since an edition, as accessible PDF"),
        onPaper | Use::Errata, false, Takes::All, writeErrataPdf},
    ExportFormat{"errata-html", "html",
                 QT_TRANSLATE_NOOP("core::Format",
                                   "What has changed since an edition, as a page for the web"),
                 Uses(Use::Language) | Use::Zones | Use::Errata, false, Takes::All,
                 writeErrataHtml},
    ExportFormat{"docx", "docx",
                 QT_TRANSLATE_NOOP("core::Format", "Session forms, filled in, for Word"), onPaper,
                 false, Takes::All, writeDocx},
    ExportFormat{"odt", "odt",
                 QT_TRANSLATE_NOOP("core::Format",
                                   "Session forms, filled in, for LibreOffice (OpenDocument)"),
                 onPaper, false, Takes::All, writeOdt},
    ExportFormat{"html", "",
                 QT_TRANSLATE_NOOP("core::Format", "A web site to look at or to put on a server"),
                 Uses(Use::Language) | Use::Zones, true, Takes::Settled, writeHtml,
                 Unsettled::Marked},
    ExportFormat{"json",
                 "json",
                 QT_TRANSLATE_NOOP("core::Format", "The whole event as JSON"),
                 {},
                 false,
                 Takes::All,
                 writeJson},
    ExportFormat{"ics", "ics",
                 QT_TRANSLATE_NOOP("core::Format", "The sessions as a calendar (iCalendar)"),
                 Use::Language, false, Takes::Dated, writeCalendar, Unsettled::Marked},
    ExportFormat{"schedule-xml", "xml",
                 QT_TRANSLATE_NOOP("core::Format", "The schedule for conference apps, as XML"),
                 Use::Language, false, Takes::Scheduled, writeScheduleXml, Unsettled::Unmarked},
    ExportFormat{"schedule-json", "json",
                 QT_TRANSLATE_NOOP("core::Format", "The schedule for conference apps, as JSON"),
                 Use::Language, false, Takes::Scheduled, writeScheduleJson, Unsettled::Unmarked},
    ExportFormat{"csv", "csv", QT_TRANSLATE_NOOP("core::Format", "The sessions as a table (CSV)"),
                 asTable, false, Takes::All, writeCsv},
    ExportFormat{"xlsx", "xlsx",
                 QT_TRANSLATE_NOOP("core::Format", "The sessions as a workbook (Excel), by day"),
                 asTable, false, Takes::All, writeWorkbook},
    ExportFormat{"review-xlsx", "xlsx",
                 QT_TRANSLATE_NOOP("core::Format",
                                   "How far the cards are, text by text, as a workbook (Excel)"),
                 Uses(Use::Language) | Use::Grouping, false, Takes::All, writeReviewWorkbook},
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

QStringList takenCards(const ExportFormat &format, const core::Programme &programme,
                       const QStringList &ids)
{
    QStringList taken;
    if (format.takes == Takes::Settled) {
        for (const core::Card *card : siteCards(programme, ids))
            taken.append(card->id);
        return taken;
    }
    const auto isTaken = [&](const core::Card &card) {
        const bool hasStart = core::startUtc(card.slot, programme.event.zone).isValid();
        switch (format.takes) {
        case Takes::TakingPlace:
            return core::takesPlace(card);
        case Takes::Scheduled:
            return core::takesPlace(card) && hasStart;
        case Takes::Dated:
            return card.status != core::Status::Rejected && hasStart;
        case Takes::All:
        case Takes::Settled:
            return true;
        }
        Q_UNREACHABLE();
    };
    const QSet<QString> chosen(ids.begin(), ids.end());
    for (const core::Card &card : programme.cards) {
        if ((chosen.isEmpty() || chosen.contains(card.id)) && isTaken(card))
            taken.append(card.id);
    }
    return taken;
}

} // namespace publish
