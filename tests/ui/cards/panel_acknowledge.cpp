// SPDX-License-Identifier: GPL-3.0-or-later
// Living with a clash: from the findings, and back.
#include "ui/desk.h"

#include "ui/acknowledge.h"
#include "ui/cards/acknowledgedmodel.h"
#include "ui/cards/historytext.h"
#include "ui/cards/panelrow.h"
#include "ui/cards/sidepanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

// Cards 1 and 2 have one organizer at the same time; card 3 has an incomplete link.
core::Programme clashing()
{
    core::Programme programme = testing::fullProgramme(3);
    programme.cards[1].slot = programme.cards[0].slot;
    programme.cards[1].platform = u"room-a"_s;
    programme.cards[2].text(core::TextField::Summary).set(u"es"_s, u"Vea [esto](example)."_s);
    return programme;
}

struct Panel
{
    testing::Desk desk{clashing()};
    ui::SidePanel panel{desk.context};

    explicit Panel(const QString &card = u"card-1"_s)
    {
        panel.resize(280, 700);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        panel.showCard(card);
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = panel.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    QListView *list() { return find<QListView>("findingList"); }
    QListView *known() { return find<QListView>("acknowledgedList"); }
    int open() { return list()->model()->rowCount(); }
    int held() { return known()->model()->rowCount(); }
    void choose() { list()->setCurrentIndex(list()->model()->index(0, 0)); }
    void acknowledge(const QString &reason)
    {
        desk.dialogs.answer = reason;
        choose();
        auto *button = find<QPushButton>("acknowledgeButton");
        REQUIRE(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        desk.findings.wait();
    }
    void move(const QString &id, int minutes)
    {
        desk.change(id, [minutes](core::Card &card) {
            card.slot.start = card.slot.start.addSecs(minutes * 60);
        });
    }
};

} // namespace

TEST_CASE("a clash is acknowledged with a reason, in one step of undo")
{
    Panel panel;
    REQUIRE(panel.open() == 1);
    CHECK_FALSE(panel.find<QWidget>("acknowledged")->isVisible());
    panel.acknowledge(u"  One of them  is by video. "_s);
    CHECK(panel.open() == 0);
    CHECK(panel.desk.findings.of(u"card-2"_s).isEmpty());
    const QList<core::Acknowledgement> stored = panel.desk.card(u"card-1"_s).acknowledgements;
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].reason == u"One of them is by video."_s);
    CHECK(panel.desk.session.undoStack().count() == 1);
    CHECK(panel.desk.said.size() == 1);

    REQUIRE(panel.find<QWidget>("acknowledged")->isVisible());
    CHECK(panel.find<QToolButton>("acknowledgedHeading")->text().contains(u'1'));
    panel.desk.session.undo();
    panel.desk.findings.wait();
    CHECK(panel.open() == 1);
    CHECK_FALSE(panel.find<QWidget>("acknowledged")->isVisible());
}

TEST_CASE("without a reason nothing is acknowledged")
{
    for (const QString &answer : {QString(), u"   "_s}) {
        Panel panel;
        panel.acknowledge(answer);
        CHECK(panel.open() == 1);
        CHECK(panel.desk.session.undoStack().count() == 0);
    }
}

TEST_CASE("only what can be lived with has the button and the menu")
{
    Panel panel(u"card-3"_s);
    REQUIRE(panel.open() == 1);
    panel.choose();
    CHECK_FALSE(panel.find<QPushButton>("acknowledgeButton")->isVisible());
    const auto menu = [&panel] {
        Q_EMIT panel.list()->customContextMenuRequested(QPoint(20, 20));
        return panel.panel.findChild<QMenu *>(u"findingMenu"_s);
    };
    CHECK_FALSE(menu());
    panel.panel.showCard(u"card-1"_s);
    panel.choose();
    panel.desk.dialogs.answer = u"By video"_s;
    QMenu *opened = menu();
    REQUIRE(opened);
    REQUIRE(opened->actions().size() == 1);
    opened->actions().first()->trigger();
    opened->close();
    panel.desk.findings.wait();
    CHECK(panel.open() == 0);
}

