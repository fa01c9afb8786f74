// SPDX-License-Identifier: GPL-3.0-or-later
// Copies as files: what goes into them, and what comes back.
#include "edits.h"

#include "core/store/store.h"
#include "support/catch.h"

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const QString one = u"card-1.3.1"_s;
const QString two = u"card-1.3.2"_s;

Author by(const QString &name, int minute)
{
    return {name, testing::at(minute), {}};
}

class Files
{
public:
    Files()
    {
        Programme programme = eventToShare();
        programme.event.id = u"event-of-the-test"_s;
        REQUIRE(Store::create(path(u"main"_s), programme, by(u"Main"_s, 0)));
    }

    QString path(const QString &name) const { return m_dir.filePath(name + u".escaleta"_s); }
    Store open(const QString &name, Store::Access access = Store::Access::Write) const
    {
        auto store = Store::open(path(name), access);
        REQUIRE(store);
        return std::move(*store);
    }
    Programme programme(const QString &name) const { return *open(name).programme(); }
    Card card(const QString &name, const QString &id) const
    {
        const Programme all = programme(name);
        REQUIRE(all.card(id));
        return *all.card(id);
    }
    void copy(const QString &from, const QString &to, int minute,
              const std::optional<QStringList> &cards = {}) const
    {
        REQUIRE(open(from, Store::Access::Read)
                    .copyForColleague(path(to), cards, to, by(from, minute)));
    }
    void edit(const QString &name, int minute, const std::function<void(Programme &)> &change) const
    {
        Store store = open(name);
        const Programme before = *store.programme();
        Programme after = before;
        change(after);
        REQUIRE(store.apply(before, after, by(name, minute)));
    }
    void setTitle(const QString &name, int minute, const QString &id, const QString &title) const
    {
        edit(name, minute, [&](Programme &programme) {
            std::ranges::find(programme.cards, id, &Card::id)
                ->text(TextField::Title)
                .set(u"es"_s, title);
        });
    }
    ReturnedCopy bring(const QString &into, const QString &from, int minute) const
    {
        Store store = open(into);
        const auto returned = store.bringBack(path(from), by(into, minute));
        if (!returned)
            FAIL(sentence(returned.error()).toStdString());
        CHECK(returned->after == *store.programme());
        return *returned;
    }
    ErrorCode refusal(const QString &into, const QString &from) const
    {
        const Programme before = programme(into);
        const auto returned = open(into).bringBack(path(from), by(into, 90));
        REQUIRE_FALSE(returned);
        CHECK(returned.error().file == path(from));
        CHECK(programme(into) == before);
        return returned.error().code;
    }
    QString titleIn(const QString &name, const QString &id = one) const
    {
        return card(name, id).text(TextField::Title).in(u"es"_s);
    }
    QList<HistoryEntry> history(const QString &name, const QString &id = one) const
    {
        return *open(name).history(id);
    }
    void execute(const QString &name, const QString &sql) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(path(name));
            REQUIRE(database.open());
            QSqlQuery query(database);
            const bool done = query.exec(sql);
            CHECK(done);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

private:
    QTemporaryDir m_dir;
};

bool isThere(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains(text.toUtf8());
}

} // namespace

TEST_CASE("a copy of the whole event is the event, and its sender stays as it was", "[exchange]")
{
    const Files files;
    QFile original(files.path(u"main"_s));
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();
    files.copy(u"main"_s, u"ana"_s, 1);
    original.seek(0);
    const bool isAsItWas = original.readAll() == before;
    CHECK(isAsItWas);
    CHECK(files.programme(u"ana"_s) == files.programme(u"main"_s));
    CHECK(files.history(u"ana"_s) == files.history(u"main"_s));
}

TEST_CASE("a copy of some cards has nothing of the others", "[exchange]")
{
    const Files files;
    {
        Store store = files.open(u"main"_s);
        const auto kept = store.attach(u"kept.txt"_s, u"text/plain"_s, "kept content");
        const auto other = store.attach(u"other.txt"_s, u"text/plain"_s, "secret content");
        REQUIRE(kept);
        REQUIRE(other);
        REQUIRE(store.freeze(u"Secreta"_s, by(u"Main"_s, 1)));
        const Programme before = *store.programme();
        Programme after = before;
        after.cards[0].documents = {{u"Kept"_s, {}, kept->id}};
        after.cards[1].documents = {{u"Other"_s, {}, other->id}};
        after.cards[1].text(TextField::Title).set(u"es"_s, u"Palabra reservada"_s);
        // As the index of the search has it.
        after.cards[1].text(TextField::Summary).set(u"es"_s, u"Ornitorrinco"_s);
        REQUIRE(store.apply(before, after, by(u"Main"_s, 2)));
    }
    files.copy(u"main"_s, u"ana"_s, 3, QStringList{one});
    const Programme copy = files.programme(u"ana"_s);
    REQUIRE(copy.cards.size() == 1);
    CHECK(copy.cards[0].id == one);
    CHECK(copy.organizations == files.programme(u"main"_s).organizations);
    REQUIRE(copy.attachments.size() == 1);
    CHECK(*files.open(u"ana"_s).attachmentContent(copy.attachments[0].id) == "kept content");
    CHECK(files.open(u"ana"_s).editions()->isEmpty());
    CHECK(files.history(u"ana"_s, two).isEmpty());
    CHECK(files.history(u"ana"_s).size() == 2);
    for (const QString &text :
         {u"secret content"_s, u"Palabra reservada"_s, u"Secreta"_s, u"ornitorrinco"_s}) {
        CHECK(isThere(files.path(u"main"_s), text));
        CHECK_FALSE(isThere(files.path(u"ana"_s), text));
    }
}

