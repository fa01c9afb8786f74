// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowwriter.h"

#include "core/store/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

void expectOneRow(Connection &connection, const Statement &statement, const QString &name)
{
    if (!connection.hasFailed() && statement.rowsAffected() != 1)
        connection.failWith({ErrorCode::Conflict, connection.path(), {name}});
}

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void RowValues::addOptional(const QString &column, std::optional<int> number)
{
    add(column, number ? QVariant(*number) : QVariant(QMetaType::fromType<int>()));
}

void writeRow(Connection &connection, const QString &table, const QString &id,
              std::optional<int> stored, int &revision, const RowValues &row, const QString &name)
{
    if (!stored) {
        const QString places = u", ?"_s.repeated(row.columns.size());
        Statement insert =
            connection.prepare(u"INSERT INTO %1 (id, revision, %2) VALUES (?, ?%3)"_s.arg(
                table, row.columns.join(u", "_s), places));
        // A row that comes back (an undone removal) goes on counting.
        ++revision;
        insert.run(QVariantList{id, revision} + row.values);
        return;
    }
    Statement update = connection.prepare(
        u"UPDATE %1 SET revision = revision + 1, %2 = ? WHERE id = ? AND revision = ?"_s.arg(
            table, row.columns.join(u" = ?, "_s)));
    update.run(row.values + QVariantList{id, *stored});
    expectOneRow(connection, update, name);
    revision = *stored + 1;
}

void removeRow(Connection &connection, const QString &table, const QString &id, int revision,
               const QString &name)
{
    Statement remove =
        connection.prepare(u"DELETE FROM %1 WHERE id = ? AND revision = ?"_s.arg(table));
    remove.run({id, revision});
    expectOneRow(connection, remove, name);
}

} // namespace core
