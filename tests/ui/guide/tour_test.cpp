// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "ui/guide/callout.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using testing::HelpDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Walk
{
    HelpDesk desk;

    Walk() { desk.find<QAction>("tour")->trigger(); }
    // Null when it has ended.
    ui::Callout *callout()
    {
        for (ui::Callout *each : desk.window.findChildren<ui::Callout *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString title() { return callout()->findChild<QLabel *>(u"tourTitle"_s)->text(); }
    void press(const char *button)
    {
        QTest::mouseClick(callout()->findChild<QPushButton *>(QString::fromLatin1(button)),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the tour leads through the window and ends", "[tour]")
{
    Walk walk;
    QStringList titles;
    while (walk.callout()) {
        const QString title = walk.title();
        CAPTURE(title.toStdString());
        REQUIRE_FALSE(titles.contains(title));
        titles.append(title);
        CHECK(walk.desk.window.rect().contains(walk.callout()->geometry()));
        CHECK(walk.callout()->accessibleName() == title);
        CHECK_FALSE(walk.callout()->accessibleDescription().isEmpty());
        walk.press("tourNext");
    }
    CHECK(titles.size() == 6);
}

TEST_CASE("the tour goes by keys, back too", "[tour]")
{
    Walk walk;
    CHECK(walk.callout()->isAncestorOf(QApplication::focusWidget()));
    const QString first = walk.title();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(walk.title() != first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(walk.title() == first);
    CHECK_FALSE(walk.callout()->findChild<QPushButton *>(u"tourBack"_s)->isEnabled());
}

TEST_CASE("Escape leaves the tour from anywhere, and the focus goes back", "[tour]")
{
    Walk walk;
    walk.desk.find("cardSearch")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(walk.callout());
    CHECK(walk.desk.find("cardSearch")->hasFocus());

    walk.desk.find<QAction>("tour")->trigger();
    CHECK(walk.callout()->isAncestorOf(QApplication::focusWidget()));
    walk.press("tourLeave");
    CHECK_FALSE(walk.callout());
    CHECK(walk.desk.find("cardSearch")->hasFocus());
}

TEST_CASE("a click elsewhere does what it does, and ends the tour", "[tour]")
{
    Walk walk;
    auto *view = walk.desk.find<QListView>("cardView");
    const QModelIndex second = view->model()->index(1, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
    CHECK(view->currentIndex() == second);
    CHECK_FALSE(walk.callout());
}

TEST_CASE("another page and a closed event end the tour", "[tour]")
{
    Walk walk;
    walk.desk.find<QAction>("timetablePageAction")->trigger();
    CHECK_FALSE(walk.callout());
    walk.desk.find<QAction>("tour")->trigger();
    CHECK(walk.desk.find("cardsPage")->isVisible());
    REQUIRE(walk.callout());
    walk.desk.find<QAction>("closeEvent")->trigger();
    CHECK_FALSE(walk.callout());
    CHECK_FALSE(walk.desk.find<QAction>("tour")->isEnabled());
}

TEST_CASE("the callout follows what it points at", "[tour]")
{
    Walk walk;
    for (int i = 0; i < 3; ++i)
        walk.press("tourNext");
    const QRect before = walk.callout()->geometry();
    walk.desk.window.resize(1024, 640);
    REQUIRE(QTest::qWaitFor([&] { return walk.callout()->geometry() != before; }));
    CHECK(walk.desk.window.rect().contains(walk.callout()->geometry()));
    const QWidget *panel = walk.desk.find("sidePanel");
    const QRect target(panel->mapTo(&walk.desk.window, QPoint()), panel->size());
    CHECK_FALSE(walk.callout()->geometry().adjusted(12, 12, -12, -12).intersects(target));
}

TEST_CASE("the tour speaks the language that the program is switched to", "[tour]")
{
    Walk walk;
    walk.desk.translator.setLanguage(u"es"_s);
    REQUIRE(QTest::qWaitFor([&] {
        QCoreApplication::processEvents();
        return walk.callout() && walk.desk.window.locale().language() == QLocale::Spanish;
    }));
    CHECK(walk.callout());
}

TEST_CASE("what can't be seen is not spoken of", "[tour]")
{
    core::Programme empty = testing::fullProgramme(1);
    empty.cards.clear();
    HelpDesk desk(empty);
    desk.find<QAction>("tour")->trigger();
    int stops = 0;
    for (; stops < 10; ++stops) {
        auto *callout = desk.window.findChild<ui::Callout *>();
        if (!callout || !callout->isVisible())
            break;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    CHECK(stops == 5); // no meter without a card
}

TEST_CASE("the first start begins the tour with the first event, and no other one does", "[tour]")
{
    ui::Settings().setState(u"tour"_s, {});
    {
        HelpDesk desk(testing::fullProgramme(2), true);
        REQUIRE(QTest::qWaitFor([&] { return desk.window.findChild<ui::Callout *>() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    HelpDesk again(testing::fullProgramme(2), true);
    QTest::qWait(50);
    CHECK_FALSE(again.window.findChild<ui::Callout *>());
    CHECK_FALSE(ui::Settings().isFirstRun());
}

TEST_CASE("the first event without cards does not begin the tour", "[tour]")
{
    ui::Settings().setState(u"tour"_s, {});
    core::Programme empty = testing::fullProgramme(1);
    empty.cards.clear();
    HelpDesk desk(empty, true);
    QTest::qWait(50);
    CHECK_FALSE(desk.window.findChild<ui::Callout *>());
}
