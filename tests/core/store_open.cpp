// SPDX-License-Identifier: GPL-3.0-or-later
// Opening refuses what it must, says why, and leaves the file byte for byte as it was.
#include "support/builders.h"
#include "support/catch.h"

#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const Author anyone{u"ana"_s, QDateTime({2026, 11, 22}, {18, 0}, Qt::UTC), {}};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

// The error of opening, in either way; the file must be as it was after both.
ErrorCode refusal(const QString &path)
{
    const QByteArray before = contentOf(path);
    const auto reading = Store::open(path, Store::Access::Read);
    const auto writing = Store::open(path, Store::Access::Write);
    REQUIRE_FALSE(reading);
    REQUIRE_FALSE(writing);
    CHECK(reading.error().code == writing.error().code);
    CHECK(reading.error().file == path);
    CHECK(contentOf(path) == before);
    CHECK(sentence(reading.error()).contains(path));
    return reading.error().code;
}

class Folder
{
public:
    QString path(const QString &name = u"event.escaleta"_s) const { return m_dir.filePath(name); }
    // An event with a few cards, long enough to have pages to damage.
    QString event() const
    {
        Programme programme = testing::sampleProgramme();
        for (int i = 1; i <= 40; ++i)
            programme.cards.append(testing::fullCard(u"1.3.%1"_s.arg(i)));
        REQUIRE(Store::create(path(), programme, anyone));
        return path();
    }

private:
    QTemporaryDir m_dir;
};

// Runs SQL on a file by a connection of its own.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        REQUIRE(query.exec(sql));
    }
};

} // namespace

TEST_CASE("open refuses a file that is not there and a folder", "[store]")
{
    const Folder folder;
    CHECK(Store::open(folder.path(), Store::Access::Read).error().code == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(folder.path()));
    CHECK(Store::open(folder.path({}), Store::Access::Write).error().code
          == ErrorCode::FileIsFolder);
}

TEST_CASE("open refuses a file that is not ours", "[store]")
{
    const Folder folder;
    SECTION("empty")
    {
        writeTo(folder.path(), {});
    }
    SECTION("a text")
    {
        writeTo(folder.path(), QByteArray("Notes of a meeting\n").repeated(50));
    }
    SECTION("somebody else's database")
    {
        OtherProgram(folder.path()).run(u"CREATE TABLE event (id TEXT)"_s);
    }
    CHECK(refusal(folder.path()) == ErrorCode::FileNotOurs);
}

TEST_CASE("open refuses an event of a newer schema", "[store]")
{
    const Folder folder;
    const QString path = folder.event();
    OtherProgram(path).run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
    CHECK(refusal(path) == ErrorCode::FileNewer);
}

TEST_CASE("open refuses a damaged event", "[store]")
{
    const Folder folder;
    const QString path = folder.event();
    QByteArray content = contentOf(path);
    SECTION("cut off")
    {
        content.chop(content.size() / 3);
    }
    SECTION("a page of noise in the middle")
    {
        constexpr int pageSize = 4096;
        const qsizetype page = content.size() / pageSize / 2 * pageSize;
        content.replace(page, pageSize, QByteArray(pageSize, '\x5a'));
    }
    SECTION("no more than the header")
    {
        content.truncate(100);
    }
    writeTo(path, content);
    CHECK(refusal(path) == ErrorCode::FileDamaged);
}

TEST_CASE("open refuses what it has no permission for", "[store]")
{
    if (geteuid() == 0 && seteuid(65534) != 0) {
        WARN("skipped: root may read everything, and can't be somebody else here");
        return;
    }
    const auto backToRoot = qScopeGuard([] { (void)!seteuid(getuid()); });
    QTemporaryDir dir;
    const QString path = dir.filePath(u"event.escaleta"_s);
    REQUIRE(Store::create(path, testing::sampleProgramme(), anyone));

    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    CHECK(Store::open(path, Store::Access::Write).error().code == ErrorCode::FileReadOnly);
    CHECK(Store::open(path, Store::Access::Read).has_value());

    REQUIRE(QFile::setPermissions(path, {}));
    CHECK(Store::open(path, Store::Access::Read).error().code == ErrorCode::FileNoPermission);
}

TEST_CASE("a locked event is waited for, and then said to be locked", "[store]")
{
    const Folder folder;
    const QString path = folder.event();
    OtherProgram other(path);
    other.run(u"BEGIN EXCLUSIVE"_s);
    QElapsedTimer waited;
    waited.start();
    CHECK(Store::open(path, Store::Access::Read).error().code == ErrorCode::FileLocked);
    CHECK(waited.elapsed() >= 4500);
    other.run(u"ROLLBACK"_s);
    CHECK(Store::open(path, Store::Access::Read).has_value());
}

TEST_CASE("create does not write over a file", "[store]")
{
    const Folder folder;
    writeTo(folder.path(), "something");
    const auto created = Store::create(folder.path(), testing::sampleProgramme(), anyone);
    CHECK(created.error().code == ErrorCode::FileExists);
    CHECK(contentOf(folder.path()) == "something");
}

TEST_CASE("create leaves nothing behind where it can't write", "[store]")
{
    const Folder folder;
    const QString path = folder.path(u"no such folder/event.escaleta"_s);
    CHECK(Store::create(path, testing::sampleProgramme(), anyone).error().code
          == ErrorCode::WriteFailed);
}

