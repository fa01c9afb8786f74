// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "ui/editcommand.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// What a name leads to: another file of the same name has another one. 0 where there is none.
quint64 fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return (quint64(status.st_dev) << 48) ^ quint64(status.st_ino);
    return 0;
#else
    return QFileInfo::exists(path) ? 1 : 0;
#endif
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_sitting(core::newId())
{
    m_watch.setInterval(1000);
    connect(&m_watch, &QTimer::timeout, this, &Session::lookOutside);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, this, &Session::store);
}

Session::~Session()
{
    close();
}

core::Result<void> Session::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    bool readOnly = false;
    core::Result<core::Store> opened = core::Store::open(absolute, core::Store::Access::Write);
    if (!opened && opened.error().code == core::ErrorCode::FileReadOnly) {
        readOnly = true;
        opened = core::Store::open(absolute, core::Store::Access::Read);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    core::Result<core::Programme> programme = opened->programme();
    if (!programme)
        return tl::unexpected(programme.error());

    close();
    m_store.emplace(std::move(*opened));
    m_readOnly = readOnly;
    m_stored = m_programme = std::move(*programme);
    m_inode = fileIdentity(absolute);
    m_store->hasChangedOutside();
    m_watch.start();
    Q_EMIT this->opened();
    return {};
}

void Session::close()
{
    if (!m_store)
        return;
    flush();
    m_watch.stop();
    m_retry.stop();
    m_undo.clear();
    m_store.reset();
    m_stored = m_programme = {};
    m_unsaved = m_said = m_readOnly = false;
    Q_EMIT closed();
}

QString Session::path() const
{
    return m_store ? m_store->path() : QString();
}

const core::Card *Session::card(const QString &id) const
{
    return m_programme.card(id);
}

void Session::edit(const Step &step, const core::Programme &after)
{
    if (!m_store || m_readOnly)
        return;
    const core::Change change = core::difference(m_programme, after);
    if (!change.isEmpty())
        m_undo.push(new EditCommand(*this, step, change));
}

void Session::editCard(const Step &step, const core::Card &after)
{
    const core::Card *before = card(after.id);
    if (!m_store || m_readOnly || !before || *before == after)
        return;
    core::Change change;
    change.cards.append({*before, after});
    m_undo.push(new EditCommand(*this, step, change));
}

void Session::undo()
{
    Q_EMIT flushWanted();
    m_undo.undo();
}

void Session::redo()
{
    Q_EMIT flushWanted();
    m_undo.redo();
}

void Session::perform(const core::Change &change, const std::optional<Place> &leadTo)
{
    const core::Programme before = m_programme;
    core::applyChange(change, m_programme);
    m_unsaved = true;
    Q_EMIT changed(core::difference(before, m_programme));
    store();
    if (leadTo)
        Q_EMIT placeWanted(*leadTo);
}

bool Session::flush()
{
    if (!m_store)
        return true;
    Q_EMIT flushWanted();
    if (m_unsaved)
        store();
    return !m_unsaved;
}

void Session::store()
{
    if (!m_store || !m_unsaved)
        return;
    if (!isFileInPlace()) {
        failOnce({core::ErrorCode::FileMissing, path(), {}});
        return;
    }
    core::Result<core::Programme> stored = m_store->apply(m_stored, m_programme, author());
    for (int tries = 0; !stored && stored.error().code == core::ErrorCode::Conflict && tries < 3;
         ++tries) {
        const core::Result<core::Programme> theirs = m_store->programme();
        if (!theirs) {
            stored = tl::unexpected(theirs.error());
            break;
        }
        rebase(*theirs);
        stored = m_store->apply(m_stored, m_programme, author());
    }
    if (!stored) {
        failOnce(stored.error());
        return;
    }
    m_stored = m_programme = std::move(*stored);
    m_unsaved = m_said = false;
    m_retry.stop();
    Q_EMIT saved(QDateTime::currentDateTime());
}

void Session::rebase(const core::Programme &stored)
{
    const core::Programme shown = m_programme;
    const core::Change ours = core::difference(m_stored, m_programme);
    m_stored = m_programme = stored;
    const QList<core::FieldClash> clashes = core::applyChange(ours, m_programme);
    const core::Change change = core::difference(shown, m_programme);
    if (!change.isEmpty())
        Q_EMIT changed(change);
    if (!clashes.isEmpty())
        Q_EMIT clashed(clashes, stored);
}

void Session::failOnce(const core::Error &error)
{
    m_retry.start();
    if (!m_said) {
        m_said = true;
        Q_EMIT failed(error);
    }
}

bool Session::isFileInPlace() const
{
    return m_inode == fileIdentity(m_store->path());
}

void Session::lookOutside()
{
    if (!m_store)
        return;
    if (!isFileInPlace()) {
        failOnce({core::ErrorCode::FileMissing, path(), {}});
        return;
    }
    m_said = m_said && m_unsaved;
    if (!m_store->hasChangedOutside())
        return;
    Q_EMIT flushWanted();
    if (const core::Result<core::Programme> theirs = m_store->programme())
        rebase(*theirs);
}

core::Author Session::author() const
{
    return {m_author, QDateTime::currentDateTimeUtc(), m_sitting};
}

core::Result<QList<core::HistoryEntry>> Session::history(const QString &cardId)
{
    if (!m_store)
        return QList<core::HistoryEntry>();
    return m_store->history(cardId);
}

core::Result<QList<core::SearchHit>> Session::search(const QString &text)
{
    if (!m_store)
        return QList<core::SearchHit>();
    return m_store->search(text);
}

core::Result<core::Attachment> Session::attach(const QString &name, const QString &mediaType,
                                               const QByteArray &content)
{
    core::Result<core::Attachment> attached = m_store->attach(name, mediaType, content);
    if (attached) {
        // An attachment alone is no edit: it waits for a document that names it.
        m_stored.attachments.append(*attached);
        m_programme.attachments.append(*attached);
    }
    return attached;
}

core::Result<QByteArray> Session::attachmentContent(const QString &id)
{
    return m_store->attachmentContent(id);
}

core::Result<void> Session::saveCopy(const QString &path)
{
    flush();
    if (const core::Result<void> copied = m_store->copyTo(path); !copied)
        return copied;
    if (!m_unsaved)
        return {};
    return core::Store::open(path, core::Store::Access::Write)
        .and_then(
            [this](core::Store &&copy) { return copy.apply(m_stored, m_programme, author()); })
        .map([](const core::Programme &) {});
}

} // namespace ui
