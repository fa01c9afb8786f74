// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/restore.h"
#include "core/export/cardjson.h"
#include "core/text/markup.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

core::Programme eventWith(const core::Card &card)
{
    core::Programme programme = testing::sampleProgramme();
    programme.cards = {card};
    return programme;
}

core::Card fullCard()
{
    core::Card card = testing::fullCard(u"1.3.2"_s);
    card.people = {{u"ana"_s, core::Role::Moderator}, {u"ben"_s, core::Role::Speaker}};
    card.text(core::TextField::Debate) = {u"es"_s, core::fromPoints({u"Uno"_s, u"Dos"_s})};
    return card;
}

core::HistoryEntry entryOf(const core::Programme &programme)
{
    const core::Card &card = programme.cards.first();
    return {.card = card.id,
            .revision = card.revision,
            .author = u"Ana"_s,
            .snapshot = core::cardToJson(card, programme)};
}

} // namespace

TEST_CASE("a card of the history is the card that was stored")
{
    core::Card card = fullCard();
    card.revision = 7;
    card.documents = {{u"Plan"_s, u"https://example.org"_s, {}}};
    core::Programme programme = eventWith(card);
    const core::Programme before = programme;

    CHECK(core::cardAt(entryOf(programme), programme).value() == card);
    CHECK(programme == before);
}

TEST_CASE("an entry without a card is damage, and restores nothing")
{
    core::Programme programme = eventWith(fullCard());
    const core::Programme before = programme;
    core::HistoryEntry entry = entryOf(programme);
    entry.snapshot = {};

    CHECK(core::restore(programme, entry, {}).error().code == core::ErrorCode::FileDamaged);
    CHECK(core::pastCard(entry, programme).error().code == core::ErrorCode::FileDamaged);
    CHECK(programme == before);
}

TEST_CASE("what a restored card names comes back into the event's lists")
{
    core::Programme programme = eventWith(fullCard());
    const core::HistoryEntry entry = entryOf(programme);
    const QString name = programme.platform(programme.cards.first().platform)->name.in(u"es"_s);
    programme.platforms.clear();
    programme.cards.first().platform.clear();

    SECTION("when the field is")
    {
        REQUIRE(core::restore(programme, entry, core::CardPart{u"platform"_s, {}}));
        REQUIRE(programme.platforms.size() == 1);
        CHECK(programme.platforms.first().name.in(u"es"_s) == name);
        CHECK(programme.cards.first().platform == programme.platforms.first().id);
    }
    SECTION("but not for the sake of another field")
    {
        programme.cards.first().capacity = 3;
        REQUIRE(core::restore(programme, entry, core::CardPart{u"capacity"_s, {}}));
        CHECK(programme.platforms.isEmpty());
        CHECK_FALSE(programme.cards.first().capacity == 3);
    }
}

TEST_CASE("a thematic line that was renumbered is known by its title")
{
    core::Programme programme = eventWith(fullCard());
    const core::HistoryEntry entry = entryOf(programme);
    const QString theme = programme.cards.first().theme;
    REQUIRE(programme.theme(theme)->code == u"1");
    for (core::Theme &each : programme.themes) {
        if (each.parent.isEmpty())
            each.code = each.code == u"1" ? u"2"_s : u"1"_s;
    }
    const QList<core::Theme> themes = programme.themes;

    CHECK(core::cardAt(entry, programme).value().theme == theme);
    CHECK(programme.themes == themes);
}

TEST_CASE("changed parts are those that say something else, a text in each language")
{
    core::Programme programme = eventWith(fullCard());
    const core::PastCard before = core::pastCard(entryOf(programme), programme).value();
    CHECK(core::changedParts(before, core::pastCard(programme.cards.first(), programme)).isEmpty());

    core::Card &card = programme.cards.first();
    card.text(core::TextField::Summary).set(u"fr"_s, u"Autre chose."_s);
    card.text(core::TextField::Title).set(u"es"_s, {});
    card.people.removeFirst();
    card.slot.start = {9, 0};
    const QList<core::CardPart> parts = core::changedParts(before, core::pastCard(card, programme));
    CHECK(parts
          == QList<core::CardPart>{
              {u"title"_s, u"es"_s}, {u"people"_s, {}}, {u"hours"_s, {}}, {u"summary"_s, u"fr"_s}});
}

