// SPDX-License-Identifier: GPL-3.0-or-later
// When each colleague last looked at each card: nobody's edit, so neither undo nor history knows.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace core {

class Connection;

// By the ids of cards; UTC.
QHash<QString, QDateTime> readLooks(Connection &connection, const QString &colleague);
// When each card last changed, by its id; UTC.
QHash<QString, QDateTime> readLastChanges(Connection &connection);
void writeLook(Connection &connection, const QString &card, const QString &colleague,
               const QDateTime &at);

} // namespace core
