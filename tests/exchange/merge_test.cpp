// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which two sides become one.
#include "edits.h"

#include "core/edit/lists.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const QString one = u"card-1.3.1"_s;
const QString two = u"card-1.3.2"_s;

struct Two
{
    Programme base = eventToShare();
    Coworker ana{u"Ana"_s, base};
    Coworker ben{u"Ben"_s, base};

    // The result, which has to be the same from either side.
    BroughtBack merge() const
    {
        const BroughtBack here = bringBack(base, ana.side(), ben.side());
        const BroughtBack there = bringBack(base, ben.side(), ana.side());
        CAPTURE(differences(here.merged.programme, there.merged.programme).toStdString());
        CHECK(withoutRevisions(here.merged.programme) == withoutRevisions(there.merged.programme));
        return here;
    }
    Card mergedCard(const QString &id = one) const { return *merge().merged.programme.card(id); }
};

auto setTitle(const QString &title)
{
    return [title](Card &card) { card.text(TextField::Title).set(u"es"_s, title); };
}

} // namespace

TEST_CASE("what one side changed is as that side has it, member by member", "[exchange]")
{
    Two two;
    two.ana.editCard(1, one, setTitle(u"De Ana"_s));
    two.ben.editCard(2, one, [](Card &card) {
        card.text(TextField::Title).set(u"en"_s, u"Ben's"_s);
        card.slot.date = QDate(2021, 5, 27);
    });
    const BroughtBack brought = two.merge();
    const Card &card = *brought.merged.programme.card(one);
    CHECK(card.text(TextField::Title).in(u"es"_s) == u"De Ana");
    CHECK(card.text(TextField::Title).in(u"en"_s) == u"Ben's");
    CHECK(card.slot.date == QDate(2021, 5, 27));
    CHECK(card.slot.start == two.base.card(one)->slot.start);
    CHECK(brought.findings.isEmpty());
    CHECK(brought.changed == QStringList{one});
    CHECK(card.comments.isEmpty());
}

TEST_CASE("what both changed alike is changed once", "[exchange]")
{
    Two two;
    two.ana.editCard(1, one, setTitle(u"Igual"_s));
    two.ben.editCard(2, one, setTitle(u"Igual"_s));
    const BroughtBack brought = two.merge();
    CHECK(brought.merged.programme.card(one)->text(TextField::Title).in(u"es"_s) == u"Igual");
    CHECK(brought.findings.isEmpty());
    CHECK(brought.changed.isEmpty());
}

TEST_CASE("of two changes the later stays, and the other is a comment at that field", "[exchange]")
{
    Two two;
    two.ana.editCard(5, one, setTitle(u"De Ana"_s));
    two.ben.editCard(3, one, setTitle(u"De Ben"_s));
    const BroughtBack brought = two.merge();
    const Card &card = *brought.merged.programme.card(one);
    CHECK(card.text(TextField::Title).in(u"es"_s) == u"De Ana");
    REQUIRE(card.comments.size() == 1);
    CHECK(card.comments[0].field == u"title");
    CHECK(card.comments[0].language == u"es");
    CHECK(card.comments[0].text == u"De Ben");
    CHECK(card.comments[0].author == u"Ben");
    CHECK(card.comments[0].at == testing::at(3));
    CHECK(brought.clashes == QList<FieldClash>{{one, u"title"_s, u"es"_s}});
    CHECK(brought.findings
          == QList<Finding>{{.code = FindingCode::ChangedTwice,
                             .card = one,
                             .field = u"title"_s,
                             .language = u"es"_s,
                             .arguments = {{u"author"_s, u"Ben"_s}, {u"value"_s, u"De Ben"_s}}}});
}

TEST_CASE("it is the last time of writing that counts, not that of another field", "[exchange]")
{
    Two two;
    two.ana.editCard(1, one, setTitle(u"De Ana"_s));
    two.ben.editCard(2, one, setTitle(u"De Ben"_s));
    two.ana.editCard(9, one, [](Card &card) { card.status = Status::Submitted; });
    CHECK(two.mergedCard().text(TextField::Title).in(u"es"_s) == u"De Ben");
    // Whoever writes the same words again has said nothing new, but other words and then these
    // have.
    two.ana.editCard(10, one, setTitle(u"Otra cosa"_s));
    two.ana.editCard(11, one, setTitle(u"De Ana"_s));
    CHECK(two.mergedCard().text(TextField::Title).in(u"es"_s) == u"De Ana");
}