TEST_CASE("what was acknowledged is a part of the history that can be brought back")
{
    core::Programme programme = eventWith(fullCard());
    programme.cards.first().acknowledgements = {
        {u"night-hours"_s, u"Asia/Tokyo"_s, u"They offered"_s, u"0a"_s}};
    const core::HistoryEntry entry = entryOf(programme);
    const core::PastCard before = core::pastCard(entry, programme).value();
    const QList<core::Acknowledgement> known = programme.cards.first().acknowledgements;
    programme.cards.first().acknowledgements.clear();
    const core::CardPart part{core::acknowledgementsPart, {}};
    CHECK(core::changedParts(before, core::pastCard(programme.cards.first(), programme))
          == QList<core::CardPart>{part});
    REQUIRE(core::restore(programme, entry, part));
    CHECK(programme.cards.first().acknowledgements == known);
}

TEST_CASE("a part is restored, and all else stays as it is now")
{
    core::Programme programme = eventWith(fullCard());
    const core::Card then = programme.cards.first();
    const core::HistoryEntry entry = entryOf(programme);
    core::Card &card = programme.cards.first();
    card.text(core::TextField::Summary).set(u"fr"_s, u"Autre chose."_s);
    card.text(core::TextField::Summary).set(u"en"_s, u"Something else."_s);
    card.slot.start = {9, 0};
    core::Card expected = card;

    SECTION("a text in one language")
    {
        const core::Translation past = then.text(core::TextField::Summary).all()[u"fr"_s];
        expected.text(core::TextField::Summary).set(u"fr"_s, past.text, past.madeFrom);
        REQUIRE(core::restore(programme, entry, core::CardPart{u"summary"_s, u"fr"_s}));
        CHECK(programme.cards.first().text(core::TextField::Summary).in(u"fr"_s) == past.text);
        CHECK(programme.cards.first().slot == expected.slot);
        CHECK(programme.cards.first().text(core::TextField::Summary).in(u"en"_s)
              == u"Something else.");
    }
    SECTION("the hours")
    {
        expected.slot = then.slot;
        REQUIRE(core::restore(programme, entry, core::CardPart{u"hours"_s, {}}));
        CHECK(programme.cards.first() == expected);
    }
    SECTION("all of it")
    {
        REQUIRE(core::restore(programme, entry, {}));
        const core::Card &now = programme.cards.first();
        CHECK(core::cardToJson(now, programme) == entry.snapshot);
    }
}

TEST_CASE("a restored translation is stale if it was then")
{
    core::Card card = testing::card(u"1.3.2"_s);
    core::LocalText &title = card.text(core::TextField::Title);
    title.set(u"es"_s, u"Uno"_s);
    title.set(u"en"_s, u"One"_s, core::textHash(u"Cero"_s));
    title.set(u"fr"_s, u"Un"_s, core::textHash(u"Uno"_s));
    core::Programme programme = eventWith(card);
    const core::HistoryEntry entry = entryOf(programme);
    programme.cards.first().text(core::TextField::Title).set(u"es"_s, u"Dos"_s);
    programme.cards.first()
        .text(core::TextField::Title)
        .set(u"en"_s, u"Two"_s, core::textHash(u"Dos"_s));

    REQUIRE(core::restore(programme, entry, {}));
    const core::LocalText &restored = programme.cards.first().text(core::TextField::Title);
    CHECK(restored.isStale(u"en"_s, u"es"_s));
    CHECK_FALSE(restored.isStale(u"fr"_s, u"es"_s));
}
