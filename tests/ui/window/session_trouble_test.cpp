// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/noroot.h"
#include "support/smalldisk.h"
#include "ui/desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

const ui::Step step{.text = "change of %1", .place = {u"card-1"_s, u"title"_s, u"es"_s}};

core::Card titled(core::Card card, const QString &title)
{
    card.text(TextField::Title).set(u"es"_s, title);
    return card;
}

QString title(const core::Card &card)
{
    return card.text(TextField::Title).in(u"es"_s);
}

// Somebody else's program.
void changeOutside(const QString &path, const std::function<void(core::Card &)> &change)
{
    auto store = core::Store::open(path, core::Store::Access::Write).value();
    const core::Programme before = store.programme().value();
    core::Programme after = before;
    change(after.cards.first());
    REQUIRE(store.apply(before, after, {u"Eva"_s, QDateTime::currentDateTimeUtc(), {}}));
}

} // namespace

TEST_CASE("what others write is taken in", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    changeOutside(desk.session.path(), [](core::Card &card) { card.capacity = 7; });
    QSignalSpy changes(&desk.session, &ui::Session::changed);
    desk.session.lookOutside();
    CHECK(desk.card(u"card-1"_s).capacity == 7);
    CHECK(changes.size() == 1);
    desk.session.lookOutside();
    CHECK(changes.size() == 1);
}

TEST_CASE("two people's edits of different fields of a card both stay", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    QSignalSpy clashes(&desk.session, &ui::Session::clashed);
    changeOutside(desk.session.path(), [](core::Card &card) { card.capacity = 7; });
    // Not looked at the file since.
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nuestro"_s));

    CHECK(desk.card(u"card-1"_s).capacity == 7);
    CHECK(title(desk.card(u"card-1"_s)) == u"Nuestro");
    CHECK(clashes.isEmpty());
    CHECK_FALSE(desk.session.hasUnsaved());
}

TEST_CASE("two people's edits of one field keep ours, tell of theirs and lose neither", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    QList<core::FieldClash> clashes;
    QString theirs;
    QObject::connect(&desk.session, &ui::Session::clashed, &desk.session,
                     [&](const QList<core::FieldClash> &found, const core::Programme &programme) {
                         clashes = found;
                         theirs = title(*programme.card(u"card-1"_s));
                     });
    changeOutside(desk.session.path(), [](core::Card &card) { card = titled(card, u"Suyo"_s); });
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nuestro"_s));

    CHECK(clashes == QList<core::FieldClash>{{u"card-1"_s, u"title"_s, u"es"_s}});
    CHECK(theirs == u"Suyo");
    CHECK(title(desk.card(u"card-1"_s)) == u"Nuestro");
    QStringList titles;
    const QList<core::HistoryEntry> history = desk.session.history(u"card-1"_s).value();
    for (const core::HistoryEntry &entry : history)
        titles.append(QString::fromUtf8(QJsonDocument(entry.snapshot).toJson()));
    CHECK(titles.join(u' ').contains(u"Suyo"));
}

TEST_CASE("an undo takes back one's own edit and not what others did since", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    const QString before = title(desk.card(u"card-1"_s));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nuestro"_s));
    changeOutside(desk.session.path(), [](core::Card &card) { card.capacity = 7; });
    desk.session.undo();
    CHECK(title(desk.card(u"card-1"_s)) == before);
    CHECK(desk.card(u"card-1"_s).capacity == 7);
}

TEST_CASE("a file that is taken away is said once, and a copy saves everything", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    QList<core::Error> errors;
    QObject::connect(&desk.session, &ui::Session::failed, &desk.session,
                     [&](const core::Error &error) { errors.append(error); });
    const QString path = desk.session.path();
    REQUIRE(QFile::remove(path));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Sin fichero"_s));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Sin fichero ya"_s));
    CHECK(errors == QList<core::Error>{{core::ErrorCode::FileMissing, path, {}}});
    CHECK(desk.session.hasUnsaved());

    const QString copy = desk.folder.filePath(u"copy.escaleta"_s);
    REQUIRE(desk.session.saveCopy(copy));
    const auto saved = core::Store::open(copy, core::Store::Access::Read).value().programme();
    CHECK(title(*saved->card(u"card-1"_s)) == u"Sin fichero ya");
    CHECK(saved->cards.size() == 2);
}

