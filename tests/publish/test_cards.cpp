// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cards.h"

#include "core/model/cardfield.h"
#include "core/publish/look.h"
#include "dump.h"
#include "support/builders.h"
#include "support/catch.h"
#include "testcards.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QString runningTitle(const Programme &programme)
{
    return publish::cardsDocument(programme, cardsIn(u"en"_s)).sections.at(0).runningTitle;
}

Programme programmeOf(int cards)
{
    Programme programme = sampleProgramme();
    for (int i = 1; i <= cards; ++i)
        programme.cards.append(card(u"1.3.%1"_s.arg(i)));
    return programme;
}

} // namespace

TEST_CASE("a card says all it holds, in the form's order", "[publish]")
{
    const QStringList expected{
        u"rule #407bc5"_s,
        u"p 1.3.2 · Panel · Draft"_s,
        u"h1 Title of the session"_s,
        u"Thematic line | 1 · [es]Primera línea"_s,
        u"Subtheme | 1.3 · [es]Tercer subtema"_s,
        u"Organizers | City of Testing"_s,
        u"Moderator | Ana Díaz[es], Alcaldesa, City of Testing"_s,
        u"Speaker | Ben Okoro"_s,
        u"Date | Monday, 31 May 2021"_s,
        u"Time | 13:00–14:30 Madrid (UTC+2) / 08:00–09:30 (UTC-3)"_s,
        u"Platform | [es]Streaming"_s,
        u"Further platforms | [es]Sala A"_s,
        u"Capacity | 250"_s,
        u"Registration | Registration required / https://example.org/r?a=1&b=2 "
        u"<https://example.org/r?a=1&b=2>"_s,
        u"Languages | Spanish, French"_s,
        u"h2 Brief summary"_s,
        u"p[en] A *short* summary."_s,
        u"h2 1. Conceptualization"_s,
        u"p /Text in Spanish: not yet translated/"_s,
        u"p[es] Primero."_s,
        u"p[es] Segundo."_s,
        u"h2 2. Objectives"_s,
        u"p /Text in Spanish: not yet translated/"_s,
        u"p[es] Los objetivos."_s,
        u"h2 3. Main points of debate"_s,
        u"p /Text in Spanish: not yet translated/"_s,
        u"- [es]¿Uno?"_s,
        u"- [es]¿Dos?"_s,
        u"h2 4. Relevant documents"_s,
        u"- Guía <https://example.org/g> // https://example.org/g"_s,
        u"- Plan // plan.odt"_s,
    };
    CHECK(firstCard(programmeWithEverything(), u"en"_s) == expected);
}

TEST_CASE("every field of the table is on a card that has it", "[publish]")
{
    const Programme programme = programmeWithEverything();
    const QString page = firstCard(programme, u"es"_s).join(u'\n');
    for (const CardField &field : cardFields()) {
        // The head shows these without a label, people have a label for each role, the hours
        // show the zones, and the running head the status.
        const QStringList unlabelled{u"code"_s,   u"format"_s, u"title"_s,
                                     u"people"_s, u"zones"_s,  u"status"_s};
        const QString key = QString::fromLatin1(field.key);
        CAPTURE(key);
        CHECK(page.contains(QString::fromLatin1(field.label)) != unlabelled.contains(key));
    }
}

TEST_CASE("a card with nothing but its code has no empty rows or sections", "[publish]")
{
    Programme programme = sampleProgramme();
    programme.cards = {{.id = u"a"_s, .code = u"9"_s}};
    CHECK(firstCard(programme, u"en"_s)
          == QStringList{u"rule #787878"_s, u"p 9 · Draft"_s, u"h1 Untitled session"_s,
                         u"Capacity | Unlimited"_s});
}

TEST_CASE("one note is enough where all of a card is in another language", "[publish]")
{
    Programme programme = programmeWithEverything();
    const QStringList card = firstCard(programme, u"fr"_s);
    CHECK(card.at(2) == u"h1[es] Título de la sesión"_s);
    CHECK(card.at(3) == u"p /Text in espagnol: not yet translated/"_s);
    CHECK(card.filter(u"not yet translated"_s).size() == 1);
    CHECK(firstCard(programme, u"es"_s).filter(u"not yet translated"_s).isEmpty());
}

