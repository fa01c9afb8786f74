// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcards.h"

#include "dump.h"

#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace testing {

Programme programmeWithEverything()
{
    Programme programme = sampleProgramme();
    programme.people[0].post = LocalText(u"es"_s, u"Alcaldesa"_s);
    programme.people[0].organization = u"city"_s;
    programme.attachments = {{.id = u"plan"_s, .name = u"plan.odt"_s}};

    Card card{.id = u"a"_s, .code = u"1.3.2"_s, .format = u"format-1"_s, .theme = u"line-1"_s};
    card.subtheme = u"subtheme-1.3"_s;
    card.platform = u"streaming"_s;
    card.furtherPlatforms = {u"room-a"_s};
    card.organizers = {u"city"_s};
    card.people = {{u"ben"_s, Role::Speaker}, {u"ana"_s, Role::Moderator}};
    card.slot = {.date = {2021, 5, 31}, .start = {13, 0}, .minutes = 90};
    card.capacity = 250;
    card.registration = {RegistrationKind::Required, u"https://example.org/r?a=1&b=2"_s};
    card.languages = {u"es"_s, u"fr"_s};
    card.text(TextField::Title).set(u"es"_s, u"Título de la sesión"_s);
    card.text(TextField::Title).set(u"en"_s, u"Title of the session"_s);
    card.text(TextField::Summary).set(u"es"_s, u"Un resumen **breve**."_s);
    card.text(TextField::Summary).set(u"en"_s, u"A **short** summary."_s);
    card.text(TextField::Concept).set(u"es"_s, u"Primero.\n\nSegundo."_s);
    card.text(TextField::Objectives).set(u"es"_s, u"Los objetivos."_s);
    card.text(TextField::Debate).set(u"es"_s, u"- ¿Uno?\n- ¿Dos?"_s);
    card.documents = {{u"Guía"_s, u"https://example.org/g"_s, {}}, {u"Plan"_s, {}, u"plan"_s}};
    programme.cards = {card};
    return programme;
}

publish::ExportOptions cardsIn(const QString &language)
{
    return {
        .language = language, .now = QDateTime({2021, 5, 1}, {12, 0}, Qt::UTC), .pdf{.threads = 1}};
}

QStringList firstCard(const Programme &programme, const QString &language)
{
    publish::ExportOptions options = cardsIn(language);
    options.cards = {programme.cards.at(0).id};
    return dump(publish::cardsDocument(programme, options).sections.at(0));
}

} // namespace testing
