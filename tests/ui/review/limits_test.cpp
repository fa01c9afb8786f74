// SPDX-License-Identifier: GPL-3.0-or-later
// All texts against their limits, and exceptions from these.
#include "support/catch.h"
#include "ui/cards/filterchip.h"
#include "ui/desk.h"
#include "ui/review/limitsmodel.h"
#include "ui/review/limitsview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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
    testing::Desk desk{longTexts()};
    ui::LimitsView view{desk.context};

    Shown()
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
    shown.desk.dialogs.answer = u"many"_s;
    QTest::mouseClick(&shown.button("limitsGrant"), Qt::LeftButton);
    CHECK(shown.desk.said.size() == 1);
    CHECK(shown.desk.card(u"card-1"_s).review.exceptions.isEmpty());
    shown.desk.dialogs.answer = u"110 the host asked for it"_s;
    QTest::mouseClick(&shown.button("limitsGrant"), Qt::LeftButton);
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

TEST_CASE("authors grant themselves nothing", "[limits]")
{
    Shown shown;
    shown.table().selectRow(0);
    CHECK(shown.button("limitsGrant").isEnabled());
    shown.desk.session.setPerson({u"Ana"_s, core::Duty::Author});
    CHECK(shown.waitFor([&] { return !shown.button("limitsGrant").isEnabled(); }));
}
