// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of running text become paragraphs, lists and points again.
#include "note_support.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString conceptOf(const QString &body)
{
    return textOf(readOne(u"Título: El agua\n\nConceptualización\n\n"_s + body),
                  TextField::Concept);
}

QStringList debateOf(const QString &body)
{
    return points(
        textOf(readOne(u"Título: El agua\n\nPuntos de debate\n\n"_s + body), TextField::Debate));
}

} // namespace

TEST_CASE("a page break in the middle of a sentence ends no paragraph", "[note]")
{
    CHECK(conceptOf(u"Uno y\n\n\n\ndos.\n\n\n\nTres."_s) == u"Uno y dos.\n\nTres."_s);
    CHECK(conceptOf(u"Uno y\f\ndos."_s) == u"Uno y dos."_s);
    CHECK(conceptOf(u"En el año\n\n\n2021 llegó."_s) == u"En el año 2021 llegó."_s);
    CHECK(conceptOf(u"Uno\n\n\n\nDos"_s) == u"Uno\n\nDos"_s);
    CHECK(conceptOf(u"Uno\n\ndos"_s) == u"Uno\n\ndos"_s);
    CHECK(debateOf(u"- Uno con\n\n\n\ndos\n- Tres"_s) == QStringList{u"Uno con dos"_s, u"Tres"_s});
}

TEST_CASE("wrapped lines are one paragraph, whole paragraphs on a line each are several", "[note]")
{
    CHECK(conceptOf(u"Uno\ndos.\nTres."_s) == u"Uno dos. Tres."_s);
    const QString line = u"Palabra "_s.repeated(20).trimmed() + u'.';
    CHECK(conceptOf(line + u'\n' + line) == line + u"\n\n"_s + line);
}

TEST_CASE("bullets and numbers of every kind become lists", "[note]")
{
    for (const QString &bullet : {u"- "_s, u"• "_s, u"– "_s, u"· "_s, u"* "_s, u"◦ "_s, u"‣ "_s,
                                  u"•\t"_s, u"\uF0B7 "_s, u"o "_s, u"•"_s, u"-"_s}) {
        CAPTURE(bullet);
        CHECK(conceptOf(u"Hay dos:\n"_s + bullet + u"Uno\n"_s + bullet + u"Dos"_s)
              == u"Hay dos:\n\n- Uno\n- Dos"_s);
    }
    for (const QString &mark : {u"%1."_s, u"%1)"_s}) {
        const QList<Block> blocks =
            parseMarkup(conceptOf(mark.arg(1) + u" Uno\n"_s + mark.arg(2) + u" Dos"_s));
        REQUIRE(blocks.size() == 2);
        CHECK(blocks[1].kind == BlockKind::Number);
        CHECK(blocks[1].number == 2);
    }
    CHECK(parseMarkup(conceptOf(u"- Uno\n  - Dos\n- Tres"_s))[1].level == 1);
}

TEST_CASE("a number or a dash in the middle of a sentence begins no item", "[note]")
{
    CHECK(parseMarkup(conceptOf(u"Pasó el día\n21. Después no."_s)).size() == 1);
    CHECK(parseMarkup(conceptOf(u"Pasó\n– dicen – ayer."_s)).size() == 1);
    CHECK(parseMarkup(conceptOf(u"Esto\no lo otro."_s)).size() == 1);
    CHECK(plainText(parseMarkup(conceptOf(u"2021. Un año."_s))) == u"2021. Un año."_s);
}

TEST_CASE("emphasis and links stay, all else is what the reader sees", "[note]")
{
    CHECK(conceptOf(u"Un **dato** y *otro* en [la red](https://a.org)."_s)
          == u"Un **dato** y *otro* en [la red](https://a.org)."_s);
    CHECK(plainText(parseMarkup(conceptOf(u"Si a < b & c > d, 5 * 3 * 2 y <b>x</b>"_s)))
          == u"Si a < b & c > d, 5 * 3 * 2 y <b>x</b>"_s);
    CHECK(conceptOf(u"co\u00ADopera"_s) == u"co\u00ADopera"_s);
}

TEST_CASE("points are read from bullets, numbers, paragraphs and lines", "[note]")
{
    const QStringList two{u"¿Uno?"_s, u"¿Dos?"_s};
    CHECK(debateOf(u"- ¿Uno?\n- ¿Dos?"_s) == two);
    CHECK(debateOf(u"1. ¿Uno?\n2. ¿Dos?"_s) == two);
    CHECK(debateOf(u"a) ¿Uno?\nb) ¿Dos?"_s) == two);
    CHECK(debateOf(u"¿Uno?\n¿Dos?"_s) == two);
    CHECK(debateOf(u"¿Uno?\n\n¿Dos?"_s) == two);
    CHECK(debateOf(u"Uno\nDos"_s) == QStringList{u"Uno"_s, u"Dos"_s});
    CHECK(debateOf(u"•\n¿Uno?\n•\n¿Dos?"_s) == two);
    CHECK(debateOf(u"- ¿Uno? ¿Y\n  otro?\n- ¿Dos?"_s)
          == QStringList{u"¿Uno? ¿Y otro?"_s, u"¿Dos?"_s});
}

TEST_CASE("a limit on the line below the label belongs to the label", "[note]")
{
    for (const QString &line : {u"(Máximo 250 palabras)"_s, u"*(máx. 250 palabras)*"_s,
                                u"Extensión máxima de 250 palabras."_s}) {
        const CardDraft card = readOne(u"Breve resumen\n"_s + line + u"\n\nEl agua."_s);
        CAPTURE(line);
        CHECK(card.limits.value(TextField::Summary) == WrittenLimit{{}, 250, LimitUnit::Words});
        CHECK(textOf(card, TextField::Summary) == u"El agua."_s);
        CHECK(card.unplaced.isEmpty());
    }
}

TEST_CASE("what brackets say besides a limit is kept", "[note]")
{
    const CardDraft card =
        readOne(u"Objetivos (máx. 100 palabras, lo escribe la Mesa)\n\nAvanzar."_s);
    CHECK(card.limits.value(TextField::Objectives).maximum == 100);
    CHECK(unplacedOf(card)
          == QStringList{u"1: Objetivos (máx. 100 palabras, lo escribe la Mesa)"_s});
}

TEST_CASE("a label given twice adds to its text and is reported", "[note]")
{
    const Reading reading =
        readNote(u"Contexto\n\nUno\n\nFecha: 31/05/21\n\nContexto\n\nDos"_s, {});
    CHECK(textOf(reading.cards.first(), TextField::Concept) == u"Uno\n\nDos"_s);
    REQUIRE(codesOf(reading) == QList{FindingCode::FieldRepeated});
    CHECK(reading.findings.first().severity == Severity::Hint);

    const Reading dates = readNote(u"Fecha: 31/05/21\nHora: 8:00\nFecha: 01/06/21"_s, {});
    CHECK(dates.cards.first().date == QDate(2021, 5, 31));
    CHECK(unplacedOf(dates.cards.first()) == QStringList{u"3: Fecha: 01/06/21"_s});
    CHECK(codesOf(dates).contains(FindingCode::FieldRepeated));
}
