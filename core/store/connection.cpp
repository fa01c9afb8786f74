// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Searches are SQL with the words in it: without a bound they would pile up.
constexpr qsizetype mostPrepared = 100;

// Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte is the primary one.
ErrorCode errorCode(int sqlite)
{
    constexpr int ioErrorWrite = 778;
    if (sqlite == ioErrorWrite)
        return ErrorCode::DiskFull;
    switch (sqlite & 0xff) {
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return ErrorCode::FileNoPermission;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::FileLocked;
    case 8: // READONLY
        return ErrorCode::FileReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::FileDamaged;
    case 13: // FULL
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

Statement::Statement(Connection &connection, std::shared_ptr<QSqlQuery> query)
    : m_connection(&connection)
    , m_query(std::move(query))
{ }

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

void Statement::run(const QVariantList &values)
{
    if (m_connection->hasFailed())
        return;
    int place = 0;
    for (const QVariant &value : values)
        m_query->bindValue(place++, value);
    if (!m_query->exec())
        m_connection->noteFailure(m_query->lastError());
}

bool Statement::next()
{
    if (m_connection->hasFailed())
        return false;
    if (m_query->next())
        return true;
    // QSQLITE reports a failed step only here.
    if (m_query->lastError().type() != QSqlError::NoError)
        m_connection->noteFailure(m_query->lastError());
    m_query->finish();
    return false;
}

std::optional<int> Statement::optionalNumber(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorCode::NoSqliteDriver, path);

    const QString name = QUuid::createUuid().toString();
    // The constructor is private.
    std::unique_ptr<Connection> connection(new Connection(path, name));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        connection->noteFailure(database.lastError());
    connection->exec(u"PRAGMA foreign_keys = ON"_s);
    if (const Result<void> opened = connection->takeResult(); !opened)
        return tl::unexpected(opened.error());
    return connection;
}

Connection::Connection(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
{ }

Connection::~Connection()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    // removeDatabase() wants no copy of it left.
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::exec(const QString &sql)
{
    if (hasFailed())
        return;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        noteFailure(query.lastError());
}

Statement Connection::prepare(const QString &sql)
{
    const auto known = m_prepared.constFind(sql);
    if (known != m_prepared.cend() && known->use_count() == 1)
        return {*this, *known};
    const auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!hasFailed()) {
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        if (query->prepare(sql))
            m_prepared.insert(sql, query);
        else
            noteFailure(query->lastError());
    }
    return {*this, query};
}

void Connection::begin()
{
    exec(u"BEGIN IMMEDIATE"_s);
}

Result<void> Connection::commit()
{
    exec(u"COMMIT"_s);
    Result<void> result = takeResult();
    if (!result) {
        exec(u"ROLLBACK"_s);
        // SQLite rolls back by itself after some failures, and then has nothing to roll back.
        m_error.reset();
    }
    return result;
}

void Connection::failWith(const Error &error)
{
    if (!hasFailed())
        m_error = error;
}

Result<void> Connection::takeResult()
{
    if (!m_error)
        return {};
    const Error error = *m_error;
    m_error.reset();
    return tl::unexpected(error);
}

void Connection::noteFailure(const QSqlError &error)
{
    failWith({errorCode(error.nativeErrorCode().toInt()), m_path, {error.databaseText()}});
}

} // namespace core
