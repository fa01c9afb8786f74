// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable's rules: breaks, booths, licences, availability, the time between sessions.
#include "desk.h"

#include "support/builders.h"
#include "ui/event/booths.h"
#include "ui/event/entrymodel.h"
#include "ui/event/lists.h"
#include "ui/event/writtentimes.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

// Columns behind the names in three languages.
constexpr int dayColumn = 3;
constexpr int startColumn = 4;
constexpr int minutesColumn = 5;
constexpr int platformsColumn = 6;
constexpr int boothsColumn = 6;
constexpr int restColumn = 7;
constexpr int licenceColumn = 8;
constexpr int availableColumn = 6;

QString availabilityAgain(const QString &text)
{
    const auto understood = ui::availabilityOf(text, sampleProgramme().event);
    return understood ? ui::availabilityText(*understood) : u"not understood"_s;
}

} // namespace

TEST_CASE("a break is added, placed and named in one row")
{
    Desk desk(sampleProgramme());
    desk.show(u"breaks"_s);
    desk.click("breaksEmptyAdd");
    type(desk.editor(), u"Almuerzo"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.programme().breaks.size() == 1);
    const QString id = desk.programme().breaks[0].id;
    desk.writeCell("breaksView", id, dayColumn, u"31/5"_s);
    desk.writeCell("breaksView", id, startColumn, u"14-15:30"_s);
    const core::Break &pause = desk.programme().breaks[0];
    CHECK(pause.title.in(u"es"_s) == u"Almuerzo"_s);
    CHECK(pause.slot == core::Slot{QDate(2021, 5, 31), QTime(14, 0), 90});
    CHECK(desk.note("breaksView", id, dayColumn) == u"Mon"_s);
    CHECK(desk.note("breaksView", id, platformsColumn) == u"all"_s);
    CHECK(desk.session.undoStack().count() == 3);

    desk.writeCell("breaksView", id, minutesColumn, u"45 min"_s);
    CHECK(desk.programme().breaks[0].slot.minutes == 45);
    desk.session.undo();
    CHECK(desk.programme().breaks[0].slot.minutes == 90);

    desk.select("breaksView", {id});
    desk.click("breaksRemove");
    CHECK(desk.programme().breaks.isEmpty());
    desk.session.undo();
    CHECK(desk.programme().breaks.size() == 1);
}

TEST_CASE("a break is on all platforms or on those that are named")
{
    Desk desk(programmeWithTimetable());
    desk.show(u"breaks"_s);
    const core::Programme &programme = desk.programme();
    const QString room = programme.platform(u"room-a"_s)->name.in(u"es"_s);
    const QString streaming = programme.platform(u"streaming"_s)->name.in(u"es"_s);
    CHECK(desk.cell("breaksView", u"coffee"_s, platformsColumn) == room);
    desk.writeCell("breaksView", u"coffee"_s, platformsColumn, streaming + u"; "_s + room);
    CHECK(programme.breakWithId(u"coffee"_s)->platforms
          == QStringList{u"streaming"_s, u"room-a"_s});
    desk.writeCell("breaksView", u"coffee"_s, platformsColumn, u"Atrium"_s);
    CHECK(desk.find<QLabel>("breaksRefused")->text().contains(u"Atrium"_s));
    CHECK(programme.breakWithId(u"coffee"_s)->platforms.size() == 2);
    desk.writeCell("breaksView", u"coffee"_s, platformsColumn, u"all"_s);
    CHECK(programme.breakWithId(u"coffee"_s)->platforms.isEmpty());
    CHECK(desk.page().findChild<QWidget *>(u"breaksRefused"_s)->isHidden());
}

TEST_CASE("a day or a start that is none is said beneath, and nothing is stored")
{
    Desk desk(programmeWithTimetable());
    desk.show(u"breaks"_s);
    const core::Break before = *desk.programme().breakWithId(u"lunch"_s);
    for (const int column : {dayColumn, startColumn, minutesColumn}) {
        desk.writeCell("breaksView", u"lunch"_s, column, u"soon"_s);
        CHECK(desk.find<QLabel>("breaksRefused")->text().contains(u"soon"_s));
    }
    CHECK(*desk.programme().breakWithId(u"lunch"_s) == before);
    CHECK(desk.session.undoStack().count() == 0);
}

