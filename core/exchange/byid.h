// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace core {

// The rows of a list by their ids. They belong to the list, which outlives what is given.
template <typename Row>
QHash<QString, const Row *> byId(const QList<Row> &rows)
{
    QHash<QString, const Row *> known;
    known.reserve(rows.size());
    for (const Row &row : rows)
        known.insert(row.id, &row);
    return known;
}

} // namespace core
