// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/noroot.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

const QDate monday(2021, 5, 31);

} // namespace

TEST_CASE("a session is dragged to another hour and platform in one step of undo")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    desk.drag(from, {desk.at(1, 0).x(), from.y() + desk.minutes(63)});
    CHECK(desk.slot("first") == core::Slot{monday, QTime(10, 5), 60});
    CHECK(desk.card("first").platform == u"room-a");
    CHECK(desk.desk.session.undoStack().count() == 1);
    CHECK(desk.grid().currentId() == u"first");

    desk.desk.session.undo();
    CHECK(desk.slot("first") == core::Slot{monday, QTime(9, 0), 60});
    CHECK(desk.card("first").platform == u"streaming");
    desk.desk.session.redo();
    CHECK(desk.slot("first").start == QTime(10, 5));
}

TEST_CASE("pulling an edge of a block changes its length, and leaves the other end")
{
    TimetableDesk desk;
    const QRect block = desk.blockOf("second");
    const QPoint foot(block.center().x(), block.bottom() - 1);
    desk.drag(foot, foot + QPoint(0, desk.minutes(30)));
    CHECK(desk.slot("second").start == QTime(11, 0));
    CHECK(desk.slot("second").minutes == 120);

    const QPoint head(block.center().x(), block.top() + 1);
    desk.drag(head, head - QPoint(0, desk.minutes(15)));
    CHECK(desk.slot("second").start == QTime(10, 45));
    CHECK(desk.slot("second").minutes == 135);

    const QPoint end(block.center().x(), desk.blockOf("second").bottom() - 1);
    desk.drag(end, head - QPoint(0, desk.minutes(60)));
    CHECK(desk.slot("second").minutes == 5);
}

TEST_CASE("escape cancels a drag, and nothing has changed")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    desk.press(from);
    desk.moveTo(from + QPoint(0, 40));
    desk.moveTo(from + QPoint(0, 80));
    CHECK(desk.hint().contains(u"1.3.1 →"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.hint().contains(u"→"));
    desk.moveTo(from + QPoint(0, 120));
    desk.release(from + QPoint(0, 120));
    CHECK(desk.slot("first") == core::Slot{monday, QTime(9, 0), 60});
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("a click alone moves nothing")
{
    TimetableDesk desk;
    desk.click("first");
    CHECK(desk.grid().currentId() == u"first");
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("a session is dragged in from the list, and takes its length with it")
{
    TimetableDesk desk;
    REQUIRE(desk.list().count() == 1);
    QWidget *from = desk.list().viewport();
    const QPoint held = desk.list().visualRect(desk.list().model()->index(0, 0)).center();
    const auto inList = [&](QPoint inGrid) {
        return from->mapFromGlobal(desk.grid().viewport()->mapToGlobal(inGrid));
    };
    QTest::mousePress(from, Qt::LeftButton, {}, held);
    QTest::mouseMove(from, held - QPoint(40, 0));
    QTest::mouseMove(from, inList(desk.at(0, 12 * 60)));
    CHECK(desk.hint().contains(u"12:00–12:45"));
    QTest::mouseRelease(from, Qt::LeftButton, {}, inList(desk.at(0, 12 * 60)));
    CHECK(desk.slot("loose") == core::Slot{monday, QTime(12, 0), 45});
    CHECK(desk.card("loose").platform == u"streaming");
    CHECK(desk.list().count() == 0);
    CHECK(desk.page.findChild<QLabel *>(u"noneUnscheduled"_s)->isVisible());
}

TEST_CASE("what is dragged in and has no length takes what its like take")
{
    core::Programme programme = congress();
    programme.cards[2].slot.minutes = {};
    programme.cards[0].slot.minutes = programme.cards[1].slot.minutes = 75;
    TimetableDesk desk(programme);
    QWidget *from = desk.list().viewport();
    const QPoint held = desk.list().visualRect(desk.list().model()->index(0, 0)).center();
    const QPoint to = from->mapFromGlobal(desk.grid().viewport()->mapToGlobal(desk.at(0, 12 * 60)));
    QTest::mousePress(from, Qt::LeftButton, {}, held);
    QTest::mouseMove(from, held + QPoint(0, 20));
    QTest::mouseMove(from, to);
    QTest::mouseRelease(from, Qt::LeftButton, {}, to);
    CHECK(desk.slot("loose").minutes == 75);
}

TEST_CASE("a session of the list that has a day can be dropped on another one")
{
    core::Programme programme = congress();
    programme.cards[2].slot.date = monday.addDays(1);
    TimetableDesk desk(programme);
    QWidget *from = desk.list().viewport();
    const QPoint held = desk.list().visualRect(desk.list().model()->index(0, 0)).center();
    const QPoint to = from->mapFromGlobal(desk.grid().viewport()->mapToGlobal(desk.at(0, 12 * 60)));
    QTest::mousePress(from, Qt::LeftButton, {}, held);
    QTest::mouseMove(from, held + QPoint(0, 20));
    QTest::mouseMove(from, to);
    QTest::mouseRelease(from, Qt::LeftButton, {}, to);
    CHECK(desk.slot("loose").date == monday);
}

TEST_CASE("held over the tab of another day, a session goes there")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    const QPoint tab = desk.grid().viewport()->mapFromGlobal(
        desk.days().mapToGlobal(desk.days().tabRect(6).center()));
    desk.press(from);
    desk.moveTo(from + QPoint(0, 20));
    desk.moveTo(tab);
    CHECK(desk.days().currentIndex() == 6);
    desk.moveTo(from);
    desk.release(from);
    CHECK(desk.slot("first") == core::Slot{monday.addDays(1), QTime(9, 0), 60});
}

TEST_CASE("let go of outside the grid, a session stays where it was")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    const QPoint tab = desk.grid().viewport()->mapFromGlobal(
        desk.days().mapToGlobal(desk.days().tabRect(6).center()));
    desk.drag(from, tab);
    CHECK(desk.slot("first") == core::Slot{monday, QTime(9, 0), 60});
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("let go of over the list, a session from the list stays there")
{
    TimetableDesk desk;
    QWidget *from = desk.list().viewport();
    const QPoint held = desk.list().visualRect(desk.list().model()->index(0, 0)).center();
    QTest::mousePress(from, Qt::LeftButton, {}, held);
    QTest::mouseMove(from, held + QPoint(0, 60));
    QTest::mouseRelease(from, Qt::LeftButton, {}, held + QPoint(0, 60));
    CHECK_FALSE(desk.slot("loose").isScheduled());
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("a session dragged over the list goes back to the unscheduled ones")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    const QPoint over =
        desk.grid().viewport()->mapFromGlobal(desk.list().viewport()->mapToGlobal(QPoint(20, 20)));
    desk.drag(from, over);
    CHECK_FALSE(desk.slot("first").isScheduled());
    CHECK(desk.slot("first").minutes == 60);
    CHECK(desk.list().count() == 2);
    CHECK(desk.list().currentId() == u"first");
}

TEST_CASE("a drop that collides is allowed, and marked on both")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    const QPoint to(desk.at(1, 0).x(), from.y() + desk.minutes(120));
    desk.press(from);
    desk.moveTo(from + (to - from) / 2);
    desk.moveTo(to);
    CHECK(QTest::qWaitFor([&] { return desk.hint().contains(u"● Clash on a platform"); }));
    desk.release(to);
    CHECK(desk.slot("first").start == QTime(11, 0));
    desk.desk.findings.wait();
    auto *model = static_cast<ui::TimetableModel *>(desk.grid().model());
    for (const QString &id : {u"first"_s, u"second"_s}) {
        REQUIRE_FALSE(model->item(id).marks.isEmpty());
        CHECK(model->item(id).marks.first()
              == ui::BlockMark{u"● Clash on a platform"_s, ui::Tone::Error});
    }
    CHECK_FALSE(desk.blockOf("first").intersects(desk.blockOf("second")));
}

