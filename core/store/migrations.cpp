// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/search.h"

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// A migration that has been in a release is never changed: a later one mends it. The SQL is what
// SQLite and PostgreSQL share, and what they don't (full text) stands in search.cpp.
//
// Lists of tags (languages, zones) are separated by spaces. Dates and times are ISO 8601, local to
// the home zone of the event, except history.at, which is UTC.
constexpr const char16_t *schema1[] = {
    u"CREATE TABLE event ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, zone TEXT NOT NULL, display_zones TEXT,"
    " languages TEXT NOT NULL, start_date TEXT, end_date TEXT, counting TEXT NOT NULL)",
    u"CREATE TABLE event_text ("
    " owner TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",
    u"CREATE TABLE event_limit (field TEXT PRIMARY KEY, words INTEGER NOT NULL)",

    u"CREATE TABLE format ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, position INTEGER NOT NULL)",
    u"CREATE TABLE format_text ("
    " owner TEXT NOT NULL REFERENCES format(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",

    u"CREATE TABLE theme ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, position INTEGER NOT NULL,"
    " parent TEXT REFERENCES theme(id) ON DELETE CASCADE, code TEXT)",
    u"CREATE TABLE theme_text ("
    " owner TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",

    u"CREATE TABLE platform ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, position INTEGER NOT NULL,"
    " capacity INTEGER)",
    u"CREATE TABLE platform_text ("
    " owner TEXT NOT NULL REFERENCES platform(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",

    u"CREATE TABLE organization ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, name TEXT NOT NULL)",

    u"CREATE TABLE person ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, name TEXT NOT NULL,"
    " organization TEXT REFERENCES organization(id) ON DELETE SET NULL, zone TEXT)",
    u"CREATE TABLE person_text ("
    " owner TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",

    u"CREATE TABLE attachment ("
    " id TEXT PRIMARY KEY, name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL,"
    " content BLOB NOT NULL)",

    u"CREATE TABLE card ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, code TEXT,"
    " format TEXT REFERENCES format(id) ON DELETE SET NULL,"
    " theme TEXT REFERENCES theme(id) ON DELETE SET NULL,"
    " subtheme TEXT REFERENCES theme(id) ON DELETE SET NULL,"
    " platform TEXT REFERENCES platform(id) ON DELETE SET NULL,"
    " status TEXT NOT NULL, date TEXT, start TEXT, minutes INTEGER, zones TEXT, capacity INTEGER,"
    " registration TEXT, registration_url TEXT, languages TEXT, written_hours TEXT)",
    // Its id is what the full-text index names a text by.
    u"CREATE TABLE card_text ("
    " id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE,"
    " field TEXT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " UNIQUE (owner, field, language))",
    u"CREATE TABLE card_organizer ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " organization TEXT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,"
    " PRIMARY KEY (card, position))",
    u"CREATE TABLE card_person ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, role TEXT NOT NULL,"
    " PRIMARY KEY (card, position))",
    u"CREATE TABLE card_document ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " title TEXT, url TEXT, attachment TEXT REFERENCES attachment(id) ON DELETE SET NULL,"
    " PRIMARY KEY (card, position))",
    u"CREATE TABLE card_limit ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " minimum INTEGER, maximum INTEGER NOT NULL, unit TEXT NOT NULL,"
    " PRIMARY KEY (card, field))",
    u"CREATE TABLE card_unplaced ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " line INTEGER NOT NULL, body TEXT NOT NULL,"
    " PRIMARY KEY (card, position))",

    // Of no foreign key: the history of a card outlives it.
    u"CREATE TABLE history ("
    " id TEXT PRIMARY KEY, card TEXT NOT NULL, revision INTEGER NOT NULL, author TEXT NOT NULL,"
    " at TEXT NOT NULL, action TEXT NOT NULL, session TEXT, snapshot TEXT NOT NULL)",
    u"CREATE INDEX history_card ON history (card, revision)",
};

// The hours of platforms are local to the home zone, "HH:mm".
constexpr const char16_t *schema2[] = {
    u"CREATE TABLE event_word ("
    " language TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, word))",
    u"CREATE TABLE event_wording ("
    " key TEXT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (key, language))",
    u"ALTER TABLE platform ADD COLUMN opens TEXT",
    u"ALTER TABLE platform ADD COLUMN closes TEXT",
};

