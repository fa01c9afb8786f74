// SPDX-License-Identifier: GPL-3.0-or-later
// Event files that can't be opened or changed: each is said in a sentence of its own that names
// the file, which stays as it is.
#include "cli/program.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// One of each command that opens an event, reading ones first.
QList<QStringList> reading(const QString &event, const QString &output)
{
    return {{u"list"_s, event},
            {u"list"_s, event, u"--json"_s},
            {u"show"_s, event, u"1.1.1"_s},
            {u"check"_s, event},
            {u"history"_s, event, u"1.1.1"_s},
            {u"search"_s, event, u"agua"_s},
            {u"export"_s, u"cards-pdf"_s, event, u"-o"_s, output}};
}

QList<QStringList> writing(const QString &event)
{
    return {{u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"41"_s},
            {u"import"_s, event, sampleNotes() + u"nota-taller.es.txt"_s}};
}

// Every command refuses the file with these words, and leaves nothing behind.
void checkRefused(const Folder &folder, const QString &event, const QList<QStringList> &commands,
                  const QString &words)
{
    const QByteArray before = hashOf(event);
    const QStringList names = folder.names();
    for (const QStringList &arguments : commands) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments, {.obeysPermissions = true});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.output() == QString());
        CHECK(outcome.message().count(u'\n') == 1);
        CHECK(outcome.message().contains(event));
        CHECK(outcome.message().contains(words));
        CHECK(hashOf(event) == before);
        CHECK(folder.names() == names);
    }
}

void sql(const QString &event, const QString &statement)
{
    const Outcome outcome = runTool(u"sqlite3"_s, {event, statement});
    REQUIRE(outcome.status == 0);
}

} // namespace

TEST_CASE("a file that is no event is refused", "[cli]")
{
    const Folder folder;
    const QString event = folder(u"e.escaleta"_s);
    SECTION("an empty one")
    {
        folder.write(u"e.escaleta"_s, {});
    }
    SECTION("a text")
    {
        folder.write(u"e.escaleta"_s, QByteArray("Notes of a meeting\n").repeated(100));
    }
    SECTION("another program's database")
    {
        sql(event, u"CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('La cuesta');"_s);
    }
    checkRefused(folder, event, reading(event, folder(u"out"_s)) + writing(event),
                 u"is not an Escaleta event"_s);
}

TEST_CASE("an event of a newer Escaleta is refused", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    sql(event, u"PRAGMA user_version = 9999"_s);
    checkRefused(folder, event, reading(event, folder(u"out"_s)) + writing(event),
                 u"newer Escaleta"_s);
}

TEST_CASE("a damaged event is refused", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    QByteArray bytes = contentOf(event);
    SECTION("cut short")
    {
        bytes.truncate(bytes.size() / 2 + 100);
    }
    SECTION("overwritten after its header")
    {
        bytes.replace(4096, 60'000, QByteArray(60'000, '\x5a'));
    }
    SECTION("cut after its header")
    {
        bytes.truncate(100);
    }
    folder.write(u"sample.escaleta"_s, bytes);
    checkRefused(folder, event, reading(event, folder(u"out"_s)) + writing(event), u"is damaged"_s);
}

TEST_CASE("an event damaged in any page is never taken for whole", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray whole = contentOf(event);
    const QByteArray list = run({u"list"_s, event}).out;
    // Where a page is not read, or is one of the index of texts, the list may be right.
    for (qsizetype page = 1; page * 4096 < whole.size(); page += 7) {
        CAPTURE(page);
        QByteArray bytes = whole;
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
        folder.write(u"sample.escaleta"_s, bytes);
        const Outcome outcome = run({u"list"_s, event});
        CHECK((outcome.status == CouldNot || outcome.out == list));
        CHECK((contentOf(event) == bytes));
        CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
    }
}

TEST_CASE("a folder in the place of an event is refused", "[cli]")
{
    const Folder folder;
    const QString place = folder(QString());
    for (const QStringList &arguments : reading(place, folder(u"out"_s)) + writing(place)
             + QList<QStringList>{{u"new"_s, place}, {u"sample"_s, place}}) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(place));
        CHECK(folder.names().isEmpty());
    }
}

TEST_CASE("an event that may not be read is refused", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = hashOf(event);
    QFile::setPermissions(event, {});
    for (const QStringList &arguments : reading(event, folder(u"out"_s)) + writing(event)) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments, {.obeysPermissions = true});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(u"You may not read "_s + event));
        CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
    }
    QFile::setPermissions(event, QFile::ReadOwner);
    CHECK(hashOf(event) == before);
}

