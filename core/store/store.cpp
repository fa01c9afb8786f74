// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/export/cardjson.h"
#include "core/model/cardfield.h"
#include "core/store/connection.h"
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QThread>

#include <algorithm>

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
    constexpr int waitMilliseconds = 5000;
    QElapsedTimer waited;
    waited.start();
    Result<void> opened;
    do {
        connection.exec(u"PRAGMA journal_mode = WAL"_s);
        opened = connection.takeResult();
        if (opened || opened.error().code != ErrorCode::FileLocked)
            break;
        QThread::msleep(20);
    } while (waited.elapsed() < waitMilliseconds);
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

struct CardChange
{
    const Card *before; // null for a new card
    Card *after;        // null for a removed one
};

QList<CardChange> changedCards(const Programme &before, Programme &after)
{
    QHash<QString, const Card *> old;
    old.reserve(before.cards.size());
    for (const Card &card : before.cards)
        old.insert(card.id, &card);
    QList<CardChange> changes;
    for (Card &card : after.cards) {
        const Card *was = old.take(card.id);
        if (!was || *was != card)
            changes.append({was, &card});
    }
    // What is left in `old` is not there any more; in the order it had, for the history's sake.
    for (const Card &card : before.cards) {
        if (old.contains(card.id))
            changes.append({&card, nullptr});
    }
    return changes;
}

void recordHistory(Connection &connection, const CardChange &change, const Programme &before,
                   const Programme &after, const Author &author)
{
    HistoryEntry entry{.author = author.name, .at = author.at};
    if (change.after) {
        entry.card = change.after->id;
        entry.revision = change.after->revision;
        entry.action = change.before ? HistoryAction::Changed : HistoryAction::Created;
        entry.snapshot = cardToJson(*change.after, after);
    } else {
        entry.card = change.before->id;
        entry.revision = change.before->revision + 1;
        entry.action = HistoryAction::Deleted;
        entry.snapshot = cardToJson(*change.before, before);
    }
    writeHistory(connection, entry, author.session);
}

bool sameDirectories(const Programme &a, const Programme &b)
{
    return a.formats == b.formats && a.themes == b.themes && a.platforms == b.platforms
        && a.organizations == b.organizations && a.people == b.people;
}

// Renaming a person touches what every card of theirs is found by.
void refreshSearchNames(Connection &connection, const Programme &before, const Programme &after,
                        const QList<CardChange> &changes)
{
    for (const CardChange &change : changes) {
        if (change.after)
            writeSearchNames(connection, change.after->id, searchNames(*change.after, after));
    }
    if (sameDirectories(before, after))
        return;
    for (const Card &card : after.cards) {
        const Card *was = before.card(card.id);
        if (was && *was == card && searchNames(*was, before) != searchNames(card, after))
            writeSearchNames(connection, card.id, searchNames(card, after));
    }
}

void writeDifference(Connection &connection, const Programme *before, Programme &after,
                     const Author &author)
{
    static const Programme nothing;
    const Programme &was = before ? *before : nothing;
    writeEvent(connection, before ? &before->event : nullptr, after.event);
    writeDirectories(connection, was, after);
    const QList<CardChange> changes = changedCards(was, after);
    for (const CardChange &change : changes) {
        if (change.after)
            writeCard(connection, change.before, *change.after);
        else
            removeCard(connection, *change.before);
    }
    removeFromDirectories(connection, was, after);
    refreshSearchNames(connection, was, after, changes);
    for (const CardChange &change : changes)
        recordHistory(connection, change, was, after, author);
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
    writeDifference(connection, nullptr, programme, author);
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

Result<Store> Store::open(const QString &path, Access access)
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
    if (writing || QFileInfo(path).size() <= alwaysCheckedBytes)
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
            return open(path, access);
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

Result<Programme> Store::programme()
{
    // One transaction, so that the tables belong to one moment.
    m_connection->exec(u"BEGIN"_s);
    Programme programme = readProgramme(*m_connection);
    return m_connection->commit().map([&] { return std::move(programme); });
}

Result<Programme> Store::apply(const Programme &before, Programme after, const Author &author)
{
    m_connection->begin();
    writeDifference(*m_connection, &before, after, author);
    return m_connection->commit().map([&] {
        std::ranges::stable_sort(after.cards, codeLess, &Card::code);
        return std::move(after);
    });
}

Result<QList<CardRow>> Store::cardRows()
{
    Statement select = m_connection->prepare(
        u"SELECT c.id, c.code, c.status, c.date, c.start, c.minutes, f.body, p.body,"
        " coalesce(t.body, (SELECT any_title.body FROM card_text any_title"
        "  WHERE any_title.owner = c.id AND any_title.field = 'title' LIMIT 1))"
        " FROM card c"
        " LEFT JOIN card_text t ON t.owner = c.id AND t.field = 'title' AND t.language = ?"
        " LEFT JOIN format_text f ON f.owner = c.format AND f.field = 'name' AND f.language = ?"
        " LEFT JOIN platform_text p ON p.owner = c.platform AND p.field = 'name'"
        "  AND p.language = ?"_s);
    Statement source = m_connection->prepare(u"SELECT languages FROM event"_s);
    source.run();
    source.next();
    const QString language = source.text(0).section(u' ', 0, 0);
    select.run({language, language, language});
    QList<CardRow> rows;
    while (select.next()) {
        rows.append({select.text(0),
                     select.text(1),
                     statusFromKey(select.text(2)).value_or(Status::Draft),
                     {QDate::fromString(select.text(3), Qt::ISODate),
                      QTime::fromString(select.text(4), Qt::ISODate), select.optionalNumber(5)},
                     select.text(6),
                     select.text(7),
                     select.text(8)});
    }
    std::ranges::stable_sort(rows, codeLess, &CardRow::code);
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

} // namespace core
