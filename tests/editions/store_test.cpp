// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Author ana(int minute = 0)
{
    return {u"Ana"_s, QDateTime({2026, 11, 22}, {18, minute, 7, 250}, Qt::UTC), {}};
}

class EventFile
{
public:
    explicit EventFile(const QList<Card> &cards = {testing::cardWithEverything()})
    {
        Programme programme = testing::programmeWithTimetable();
        programme.cards = cards;
        REQUIRE(Store::create(path(), programme, ana()));
    }

    QString path() const { return m_dir.filePath(u"event.escaleta"_s); }
    Store open(Store::Access access = Store::Access::Write) const
    {
        auto store = Store::open(path(), access);
        REQUIRE(store);
        return std::move(*store);
    }
    // Behind the store's back, as a damaged disk or another program would.
    void execute(const QString &sql) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(path());
            REQUIRE(database.open());
            QSqlQuery query(database);
            CAPTURE(sql);
            const bool done = query.exec(sql);
            CAPTURE(query.lastError().text());
            CHECK(done);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

private:
    QTemporaryDir m_dir;
};

template <typename T>
Error errorOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

// The event with another title of its first card.
Programme retitled(Store &store, const QString &title)
{
    const Programme before = *store.programme();
    Programme after = before;
    after.cards[0].text(TextField::Title).set(u"es"_s, title);
    const auto applied = store.apply(before, after, ana(30));
    REQUIRE(applied);
    return *applied;
}

} // namespace

TEST_CASE("a new event has no editions", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    CHECK(store.editions()->isEmpty());
    CHECK(errorOf(store.edition(1)) == Error{ErrorCode::NoEdition, event.path(), {}});
}

TEST_CASE("editions are numbered from one, and keep who froze them, when and why", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    const auto first = store.freeze(u"  To the printer\n"_s, ana(1));
    REQUIRE(first);
    CHECK(*first == Edition{1, ana(1).at, u"Ana"_s, u"To the printer"_s});
    const auto second = store.freeze({}, {{}, ana(2).at, {}});
    REQUIRE(second);
    CHECK(second->number == 2);
    CHECK(second->note.isNull());
    CHECK(*store.editions() == QList<Edition>{*first, *second});
    store = event.open(Store::Access::Read);
    CHECK(*store.editions() == QList<Edition>{*first, *second});
}

TEST_CASE("an edition stays what the event was when it was frozen", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    const Programme frozen = *store.programme();
    REQUIRE(store.freeze({}, ana()));
    Programme changed = retitled(store, u"Otro título"_s);
    REQUIRE(store.freeze({}, ana()));
    Programme emptied = changed;
    emptied.cards.clear();
    emptied.platforms.clear();
    emptied.breaks.clear();
    REQUIRE(store.apply(changed, emptied, ana()));
    CHECK(*store.edition(1) == frozen);
    CHECK(*store.edition(2) == changed);
    CHECK(store.programme()->cards.isEmpty());
}

TEST_CASE("freezing changes nothing of the event", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    const Programme before = *store.programme();
    const auto history = store.history(before.cards[0].id);
    REQUIRE(store.freeze({}, ana()));
    CHECK(*store.programme() == before);
    CHECK(*store.history(before.cards[0].id) == *history);
    // Who has the event open is in step with it.
    const Programme after = retitled(store, u"Otro título"_s);
    CHECK(after.cards[0].revision == before.cards[0].revision + 1);
}

TEST_CASE("an empty event can be frozen", "[editions]")
{
    const EventFile event{QList<Card>()};
    Store store = event.open();
    REQUIRE(store.freeze({}, ana()));
    CHECK(*store.edition(1) == *store.programme());
}

TEST_CASE("two programs that freeze at once make two editions", "[editions]")
{
    const EventFile event;
    Store one = event.open();
    Store other = event.open();
    CHECK(one.freeze({}, ana())->number == 1);
    CHECK(other.freeze({}, ana())->number == 2);
    CHECK(one.editions()->size() == 2);
    CHECK(one.hasChangedOutside() == false); // asked for the first time
}

