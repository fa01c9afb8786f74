// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "ui/cards/commentlistmodel.h"
#include "ui/cards/panelrow.h"
#include "ui/cards/sidepanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

core::Comment comment(const QString &id, const QString &text, const QString &answers = {})
{
    return {.id = id,
            .answers = answers,
            .field = u"summary"_s,
            .language = u"es"_s,
            .quote = {},
            .author = u"Ben"_s,
            .at = QDateTime({2021, 5, 3}, {9, 30}, Qt::UTC),
            .text = text};
}

void say(testing::Desk &desk, const QList<core::Comment> &comments)
{
    core::Card card = *desk.session.card(u"card-1"_s);
    card.comments = comments;
    desk.session.editCard({}, card);
}

QString detail(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(ui::DetailRole).toString();
}

} // namespace

TEST_CASE(
    "comments come and go in the panel as they do on the card, each answer below its question")
{
    testing::Desk desk(testing::fullProgramme(1));
    ui::SidePanel panel(desk.context);
    panel.resize(280, 700);
    panel.show();
    panel.showCard(u"card-1"_s);
    auto *tabs = panel.findChild<QTabWidget *>(u"sideTabs"_s);
    auto *list = panel.findChild<QListView *>(u"commentList"_s);
    tabs->setCurrentIndex(1);
    CHECK(tabs->tabText(1) == u"Comments"_s);
    CHECK(panel.findChild<QLabel *>(u"commentsEmpty"_s)->isVisible());
    CHECK_FALSE(list->isVisible());

    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    say(desk,
        {comment(u"a"_s, u"Which cities?"_s), comment(u"b"_s, u"Too long"_s),
         comment(u"c"_s, u"All of them"_s, u"a"_s)});
    REQUIRE(list->model()->rowCount() == 3);
    CHECK(detail(*list->model(), 0) == u"Which cities?"_s);
    CHECK(detail(*list->model(), 1) == u"All of them"_s);
    CHECK(detail(*list->model(), 2) == u"Too long"_s);
    CHECK(tabs->tabText(1) == u"Comments 3"_s);
    CHECK(list->isVisible());

    core::Comment resolved = comment(u"b"_s, u"Too long"_s);
    resolved.resolved = true;
    say(desk, {resolved});
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data(ui::SignRole).toString() == u"✓"_s);
    CHECK(tabs->tabText(1) == u"Comments"_s);
    desk.session.undo();
    CHECK(list->model()->rowCount() == 3);
    panel.showCard({});
    CHECK(list->model()->rowCount() == 0);
}

TEST_CASE("a click on a comment leads to the text that it is about")
{
    testing::Desk desk(testing::fullProgramme(1));
    say(desk, {comment(u"a"_s, u"Which cities?"_s)});
    ui::SidePanel panel(desk.context);
    panel.resize(280, 700);
    panel.show();
    panel.showCard(u"card-1"_s);
    panel.findChild<QTabWidget *>(u"sideTabs"_s)->setCurrentIndex(1);
    auto *list = panel.findChild<QListView *>(u"commentList"_s);
    QSignalSpy wanted(&panel, &ui::SidePanel::placeWanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ui::Place>() == ui::Place{u"card-1"_s, u"summary"_s, u"es"_s});
}
