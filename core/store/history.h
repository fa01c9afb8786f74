// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace core {

class Connection;
struct Author;

enum class HistoryAction { Created, Changed, Deleted };

// A revision of a card as it was stored: who, when, and all of it.
struct HistoryEntry
{
    QString card; // id
    int revision = 0;
    QString author;
    QDateTime at; // UTC
    HistoryAction action = HistoryAction::Changed;
    QJsonObject snapshot; // the card as core/export/cardjson.h writes it

    bool operator==(const HistoryEntry &) const = default;
};

// "created", "changed", "deleted"
QString historyActionKey(HistoryAction action);

// Adds the entry, or puts it in the place of the card's last one where Author::session says so.
void writeHistory(Connection &connection, const HistoryEntry &entry, const QString &session);

// Oldest first.
QList<HistoryEntry> readHistory(Connection &connection, const QString &cardId);

} // namespace core
