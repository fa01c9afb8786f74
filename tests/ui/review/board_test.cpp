// SPDX-License-Identifier: GPL-3.0-or-later
// The board: all cards at a glance, and from there to the text.
#include "support/catch.h"
#include "ui/cards/filterchip.h"
#include "ui/desk.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

core::Programme someCards()
{
    core::Programme programme = testing::fullProgramme(4);
    programme.cards[0].text(TextField::Concept).set(u"fr"_s, {});
    programme.cards[1].text(TextField::Objectives).set(u"es"_s, testing::words(101));
    programme.cards[2].theme = u"line-2"_s;
    programme.cards[2].status = core::Status::Submitted;
    programme.cards[2].text(TextField::Title).set(u"es"_s, u"Economía del barrio"_s);
    for (const QString &language : {u"en"_s, u"fr"_s})
        programme.cards[2].text(TextField::Title).set(language, u"Economy"_s);
    programme.cards[3].comments = {
        {.id = u"c"_s, .field = u"summary"_s, .language = u"es"_s, .text = u"Which?"_s}};
    return programme;
}

struct Shown
{
    testing::Desk desk;
    ui::BoardView view;

    explicit Shown(const core::Programme &programme = someCards())
        : desk(programme)
        , view(desk.context)
    {
        view.resize(1100, 700);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = view.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return *widget;
    }
    QTableView &table() { return find<QTableView>("boardTable"); }
    ui::BoardModel &model() { return static_cast<ui::BoardModel &>(*table().model()); }
    int columnOf(const QString &language, std::optional<TextField> field = {})
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().boardColumn(column) == core::BoardColumn{language, field})
                return column;
        }
        FAIL("no such column");
        return -1;
    }
    QModelIndex cell(const QString &card, int column)
    {
        const QModelIndex row = model().indexOf(card);
        REQUIRE(row.isValid());
        return model().index(row.row(), column);
    }
    QString sign(const QString &card, const QString &language, std::optional<TextField> field = {})
    {
        return cell(card, columnOf(language, field)).data().toString();
    }
    bool waitFor(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 3000); }
};

} // namespace