TEST_CASE("create is not misled by the log that a deleted event left behind", "[store]")
{
    const Folder folder;
    const QString path = folder.event();
    QByteArray log;
    {
        auto store = Store::open(path, Store::Access::Write);
        REQUIRE(store);
        const Programme before = *store->programme();
        Programme after = before;
        after.cards[0].code = u"9.9.9"_s;
        REQUIRE(store->apply(before, after, anyone));
        log = contentOf(path + u"-wal"_s);
    }
    REQUIRE_FALSE(log.isEmpty());
    REQUIRE(QFile::remove(path));
    writeTo(path + u"-wal"_s, log);
    REQUIRE(Store::create(path, testing::sampleProgramme(), anyone));
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    auto opened = Store::open(path, Store::Access::Write);
    REQUIRE(opened);
    CHECK(opened->programme()->cards.isEmpty());
}

TEST_CASE("a closed event is one file, whole when copied", "[store]")
{
    const Folder folder;
    const QString path = folder.event();
    {
        auto store = Store::open(path, Store::Access::Write);
        REQUIRE(store);
        const Programme before = *store->programme();
        Programme after = before;
        after.cards[0].code = u"9.9.9"_s;
        REQUIRE(store->apply(before, after, anyone));
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    CHECK_FALSE(QFile::exists(path + u"-shm"_s));
    const QString copy = folder.path(u"copy.escaleta"_s);
    REQUIRE(QFile::copy(path, copy));
    auto opened = Store::open(copy, Store::Access::Read);
    REQUIRE(opened);
    CHECK(opened->programme()->cardByCode(u"9.9.9"_s));
}

TEST_CASE("the header of an event names us and its schema", "[store]")
{
    const Folder folder;
    const QByteArray header = contentOf(folder.event()).first(100);
    CHECK(qFromBigEndian<quint32>(header.constData() + 68) == applicationId);
    CHECK(qFromBigEndian<quint32>(header.constData() + 60) == quint32(newestSchema()));
}

TEST_CASE("events of every schema so far open, with all they held", "[store]")
{
    for (int schema = 1; schema <= newestSchema(); ++schema) {
        const QString stored = u"" TESTS_DATA "/event-schema%1.escaleta"_s.arg(schema);
        INFO(stored.toStdString());
        REQUIRE(QFile::exists(stored));
        const Folder folder;
        REQUIRE(QFile::copy(stored, folder.path()));
        REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
        auto store = Store::open(folder.path(), Store::Access::Write);
        REQUIRE(store);
        const auto programme = store->programme();
        REQUIRE(programme);
        const Card *card = programme->cardByCode(u"2.1.1"_s);
        REQUIRE(card);
        CHECK(programme->cards.size() == 12);
        CHECK_FALSE(card->text(TextField::Title).in(u"fr"_s).isEmpty());
        CHECK(programme->person(card->people.value(0).person));
        CHECK_FALSE(store->search(u"ciudad"_s)->isEmpty());
        CHECK(store->history(card->id)->size() == 1);
        const bool hasWords = schema >= 2;
        CHECK(programme->event.dictionary.contains(u"es"_s) == hasWords);
        CHECK(programme->event.wording.contains(u"summary"_s) == hasWords);
        CHECK(programme->platforms[0].opens.isValid() == hasWords);
        const bool hasTimetable = schema >= 3;
        CHECK(programme->event.buffers
              == (hasTimetable ? Buffers{.platform = 5, .person = 10} : Buffers{}));
        const Platform *platform = programme->platform(card->platform);
        REQUIRE(platform);
        CHECK(platform->booths.size() == hasTimetable);
        CHECK(platform->boothRest == (hasTimetable ? 15 : 0));
        CHECK(platform->licence == (hasTimetable ? u"Webinar 500"_s : QString()));
        CHECK(programme->person(card->people[0].person)->availability.size() == hasTimetable);
        CHECK(programme->breaks.size() == hasTimetable);
        CHECK(programme->cardByCode(u"1.1.1"_s)->furtherPlatforms.size() == hasTimetable);
        CHECK(card->acknowledgements.size() == hasTimetable);
        const bool hasExchange = schema >= 5;
        CHECK(card->comments.size() == hasExchange);
        CHECK(programme->event.columns.value(u"sala"_s)
              == (hasExchange ? u"platform"_s : QString()));
        const bool hasReview = schema >= 6;
        const Event &event = programme->event;
        CHECK(event.limits.value(TextField::Summary) == Limit(250));
        CHECK(event.languageLimits.size() == hasReview);
        CHECK(limitOf(event, TextField::Concept, u"fr"_s).tolerance == (hasReview ? 5 : 0));
        CHECK(event.colleagues.value(u"eva"_s).name == (hasReview ? u"Eva Ruiz"_s : QString()));
        CHECK(event.criteria.value(u"clarity"_s).name.in(u"es"_s)
              == (hasReview ? u"Claridad"_s : QString()));
        CHECK(event.anonymousReview == hasReview);
        CHECK(card->review.moves.size() == hasReview);
        CHECK(card->review.reviewers.size() == hasReview);
        CHECK(card->review.scores.size() == hasReview);
        CHECK(card->review.exceptions.size() == hasReview);
        CHECK((hasExchange && card->comments[0].start) == hasReview);
        const bool hasEditions = schema >= 4;
        REQUIRE(store->editions()->size() == hasEditions);
        CHECK(store->edition(1).has_value() == hasEditions);
    }
}
