// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does to an event: taken as a difference, done elsewhere, done back.
#include "support/builders.h"
#include "support/catch.h"

#include "core/edit/change.h"
#include "core/model/order.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Programme programmeOf(int cards)
{
    Programme programme = testing::programmeWithTimetable();
    for (int i = 1; i <= cards; ++i) {
        Card card = testing::fullCard(u"1.3.%1"_s.arg(i));
        card.people = {{u"ana"_s, Role::Moderator}, {u"ben"_s, Role::Speaker}};
        card.revision = 1;
        programme.cards.append(card);
    }
    putInOrder(programme);
    return programme;
}

Programme withoutRevisions(Programme programme)
{
    const auto clear = [](auto &rows) {
        for (auto &row : rows)
            row.revision = 0;
    };
    programme.event.revision = 0;
    clear(programme.formats);
    clear(programme.themes);
    clear(programme.platforms);
    clear(programme.organizations);
    clear(programme.people);
    clear(programme.breaks);
    clear(programme.cards);
    return programme;
}

// Edits of all kinds, by chance, but the same in each run.
class Editor
{
public:
    explicit Editor(unsigned seed)
        : m_random(seed)
    { }

    Programme edited(Programme programme)
    {
        for (int i = 0; i < 6; ++i)
            edit(programme);
        putInOrder(programme);
        return programme;
    }

private:
    int below(qsizetype end) { return int(m_random() % std::mt19937::result_type(end)); }
    QString word() { return u"w%1"_s.arg(below(1000)); }
    QString language() { return QStringList{u"es"_s, u"en"_s, u"fr"_s}.at(below(3)); }

    void edit(Programme &programme)
    {
        Event &event = programme.event;
        switch (below(12)) {
        case 0:
            event.title.set(language(), word());
            event.limits[TextField::Summary] = below(500);
            return;
        case 1:
            event.displayZones = {u"Asia/Tokyo"_s};
            event.end = event.start.addDays(below(9));
            return;
        case 2:
            programme.people.append({.id = newId(), .name = word(), .organization = u"city"_s});
            return;
        case 3:
            programme.themes[below(4)].title.set(language(), word());
            return;
        case 4:
            programme.platforms[below(2)].capacity = below(300);
            return;
        case 5:
            programme.cards.append(testing::fullCard(u"2.1."_s + word()));
            return;
        case 6:
            event.buffers.person = below(60);
            programme.platforms[0].booths.append({language(), language()});
            programme.people[0].availability = {{{}, QTime(below(24), 0), {}}};
            return;
        case 7:
            programme.breaks.append({.id = newId(),
                                     .title = LocalText(language(), word()),
                                     .slot = {event.start.addDays(below(3)), QTime(13, 0), 60},
                                     .platforms = {programme.platforms[below(2)].id}});
            return;
        case 8:
            if (!programme.breaks.isEmpty())
                programme.breaks.removeFirst();
            return;
        default:
            if (programme.cards.isEmpty())
                return;
            editCard(programme, below(programme.cards.size()));
        }
    }

