// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

const QDate monday(2021, 5, 31);

} // namespace

TEST_CASE("Space takes a session up, arrows move it, Enter drops it in one step of undo")
{
    TimetableDesk desk;
    desk.click("first");
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.slot("first").start == QTime(9, 0));
    desk.key(Qt::Key_Return);
    CHECK(desk.slot("first") == core::Slot{monday, QTime(10, 10), 65});
    CHECK(desk.card("first").platform == u"room-a");
    CHECK(desk.desk.session.undoStack().count() == 1);
}

TEST_CASE("Escape leaves a session where it was")
{
    TimetableDesk desk;
    desk.click("first");
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Escape);
    CHECK(desk.slot("first").start == QTime(9, 0));
    CHECK(desk.desk.session.undoStack().count() == 0);
    CHECK(desk.grid().currentId() == u"first");
}

TEST_CASE("Ctrl and an arrow take a session to the next day, and the page follows")
{
    TimetableDesk desk;
    desk.click("first");
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.days().currentIndex() == 6);
    desk.key(Qt::Key_Space);
    CHECK(desk.slot("first") == core::Slot{monday.addDays(1), QTime(9, 0), 60});
    CHECK(desk.grid().currentId() == u"first");
}

TEST_CASE("arrow keys go from session to session")
{
    TimetableDesk desk;
    desk.click("first");
    desk.key(Qt::Key_Right);
    CHECK(desk.grid().currentId() == u"second");
    desk.key(Qt::Key_Down);
    CHECK(desk.grid().currentId() == u"lunch");
    desk.key(Qt::Key_Up);
    CHECK(desk.grid().currentId() == u"second");
    desk.key(Qt::Key_Left);
    CHECK(desk.grid().currentId() == u"first");
    desk.key(Qt::Key_End);
    CHECK(desk.grid().currentId() == u"lunch");
    desk.key(Qt::Key_Home);
    CHECK(desk.grid().currentId() == u"first");
}

TEST_CASE("Delete sends a session back, and undo brings it again")
{
    TimetableDesk desk;
    desk.click("first");
    desk.key(Qt::Key_Delete);
    CHECK_FALSE(desk.slot("first").isScheduled());
    CHECK(desk.list().currentId() == u"first");
    desk.desk.session.undo();
    CHECK(desk.slot("first").start == QTime(9, 0));
}

TEST_CASE("a session of the list is placed with the keys")
{
    TimetableDesk desk;
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QTest::keyClick(&desk.list(), Qt::Key_Space);
    REQUIRE(desk.grid().hasFocus());
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Return);
    const core::Slot slot = desk.slot("loose");
    CHECK(slot.date == monday);
    CHECK(slot.start.minute() == 0);
    CHECK(slot.minutes == 45);
    CHECK(desk.card("loose").platform == u"room-a");
}

TEST_CASE("Escape brings a session of the list back to it, and the focus with it")
{
    TimetableDesk desk;
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QTest::keyClick(&desk.list(), Qt::Key_Space);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.days().currentIndex() == 6);
    desk.key(Qt::Key_Escape);
    CHECK(desk.list().hasFocus());
    CHECK(desk.list().currentId() == u"loose");
    CHECK(desk.days().currentIndex() == 5);
    CHECK_FALSE(desk.slot("loose").isScheduled());
}

TEST_CASE("a click on a finding chooses it, and Enter leads to its place")
{
    core::Programme programme = congress();
    programme.cards[1].slot.start = QTime(9, 0);
    programme.cards[1].platform = programme.cards[0].platform;
    TimetableDesk desk(programme);
    QSignalSpy wanted(&desk.page, &ui::TimetablePage::placeWanted);
    desk.grid().setCurrentId(u"first"_s);
    auto *findings = desk.page.findChild<QListView *>(u"findingList"_s);
    REQUIRE(findings->isVisible());
    REQUIRE(findings->model()->rowCount() > 0);
    desk.page.focusFindings();
    CHECK(findings->hasFocus());
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {},
                      findings->visualRect(findings->model()->index(0, 0)).center());
    CHECK(wanted.isEmpty());
    QTest::keyClick(findings, Qt::Key_Return);
    CHECK(wanted.size() == 1);
}

