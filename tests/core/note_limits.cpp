// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/writtenlimit.h"
#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Expected
{
    QString text;
    WrittenLimit limit;
};

} // namespace

TEST_CASE("limits are read in every wording of the form", "[note]")
{
    constexpr auto words = LimitUnit::Words;
    constexpr auto characters = LimitUnit::Characters;
    constexpr auto pages = LimitUnit::Pages;
    for (const Expected &expected : {
             Expected{u"máx.250 palabras"_s, {{}, 250, words}},
             Expected{u"*máx. 1000 palabras*"_s, {{}, 1000, words}},
             Expected{u"max. 150 words"_s, {{}, 150, words}},
             Expected{u"Máximo 250 palabras"_s, {{}, 250, words}},
             Expected{u"máx. 250"_s, {{}, 250, words}},
             Expected{u"maximum of 300 words"_s, {{}, 300, words}},
             Expected{u"up to 300 words"_s, {{}, 300, words}},
             Expected{u"extensión máxima de 500 palabras y mínima de 250"_s, {250, 500, words}},
             Expected{u"150 words minimum and 300 words maximum"_s, {150, 300, words}},
             Expected{u"at least 50 words"_s, {50, 0, words}},
             Expected{u"mínimo 250 palabras"_s, {250, 0, words}},
             Expected{u"au moins 2 400 signes"_s, {2400, 0, characters}},
             Expected{u"150-250 words"_s, {150, 250, words}},
             Expected{u"150–250 palabras"_s, {150, 250, words}},
             Expected{u"max. 150-250 words"_s, {150, 250, words}},
             Expected{u"entre 100 y 150 palabras"_s, {100, 150, words}},
             Expected{u"should not exceed 400 words"_s, {{}, 400, words}},
             Expected{u"no debe superar las 400 palabras"_s, {{}, 400, words}},
             Expected{u"ne doit pas dépasser 400 mots"_s, {{}, 400, words}},
             Expected{u"250 mots maximum"_s, {{}, 250, words}},
             Expected{u"100 à 150 mots"_s, {100, 150, words}},
             Expected{u"2 400 signes"_s, {{}, 2400, characters}},
             Expected{u"2\u00A0400 signes espaces compris"_s, {{}, 2400, characters}},
             Expected{u"2.400 caracteres con espacios"_s, {{}, 2400, characters}},
             Expected{u"2,400 characters"_s, {{}, 2400, characters}},
             Expected{u"Max 1 page"_s, {{}, 1, pages}},
             Expected{u"máx. 2 páginas"_s, {{}, 2, pages}},
         }) {
        const std::optional<LimitText> read = parseLimit(expected.text);
        CAPTURE(expected.text);
        REQUIRE(read);
        CHECK(read->limit == expected.limit);
        CHECK(read->whole);
    }
}

TEST_CASE("what is no limit is not taken for one", "[note]")
{
    for (const QString &text :
         {u""_s, u"si corresponde"_s, u"250"_s, u"mínimo 250"_s, u"31/05/2021"_s, u"0 palabras"_s,
          u"máx. 99999999999 palabras"_s, u"1 2 3 4 palabras"_s, u"máx. 100 palabras mínimo 200"_s,
          u"más palabras"_s})
        CHECK_FALSE(parseLimit(text));
}

TEST_CASE("a limit within a sentence is found, and said not to be all of it", "[note]")
{
    const std::optional<LimitText> read =
        parseLimit(u"en español, máx. 250 palabras, sin imágenes");
    REQUIRE(read);
    CHECK(read->limit == WrittenLimit{{}, 250, LimitUnit::Words});
    CHECK_FALSE(read->whole);
}