TEST_CASE("a break is put on every day of the event in one step")
{
    Desk desk(programmeWithTimetable());
    desk.show(u"breaks"_s);
    CHECK(!desk.find("breaksDaily")->isEnabled());
    desk.select("breaksView", {u"lunch"_s});
    desk.click("breaksDaily");
    QSet<QDate> days;
    for (const core::Break &pause : desk.programme().breaks) {
        if (pause.title.in(u"es"_s) == u"Almuerzo"_s) {
            days.insert(pause.slot.date);
            CHECK(pause.slot.minutes == 60);
        }
    }
    CHECK(days.size() == 7);
    CHECK(desk.programme().breaks.size() == 8);
    CHECK(desk.session.undoStack().count() == 1);
    REQUIRE(desk.news.size() == 1);
    CHECK(desk.news[0].contains(u'6'));
    // All of them are there.
    desk.click("breaksDaily");
    CHECK(desk.programme().breaks.size() == 8);
    CHECK(desk.session.undoStack().count() == 1);
    desk.session.undo();
    CHECK(desk.programme().breaks.size() == 2);
}

TEST_CASE("breaks come, change and go row by row")
{
    Desk desk(programmeWithTimetable());
    const ui::BreakList list;
    ui::EntryModel model(desk.session, list);
    const QAbstractItemModelTester tester(&model);
    model.refresh(u"en"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    core::Programme after = desk.programme();
    after.breaks[1].slot.date = QDate(2021, 5, 26);
    ui::BreakList::repeatDaily(after, {u"coffee"_s});
    desk.session.edit({.text = "test"}, after);
    model.refresh(u"en"_s);
    CHECK(model.rowCount() == 8);
    CHECK(model.id(model.index(1, 0)) == u"lunch"_s);
    desk.session.undo();
    model.refresh(u"en"_s);
    CHECK(model.rowCount() == 2);
    CHECK(resets.isEmpty());
}

TEST_CASE("an event without days, or with years of them, has no every day")
{
    core::Programme programme = programmeWithTimetable();
    for (const QDate end : {QDate(), QDate(2121, 5, 31), QDate(2021, 5, 1)}) {
        programme.event.end = end;
        core::Programme after = programme;
        ui::BreakList::repeatDaily(after, {u"lunch"_s});
        CHECK(after == programme);
    }
}

TEST_CASE("the time between sessions is written in minutes")
{
    Desk desk(sampleProgramme());
    desk.show(u"breaks"_s);
    CHECK(desk.note("buffersView", u"person"_s, 1) == u"–"_s);
    desk.writeCell("buffersView", u"person"_s, 1, u"15"_s);
    desk.writeCell("buffersView", u"organizer"_s, 1, u"5 min"_s);
    CHECK(desk.programme().event.buffers == core::Buffers{0, 15, 5});
    desk.writeCell("buffersView", u"person"_s, 1, u"-3"_s);
    CHECK(desk.find<QLabel>("buffersRefused")->text().contains(u"-3"_s));
    desk.writeCell("buffersView", u"person"_s, 1, {});
    CHECK(desk.programme().event.buffers == core::Buffers{0, 0, 5});
    CHECK(desk.session.undoStack().count() == 3);
}

TEST_CASE("booths are pairs of languages, by code or by name")
{
    Desk desk(sampleProgramme());
    desk.show(u"platforms"_s);
    desk.writeCell("platformsView", u"streaming"_s, boothsColumn, u"es-en; español – francés"_s);
    CHECK(desk.programme().platform(u"streaming"_s)->booths
          == QList<core::Booth>{{u"es"_s, u"en"_s}, {u"es"_s, u"fr"_s}});
    CHECK(desk.cell("platformsView", u"streaming"_s, boothsColumn) == u"ES–EN; ES–FR"_s);
    desk.writeCell("platformsView", u"streaming"_s, boothsColumn, u"es-en; es-klingon"_s);
    CHECK(desk.find<QLabel>("platformsRefused")->text().contains(u"es-klingon"_s));
    CHECK(desk.programme().platform(u"streaming"_s)->booths.size() == 2);
    desk.writeCell("platformsView", u"streaming"_s, boothsColumn, u"es-en"_s);
    CHECK(desk.programme().platform(u"streaming"_s)->booths.size() == 1);
    desk.writeCell("platformsView", u"streaming"_s, restColumn, u"20"_s);
    CHECK(desk.programme().platform(u"streaming"_s)->boothRest == 20);
}

TEST_CASE("a booth that is shown is read back as it was")
{
    const core::Programme programme = sampleProgramme();
    const QList<core::Booth> booths{{u"pt-BR"_s, u"es"_s}, {u"zh-Hant"_s, u"en"_s}};
    QString notUnderstood;
    CHECK(ui::boothsOf(ui::boothsText(booths), programme, notUnderstood) == booths);
    CHECK(notUnderstood.isNull());
    CHECK(ui::boothsOf(u"es-es"_s, programme, notUnderstood).isEmpty());
    CHECK(notUnderstood == u"es-es"_s);
    CHECK(ui::boothPairs(programme) == QStringList{u"ES–EN"_s, u"ES–FR"_s, u"EN–FR"_s});
}

TEST_CASE("the last of several names is completed, and those before it stay")
{
    Desk desk(sampleProgramme());
    desk.show(u"platforms"_s);
    auto *table = desk.find<QTreeView>("platformsView");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, boothsColumn));
    QTest::keyClick(table, Qt::Key_F2);
    type(desk.editor(), u"es-en; en–"_s);
    QAbstractItemView *popup = desk.editor()->completer()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(desk.editor()->text() == u"es-en; EN–FR"_s);
}

