// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventfiles.h"

#include "core/import/sample.h"
#include "core/time/zone.h"
#include "ui/dialogs.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(eventSuffix) ? path : path + eventSuffix;
}

} // namespace

EventFiles::EventFiles(const Context &context, const Translator &translator, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_translator(translator)
    , m_window(window)
{
    connect(&context.session, &Session::openingFailed, this, &EventFiles::sayNotOpened);
}

void EventFiles::open(const QString &path)
{
    m_context.session.flush();
    if (const core::Result<void> opened = m_context.session.openSoon(path); !opened)
        sayNotOpened(opened.error());
}

void EventFiles::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(u"sample"_s + eventSuffix);
    if (!QFileInfo::exists(path)) {
        folder.mkpath(u"."_s);
        const auto made =
            core::Store::create(path, core::sampleCongress(),
                                {m_context.settings.author(), QDateTime::currentDateTimeUtc(), {}});
        if (!made)
            return say(made.error());
    }
    open(path);
}

bool EventFiles::askToCreate()
{
    const QString path = withSuffix(m_context.dialogs.saveFile(
        m_window, tr("New event"), tr("Escaleta events (*.escaleta)"),
        QDir(m_context.settings.folder()).filePath(tr("Congress") + eventSuffix)));
    if (path.isEmpty())
        return false;
    // The dialog has asked whether to replace what is there.
    if (QFileInfo(path).isFile() && !QFile::remove(path))
        return say({core::ErrorCode::WriteFailed, path, {}}), false;
    core::Event event{.id = core::newId(), .zone = core::machineZone()};
    event.languages.append(m_translator.language());
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
        if (!event.languages.contains(language))
            event.languages.append(language);
    }
    event.title.set(event.languages.first(), QFileInfo(path).completeBaseName());
    const auto made =
        core::Store::create(path, core::newProgramme(event),
                            {m_context.settings.author(), QDateTime::currentDateTimeUtc(), {}});
    if (!made)
        return say(made.error()), false;
    if (const core::Result<void> opened = m_context.session.open(path); !opened)
        return say(opened.error()), false;
    return true;
}

void EventFiles::askToOpen()
{
    const QString path = m_context.dialogs.openFile(
        m_window, tr("Open an event"), tr("Escaleta events (*.escaleta);;All files (*)"),
        m_context.settings.folder());
    if (!path.isEmpty())
        open(path);
}

void EventFiles::saveCopy()
{
    const QFileInfo file(m_context.session.path());
    const QString path = withSuffix(m_context.dialogs.saveFile(
        m_window, tr("Save a copy"), tr("Escaleta events (*.escaleta)"),
        //: the name of a file: %1 is the name of the event's own file
        file.absoluteDir().filePath(tr("%1 copy").arg(file.completeBaseName()) + eventSuffix)));
    if (path.isEmpty())
        return;
    if (const auto saved = m_context.session.saveCopy(path); !saved)
        return say(saved.error());
    m_context.news.say({.kind = NewsItem::Kind::Info,
                        .text = [path] { return tr("Saved a copy as %1.").arg(path); },
                        .action = [] { return tr("Open it"); },
                        .act = [this, path] { open(path); }});
}

void EventFiles::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const RecentFile &file : m_context.settings.recentFiles()) {
        const QString name =
            file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title;
        menu.addAction(QString(name).replace(u'&', u"&&"_s), this,
                       [this, path = file.path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void EventFiles::remember()
{
    const Session &session = m_context.session;
    const core::Programme &programme = session.programme();
    m_context.settings.addRecentFile(
        {session.path(),
         programme.event.title.best(programme.sourceLanguage(), programme.sourceLanguage()),
         QDateTime::currentDateTime(), int(programme.cards.size())});
    // Nobody looks for a PDF where the program keeps its sample.
    const QString folder = QFileInfo(session.path()).absolutePath();
    if (folder != QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        m_context.settings.setFolder(folder);
}

void EventFiles::sayNotOpened(const core::Error &error)
{
    m_context.settings.removeRecentFile(error.file);
    say(error);
}

void EventFiles::say(const core::Error &error)
{
    m_context.news.say(NewsItem::Kind::Error, [error] { return core::sentence(error); });
}

} // namespace ui