TEST_CASE("the other card lives with the clash too, and can take it back")
{
    Panel panel;
    panel.acknowledge(u"By video"_s);
    panel.panel.showCard(u"card-2"_s);
    REQUIRE(panel.held() == 1);
    QTest::mouseClick(panel.find<QToolButton>("acknowledgedHeading"), Qt::LeftButton);
    REQUIRE(panel.known()->isVisible());
    const QModelIndex row = panel.known()->model()->index(0, 0);
    const QString detail = row.data(ui::DetailRole).toString();
    CHECK(detail.contains(u"“By video”"_s));
    CHECK(detail.contains(u"Ben"_s));
    auto *back = panel.find<QPushButton>("acknowledgedTakeBack");
    CHECK_FALSE(back->isEnabled());
    panel.known()->setCurrentIndex(row);
    QTest::mouseClick(back, Qt::LeftButton);
    panel.desk.findings.wait();
    CHECK(panel.held() == 0);
    CHECK(panel.open() == 1);
    CHECK(panel.desk.card(u"card-1"_s).acknowledgements.isEmpty());
    CHECK(panel.desk.session.undoStack().count() == 2);
    panel.desk.session.undo();
    panel.desk.findings.wait();
    CHECK(panel.held() == 1);
}

TEST_CASE("a clash comes back when either side moves, and says how it was acknowledged")
{
    for (const QString &moved : {u"card-1"_s, u"card-2"_s}) {
        Panel panel;
        panel.acknowledge(u"By video"_s);
        REQUIRE(panel.held() == 1);
        panel.move(moved, 5);
        CHECK(panel.held() == 0);
        REQUIRE(panel.open() == 1);
        const QModelIndex row = panel.list()->model()->index(0, 0);
        CHECK(row.data(ui::DetailRole).toString().contains(u"By video"_s));
        // The old reason is offered.
        panel.desk.dialogs.suggested.clear();
        panel.acknowledge(u"Still by video"_s);
        CHECK(panel.desk.dialogs.suggested == u"By video"_s);
        CHECK(panel.held() == 1);
        CHECK(panel.desk.card(u"card-1"_s).acknowledgements.size() == 1);
    }
}

TEST_CASE("acknowledged clashes come and go row by row")
{
    testing::Desk desk(clashing());
    ui::AcknowledgedModel model(desk.context);
    const QAbstractItemModelTester tester(&model);
    model.setCard(u"card-1"_s);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    desk.dialogs.answer = u"By video"_s;
    const core::Finding clash = desk.findings.of(u"card-1"_s).value(0);
    REQUIRE(ui::acknowledge(desk.context, nullptr, clash));
    desk.findings.wait();
    CHECK(desk.dialogs.question.contains(core::describe(clash)));
    CHECK(model.rowCount() == 1);
    CHECK(inserted.size() == 1);
    desk.dialogs.answer = u"Agreed with both"_s;
    REQUIRE(ui::acknowledge(desk.context, nullptr, clash));
    desk.findings.wait();
    CHECK(model.rowCount() == 1);
    CHECK(inserted.size() == 1);
    CHECK(model.index(0).data(ui::DetailRole).toString().contains(u"Agreed with both"_s));
    REQUIRE(ui::takeBack(desk.context, clash));
    desk.findings.wait();
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(ui::takeBack(desk.context, clash));
    CHECK(reset.isEmpty());
}

TEST_CASE("the history says in words what was acknowledged and taken back")
{
    core::PastCard before;
    core::PastCard after;
    before.card.acknowledgements = {{u"person-clash"_s, u"a"_s, u"By video"_s, u"1"_s}};
    after.card.acknowledgements = {{u"platform-clash"_s, u"b"_s, u"Two rooms"_s, u"2"_s}};
    const core::CardPart part{.field = core::acknowledgementsPart, .language = {}};
    const ui::PartChange change = ui::partChange(before, after, part, QPalette());
    CHECK(change.spoken
          == u"Taken back: Clash of a person: “By video” "
             "Acknowledged: Clash on a platform: “Two rooms”"_s);
    CHECK(change.html.count(u"<br>"_s) == 1);
    CHECK(ui::partText(after, part) == u"Clash on a platform: “Two rooms”"_s);
}
