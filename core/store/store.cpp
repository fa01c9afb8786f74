// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/edit/change.h"
#include "core/store/connection.h"
#include "core/store/copies.h"
#include "core/store/exchangerows.h"
#include "core/store/fileheader.h"
#include "core/store/looks.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Above this a file is only looked through when it will be written to: reading every page of a
// large one takes longer than listing it, and a damaged page that is met later is refused then.
constexpr qint64 alwaysCheckedBytes = 16 * 1024 * 1024;

void checkIntegrity(Connection &connection)
{
    Statement check = connection.prepare(u"PRAGMA quick_check(1)"_s);
    check.run();
    if (check.next() && check.text(0) != u"ok")
        connection.failWith({ErrorCode::FileDamaged, connection.path(), {check.text(0)}});
}

// Readers and a writer get along while the file is open.
void openJournal(Connection &connection)
{
    // Going over to the log takes the file alone for a moment, and SQLite does not wait for that.
    QElapsedTimer waited;
    waited.start();
    Result<void> opened;
    do {
        connection.exec(u"PRAGMA journal_mode = WAL"_s);
        opened = connection.takeResult();
        if (opened || opened.error().code != ErrorCode::FileLocked)
            break;
        QThread::msleep(20);
    } while (waited.elapsed() < busyMilliseconds);
    if (!opened)
        connection.failWith(opened.error());
    connection.exec(u"PRAGMA synchronous = FULL"_s);
}

// All of the event in one file again, so that a copy of the file is whole. Where another process
// has it open this does not succeed, and the last one to close does it.
void foldJournal(Connection &connection)
{
    connection.exec(u"PRAGMA busy_timeout = 0"_s);
    connection.exec(u"PRAGMA journal_mode = DELETE"_s);
    connection.takeResult() = {};
}

Result<void> writeNewFile(const QString &path, Programme programme, const Author &author)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    connection.exec(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.begin();
    migrate(connection);
    writeWithoutSearchIndex(connection,
                            [&] { writeDifference(connection, nullptr, programme, author); });
    return connection.commit();
}

} // namespace

Result<void> Store::create(const QString &path, const Programme &programme, const Author &author)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, path);
    const QString draft = u"%1.%2.part"_s.arg(path, newId().first(8));
    Result<void> written = writeNewFile(draft, programme, author);
    // The log of a file that was here before, and was deleted without it, would be taken for ours.
    for (const QString &left : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + left);
    if (written && !QFile::rename(draft, path))
        written = fail(ErrorCode::WriteFailed, path, {QFile(path).errorString()});
    if (!written) {
        QFile::remove(draft);
        QFile::remove(draft + u"-journal"_s);
        Error error = written.error();
        error.file = path;
        // SQLite says "unable to open" of a folder that can't be written to.
        if (error.code == ErrorCode::FileNoPermission)
            error = {ErrorCode::WriteFailed, path, error.arguments};
        return tl::unexpected(error);
    }
    return {};
}

