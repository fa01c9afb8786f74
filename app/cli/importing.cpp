// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importing.h"

#include "app/cli/console.h"
#include "app/cli/eventfile.h"
#include "core/import/eventofdrafts.h"
#include "core/import/formats.h"
#include "core/model/cardfield.h"
#include "core/parallel.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <iterator>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

struct ReadFile
{
    QString path;
    core::Result<core::FileReading> reading;
};

using ReadFiles = std::vector<ReadFile>; // in the order they were named

ReadFiles readFiles(const ImportRequest &request)
{
    Progress progress(QCoreApplication::translate("cli::Import", "Reading"));
    const int count = int(request.files.size());
    ReadFiles files{std::size_t(count)};
    std::atomic<int> done{0};
    core::parallelFor(count, core::threadCount(), [&](int i, int worker) {
        const QString &path = request.files[i];
        files[std::size_t(i)] = {path,
                                 core::readFile(path, request.format, {request.language, {}})};
        ++done;
        if (worker == 0)
            progress.show(done, count);
    });
    return files;
}

// The event that files without one make: from a file that describes an event, else from the cards.
std::optional<core::Programme> newEvent(const ImportRequest &request, const ReadFiles &files)
{
    QList<core::CardDraft> drafts;
    for (const ReadFile &file : files) {
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

class Importer
{
public:
    Importer(const ImportRequest &request, const core::Programme &before, bool existed)
        : m_request(request)
        , m_existed(existed)
        , m_placer(m_imported.after)
    {
        m_imported.after = before;
        m_placer.refresh();
    }

    void add(const ReadFile &file)
    {
        ImportedFile result{file.path, {}, {}};
        if (!file.reading) {
            result.error = file.reading.error();
        } else {
            const core::Reading &reading = file.reading->reading;
            for (const core::CardDraft &draft : reading.cards)
                addCard(draft, result);
            addFindings(reading, result.cards);
        }
        m_imported.files.append(result);
    }

    Imported take() { return std::move(m_imported); }

private:
    void addCard(const core::CardDraft &draft, ImportedFile &file)
    {
        core::PlacedDraft placement = m_placer.place(draft, m_request.onClash);
        if (m_request.onClash == core::OnClash::Ask && !placement.clashes.isEmpty()) {
            const auto answer = ask(draft, placement.clashes);
            if (!answer) {
                file.error = {core::ErrorCode::CodeTaken, m_request.event, {draft.code}};
                file.cards.append(QString()); // keeps the findings' numbers of cards right
                return;
            }
            placement = m_placer.place(draft, *answer);
        }
        file.cards.append(placement.card);
        m_imported.created += placement.created;
        m_imported.updated += placement.changed;
        // An event that the files themselves make has no lists yet for an entry to be missing from.
        if (m_existed)
            m_imported.findings += placement.findings;
        else
            std::ranges::copy_if(placement.findings, std::back_inserter(m_imported.findings),
                                 [](const core::Finding &finding) {
                                     return finding.code != core::FindingCode::ListEntryNew;
                                 });
    }

    // The readers' findings name a card by its place in the file.
    void addFindings(const core::Reading &reading, QStringList &cards)
    {
        for (core::Finding finding : reading.findings) {
            if (!finding.card.isNull())
                finding.card = cards.value(finding.card.toInt());
            m_imported.findings.append(finding);
        }
        cards.removeAll(QString());
    }

    const ImportRequest &m_request;
    const bool m_existed; // the event, before
    Imported m_imported;
    core::Placer m_placer;
};

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

    const ReadFiles files = readFiles(request);
    if (!exists) {
        if (const auto event = newEvent(request, files))
            before = *event;
    }
    Importer importer(request, before, exists);
    for (const ReadFile &file : files)
        importer.add(file);
    Imported imported = importer.take();
    if (request.dryRun || (imported.created == 0 && imported.updated == 0))
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
