// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/schedule/clashes.h"
#include "ui/timetable/placingdialog.h"
#include "ui/timetable/suggestdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

template <typename Dialog>
Dialog *openDialog(TimetableDesk &desk)
{
    Dialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        dialog = desk.page.findChild<Dialog *>();
        return dialog && dialog->isVisible();
    }));
    return dialog;
}

} // namespace

TEST_CASE("suggested places are listed with their reasons, and the chosen one is taken")
{
    TimetableDesk desk;
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    REQUIRE(desk.actions.timetable->suggest->isEnabled());
    desk.actions.timetable->suggest->trigger();
    auto *dialog = openDialog<ui::SuggestDialog>(desk);
    auto *list = dialog->findChild<QListWidget *>(u"suggestions"_s);
    REQUIRE(QTest::qWaitFor([list] { return list->count() > 0; }, 20'000));
    CHECK(list->item(0)->text().contains(u'–'));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    CHECK(desk.slot("loose").isScheduled());
    CHECK(desk.slot("loose").minutes == 45);
    CHECK(desk.grid().currentId() == u"loose");
    CHECK(desk.desk.session.undoStack().count() == 1);
    desk.desk.session.undo();
    CHECK_FALSE(desk.slot("loose").isScheduled());
}

TEST_CASE("where there is no place, the reason is said and nothing can be taken")
{
    core::Programme programme = congress();
    programme.cards[2].capacity = 100'000;
    for (core::Platform &platform : programme.platforms)
        platform.capacity = 10;
    TimetableDesk desk(programme);
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    desk.actions.timetable->suggest->trigger();
    auto *dialog = openDialog<ui::SuggestDialog>(desk);
    auto *text = dialog->findChild<QLabel *>(u"suggestText"_s);
    REQUIRE(
        QTest::qWaitFor([text] { return text->text().startsWith(u"There is no place"); }, 20'000));
    CHECK(text->text().size() > 40);
    CHECK_FALSE(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->reject();
}

TEST_CASE("all unscheduled sessions are placed in one step, but for those that are not ticked")
{
    core::Programme programme = congress();
    core::Card another = programme.cards[2];
    another.id = u"another"_s;
    another.code = u"1.3.4"_s;
    programme.cards.append(another);
    TimetableDesk desk(programme);
    auto *button = desk.page.findChild<QPushButton *>(u"placeUnscheduled"_s);
    REQUIRE(button->isEnabled());
    button->click();
    auto *dialog = openDialog<ui::PlacingDialog>(desk);
    auto *plan = dialog->findChild<QTreeWidget *>(u"placingPlan"_s);
    REQUIRE(QTest::qWaitFor([plan] { return plan->isVisible(); }, 60'000));
    REQUIRE(plan->topLevelItemCount() == 1);
    QTreeWidgetItem *group = plan->topLevelItem(0);
    REQUIRE(group->childCount() == 2);
    CHECK(desk.desk.session.undoStack().count() == 0);
    group->child(1)->setCheckState(0, Qt::Unchecked);
    auto *place = dialog->findChild<QPushButton *>(u"placingDo"_s);
    CHECK(place->text().startsWith(u"Place 1 "));
    place->click();
    CHECK(desk.slot("loose").isScheduled());
    CHECK_FALSE(desk.slot("another").isScheduled());
    CHECK(desk.desk.session.undoStack().count() == 1);
    desk.desk.session.undo();
    CHECK_FALSE(desk.slot("loose").isScheduled());
}

TEST_CASE("stopping the search shows what it has until then")
{
    TimetableDesk desk;
    desk.actions.timetable->placeAll->trigger();
    auto *dialog = openDialog<ui::PlacingDialog>(desk);
    dialog->findChild<QPushButton *>(u"placingStop"_s)->click();
    auto *plan = dialog->findChild<QTreeWidget *>(u"placingPlan"_s);
    REQUIRE(QTest::qWaitFor([plan] { return plan->isVisible(); }, 9'000));
    CHECK(plan->topLevelItemCount() == 1);
    CHECK(desk.desk.session.undoStack().count() == 0);
    dialog->reject();
}

TEST_CASE("closing the dialog of places while it searches changes nothing")
{
    TimetableDesk desk;
    desk.actions.timetable->placeAll->trigger();
    openDialog<ui::PlacingDialog>(desk)->reject();
    QTest::qWait(50);
    CHECK_FALSE(desk.page.findChild<ui::PlacingDialog *>());
    CHECK(desk.desk.session.undoStack().count() == 0);
}