    void editCard(Programme &programme, int place)
    {
        Card &card = programme.cards[place];
        switch (below(10)) {
        case 0:
            programme.cards.removeAt(place);
            return;
        case 1:
            card.text(TextField::Concept).set(language(), word(), word());
            return;
        case 2:
            card.text(TextField::Summary).set(language(), {});
            return;
        case 3:
            card.code = u"9."_s + word();
            return;
        case 4:
            card.slot.start = QTime(below(24), 0);
            return;
        case 5:
            card.people = {{programme.people[below(programme.people.size())].id, Role::Host}};
            return;
        case 6:
            card.furtherPlatforms = {u"room-a"_s};
            return;
        case 7:
            card.acknowledgements.append({u"person-clash"_s, word(), word(), word()});
            return;
        case 8:
            card.platform.clear();
            card.theme = QString();
            return;
        default:
            card.status = Status::Accepted;
            card.writtenLimits[TextField::Debate] = {{}, below(90), LimitUnit::Words};
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("a difference leads from one state to the other, and its reverse back", "[edit]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        INFO("seed " << seed);
        Editor editor(seed);
        const Programme before = programmeOf(5);
        const Programme after = editor.edited(before);
        const Change change = difference(before, after);

        Programme done = before;
        CHECK(applyChange(change, done).isEmpty());
        REQUIRE(withoutRevisions(done) == withoutRevisions(after));

        CHECK(applyChange(reversed(change), done).isEmpty());
        REQUIRE(withoutRevisions(done) == withoutRevisions(before));
        CHECK(reversed(reversed(change)) == change);
    }
}

TEST_CASE("revisions are no difference", "[edit]")
{
    const Programme before = programmeOf(2);
    Programme after = before;
    after.cards[1].revision = 7;
    after.event.revision = 3;
    after.people[0].revision = 2;
    CHECK(difference(before, after).isEmpty());
    after.cards[1].capacity = 3;
    const Change change = difference(before, after);
    CHECK_FALSE(change.touchesEvent());
    CHECK(change.cardIds() == QStringList{u"card-1.3.2"_s});
}

TEST_CASE("a change of anything but a card touches the event", "[edit]")
{
    const Programme before = programmeOf(1);
    Programme after = before;
    SECTION("its own members")
    {
        after.event.zone = u"America/Lima"_s;
    }
    SECTION("an entry of a list")
    {
        after.formats.removeLast();
    }
    SECTION("an attached file")
    {
        after.attachments.append({u"a"_s, u"plan.pdf"_s, u"application/pdf"_s, 9});
    }
    CHECK(difference(before, after).touchesEvent());
    CHECK(difference(before, after).cardIds().isEmpty());
}

TEST_CASE("two people's edits of different members of one card both stay", "[edit]")
{
    const Programme start = programmeOf(2);
    Programme ours = start;
    ours.cards[0].text(TextField::Summary).set(u"es"_s, u"Nuestro"_s);
    ours.cards[0].slot.date = QDate(2021, 6, 1);
    Programme theirs = start;
    theirs.cards[0].text(TextField::Summary).set(u"en"_s, u"Theirs"_s, u"hash"_s);
    theirs.cards[0].slot.minutes = 45;
    theirs.cards[0].people.clear();
    theirs.cards[0].revision = 5;

    Programme merged = theirs;
    CHECK(applyChange(difference(start, ours), merged).isEmpty());
    Card expected = theirs.cards[0];
    expected.text(TextField::Summary).set(u"es"_s, u"Nuestro"_s);
    expected.slot.date = QDate(2021, 6, 1);
    CHECK(merged.cards[0] == expected);
    CHECK(merged.cards[1] == start.cards[1]);
}

TEST_CASE("where both changed the same member, ours wins and the clash is told", "[edit]")
{
    const Programme start = programmeOf(1);
    Programme ours = start;
    Programme theirs = start;
    ours.cards[0].text(TextField::Title).set(u"fr"_s, u"Le nôtre"_s);
    theirs.cards[0].text(TextField::Title).set(u"fr"_s, u"Le leur"_s);
    ours.cards[0].slot.start = QTime(9, 0);
    theirs.cards[0].slot.minutes = 45;
    ours.cards[0].capacity = theirs.cards[0].capacity = 12;
    ours.people[0].name = u"Ana Díaz Ruiz"_s;
    theirs.people[0].name = u"A. Díaz"_s;
    ours.event.limits[TextField::Summary] = 300;
    theirs.event.limits[TextField::Summary] = 200;
    theirs.event.limits[TextField::Concept] = 900;

    Programme merged = theirs;
    const QList<FieldClash> clashes = applyChange(difference(start, ours), merged);
    CHECK(clashes
          == QList<FieldClash>{{u"event"_s, {}, {}},
                               {u"ana"_s, {}, {}},
                               {u"card-1.3.1"_s, u"hours"_s, {}},
                               {u"card-1.3.1"_s, u"title"_s, u"fr"_s}});
    CHECK(merged.cards == ours.cards);
    CHECK(merged.people == ours.people);
    CHECK(merged.event.limits[TextField::Summary] == 300);
    CHECK(merged.event.limits[TextField::Concept] == 900);
}

TEST_CASE("words that two people add to the event's dictionary all stay", "[edit]")
{
    Programme start = programmeOf(0);
    start.event.dictionary = {{u"es"_s, {u"barrio"_s, u"vecindad"_s}}};
    start.event.wording[u"summary"_s].set(u"es"_s, u"Resumen"_s);
    Programme ours = start;
    ours.event.dictionary = {{u"es"_s, {u"barrio"_s, u"ñandú"_s}}, {u"en"_s, {u"ours"_s}}};
    ours.event.wording[u"summary"_s].set(u"en"_s, u"Abstract"_s);
    Programme theirs = start;
    theirs.event.dictionary = {{u"es"_s, {u"arrabal"_s, u"barrio"_s, u"vecindad"_s}}};
    theirs.event.wording[u"summary"_s].set(u"es"_s, u"Síntesis"_s);
    theirs.platforms[0].opens = QTime(8, 0);

    Programme merged = theirs;
    CHECK(applyChange(difference(start, ours), merged).isEmpty());
    CHECK(merged.event.dictionary
          == QMap<QString, QStringList>{{u"es"_s, {u"arrabal"_s, u"barrio"_s, u"ñandú"_s}},
                                        {u"en"_s, {u"ours"_s}}});
    CHECK(merged.event.wording[u"summary"_s].in(u"es"_s) == u"Síntesis");
    CHECK(merged.event.wording[u"summary"_s].in(u"en"_s) == u"Abstract");
    CHECK(merged.platforms[0].opens == QTime(8, 0));
    applyChange(reversed(difference(start, ours)), merged);
    CHECK(merged == theirs);
}

TEST_CASE("two people's edits of a timetable both stay", "[edit]")
{
    Programme start = programmeOf(1);
    start.cards[0].acknowledgements = {{u"person-clash"_s, u"b"_s, u"Old"_s, u"0"_s},
                                       {u"platform-clash"_s, u"b"_s, u"Known"_s, u"1"_s}};
    Programme ours = start;
    ours.event.buffers.platform = 5;
    ours.platforms[0].licence = u"Ours"_s;
    ours.people[0].availability.clear();
    ours.breaks[1].slot.minutes = 90;
    ours.cards[0].acknowledgements.removeFirst();
    ours.cards[0].acknowledgements.append({u"night-hours"_s, u"Asia/Tokyo"_s, u"Ours"_s, u"2"_s});
    ours.cards[0].furtherPlatforms = {u"room-a"_s};
    Programme theirs = start;
    theirs.event.buffers.person = 45;
    theirs.platforms[0].booths.clear();
    theirs.people[0].zone = u"America/Lima"_s;
    theirs.breaks[1].title.set(u"en"_s, u"Lunch"_s);
    theirs.breaks[1].slot.date = QDate(2021, 6, 1);
    theirs.cards[0].acknowledgements.append({u"person-clash"_s, u"c"_s, u"Theirs"_s, u"3"_s});

    Programme merged = theirs;
    CHECK(applyChange(difference(start, ours), merged).isEmpty());
    CHECK(merged.event.buffers == Buffers{.platform = 5, .person = 45, .organizer = 5});
    CHECK(merged.platforms[0].licence == u"Ours");
    CHECK(merged.platforms[0].booths.isEmpty());
    CHECK(merged.people[0].availability.isEmpty());
    CHECK(merged.people[0].zone == u"America/Lima");
    CHECK(merged.breaks[1].slot == Slot{QDate(2021, 6, 1), QTime(14, 0), 90});
    CHECK(merged.breaks[1].title.in(u"en"_s) == u"Lunch");
    CHECK(merged.cards[0].furtherPlatforms == QStringList{u"room-a"_s});
    CHECK(merged.cards[0].acknowledgements
          == QList<Acknowledgement>{{u"platform-clash"_s, u"b"_s, u"Known"_s, u"1"_s},
                                    {u"person-clash"_s, u"c"_s, u"Theirs"_s, u"3"_s},
                                    {u"night-hours"_s, u"Asia/Tokyo"_s, u"Ours"_s, u"2"_s}});
    applyChange(reversed(difference(start, ours)), merged);
    CHECK(merged.cards[0].acknowledgements.size() == 3);
    CHECK(merged.event == theirs.event);
    CHECK(merged.breaks == theirs.breaks);
}

TEST_CASE("two reasons for one clash are told, and ours stays", "[edit]")
{
    const Programme start = programmeOf(1);
    Programme ours = start;
    ours.cards[0].acknowledgements = {{u"person-clash"_s, u"b"_s, u"Ours"_s, u"0"_s}};
    Programme merged = start;
    merged.cards[0].acknowledgements = {{u"person-clash"_s, u"b"_s, u"Theirs"_s, u"0"_s}};
    CHECK(applyChange(difference(start, ours), merged)
          == QList<FieldClash>{{u"card-1.3.1"_s, {}, {}}});
    CHECK(merged == ours);
}

TEST_CASE("a removed row goes, and one that is gone comes back with a revision to store", "[edit]")
{
    const Programme start = programmeOf(3);
    Programme without = start;
    without.cards.removeAt(1);
    const Change removal = difference(start, without);

    SECTION("although somebody changed it meanwhile")
    {
        Programme now = start;
        now.cards[1].capacity = 3;
        applyChange(removal, now);
        CHECK(now.cards == without.cards);
        applyChange(reversed(removal), now);
        CHECK(now.cards == start.cards);
    }
    SECTION("although somebody else removed it")
    {
        Programme now = without;
        CHECK(applyChange(removal, now).isEmpty());
        CHECK(now == without);
        Programme edited = start;
        edited.cards[1].capacity = 3;
        edited.cards[1].revision = 4;
        applyChange(reversed(difference(start, edited)), now);
        Card expected = start.cards[1];
        expected.revision = 4;
        CHECK(now.cards[1] == expected);
    }
}

TEST_CASE("what a row names and is gone is no longer named", "[edit]")
{
    const Programme start = programmeOf(2);
    Programme without = start;
    without.people.removeFirst();
    for (Card &card : without.cards)
        card.people.removeFirst();

    SECTION("by a card that was written meanwhile")
    {
        Programme now = start;
        now.cards.append(testing::card(u"2.1.1"_s));
        now.cards.last().people = {{u"ana"_s, Role::Host}};
        applyChange(difference(start, without), now);
        CHECK(now.cards.last().people.isEmpty());
    }
    SECTION("by a card that comes back")
    {
        Programme empty = start;
        empty.cards.clear();
        Programme now = without;
        now.cards.clear();
        applyChange(reversed(difference(start, empty)), now);
        CHECK(now.cards == without.cards);
    }
    SECTION("nor does a subtheme stay without its line")
    {
        Programme lineless = start;
        lineless.themes.removeIf([](const Theme &theme) { return theme.id == u"line-1"; });
        Programme now = start;
        applyChange(difference(start, lineless), now);
        CHECK(now.themes.size() == 2);
        CHECK(now.cards[0].theme.isNull());
        CHECK(now.cards[0].subtheme.isNull());
    }
}

TEST_CASE("lists keep their order after a change", "[edit]")
{
    const Programme start = programmeOf(3);
    Programme after = start;
    after.cards[0].code = u"2.1.1"_s;
    after.platforms[0].position = 2;
    after.people[0].name = u"Zoe"_s;
    Programme now = start;
    applyChange(difference(start, after), now);
    CHECK(now.cards.last().code == u"2.1.1");
    CHECK(now.platforms.last().id == u"streaming");
    CHECK(now.people.last().name == u"Zoe");
}

TEST_CASE("cards that a change does not touch keep sharing their data", "[edit]")
{
    const Programme start = programmeOf(50);
    Programme after = start;
    after.cards[7].text(TextField::Title).set(u"es"_s, u"Otro"_s);
    Programme now = start;
    applyChange(difference(start, after), now);
    CHECK(now.cards[7].text(TextField::Title).in(u"es"_s) == u"Otro");
    for (int i : {0, 6, 8, 49}) {
        CHECK(now.cards[i].people.isSharedWith(start.cards[i].people));
        CHECK(now.cards[i].code.isSharedWith(start.cards[i].code));
    }
    CHECK(now.people.isSharedWith(start.people));
    CHECK(now.themes.isSharedWith(start.themes));
}