TEST_CASE("a value that was beaten at first and is right after all is no comment", "[exchange]")
{
    Two two;
    Coworker eva(u"Eva"_s, two.base);
    two.ana.editCard(1, one, setTitle(u"Uno"_s));
    two.ben.editCard(2, one, setTitle(u"Dos"_s));
    eva.editCard(3, one, setTitle(u"Uno"_s));
    const Side both = two.merge().merged;
    const Card card = *bringBack(two.base, both, eva.side()).merged.programme.card(one);
    CHECK(card.text(TextField::Title).in(u"es"_s) == u"Uno");
    REQUIRE(card.comments.size() == 1);
    CHECK(card.comments[0].text == u"Dos");
}

TEST_CASE("lists of a card are put together element by element", "[exchange]")
{
    Two two;
    two.ana.editCard(1, one, [](Card &card) {
        card.people.removeAt(0);
        card.organizers = {u"port"_s, u"city"_s};
        card.languages.append(u"pt"_s);
    });
    two.ben.editCard(2, one, [](Card &card) {
        card.people.append({u"ana"_s, Role::Rapporteur});
        card.organizers.append(u"metro"_s);
        card.languages.append(u"ar"_s);
    });
    const Card card = two.mergedCard();
    CHECK(card.people
          == QList<Participation>{{u"ben"_s, Role::Speaker}, {u"ana"_s, Role::Rapporteur}});
    CHECK(card.organizers == QStringList{u"city"_s, u"metro"_s, u"port"_s});
    CHECK(card.languages == two.base.card(one)->languages + QStringList{u"ar"_s, u"pt"_s});
    CHECK(two.merge().findings.isEmpty());
}

TEST_CASE("a list lies as whoever ordered it last has it", "[exchange]")
{
    Two two;
    two.base.cards[0].languages = {u"es"_s, u"en"_s, u"fr"_s};
    two.ana = Coworker(u"Ana"_s, two.base);
    two.ben = Coworker(u"Ben"_s, two.base);
    two.ana.editCard(1, one, [](Card &card) { card.languages = {u"fr"_s, u"es"_s, u"en"_s}; });
    two.ben.editCard(2, one, [](Card &card) { card.organizers = {u"metro"_s, u"city"_s}; });
    CHECK(two.mergedCard().languages == QStringList{u"fr"_s, u"es"_s, u"en"_s});
    two.ben.editCard(3, one, [](Card &card) { card.languages = {u"en"_s, u"fr"_s, u"es"_s}; });
    CHECK(two.mergedCard().languages == QStringList{u"en"_s, u"fr"_s, u"es"_s});
}

TEST_CASE("a card that one removed goes, unless the other changed it", "[exchange]")
{
    Two apart;
    apart.ana.edit(1, [](Programme &programme) { programme.cards.removeFirst(); });
    SECTION("untouched")
    {
        const BroughtBack brought = bringBack(apart.base, apart.ben.side(), apart.ana.side());
        CHECK_FALSE(brought.merged.programme.card(one));
        CHECK(brought.removed == QStringList{one});
        CHECK(apart.merge().findings.isEmpty());
    }
    SECTION("changed")
    {
        apart.ben.editCard(2, one, setTitle(u"Sigue"_s));
        const BroughtBack brought = apart.merge();
        REQUIRE(brought.merged.programme.card(one));
        CHECK(brought.merged.programme.card(one)->text(TextField::Title).in(u"es"_s) == u"Sigue");
        CHECK(brought.added == QStringList{one});
        CHECK(brought.findings
              == QList<Finding>{{.code = FindingCode::RemovedElsewhere, .card = one}});
    }
}

TEST_CASE("entries that both made under one name become one", "[exchange]")
{
    Two apart;
    apart.ana.edit(1, [](Programme &programme) {
        programme.organizations.append({.id = u"b"_s, .name = u"Bogotá  Limpia"_s});
        programme.cards[0].organizers.append(u"b"_s);
    });
    apart.ben.edit(2, [](Programme &programme) {
        programme.organizations.append({.id = u"a"_s, .name = u"BOGOTA LIMPIA"_s});
        programme.cards[1].organizers.append(u"a"_s);
        programme.people[0].organization = u"a"_s;
    });
    const Programme merged = apart.merge().merged.programme;
    CHECK(merged.organizations.size() == apart.base.organizations.size() + 1);
    CHECK_FALSE(merged.organization(u"b"_s));
    CHECK(merged.card(one)->organizers.last() == u"a");
    CHECK(merged.card(two)->organizers.last() == u"a");
    // Also when one of them got another name later, which its copy doesn't know.
    Coworker ana = apart.ana;
    ana.edit(5, [](Programme &programme) {
        const auto it = std::ranges::find(programme.organizations, u"b"_s, &Organization::id);
        it->name = u"Bogotá Verde"_s;
    });
    const Programme later =
        bringBack(apart.ana.programme(), apart.merge().merged, ana.side()).merged.programme;
    CHECK(later.organizations.size() == merged.organizations.size());
    REQUIRE(later.organization(u"a"_s));
    CHECK(later.organization(u"a"_s)->name == u"Bogotá Verde");
}