TEST_CASE("changes come back with their history, their comments and their files", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    QString attachment;
    {
        Store store = files.open(u"ana"_s);
        attachment = store.attach(u"plan.txt"_s, u"text/plain"_s, "the plan")->id;
    }
    files.setTitle(u"ana"_s, 2, one, u"Primera"_s);
    files.edit(u"ana"_s, 3, [&](Programme &programme) {
        programme.cards[0].documents.append({u"Plan"_s, {}, attachment});
        programme.cards[0].comments.append(
            {.id = u"c"_s, .author = u"ana"_s, .at = testing::at(3), .text = u"¿Bien?"_s});
    });
    files.setTitle(u"main"_s, 4, two, u"Mientras tanto"_s);
    const ReturnedCopy returned = files.bring(u"main"_s, u"ana"_s, 5);
    CHECK(returned.person == u"ana");
    CHECK(returned.changed == QStringList{one});
    CHECK(returned.findings.isEmpty());
    CHECK(files.titleIn(u"main"_s) == u"Primera");
    CHECK(files.titleIn(u"main"_s, two) == u"Mientras tanto");
    CHECK(files.card(u"main"_s, one).comments.size() == 1);
    CHECK(*files.open(u"main"_s).attachmentContent(attachment) == "the plan");
    const QList<HistoryEntry> history = files.history(u"main"_s);
    REQUIRE(history.size() == 4);
    CHECK(history[1].author == u"ana");
    CHECK(history[1].at == testing::at(2));
    CHECK(history[2].at == testing::at(3));
    CHECK(history[3].author == u"main");
    // It goes on counting from whoever counted further.
    CHECK(history[3].revision > history[2].revision);
    CHECK(files.card(u"main"_s, one).revision == history[3].revision);
}

TEST_CASE("the same copy twice does nothing, and a later state of it only what is new",
          "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    files.setTitle(u"ana"_s, 2, one, u"De Ana"_s);
    files.bring(u"main"_s, u"ana"_s, 3);
    const Programme once = files.programme(u"main"_s);
    const QList<HistoryEntry> history = files.history(u"main"_s);
    const ReturnedCopy twice = files.bring(u"main"_s, u"ana"_s, 4);
    CHECK(twice.changed.isEmpty());
    CHECK(files.programme(u"main"_s) == once);
    CHECK(files.history(u"main"_s) == history);
    // We go on from Ana's title, and Ana with another card: no clash.
    files.setTitle(u"main"_s, 5, one, u"De Ana, mejor"_s);
    files.setTitle(u"ana"_s, 6, two, u"Otra de Ana"_s);
    const ReturnedCopy later = files.bring(u"main"_s, u"ana"_s, 7);
    CHECK(later.changed == QStringList{two});
    CHECK(later.findings.isEmpty());
    CHECK(files.titleIn(u"main"_s) == u"De Ana, mejor");
}

TEST_CASE("either order of two copies gives the same event", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    files.copy(u"main"_s, u"ben"_s, 1);
    files.setTitle(u"ana"_s, 2, one, u"De Ana"_s);
    files.setTitle(u"ben"_s, 3, one, u"De Ben"_s);
    files.setTitle(u"ben"_s, 4, two, u"De Ben"_s);
    files.setTitle(u"ana"_s, 5, two, u"De Ana"_s);
    REQUIRE(files.open(u"main"_s).copyTo(files.path(u"other"_s)));
    files.bring(u"main"_s, u"ana"_s, 6);
    const ReturnedCopy returned = files.bring(u"main"_s, u"ben"_s, 7);
    CHECK(returned.findings.size() == 2);
    files.bring(u"other"_s, u"ben"_s, 6);
    files.bring(u"other"_s, u"ana"_s, 7);
    CHECK(withoutRevisions(files.programme(u"main"_s))
          == withoutRevisions(files.programme(u"other"_s)));
    CHECK(files.titleIn(u"main"_s) == u"De Ben");
    CHECK(files.titleIn(u"main"_s, two) == u"De Ana");
    CHECK(files.card(u"main"_s, one).comments.size() == 1);
    // Copies take in each other's changes too.
    files.bring(u"ana"_s, u"ben"_s, 8);
    CHECK(withoutRevisions(files.programme(u"ana"_s))
          == withoutRevisions(files.programme(u"main"_s)));
}