TEST_CASE("a file that is put in the place of the open one is not written to", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    QSignalSpy errors(&desk.session, &ui::Session::failed);
    const QString path = desk.session.path();
    const QString other = desk.folder.filePath(u"other.escaleta"_s);
    REQUIRE(core::Store::create(other, testing::fullProgramme(1),
                                {u"Eva"_s, QDateTime::currentDateTimeUtc(), {}}));
    REQUIRE(QFile::rename(path, path + u".old"_s));
    REQUIRE(QFile::rename(other, path));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nuestro"_s));
    CHECK(errors.size() == 1);
    CHECK(title(*core::Store::open(path, core::Store::Access::Read)
                     .value()
                     .programme()
                     ->card(u"card-1"_s))
          != u"Nuestro");
}

TEST_CASE("a file that can't be written to opens for reading, and nothing changes", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString path = desk.session.path();
    desk.session.close();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const testing::NoRoot person(desk.folder.path());
    const auto opened = desk.session.open(path);
    if (!opened)
        FAIL(core::sentence(opened.error()).toStdString());
    CHECK(desk.session.isReadOnly());
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nada"_s));
    CHECK(title(desk.card(u"card-1"_s)) != u"Nada");
}

TEST_CASE("what is written while the disk is full is kept, said once and stored later", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString path = desk.session.path();
    QSignalSpy failed(&desk.session, &ui::Session::failed);
    {
        const testing::SmallDisk disk(1024);
        desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Sin sitio"_s));
        desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Todavía sin sitio"_s));
        CHECK_FALSE(desk.session.flush());
    }
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<core::Error>().code == core::ErrorCode::DiskFull);
    CHECK(desk.session.hasUnsaved());
    CHECK(title(desk.card(u"card-1"_s)) == u"Todavía sin sitio");
    CHECK(desk.session.flush());
    CHECK(title(*core::Store::open(path, core::Store::Access::Read)
                     .value()
                     .programme()
                     ->card(u"card-1"_s))
          == u"Todavía sin sitio");
}

TEST_CASE("what could not be stored is stored when the file is there again", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString path = desk.session.path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Guardado al final"_s));
    REQUIRE(desk.session.hasUnsaved());
    REQUIRE(QFile::rename(path + u".away"_s, path));
    CHECK(desk.session.flush());
    CHECK(title(*core::Store::open(path, core::Store::Access::Read)
                     .value()
                     .programme()
                     ->card(u"card-1"_s))
          == u"Guardado al final");
}

TEST_CASE("what others write while an event is being read is taken in", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    const QString path = desk.session.path();
    desk.session.close();
    QSignalSpy listed(&desk.session, &ui::Session::listed);
    QSignalSpy opened(&desk.session, &ui::Session::opened);
    REQUIRE(desk.session.openSoon(path));
    CHECK(listed.size() == 1);
    CHECK(desk.session.isOpening());
    CHECK_FALSE(desk.session.isOpen());
    // After the thread has read it, before this one has heard of it.
    QThread::msleep(200);
    changeOutside(path, [](core::Card &card) { card.capacity = 7; });
    REQUIRE(opened.wait());
    CHECK(desk.card(u"card-1"_s).capacity == 7);
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Nuestro"_s));
    CHECK(desk.session.flush());
}

TEST_CASE("an event that is still being read gives way to another", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    const QString path = desk.session.path();
    REQUIRE(desk.session.openSoon(path));
    const QString other = desk.folder.filePath(u"other.escaleta"_s);
    REQUIRE(core::Store::create(other, testing::fullProgramme(1),
                                {u"Ana"_s, QDateTime::currentDateTimeUtc(), {}}));
    QSignalSpy opened(&desk.session, &ui::Session::opened);
    REQUIRE(desk.session.openSoon(other));
    REQUIRE(opened.wait());
    QTest::qWait(100);
    CHECK(opened.size() == 1);
    CHECK(desk.session.path() == other);
    CHECK(desk.session.programme().cards.size() == 1);
}

TEST_CASE("a file that does not open leaves the open event where it is", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString path = desk.session.path();
    const auto opened = desk.session.open(desk.folder.filePath(u"none.escaleta"_s));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == core::ErrorCode::FileMissing);
    CHECK(desk.session.path() == path);
    CHECK(desk.session.programme().cards.size() == 1);
}