TEST_CASE("an edition that is not there is named with those that are", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    REQUIRE(store.freeze({}, ana()));
    REQUIRE(store.freeze({}, ana()));
    for (const int number : {3, 0, -1, 2'000'000'000}) {
        CHECK(errorOf(store.edition(number))
              == Error{
                  ErrorCode::EditionMissing, event.path(), {QString::number(number), u"1, 2"_s}});
    }
    CHECK(store.edition(2).has_value());
}

TEST_CASE("a damaged edition is named and refused, and the others are read", "[editions]")
{
    const EventFile event;
    {
        Store store = event.open();
        for (int i = 0; i < 4; ++i)
            REQUIRE(store.freeze({}, ana()));
    }
    // Cut off; good JSON with another hour in it; nothing.
    event.execute(u"UPDATE edition SET snapshot = substr(snapshot, 1, 500) WHERE number = 1"_s);
    event.execute(
        u"UPDATE edition SET snapshot = replace(snapshot, '13:00', '14:00') WHERE number = 2"_s);
    event.execute(u"UPDATE edition SET snapshot = '' WHERE number = 3"_s);
    Store store = event.open();
    for (const int number : {1, 2, 3}) {
        const Error error = errorOf(store.edition(number));
        CHECK(error == Error{ErrorCode::EditionDamaged, event.path(), {QString::number(number)}});
        CHECK(sentence(error).contains(event.path()));
        CHECK(sentence(error).contains(QString::number(number)));
    }
    CHECK(store.edition(4).has_value());
    CHECK(store.editions()->size() == 4);
    CHECK(store.programme().has_value());
}

TEST_CASE("an event that is open for reading can't be frozen", "[editions]")
{
    const EventFile event;
    Store store = event.open(Store::Access::Read);
    CHECK(errorOf(store.freeze({}, ana())).code == ErrorCode::FileReadOnly);
    CHECK(store.editions()->isEmpty());
}

TEST_CASE("a full disk freezes nothing and leaves the event as it was", "[editions]")
{
    Card lengthy = testing::cardWithEverything();
    lengthy.text(TextField::Summary).set(u"es"_s, testing::words(20'000));
    const EventFile event({lengthy});
    Store store = event.open();
    REQUIRE(store.freeze({}, ana()));
    const Programme before = *store.programme();
    {
        const testing::SmallDisk disk(64 * 1024);
        CHECK(errorOf(store.freeze({}, ana())).code == ErrorCode::DiskFull);
    }
    CHECK(store.editions()->size() == 1);
    CHECK(*store.programme() == before);
    // And then there is room again.
    CHECK(store.freeze({}, ana())->number == 2);
}

TEST_CASE("an event that another program is writing to says so", "[editions]")
{
    const EventFile event;
    Store store = event.open();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(event.path());
        REQUIRE(database.open());
        REQUIRE(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        CHECK(errorOf(store.freeze({}, ana())).code == ErrorCode::FileLocked);
        REQUIRE(QSqlQuery(database).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    CHECK(store.freeze({}, ana())->number == 1);
}

TEST_CASE("a copy of the event has its editions", "[editions]")
{
    const EventFile event;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.escaleta"_s);
    {
        Store store = event.open();
        REQUIRE(store.freeze(u"First"_s, ana()));
        REQUIRE(store.copyTo(copy));
    }
    auto opened = Store::open(copy, Store::Access::Read);
    REQUIRE(opened);
    CHECK(opened->edition(1)->cards.size() == 1);
}

TEST_CASE("an edition of the first schema that has them is read for ever", "[editions]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.escaleta"_s);
    REQUIRE(QFile::copy(u"" TESTS_DATA "/event-schema4.escaleta"_s, path));
    auto store = Store::open(path, Store::Access::Read);
    REQUIRE(store);
    const auto editions = store->editions();
    REQUIRE(editions->size() == 1);
    CHECK(editions->first().author == u"ana");
    CHECK(editions->first().note == u"Para la imprenta");
    const auto frozen = store->edition(1);
    REQUIRE(frozen);
    CHECK(frozen->cards.size() == 12);
    // Nothing was changed after it was frozen.
    CHECK(*frozen == *store->programme());
}

TEST_CASE("an event of an older schema can be frozen", "[editions]")
{
    for (int schema = 1; schema <= 3; ++schema) {
        CAPTURE(schema);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.escaleta"_s);
        REQUIRE(QFile::copy(u"" TESTS_DATA "/event-schema%1.escaleta"_s.arg(schema), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto store = Store::open(path, Store::Access::Write);
        REQUIRE(store);
        CHECK(store->editions()->isEmpty());
        REQUIRE(store->freeze({}, ana()));
        CHECK(*store->edition(1) == *store->programme());
    }
}