TEST_CASE("the board's models keep the rules of models while the event changes", "[board]")
{
    Shown shown;
    const QAbstractItemModelTester texts(&shown.model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester statuses(shown.find<QTableView>("boardStatusTable").model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.desk.change(u"card-1"_s, [](core::Card &card) { card.theme = u"line-2"_s; });
    CHECK(shown.waitFor([&] { return shown.model().board().groups.value(1).statuses[4] == 1; }));
    core::Programme after = shown.desk.session.programme();
    after.cards.removeAt(1);
    shown.desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(shown.waitFor([&] { return !shown.model().indexOf(u"card-2"_s).isValid(); }));
    after.event.languages.removeLast();
    shown.desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(shown.waitFor([&] { return shown.model().board().columns.size() == 12; }));
}

TEST_CASE("a cell has a sign, and says in words what it means", "[board]")
{
    Shown shown;
    CHECK(shown.sign(u"card-1"_s, u"fr"_s, TextField::Concept) == u"–");
    CHECK(shown.sign(u"card-1"_s, u"fr"_s) == u"◐");
    CHECK(shown.sign(u"card-2"_s, u"es"_s) == u"●");
    CHECK(shown.sign(u"card-3"_s, u"en"_s) == u"✓");
    const QString told =
        shown.model().told(shown.cell(u"card-1"_s, shown.columnOf(u"fr"_s, TextField::Concept)));
    CHECK(told.startsWith(u"Conceptualization ("_s));
    CHECK(told.endsWith(u"): not translated."_s));
    CHECK(shown.model()
              .told(shown.cell(u"card-4"_s, shown.columnOf(u"es"_s, TextField::Summary)))
              .endsWith(u"complete. 1 open comment(s)."_s));
}

TEST_CASE("what the board shows goes out as a workbook and as pages", "[board]")
{
    Shown shown;
    QMenu *menu = shown.find<QPushButton>("boardOutput").menu();
    shown.find<QComboBox>("boardGrouping").setCurrentIndex(1);
    shown.find<QLineEdit>("boardSearch").setText(u"economia"_s);
    REQUIRE(shown.waitFor([&] { return shown.model().board().rows.size() == 1; }));
    const auto saved = [&](const char *action, const QString &name) {
        const QString path = shown.desk.folder.filePath(name);
        shown.desk.dialogs.fileToSave = path;
        for (QAction *each : menu->actions()) {
            if (each->objectName() == QLatin1StringView(action))
                each->trigger();
        }
        REQUIRE(shown.waitFor([&] { return QFile::exists(path); }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(saved("boardWorkbook", u"board.xlsx"_s).startsWith("PK"));
    CHECK(shown.desk.dialogs.suggested.endsWith(u".xlsx"));
    CHECK(saved("boardPdf", u"board.pdf"_s).startsWith("%PDF"));
    shown.find<QLineEdit>("boardSearch").setText(u"nowhere"_s);
    CHECK(shown.waitFor([&] { return !shown.find<QPushButton>("boardOutput").isEnabled(); }));
}

TEST_CASE("the cell of a language leads to its first text with the most pressing", "[board]")
{
    Shown shown;
    const auto placeOf = [&](const QString &card, const QString &language) {
        return shown.model().place(shown.cell(card, shown.columnOf(language))).field;
    };
    CHECK(placeOf(u"card-1"_s, u"fr"_s) == u"concept");    // there is none
    CHECK(placeOf(u"card-2"_s, u"es"_s) == u"objectives"); // too long
    CHECK(placeOf(u"card-4"_s, u"es"_s) == u"summary");    // commented
    CHECK(placeOf(u"card-1"_s, u"es"_s) == u"title");      // complete
}

TEST_CASE("Enter and a double click lead to the text of the cell", "[board]")
{
    Shown shown;
    QSignalSpy wanted(&shown.view, &ui::BoardView::placeWanted);
    shown.find<ui::FilterChip>("boardEachTextChip").click();
    const QModelIndex cell = shown.cell(u"card-1"_s, shown.columnOf(u"fr"_s, TextField::Concept));
    shown.table().setCurrentIndex(cell);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.last().first().value<ui::Place>()
          == ui::Place{.card = u"card-1"_s, .field = u"concept"_s, .language = u"fr"_s});
    const QPoint point = shown.table().visualRect(shown.cell(u"card-2"_s, 1)).center();
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {}, point);
    REQUIRE(wanted.count() == 2);
    CHECK(wanted.last().first().value<ui::Place>()
          == ui::Place{.card = u"card-2"_s, .field = u"status"_s});
    // The rows of groups lead nowhere.
    shown.table().setCurrentIndex(shown.model().index(0, 3));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    CHECK(wanted.count() == 2);
}

TEST_CASE("an edit reaches the board, and the chosen cell stays", "[board]")
{
    Shown shown;
    shown.table().setCurrentIndex(shown.cell(u"card-2"_s, shown.columnOf(u"es"_s)));
    shown.desk.change(u"card-2"_s, [](core::Card &card) {
        card.text(TextField::Objectives).set(u"es"_s, testing::words(10));
    });
    CHECK(shown.waitFor([&] { return shown.sign(u"card-2"_s, u"es"_s) == u"✓"; }));
    CHECK(shown.model().id(shown.table().currentIndex()) == u"card-2");
}

TEST_CASE("the board is filtered by what is typed and by what there is to do", "[board]")
{
    Shown shown;
    auto &search = shown.find<QLineEdit>("boardSearch");
    QTest::keyClick(&shown.table(), Qt::Key_F, Qt::ControlModifier);
    CHECK(search.hasFocus());
    QTest::keyClicks(&search, u"economia"_s);
    CHECK(shown.waitFor([&] { return shown.model().board().rows.size() == 1; }));
    QTest::keyClicks(&search, u"nada"_s);
    CHECK(shown.waitFor([&] { return shown.find<QLabel>("boardEmpty").isVisible(); }));
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(shown.waitFor([&] { return shown.model().board().rows.size() == 4; }));
    QTest::mouseClick(&shown.find<ui::FilterChip>("boardToDoChip"), Qt::LeftButton);
    CHECK(shown.waitFor([&] { return shown.model().board().rows.size() == 3; }));
}

TEST_CASE("a number of cards leads to these cards", "[board]")
{
    Shown shown;
    QTest::mouseClick(&shown.find<QAbstractButton>("boardStatuses"), Qt::LeftButton);
    auto &table = shown.find<QTableView>("boardStatusTable");
    CHECK(table.isVisible());
    const auto *model = static_cast<const ui::BoardStatusModel *>(table.model());
    REQUIRE(model->rowCount() == 3); // two lines and the sums
    const int submitted = 1 + int(core::Status::Submitted);
    CHECK(model->index(1, submitted).data().toString() == u"1");
    CHECK(model->index(2, model->columnCount() - 1).data().toString() == u"4");
    table.setCurrentIndex(model->index(1, submitted));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(shown.table().isVisible());
    CHECK(shown.waitFor([&] { return shown.model().board().rows.size() == 1; }));
    CHECK(shown.model().board().rows.first().card == u"card-3");
}

TEST_CASE("cards are grouped by who organizes them, or not at all", "[board]")
{
    Shown shown;
    auto &grouping = shown.find<QComboBox>("boardGrouping");
    grouping.setCurrentIndex(grouping.findData(int(core::BoardGrouping::None)));
    CHECK(shown.waitFor([&] { return shown.model().rowCount() == 5; }));
    grouping.setCurrentIndex(grouping.findData(int(core::BoardGrouping::Organizer)));
    CHECK(shown.waitFor(
        [&] { return shown.model().index(0, 0).data().toString() == u"City of Testing (4)"; }));
}