TEST_CASE("two chosen sessions are swapped")
{
    TimetableDesk desk;
    desk.click("first");
    CHECK_FALSE(desk.actions.timetable->swap->isEnabled());
    desk.click("second", Qt::ControlModifier);
    REQUIRE(desk.actions.timetable->swap->isEnabled());
    desk.actions.timetable->swap->trigger();
    CHECK(desk.slot("first") == core::Slot{monday, QTime(11, 0), 60});
    CHECK(desk.slot("second") == core::Slot{monday, QTime(9, 0), 90});
    CHECK(desk.card("first").platform == u"room-a");
    desk.desk.session.undo();
    CHECK(desk.slot("first").start == QTime(9, 0));
}

TEST_CASE("Enter and a double click open the card")
{
    TimetableDesk desk;
    QSignalSpy wanted(&desk.page, &ui::TimetablePage::placeWanted);
    desk.click("second");
    desk.key(Qt::Key_Return);
    QTest::mouseDClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.blockOf("first").center());
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0][0].value<ui::Place>().card == u"second");
    CHECK(wanted[1][0].value<ui::Place>().card == u"first");
}

TEST_CASE("another zone relabels the hours and moves nothing")
{
    TimetableDesk desk;
    const QRect before = desk.blockOf("first");
    auto *zones = desk.page.findChild<QComboBox *>(u"timetableZone"_s);
    REQUIRE(zones->count() == 2);
    zones->setFocus();
    QTest::keyClick(zones, Qt::Key_Down);
    auto *model = static_cast<ui::TimetableModel *>(desk.grid().model());
    CHECK(model->zone() == u"America/Bogota");
    CHECK(model->item(u"first"_s).hours == u"02:00–03:00");
    CHECK(desk.blockOf("first") == before);
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("all days stand side by side, and a session goes from one to the other")
{
    TimetableDesk desk;
    desk.days().setCurrentIndex(desk.days().count() - 1);
    const ui::GridGeometry &geometry = desk.grid().geometryOfGrid();
    REQUIRE(geometry.days() == 7);
    desk.grid().setCurrentId(u"first"_s);
    desk.grid().scrollTo(desk.grid().currentIndex());
    const QRect before = desk.blockOf("first");
    const int day = geometry.dayRect(1).left() - geometry.dayRect(0).left();
    desk.drag(before.center(), before.center() - QPoint(day, 0));
    CHECK(desk.slot("first") == core::Slot{monday.addDays(-1), QTime(9, 0), 60});
}

TEST_CASE("zooming keeps the middle in its place, within limits")
{
    TimetableDesk desk;
    const int before = desk.grid().zoom();
    const int half = desk.grid().viewport()->height() / 2;
    const auto middle = [&] {
        return desk.grid().geometryOfGrid().minuteAt(desk.grid().verticalScrollBar()->value()
                                                     + half);
    };
    const int minute = middle();
    desk.actions.timetable->zoomIn->trigger();
    CHECK(desk.grid().zoom() > before);
    CHECK(std::abs(middle() - minute) <= 2);
    for (int i = 0; i < 40; ++i)
        desk.actions.timetable->zoomOut->trigger();
    CHECK(desk.grid().zoom() == ui::GridView::leastZoom);
    desk.actions.timetable->zoomReset->trigger();
    CHECK(desk.grid().zoom() == ui::GridView::usualZoom);
}

TEST_CASE("undo of a move elsewhere leads back to the day of the session")
{
    TimetableDesk desk;
    QObject::connect(&desk.desk.session, &ui::Session::placeWanted, &desk.page,
                     [&](const ui::Place &place) { desk.page.showId(place.card); });
    desk.click("first");
    desk.key(Qt::Key_Delete);
    desk.days().setCurrentIndex(0);
    desk.desk.session.undo();
    CHECK(desk.days().currentIndex() == 5);
    CHECK(desk.grid().currentId() == u"first");
}

TEST_CASE("an event without platforms or without days says what to do first")
{
    core::Programme programme = congress();
    programme.cards.clear();
    programme.breaks.clear();
    programme.platforms.clear();
    {
        TimetableDesk desk(programme);
        auto *button = desk.page.findChild<QPushButton *>(u"timetableEmptyButton"_s);
        REQUIRE(button->isVisible());
        QSignalSpy wanted(&desk.page, &ui::TimetablePage::placeWanted);
        button->click();
        CHECK(wanted[0][0].value<ui::Place>().field == u"platforms");
    }
    programme.event.start = programme.event.end = {};
    TimetableDesk desk(programme);
    auto *button = desk.page.findChild<QPushButton *>(u"timetableEmptyButton"_s);
    REQUIRE(button->isVisible());
    QSignalSpy wanted(&desk.page, &ui::TimetablePage::placeWanted);
    button->click();
    CHECK(wanted[0][0].value<ui::Place>().field == u"basics");
}

TEST_CASE("sessions without a platform, and on days outside the event, are there")
{
    core::Programme programme = congress();
    programme.cards[0].platform.clear();
    programme.cards[1].slot.date = QDate(2021, 7, 1);
    TimetableDesk desk(programme);
    CHECK(desk.blockOf("first").isValid());
    CHECK(desk.grid().geometryOfGrid().columns() == 3);
    CHECK(desk.days().count() == 9);
    CHECK(desk.days().tabText(7).contains(u'⚠'));
    desk.days().setCurrentIndex(7);
    CHECK(desk.blockOf("second").isValid());
}

TEST_CASE("five hundred sessions at one hour are all there, side by side")
{
    core::Programme programme = congress();
    const core::Card like = programme.cards[0];
    for (int i = 0; i < 500; ++i) {
        core::Card card = like;
        card.id = u"many-%1"_s.arg(i);
        card.code = u"9.%1"_s.arg(i);
        programme.cards.append(card);
    }
    TimetableDesk desk(programme);
    CHECK(desk.grid().model()->rowCount() == 503);
    CHECK(desk.blockOf("many-499").isValid());
}

TEST_CASE("the page opens on today, which is marked, where today is a day of the event")
{
    core::Programme programme = congress();
    const QDate today = QDate::currentDate();
    programme.event.start = today.addDays(-1);
    programme.event.end = today.addDays(1);
    programme.cards.clear();
    programme.breaks.clear();
    Desk desk(programme);
    QMainWindow frame;
    ui::Actions actions(frame, desk.settings);
    ui::TimetablePage page(desk.context, *actions.timetable);
    page.show();
    auto *days = page.findChild<QTabBar *>(u"dayTabs"_s);
    REQUIRE(days->count() == 4);
    CHECK(days->currentIndex() == 1);
    CHECK(days->tabText(1).startsWith(u'•'));
    CHECK_FALSE(days->tabText(0).startsWith(u'•'));
}

TEST_CASE("a session that somebody else moves meanwhile is let go of, and theirs stays")
{
    TimetableDesk desk;
    ui::Session other;
    other.setAuthor(u"Eva"_s);
    REQUIRE(other.open(desk.desk.session.path()));
    desk.click("first");
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Down);
    core::Card theirs = *other.card(u"first"_s);
    theirs.slot.start = QTime(16, 0);
    other.editCard({.text = "test", .place = {.card = u"first"_s}}, theirs);
    REQUIRE_FALSE(other.hasUnsaved());
    desk.desk.session.lookOutside();
    REQUIRE(desk.slot("first").start == QTime(16, 0));
    desk.key(Qt::Key_Return);
    CHECK(desk.slot("first").start == QTime(16, 0));
    CHECK(desk.desk.session.undoStack().count() == 0);
}

TEST_CASE("what a session of forty hours meets two days later is found again when it moves")
{
    core::Programme programme = congress();
    programme.cards[0].slot = {{2021, 5, 29}, QTime(9, 0), 40 * 60 + 24 * 60};
    programme.cards[1].platform = programme.cards[0].platform;
    TimetableDesk desk(programme);
    auto *model = static_cast<ui::TimetableModel *>(desk.grid().model());
    const auto collides = [model] {
        const QList<ui::BlockMark> marks = model->item(u"second"_s).marks;
        return std::ranges::any_of(marks, [](const ui::BlockMark &mark) {
            return mark.text.contains(u"Clash on a platform");
        });
    };
    desk.desk.findings.wait();
    REQUIRE(collides());
    desk.desk.change(u"first"_s, [](core::Card &card) { card.slot.minutes = 60; });
    CHECK_FALSE(collides());
}
