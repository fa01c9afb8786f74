// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookletarguments.h"
#include "app/cli/command.h"
#include "app/cli/editions.h"
#include "app/cli/eventfile.h"
#include "app/cli/exportchoice.h"
#include "core/publish/formats.h"
#include "core/publish/missing.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli::Export", text);
}

std::optional<publish::Paper> paper(const QString &name)
{
    if (name.isEmpty() || name == u"a4")
        return publish::Paper::A4;
    if (name == u"a3")
        return publish::Paper::A3;
    if (name == u"letter")
        return publish::Paper::Letter;
    if (name == u"a5")
        return publish::Paper::A5;
    return std::nullopt;
}

std::optional<publish::TimetableView> view(const QString &name)
{
    if (name.isEmpty() || name == u"day")
        return publish::TimetableView::Day;
    if (name == u"week")
        return publish::TimetableView::Week;
    if (name == u"list")
        return publish::TimetableView::List;
    return std::nullopt;
}

std::optional<core::BoardGrouping> grouping(const QString &name)
{
    if (name.isEmpty() || name == u"line")
        return core::BoardGrouping::Line;
    if (name == u"organizer")
        return core::BoardGrouping::Organizer;
    if (name == u"none")
        return core::BoardGrouping::None;
    return std::nullopt;
}

// The cards asked for by code, else all; of them those of the statuses, days and themes asked for.
// None where nothing was asked, which leaves the choice to the format.
core::Result<QStringList> chosenCards(const Arguments &arguments, const core::Programme &programme,
                                      const QList<core::Status> &statuses, const QSet<QDate> &days,
                                      const QSet<QString> &themes, const QString &file)
{
    if (!arguments.has(u"cards") && statuses.isEmpty() && days.isEmpty() && themes.isEmpty())
        return QStringList();
    core::Result<QStringList> ids = cardIds(programme, arguments.list(u"cards"), file);
    if (!ids)
        return ids;
    if (!arguments.has(u"cards")) {
        for (const core::Card &card : programme.cards)
            ids->append(card.id);
    }
    erase_if(*ids, [&](const QString &id) {
        const core::Card &card = *programme.card(id);
        return (!statuses.isEmpty() && !statuses.contains(card.status))
            || !fits(programme, card, days, themes);
    });
    if (ids->isEmpty() && !programme.cards.isEmpty())
        return core::fail(core::ErrorCode::NothingToExport, file);
    return ids;
}

// The event as it is, or as it was frozen; for errata with what they compare it with.
core::Result<core::Programme> readExported(const QString &path, int edition, int since,
                                           const publish::ExportFormat &format,
                                           publish::ErrataOptions &errata)
{
    auto store = core::Store::open(path, core::Store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    if (!format.uses.testFlag(publish::Use::Errata))
        return edition ? store->edition(edition) : store->programme();
    auto states = compared(*store, since, edition);
    if (!states)
        return tl::unexpected(states.error());
    errata = {.since = std::make_shared<core::Programme>(std::move(states->older)),
              .number = states->olderEdition.number,
              .frozen = states->olderEdition.frozen};
    if (const auto &newer = states->newerEdition) {
        errata.newer = newer->number;
        errata.newerFrozen = newer->frozen;
    }
    return std::move(states->newer);
}

// Writers that find nothing to write don't know what the event's file is called.
core::Error named(core::Error error, const QString &event)
{
    if (error.file.isNull())
        error.file = event;
    return error;
}

// To standard output by way of a file, because writers write files whole or not at all.
int printExport(const publish::ExportFormat &format, const core::Programme &programme,
                const publish::ExportOptions &options, const QString &event)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export"_s);
    if (const auto written = format.write(programme, options, path); !written)
        return fail(named(written.error(), event));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({core::ErrorCode::FileUnreadable, path, {file.errorString()}});
    printRaw(file.readAll());
    return Done;
}

} // namespace

int runExport(const Arguments &arguments)
{
    const publish::ExportFormat *format = publish::exportFormat(arguments.positional[0]);
    if (!format) {
        QStringList names;
        for (const publish::ExportFormat &known : publish::exportFormats())
            names.append(QString::fromLatin1(known.name));
        return wrongUse(said(QT_TRANSLATE_NOOP("cli::Export",
                                               "%1 is not a format to export. Choose one of: %2."))
                            .arg(arguments.positional[0], names.join(u", "_s)));
    }
    const QString output = arguments.value(u"output");
    if (output.isEmpty())
        return wrongUse(said(QT_TRANSLATE_NOOP("cli::Export", "Say with -o which file to write.")));
    if (output == u"-" && format->isFolder) {
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli::Export",
                                   "%1 is a folder of files. Say with -o which folder to write."))
                .arg(arguments.positional[0]));
    }
    const auto onPaper = paper(arguments.value(u"paper"));
    if (!onPaper) {
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli::Export", "--paper wants one of: a4, a3, letter, a5.")));
    }
    const auto seen = view(arguments.value(u"view"));
    if (!seen)
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli::Export", "--view wants one of: day, week, list.")));
    const auto grouped = grouping(arguments.value(u"group"));
    if (!grouped) {
        return wrongUse(
            said(QT_TRANSLATE_NOOP("cli::Export", "--group wants one of: line, organizer, none.")));
    }
    const auto booklet = bookletOptions(arguments);
    if (!booklet)
        return WrongUse;
    const auto wanted = statuses(arguments.list(u"status"));
    if (!wanted)
        return WrongUse;

    const auto onDays = days(arguments.list(u"day"));
    if (!onDays)
        return WrongUse;

    const QString language = arguments.value(u"language");
    if (!language.isEmpty() && !isLanguage(language))
        return WrongUse;

    const auto edition = editionNumber(arguments.value(u"edition"));
    const auto since = editionNumber(arguments.value(u"since"));
    if (!edition || !since)
        return WrongUse;

    const QString path = arguments.positional[1];
    if (QFileInfo(output).exists() && QFileInfo(output) == QFileInfo(path))
        return fail({core::ErrorCode::FileExists, output, {}});
    publish::ErrataOptions errata;
    const auto programme = readExported(path, *edition, *since, *format, errata);
    if (!programme)
        return fail(programme.error());
    const auto themes = themeIds(*programme, arguments.list(u"theme"));
    if (!themes || !areColumns(programme->event, arguments.list(u"columns")))
        return WrongUse;
    const auto cards = chosenCards(arguments, *programme, *wanted, *onDays, *themes, path);
    if (!cards)
        return fail(cards.error());
    const auto shown = zones(arguments.list(u"zones"));
    if (!shown)
        return fail(shown.error());

    Progress progress(said(QT_TRANSLATE_NOOP("cli::Export", "Exporting")));
    publish::ExportOptions options;
    options.language = language;
    options.zones = *shown;
    options.cards = *cards;
    options.paper = *onPaper;
    options.comments = !arguments.has(u"no-comments");
    options.view = *seen;
    options.grouping = *grouped;
    options.booklet = *booklet;
    options.columns = arguments.list(u"columns");
    options.errata = errata;
    options.now = QDateTime::currentDateTimeUtc();
    options.pdf.progress = [&progress](int done, int total) { progress.show(done, total); };
    if (output == u"-")
        return printExport(*format, *programme, options, path);
    const auto written = format->write(*programme, options, output);
    if (!written)
        return fail(named(written.error(), path));
    for (const typeset::MissingCharacter &missing : written->missing)
        note(publish::sentence(missing));
    return Done;
}

} // namespace cli
