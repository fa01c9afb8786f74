// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "core/edit/lists.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

// Cards of lines 1 and 2: 1.1 (no subtheme), 1.3.1, 1.3.2 and 2.1.1.
Programme programmeWithCards()
{
    Programme programme = testing::sampleProgramme();
    for (const QString &code : {u"1.1"_s, u"1.3.1"_s, u"1.3.2"_s, u"2.1.1"_s}) {
        Card card = testing::fullCard(code);
        card.theme = u"line-"_s + code.first(1);
        card.subtheme = code.size() < 5 ? QString() : u"subtheme-"_s + code.first(3);
        card.people = {{u"ana"_s, Role::Moderator}, {u"ben"_s, Role::Speaker}};
        programme.cards.append(card);
    }
    return programme;
}

QStringList themeCodes(const Programme &programme)
{
    QStringList codes;
    for (const Theme &theme : programme.themes)
        codes.append(theme.code);
    return codes;
}

QStringList cardCodes(const Programme &programme)
{
    QStringList codes;
    for (const Card &card : programme.cards)
        codes.append(card.code);
    return codes;
}

QString codeOf(const Programme &programme, const QString &id)
{
    return programme.card(id)->code;
}

} // namespace

TEST_CASE("a moved thematic line is renumbered, with its subthemes and their cards", "[edit]")
{
    Programme programme = programmeWithCards();
    moveTheme(programme, u"line-2"_s, 0, true);
    CHECK(programme.themes[0].id == u"line-2");
    CHECK(themeCodes(programme) == QStringList{u"1"_s, u"2"_s, u"2.3"_s, u"1.1"_s});
    CHECK(cardCodes(programme) == QStringList{u"1.1.1"_s, u"2.1"_s, u"2.3.1"_s, u"2.3.2"_s});
    CHECK(codeOf(programme, u"card-2.1.1"_s) == u"1.1.1");
    CHECK(codeOf(programme, u"card-1.3.2"_s) == u"2.3.2");

    // And back again, past the end.
    moveTheme(programme, u"line-2"_s, 99, true);
    CHECK(themeCodes(programme) == QStringList{u"1"_s, u"2"_s, u"1.3"_s, u"2.1"_s});
    CHECK(codeOf(programme, u"card-1.3.2"_s) == u"1.3.2");
}

TEST_CASE("a thematic line moves without other codes where nobody asks for them", "[edit]")
{
    Programme programme = programmeWithCards();
    moveTheme(programme, u"line-2"_s, 0, false);
    CHECK(themeCodes(programme) == QStringList{u"2"_s, u"1"_s, u"1.3"_s, u"2.1"_s});
    CHECK(programme.cards == programmeWithCards().cards);
}

TEST_CASE("a subtheme is renumbered among those of its line", "[edit]")
{
    Programme programme = programmeWithCards();
    programme.themes.append(
        {.id = u"subtheme-1.7"_s, .parent = u"line-1"_s, .code = u"1.7"_s, .position = 4});
    moveTheme(programme, u"subtheme-1.7"_s, 0, true);
    CHECK(programme.theme(u"subtheme-1.7"_s)->code == u"1.1");
    CHECK(programme.theme(u"subtheme-1.3"_s)->code == u"1.2");
    CHECK(programme.theme(u"subtheme-2.1"_s)->code == u"2.1");
    CHECK(cardCodes(programme) == QStringList{u"1.1"_s, u"1.2.1"_s, u"1.2.2"_s, u"2.1.1"_s});
}

TEST_CASE("a card whose new code another one has keeps its own", "[edit]")
{
    Programme programme = programmeWithCards();
    Card other = testing::card(u"4.3.1"_s);
    programme.cards.append(other);
    setThemeCode(programme, u"line-1"_s, u"4"_s);
    CHECK(codeOf(programme, u"card-1.3.1"_s) == u"1.3.1");
    CHECK(codeOf(programme, u"card-1.3.2"_s) == u"4.3.2");
    CHECK(codeOf(programme, other.id) == u"4.3.1");
    CHECK(programme.theme(u"subtheme-1.3"_s)->code == u"4.3");
}

TEST_CASE("only what begins with the old code follows it", "[edit]")
{
    Programme programme = programmeWithCards();
    programme.cards[0].code = u"10.1"_s; // begins with "1", but is not of it
    programme.cards[1].code = u"X"_s;
    programme.cards[2].code = u"1.3"_s;
    setThemeCode(programme, u"subtheme-1.3"_s, u"A"_s);
    CHECK(codeOf(programme, u"card-1.1"_s) == u"10.1");
    CHECK(codeOf(programme, u"card-1.3.1"_s) == u"X");
    CHECK(codeOf(programme, u"card-1.3.2"_s) == u"A");
    setThemeCode(programme, u"line-2"_s, {});
    CHECK(programme.theme(u"line-2"_s)->code.isEmpty());
    CHECK(codeOf(programme, u"card-2.1.1"_s) == u"2.1.1");
}

