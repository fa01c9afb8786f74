// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/cardjson.h"
#include "core/import/importplan.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

BatchFile file(const QString &name, const QString &text)
{
    return {name, readContent(text.toUtf8(), {}, {}, name)};
}

PlannedField fieldOf(const PlannedCard &card, const QString &key)
{
    const auto it = std::ranges::find_if(
        card.fields, [&key](const PlannedField &field) { return field.part.field == key; });
    return it == card.fields.end() ? PlannedField{} : *it;
}

QString titleOf(const Programme &programme, const QString &code)
{
    const Card *card = programme.cardByCode(code);
    REQUIRE(card);
    return card->text(TextField::Title).in(u"es"_s);
}

const QString twoRows = u"Código;Título;Fecha;Hora;Aforo;Catering\n"
                        "1.1;Nueva;31/05/2021;9:00-10:00 CET;muchos;sí\n"
                        "1.3.2;Otra;;;;\n"_s;

Programme withCard()
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {testing::card(u"1.3.2"_s)};
    return programme;
}

} // namespace

TEST_CASE("a plan says what was understood, from where, and how surely", "[plan]")
{
    const ImportPlan plan = planOf({file(u"a.csv"_s, twoRows)}, withCard());
    REQUIRE(plan.cards.size() == 2);
    const PlannedCard &made = plan.cards[0];
    CHECK_FALSE(made.exists);
    CHECK(made.parts.isEmpty());
    CHECK(fieldOf(made, u"title"_s)
          == PlannedField{.part = {u"title"_s, u"es"_s},
                          .understood = u"Nueva"_s,
                          .line = 2,
                          .original = u"Título: Nueva"_s,
                          .confidence = Confidence::Sure});
    CHECK(fieldOf(made, u"hours"_s).understood == u"09:00-10:00"_s);
    CHECK(fieldOf(made, u"hours"_s).confidence == Confidence::Guessed); // CET in summer
    CHECK(fieldOf(made, u"capacity"_s)
          == PlannedField{.part = {u"capacity"_s, {}},
                          .understood = {},
                          .line = 2,
                          .original = u"Aforo: muchos"_s,
                          .confidence = Confidence::Doubtful});
    CHECK(fieldOf(made, u"concept"_s) == PlannedField{});
    CHECK_FALSE(made.findings.isEmpty());
    for (const Finding &finding : made.findings)
        CHECK(finding.card == made.card);

    const PlannedCard &known = plan.cards[1];
    CHECK(known.exists);
    CHECK(known.card == u"card-1.3.2"_s);
    CHECK(known.asked == QStringList{u"title"_s});
    const QList<PlannedPart> parts{{{u"title"_s, u"es"_s},
                                    MergedPart::State::Clash,
                                    u"Sesión 1.3.2"_s,
                                    u"Otra"_s,
                                    OnClash::Ask}};
    CHECK(known.parts == parts);
}

TEST_CASE("nothing changes before a plan is carried out, and then what was chosen", "[plan]")
{
    const Programme before = withCard();
    ImportPlan plan = planOf({file(u"a.csv"_s, twoRows)}, before);
    CHECK(plan.event == before);

    const ImportOutcome asked = carriedOut(plan, before);
    CHECK(asked.created == 1);
    CHECK(asked.updated == 0);
    CHECK(asked.cards == QStringList{plan.cards[0].card, QString()});
    CHECK(titleOf(asked.after, u"1.3.2"_s) == u"Sesión 1.3.2"_s);

    choose(plan, 1, {u"title"_s, u"es"_s}, OnClash::Theirs);
    CHECK(plan.cards[1].asked.isEmpty());
    CHECK(plan.cards[1].parts.value(0).take == OnClash::Theirs);
    const ImportOutcome taken = carriedOut(plan, before);
    CHECK(taken.updated == 1);
    CHECK(titleOf(taken.after, u"1.3.2"_s) == u"Otra"_s);

    chooseAll(plan, 1, OnClash::Ours);
    CHECK(titleOf(carriedOut(plan, before).after, u"1.3.2"_s) == u"Sesión 1.3.2"_s);

    leaveOut(plan, 0, true);
    const ImportOutcome one = carriedOut(plan, before);
    CHECK(one.created == 0);
    CHECK(one.after.cards.size() == 1);
    leaveOut(plan, 0, false);
    CHECK(carriedOut(plan, before).created == 1);
}