TEST_CASE("the colour is that of the thematic line, also by way of the subtheme", "[publish]")
{
    Programme programme = programmeWithEverything();
    Card &card = programme.cards[0];
    card.theme = u"line-2"_s;
    CHECK(firstCard(programme, u"es"_s).at(0) == u"rule #b16512"_s);
    card.theme.clear();
    CHECK(firstCard(programme, u"es"_s).at(0) == u"rule #407bc5"_s);
    card.subtheme.clear();
    CHECK(firstCard(programme, u"es"_s).at(0) == u"rule #787878"_s);
    CHECK(publish::themeColour(8) == publish::themeColour(0));
}

TEST_CASE("the running head names a status that is not settled", "[publish]")
{
    Programme programme = programmeWithEverything();
    CHECK(runningTitle(programme) == u"1.3.2 · Draft"_s);
    programme.cards[0].status = Status::ChangesRequested;
    CHECK(runningTitle(programme) == u"1.3.2 · Changes requested"_s);
    programme.cards[0].status = Status::Accepted;
    CHECK(runningTitle(programme) == u"1.3.2"_s);
    programme.cards[0].status = Status::Published;
    CHECK(runningTitle(programme) == u"1.3.2"_s);
}

TEST_CASE("contents come first from four cards on", "[publish]")
{
    const typeset::Document three = publish::cardsDocument(programmeOf(3), cardsIn(u"es"_s));
    REQUIRE(three.sections.size() == 3);
    CHECK(three.sections[0].outline == u"1.3.1 Sesión 1.3.1"_s);

    const typeset::Document four = publish::cardsDocument(programmeOf(4), cardsIn(u"es"_s));
    REQUIRE(four.sections.size() == 5);
    CHECK(dump(four.sections[0])
          == QStringList{u"p[es] Congreso de prueba"_s, u"h1 Session cards"_s,
                         u"p[es] 26 de mayo – 1 de junio de 2021"_s,
                         u"contents [es]1.3.1 Sesión 1.3.1 -> card-card-1.3.1"_s,
                         u"contents [es]1.3.2 Sesión 1.3.2 -> card-card-1.3.2"_s,
                         u"contents [es]1.3.3 Sesión 1.3.3 -> card-card-1.3.3"_s,
                         u"contents [es]1.3.4 Sesión 1.3.4 -> card-card-1.3.4"_s});
    CHECK(four.sections[1].destination == u"card-card-1.3.1"_s);
}

TEST_CASE("only the cards that are asked for are printed, in that order", "[publish]")
{
    publish::ExportOptions options = cardsIn(u"es"_s);
    options.cards = {u"card-1.3.3"_s, u"nobody"_s, u"card-1.3.1"_s};
    const typeset::Document document = publish::cardsDocument(programmeOf(4), options);
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[0].destination == u"card-card-1.3.3"_s);
    CHECK(document.sections[1].destination == u"card-card-1.3.1"_s);
}

TEST_CASE("the document says what it is, and in which language", "[publish]")
{
    const typeset::Document document =
        publish::cardsDocument(programmeWithEverything(), cardsIn(u"en"_s));
    CHECK(document.title == u"Congreso de prueba – Session cards"_s);
    CHECK(document.language == u"en"_s);
    CHECK(document.created == QDateTime({2021, 5, 1}, {12, 0}, Qt::UTC));
    CHECK(document.header.left == u"Congreso de prueba"_s);
    CHECK(document.sections.at(0).outline == u"1.3.2 Title of the session"_s);
    Programme programme = programmeWithEverything();
    CHECK(publish::cardsDocument(programme, cardsIn({})).language == u"es"_s);
    programme.event.languages.clear();
    CHECK(publish::cardsDocument(programme, cardsIn({})).language == u"en"_s);
}

TEST_CASE("another document has another identifier", "[publish]")
{
    Programme programme = programmeWithEverything();
    const QByteArray id = publish::cardsDocument(programme, cardsIn(u"en"_s)).id;
    CHECK(publish::cardsDocument(programme, cardsIn(u"en"_s)).id == id);
    CHECK(publish::cardsDocument(programme, cardsIn(u"fr"_s)).id != id);
    programme.cards[0].revision = 2;
    CHECK(publish::cardsDocument(programme, cardsIn(u"en"_s)).id != id);
}
