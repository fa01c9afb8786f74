// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace core {

class Connection;

// How long to wait for a file that somebody else is writing to.
inline constexpr int busyMilliseconds = 5000;

// A prepared statement. It does nothing once its connection has failed. The end of its life ends
// its result too, so that nothing stays locked.
class Statement final
{
public:
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;

    // Runs it with these values in the places of its question marks. A null QString is NULL.
    void run(const QVariantList &values = {});
    // Moves to the next row of the result; false at its end and after a failure.
    bool next();

    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    std::optional<int> optionalNumber(int column) const;
    int rowsAffected() const { return m_query->numRowsAffected(); }

private:
    friend class Connection;
    Statement(Connection &connection, std::shared_ptr<QSqlQuery> query);

    Connection *m_connection; // outlives the statement
    std::shared_ptr<QSqlQuery> m_query;
};

// One connection to an SQLite file, for the thread that opened it. The first failure sticks: all
// that follows does nothing, so that code reads straight and asks once, at its end.
class Connection final
{
public:
    enum class Access { Read, Write };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    void exec(const QString &sql);
    // What was prepared before is kept, and handed out again when nobody is using it.
    Statement prepare(const QString &sql);

    // Begin takes the write lock at once, so that a transaction can't fail for it half way.
    void begin();
    // Commits, or rolls back when something failed, and says what.
    Result<void> commit();

    bool hasFailed() const { return m_error.has_value(); }
    void failWith(const Error &error);
    // What failed, if anything did, and a clean slate.
    Result<void> takeResult();

    const QString &path() const { return m_path; }

private:
    friend class Statement;
    Connection(const QString &path, const QString &name);
    void noteFailure(const QSqlError &error);

    QString m_path;
    QString m_name; // of the QSqlDatabase, which holds the connection
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // by their SQL
    std::optional<Error> m_error;
};

} // namespace core
