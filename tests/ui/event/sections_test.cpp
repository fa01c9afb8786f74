// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/review/queue.h"
#include "support/builders.h"
#include "ui/event/lists.h"
#include "ui/event/reviewlists.h"
#include "ui/event/sectiontexts.h"

#include <QMenu>
#include <QPushButton>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

core::Programme programmeWithCards()
{
    core::Programme programme = sampleProgramme();
    programme.cards = {fullCard(u"1.3.1"_s), fullCard(u"1.3.2"_s)};
    return programme;
}

} // namespace

TEST_CASE("each section has its place in the list and its own page")
{
    Desk desk(sampleProgramme());
    auto *list = desk.find<QListWidget>("eventSections");
    REQUIRE(list->count() == ui::sectionKeys().size());
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        CHECK(desk.find<QLabel>("sectionTitle")->text() == list->item(row)->text());
        CHECK(!list->item(row)->text().isEmpty());
    }
    desk.page().showPlace({.field = u"people"_s});
    CHECK(list->currentItem()->text() == u"People"_s);
    desk.page().showPlace({.field = u"no-such-section"_s});
    CHECK(list->currentRow() == 0);
}

TEST_CASE("a title is stored a moment after the last key")
{
    Desk desk(sampleProgramme());
    auto *line = desk.find<QLineEdit>("eventTitle.en");
    line->setFocus();
    type(line, u"Test congress "_s);
    CHECK(desk.programme().event.title.in(u"en"_s).isNull());
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.programme().event.title.in(u"en"_s) == u"Test congress"_s; }, 2000));
    // The space is still there for the word that follows.
    CHECK(line->text() == u"Test congress "_s);
    desk.session.undo();
    CHECK(desk.programme().event.title.in(u"en"_s).isNull());
    CHECK(line->text().isEmpty());
}

TEST_CASE("what is being typed is stored when the session asks for it")
{
    Desk desk(sampleProgramme());
    auto *line = desk.find<QLineEdit>("eventPlace.es");
    line->setFocus();
    type(line, u"Sevilla"_s);
    CHECK(desk.session.flush());
    CHECK(desk.programme().event.place.in(u"es"_s) == u"Sevilla"_s);
}

TEST_CASE("an edit elsewhere leaves what is being typed")
{
    Desk desk(sampleProgramme());
    auto *line = desk.find<QLineEdit>("eventPlace.es");
    line->setFocus();
    type(line, u"Sev"_s);
    core::Programme after = desk.programme();
    after.event.title.set(u"fr"_s, u"Congrès"_s);
    desk.session.edit({.text = "change"}, after);
    CHECK(line->text() == u"Sev"_s);
    CHECK(desk.find<QLineEdit>("eventTitle.fr")->text() == u"Congrès"_s);
}

TEST_CASE("days are read as people write them")
{
    Desk desk(sampleProgramme());
    desk.write("eventStart", u"14 March 2028"_s);
    CHECK(desk.programme().event.start == QDate(2028, 3, 14));
    CHECK(desk.find<QLineEdit>("eventStart")->text() == u"14/03/2028"_s);
    CHECK(desk.find("eventWrongOrder")->isVisible());
    desk.write("eventEnd", u"soon"_s);
    CHECK(desk.find("eventEndProblem")->isVisible());
    CHECK(desk.programme().event.end == QDate(2021, 6, 1));
    desk.write("eventEnd", {});
    CHECK(desk.programme().event.end.isNull());
}

TEST_CASE("the home zone asks what becomes of the hours")
{
    Desk desk(programmeWithCards());
    desk.show(u"zones"_s);
    desk.answers.answer = 1;
    desk.write("homeZone", u"bogo"_s);
    CHECK(desk.answers.asked == 1);
    CHECK(desk.programme().event.zone == u"America/Bogota"_s);
    CHECK(desk.programme().cards[0].slot.start == QTime(6, 0));
    CHECK(desk.session.undoStack().count() == 1);
    desk.session.undo();
    CHECK(desk.programme().event.zone == u"Europe/Madrid"_s);
    CHECK(desk.programme().cards[0].slot.start == QTime(13, 0));

    desk.answers.answer = -1;
    desk.write("homeZone", u"Tokyo"_s);
    CHECK(desk.programme().event.zone == u"Europe/Madrid"_s);
    CHECK(desk.find<QLineEdit>("homeZone")->text() == u"Madrid"_s);

    desk.answers.answer = 0;
    desk.write("homeZone", u"UTC-3"_s);
    CHECK(desk.programme().event.zone == u"UTC-03:00"_s);
    CHECK(desk.programme().cards[0].slot.start == QTime(13, 0));
}

