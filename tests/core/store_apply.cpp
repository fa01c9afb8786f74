// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include "core/store/store.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Author ana(int minute = 0, const QString &session = {})
{
    return {u"ana"_s, QDateTime({2026, 11, 22}, {18, minute}, Qt::UTC), session};
}

class EventFile
{
public:
    explicit EventFile(const QList<Card> &cards = {testing::cardWithEverything()})
    {
        Programme programme = testing::programmeWithTimetable();
        testing::addReview(programme.event);
        programme.cards = cards;
        REQUIRE(Store::create(path(), programme, ana()));
        open();
    }

    QString path() const { return m_dir.filePath(u"event.escaleta"_s); }
    Store &store() { return *m_store; }
    Programme programme()
    {
        auto programme = store().programme();
        REQUIRE(programme);
        return *programme;
    }
    Programme apply(const Programme &before, const Programme &after, const Author &author = ana())
    {
        auto applied = store().apply(before, after, author);
        REQUIRE(applied);
        return *applied;
    }
    void open()
    {
        m_store.reset();
        auto store = Store::open(path(), Store::Access::Write);
        REQUIRE(store);
        m_store.emplace(std::move(*store));
    }

private:
    QTemporaryDir m_dir;
    std::optional<Store> m_store;
};

} // namespace

TEST_CASE("an event comes back from its file as it went in", "[store]")
{
    EventFile event;
    Programme expected = testing::programmeWithTimetable();
    testing::addReview(expected.event);
    expected.cards = {testing::cardWithEverything()};
    // A row that is stored is of revision 1.
    const auto stored = [](auto &entries) {
        for (auto &entry : entries)
            entry.revision = 1;
    };
    expected.event.revision = 1;
    stored(expected.formats);
    stored(expected.themes);
    stored(expected.platforms);
    stored(expected.organizations);
    stored(expected.people);
    stored(expected.breaks);
    stored(expected.cards);

    const Programme read = event.programme();
    CHECK(read.event == expected.event);
    CHECK(read.formats == expected.formats);
    CHECK(read.themes == expected.themes);
    CHECK(read.platforms == expected.platforms);
    CHECK(read.organizations == expected.organizations);
    CHECK(read.people == expected.people);
    CHECK(read.breaks == expected.breaks);
    CHECK(read.cards == expected.cards);
}

TEST_CASE("apply writes what differs and gives what is then in the file", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    Programme after = before;
    after.event.title.set(u"en"_s, u"Forum"_s);
    after.event.limits[TextField::Summary] = 300;
    after.event.languageLimits[limitKey(TextField::Summary, u"en"_s)] = 200;
    after.event.colleagues.remove(u"omar"_s);
    after.event.criteria[u"clarity"_s].name.set(u"en"_s, u"Clarity"_s);
    after.event.anonymousReview = false;
    after.platforms[1].capacity.reset();
    after.people.append({.id = u"eva"_s, .name = u"Eva"_s, .post = {u"es"_s, u"Alcaldesa"_s}});
    after.organizations.clear();
    Card &card = after.cards[0];
    card.organizers.clear();
    card.people = {{u"eva"_s, Role::Host}};
    card.text(TextField::Summary).set(u"fr"_s, {});
    card.text(TextField::Summary).set(u"es"_s, u"Otro resumen"_s);
    card.slot.minutes = -30;
    card.documents.clear();
    card.unplaced.clear();
    card.review.moves.removeLast();
    card.review.reviewers = {u"ana"_s};
    card.review.scores.insert(scoreKey(u"ana"_s, u"clarity"_s), 3);
    card.review.exceptions.clear();
    after.cards.append(testing::card(u"1.3.1"_s));

    const Programme applied = event.apply(before, after);
    CHECK(applied.cards[0].code == u"1.3.1");
    event.open();
    CHECK(event.programme() == applied);
    // What nobody touched keeps its revision.
    CHECK(applied.formats == before.formats);
    CHECK(applied.card(before.cards[0].id)->revision == 2);
}

TEST_CASE("a change of what somebody else has changed meanwhile is refused whole", "[store]")
{
    EventFile event;
    const Programme start = event.programme();
    Programme theirs = start;
    theirs.cards[0].code = u"1.3.7"_s;
    event.apply(start, theirs);

    Programme ours = start;
    ours.cards[0].capacity = 7;
    ours.event.zone = u"America/Lima"_s;
    const auto refused = event.store().apply(start, ours, ana());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    const Programme now = event.programme();
    CHECK(now.cards[0].code == u"1.3.7");
    CHECK(now.cards[0].capacity == 40);
    CHECK(now.event.zone == u"Europe/Madrid");
}

