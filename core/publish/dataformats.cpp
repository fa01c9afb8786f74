// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/dataformats.h"

#include "core/export/boardworkbook.h"
#include "core/export/calendar.h"
#include "core/export/csv.h"
#include "core/export/savefile.h"
#include "core/export/schedule.h"
#include "core/export/workbook.h"
#include "core/publish/facts.h"
#include "core/publish/frame.h"

#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

QStringList lineColours(const core::Programme &programme)
{
    QStringList colours;
    for (const core::Theme &theme : programme.themes) {
        if (theme.parent.isEmpty()) {
            const typeset::Colour colour = themeColour(int(colours.size()));
            const uint number = uint(colour.red) << 16 | uint(colour.green) << 8 | colour.blue;
            colours.append(u"#%1"_s.arg(number, 6, 16, QLatin1Char('0')));
        }
    }
    return colours;
}

// A session is in a file of data once, however often it is asked for: its identifiers are.
QList<const core::Card *> cardsOnce(const core::Programme &programme, const QStringList &ids)
{
    QStringList once = ids;
    once.removeDuplicates();
    return chosenCards(programme, once);
}

core::DataExport dataOf(const core::Programme &programme, const QStringList &cards,
                        const Wording &wording, const ExportOptions &options)
{
    return {
        .programme = programme,
        .cards = cardsOnce(programme, cards),
        .language = wording.language(),
        .say = [&wording](const char *context,
                          const char *text) { return wording.say(context, text); },
        .lineColours = lineColours(programme),
        .columns = options.columns,
        .now = options.now,
    };
}

// `writer` makes the bytes of a core::DataExport.
template <typename Writer>
core::Result<PdfReport> writeData(const core::Programme &programme, const ExportOptions &options,
                                  const QString &path, const Writer &writer)
{
    const Wording wording = wordingFor(programme, options);
    core::DataExport data = dataOf(programme, options.cards, wording, options);
    data.goOn = [&options](qsizetype done, qsizetype total) {
        if (options.pdf.progress)
            options.pdf.progress(int(done), int(total));
        return !options.pdf.cancel || !*options.pdf.cancel;
    };
    const core::Result<QByteArray> bytes = writer(data);
    if (!bytes) {
        core::Error error = bytes.error();
        if (error.code != core::ErrorCode::NothingToExport)
            error.file = path;
        return tl::unexpected(error);
    }
    return core::saveFile(path, *bytes).map([] { return PdfReport{}; });
}

} // namespace

SiteCalendar siteCalendar(const core::Programme &programme, const ExportOptions &options)
{
    // Made once: each loads a catalogue.
    auto wordings = std::make_shared<std::map<QString, Wording>>();
    for (const QString &language : programme.event.languages)
        wordings->try_emplace(language, language, programme.sourceLanguage(),
                              programme.event.wording);
    return [&programme, &options, wordings](const QStringList &cards, const QString &language) {
        const auto wording = wordings->find(language);
        if (wording == wordings->end())
            return QByteArray();
        return core::calendarOf(dataOf(programme, cards, wording->second, options))
            .value_or(QByteArray());
    };
}

core::Result<PdfReport> writeCalendar(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path)
{
    return writeData(programme, options, path, core::calendarOf);
}

core::Result<PdfReport> writeScheduleXml(const core::Programme &programme,
                                         const ExportOptions &options, const QString &path)
{
    return writeData(programme, options, path, [](const core::DataExport &data) {
        return core::scheduleOf(data).map(core::scheduleXml);
    });
}

core::Result<PdfReport> writeScheduleJson(const core::Programme &programme,
                                          const ExportOptions &options, const QString &path)
{
    return writeData(programme, options, path, [](const core::DataExport &data) {
        return core::scheduleOf(data).map(core::scheduleJson);
    });
}

core::Result<PdfReport> writeCsv(const core::Programme &programme, const ExportOptions &options,
                                 const QString &path)
{
    return writeData(programme, options, path, core::csvOf);
}

core::Result<PdfReport> writeWorkbook(const core::Programme &programme,
                                      const ExportOptions &options, const QString &path)
{
    return writeData(programme, options, path, core::workbookOf);
}

core::Result<PdfReport> writeReviewWorkbook(const core::Programme &programme,
                                            const ExportOptions &options, const QString &path)
{
    if (cardsOnce(programme, options.cards).isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);
    return writeData(programme, options, path, [&options](const core::DataExport &data) {
        return core::boardWorkbookOf(data, options.grouping);
    });
}

} // namespace publish