TEST_CASE("an event that may not be changed can be read, and says so when changed", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QString output = QDir(QDir::tempPath()).filePath(u"escaleta-%1.pdf"_s.arg(getpid()));
    const auto readable = QFile::ReadOwner;
    SECTION("for the file")
    {
        QFile::setPermissions(event, readable);
    }
    SECTION("for the folder and the file")
    {
        QFile::setPermissions(event, readable);
        QFile::setPermissions(folder(QString()), readable | QFile::ExeOwner);
    }
    for (const QStringList &arguments : reading(event, output)) {
        CAPTURE(arguments);
        const Outcome outcome = run(arguments, {.obeysPermissions = true});
        CHECK(outcome.status <= DoneWithFindings);
        CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
    }
    QFile::remove(output);
    checkRefused(folder, event, writing(event), u"can be read but not changed"_s);
    QFile::setPermissions(folder(QString()), readable | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("an event in a folder that may not be changed can be read", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    QFile::setPermissions(folder(QString()), QFile::ReadOwner | QFile::ExeOwner);
    CHECK(run({u"list"_s, event}, {.obeysPermissions = true}).status == Done);
    const Outcome outcome =
        run({u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"41"_s}, {.obeysPermissions = true});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(event));
    CHECK(run({u"new"_s, folder(u"n.escaleta"_s)}, {.obeysPermissions = true}).status == CouldNot);
    CHECK(run({u"export"_s, u"json"_s, event, u"-o"_s, folder(u"e.json"_s)},
              {.obeysPermissions = true})
              .status
          == CouldNot);
    QFile::setPermissions(folder(QString()),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("an event that another program holds is waited for and then refused", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    const QByteArray before = hashOf(event);
    QProcess other;
    other.start(u"sqlite3"_s, {event});
    REQUIRE(other.waitForStarted());
    other.write("PRAGMA locking_mode = exclusive; BEGIN EXCLUSIVE; SELECT 'held';\n");
    QByteArray said;
    while (!said.contains("held") && other.waitForReadyRead(10'000))
        said += other.readAll();
    REQUIRE(said.contains("held"));

    const Outcome outcome = run({u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"41"_s});
    CHECK(outcome.status == CouldNot);
    CHECK(outcome.message().contains(u"Another program is holding "_s + event));
    CHECK(outcome.message().count(u'\n') == 1);
    CHECK(outcome.milliseconds > 4'500);
    CHECK(outcome.milliseconds < 20'000);

    other.write("ROLLBACK;\n.quit\n");
    REQUIRE(other.waitForFinished());
    CHECK(hashOf(event) == before);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
    CHECK(run({u"set"_s, event, u"1.1.1"_s, u"capacity"_s, u"41"_s}).status == Done);
}

TEST_CASE("two who change one event at a time both succeed", "[cli]")
{
    const Folder folder;
    const QString event = folder.sample();
    QList<QProcess *> writers;
    const QStringList cards{u"1.1.1"_s, u"1.1.2"_s, u"2.1.1"_s, u"2.2.1"_s, u"3.1.1"_s, u"3.3.1"_s};
    QObject owner;
    for (const QString &code : cards) {
        writers.append(new QProcess(&owner));
        writers.last()->start(QStringLiteral(ESCALETA_CLI),
                              {u"set"_s, event, code, u"capacity"_s, u"77"_s});
    }
    for (QProcess *writer : writers) {
        REQUIRE(writer->waitForFinished(60'000));
        CAPTURE(writer->readAllStandardError());
        CHECK(writer->exitCode() == Done);
    }
    for (const QString &code : cards)
        CHECK(card(event, code)[u"capacity"].toInt() == 77);
    CHECK(folder.names() == QStringList{u"sample.escaleta"_s});
}

TEST_CASE("an event of the first schema opens for ever", "[cli]")
{
    const Folder folder;
    const QString event = folder.write(
        u"old.escaleta"_s, contentOf(QStringLiteral(TESTS_DATA "/event-schema1.escaleta")));
    const Outcome outcome = run({u"list"_s, event, u"--json"_s});
    CHECK(outcome.status == Done);
    const QJsonArray cards = outcome.json()[u"cards"].toArray();
    REQUIRE_FALSE(cards.isEmpty());
    CHECK(run({u"set"_s, event, cards[0][u"id"].toString(), u"capacity"_s, u"8"_s}).status == Done);
    CHECK(run({u"export"_s, u"cards-pdf"_s, event, u"-o"_s, u"-"_s}).status == Done);
}

TEST_CASE("a name of a file that looks like something else is taken as it is", "[cli]")
{
    const Folder folder;
    for (const QString &name : {u"a b.escaleta"_s, u"ñ%1?x=1#y.escaleta"_s, u"'q\"uote;.escaleta"_s,
                                u"file:e.escaleta"_s, u"e"_s, u"100%.escaleta"_s}) {
        CAPTURE(name);
        const QString event = folder.sample(name);
        CHECK(run({u"list"_s, event}).status == Done);
        const Outcome outcome = run({u"show"_s, event, u"%1%2"_s});
        CHECK(outcome.status == CouldNot);
        CHECK(outcome.message().contains(event));
        CHECK(outcome.message().contains(u"%1%2"));
        CHECK(folder.names() == QStringList{name});
        QFile::remove(event);
    }
}