TEST_CASE("a removed card goes with all of its rows, and comes back by undo", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    const qsizetype hits = event.store().search(u"word3"_s)->size();
    REQUIRE(hits > 0);
    Programme without = before;
    without.cards.clear();
    const Programme removed = event.apply(before, without);
    CHECK(event.programme().cards.isEmpty());
    CHECK(event.store().search(u"word3"_s)->isEmpty());

    Programme again = removed;
    again.cards = before.cards;
    const Programme undone = event.apply(removed, again);
    Card expected = before.cards[0];
    expected.revision = undone.cards[0].revision;
    CHECK(event.programme().cards.value(0) == expected);
    CHECK(event.store().search(u"word3"_s)->size() == hits);

    const auto history = event.store().history(expected.id);
    REQUIRE(history);
    CHECK(history->size() == 3);
    CHECK(history->at(1).action == HistoryAction::Deleted);
    CHECK(history->at(2).revision > history->at(0).revision);
}

TEST_CASE("foreign keys hold", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    Programme after = before;
    after.cards[0].platform = u"nowhere"_s;
    const auto refused = event.store().apply(before, after, ana());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreFailed);
    CHECK(event.programme() == before);
}

TEST_CASE("each change is a row of history that holds the whole card", "[store][history]")
{
    EventFile event;
    Programme before = event.programme();
    Programme after = before;
    after.cards[0].text(TextField::Title).set(u"es"_s, u"Título nuevo"_s);
    event.apply(before, after, ana(1));
    const auto history = event.store().history(before.cards[0].id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).action == HistoryAction::Created);
    CHECK(history->at(0).snapshot[u"title"][u"es"]
          == u"word1 word2 word3 word4 word5 word6 "
             "word7 word8 word9 word10"_s);
    CHECK(history->at(1).action == HistoryAction::Changed);
    CHECK(history->at(1).author == u"ana");
    CHECK(history->at(1).at == ana(1).at);
    CHECK(history->at(1).revision == 2);
    CHECK(history->at(1).snapshot[u"title"][u"es"] == u"Título nuevo"_s);
}

TEST_CASE("history folds what one person writes in one sitting", "[store][history]")
{
    EventFile event;
    Programme now = event.programme();
    const auto write = [&](const QString &title, const Author &author) {
        Programme after = now;
        after.cards[0].text(TextField::Title).set(u"es"_s, title);
        now = event.apply(now, after, author);
    };
    const auto titles = [&] {
        QStringList list;
        const auto history = event.store().history(now.cards[0].id);
        for (const HistoryEntry &entry : *history)
            list.append(entry.snapshot[u"title"][u"es"].toString());
        return list.sliced(1);
    };
    write(u"T"_s, ana(1, u"sitting"_s));
    write(u"Tí"_s, ana(2, u"sitting"_s));
    write(u"Tít"_s, ana(6, u"sitting"_s));
    CHECK(titles() == QStringList{u"Tít"_s});
    SECTION("but not after a pause")
    {
        write(u"Títu"_s, ana(12, u"sitting"_s));
        CHECK(titles() == QStringList{u"Tít"_s, u"Títu"_s});
    }
    SECTION("nor in another sitting")
    {
        write(u"Títu"_s, ana(7, u"another"_s));
        CHECK(titles() == QStringList{u"Tít"_s, u"Títu"_s});
    }
    SECTION("nor what somebody else writes")
    {
        write(u"Títu"_s, {u"ben"_s, ana(7).at, u"sitting"_s});
        CHECK(titles() == QStringList{u"Tít"_s, u"Títu"_s});
    }
}

TEST_CASE("search finds words without accents and case, in every language and field", "[search]")
{
    Card first = testing::card(u"1.3.1"_s);
    first.text(TextField::Summary).set(u"es"_s, u"La **economía** del barrio y su PANADERÍA"_s);
    first.text(TextField::Concept).set(u"fr"_s, u"L'économie élargie du quartier"_s);
    first.organizers = {u"city"_s};
    Card second = testing::card(u"1.3.2"_s);
    second.text(TextField::Debate).set(u"en"_s, u"- Who owns the market?\n"_s);
    second.text(TextField::Title).set(u"ja"_s, u"都市の経済と市場"_s);
    second.people = {{u"ana"_s, Role::Speaker}};
    EventFile event({first, second});
    const auto cards = [&](const QString &text) {
        QStringList ids;
        const auto hits = event.store().search(text);
        REQUIRE(hits);
        for (const SearchHit &hit : *hits) {
            if (!ids.contains(hit.card))
                ids.append(hit.card);
        }
        const auto found = findCards(event.path(), text);
        REQUIRE(found);
        QStringList same;
        for (const SearchHit &hit : *found)
            same.append(hit.card);
        CHECK(same == ids);
        return ids;
    };
    const QStringList onlyFirst{first.id};
    const QStringList onlySecond{second.id};
    CHECK(cards(u"ECONOMIA"_s) == onlyFirst);
    CHECK(cards(u"elarg"_s) == onlyFirst);
    CHECK(cards(u"panadería quartier"_s) == onlyFirst);
    CHECK(cards(u"panadería market"_s).isEmpty());
    CHECK(cards(u"diaz"_s) == onlySecond);
    CHECK(cards(u"testing"_s) == onlyFirst);
    CHECK(cards(u"経済"_s) == onlySecond);
    CHECK(cards(u"1.3.2"_s) == onlySecond);
    CHECK(cards(u"\" OR * NEAR("_s).isEmpty());
    CHECK(cards(u"  ¿?  "_s).isEmpty());

    const QList<SearchHit> hits = *event.store().search(u"economia"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].field == u"summary");
    CHECK(hits[0].language == u"es");
    CHECK(hits[0].excerpt.contains(hitStart + u"economía"_s + hitEnd));
}