TEST_CASE("without hours the home zone changes without a question")
{
    Desk desk(sampleProgramme());
    desk.show(u"zones"_s);
    desk.write("homeZone", u"Bogotá"_s);
    CHECK(desk.answers.asked == 0);
    CHECK(desk.programme().event.zone == u"America/Bogota"_s);
    desk.write("homeZone", u"xyzzy"_s);
    CHECK(desk.find("zonesProblem")->isVisible());
    CHECK(desk.programme().event.zone == u"America/Bogota"_s);
}

TEST_CASE("display zones are added, moved and removed")
{
    Desk desk(sampleProgramme());
    desk.show(u"zones"_s);
    desk.write("newZone", u"buenos"_s);
    CHECK(desk.programme().event.displayZones
          == QStringList{u"UTC-03:00"_s, u"America/Argentina/Buenos_Aires"_s});
    CHECK(desk.note("zonesView", u"America/Argentina/Buenos_Aires"_s, 0) == u"(UTC-3)"_s);
    auto *table = desk.find<QTreeView>("zonesView");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.programme().event.displayZones.value(0) == u"America/Argentina/Buenos_Aires"_s);
    CHECK(table->currentIndex().row() == 0);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(desk.programme().event.displayZones == QStringList{u"UTC-03:00"_s});
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(desk.find("zonesEmpty")->isVisible());
}

TEST_CASE("a language is added by its name and its columns follow")
{
    Desk desk(sampleProgramme());
    desk.show(u"languages"_s);
    desk.write("newLanguage", u"Portuguese"_s);
    CHECK(desk.programme().event.languages.last() == u"pt"_s);
    desk.write("newLanguage", u"xyzzy"_s);
    CHECK(desk.find("languagesProblem")->isVisible());
    desk.show(u"formats"_s);
    auto *table = desk.find<QTreeView>("formatsView");
    CHECK(table->model()->columnCount() == 5);
    desk.session.undo();
    CHECK(table->model()->columnCount() == 4);
}

TEST_CASE("removing a language asks only where something is written in it")
{
    Desk desk(programmeWithCards());
    desk.show(u"languages"_s);
    desk.write("newLanguage", u"de"_s);
    desk.select("languagesView", {u"de"_s});
    desk.click("languagesRemove");
    CHECK(desk.answers.asked == 0);
    CHECK(!desk.programme().event.languages.contains(u"de"_s));

    desk.select("languagesView", {u"fr"_s});
    desk.answers.answer = 0;
    desk.click("languagesRemove");
    CHECK(!desk.programme().event.languages.contains(u"fr"_s));
    CHECK(desk.programme().cards[0].text(core::TextField::Summary).has(u"fr"_s));
    desk.session.undo();

    desk.select("languagesView", {u"fr"_s});
    desk.answers.answer = 1;
    desk.click("languagesRemove");
    CHECK(!desk.programme().cards[0].text(core::TextField::Summary).has(u"fr"_s));
    desk.session.undo();
    CHECK(desk.programme().cards[0].text(core::TextField::Summary).has(u"fr"_s));
}

TEST_CASE("moving a line renumbers it, its subthemes and its cards in one step")
{
    Desk desk(programmeWithCards());
    desk.show(u"themes"_s);
    desk.select("themesView", {u"line-1"_s});
    QTest::keyClick(desk.find("themesView"), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.programme().theme(u"line-1"_s)->code == u"2"_s);
    CHECK(desk.programme().theme(u"subtheme-1.3"_s)->code == u"2.3"_s);
    CHECK(desk.programme().cardByCode(u"2.3.1"_s));
    CHECK(desk.session.undoStack().count() == 1);
    CHECK(desk.news.size() == 1);
    desk.session.undo();
    CHECK(desk.programme().cardByCode(u"1.3.1"_s));

    desk.click("themesFollow");
    desk.select("themesView", {u"line-1"_s});
    QTest::keyClick(desk.find("themesView"), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.programme().themes[0].id == u"line-2"_s);
    CHECK(desk.programme().theme(u"line-1"_s)->code == u"1"_s);
}

TEST_CASE("renumbering gives every line and subtheme the number of its place")
{
    Desk desk(programmeWithCards());
    desk.show(u"themes"_s);
    desk.click("themesRenumber");
    CHECK(desk.programme().theme(u"subtheme-1.3"_s)->code == u"1.1"_s);
    CHECK(desk.programme().cardByCode(u"1.1.2"_s));
    CHECK(desk.session.undoStack().count() == 1);
}

