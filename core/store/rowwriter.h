// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>

namespace core {

class Connection;

// A column that may not be NULL takes the empty text.
QString notNull(const QString &text);

// What a row holds beside its id and its revision: names of columns and their values.
struct RowValues
{
    QStringList columns;
    QVariantList values;

    void add(const QString &column, const QVariant &value)
    {
        columns.append(column);
        values.append(value);
    }
    void addOptional(const QString &column, std::optional<int> number);
};

// Inserts the row when `stored` is nullopt, else updates it where its revision still is *stored.
// `revision` becomes that of the row. Where somebody else was faster the connection fails with
// Conflict, which names the row as `name`.
void writeRow(Connection &connection, const QString &table, const QString &id,
              std::optional<int> stored, int &revision, const RowValues &row, const QString &name);

void removeRow(Connection &connection, const QString &table, const QString &id, int revision,
               const QString &name);

} // namespace core
