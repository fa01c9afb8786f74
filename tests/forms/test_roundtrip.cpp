// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a form comes back from it.
#include "readform.h"
#include "writeform.h"

#include "core/import/note.h"
#include "core/import/place.h"
#include "core/import/sample.h"
#include "core/text/markup.h"
#include "support/builders.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// The cards that a document's forms make of the same event without cards.
Programme readBack(const Programme &programme, const QByteArray &document, const QString &language)
{
    Programme event = programme;
    event.cards.clear();
    const Reading reading = readNote(noteOf(document), language);
    REQUIRE(reading.cards.size() == programme.cards.size());
    Placer placer(event);
    for (const CardDraft &draft : reading.cards)
        placer.place(draft, OnClash::Theirs);
    return event;
}

QList<Participation> byRole(QList<Participation> people)
{
    std::ranges::stable_sort(people, {}, &Participation::role);
    return people;
}

void checkSame(const Card &was, const Card &is, const QString &language, const QString &source)
{
    CAPTURE(was.code);
    CHECK(is.code == was.code);
    CHECK(is.format == was.format);
    CHECK(is.theme == was.theme);
    CHECK(is.subtheme == was.subtheme);
    CHECK(is.organizers == was.organizers);
    CHECK((byRole(is.people) == byRole(was.people)));
    CHECK((is.slot == was.slot));
    CHECK(is.platform == was.platform);
    CHECK(is.furtherPlatforms == was.furtherPlatforms);
    CHECK((is.capacity == was.capacity));
    CHECK((is.registration == was.registration));
    CHECK(is.languages == was.languages);
    CHECK((is.documents == was.documents));
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        CAPTURE(field.key);
        CHECK(is.text(*field.text).in(language) == was.text(*field.text).best(language, source));
    }
    for (const UnplacedLine &line : is.unplaced) {
        CAPTURE(line.text);
        CHECK(line.text.isEmpty());
    }
}

void checkListsSame(const Programme &was, const Programme &is)
{
    CHECK(is.formats.size() == was.formats.size());
    CHECK(is.themes.size() == was.themes.size());
    CHECK(is.platforms.size() == was.platforms.size());
    CHECK(is.organizations.size() == was.organizations.size());
    CHECK(is.people.size() == was.people.size());
}

} // namespace

TEST_CASE("every field of every card of the sample comes back from its form", "[forms]")
{
    const Programme congress = sampleCongress();
    for (const FormFormat &format : formFormats) {
        for (const QString &language : congress.event.languages) {
            CAPTURE(format.suffix, language);
            const QByteArray document = written(format, congress, optionsIn(language));
            const Programme back = readBack(congress, document, language);
            checkListsSame(congress, back);
            for (const Card &card : congress.cards) {
                const Card *same = back.cardByCode(card.code);
                REQUIRE(same);
                checkSame(card, *same, language, congress.sourceLanguage());
            }
        }
    }
}

TEST_CASE("a card with everything comes back from its form", "[forms]")
{
    Programme programme = testing::sampleProgramme();
    programme.people[1].post = LocalText(u"es"_s, u"Alcalde, y ponente"_s);
    programme.people[1].organization = u"city"_s;
    programme.cards = {testing::cardWithEverything()};
    programme.cards[0].unplaced.clear();
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray document = written(format, programme, optionsIn(u"es"_s));
        const Programme back = readBack(programme, document, u"es"_s);
        checkListsSame(programme, back);
        checkSame(programme.cards[0], back.cards[0], u"es"_s, u"es"_s);
    }
}

TEST_CASE("marks and lists of a long text come back from its form", "[forms]")
{
    Programme programme = testing::sampleProgramme();
    Card card = testing::fullCard(u"1.3.2"_s);
    const QString text = u"El **territorio** y *su* [plan](https://example.org/plan_a?x=1&y=2) "
                         "bastan para empezar a trabajar.\n\n"
                         "1. Uno con un párrafo.\n\n   Y otro más.\n2. Dos\n   - Dentro\n"
                         "     3. Tres\n     4. Cuatro\n   - Fuera\n\n"
                         "Un párrafo entre dos listas, que no es corto.\n\n7. Siete\n8. Ocho"_s;
    card.text(TextField::Concept).set(u"es"_s, toMarkup(parseMarkup(text)));
    programme.cards = {card};
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray document = written(format, programme, optionsIn(u"es"_s));
        const Programme back = readBack(programme, document, u"es"_s);
        CHECK(back.cards[0].text(TextField::Concept).in(u"es"_s)
              == card.text(TextField::Concept).in(u"es"_s));
    }
}

TEST_CASE("sessions without a known format come back apart from each other", "[forms]")
{
    Programme programme = testing::sampleProgramme();
    programme.formats.append({.id = u"fair"_s, .name = LocalText(u"es"_s, u"Feria"_s)});
    programme.cards = {testing::fullCard(u"1.3.1"_s), testing::fullCard(u"1.3.2"_s),
                       testing::fullCard(u"1.3.3"_s)};
    for (Card &card : programme.cards)
        card.text(TextField::Debate).set(u"es"_s, u"- Uno\n- Dos"_s);
    programme.cards[1].format = u"fair"_s;
    programme.cards[2].format.clear();
    for (const FormFormat &format : formFormats) {
        CAPTURE(format.suffix);
        const QByteArray document = written(format, programme, optionsIn(u"es"_s));
        const Programme back = readBack(programme, document, u"es"_s);
        checkListsSame(programme, back);
        for (int i = 0; i < 3; ++i)
            checkSame(programme.cards[i], back.cards[i], u"es"_s, u"es"_s);
    }
}

TEST_CASE("the form of an empty card says nothing when it is read", "[forms]")
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {Card{.id = u"empty"_s}};
    for (const FormFormat &format : formFormats) {
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
            CAPTURE(format.suffix, language);
            const QByteArray document = written(format, programme, optionsIn(language));
            const Reading reading = readNote(noteOf(document), language);
            REQUIRE(reading.cards.size() == 1);
            CardDraft expected{.language = language, .saysCapacity = true};
            expected.lines = reading.cards[0].lines;
            expected.limits = reading.cards[0].limits;
            CHECK((reading.cards[0] == expected));
            // All limits of the event, as it has them.
            for (auto limit = programme.event.limits.cbegin();
                 limit != programme.event.limits.cend(); ++limit)
                CHECK(reading.cards[0].limits.value(limit.key()).maximum == limit.value());
        }
    }
}
