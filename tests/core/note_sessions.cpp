// SPDX-License-Identifier: GPL-3.0-or-later
// Whole notes: what is unknown, in which language, and of how many sessions.
#include "note_support.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("unknown labels are kept with their line and reported, wherever they stand", "[note]")
{
    const QStringList parts{u"1.3.2 Panel"_s,
                            u"Titre de la session : L’eau"_s,
                            u"Organisateurs : Ligue ; Forum"_s,
                            u"Date : 31/05/2021"_s,
                            u"Contexte\n\nLa ville boit."_s,
                            u"Points de débat\n\n- Qui paie ?\n- Qui boit ?"_s,
                            u"Documents pertinents (le cas échéant)"_s};
    for (qsizetype at = 0; at <= parts.size(); ++at) {
        QStringList shuffled = parts;
        shuffled.insert(at, u"Traiteur : oui"_s);
        const QString text = shuffled.join(u"\n\n"_s);
        const Reading reading = readNote(text, {});
        REQUIRE(reading.cards.size() == 1);
        const CardDraft &card = reading.cards.first();
        CAPTURE(text);
        REQUIRE(card.unplaced.size() == 1);
        CHECK(card.unplaced.first().text == u"Traiteur : oui"_s);
        CHECK(text.split(u'\n')[card.unplaced.first().line - 1] == u"Traiteur : oui"_s);
        CHECK(codesOf(reading) == QList{FindingCode::Unplaced});
        CHECK(card.organizers.size() == 2);
        CHECK(textOf(card, TextField::Concept) == u"La ville boit."_s);
        CHECK(points(textOf(card, TextField::Debate)).size() == 2);
        CHECK(card.documents.isEmpty());
    }
}

TEST_CASE("text before the first label is unplaced", "[note]")
{
    const CardDraft card =
        readOne(u"V Foro Mundial\nEdición en línea\n\n1.3.2 Panel\n\nFecha: 31/05/21"_s);
    CHECK(unplacedOf(card) == QStringList{u"1: V Foro Mundial"_s, u"2: Edición en línea"_s});
    CHECK(card.code == u"1.3.2"_s);
    CHECK(readOne(u"Plenaria\n\nFecha: 31/05/21"_s).format == u"Plenaria"_s);
}

TEST_CASE("the language is told by the labels, or else by the text", "[note]")
{
    CHECK(readOne(u"Fecha: 31/05/21\nHora: 8:00"_s).language == u"es"_s);
    CHECK(readOne(u"Session title: Water\nTime: 8:00"_s).language == u"en"_s);
    CHECK(readOne(u"Titre de la session : L’eau\nHeure : 8h00"_s).language == u"fr"_s);
    CHECK(readNote(u"Fecha: 31/05/21"_s, u"pt"_s).cards.first().language == u"pt"_s);

    const QString french = u"Session title: L’eau\n\nBackground\n\n"_s
        + u"La ville et les quartiers sont dans une crise pour les habitants du pays. "_s.repeated(
            3);
    const Reading mixed = readNote(french, {});
    CHECK(mixed.cards.first().language == u"fr"_s);
    CHECK(codesOf(mixed) == QList{FindingCode::LanguageAssumed});
    CHECK(mixed.findings.first().severity == Severity::Hint);
    CHECK(readNote(french, u"fr"_s).findings.isEmpty());
}

TEST_CASE("a note with two sessions gives two drafts", "[note]")
{
    const QString one =
        u"1.3.2 Panel\n\nTítulo de la sesión 1.3.2: El agua\n\nContexto\n\nUno.\n\n"_s;
    const QString two =
        u"1.3.3 Taller\n\nTítulo de la sesión 1.3.3: La luz\n\nContexto\n\nDos.\n"_s;
    const Reading reading = readNote(one + two, {});
    REQUIRE(reading.cards.size() == 2);
    CHECK(reading.cards[0].code == u"1.3.2"_s);
    CHECK(reading.cards[1].code == u"1.3.3"_s);
    CHECK(textOf(reading.cards[1], TextField::Concept) == u"Dos."_s);
    REQUIRE(codesOf(reading) == QList{FindingCode::SessionsInOneFile});
    CHECK(reading.findings.first().arguments.value(u"count"_s) == 2);
    CHECK(reading.findings.first().card.isNull());

    const Reading titles =
        readNote(u"Título: El agua\nFecha: 31/05/21\nTítulo: La luz\nFecha: 1/6/21"_s, {});
    CHECK(titles.cards.size() == 2);
}

TEST_CASE("a label's values don't depend on the order of the labels", "[note]")
{
    QStringList parts{u"1.3.2 Panel"_s,
                      u"Título de la sesión 1.3.2 : El agua"_s,
                      u"Subtema 1.3 : La red"_s,
                      u"Organizadores: Liga"_s,
                      u"Fecha: 31/05/21"_s,
                      u"Hora: 8:00 - 09:30 (UTC-3)"_s,
                      u"Breve resumen (máx. 250 palabras):\n\nUno y\n\n\n\ndos."_s,
                      u"3. Puntos de debate *(max. 150 words)*\n\n- ¿Uno?\n- ¿Dos?"_s,
                      u"2. **Objetivos** (máx. 100 palabras)\n\nAvanzar juntos."_s,
                      u"Idioma: ING - ESP"_s};
    CardDraft expected = readOne(parts.join(u"\n\n"_s));
    expected.lines.clear();
    quint32 random = 20210531;
    for (int round = 0; round < 60; ++round) {
        for (qsizetype i = parts.size() - 1; i > 0; --i) {
            random = random * 1664525 + 1013904223;
            parts.swapItemsAt(i, (random >> 8) % quint32(i + 1));
        }
        const QString text = parts.join(u"\n\n"_s);
        CAPTURE(text);
        CardDraft card = readOne(text);
        card.lines.clear();
        CHECK(card == expected);
    }
}
