// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/columns.h"
#include "core/import/importplan.h"
#include "exported.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// With ids as real events have them, and names that hold the signs of lists.
Programme congress()
{
    Card everything = testing::cardWithEverything();
    everything.id = u"6f0c0000-0000-4000-8000-000000000001"_s;
    everything.revision = 3;
    everything.people = {
        {u"ana"_s, Role::Speaker}, {u"ben"_s, Role::Moderator}, {u"ana"_s, Role::Rapporteur}};
    everything.text(TextField::Summary)
        .set(u"es"_s, u"Un **texto** con\n\n- *lista*\n- y [enlace](https://example.org/a)"_s);
    Card plain = testing::fullCard(u"2.1.1"_s, {2021, 6, 1}, {9, 30}, 45);
    plain.id = u"6f0c0000-0000-4000-8000-000000000002"_s;
    plain.theme = u"line-2"_s;
    plain.subtheme = u"subtheme-2.1"_s;
    plain.text(TextField::Title).set(u"es"_s, u"=HOY() y \"comillas\"; comas, etc."_s);
    Card bare{.id = u"6f0c0000-0000-4000-8000-000000000003"_s};
    bare.text(TextField::Title).set(u"en"_s, u"Only a title"_s);
    Programme programme = testing::programmeOf({everything, plain, bare});
    programme.organizations[0].name = u"City, Region and Tests"_s;
    return programme;
}

// All columns, with texts in each language but not once more in that of the export.
QByteArray tableOf(const char *format, const Programme &programme, const QString &language)
{
    publish::ExportOptions options = testing::spanish();
    options.language = language;
    options.columns = columnNames(programme.event);
    for (const CardField &field : cardFields()) {
        if (field.text)
            options.columns.removeAll(QString::fromLatin1(field.key));
    }
    return testing::Exported(format, programme, options).bytes();
}

ImportPlan planBack(const QByteArray &bytes, const Programme &programme)
{
    const Batch batch{{u"table"_s, readContent(bytes, {}, {}, u"table"_s)}};
    REQUIRE(batch[0].reading);
    return planOf(batch, programme);
}

} // namespace

TEST_CASE("our own tables bring nothing new back", "[tables]")
{
    const Programme programme = congress();
    for (const char *format : {"csv", "xlsx"}) {
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
            CAPTURE(format, language);
            const ImportPlan plan = planBack(tableOf(format, programme, language), programme);
            REQUIRE(plan.cards.size() == 3);
            for (const PlannedCard &card : plan.cards) {
                CAPTURE(card.draft.code);
                CHECK(card.exists);
                CHECK(card.draft.unplaced == QList<UnplacedLine>());
                for (const PlannedPart &part : card.parts) {
                    CAPTURE(part.part.field, part.part.language, part.ours, part.theirs);
                    CHECK_FALSE("a part that differs");
                }
            }
            const ImportOutcome outcome = carriedOut(plan, programme);
            CHECK(outcome.created == 0);
            CHECK(outcome.updated == 0);
            CHECK(outcome.after == programme);
        }
    }
}

TEST_CASE("our own tables make the same cards where there are none yet", "[tables]")
{
    const Programme programme = congress();
    Programme empty = programme;
    empty.cards.clear();
    const ImportOutcome outcome =
        carriedOut(planBack(tableOf("csv", programme, u"es"_s), empty), empty);
    REQUIRE(outcome.created == 3);
    CHECK(outcome.after.organizations == programme.organizations);
    CHECK(outcome.after.people == programme.people);
    CHECK(outcome.after.platforms == programme.platforms);
    CHECK(outcome.after.themes == programme.themes);
    for (int i = 0; i < 3; ++i) {
        const Card &made = outcome.after.cards[i];
        const Card &known = programme.cards[i];
        CAPTURE(known.code);
        CHECK(made.id == known.id);
        CHECK(made.code == known.code);
        CHECK(made.format == known.format);
        CHECK(made.theme == known.theme);
        CHECK(made.subtheme == known.subtheme);
        CHECK(made.platform == known.platform);
        CHECK(made.furtherPlatforms == known.furtherPlatforms);
        CHECK(made.organizers == known.organizers);
        CHECK(made.slot == known.slot);
        CHECK(made.zones == known.zones);
        CHECK(made.capacity == known.capacity);
        CHECK(made.registration == known.registration);
        CHECK(made.languages == known.languages);
        CHECK(made.documents == known.documents);
        CHECK(made.status == known.status);
        CHECK(made.text(TextField::Title).in(u"es"_s) == known.text(TextField::Title).in(u"es"_s));
        CHECK(made.text(TextField::Concept).in(u"fr"_s)
              == known.text(TextField::Concept).in(u"fr"_s));
    }
}

TEST_CASE("a change in a table comes back alone", "[tables]")
{
    const Programme programme = congress();
    QByteArray bytes = tableOf("csv", programme, u"es"_s);
    bytes.replace("Only a title", "Another title");
    const ImportPlan plan = planBack(bytes, programme);
    REQUIRE(plan.cards.size() == 3);
    CHECK(plan.cards[0].parts.isEmpty());
    CHECK(plan.cards[1].parts.isEmpty());
    REQUIRE(plan.cards[2].parts.size() == 1);
    CHECK(plan.cards[2].parts[0].theirs == u"Another title"_s);
}
