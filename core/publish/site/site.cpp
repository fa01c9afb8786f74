// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/site.h"

#include "core/export/savefolder.h"
#include "core/parallel.h"
#include "core/publish/frame.h"
#include "core/publish/site/sitepages.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct SiteFile
{
    QString name;
    std::function<QByteArray()> make; // called once, from any thread
};
using SiteFiles = std::vector<SiteFile>;

QByteArray resource(const QString &name)
{
    QFile file(u":/site/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

// The files of one language.
class LanguageFiles
{
public:
    LanguageFiles(const SiteLanguage &site, const SiteCalendar &calendar, SiteFiles &files)
        : m_site(site)
        , m_calendar(calendar)
        , m_files(files)
    { }

    void add()
    {
        const SiteContent &content = m_site.content;
        addPage(u"index.html"_s, startPage);
        addPages(content.days, dayPage);
        if (!content.unscheduled.isEmpty())
            addPage(u"unscheduled.html"_s, unscheduledPage);
        if (!content.themes.isEmpty())
            addPage(u"themes.html"_s, themesPage);
        addPages(content.themes, themePage);
        if (!content.people.isEmpty())
            addPage(u"people.html"_s, peoplePage);
        addPages(content.people, personPage);
        if (!content.organizations.isEmpty())
            addPage(u"organizations.html"_s, organizationsPage);
        addPages(content.organizations, organizationPage);
        addPages(content.sessions, sessionPage);
        addPage(u"search.html"_s, searchPage);
        addPage(u"mine.html"_s, minePage);
        addPage(u"words.js"_s, wordsScript);
        addPage(u"sessions.js"_s, sessionsScript);
        if (m_calendar)
            addCalendars();
    }

private:
    void addPage(const QString &name, QByteArray (*make)(const SiteLanguage &))
    {
        m_files.push_back(
            {m_site.folder + u'/' + name, [site = &m_site, make] { return make(*site); }});
    }

    template <typename Entry>
    void addPages(const QList<Entry> &entries, QByteArray (*make)(const SiteLanguage &, int))
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            m_files.push_back({m_site.folder + u'/' + entries[i].page,
                               [site = &m_site, make, i] { return make(*site, int(i)); }});
        }
    }

    void addCalendar(const QString &name, const QList<int> &sessions)
    {
        QStringList ids;
        for (const int session : sessions)
            ids.append(m_site.content.sessions[session].card->id);
        m_files.push_back({u"%1/calendar/%2.ics"_s.arg(m_site.folder, name),
                           [this, ids] { return m_calendar(ids, m_site.wording.language()); }});
    }

    void addCalendars()
    {
        const SiteContent &content = m_site.content;
        QList<int> all;
        for (qsizetype i = 0; i < content.sessions.size(); ++i) {
            const SiteSession &session = content.sessions[i];
            all.append(int(i));
            if (session.start.isValid())
                addCalendar(session.page.chopped(5), {int(i)});
        }
        for (const SiteDay &day : content.days)
            addCalendar(day.page.chopped(5), day.sessions);
        addCalendar(u"programme"_s, all);
    }

    const SiteLanguage &m_site;
    const SiteCalendar &m_calendar;
    SiteFiles &m_files;
};

// Makes the files and writes them, in several threads. The first error ends it.
core::Result<void> writeFiles(const SiteFiles &files, core::SaveFolder &folder,
                              const PdfOptions &options, const QString &path)
{
    std::mutex mutex;
    std::optional<core::Error> error;
    std::atomic<bool> isOver = false;
    int done = 0;
    const int total = int(files.size());
    core::parallelFor(total, core::threadCount(options.threads), [&](int index, int) {
        if (isOver)
            return;
        const auto fail = [&](const core::Error &reason) {
            const std::lock_guard lock(mutex);
            isOver = true;
            if (!error)
                error = reason;
        };
        if (options.cancel && *options.cancel)
            return fail({core::ErrorCode::Cancelled, path, {}});
        const SiteFile &file = files[std::size_t(index)];
        if (const auto written = folder.write(file.name, file.make()); !written)
            return fail(written.error());
        const std::lock_guard lock(mutex);
        ++done;
        if (options.progress && (done % 16 == 0 || done == total))
            options.progress(done, total);
    });
    if (error)
        return tl::unexpected(*error);
    if (options.cancel && *options.cancel)
        return core::fail(core::ErrorCode::Cancelled, path);
    return {};
}

QStringList languagesOf(const core::Programme &programme, const ExportOptions &options)
{
    if (options.language.isEmpty() && !programme.event.languages.isEmpty())
        return programme.event.languages;
    return {wordingFor(programme, options).language()};
}

} // namespace

core::Result<PdfReport> writeSite(const core::Programme &programme, const ExportOptions &options,
                                  const SiteCalendar &calendar, const QString &path)
{
    const SiteContent content = siteContent(programme, options.cards);
    if (content.sessions.isEmpty() && !programme.cards.isEmpty())
        return core::fail(core::ErrorCode::NothingToExport);

    const QList<SiteFolder> folders = siteFolders(languagesOf(programme, options));
    std::vector<SiteLanguage> languages;
    for (const SiteFolder &folder : folders)
        languages.push_back(siteLanguage(content, folder, folders, options, calendar != nullptr));
    SiteFiles files{{u"index.html"_s, [&] { return languagesPage(languages); }},
                    {u"assets/hues.css"_s, hueStyles}};
    for (const QString &name : {u"site.css"_s, u"site.js"_s, u"languages.js"_s, u"icon.svg"_s})
        files.push_back({u"assets/"_s + name, [name] { return resource(name); }});
    std::vector<LanguageFiles> makers;
    makers.reserve(std::size_t(languages.size()));
    for (const SiteLanguage &site : languages)
        makers.emplace_back(site, calendar, files).add();

    core::SaveFolder folder(path, u"site "_s + programme.event.id);
    return folder.open()
        .and_then([&] { return writeFiles(files, folder, options.pdf, path); })
        .and_then([&] { return folder.commit(); })
        .map([] { return PdfReport{}; });
}

} // namespace publish
