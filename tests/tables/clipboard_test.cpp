// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/clipboard.h"

#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("rows of a spreadsheet are told from a note", "[clipboard]")
{
    CHECK(pastedKind(u" \n"_s) == PastedKind::Nothing);
    CHECK(pastedKind(u"Código\tTítulo\r\n1.1\tUno\r\n"_s) == PastedKind::Rows);
    CHECK(pastedKind(u"1.1\tUno\tSala A\n1.2\tDos\tSala B\n"_s) == PastedKind::Rows);
    // A form that was a table in a word processor.
    CHECK(pastedKind(u"Título\tUno\nFecha\t31/05/2021\nHora\t9:00-10:00\n"_s) == PastedKind::Note);
    CHECK(pastedKind(u"1.3.2 Panel\nTítulo: Uno, dos, tres\n"_s) == PastedKind::Note);
}

TEST_CASE("pasted rows are sessions, with line ends in their cells", "[clipboard]")
{
    const auto reading = readPasted(u"Código\tTítulo\tBreve resumen\r\n"
                                    "1.1\tUno\t\"Primero\r\nSegundo\"\r\n1.2\tDos\t\r\n"_s,
                                    {}, u"clipboard"_s);
    REQUIRE(reading);
    REQUIRE(reading->reading.cards.size() == 2);
    CHECK(reading->reading.cards[0].text(TextField::Summary).in(u"es"_s)
          == u"Primero\n\nSegundo"_s);
    CHECK(reading->reading.cards[1].code == u"1.2"_s);
    CHECK(reading->columns.size() == 3);
}

TEST_CASE("rows without headings say what is missing", "[clipboard]")
{
    const auto reading = readPasted(u"1.1\tUno\tSala A\n1.2\tDos\tSala B\n"_s, {}, u"clipboard"_s);
    REQUIRE_FALSE(reading);
    CHECK(reading.error() == Error{ErrorCode::TableWithoutHead, u"clipboard"_s, {}});
}

TEST_CASE("a pasted note is a note", "[clipboard]")
{
    const auto reading =
        readPasted(u"1.3.2 Panel\nTítulo: Uno\nFecha\t31/05/2021\n"_s, {}, u"clipboard"_s);
    REQUIRE(reading);
    REQUIRE(reading->reading.cards.size() == 1);
    CHECK(reading->reading.cards[0].code == u"1.3.2"_s);
    CHECK(reading->reading.cards[0].date == QDate(2021, 5, 31));
}