// What the timetable needs: see Break, Booth, Availability, Buffers and Acknowledgement in the
// model. Buffers and rests are minutes; a day of availability that is null is every day.
constexpr const char16_t *schema3[] = {
    u"ALTER TABLE event ADD COLUMN platform_buffer INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE event ADD COLUMN person_buffer INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE event ADD COLUMN organizer_buffer INTEGER NOT NULL DEFAULT 0",

    u"ALTER TABLE platform ADD COLUMN booth_rest INTEGER NOT NULL DEFAULT 0",
    u"ALTER TABLE platform ADD COLUMN licence TEXT",
    u"CREATE TABLE platform_booth ("
    " platform TEXT NOT NULL REFERENCES platform(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " from_language TEXT NOT NULL, to_language TEXT NOT NULL,"
    " PRIMARY KEY (platform, position))",
    u"CREATE TABLE person_availability ("
    " person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " date TEXT, from_time TEXT, to_time TEXT,"
    " PRIMARY KEY (person, position))",

    u"CREATE TABLE break ("
    " id TEXT PRIMARY KEY, revision INTEGER NOT NULL, date TEXT, start TEXT, minutes INTEGER)",
    u"CREATE TABLE break_text ("
    " owner TEXT NOT NULL REFERENCES break(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",
    u"CREATE TABLE break_platform ("
    " break TEXT NOT NULL REFERENCES break(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " platform TEXT NOT NULL REFERENCES platform(id) ON DELETE CASCADE,"
    " PRIMARY KEY (break, position))",

    u"CREATE TABLE card_platform ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " platform TEXT NOT NULL REFERENCES platform(id) ON DELETE CASCADE,"
    " PRIMARY KEY (card, position))",
    // What `other` names may be a card, an entry of a list or a zone, and may be gone.
    u"CREATE TABLE card_acknowledgement ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " code TEXT NOT NULL, other TEXT, reason TEXT, state TEXT NOT NULL,"
    " PRIMARY KEY (card, position))",
};

// See Edition. `frozen` is UTC; the snapshot is that of core/editions/snapshot.h, and the
// fingerprint the SHA-256 of its UTF-8 in hexadecimal digits. Nothing updates or deletes a row.
constexpr const char16_t *schema4[] = {
    u"CREATE TABLE edition ("
    " number INTEGER PRIMARY KEY, frozen TEXT NOT NULL, author TEXT NOT NULL, note TEXT,"
    " fingerprint TEXT NOT NULL, snapshot TEXT NOT NULL)",
};

// What was imported, and who works apart: see Comment and Event::columns in the model, Stamps in
// core/exchange/stamps.h and KnownState in core/store/exchange.h. Times are UTC. A base is a
// snapshot as editions have it, deflated, and its fingerprint that of what it inflates to.
constexpr const char16_t *schema5[] = {
    u"CREATE TABLE card_comment ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " id TEXT NOT NULL, answers TEXT, field TEXT, language TEXT, quote TEXT, author TEXT NOT NULL,"
    " at TEXT, body TEXT NOT NULL, resolved INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (card, position))",
    u"CREATE TABLE event_column (head TEXT PRIMARY KEY, field TEXT NOT NULL)",
    // Of no foreign key: a row of any table, which may be gone.
    u"CREATE TABLE member_stamp ("
    " owner TEXT NOT NULL, member TEXT NOT NULL, part TEXT NOT NULL, at TEXT NOT NULL,"
    " author TEXT NOT NULL, PRIMARY KEY (owner, member, part))",
    // One row at most: what makes the file a copy. Without cards it is one of the whole event.
    u"CREATE TABLE copy_label ("
    " copy TEXT PRIMARY KEY, at TEXT NOT NULL, recipient TEXT, author TEXT, cards TEXT)",
    u"CREATE TABLE known_state ("
    " file TEXT PRIMARY KEY, at TEXT NOT NULL, last_history TEXT, fingerprint TEXT NOT NULL,"
    " base BLOB NOT NULL)",
};

