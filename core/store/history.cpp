// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/model/programme.h"
#include "core/store/connection.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qint64 foldSeconds = 5 * 60;

HistoryAction actionFromKey(const QString &key)
{
    if (key == u"created")
        return HistoryAction::Created;
    return key == u"deleted" ? HistoryAction::Deleted : HistoryAction::Changed;
}

// The id of the row that this entry replaces, or null. What a person wrote is not folded into what
// was there when they began: the first row of a session stays apart from the one before.
QString rowToReplace(Connection &connection, const HistoryEntry &entry, const QString &session)
{
    if (session.isNull() || entry.action != HistoryAction::Changed)
        return {};
    Statement last =
        connection.prepare(u"SELECT id, author, at, action, session FROM history WHERE card = ?"
                           " ORDER BY revision DESC, at DESC LIMIT 1"_s);
    last.run({entry.card});
    if (!last.next())
        return {};
    const QDateTime at = QDateTime::fromString(last.text(2), Qt::ISODateWithMs);
    const qint64 seconds = at.secsTo(entry.at);
    const bool sameSitting = last.text(1) == entry.author && last.text(4) == session
        && last.text(3) == historyActionKey(HistoryAction::Changed) && seconds >= 0
        && seconds <= foldSeconds;
    return sameSitting ? last.text(0) : QString();
}

} // namespace

QString historyActionKey(HistoryAction action)
{
    switch (action) {
    case HistoryAction::Created:
        return u"created"_s;
    case HistoryAction::Changed:
        return u"changed"_s;
    case HistoryAction::Deleted:
        return u"deleted"_s;
    }
    Q_UNREACHABLE();
}

void writeHistory(Connection &connection, const HistoryEntry &entry, const QString &session)
{
    const QString replaced = rowToReplace(connection, entry, session);
    if (!replaced.isNull())
        connection.prepare(u"DELETE FROM history WHERE id = ?"_s).run({replaced});
    const QString snapshot =
        QString::fromUtf8(QJsonDocument(entry.snapshot).toJson(QJsonDocument::Compact));
    connection
        .prepare(u"INSERT INTO history (id, card, revision, author, at, action, session, snapshot)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({newId(), entry.card, entry.revision, entry.author,
              entry.at.toUTC().toString(Qt::ISODateWithMs), historyActionKey(entry.action), session,
              snapshot});
}

QList<HistoryEntry> readHistory(Connection &connection, const QString &cardId)
{
    QList<HistoryEntry> entries;
    Statement select = connection.prepare(
        u"SELECT card, revision, author, at, action, snapshot FROM history WHERE card = ?"
        " ORDER BY at, revision"_s);
    select.run({cardId});
    while (select.next()) {
        entries.append({select.text(0), select.number(1), select.text(2),
                        QDateTime::fromString(select.text(3), Qt::ISODateWithMs),
                        actionFromKey(select.text(4)),
                        QJsonDocument::fromJson(select.bytes(5)).object()});
    }
    return entries;
}

} // namespace core
