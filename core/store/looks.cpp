// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/looks.h"

#include "core/store/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

QHash<QString, QDateTime> readLooks(Connection &connection, const QString &colleague)
{
    QHash<QString, QDateTime> looks;
    Statement select = connection.prepare(u"SELECT card, at FROM card_look WHERE colleague = ?"_s);
    select.run({colleague});
    while (select.next())
        looks.insert(select.text(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs));
    return looks;
}

QHash<QString, QDateTime> readLastChanges(Connection &connection)
{
    QHash<QString, QDateTime> changes;
    Statement select = connection.prepare(u"SELECT card, max(at) FROM history GROUP BY card"_s);
    select.run();
    while (select.next())
        changes.insert(select.text(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs));
    return changes;
}

void writeLook(Connection &connection, const QString &card, const QString &colleague,
               const QDateTime &at)
{
    // A card that is gone has nothing to be remembered of.
    connection
        .prepare(u"INSERT INTO card_look (card, colleague, at)"
                 " SELECT id, ?, ? FROM card WHERE id = ?"
                 " ON CONFLICT (card, colleague) DO UPDATE SET at = excluded.at"_s)
        .run({colleague, at.toUTC().toString(Qt::ISODateWithMs), card});
}

} // namespace core