TEST_CASE("back and forth, each brings only what is new", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    for (int round = 0; round < 6; ++round) {
        const int minute = 10 * (round + 1);
        files.setTitle(u"ana"_s, minute, one, u"Ana %1"_s.arg(round));
        files.setTitle(u"main"_s, minute + 1, two, u"Main %1"_s.arg(round));
        CHECK(files.bring(u"main"_s, u"ana"_s, minute + 2).findings.isEmpty());
        CHECK(files.bring(u"ana"_s, u"main"_s, minute + 3).findings.isEmpty());
        CHECK(withoutRevisions(files.programme(u"ana"_s))
              == withoutRevisions(files.programme(u"main"_s)));
        // The one goes on with what came from the other.
        files.setTitle(u"main"_s, minute + 4, one, u"Main sobre Ana %1"_s.arg(round));
        CHECK(files.bring(u"ana"_s, u"main"_s, minute + 5).findings.isEmpty());
        CHECK(files.titleIn(u"ana"_s) == u"Main sobre Ana %1"_s.arg(round));
    }
    QSet<QString> seen;
    for (const HistoryEntry &entry : files.history(u"main"_s))
        seen.insert(entry.snapshot[u"title"_s][u"es"_s].toString());
    CHECK(seen.contains(u"Ana 0"_s));
    CHECK(seen.contains(u"Ana 5"_s));
    CHECK(files.card(u"main"_s, one).comments.isEmpty());
}

TEST_CASE("a copy of some cards removes none of the others and takes in no others", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"some"_s, 1, QStringList{one});
    files.copy(u"main"_s, u"all"_s, 1);
    files.setTitle(u"some"_s, 2, one, u"Cambiada"_s);
    files.setTitle(u"all"_s, 3, two, u"También"_s);
    files.bring(u"some"_s, u"all"_s, 4);
    CHECK(files.programme(u"some"_s).cards.size() == 1);
    files.bring(u"all"_s, u"some"_s, 5);
    CHECK(files.programme(u"all"_s).cards.size() == 6);
    CHECK(files.titleIn(u"all"_s) == u"Cambiada");
    files.bring(u"some"_s, u"main"_s, 6);
    CHECK(files.programme(u"some"_s).cards.size() == 1);
    files.bring(u"main"_s, u"some"_s, 7);
    CHECK(files.programme(u"main"_s).cards.size() == 6);
    CHECK(files.titleIn(u"main"_s) == u"Cambiada");
}

TEST_CASE("a second file of a copy's id overwrites nothing that came from the first", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    REQUIRE(QFile::copy(files.path(u"ana"_s), files.path(u"twin"_s)));
    files.setTitle(u"ana"_s, 2, one, u"De Ana"_s);
    files.setTitle(u"twin"_s, 3, two, u"De su colega"_s);
    files.bring(u"main"_s, u"ana"_s, 4);
    files.bring(u"main"_s, u"twin"_s, 5);
    CHECK(files.titleIn(u"main"_s) == u"De Ana");
    CHECK(files.titleIn(u"main"_s, two) == u"De su colega");
}

TEST_CASE("what is no copy is refused in one sentence", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    CHECK(files.refusal(u"main"_s, u"main"_s) == ErrorCode::SameFile);
    CHECK(files.refusal(u"main"_s, u"nowhere"_s) == ErrorCode::FileMissing);
    REQUIRE(QFile::copy(files.path(u"main"_s), files.path(u"double"_s)));
    CHECK(files.refusal(u"main"_s, u"double"_s) == ErrorCode::NoCopy);
    Programme other = eventToShare();
    other.event.id = u"another"_s;
    REQUIRE(Store::create(files.path(u"other"_s), other, by(u"x"_s, 0)));
    CHECK(files.refusal(u"main"_s, u"other"_s) == ErrorCode::NoCopy);
    QFile text(files.path(u"text"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("no event").repeated(400));
    text.close();
    CHECK(files.refusal(u"main"_s, u"text"_s) == ErrorCode::FileNotOurs);
    files.execute(u"ana"_s, u"PRAGMA user_version = 99"_s);
    CHECK(files.refusal(u"main"_s, u"ana"_s) == ErrorCode::FileNewer);
}

TEST_CASE("a base that is damaged, or would fill the memory, is refused", "[exchange]")
{
    const Files files;
    files.copy(u"main"_s, u"ana"_s, 1);
    files.execute(u"ana"_s, u"UPDATE known_state SET base = x'7fffffff789c030000000001'"_s);
    CHECK(files.refusal(u"main"_s, u"ana"_s) == ErrorCode::FileDamaged);
}

TEST_CASE("a copy is not written over its own event", "[exchange]")
{
    const Files files;
    const auto copied =
        files.open(u"main"_s).copyForColleague(files.path(u"main"_s), {}, {}, by(u"Main"_s, 1));
    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == ErrorCode::SameFile);
}