TEST_CASE("a removed entry goes out of every card that names it", "[edit]")
{
    Programme programme = programmeWithCards();
    CHECK(usesOf(programme, u"streaming"_s) == 4);
    CHECK(usesOf(programme, u"ana"_s) == 4);
    CHECK(usesOf(programme, u"line-1"_s) == 3);
    CHECK(usesOf(programme, u"subtheme-1.3"_s) == 2);
    CHECK(usesOf(programme, {}) == 0);
    programme.people[0].organization = u"city"_s;

    removePlatform(programme, u"streaming"_s);
    removeFormat(programme, u"format-1"_s);
    removeOrganization(programme, u"city"_s);
    removePerson(programme, u"ben"_s);
    removeTheme(programme, u"line-1"_s);
    CHECK(programme.platforms.size() == 1);
    CHECK(programme.formats.size() == 5);
    CHECK(programme.organizations.isEmpty());
    CHECK(programme.people.size() == 1);
    CHECK(programme.people[0].organization.isNull());
    CHECK(themeCodes(programme) == QStringList{u"2"_s, u"2.1"_s});
    for (const Card &card : programme.cards) {
        CHECK(card.platform.isNull());
        CHECK(card.format.isNull());
        CHECK(card.organizers.isEmpty());
        CHECK(card.people == QList<Participation>{{u"ana"_s, Role::Moderator}});
        CHECK(card.theme == (card.code == u"2.1.1" ? u"line-2"_s : QString()));
        CHECK(card.subtheme.isNull() == (card.code != u"2.1.1"));
    }
}

TEST_CASE("a removed platform goes out of breaks and plenaries, and takes its own breaks along",
          "[edit]")
{
    Programme programme = testing::programmeWithTimetable();
    programme.breaks[1].platforms = {u"room-a"_s, u"streaming"_s};
    programme.cards = {testing::cardWithEverything()};
    CHECK(usesOf(programme, u"room-a"_s) == 1);
    removePlatform(programme, u"room-a"_s);
    REQUIRE(programme.breaks.size() == 1);
    CHECK(programme.breaks[0].platforms == QStringList{u"streaming"_s});
    CHECK(programme.cards[0].platforms() == QStringList{u"streaming"_s});
    removeBreak(programme, u"lunch"_s);
    CHECK(programme.breaks.isEmpty());
}

TEST_CASE("an edit of what is not there changes nothing", "[edit]")
{
    const Programme start = programmeWithCards();
    Programme programme = start;
    removeTheme(programme, u"nobody"_s);
    removePerson(programme, {});
    moveTheme(programme, u"nobody"_s, 0, true);
    setThemeCode(programme, u"nobody"_s, u"7"_s);
    mergePeople(programme, u"nobody"_s, {u"ana"_s});
    mergePeople(programme, u"ana"_s, {u"nobody"_s, u"ana"_s});
    setHomeZone(programme, start.event.zone, ZoneMove::KeepInstants);
    CHECK(duplicateCard(programme, u"nobody"_s).isNull());
    CHECK(programme == start);
}

TEST_CASE("merged people are one, on every card, with what each of them said", "[edit]")
{
    Programme programme = programmeWithCards();
    programme.people = {
        {.id = u"ana"_s, .name = u"Ana Díaz"_s, .post = {u"es"_s, u"Alcaldesa"_s}},
        {.id = u"ana2"_s, .name = u"DIAZ, Ana"_s, .post = {u"es"_s, u"Otra"_s}, .zone = u"UTC"_s},
        {.id = u"ana3"_s, .name = u"ana diaz"_s, .organization = u"city"_s},
        {.id = u"ben"_s, .name = u"Ben Okoro"_s},
    };
    programme.people[1].post.set(u"en"_s, u"Mayor"_s);
    programme.cards[0].people = {
        {u"ana3"_s, Role::Speaker}, {u"ben"_s, Role::Speaker}, {u"ana2"_s, Role::Speaker}};
    programme.cards[1].people = {{u"ana2"_s, Role::Host}, {u"ana"_s, Role::Speaker}};

    mergePeople(programme, u"ana"_s, {u"ana2"_s, u"ana3"_s});
    Person whole{.id = u"ana"_s,
                 .name = u"Ana Díaz"_s,
                 .post = {u"es"_s, u"Alcaldesa"_s},
                 .organization = u"city"_s,
                 .zone = u"UTC"_s};
    whole.post.set(u"en"_s, u"Mayor"_s);
    CHECK(programme.people[0] == whole);
    CHECK(programme.people.size() == 2);
    CHECK(programme.cards[0].people
          == QList<Participation>{{u"ana"_s, Role::Speaker}, {u"ben"_s, Role::Speaker}});
    CHECK(programme.cards[1].people
          == QList<Participation>{{u"ana"_s, Role::Host}, {u"ana"_s, Role::Speaker}});
}

