// SPDX-License-Identifier: GPL-3.0-or-later
// What we export comes back.
#include "../export/exported.h"
#include "core/import/place.h"
#include "schedules.h"
#include "support/builders.h"

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

// The sample event with ids as real ones are, and one card that has a value in all that a schedule
// carries.
Programme programme()
{
    Programme event = manySessions(3);
    for (Platform &platform : event.platforms) {
        const QString id = newId();
        for (Card &card : event.cards) {
            if (card.platform == platform.id)
                card.platform = id;
        }
        platform.id = id;
    }
    // A schedule names people without their part in it, and its lists are lists.
    for (Card &other : event.cards) {
        other.people = {{u"ana"_s, Role::Speaker}};
        other.text(TextField::Debate).set(u"es"_s, u"- ¿Cómo?\n- ¿Cuándo?"_s);
    }
    Card &card = event.cards.first();
    card.text(TextField::Summary).set(u"es"_s, u"Un resumen.\n\nDe dos párrafos."_s);
    card.text(TextField::Concept).set(u"es"_s, u"El contexto de la ciudad."_s);
    card.text(TextField::Objectives).set(u"es"_s, u"- Aprender\n- Compartir"_s);
    card.languages = {u"es"_s, u"fr"_s};
    card.registration = {RegistrationKind::Required, u"https://example.org/alta"_s};
    card.documents = {{u"Guía"_s, u"https://example.org/guia.pdf"_s, {}},
                      {{}, u"https://example.org/otra"_s, {}}};
    card.theme = u"line-1"_s;
    card.subtheme = u"subtheme-1.3"_s;
    return event;
}

// The parts of a card that one of the files has.
struct Carried
{
    QString id;
    QString title;
    QString summary;
    Slot slot;
    QString platform;
    QString theme;
    QStringList languages;

    bool operator==(const Carried &) const = default;
};

Carried carried(const Card &card)
{
    return {card.id,
            card.text(TextField::Title).in(u"es"_s),
            card.text(TextField::Summary).in(u"es"_s),
            card.slot,
            card.platform,
            card.theme,
            card.languages};
}

// The event without its cards, with those that a file of it has.
Programme broughtBack(const Programme &event, const FileReading &reading)
{
    Programme back = event;
    back.cards.clear();
    Placer placer(back);
    for (const CardDraft &draft : reading.reading.cards)
        placer.place(draft, OnClash::Theirs);
    return back;
}

} // namespace

TEST_CASE("a schedule that we export comes back in every field that it carries", "[ownexports]")
{
    const Programme event = programme();
    for (const char *format : {"schedule-xml", "schedule-json"}) {
        CAPTURE(format);
        const FileReading reading =
            readingOf(Exported(format, event).bytes(), {}, {.language = u"es"_s, .columns = {}});
        const Programme back = broughtBack(event, reading);
        REQUIRE(back.cards.size() == event.cards.size());
        for (const Card &card : event.cards) {
            const Card *other = back.card(card.id);
            REQUIRE(other);
            CHECK(carried(*other) == carried(card));
        }
        const Card &card = event.cards.first();
        const Card &other = *back.card(card.id);
        for (const TextField field : {TextField::Concept, TextField::Objectives, TextField::Debate})
            CHECK(other.text(field).in(u"es"_s) == card.text(field).in(u"es"_s));
        CHECK(other.format == card.format);
        CHECK(other.subtheme == card.subtheme);
        CHECK(other.registration == card.registration);
        CHECK(other.documents == card.documents);
        CHECK(other.people == card.people);
        CHECK(other.unplaced.isEmpty());
        CHECK(back.platforms == event.platforms);
        CHECK(back.themes == event.themes);
        REQUIRE(reading.event);
        CHECK(reading.event->event.zone == event.event.zone);
        CHECK(reading.event->event.title.in(u"es"_s) == event.event.title.in(u"es"_s));
    }
}

TEST_CASE("a calendar that we export comes back in every field that it carries", "[ownexports]")
{
    Programme event = programme();
    event.cards[1].status = Status::Withdrawn;
    const FileReading reading =
        readingOf(Exported("ics", event).bytes(), {}, {.language = u"es"_s, .columns = {}});
    const Programme back = broughtBack(event, reading);
    REQUIRE(back.cards.size() == event.cards.size());
    for (const Card &card : event.cards) {
        const Card *other = back.card(card.id);
        REQUIRE(other);
        CHECK(carried(*other) == carried(card));
        CHECK(other->code == card.code);
        CHECK(other->unplaced.isEmpty());
    }
    CHECK(back.card(event.cards[0].id)->people == event.cards[0].people);
    CHECK(back.card(event.cards[1].id)->status == Status::Withdrawn);
    REQUIRE(reading.event);
    CHECK(reading.event->event.zone == event.event.zone);
}

TEST_CASE("reading an export twice changes nothing", "[ownexports]")
{
    const Programme event = programme();
    for (const char *format : {"schedule-xml", "schedule-json", "ics"}) {
        CAPTURE(format);
        const FileReading reading =
            readingOf(Exported(format, event).bytes(), {}, {.language = u"es"_s, .columns = {}});
        Programme again = event;
        Placer placer(again);
        for (const CardDraft &draft : reading.reading.cards) {
            const PlacedDraft placed = placer.place(draft, OnClash::Ask);
            CHECK(placed.clashes == QStringList());
            CHECK_FALSE(placed.created);
            CHECK_FALSE(placed.changed);
        }
    }
}

TEST_CASE("a session without a platform comes back without one", "[ownexports]")
{
    Programme event = programme();
    event.cards[0].platform.clear();
    for (const char *format : {"schedule-xml", "schedule-json"}) {
        CAPTURE(format);
        const FileReading reading =
            readingOf(Exported(format, event).bytes(), {}, {.language = u"es"_s, .columns = {}});
        const Programme back = broughtBack(event, reading);
        CHECK(back.card(event.cards[0].id)->platform.isEmpty());
        CHECK(back.platforms == event.platforms);
    }
}