// The review: see Review, Colleague, Criterion and Limit in the model. A limit of no language holds
// in all of them; a tolerance is in percent; times are UTC. What a colleague has looked at is
// nobody's edit (core/store/looks.h).
constexpr const char16_t *schema6[] = {
    u"CREATE TABLE text_limit ("
    " field TEXT NOT NULL, language TEXT NOT NULL, maximum INTEGER NOT NULL,"
    " minimum INTEGER NOT NULL, tolerance INTEGER NOT NULL, unit TEXT NOT NULL,"
    " PRIMARY KEY (field, language))",
    u"INSERT INTO text_limit (field, language, maximum, minimum, tolerance, unit)"
    " SELECT field, '', words, 0, 0, 'words' FROM event_limit",
    u"DROP TABLE event_limit",
    u"ALTER TABLE event ADD COLUMN anonymous_review INTEGER NOT NULL DEFAULT 0",
    u"CREATE TABLE colleague (id TEXT PRIMARY KEY, name TEXT NOT NULL, duty TEXT NOT NULL)",
    u"CREATE TABLE criterion ("
    " id TEXT PRIMARY KEY, position INTEGER NOT NULL, weight INTEGER NOT NULL)",
    u"CREATE TABLE criterion_text ("
    " owner TEXT NOT NULL REFERENCES criterion(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " language TEXT NOT NULL, body TEXT NOT NULL, made_from TEXT,"
    " PRIMARY KEY (owner, field, language))",
    u"CREATE TABLE card_move ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " id TEXT NOT NULL, from_status TEXT NOT NULL, to_status TEXT NOT NULL, author TEXT NOT NULL,"
    " duty TEXT NOT NULL, at TEXT, note TEXT, PRIMARY KEY (card, position))",
    // Of no foreign key, as are the next two: a colleague or a criterion may be gone.
    u"CREATE TABLE card_reviewer ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " colleague TEXT NOT NULL, PRIMARY KEY (card, position))",
    u"CREATE TABLE card_score ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, given TEXT NOT NULL,"
    " score INTEGER NOT NULL, PRIMARY KEY (card, given))",
    u"CREATE TABLE card_look ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, colleague TEXT NOT NULL,"
    " at TEXT NOT NULL, PRIMARY KEY (card, colleague))",
    u"CREATE TABLE card_exception ("
    " card TEXT NOT NULL REFERENCES card(id) ON DELETE CASCADE, field TEXT NOT NULL,"
    " maximum INTEGER NOT NULL, reason TEXT, author TEXT, at TEXT, PRIMARY KEY (card, field))",
    u"ALTER TABLE card_comment ADD COLUMN before_quote TEXT",
    u"ALTER TABLE card_comment ADD COLUMN after_quote TEXT",
    u"ALTER TABLE card_comment ADD COLUMN start INTEGER",
};

void run(Connection &connection, std::span<const char16_t *const> statements)
{
    for (const char16_t *sql : statements)
        connection.exec(QString::fromUtf16(sql));
}

void createSchema1(Connection &connection)
{
    run(connection, schema1);
    createSearchIndex(connection);
}

void addWordsAndHours(Connection &connection)
{
    run(connection, schema2);
}

void addTimetable(Connection &connection)
{
    run(connection, schema3);
}

void addEditions(Connection &connection)
{
    run(connection, schema4);
}

void addExchange(Connection &connection)
{
    run(connection, schema5);
}

void addReview(Connection &connection)
{
    run(connection, schema6);
}

struct Migration
{
    int to; // the schema it leads to
    void (*apply)(Connection &);
};

constexpr std::array migrations{
    Migration{1, createSchema1}, Migration{2, addWordsAndHours}, Migration{3, addTimetable},
    Migration{4, addEditions},   Migration{5, addExchange},      Migration{6, addReview},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].to != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the migrations lead from 0 to the newest schema, one by one");

} // namespace

int newestSchema()
{
    return int(migrations.size());
}

int schemaOf(Connection &connection)
{
    Statement version = connection.prepare(u"PRAGMA user_version"_s);
    version.run();
    return version.next() ? version.number(0) : 0;
}

void migrate(Connection &connection)
{
    for (int have = schemaOf(connection); have < newestSchema() && !connection.hasFailed();
         ++have) {
        const Migration &migration = migrations[std::size_t(have)];
        migration.apply(connection);
        connection.exec(u"PRAGMA user_version = %1"_s.arg(migration.to));
    }
}

} // namespace core
