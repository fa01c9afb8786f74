// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importing.h"

#include "app/cli/console.h"
#include "app/cli/eventfile.h"
#include "core/export/savefile.h"
#include "core/import/eventofdrafts.h"
#include "core/import/importplan.h"
#include "core/import/planreport.h"
#include "core/model/cardfield.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

core::Batch readFiles(const ImportRequest &request, const core::Event &event)
{
    core::BatchOptions options{.format = request.format, .read = {request.language, event.columns}};
    options.read.columns.insert(request.columns);
    Progress progress(QCoreApplication::translate("cli::Import", "Reading"));
    return core::readBatch(core::filesIn(request.files), options,
                           [&progress](qsizetype done, qsizetype total) {
                               progress.show(int(done), int(total));
                               return true;
                           });
}

// The event that files without one make: from a file that describes an event, else from the cards.
std::optional<core::Programme> newEvent(const ImportRequest &request, const core::Batch &files)
{
    QList<core::CardDraft> drafts;
    for (const core::BatchFile &file : files) {
        if (!file.reading)
            continue;
        if (file.reading->event)
            return file.reading->event;
        drafts += file.reading->reading.cards;
    }
    if (drafts.isEmpty())
        return std::nullopt;
    return core::eventOfDrafts(drafts, QFileInfo(request.event).completeBaseName(),
                               core::machineZone());
}

// Asks a person at a terminal; nullopt where there is none or they want neither.
std::optional<core::OnClash> ask(const core::CardDraft &draft, const QStringList &clashes)
{
    if (!inputIsTerminal())
        return std::nullopt;
    QStringList fields;
    for (const QString &key : clashes)
        fields.append(core::label(*core::cardField(key)));
    //: %1 is a code; the letters in brackets are what to type, and stay o, t, b and s
    note(QCoreApplication::translate("cli::Import",
                                     "%1 exists and differs in: %2. Keep [o]urs, take [t]heirs, "
                                     "keep [b]oth, or [s]kip it?")
             .arg(draft.code, fields.join(u", "_s)));
    switch (QTextStream(stdin).readLine().trimmed().left(1).toLower().toUcs4().value(0)) {
    case U'o':
        return core::OnClash::Ours;
    case U't':
        return core::OnClash::Theirs;
    case U'b':
        return core::OnClash::Both;
    default:
        return std::nullopt;
    }
}

core::Result<core::Placer::PastCards> pastOf(core::Store &store, const core::Batch &files)
{
    QList<core::HistoryEntry> entries;
    for (const QString &card : core::revisedCards(files)) {
        const auto history = store.history(card);
        if (!history)
            return tl::unexpected(history.error());
        entries += *history;
    }
    return core::pastCards(entries);
}

// Asks about each card that needs it, one after the other: an answer may settle a later one.
void askAbout(core::ImportPlan &plan)
{
    for (qsizetype i = 0; i < plan.cards.size(); ++i) {
        const core::PlannedCard &card = plan.cards[i];
        if (card.asked.isEmpty())
            continue;
        if (const auto answer = ask(card.draft, card.asked))
            core::chooseAll(plan, i, *answer);
    }
}

Imported importedBy(const core::ImportPlan &plan, const core::Programme &before,
                    const ImportRequest &request, bool existed)
{
    core::ImportOutcome outcome = core::carriedOut(plan, before);
    Imported imported{.after = std::move(outcome.after),
                      .files = {},
                      .findings = std::move(outcome.findings),
                      .created = outcome.created,
                      .updated = outcome.updated};
    for (const core::PlannedFile &file : plan.files)
        imported.files.append({file.path, {}, file.error});
    for (qsizetype i = 0; i < plan.cards.size(); ++i) {
        ImportedFile &file = imported.files[plan.cards[i].file];
        if (const QString id = outcome.cards[i]; !id.isNull())
            file.cards.append(id);
        else
            file.error = {core::ErrorCode::CodeTaken, request.event, {plan.cards[i].draft.code}};
    }
    // An event that the files themselves make has no lists yet for an entry to be missing from.
    if (!existed) {
        imported.findings.removeIf([](const core::Finding &finding) {
            return finding.code == core::FindingCode::ListEntryNew;
        });
    }
    return imported;
}

} // namespace

core::Result<Imported> importFiles(const ImportRequest &request)
{
    const bool exists = QFileInfo::exists(request.event);
    std::optional<core::Store> store;
    core::Programme before;
    if (exists) {
        auto opened = core::Store::open(
            request.event, request.dryRun ? core::Store::Access::Read : core::Store::Access::Write);
        if (!opened)
            return tl::unexpected(opened.error());
        store.emplace(std::move(*opened));
        auto programme = store->programme();
        if (!programme)
            return tl::unexpected(programme.error());
        before = std::move(*programme);
    }

    const core::Batch files = readFiles(request, before.event);
    core::Placer::PastCards past;
    if (!exists) {
        if (const auto event = newEvent(request, files))
            before = *event;
    } else if (auto known = pastOf(*store, files)) {
        past = *known;
    } else {
        return tl::unexpected(known.error());
    }
    core::ImportPlan plan = core::planOf(files, before, {request.onClash, {}}, past);
    plan.columns = request.columns;
    askAbout(plan);
    if (!request.report.isNull()) {
        const auto written = core::saveFile(request.report, core::planReport(plan));
        if (!written)
            return tl::unexpected(written.error());
    }
    Imported imported = importedBy(plan, before, request, exists);
    const bool changesNothing =
        imported.created == 0 && imported.updated == 0 && imported.after == before;
    if (request.dryRun || changesNothing || (!exists && imported.created == 0))
        return imported;

    if (!store) {
        if (const auto made = core::Store::create(request.event, imported.after, author()); !made)
            return tl::unexpected(made.error());
        return imported;
    }
    auto stored = store->apply(before, std::move(imported.after), author());
    if (!stored)
        return tl::unexpected(stored.error());
    imported.after = std::move(*stored);
    return imported;
}

} // namespace cli
