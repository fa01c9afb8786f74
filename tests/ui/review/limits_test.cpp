// SPDX-License-Identifier: GPL-3.0-or-later
// All texts against their limits, and exceptions from these.
#include "support/catch.h"
#include "ui/cards/filterchip.h"
#include "ui/desk.h"
#include "ui/editcommand.h"
#include "ui/review/exceptiondialog.h"
#include "ui/review/limitsmodel.h"
#include "ui/review/limitsview.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

core::Programme longTexts()
{
    core::Programme programme = testing::fullProgramme(2);
    programme.cards[0].text(TextField::Objectives).set(u"es"_s, testing::words(105));
    programme.cards[1].text(TextField::Objectives).set(u"es"_s, testing::words(95));
    return programme;
}

struct Shown
{
    testing::Desk desk;
    ui::LimitsView view{desk.context};

    explicit Shown(const core::Programme &programme = longTexts())
        : desk(programme)
    {
        desk.session.setPerson({u"Eva Ruiz"_s, core::Duty::Reviewer});
        view.resize(1100, 600);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    QTableView &table() { return *view.findChild<QTableView *>(u"limitsTable"_s); }
    ui::LimitsModel &model() { return static_cast<ui::LimitsModel &>(*table().model()); }
    QPushButton &button(const char *name)
    {
        return *view.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    // The one that is open.
    ui::ExceptionDialog &dialog()
    {
        for (auto *dialog : view.findChildren<ui::ExceptionDialog *>()) {
            if (dialog->isVisible())
                return *dialog;
        }
        FAIL("no dialog is open");
        std::abort();
    }
    QSpinBox &most(const char *name)
    {
        return *dialog().findChild<QSpinBox *>(QString::fromLatin1(name));
    }
    QPushButton &grantButton()
    {
        return *dialog().findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    // To all chosen rows; -1 leaves what is proposed.
    void grant(int words, int characters = -1)
    {
        QTest::mouseClick(&button("limitsGrant"), Qt::LeftButton);
        if (words >= 0)
            most("exceptionWords").setValue(words);
        if (characters >= 0)
            most("exceptionCharacters").setValue(characters);
        QTest::keyClicks(dialog().findChild<QLineEdit *>(u"exceptionReason"_s),
                         u"the host asked for it"_s);
        QTest::mouseClick(&grantButton(), Qt::LeftButton);
    }
    bool waitFor(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 3000); }
};

} // namespace

TEST_CASE("each text with a limit has its row, and columns sort by what they mean", "[limits]")
{
    Shown shown;
    const QAbstractItemModelTester tester(&shown.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.model().rowCount() == 2 * 4 * 3);
    shown.table().sortByColumn(ui::LimitsModel::Count, Qt::DescendingOrder);
    const QModelIndex first = shown.model().index(0, 0);
    CHECK(shown.model().row(first).count == 105);
    CHECK(shown.model().row(first).state == core::LimitState::Over);
    CHECK(shown.model().row(shown.model().index(1, 0)).state == core::LimitState::Near);
    QSignalSpy wanted(&shown.view, &ui::LimitsView::placeWanted);
    shown.table().setCurrentIndex(first);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.last().first().value<ui::Place>()
          == ui::Place{.card = u"card-1"_s, .field = u"objectives"_s, .language = u"es"_s});
}

TEST_CASE("an exception is granted with a reason, and taken back", "[limits]")
{
    Shown shown;
    QTest::mouseClick(shown.view.findChild<ui::FilterChip *>(u"limitsOffChip"_s), Qt::LeftButton);
    REQUIRE(shown.model().rowCount() == 1);
    shown.table().selectRow(0);
    QTest::mouseClick(&shown.button("limitsGrant"), Qt::LeftButton);
    CHECK_FALSE(shown.grantButton().isEnabled()); // without a reason
    CHECK(shown.most("exceptionWords").value() == 105);
    shown.dialog().reject();
    CHECK(shown.desk.card(u"card-1"_s).review.exceptions.isEmpty());
    shown.grant(110);
    const auto exceptions = shown.desk.card(u"card-1"_s).review.exceptions;
    REQUIRE(exceptions.size() == 1);
    const core::LimitException granted =
        exceptions.value(core::limitKey(TextField::Objectives, u"es"_s));
    CHECK(granted.maximum == 110);
    CHECK(granted.reason == u"the host asked for it");
    CHECK(granted.author == u"Eva Ruiz");
    CHECK(shown.waitFor([&] { return shown.model().rowCount() == 0; }));

    QTest::mouseClick(shown.view.findChild<ui::FilterChip *>(u"limitsOffChip"_s), Qt::LeftButton);
    shown.table().sortByColumn(ui::LimitsModel::Exception, Qt::DescendingOrder);
    shown.table().selectRow(0);
    QTest::mouseClick(&shown.button("limitsTakeBack"), Qt::LeftButton);
    CHECK(shown.desk.card(u"card-1"_s).review.exceptions.isEmpty());
    shown.desk.session.undo();
    CHECK(shown.desk.card(u"card-1"_s).review.exceptions.size() == 1);
}

TEST_CASE("each unit has its own number, and who may be longer already keeps that", "[limits]")
{
    core::Programme programme = longTexts();
    programme.event.limits.insert(TextField::Summary, core::Limit(250));
    programme.event.limits[TextField::Summary].unit = core::LimitUnit::Characters;
    programme.cards[0].review.exceptions = {
        {core::limitKey(TextField::Objectives, u"es"_s), {.maximum = 900, .reason = u"Old."_s}}};
    Shown shown(programme);
    shown.table().selectAll();
    shown.grant(400, 2400);
    const auto exceptions = shown.desk.card(u"card-1"_s).review.exceptions;
    CHECK(exceptions.value(core::limitKey(TextField::Objectives, u"es"_s)).maximum == 900);
    CHECK(exceptions.value(core::limitKey(TextField::Objectives, u"fr"_s)).maximum == 400);
    CHECK(exceptions.value(core::limitKey(TextField::Summary, u"es"_s)).maximum == 2400);
    // Nothing is left to grant.
    CHECK(shown.desk.said.isEmpty());
    shown.table().selectAll();
    shown.grant(400, 2400);
    CHECK(shown.desk.said.size() == 1);
}

TEST_CASE("an exception for all languages ends once, however many rows it has", "[limits]")
{
    core::Programme programme = longTexts();
    programme.cards[0].review.exceptions = {
        {core::limitKey(TextField::Objectives), {.maximum = 300, .reason = u"Old."_s}}};
    Shown shown(programme);
    shown.table().selectAll();
    QTest::mouseClick(&shown.button("limitsTakeBack"), Qt::LeftButton);
    CHECK(shown.desk.card(u"card-1"_s).review.exceptions.isEmpty());
    const auto *step =
        static_cast<const ui::EditCommand *>(shown.desk.session.undoStack().command(0));
    REQUIRE(step);
    CHECK(step->step().count == 1);
}

TEST_CASE("authors grant themselves nothing", "[limits]")
{
    Shown shown;
    shown.table().selectRow(0);
    CHECK(shown.button("limitsGrant").isEnabled());
    shown.desk.session.setPerson({u"Ana"_s, core::Duty::Author});
    CHECK(shown.waitFor([&] { return !shown.button("limitsGrant").isEnabled(); }));
}
