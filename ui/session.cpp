// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/review/colleagues.h"
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

// For reading where it can't be written to.
core::Result<core::Store> openToWrite(const QString &path, core::Store::Inspection inspection)
{
    core::Result<core::Store> opened =
        core::Store::open(path, core::Store::Access::Write, inspection);
    if (!opened && opened.error().code == core::ErrorCode::FileReadOnly)
        opened = core::Store::open(path, core::Store::Access::Read, inspection);
    return opened;
}

core::Result<core::Programme> readWhole(const QString &path)
{
    return core::Store::open(path, core::Store::Access::Read, core::Store::Inspection::Later)
        .and_then([](core::Store &&store) {
            return store.inspect().and_then([&store] { return store.programme(); });
        });
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
    m_reader.waitForDone();
}

core::Result<void> Session::open(const QString &path)
{
    core::Result<core::Store> opened =
        openToWrite(QFileInfo(path).absoluteFilePath(), core::Store::Inspection::Now);
    if (!opened)
        return tl::unexpected(opened.error());
    core::Result<core::Programme> programme = opened->programme();
    if (!programme)
        return tl::unexpected(programme.error());
    close();
    begin(std::move(*opened), std::move(*programme));
    return {};
}

core::Result<void> Session::openSoon(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    core::Result<core::Store> listing =
        core::Store::open(absolute, core::Store::Access::Read, core::Store::Inspection::Later);
    if (!listing)
        return tl::unexpected(listing.error());
    const core::Result<QList<core::CardRow>> rows = listing->cardRows();
    if (!rows)
        return tl::unexpected(rows.error());
    close();
    m_listing.emplace(std::move(*listing));
    m_listing->hasChangedOutside();
    Q_EMIT listed(*rows);
    m_reader.start([this, number = m_number, absolute] {
        const core::Result<core::Programme> programme = readWhole(absolute);
        QMetaObject::invokeMethod(
            this, [this, number, programme] { finishOpening(number, programme); },
            Qt::QueuedConnection);
    });
    return {};
}

void Session::finishOpening(int number, const core::Result<core::Programme> &programme)
{
    if (number != m_number)
        return;
    const QString path = m_listing->path();
    const auto fail = [this](const core::Error &error) {
        close();
        Q_EMIT openingFailed(error);
    };
    if (!programme)
        return fail(programme.error());
    const bool isOutdated = m_listing->hasChangedOutside();
    core::Result<core::Store> opened = openToWrite(path, core::Store::Inspection::Later);
    if (!opened)
        return fail(opened.error());
    m_listing.reset();
    begin(std::move(*opened), *programme);
    if (isOutdated)
        takeTheirs();
}

void Session::begin(core::Store &&store, const core::Programme &programme)
{
    m_readOnly = !store.isWritable();
    m_store.emplace(std::move(store));
    m_stored = m_programme = programme;
    m_inode = fileIdentity(path());
    m_store->hasChangedOutside();
    m_watch.start();
    Q_EMIT opened();
}

void Session::close()
{
    ++m_number;
    if (!m_store && !m_listing)
        return;
    flush();
    m_watch.stop();
    m_retry.stop();
    m_undo.clear();
    m_listing.reset();
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
    m_why = error;
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
    takeTheirs();
}

void Session::takeTheirs()
{
    if (const core::Result<core::Programme> theirs = m_store->programme())
        rebase(*theirs);
}

void Session::setPerson(const core::Colleague &person)
{
    if (person == m_person)
        return;
    m_person = person;
    Q_EMIT personChanged();
}

QString Session::personId() const
{
    return core::colleagueId(m_programme.event, m_person.name);
}

core::Mover Session::mover() const
{
    return {m_person.name, m_person.duty, QDateTime::currentDateTimeUtc()};
}

core::Author Session::author() const
{
    return {m_person.name, QDateTime::currentDateTimeUtc(), m_sitting};
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

QHash<QString, QDateTime> Session::looks()
{
    const QString id = personId();
    return m_store && !id.isNull() ? m_store->looks(id).value_or(QHash<QString, QDateTime>())
                                   : QHash<QString, QDateTime>();
}

QHash<QString, QDateTime> Session::lastChanges()
{
    return m_store ? m_store->lastChanges().value_or(QHash<QString, QDateTime>())
                   : QHash<QString, QDateTime>();
}

void Session::noteLook(const QString &cardId)
{
    const QString id = personId();
    if (!m_store || m_readOnly || id.isNull())
        return;
    // What can't be kept now is not worth a word: the card is marked as changed once more.
    (void)m_store->noteLook(cardId, id, QDateTime::currentDateTimeUtc());
}

core::Result<QList<core::Edition>> Session::editions()
{
    if (!m_store)
        return QList<core::Edition>();
    return m_store->editions();
}

core::Result<core::Edition> Session::freeze(const QString &note)
{
    if (!m_store || m_readOnly)
        return core::fail(core::ErrorCode::FileReadOnly, path());
    if (!flush())
        return tl::unexpected(m_why);
    if (!isFileInPlace())
        return core::fail(core::ErrorCode::FileMissing, path());
    return m_store->freeze(note, author());
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

core::Result<void> Session::saveCopyFor(const QString &path,
                                        const std::optional<QStringList> &cards,
                                        const QString &recipient)
{
    if (!flush())
        return tl::unexpected(m_why);
    return m_store->copyForColleague(path, cards, recipient, author());
}

void Session::adopt(const Step &step, const core::Change &change)
{
    m_store->hasChangedOutside();
    takeTheirs();
    if (!change.isEmpty())
        m_undo.push(new EditCommand(*this, step, change, EditCommand::State::Stored));
}

} // namespace ui
