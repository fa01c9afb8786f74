// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "ui/cards/bulkedit.h"
#include "ui/cards/carditem.h"
#include "ui/cards/cardquery.h"
#include "ui/cards/excerpt.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace ui;

namespace {

Programme programmeOf(const QList<Card> &cards)
{
    Programme programme = testing::sampleProgramme();
    programme.cards = cards;
    return programme;
}

QStringList shown(const Programme &programme, const CardQuery &query,
                  const QList<CardProblems> &problems = {})
{
    QStringList codes;
    for (const QString &id : arrange(programme, problems, query, u"es"_s))
        codes.append(programme.card(id)->code);
    return codes;
}

} // namespace

TEST_CASE("the state of a language is what its texts are", "[languagestate]")
{
    Card card = testing::card(u"1.3.1"_s);
    card.text(TextField::Summary).set(u"es"_s, u"Uno"_s);
    const Programme programme = programmeOf({card});
    const auto state = [&](const QString &language) {
        return languageState(programme, card, language);
    };
    CHECK(state(u"en"_s) == LanguageState::Empty);
    CHECK(state(u"es"_s) == LanguageState::Partly);

    card.text(TextField::Title).set(u"en"_s, u"Title"_s, textHash(u"Sesión 1.3.1"_s));
    CHECK(state(u"en"_s) == LanguageState::Partly);
    card.text(TextField::Summary).set(u"en"_s, u"One"_s);
    CHECK(state(u"en"_s) == LanguageState::Complete);
    card.text(TextField::Title).set(u"es"_s, u"Otra"_s);
    CHECK(state(u"en"_s) == LanguageState::Stale);

    for (LocalText &text : card.texts)
        text.set(u"es"_s, u"Texto"_s);
    CHECK(state(u"es"_s) == LanguageState::Complete);
}

TEST_CASE("a card begun in a translation is measured by the form", "[languagestate]")
{
    Card card{.id = u"a"_s};
    card.text(TextField::Title).set(u"fr"_s, u"Titre"_s);
    const Programme programme = programmeOf({card});
    CHECK(languageState(programme, card, u"fr"_s) == LanguageState::Partly);
    CHECK(languageState(programme, card, u"es"_s) == LanguageState::Empty);
}

TEST_CASE("each state has its sign and its name", "[languagestate]")
{
    CHECK(stateSign(LanguageState::Complete) == u"✓");
    CHECK(stateSign(LanguageState::Partly) == u"◐");
    CHECK(stateSign(LanguageState::Stale) == u"◐");
    CHECK(stateSign(LanguageState::Empty) == u"–");
    CHECK(stateName(LanguageState::Stale) == u"out of date");
}

TEST_CASE("filters combine: all of them, any choice of one", "[cardquery]")
{
    Card draft = testing::card(u"1.3.1"_s);
    draft.theme = u"line-1"_s;
    Card full = testing::fullCard(u"1.3.2"_s);
    Card other = testing::fullCard(u"2.1.1"_s);
    other.theme = u"line-2"_s;
    other.status = Status::Accepted;
    const Card bare = testing::card(u"3"_s);
    const Programme programme = programmeOf({draft, full, other, bare});

    CHECK(shown(programme, {}) == QStringList{u"1.3.1"_s, u"1.3.2"_s, u"2.1.1"_s, u"3"_s});
    CHECK(shown(programme, {.filter = {.statuses = {Status::Draft, Status::Accepted}}})
          == QStringList{u"1.3.1"_s, u"2.1.1"_s, u"3"_s});
    CHECK(shown(programme, {.filter = {.statuses = {Status::Draft}, .lines = {u"line-1"_s}}})
          == QStringList{u"1.3.1"_s});
    CHECK(shown(programme, {.filter = {.lines = {QString()}}}) == QStringList{u"3"_s});
    CHECK(shown(programme, {.filter = {.scheduled = false}}) == QStringList{u"1.3.1"_s, u"3"_s});
    CHECK(shown(programme, {.filter = {.languages = {{u"en"_s, {LanguageState::Empty}}}}})
          == QStringList{u"1.3.1"_s, u"3"_s});
    CHECK(shown(programme, {.found = QSet<QString>{full.id, bare.id}})
          == QStringList{u"1.3.2"_s, u"3"_s});
    CHECK(shown(programme, {.found = QSet<QString>{full.id}, .kept = {bare.id}})
          == QStringList{u"1.3.2"_s, u"3"_s});
}

TEST_CASE("problems filter and sort", "[cardquery]")
{
    const Programme programme =
        programmeOf({testing::card(u"1"_s), testing::card(u"2"_s), testing::card(u"3"_s)});
    const QList<CardProblems> problems{
        problemsOf({{.code = FindingCode::NearLimit, .severity = Severity::Hint}}),
        problemsOf({{.code = FindingCode::NearLimit}, {.code = FindingCode::BadLink}}),
        problemsOf({{.code = FindingCode::OverLimit, .severity = Severity::Error}})};
    CHECK(shown(programme, {.filter = {.anyProblem = true}}, problems)
          == QStringList{u"2"_s, u"3"_s});
    CHECK(shown(programme, {.filter = {.problems = {FindingCode::BadLink}}}, problems)
          == QStringList{u"2"_s});
    CHECK(shown(programme, {.order = CardOrder::Problems}, problems)
          == QStringList{u"3"_s, u"2"_s, u"1"_s});
}

