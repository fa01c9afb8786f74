// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limitunit.h"
#include "core/store/connection.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"
#include "core/store/textrows.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// `key` is that of core/model/limit.h.
void writeLimit(Connection &connection, const QString &key, const Limit &limit)
{
    connection
        .prepare(u"INSERT INTO text_limit (field, language, maximum, minimum, tolerance, unit)"
                 " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run({key.section(u':', 0, 0), notNull(key.section(u':', 1)), limit.maximum, limit.minimum,
              limit.tolerance, limitUnitKey(limit.unit)});
}

// Lists are written whole: they are short.
void writeLists(Connection &connection, const Event &before, const Event &after)
{
    if (before.limits != after.limits || before.languageLimits != after.languageLimits) {
        connection.exec(u"DELETE FROM text_limit"_s);
        for (auto it = after.limits.begin(); it != after.limits.end(); ++it)
            writeLimit(connection, limitKey(it.key()), *it);
        for (auto it = after.languageLimits.begin(); it != after.languageLimits.end(); ++it)
            writeLimit(connection, it.key(), *it);
    }
    if (before.dictionary != after.dictionary) {
        connection.exec(u"DELETE FROM event_word"_s);
        Statement insert =
            connection.prepare(u"INSERT INTO event_word (language, word) VALUES (?, ?)"_s);
        for (auto it = after.dictionary.begin(); it != after.dictionary.end(); ++it) {
            for (const QString &word : it.value())
                insert.run({it.key(), word});
        }
    }
    if (before.wording != after.wording) {
        connection.exec(u"DELETE FROM event_wording"_s);
        Statement insert = connection.prepare(
            u"INSERT INTO event_wording (key, language, body) VALUES (?, ?, ?)"_s);
        for (auto it = after.wording.begin(); it != after.wording.end(); ++it) {
            for (const QString &language : it->languages())
                insert.run({it.key(), language, it->in(language)});
        }
    }
    if (before.columns != after.columns) {
        connection.exec(u"DELETE FROM event_column"_s);
        Statement insert =
            connection.prepare(u"INSERT INTO event_column (head, field) VALUES (?, ?)"_s);
        for (auto it = after.columns.begin(); it != after.columns.end(); ++it)
            insert.run({it.key(), it.value()});
    }
    if (before.colleagues != after.colleagues) {
        connection.exec(u"DELETE FROM colleague"_s);
        Statement insert =
            connection.prepare(u"INSERT INTO colleague (id, name, duty) VALUES (?, ?, ?)"_s);
        for (auto it = after.colleagues.begin(); it != after.colleagues.end(); ++it)
            insert.run({it.key(), notNull(it->name), dutyKey(it->duty)});
    }
    if (before.criteria != after.criteria) {
        connection.exec(u"DELETE FROM criterion"_s);
        Statement insert =
            connection.prepare(u"INSERT INTO criterion (id, position, weight) VALUES (?, ?, ?)"_s);
        for (auto it = after.criteria.begin(); it != after.criteria.end(); ++it) {
            insert.run({it.key(), it->position, it->weight});
            writeTexts(connection, u"criterion_text"_s, it.key(), {{u"name"_s, {}, it->name}});
        }
    }
}

} // namespace

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
    row.add(u"platform_buffer"_s, after.buffers.platform);
    row.add(u"person_buffer"_s, after.buffers.person);
    row.add(u"organizer_buffer"_s, after.buffers.organizer);
    row.add(u"anonymous_review"_s, after.anonymousReview ? 1 : 0);
    writeRow(connection, u"event"_s, after.id,
             before ? std::optional(before->revision) : std::nullopt, after.revision, row,
             after.title.best(after.sourceLanguage(), {}));

    const Event was = before ? *before : Event{};
    writeTexts(connection, u"event_text"_s, after.id,
               {{u"title"_s, was.title, after.title}, {u"place"_s, was.place, after.place}});
    writeLists(connection, was, after);
}

} // namespace core
