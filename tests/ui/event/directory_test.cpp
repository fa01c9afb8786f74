// SPDX-License-Identifier: GPL-3.0-or-later
// People and organizations: writing in cells, removing, merging.
#include "desk.h"

#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

core::Programme programmeWithDoubles()
{
    core::Programme programme = sampleProgramme();
    programme.people = {
        {.id = u"ana"_s, .name = u"Ana Díaz"_s},
        {.id = u"ben"_s, .name = u"Ben Okoro"_s},
        {.id = u"diaz"_s, .name = u"DIAZ, Ana"_s, .post = core::LocalText(u"es"_s, u"Alcaldesa"_s)},
    };
    programme.cards = {fullCard(u"1.3.1"_s), fullCard(u"1.3.2"_s)};
    programme.cards[0].people = {{u"diaz"_s, core::Role::Speaker}};
    programme.cards[1].people = {{u"ana"_s, core::Role::Moderator}};
    return programme;
}

} // namespace

TEST_CASE("possible doubles are shown and made one")
{
    Desk desk(programmeWithDoubles());
    desk.show(u"people"_s);
    CHECK(desk.find<QLabel>("duplicatesText")->text().startsWith(u'1'));
    desk.click("duplicatesReview");
    desk.answers.answer = 0;
    desk.click("peopleMerge");
    CHECK(desk.answers.choices.size() == 2);
    CHECK(desk.programme().people.size() == 2);
    const core::Person *ana = desk.programme().person(u"ana"_s);
    REQUIRE(ana);
    CHECK(ana->post.in(u"es"_s) == u"Alcaldesa"_s);
    CHECK(desk.programme().cards[0].people[0].person == u"ana"_s);
    CHECK(desk.session.undoStack().count() == 1);
    CHECK(desk.page().findChild<QWidget *>(u"duplicatesBar"_s)->isHidden());
    desk.session.undo();
    CHECK(desk.programme().people.size() == 3);
}

TEST_CASE("merging can be thought better of")
{
    Desk desk(programmeWithDoubles());
    desk.show(u"people"_s);
    CHECK(!desk.find("peopleMerge")->isEnabled());
    desk.select("peopleView", {u"ana"_s, u"ben"_s});
    desk.answers.answer = -1;
    desk.click("peopleMerge");
    CHECK(desk.programme().people.size() == 3);
    CHECK(desk.session.undoStack().count() == 0);
}

TEST_CASE("a person is added by the button and a name, in one step of undo")
{
    Desk desk(sampleProgramme());
    desk.show(u"people"_s);
    desk.click("peopleAdd");
    type(desk.editor(), u"Zoé Martin"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.programme().people.last().name == u"Zoé Martin"_s);
    CHECK(desk.session.undoStack().count() == 1);

    desk.click("peopleAdd");
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<QTreeView>("peopleView")->model()->rowCount() == 3);
    CHECK(desk.session.undoStack().count() == 1);
}

TEST_CASE("a name that is being typed stays in its row until it is finished")
{
    Desk desk(sampleProgramme());
    desk.show(u"people"_s);
    auto *table = desk.find<QTreeView>("peopleView");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_F2);
    QLineEdit *edit = desk.editor();
    edit->selectAll();
    type(edit, u"Zoé"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return desk.programme().person(u"ana"_s)->name == u"Zoé"_s; }, 2000));
    CHECK(table->currentIndex().row() == 0);
    CHECK(desk.editor() == edit);
    type(edit, u" Martin"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.programme().person(u"ana"_s)->name == u"Zoé Martin"_s);
    CHECK(QTest::qWaitFor([&] { return table->currentIndex().row() == 1; }, 2000));
}

TEST_CASE("Tab goes on to the next cell that can be edited")
{
    Desk desk(sampleProgramme());
    desk.show(u"formats"_s);
    auto *table = desk.find<QTreeView>("formatsView");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_F2);
    desk.press(Qt::Key_Tab);
    // Past the number of cards.
    CHECK(table->currentIndex() == table->model()->index(1, 0));
    CHECK(desk.editor()->text() == u"Panel"_s);
}

TEST_CASE("a person's organization is chosen by name, and a new one is made")
{
    Desk desk(sampleProgramme());
    desk.show(u"people"_s);
    const int organization = 4;
    desk.writeCell("peopleView", u"ana"_s, organization, u"city of testing"_s);
    CHECK(desk.programme().person(u"ana"_s)->organization == u"city"_s);
    desk.writeCell("peopleView", u"ben"_s, organization, u"Mesa de Oficios"_s);
    REQUIRE(desk.programme().organizations.size() == 2);
    CHECK(desk.cell("peopleView", u"ben"_s, organization) == u"Mesa de Oficios"_s);
    desk.writeCell("peopleView", u"ben"_s, organization, {});
    CHECK(desk.programme().person(u"ben"_s)->organization.isEmpty());
}

TEST_CASE("a person's zone is found by its city")
{
    Desk desk(sampleProgramme());
    desk.show(u"people"_s);
    const int zone = 5;
    desk.writeCell("peopleView", u"ana"_s, zone, u"bogo"_s);
    CHECK(desk.programme().person(u"ana"_s)->zone == u"America/Bogota"_s);
    CHECK(desk.note("peopleView", u"ana"_s, zone) == u"(UTC-5)"_s);
    desk.writeCell("peopleView", u"ana"_s, zone, u"xyzzy"_s);
    CHECK(desk.programme().person(u"ana"_s)->zone == u"America/Bogota"_s);
    CHECK(desk.find("peopleRefused")->isVisible());
}

TEST_CASE("removing an organization in use is one step and says where it was")
{
    Desk desk(programmeWithDoubles());
    desk.show(u"organizations"_s);
    CHECK(desk.cell("organizationsView", u"city"_s, 2) == u"2"_s);
    desk.select("organizationsView", {u"city"_s});
    QTest::keyClick(desk.find("organizationsView"), Qt::Key_Delete);
    CHECK(desk.answers.asked == 0);
    CHECK(desk.programme().organizations.isEmpty());
    CHECK(desk.programme().cards[0].organizers.isEmpty());
    REQUIRE(desk.news.size() == 1);
    CHECK(desk.news[0].contains(u'2'));
    CHECK(desk.find("organizationsEmptyAdd")->isVisible());
    desk.session.undo();
    CHECK(desk.programme().cards[0].organizers == QStringList{u"city"_s});
}