TEST_CASE("a licence is spelt as the platform that shares it spells it")
{
    Desk desk(sampleProgramme());
    desk.show(u"platforms"_s);
    desk.writeCell("platformsView", u"streaming"_s, licenceColumn, u"Zoom 1"_s);
    desk.writeCell("platformsView", u"room-a"_s, licenceColumn, u"zoom 1"_s);
    CHECK(desk.programme().platform(u"room-a"_s)->licence == u"Zoom 1"_s);
    desk.writeCell("platformsView", u"room-a"_s, licenceColumn, u"Zoom 2"_s);
    CHECK(desk.programme().platform(u"room-a"_s)->licence == u"Zoom 2"_s);
    desk.writeCell("platformsView", u"room-a"_s, licenceColumn, {});
    CHECK(desk.programme().platform(u"room-a"_s)->licence.isEmpty());
    CHECK(ui::PlatformList().suggestions(desk.programme(), {.key = u"licence"_s})
          == QStringList{u"Zoom 1"_s});
}

TEST_CASE("a person is available on every day or on some, as people write it")
{
    CHECK(availabilityAgain(u"8-9:30"_s) == u"08:00–09:30"_s);
    CHECK(availabilityAgain(u"31/5 8-9:30, 15-18"_s) == u"31/05/2021 08:00–09:30, 15:00–18:00"_s);
    CHECK(availabilityAgain(u"20:00-24:00; 31 May"_s) == u"20:00–24:00; 31/05/2021"_s);
    CHECK(availabilityAgain(u"2021-05-31 de 8 a 9; 22h–2h"_s)
          == u"31/05/2021 08:00–09:00; 22:00–02:00"_s);
    for (const QString &nonsense : {u"mornings"_s, u"8"_s, u"31/5 8-"_s, u"8-9 CET"_s})
        CHECK(availabilityAgain(nonsense) == u"not understood"_s);

    const QList<core::Availability> said = programmeWithTimetable().people[0].availability;
    CHECK(ui::availabilityOf(ui::availabilityText(said), sampleProgramme().event) == said);
}

TEST_CASE("availability is written in its cell, and nothing is always")
{
    Desk desk(sampleProgramme());
    desk.show(u"people"_s);
    CHECK(desk.note("peopleView", u"ana"_s, availableColumn) == u"always"_s);
    desk.writeCell("peopleView", u"ana"_s, availableColumn, u"31/05/2021 8-9:30"_s);
    const QList<core::Availability> written{{QDate(2021, 5, 31), QTime(8, 0), QTime(9, 30)}};
    CHECK(desk.programme().person(u"ana"_s)->availability == written);
    desk.writeCell("peopleView", u"ana"_s, availableColumn, u"whenever"_s);
    CHECK(desk.find<QLabel>("peopleRefused")->text().contains(u"whenever"_s));
    CHECK(desk.programme().person(u"ana"_s)->availability == written);
    desk.writeCell("peopleView", u"ana"_s, availableColumn, {});
    CHECK(desk.programme().person(u"ana"_s)->availability.isEmpty());
    CHECK(desk.session.undoStack().count() == 2);
}

TEST_CASE("a platform that a plenary takes besides its own is in use")
{
    core::Programme programme = sampleProgramme();
    programme.cards = {fullCard(u"1.3.1"_s)};
    programme.cards[0].furtherPlatforms = {u"room-a"_s};
    Desk desk(programme);
    desk.show(u"platforms"_s);
    CHECK(desk.cell("platformsView", u"room-a"_s, licenceColumn + 1) == u"1"_s);
}
