// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textrows.h"

#include "core/store/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

TextRows readTexts(Connection &connection, const QString &table)
{
    TextRows rows;
    // Without a language it is the text for the search index (writeSearchNames).
    Statement select = connection.prepare(
        u"SELECT owner, field, language, body, made_from FROM %1 WHERE language <> ''"_s.arg(
            table));
    select.run();
    while (select.next())
        rows[select.text(0)][select.text(1)].set(select.text(2), select.text(3), select.text(4));
    return rows;
}

void writeText(Connection &connection, const QString &table, const QString &owner,
               const QString &field, const LocalText &before, const LocalText &after)
{
    if (before == after)
        return;
    for (const QString &language : before.languages()) {
        if (!after.has(language)) {
            connection
                .prepare(
                    u"DELETE FROM %1 WHERE owner = ? AND field = ? AND language = ?"_s.arg(table))
                .run({owner, field, language});
        }
    }
    const auto &texts = after.all();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (before.all().value(it.key()) == it.value())
            continue;
        connection
            .prepare(
                u"INSERT INTO %1 (owner, field, language, body, made_from)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (owner, field, language)"
                " DO UPDATE SET body = excluded.body, made_from = excluded.made_from"_s.arg(table))
            .run({owner, field, it.key(), it->text, it->madeFrom});
    }
}

} // namespace core