TEST_CASE("a subtheme is added below the line that is selected")
{
    Desk desk(sampleProgramme());
    desk.show(u"themes"_s);
    desk.select("themesView", {u"line-2"_s});
    desk.click("themesAddSubtheme");
    type(desk.editor(), u"Nuevo"_s);
    desk.press(Qt::Key_Return);
    const core::Theme &added = desk.programme().themes.last();
    CHECK(added.parent == u"line-2"_s);
    CHECK(added.title.in(u"es"_s) == u"Nuevo"_s);
}

TEST_CASE("a platform takes its capacity and its hours")
{
    Desk desk(sampleProgramme());
    desk.show(u"platforms"_s);
    CHECK(desk.note("platformsView", u"streaming"_s, 3) == u"unlimited"_s);
    desk.writeCell("platformsView", u"streaming"_s, 3, u"500"_s);
    CHECK(desk.programme().platform(u"streaming"_s)->capacity == 500);
    desk.writeCell("platformsView", u"streaming"_s, 3, {});
    CHECK(!desk.programme().platform(u"streaming"_s)->capacity.has_value());
    desk.writeCell("platformsView", u"streaming"_s, 3, u"many"_s);
    CHECK(desk.find<QLabel>("platformsRefused")->text().contains(u"many"_s));
    desk.writeCell("platformsView", u"streaming"_s, 4, u"9"_s);
    CHECK(desk.programme().platform(u"streaming"_s)->opens == QTime(9, 0));
    CHECK(desk.cell("platformsView", u"streaming"_s, 4) == u"09:00"_s);
}

TEST_CASE("a limit is a number of words, or nothing")
{
    Desk desk(sampleProgramme());
    desk.show(u"limits"_s);
    desk.writeCell("limitsView", u"summary"_s, 1, u"300"_s);
    CHECK(desk.programme().event.limits.value(core::TextField::Summary) == 300);
    desk.writeCell("limitsView", u"summary"_s, 1, u"0"_s);
    CHECK(!desk.programme().event.limits.contains(core::TextField::Summary));
    CHECK(desk.note("limitsView", u"summary"_s, 1) == u"no limit"_s);
    desk.writeCell("limitsView", u"concept"_s, 2, u"100"_s);
    desk.writeCell("limitsView", u"concept"_s, 3, u"10"_s);
    desk.writeCell("limitsView", u"concept"_s, 4, u"characters"_s);
    core::Limit expected = 1000;
    expected.minimum = 100;
    expected.tolerance = 10;
    expected.unit = core::LimitUnit::Characters;
    CHECK(desk.programme().event.limits.value(core::TextField::Concept) == expected);
    // What makes no sense is refused.
    desk.writeCell("limitsView", u"concept"_s, 2, u"2000"_s);
    desk.writeCell("limitsView", u"concept"_s, 3, u"200"_s);
    desk.writeCell("limitsView", u"concept"_s, 4, u"pages"_s);
    CHECK(desk.programme().event.limits.value(core::TextField::Concept) == expected);
    // Another one in a language, and away again.
    auto *menu = desk.find<QPushButton>("limitInLanguage")->menu();
    Q_EMIT menu->aboutToShow();
    auto *french = menu->findChild<QAction *>(u"limit-concept:fr"_s);
    REQUIRE(french);
    french->trigger();
    desk.writeCell("limitsView", u"concept:fr"_s, 1, u"1200"_s);
    CHECK(core::limitOf(desk.programme().event, core::TextField::Concept, u"fr"_s).maximum == 1200);
    core::Programme after = desk.programme();
    ui::LimitList().remove(after, u"concept:fr"_s);
    CHECK(after.event.languageLimits.isEmpty());
    desk.click("countLikeProcessor");
    CHECK(desk.programme().event.counting == core::CountingRule::WordProcessor);
}

