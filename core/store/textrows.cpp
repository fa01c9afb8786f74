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

void writeTexts(Connection &connection, const QString &table, const QString &owner,
                const QList<TextChange> &changes)
{
    QVariantList values;
    for (const TextChange &change : changes) {
        if (change.before == change.after)
            continue;
        for (const QString &language : change.before.languages()) {
            if (!change.after.has(language)) {
                connection
                    .prepare(u"DELETE FROM %1 WHERE owner = ? AND field = ? AND language = ?"_s.arg(
                        table))
                    .run({owner, change.field, language});
            }
        }
        const auto &texts = change.after.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (change.before.all().value(it.key()) != it.value())
                values << owner << change.field << it.key() << it->text << it->madeFrom;
        }
    }
    if (values.isEmpty())
        return;
    const QString row = u"(?, ?, ?, ?, ?)"_s;
    const QString otherRows = (u", "_s + row).repeated(values.size() / 5 - 1);
    connection
        .prepare(u"INSERT INTO %1 (owner, field, language, body, made_from) VALUES %2"
                 " ON CONFLICT (owner, field, language)"
                 " DO UPDATE SET body = excluded.body, made_from = excluded.made_from"_s.arg(
                     table, row + otherRows))
        .run(values);
}

} // namespace core
