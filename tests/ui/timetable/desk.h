// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable page on an event with two sessions on 31 May, one that is not scheduled, and lunch.
#pragma once

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/timetable/gridview.h"
#include "ui/timetable/timetablepage.h"
#include "ui/timetable/unscheduledlist.h"

#include <QMainWindow>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace testing {

inline core::Programme congress()
{
    using namespace Qt::Literals::StringLiterals;
    core::Programme programme = programmeWithTimetable();
    programme.event.displayZones = {u"America/Bogota"_s};
    programme.event.buffers = {};
    for (core::Platform &platform : programme.platforms)
        platform.licence.clear();
    core::Card first = fullCard(u"1.3.1"_s, {2021, 5, 31}, {9, 0}, 60);
    first.id = u"first"_s;
    core::Card second = fullCard(u"1.3.2"_s, {2021, 5, 31}, {11, 0}, 90);
    second.id = u"second"_s;
    second.platform = u"room-a"_s;
    core::Card loose = fullCard(u"1.3.3"_s, {}, {}, 45);
    loose.id = u"loose"_s;
    for (core::Card *card : {&first, &second, &loose}) {
        card->people.clear();
        card->organizers.clear();
        card->furtherPlatforms.clear();
    }
    loose.platform.clear();
    programme.cards = {first, second, loose};
    return programme;
}

struct TimetableDesk
{
    Desk desk;
    QMainWindow frame;
    ui::Actions actions{frame, desk.settings};
    ui::TimetablePage &page;

    explicit TimetableDesk(const core::Programme &programme = congress())
        : desk(programme)
        , page(*new ui::TimetablePage(desk.context, *actions.timetable))
    {
        frame.setCentralWidget(&page);
        frame.resize(1000, 700);
        frame.show();
        frame.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&frame));
        QCoreApplication::processEvents();
        days().setCurrentIndex(5); // 31 May
        grid().scrollToSessions();
        grid().setFocus();
    }

    ui::GridView &grid() { return page.grid(); }
    ui::UnscheduledList &list() { return page.unscheduled(); }
    QTabBar &days() { return *page.findChild<QTabBar *>(QStringLiteral("dayTabs")); }
    QString hint() { return page.findChild<QLabel *>(QStringLiteral("timetableHint"))->text(); }
    core::Card card(const char *id) { return desk.card(QString::fromLatin1(id)); }
    core::Slot slot(const char *id) { return card(id).slot; }

    // In the viewport.
    QRect blockOf(const char *id)
    {
        auto *model = grid().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (static_cast<ui::TimetableModel *>(model)->id(index) == QLatin1String(id))
                return grid().visualRect(index);
        }
        return {};
    }
    // The middle of a column of the day that is shown, at a minute of that day.
    QPoint at(int column, int minute)
    {
        const QRect whole = grid().geometryOfGrid().columnRect(0, column);
        return {whole.center().x() - grid().horizontalScrollBar()->value(),
                grid().geometryOfGrid().y(minute) - grid().verticalScrollBar()->value()};
    }
    int minutes(int count) { return grid().geometryOfGrid().y(count); }

    void press(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(grid().viewport(), Qt::LeftButton, modifiers, point);
    }
    void moveTo(QPoint point) { QTest::mouseMove(grid().viewport(), point); }
    void release(QPoint point)
    {
        QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, point);
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        moveTo(from + (to - from) / 2);
        moveTo(to);
        release(to);
    }
    void click(const char *id, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, blockOf(id).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&grid(), key, modifiers);
    }
};

} // namespace testing