TEST_CASE("cards are found with their title where it is in there", "[search]")
{
    Card card = testing::card(u"1.3.1"_s);
    card.text(TextField::Summary).set(u"es"_s, u"Una sesión"_s);
    EventFile event({card});
    CHECK(*findCards(event.path(), u"sesion"_s)
          == QList<SearchHit>{{card.id, u"title"_s, u"es"_s, {}}});
    CHECK(*findCards(event.path(), u"una"_s)
          == QList<SearchHit>{{card.id, u"summary"_s, u"es"_s, {}}});
    CHECK_FALSE(findCards(event.path() + u".gone"_s, u"una"_s));
}

TEST_CASE("a renamed person is found by the new name, on every card of theirs", "[search]")
{
    Card card = testing::card(u"1.3.1"_s);
    card.people = {{u"ana"_s, Role::Speaker}};
    EventFile event({card});
    const Programme before = event.programme();
    Programme after = before;
    after.people[0].name = u"Ana Ruiz"_s;
    event.apply(before, after);
    CHECK(event.store().search(u"ruiz"_s)->size() == 1);
    CHECK(event.store().search(u"diaz"_s)->isEmpty());
}

TEST_CASE("the list of cards tells what the cards say", "[store]")
{
    Card late = testing::fullCard(u"1.3.10"_s);
    Card french = testing::card(u"1.3.9"_s);
    french.text(TextField::Title) = LocalText(u"fr"_s, u"Seulement en français"_s);
    EventFile event({late, french});
    const auto rows = event.store().cardRows();
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).code == u"1.3.9");
    CHECK(rows->at(0).title == u"Seulement en français");
    CHECK(rows->at(0).line == -1);
    CHECK(rows->at(1).id == late.id);
    CHECK(rows->at(1).status == late.status);
    CHECK(rows->at(1).slot == late.slot);
    CHECK(rows->at(1).format == u"Panel");
    CHECK(rows->at(1).platform == u"Streaming");
    CHECK(rows->at(1).line == 0);
}

TEST_CASE("a file that is attached comes back byte for byte", "[store]")
{
    EventFile event;
    const QByteArray content("\0\1binary\xff", 9);
    const auto attached = event.store().attach(u"plan.pdf"_s, u"application/pdf"_s, content);
    REQUIRE(attached);
    Programme before = event.programme();
    CHECK(before.attachments == QList{*attached});
    Programme after = before;
    after.cards[0].documents.append({u"Plan"_s, {}, attached->id});
    event.apply(before, after);
    event.open();
    CHECK(event.programme().cards[0].documents.last().attachment == attached->id);
    CHECK(*event.store().attachmentContent(attached->id) == content);
    CHECK(event.store().attach(u"empty"_s, u"text/plain"_s, {}).has_value());
}