TEST_CASE("colleagues and criteria of the review are listed, and what they did stays")
{
    core::Programme programme = sampleProgramme();
    addReview(programme.event);
    programme.event.anonymousReview = false;
    programme.cards = {testing::card(u"1.3.1"_s)};
    programme.cards[0].review.reviewers = {u"eva"_s};
    Desk desk(programme);
    desk.show(u"review"_s);
    CHECK(desk.cell("reviewView", u"eva"_s, 2) == u"1"_s);
    desk.writeCell("reviewView", u"eva"_s, 0, u"Eva Ruiz Gil"_s);
    CHECK(desk.programme().event.colleagues[u"eva"_s].name == u"Eva Ruiz Gil"_s);
    desk.writeCell("reviewView", u"eva"_s, 1, u"programme officer"_s);
    CHECK(desk.programme().event.colleagues[u"eva"_s].duty == core::Duty::Officer);
    desk.writeCell("reviewView", u"eva"_s, 1, u"cook"_s);
    CHECK(desk.find<QLabel>("reviewRefused")->text().contains(u"cook"_s));
    desk.writeCell("reviewView", u"eva"_s, 0, u"OMAR haddad"_s);
    CHECK(desk.programme().event.colleagues[u"eva"_s].name == u"Eva Ruiz Gil"_s);

    desk.writeCell("criteriaView", u"clarity"_s, 1, u"Clarity"_s);
    CHECK(desk.programme().event.criteria[u"clarity"_s].name.in(u"en"_s) == u"Clarity"_s);
    desk.writeCell("criteriaView", u"clarity"_s, 3, u"4"_s);
    CHECK(desk.programme().event.criteria[u"clarity"_s].weight == 4);
    desk.writeCell("criteriaView", u"clarity"_s, 3, u"-1"_s);
    CHECK(desk.programme().event.criteria[u"clarity"_s].weight == 4);
    desk.click("anonymousReview");
    CHECK(desk.programme().event.anonymousReview);

    core::Programme after = desk.programme();
    ui::ColleagueList().remove(after, u"eva"_s);
    CHECK(after.cards[0].review.reviewers == QStringList{u"eva"_s});
    ui::CriterionList().move(after, u"clarity"_s, 0);
    CHECK(core::criteriaInOrder(after.event) == QStringList{u"clarity"_s, u"relevance"_s});
}

TEST_CASE("the event's own words stand beside the program's")
{
    Desk desk(sampleProgramme());
    desk.show(u"wording"_s);
    CHECK(desk.note("wordingView", u"summary"_s, 1) == u"Breve resumen"_s);
    desk.writeCell("wordingView", u"summary"_s, 1, u"Resumen"_s);
    CHECK(desk.programme().event.wording.value(u"summary"_s).in(u"es"_s) == u"Resumen"_s);
    desk.writeCell("wordingView", u"status:draft"_s, 2, u"Sketch"_s);
    CHECK(desk.programme().event.wording.value(u"status:draft"_s).in(u"en"_s) == u"Sketch"_s);
    desk.writeCell("wordingView", u"summary"_s, 1, {});
    CHECK(!desk.programme().event.wording.contains(u"summary"_s));
}

TEST_CASE("many words are added to the dictionary at once, language by language")
{
    Desk desk(sampleProgramme());
    desk.show(u"dictionary"_s);
    CHECK(desk.find("dictionaryEmpty")->isVisible());
    QGuiApplication::clipboard()->setText(u"Okoro\nmancomunidad\nOkoro, glocal"_s);
    auto *line = desk.find<QLineEdit>("newWords");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(desk.programme().event.dictionary.value(u"es"_s)
          == QStringList{u"Okoro"_s, u"glocal"_s, u"mancomunidad"_s});
    CHECK(desk.session.undoStack().count() == 1);

    desk.find<QTabBar>("dictionaryLanguages")->setCurrentIndex(1);
    desk.write("newWords", u"glocal"_s);
    CHECK(desk.programme().event.dictionary.value(u"en"_s) == QStringList{u"glocal"_s});
    desk.select("dictionaryView", {u"glocal"_s});
    QTest::keyClick(desk.find("dictionaryView"), Qt::Key_Delete);
    CHECK(desk.programme().event.dictionary.keys() == QStringList{u"es"_s});
}

TEST_CASE("an event that is open for reading only says so and takes no edit")
{
    if (geteuid() == 0 && seteuid(65534) != 0) {
        WARN("skipped: root may write everything, and can't be somebody else here");
        return;
    }
    const auto backToRoot = qScopeGuard([] { (void)!seteuid(getuid()); });
    Desk desk(programmeWithCards(), true);
    REQUIRE(desk.session.isReadOnly());
    CHECK(desk.find("eventReadOnly")->isVisible());
    CHECK(desk.find<QLineEdit>("eventTitle.es")->isReadOnly());
    desk.show(u"formats"_s);
    auto *table = desk.find<QTreeView>("formatsView");
    desk.select("formatsView", {u"format-0"_s});
    CHECK(!desk.find("formatsAdd")->isEnabled());
    CHECK(!desk.find("formatsRemove")->isEnabled());
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(table->findChildren<QLineEdit *>(u"cellEditor"_s).isEmpty());
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(desk.programme().formats.size() == 6);
}
