// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cardfield.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"
#include "core/store/textrows.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

void writeEvent(Connection &connection, const Event *before, Event &after)
{
    if (before && *before == after)
        return;
    RowValues row;
    row.add(u"zone"_s, after.zone);
    row.add(u"display_zones"_s, after.displayZones.join(u' '));
    row.add(u"languages"_s, after.languages.join(u' '));
    row.add(u"start_date"_s, after.start.isValid() ? after.start.toString(Qt::ISODate) : QString());
    row.add(u"end_date"_s, after.end.isValid() ? after.end.toString(Qt::ISODate) : QString());
    row.add(u"counting"_s,
            after.counting == CountingRule::Words ? u"words"_s : u"word-processor"_s);
    writeRow(connection, u"event"_s, after.id,
             before ? std::optional(before->revision) : std::nullopt, after.revision, row,
             after.title.best(after.sourceLanguage(), {}));

    const Event was = before ? *before : Event{};
    writeText(connection, u"event_text"_s, after.id, u"title"_s, was.title, after.title);
    writeText(connection, u"event_text"_s, after.id, u"place"_s, was.place, after.place);
    if (was.limits != after.limits) {
        connection.exec(u"DELETE FROM event_limit"_s);
        Statement insert =
            connection.prepare(u"INSERT INTO event_limit (field, words) VALUES (?, ?)"_s);
        for (auto it = after.limits.begin(); it != after.limits.end(); ++it)
            insert.run({QString::fromLatin1(cardField(it.key()).key), it.value()});
    }
}

} // namespace core