TEST_CASE("a disk that fills up is said, and the event is as it was", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    auto limited = Store::open(event.path(), Store::Access::Write);
    REQUIRE(limited);
    Programme after = before;
    after.cards[0].text(TextField::Concept).set(u"es"_s, testing::words(200'000));
    const auto refused = [&] {
        const testing::SmallDisk disk(256 * 1024);
        return limited->apply(before, after, ana());
    }();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(event.programme() == before);
    CHECK(event.store().apply(before, after, ana()).has_value());
}

TEST_CASE("the words, the wording and the opening hours of an event are stored", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    Programme after = before;
    after.event.dictionary = {{u"es"_s, {u"Puentealbar"_s, u"cooperativismo"_s, u"ñandú"_s}},
                              {u"fr"_s, {u"éco-quartier"_s}}};
    after.event.wording[u"summary"_s].set(u"es"_s, u"Resumen ejecutivo"_s);
    after.event.wording[u"summary"_s].set(u"en"_s, u"Abstract"_s);
    after.event.wording[u"status:draft"_s].set(u"en"_s, u"In the works"_s);
    after.platforms[0].opens = QTime(8, 30);
    after.platforms[1].closes = QTime(0, 0);
    const Programme stored = event.apply(before, after);
    event.open();
    CHECK(event.programme() == stored);
    CHECK(stored.event.dictionary == after.event.dictionary);
    CHECK(stored.event.wording == after.event.wording);

    Programme without = stored;
    without.event.dictionary.remove(u"es"_s);
    without.event.wording[u"summary"_s].set(u"es"_s, {});
    without.platforms[0].opens = {};
    const Programme less = event.apply(stored, without);
    event.open();
    CHECK(event.programme() == less);
    CHECK(less.event.dictionary.size() == 1);
}

TEST_CASE("what a timetable needs is changed, removed and brought back", "[store]")
{
    EventFile event;
    const Programme before = event.programme();
    Programme after = before;
    after.event.buffers.person = 0;
    after.platforms[0].booths = {{u"fr"_s, u"en"_s}};
    after.platforms[0].boothRest = 0;
    after.platforms[0].licence.clear();
    after.people[0].availability.removeLast();
    after.people[1].availability = {{QDate(), QTime(), QTime(12, 0)}};
    after.breaks[0].title.set(u"en"_s, u"Coffee"_s);
    after.breaks[0].platforms = {u"streaming"_s, u"room-a"_s};
    after.breaks[1].slot.minutes = {};
    after.breaks.append({.id = u"tea"_s, .title = {}, .slot = {}, .platforms = {}});
    after.cards[0].furtherPlatforms.clear();
    after.cards[0].acknowledgements.removeFirst();
    const Programme stored = event.apply(before, after);
    event.open();
    CHECK(event.programme() == stored);
    CHECK(stored.breaks.first().id == u"tea");
    CHECK(stored.cards[0].acknowledgements == after.cards[0].acknowledgements);

    Programme without = stored;
    without.platforms.removeLast();
    without.breaks = {without.breaks[2]};
    const Programme less = event.apply(stored, without);
    event.open();
    CHECK(event.programme() == less);
    CHECK(less.breaks[0].id == u"lunch");
}

TEST_CASE("what is applied comes back in the order in which it is read", "[store]")
{
    EventFile event({testing::card(u"1.3.1"_s), testing::card(u"1.3.2"_s)});
    const Programme before = event.programme();
    Programme after = before;
    after.cards[0].code = u"2.1.1"_s;
    after.people[0].name = u"Zoe"_s;
    after.platforms[0].position = 5;
    after.themes.append({.id = u"line-0"_s, .code = u"0"_s, .position = -1});
    for (const QString &id : {u"b"_s, u"a"_s})
        after.cards.append({.id = id});
    const Programme applied = event.apply(before, after);
    CHECK(applied.themes[0].id == u"line-0");
    CHECK(applied.cards.last().id == u"b");
    event.open();
    CHECK(event.programme() == applied);
}

TEST_CASE("a renamed organization is found by the new name through its people too", "[search]")
{
    Card organized = testing::card(u"1.3.1"_s);
    organized.organizers = {u"city"_s};
    Card spoken = testing::card(u"1.3.2"_s);
    spoken.people = {{u"ana"_s, Role::Speaker}};
    EventFile event({organized, spoken});
    Programme before = event.programme();
    Programme after = before;
    after.people[0].organization = u"city"_s;
    before = event.apply(before, after);
    after = before;
    after.organizations[0].name = u"Metropolis"_s;
    before = event.apply(before, after);
    CHECK(event.store().search(u"metropolis"_s)->size() == 2);
    CHECK(event.store().search(u"testing"_s)->isEmpty());
    after = before;
    after.organizations.clear();
    after.people[0].organization = QString();
    for (Card &card : after.cards)
        card.organizers.clear();
    event.apply(before, after);
    CHECK(event.store().search(u"metropolis"_s)->isEmpty());
}

TEST_CASE("a status of a newer program stays in the file as it is", "[store]")
{
    Card card = testing::card(u"1.3.1"_s);
    card.unknownStatus = u"on-hold"_s;
    EventFile event({card});
    const Programme before = event.programme();
    CHECK(before.cards[0].unknownStatus == u"on-hold"_s);
    CHECK(before.cards[0].status == Status::Draft);
    Programme after = before;
    after.cards[0].capacity = 12;
    event.apply(before, after);
    CHECK(event.programme().cards[0].unknownStatus == u"on-hold"_s);
}