Result<Store> Store::open(const QString &path, Access access, Inspection inspection)
{
    if (const Result<void> header = checkFileHeader(path, newestSchema()); !header)
        return tl::unexpected(header.error());
    const bool writing = access == Access::Write;
    if (writing && !QFileInfo(path).isWritable())
        return fail(ErrorCode::FileReadOnly, path);

    auto opened =
        Connection::open(path, writing ? Connection::Access::Write : Connection::Access::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    if (inspection == Inspection::Now && (writing || QFileInfo(path).size() <= alwaysCheckedBytes))
        checkIntegrity(connection);
    const int schema = schemaOf(connection);
    if (schema > newestSchema())
        connection.failWith({ErrorCode::FileNewer, path, {}});
    if (const Result<void> checked = connection.takeResult(); !checked)
        return tl::unexpected(checked.error());

    if (schema < newestSchema()) {
        if (!writing) {
            // Reading takes the newest schema too: bring the file to it, then read.
            opened->reset();
            if (const Result<Store> migrated = open(path, Access::Write); !migrated)
                return tl::unexpected(migrated.error());
            return open(path, access, inspection);
        }
        connection.begin();
        migrate(connection);
        if (const Result<void> migrated = connection.commit(); !migrated)
            return tl::unexpected(migrated.error());
    }
    if (writing) {
        openJournal(connection);
        if (const Result<void> ready = connection.takeResult(); !ready)
            return tl::unexpected(ready.error());
    }
    return Store(std::move(*opened), access);
}

Store::Store(std::unique_ptr<Connection> connection, Access access)
    : m_connection(std::move(connection))
    , m_access(access)
{ }

Store::Store(Store &&) = default;
Store &Store::operator=(Store &&) = default;

Store::~Store()
{
    if (m_connection && m_access == Access::Write)
        foldJournal(*m_connection);
}

const QString &Store::path() const
{
    return m_connection->path();
}

Result<void> Store::inspect()
{
    checkIntegrity(*m_connection);
    return m_connection->takeResult();
}

Result<Programme> Store::programme()
{
    // One transaction, so that the tables belong to one moment.
    m_connection->exec(u"BEGIN"_s);
    Programme programme = readProgramme(*m_connection);
    return m_connection->commit().map([&] { return std::move(programme); });
}

Result<Programme> Store::apply(const Programme &before, Programme after, const Author &author)
{
    const Stamps stamps = stampsOf(difference(before, after), {author.at.toUTC(), author.name});
    m_connection->begin();
    writeDifference(*m_connection, &before, after, author);
    writeStamps(*m_connection, stamps);
    return m_connection->commit().map([&] { return std::move(after); });
}

Result<QList<CardRow>> Store::cardRows()
{
    QList<CardRow> rows = readCardRows(*m_connection);
    return m_connection->takeResult().map([&] { return std::move(rows); });
}

Result<QList<HistoryEntry>> Store::history(const QString &cardId)
{
    QList<HistoryEntry> entries = readHistory(*m_connection, cardId);
    return m_connection->takeResult().map([&] { return std::move(entries); });
}

Result<QList<SearchHit>> Store::search(const QString &text)
{
    QList<SearchHit> hits = searchCards(*m_connection, text);
    return m_connection->takeResult().map([&] { return std::move(hits); });
}

Result<QHash<QString, QDateTime>> Store::looks(const QString &colleague)
{
    QHash<QString, QDateTime> looks = readLooks(*m_connection, colleague);
    return m_connection->takeResult().map([&] { return std::move(looks); });
}

Result<QHash<QString, QDateTime>> Store::lastChanges()
{
    QHash<QString, QDateTime> changes = readLastChanges(*m_connection);
    return m_connection->takeResult().map([&] { return std::move(changes); });
}

Result<void> Store::noteLook(const QString &card, const QString &colleague, const QDateTime &at)
{
    m_connection->begin();
    writeLook(*m_connection, card, colleague, at);
    return m_connection->commit();
}

Result<QList<Edition>> Store::editions()
{
    QList<Edition> editions = readEditions(*m_connection);
    return m_connection->takeResult().map([&] { return std::move(editions); });
}

Result<Programme> Store::edition(int number)
{
    Programme programme = readEdition(*m_connection, number);
    return m_connection->takeResult().map([&] { return std::move(programme); });
}

Result<Edition> Store::freeze(const QString &note, const Author &author)
{
    m_connection->begin();
    const Edition edition = writeEdition(*m_connection, readProgramme(*m_connection), note, author);
    return m_connection->commit().map([&] { return edition; });
}

Result<Attachment> Store::attach(const QString &name, const QString &mediaType,
                                 const QByteArray &content)
{
    const Attachment attachment{newId(), name, mediaType, content.size()};
    m_connection
        ->prepare(u"INSERT INTO attachment (id, name, media_type, size, content)"
                  " VALUES (?, ?, ?, ?, ?)"_s)
        .run({attachment.id, name, mediaType, attachment.size,
              content.isNull() ? QByteArray("") : content});
    return m_connection->takeResult().map([&] { return attachment; });
}

Result<QByteArray> Store::attachmentContent(const QString &id)
{
    Statement select = m_connection->prepare(u"SELECT content FROM attachment WHERE id = ?"_s);
    select.run({id});
    QByteArray content;
    if (select.next())
        content = select.bytes(0);
    return m_connection->takeResult().map([&] { return content; });
}

bool Store::hasChangedOutside()
{
    Statement version = m_connection->prepare(u"PRAGMA data_version"_s);
    version.run();
    version.next();
    const int known = std::exchange(m_dataVersion, version.number(0));
    m_connection->takeResult() = {};
    return known != 0 && known != m_dataVersion;
}

Result<void> Store::copyTo(const QString &path)
{
    return writeCopy(*m_connection, path, [](const QString &) { return Result<void>(); });
}

Result<void> Store::copyForColleague(const QString &path, const std::optional<QStringList> &cards,
                                     const QString &recipient, const Author &author)
{
    if (isSameFile(m_connection->path(), path))
        return fail(ErrorCode::SameFile, path);
    return writeCopy(*m_connection, path, [&](const QString &draft) {
        return makeCopyForColleague(draft, cards, recipient, author);
    });
}

Result<ReturnedCopy> Store::bringBack(const QString &path, const Author &author)
{
    if (isSameFile(m_connection->path(), path))
        return fail(ErrorCode::SameFile, path);
    if (m_access == Access::Read)
        return fail(ErrorCode::FileReadOnly, m_connection->path());
    return bringBackInto(*m_connection, path, author);
}

} // namespace core