TEST_CASE("an entry that one removed stays where the other has begun to use it", "[exchange]")
{
    Two apart;
    apart.ana.edit(1, [](Programme &programme) { removeOrganization(programme, u"port"_s); });
    CHECK_FALSE(apart.merge().merged.programme.organization(u"port"_s));
    apart.ben.editCard(2, one, [](Card &card) { card.organizers.append(u"port"_s); });
    const Programme merged = apart.merge().merged.programme;
    CHECK(merged.organization(u"port"_s));
    CHECK(merged.card(one)->organizers.contains(u"port"_s));
}

TEST_CASE("of an entry that both renamed the later name stays, and the other is told", "[exchange]")
{
    Two apart;
    apart.ana.edit(1, [](Programme &programme) { programme.people[0].name = u"Ana Ruiz"_s; });
    apart.ben.edit(2, [](Programme &programme) { programme.people[0].name = u"Ana Roca"_s; });
    const BroughtBack brought = apart.merge();
    const QString id = apart.base.people[0].id;
    CHECK(brought.merged.programme.person(id)->name == u"Ana Roca");
    REQUIRE(brought.findings.size() == 1);
    CHECK(brought.findings[0].code == FindingCode::EntryChangedTwice);
    CHECK(brought.findings[0].arguments[u"value"_s] == u"Ana Ruiz"_s);
    CHECK(brought.findings[0].arguments[u"author"_s] == u"Ana"_s);
}

TEST_CASE("comments of both are there, and a mark on one side counts", "[exchange]")
{
    Two apart;
    apart.base.cards[0].comments = {{.id = u"c"_s,
                                     .field = u"title"_s,
                                     .author = u"Eva"_s,
                                     .at = testing::at(0),
                                     .text = u"¿?"_s}};
    apart.ana = Coworker(u"Ana"_s, apart.base);
    apart.ben = Coworker(u"Ben"_s, apart.base);
    const auto comment = [](const QString &id, int minute) {
        return [id, minute](Card &card) {
            card.comments.append({.id = id, .author = id, .at = testing::at(minute), .text = id});
        };
    };
    apart.ana.editCard(2, one, comment(u"y"_s, 2));
    apart.ben.editCard(1, one, comment(u"z"_s, 1));
    apart.ben.editCard(3, one, [](Card &card) { card.comments[0].resolved = true; });
    const QList<Comment> comments = apart.mergedCard().comments;
    REQUIRE(comments.size() == 3);
    CHECK(comments[0].resolved);
    CHECK(comments[1].id == u"z");
    CHECK(comments[2].id == u"y");
}

TEST_CASE("two new cards of one code stay two", "[exchange]")
{
    Two apart;
    const auto add = [](const QString &id) {
        return [id](Programme &programme) {
            Card card = testing::card(u"4.1"_s);
            card.id = id;
            programme.cards.append(card);
        };
    };
    apart.ana.edit(1, add(u"x"_s));
    apart.ben.edit(2, add(u"y"_s));
    const Programme merged = apart.merge().merged.programme;
    CHECK(merged.card(u"x"_s));
    CHECK(merged.card(u"y"_s));
}

TEST_CASE("words of the dictionary are joined and stay in their order", "[exchange]")
{
    Two apart;
    apart.ana.edit(1, [](Programme &p) { p.event.dictionary[u"es"_s] = {u"alfa"_s, u"zeta"_s}; });
    apart.ben.edit(2, [](Programme &p) { p.event.dictionary[u"es"_s] = {u"beta"_s}; });
    CHECK(apart.merge().merged.programme.event.dictionary[u"es"_s]
          == QStringList{u"alfa"_s, u"beta"_s, u"zeta"_s});
}