TEST_CASE("a plan is carried out on whatever the event is by then", "[plan]")
{
    const Programme before = withCard();
    const ImportPlan plan = planOf({file(u"a.csv"_s, twoRows)}, before);
    Programme later = before;
    later.cards[0].text(TextField::Title).set(u"es"_s, u"Otra"_s);
    later.cards[0].capacity = 5;
    const ImportOutcome outcome = carriedOut(plan, later);
    CHECK(outcome.cards.value(1) == u"card-1.3.2"_s); // nothing to ask any more
    CHECK(outcome.after.cards[0].capacity == 5);
}

TEST_CASE("a line without a field can be given to one", "[plan]")
{
    const Programme before = withCard();
    ImportPlan plan = planOf({file(u"a.csv"_s, twoRows)}, before);
    const CardDraft &draft = plan.cards[0].draft;
    REQUIRE(draft.unplaced.size() == 2); // capacity and catering

    SECTION("a text gets it as a paragraph")
    {
        REQUIRE(assign(plan, 0, {1}, u"concept"_s));
        CHECK(draft.text(TextField::Concept).in(u"es"_s) == u"sí"_s);
        CHECK(draft.unplaced.size() == 1);
        CHECK(fieldOf(plan.cards[0], u"concept"_s).line == 2);
    }
    SECTION("points get lines as points, in a language of their own")
    {
        REQUIRE(assign(plan, 0, {0, 1}, u"debate"_s, u"en"_s));
        CHECK(draft.text(TextField::Debate).in(u"en"_s) == u"- muchos\n- sí"_s);
        CHECK(draft.unplaced.isEmpty());
        CHECK(fieldOf(plan.cards[0], u"capacity"_s) == PlannedField{}); // it was told of there
    }
    SECTION("a list gets it as an entry")
    {
        REQUIRE(assign(plan, 0, {1}, u"organizers"_s));
        CHECK(draft.organizers == QStringList{u"sí"_s});
    }
    SECTION("what makes no sense there is refused, and nothing changes")
    {
        const CardDraft same = draft;
        const Result<void> done = assign(plan, 0, {1}, u"date"_s);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::ValueNotUnderstood);
        CHECK(draft == same);
        REQUIRE_FALSE(assign(plan, 0, {1}, u"nonsense"_s));
    }
    SECTION("it is what is carried out")
    {
        REQUIRE(assign(plan, 0, {1}, u"objectives"_s));
        const Programme after = carriedOut(plan, before).after;
        const Card *card = after.cardByCode(u"1.1"_s);
        REQUIRE(card);
        CHECK(card->text(TextField::Objectives).in(u"es"_s) == u"sí"_s);
        CHECK(card->unplaced.size() == 1);
    }
}

TEST_CASE("a value given by hand takes the place of the one before", "[plan]")
{
    ImportPlan plan = planOf({file(u"n.txt"_s,
                                   u"1.1 Panel\nTítulo: A\nFecha: 31/05/2021\n"
                                   "Hora: 9:00 - 10:00\n\nOtra hora: 11:00 - 12:00\n"_s)},
                             testing::sampleProgramme());
    REQUIRE(plan.cards.size() == 1);
    REQUIRE(plan.cards[0].draft.unplaced.size() == 1);
    REQUIRE(assign(plan, 0, {0}, u"hours"_s));
    CHECK(fieldOf(plan.cards[0], u"hours"_s).understood == u"11:00-12:00"_s);
    CHECK(plan.cards[0].draft.date == QDate(2021, 5, 31));
}