TEST_CASE("merged organizations are one, on every card and person", "[edit]")
{
    Programme programme = programmeWithCards();
    programme.organizations.append({.id = u"city2"_s, .name = u"city of testing"_s});
    programme.cards[0].organizers = {u"city2"_s, u"city"_s};
    programme.people[0].organization = u"city2"_s;
    mergeOrganizations(programme, u"city"_s, {u"city2"_s});
    CHECK(programme.organizations.size() == 1);
    CHECK(programme.cards[0].organizers == QStringList{u"city"_s});
    CHECK(programme.people[0].organization == u"city");
}

TEST_CASE("names that differ in accents, case, order and punctuation are likely the same", "[edit]")
{
    const QList<Person> people{{.id = u"1"_s, .name = u"PÉREZ, Ana"_s},
                               {.id = u"2"_s, .name = u"Ben Okoro"_s},
                               {.id = u"3"_s, .name = u"Ana Perez"_s},
                               {.id = u"4"_s, .name = u"Ana Pérez Ruiz"_s},
                               {.id = u"5"_s, .name = u"ben  okoro."_s},
                               {.id = u"6"_s, .name = u"ana pe\u0301rez"_s},
                               {.id = u"7"_s, .name = QString()},
                               {.id = u"8"_s, .name = u"?"_s},
                               {.id = u"9"_s, .name = u"Jean-Luc Tremblay"_s}};
    CHECK(likelyDuplicates(people)
          == QList<QStringList>{{u"1"_s, u"3"_s, u"6"_s}, {u"2"_s, u"5"_s}});
    CHECK(likelyDuplicates(QList<Organization>{{.id = u"a"_s, .name = u"U.C.L.G."_s},
                                               {.id = u"b"_s, .name = u"u c l g"_s}})
              .size()
          == 1);
}

TEST_CASE("another home zone keeps the hours or the instants, as asked", "[edit][time]")
{
    Programme programme = testing::programmeWithTimetable();
    programme.cards = {testing::fullCard(u"1.3.1"_s, {2021, 5, 31}, {3, 0}, 90),
                       testing::fullCard(u"1.3.2"_s, {2021, 1, 31}, {13, 0}, {}),
                       testing::fullCard(u"1.3.3"_s, {2021, 5, 31}, {}, {}),
                       testing::fullCard(u"1.3.4"_s, {}, {13, 0}, 30)};
    const Programme start = programme;
    SECTION("hours")
    {
        setHomeZone(programme, u"America/Lima"_s, ZoneMove::KeepHours);
        CHECK(programme.event.zone == u"America/Lima");
        CHECK(programme.cards == start.cards);
    }
    SECTION("instants, each at the offset of its own date")
    {
        setHomeZone(programme, u"America/Lima"_s, ZoneMove::KeepInstants);
        CHECK(programme.cards[0].slot == Slot{QDate(2021, 5, 30), QTime(20, 0), 90});
        CHECK(programme.cards[1].slot == Slot{QDate(2021, 1, 31), QTime(7, 0), {}});
        CHECK(programme.breaks[1].slot == Slot{QDate(2021, 5, 31), QTime(7, 0), 60});
        CHECK(programme.cards[2] == start.cards[2]);
        CHECK(programme.cards[3] == start.cards[3]);
        setHomeZone(programme, u"Europe/Madrid"_s, ZoneMove::KeepInstants);
        CHECK(programme == start);
    }
}

TEST_CASE("a copy of a card is a draft without a place in the programme", "[edit]")
{
    Programme programme = programmeWithCards();
    programme.cards[1].unplaced = {{3, u"Catering: yes"_s}};
    programme.cards[1].writtenHours = u"8h"_s;
    programme.cards[1].acknowledgements = {{u"person-clash"_s, {}, {}, u"1"_s}};
    programme.cards[1].revision = 4;
    const Card original = programme.cards[1];
    const QString id = duplicateCard(programme, original.id);
    REQUIRE(programme.cards.size() == 5);
    CHECK(programme.cards.last().id == id);
    Card expected = original;
    expected.id = id;
    expected.revision = 0;
    expected.code = QString();
    expected.status = Status::Draft;
    expected.slot = {};
    expected.writtenHours = QString();
    expected.unplaced.clear();
    expected.acknowledgements.clear();
    CHECK(programme.cards.last() == expected);
    CHECK(*programme.card(original.id) == original);
}
