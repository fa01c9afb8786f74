// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/formats.h"

#include "core/export/eventjson.h"
#include "core/export/savefile.h"
#include "core/publish/cards.h"
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
    return writeSite(programme, options, {}, path);
}

constexpr Uses onPaper = Uses(Use::Language) | Use::Zones | Use::Paper;

constexpr std::array formats{
    ExportFormat{
        "cards-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "Session cards to print and read, as accessible PDF"),
        onPaper, false, writeCardsPdf},
    ExportFormat{
        "timetable-pdf", "pdf",
        QT_TRANSLATE_NOOP("core::Format", "The timetable to print and read, as accessible PDF"),
        onPaper | Use::View, false, writeTimetablePdf},
    ExportFormat{"html", "",
                 QT_TRANSLATE_NOOP("core::Format", "A web site to look at or to put on a server"),
                 Uses(Use::Language) | Use::Zones, true, writeHtml},
    ExportFormat{"json",
                 "json",
                 QT_TRANSLATE_NOOP("core::Format", "The whole event as JSON"),
                 {},
                 false,
                 writeJson},
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