TEST_CASE("cards are sorted by time, title and status, and then by code", "[cardquery]")
{
    Card late = testing::fullCard(u"1"_s, {2021, 5, 31}, {16, 0});
    Card early = testing::fullCard(u"2"_s, {2021, 5, 31}, {9, 0});
    Card noHour = testing::fullCard(u"3"_s, {2021, 5, 30}, {});
    Card never = testing::card(u"4"_s);
    late.text(TextField::Title).set(u"es"_s, u"ñandú"_s);
    early.text(TextField::Title).set(u"es"_s, u"Nube"_s);
    noHour.text(TextField::Title).set(u"es"_s, u"Óleo"_s);
    never.texts = {};
    late.status = Status::Accepted;
    const Programme programme = programmeOf({late, early, noHour, never});
    CHECK(shown(programme, {.order = CardOrder::Time})
          == QStringList{u"3"_s, u"2"_s, u"1"_s, u"4"_s});
    CHECK(shown(programme, {.order = CardOrder::Title})
          == QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s});
    CHECK(shown(programme, {.order = CardOrder::Status})
          == QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("a row says when and where, in the home zone", "[carditem]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    Card card = testing::fullCard(u"2.1.1"_s);
    card.theme = u"line-2"_s;
    Programme programme = programmeOf({card});
    CHECK(placeAndTime(cardItem(programme, card, {}, english))
          == u"Mon 31 May · 13:00–14:30 · Streaming");
    CHECK(cardItem(programme, card, {}, english).hue == 1);

    card.slot = {};
    CHECK(placeAndTime(cardItem(programme, card, {}, english)) == u"Not scheduled · Streaming");
    card.slot.date = {2021, 5, 31};
    card.platform.clear();
    CHECK(placeAndTime(cardItem(programme, card, {}, english)) == u"Mon 31 May");
    card.theme.clear();
    card.subtheme.clear();
    CHECK(cardItem(programme, card, {}, english).hue == -1);
}

TEST_CASE("a row is one sentence for a screen reader", "[carditem]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const Card card = testing::card(u"1.3.1"_s);
    const Programme programme = programmeOf({card});
    CHECK(spokenRow(cardItem(programme, card, CardProblems{.errors = 1}, english), english)
          == u"1.3.1, Sesión 1.3.1, Not scheduled, Draft, Spanish partly there, English empty, "
             "French empty, 1 error(s)");
}

TEST_CASE("an excerpt shows the hit with what stands around it", "[excerpt]")
{
    const QStringList words = foldedWords(u"ECONOMÍA"_s);
    CHECK(excerptAround(u"Sobre economia."_s, words) == u"Sobre economia.");
    CHECK(excerptAround(u"Nada."_s, words).isNull());
    const QString around =
        excerptAround(testing::words(50) + u"\n\nla economía "_s + testing::words(50), words);
    CHECK(around.startsWith(u"…word"));
    CHECK(around.indexOf(u"economía") < 40);
    CHECK_FALSE(around.contains(u'\n'));

    Card card = testing::card(u"1.3.1"_s);
    card.text(TextField::Concept).set(u"fr"_s, u"L'**économie** du quartier"_s);
    card.people = {{u"ana"_s, Role::Speaker}};
    const Programme programme = programmeOf({card});
    CHECK(excerptOf(programme, card, {card.id, u"concept"_s, u"fr"_s, {}}, {u"economie"_s})
          == u"L'économie du quartier");
    CHECK(excerptOf(programme, card, {card.id, u"title"_s, u"es"_s, {}}, {u"sesion"_s}).isNull());
    CHECK(excerptOf(programme, card, {card.id, u"names"_s, {}, {}}, {u"diaz"_s}) == u"Ana Díaz");
}

TEST_CASE("bulk edits change the chosen cards alone", "[bulkedit]")
{
    Card first = testing::fullCard(u"1.3.1"_s);
    const Card second = testing::fullCard(u"1.3.2"_s);
    const Programme before = programmeOf({first, second});
    const QStringList one{first.id};

    first.theme = u"line-2"_s;
    first.subtheme = QString();
    CHECK(withLine(before, one, u"line-2"_s).cards == QList<Card>{first, second});
    CHECK(withLine(before, one, u"line-1"_s).cards == before.cards);
    first = before.cards[0];
    first.platform = u"room-a"_s;
    CHECK(withPlatform(before, one, u"room-a"_s).cards == QList<Card>{first, second});
    first = before.cards[0];
    first.languages = {u"es"_s, u"en"_s, u"fr"_s};
    CHECK(withLanguage(before, one, u"fr"_s, true).cards == QList<Card>{first, second});
    CHECK(withLanguage(before, one, u"en"_s, true).cards == before.cards);
    first.languages = {u"en"_s};
    CHECK(withLanguage(before, one, u"es"_s, false).cards == QList<Card>{first, second});
    CHECK(withoutCards(before, one).cards == QList<Card>{second});
    CHECK(withCards(withoutCards(before, one), before.cards).cards.size() == 2);
}

TEST_CASE("a new card takes the next code of its subtheme", "[bulkedit]")
{
    const Programme programme =
        programmeOf({testing::fullCard(u"1.3.2"_s), testing::fullCard(u"1.3.10"_s),
                     testing::fullCard(u"1.3.x"_s)});
    CHECK(nextCode(programme, u"subtheme-1.3"_s) == u"1.3.11");
    CHECK(nextCode(programme, u"subtheme-2.1"_s) == u"2.1.1");
    CHECK(nextCode(programme, {}).isNull());

    const Card like = newCardLike(programme, programme.cards[0]);
    CHECK(like.code == u"1.3.11");
    CHECK(like.organizers == QStringList{u"city"_s});
    CHECK(like.status == Status::Draft);
    CHECK(like.text(TextField::Title).isEmpty());
    CHECK_FALSE(like.slot.isScheduled());
}