TEST_CASE("files about the same session make one card, in their order", "[plan]")
{
    const Programme before = testing::sampleProgramme();
    ImportPlan plan = planOf({file(u"a.csv"_s, u"Código;Título;Sala\n1.1;Uno;Sala A\n"_s),
                              file(u"b.csv"_s, u"Código;Título;Aforo\n1.1;Dos;20\n"_s)},
                             before);
    REQUIRE(plan.cards.size() == 2);
    CHECK(plan.cards[0].card == plan.cards[1].card);
    CHECK_FALSE(plan.cards[0].exists);
    CHECK(plan.cards[1].exists);
    CHECK(plan.cards[1].asked == QStringList{u"title"_s});
    choose(plan, 1, {u"title"_s, u"es"_s}, OnClash::Theirs);
    const ImportOutcome outcome = carriedOut(plan, before);
    CHECK(outcome.created == 1);
    CHECK(outcome.updated == 0);
    REQUIRE(outcome.after.cards.size() == 1);
    CHECK(titleOf(outcome.after, u"1.1"_s) == u"Dos"_s);
    CHECK(outcome.after.cards[0].platform == u"room-a"_s);
    CHECK(outcome.after.cards[0].capacity == 20);
}

TEST_CASE("a file written from an older revision brings back only what it changed", "[plan]")
{
    Programme programme = testing::sampleProgramme();
    Card old = testing::fullCard(u"1.3.2"_s);
    old.revision = 2;
    old.text(TextField::Debate) = {u"es"_s, u"- Uno"_s};
    programme.cards = {old};
    QJsonObject json = cardToJson(old, programme);
    const HistoryEntry entry{old.id, 2, u"Ana"_s, {}, HistoryAction::Changed, json};
    programme.cards[0].capacity = 30; // ours, since
    programme.cards[0].revision = 3;
    QJsonObject title = json[u"title"].toObject();
    title[u"es"] = u"Suya"_s;
    json[u"title"] = title;
    const Batch batch{
        {u"a.json"_s, readContent(QJsonDocument(json).toJson(), {}, {}, u"a.json"_s)}};
    REQUIRE(batch[0].reading);
    CHECK(revisedCards(batch) == QStringList{old.id});

    const QList<PlannedPart> parts{{{u"title"_s, u"es"_s},
                                    MergedPart::State::Changed,
                                    old.text(TextField::Title).in(u"es"_s),
                                    u"Suya"_s,
                                    OnClash::Theirs}};
    const ImportPlan plan = planOf(batch, programme, {}, pastCards({entry}));
    REQUIRE(plan.cards.size() == 1);
    CHECK(plan.cards[0].asked.isEmpty());
    CHECK(plan.cards[0].parts == parts);
    const ImportOutcome outcome = carriedOut(plan, programme);
    CHECK(outcome.after.cards[0].capacity == 30);

    // Without the history nobody can tell who has changed it.
    CHECK(planOf(batch, programme).cards.value(0).asked == QStringList{u"title"_s});
}

TEST_CASE("a file that can't be read is in the plan with its reason", "[plan]")
{
    const ImportPlan plan =
        planOf({file(u"a.csv"_s, twoRows), file(u"b.txt"_s, u" "_s)}, withCard());
    REQUIRE(plan.files.size() == 2);
    CHECK_FALSE(plan.files[0].error);
    REQUIRE(plan.files[1].error);
    CHECK(plan.files[1].error->code == ErrorCode::FileEmpty);
    CHECK(plan.files[0].columns.size() == 6);
    CHECK(std::ranges::any_of(plan.files[0].findings, [](const Finding &finding) {
        return finding.code == FindingCode::ColumnUnknown;
    }));
}

TEST_CASE("what columns mean is kept with the event", "[plan]")
{
    ImportPlan plan = planOf({file(u"a.csv"_s, twoRows)}, withCard());
    plan.columns = {{u"catering"_s, u"-"_s}};
    CHECK(carriedOut(plan, withCard()).after.event.columns == plan.columns);
}

TEST_CASE("a plan of many rows takes time in proportion to them", "[plan]")
{
    QString table = u"Código;Título\n"_s;
    for (int i = 0; i < 5000; ++i)
        table += u"9.%1;Sesión %1\n"_s.arg(i);
    const ImportPlan plan = planOf({file(u"a.csv"_s, table)}, testing::sampleProgramme());
    CHECK(carriedOut(plan, plan.event).created == 5000);
}
