// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the tables, without widgets: zones, languages, and who uses what.
#include "support/catch.h"

#include "core/edit/lists.h"
#include "support/builders.h"
#include "ui/event/languagechoices.h"
#include "ui/event/languagetexts.h"
#include "ui/event/lists.h"
#include "ui/event/uses.h"
#include "ui/event/zonechoices.h"

using namespace Qt::Literals::StringLiterals;
using namespace testing;

TEST_CASE("a zone is found by the beginning of its city without accents")
{
    const ui::ZoneChoices choices(u"es"_s);
    CHECK(choices.matching(u"bogo"_s).value(0) == ui::ZoneChoice{u"America/Bogota"_s, u"Bogotá"_s});
    CHECK(choices.meant(u"BOGOTÁ"_s) == u"America/Bogota"_s);
    CHECK(choices.meant(u"aires"_s) == u"America/Argentina/Buenos_Aires"_s);
    CHECK(choices.meant(u"geneva"_s) == u"Europe/Zurich"_s);
    CHECK(choices.meant(u"xyzzy"_s).isNull());
    CHECK(choices.meant(u"  "_s).isNull());
}

TEST_CASE("an offset is a zone as well")
{
    const ui::ZoneChoices choices(u"en"_s);
    CHECK(choices.matching(u"UTC-3"_s).value(0) == ui::ZoneChoice{u"UTC-03:00"_s, u"UTC-3"_s});
    CHECK(choices.meant(u"+05:30"_s) == u"UTC+05:30"_s);
    CHECK(ui::zoneName(u"UTC-03:00"_s, u"en"_s) == u"UTC-3"_s);
}

TEST_CASE("the offset of a zone is that of the event's first day")
{
    core::Event event;
    event.start = QDate(2021, 5, 26);
    CHECK(ui::zoneOffset(u"Europe/Madrid"_s, event) == u"(UTC+2)"_s);
    event.start = QDate(2021, 1, 26);
    CHECK(ui::zoneOffset(u"Europe/Madrid"_s, event) == u"(UTC+1)"_s);
}

TEST_CASE("a language is named by its code or by its name in three languages")
{
    CHECK(ui::languageMeant(u"pt"_s, u"en"_s) == u"pt"_s);
    CHECK(ui::languageMeant(u"pt-BR"_s, u"en"_s) == u"pt-BR"_s);
    CHECK(ui::languageMeant(u"portugués"_s, u"es"_s) == u"pt"_s);
    CHECK(ui::languageMeant(u"PORTUGUESE"_s, u"es"_s) == u"pt"_s);
    CHECK(ui::languageMeant(u"català"_s, u"en"_s) == u"ca"_s);
    CHECK(ui::languageMeant(u"xyzzy"_s, u"en"_s).isNull());
    CHECK(ui::languageNames(u"fr"_s).contains(u"espagnol"_s));
}

TEST_CASE("the counts of uses are those of the core")
{
    core::Programme programme = sampleProgramme();
    programme.cards = {fullCard(u"1.3.1"_s), fullCard(u"1.3.2"_s), card(u"2.1.1"_s)};
    programme.cards[0].people = {{u"ana"_s, core::Role::Moderator},
                                 {u"ana"_s, core::Role::Speaker}};
    const QHash<QString, int> counts = ui::useCounts(programme);
    for (const QString &id : {u"line-1"_s, u"subtheme-1.3"_s, u"line-2"_s, u"streaming"_s,
                              u"city"_s, u"ana"_s, u"ben"_s, u"format-1"_s}) {
        INFO(id.toStdString());
        CHECK(counts.value(id) == core::usesOf(programme, id));
    }
    CHECK(counts.value(u"ana"_s) == 1);
}

TEST_CASE("removing a language's texts leaves the others")
{
    core::Programme programme = sampleProgramme();
    programme.cards = {fullCard(u"1.3.1"_s), card(u"2.1.1"_s)};
    programme.event.dictionary = {{u"fr"_s, {u"atelier"_s}}, {u"es"_s, {u"taller"_s}}};
    programme.event.wording = {{u"summary"_s, core::LocalText(u"fr"_s, u"Résumé"_s)}};
    REQUIRE(ui::hasTexts(programme, u"fr"_s));
    ui::removeTexts(programme, u"fr"_s);
    CHECK(!ui::hasTexts(programme, u"fr"_s));
    CHECK(programme.event.wording.isEmpty());
    CHECK(programme.event.dictionary.keys() == QStringList{u"es"_s});
    CHECK(programme.cards[0].text(core::TextField::Summary).languages()
          == QStringList{u"en"_s, u"es"_s});
    CHECK(programme.cards[1] == card(u"2.1.1"_s));
}

TEST_CASE("a text of words becomes a list without doubles")
{
    CHECK(ui::WordList::wordsIn(u" beta, alfa;\nbeta\tgamma "_s)
          == QStringList{u"alfa"_s, u"beta"_s, u"gamma"_s});
}

TEST_CASE("opening hours are read as people write them")
{
    core::Programme programme = sampleProgramme();
    const ui::PlatformList list;
    const ui::EntryColumn opens{.key = u"opens"_s};
    const ui::EntryColumn closes{.key = u"closes"_s};
    for (const QString &written : {u"9"_s, u"09:00"_s, u"9h"_s, u"9:00"_s}) {
        INFO(written.toStdString());
        programme.platforms[0].opens = {};
        CHECK(list.set(programme, u"streaming"_s, opens, written).isNull());
        CHECK(programme.platforms[0].opens == QTime(9, 0));
    }
    CHECK(list.set(programme, u"streaming"_s, closes, u"24:00"_s).isNull());
    CHECK(programme.platforms[0].closes == QTime(0, 0));
    CHECK(!list.set(programme, u"streaming"_s, closes, u"25"_s).isNull());
    CHECK(!list.set(programme, u"streaming"_s, closes, u"noon-ish"_s).isNull());
    CHECK(programme.platforms[0].closes == QTime(0, 0));
    CHECK(list.set(programme, u"streaming"_s, closes, {}).isNull());
    CHECK(!programme.platforms[0].closes.isValid());
}