TEST_CASE("a break is dragged like a session and stays on all platforms")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("lunch").center();
    desk.drag(from, from + QPoint(0, desk.minutes(-30)));
    const core::Break *lunch = desk.desk.session.programme().breakWithId(u"lunch"_s);
    REQUIRE(lunch);
    CHECK(lunch->slot == core::Slot{monday, QTime(13, 30), 60});
    CHECK(lunch->platforms.isEmpty());
}

TEST_CASE("a plenary keeps its platforms together")
{
    core::Programme programme = congress();
    programme.platforms.append({.id = u"room-b"_s, .name = {}, .position = 2});
    programme.cards[0].furtherPlatforms = {u"room-a"_s};
    TimetableDesk desk(programme);
    const QPoint from(desk.at(0, 0).x(), desk.blockOf("first").center().y());
    desk.drag(from, {desk.at(1, 0).x(), from.y()});
    CHECK(desk.card("first").platforms() == QStringList{u"room-a"_s, u"room-b"_s});
    CHECK(desk.slot("first").start == QTime(9, 0));
}

TEST_CASE("what is deleted while it is held is let go of")
{
    TimetableDesk desk;
    const QPoint from = desk.blockOf("first").center();
    desk.press(from);
    desk.moveTo(from + QPoint(0, 80));
    core::Programme without = desk.desk.session.programme();
    without.cards.removeFirst();
    desk.desk.session.edit({.text = "test"}, without);
    desk.release(from + QPoint(0, 80));
    CHECK_FALSE(desk.desk.session.card(u"first"_s));
    CHECK(desk.desk.session.undoStack().count() == 1);
}

TEST_CASE("nothing can be dragged in an event that is open for reading only")
{
    TimetableDesk desk;
    const QString path = desk.desk.session.path();
    desk.desk.session.close();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const NoRoot person(desk.desk.folder.path());
    REQUIRE(desk.desk.session.open(path));
    REQUIRE(desk.desk.session.isReadOnly());
    desk.days().setCurrentIndex(5);
    const QPoint from = desk.blockOf("first").center();
    REQUIRE(from != QPoint());
    desk.drag(from, from + QPoint(0, 80));
    CHECK(desk.slot("first").start == QTime(9, 0));
}
