// SPDX-License-Identifier: GPL-3.0-or-later
// Cards without those who stand behind them.
#include "support/builders.h"
#include "support/catch.h"

#include "core/review/anonymous.h"
#include "core/text/fold.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

TEST_CASE("names are blanked as whole words, however they are written", "[anonymous]")
{
    const QStringList names{u"Ana Díaz"_s, u"City of Testing"_s, u"Li"_s};
    const auto blanked = [&](const QString &text) { return withoutNames(text, names); };
    CHECK(blanked(u"With Ana Díaz."_s) == u"With ▇▇▇.");
    CHECK(blanked(u"ANA DIAZ and ana díaz"_s) == u"▇▇▇ and ▇▇▇");
    CHECK(blanked(u"**Ana  Díaz**, [City of\nTesting](https://example.org)"_s)
          == u"**▇▇▇**, [▇▇▇](https://example.org)");
    CHECK(blanked(u"Ana Díazgado, Susana Díaz"_s) == u"Ana Díazgado, Susana Díaz");
    CHECK(blanked(u"Ana Di\u0301az speaks"_s) == u"▇▇▇ speaks");
    // Too short to be looked for.
    CHECK(blanked(u"Li and Ana"_s) == u"Li and Ana");
    CHECK(blanked(QString()).isEmpty());
    CHECK(withoutNames(u"Nothing to hide"_s, {}) == u"Nothing to hide");
}

TEST_CASE("an anonymous card has nobody behind it, and nothing of theirs in its texts",
          "[anonymous]")
{
    Programme programme = sampleProgramme();
    addReview(programme.event);
    Card card = cardWithEverything();
    card.organizers = {u"city"_s};
    card.people = {{u"ana"_s, Role::Speaker}};
    card.text(TextField::Summary).set(u"es"_s, u"La *ciudad* de Ana Díaz y City of Testing."_s);
    card.text(TextField::Title).set(u"en"_s, u"City of Testing shows its work"_s);
    card.comments[0].text = u"Ask Ana Díaz"_s;
    programme.cards = {card};
    const Programme blanked = anonymousProgramme(programme);
    const Card &shown = blanked.cards[0];
    CHECK(shown.organizers.isEmpty());
    CHECK(shown.people.isEmpty());
    CHECK(shown.documents.isEmpty());
    CHECK(shown.text(TextField::Summary).in(u"es"_s) == u"La *ciudad* de ▇▇▇ y ▇▇▇.");
    CHECK(shown.text(TextField::Title).in(u"en"_s) == u"▇▇▇ shows its work");
    CHECK(shown.comments[0].text == u"Ask ▇▇▇");
    // What is no name stays as it is.
    CHECK(shown.text(TextField::Concept) == card.text(TextField::Concept));
    CHECK(shown.slot == card.slot);
    CHECK(blanked.people == programme.people);
}

TEST_CASE("no name is left in a text, and all else is, wherever names stand", "[anonymous]")
{
    std::mt19937 random(11);
    const auto below = [&random](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(random);
    };
    const QStringList names{u"Ana Díaz"_s, u"Ana"_s, u"Ñandú Øst"_s, u"Straße & Co"_s};
    const QStringList others{u"ciudad"_s, u"anagrama"_s,    u"díaz-balart"_s, u"el"_s,
                             u"🙂"_s,   u"**negrita**"_s, u"e\u0301l"_s};
    for (int round = 0; round < 300; ++round) {
        QStringList words;
        QStringList left;
        for (int i = 0; i < 12; ++i) {
            if (below(4) == 0) {
                const QString name = names[below(int(names.size()))];
                words.append(below(2) ? name : name.toUpper());
                left.append(blankedName.toString());
            } else {
                words.append(others[below(int(others.size()))]);
                left.append(words.last());
            }
        }
        const QString separator = below(2) ? u", "_s : u"; "_s;
        CHECK(withoutNames(words.join(separator), names) == left.join(separator));
    }
}
