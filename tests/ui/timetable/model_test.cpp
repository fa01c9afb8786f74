// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace testing;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const QDate monday(2021, 5, 31);

} // namespace

TEST_CASE("rows are the sessions and breaks of the days that are shown, in the order of time")
{
    Desk desk(congress());
    ui::TimetableModel model(desk.session, desk.findings);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setDays({monday});
    CHECK(model.ids() == QStringList{u"first"_s, u"second"_s, u"lunch"_s});
    model.setDays({monday.addDays(1)});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("rows follow an edit without a reset, and whoever is chosen stays so")
{
    Desk desk(congress());
    ui::TimetableModel model(desk.session, desk.findings);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setDays({monday});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy grid(&model, &ui::TimetableModel::gridChanged);
    const QPersistentModelIndex second(model.indexOf(u"second"_s));
    desk.change(u"first"_s, [](core::Card &card) { card.slot.start = QTime(18, 0); });
    CHECK(model.ids() == QStringList{u"second"_s, u"lunch"_s, u"first"_s});
    CHECK(second.row() == 0);
    CHECK(reset.isEmpty());
    CHECK(grid.size() == 1);
    desk.change(u"first"_s, [](core::Card &card) {
        card.text(core::TextField::Title).set(u"es"_s, u"Otro nombre"_s);
    });
    CHECK(grid.size() == 1);
    CHECK(model.item(u"first"_s).title == u"Otro nombre");
    desk.change(u"first"_s, [](core::Card &card) { card.slot.date = {}; });
    CHECK(model.ids() == QStringList{u"second"_s, u"lunch"_s});
}

TEST_CASE("a block says code, title, hours in the chosen zone and what collides")
{
    core::Programme programme = congress();
    programme.cards[1].slot.start = QTime(9, 30);
    programme.cards[1].platform = programme.cards[0].platform;
    Desk desk(programme);
    ui::TimetableModel model(desk.session, desk.findings);
    model.setDays({monday});
    model.setZone(u"America/Bogota"_s);
    const ui::BlockItem item = model.item(u"first"_s);
    CHECK(item.code == u"1.3.1");
    CHECK(item.hours == u"02:00–03:00");
    REQUIRE_FALSE(item.marks.isEmpty());
    CHECK(item.marks.first().text == u"● Clash on a platform");
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {item.title, item.hours, item.platforms, u"Clash on a platform"_s})
        CHECK(spoken.contains(part));
}

TEST_CASE("a session that was withdrawn is still there and says so")
{
    core::Programme programme = congress();
    programme.cards[0].status = core::Status::Withdrawn;
    Desk desk(programme);
    ui::TimetableModel model(desk.session, desk.findings);
    model.setDays({monday});
    CHECK(model.item(u"first"_s).status == u"Withdrawn");
    CHECK(model.ids().contains(u"first"_s));
}

TEST_CASE("geometry finds the cell of every point it draws")
{
    Desk desk(congress());
    ui::TimetableModel model(desk.session, desk.findings);
    model.setDays({monday, monday.addDays(1)});
    const ui::GridGeometry geometry(model.grid(), 60, 800, 50);
    for (int day = 0; day < geometry.days(); ++day) {
        for (int column = 0; column < geometry.columns(); ++column) {
            for (int minute = 0; minute < 1440; minute += 7) {
                const QPoint point(geometry.columnRect(day, column).center().x(),
                                   geometry.y(minute));
                REQUIRE(geometry.cellAt(point) == ui::GridGeometry::Cell{day, column, minute});
            }
        }
    }
    CHECK(geometry.cellAt({-50, -50}) == ui::GridGeometry::Cell{0, 0, 0});
    CHECK(geometry.cellAt({5000, 9000}) == ui::GridGeometry::Cell{1, 1, 1440});
    CHECK_FALSE(ui::GridGeometry({}, 60, 800, 50).cellAt({0, 0}));
}
