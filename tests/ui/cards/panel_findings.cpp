// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "core/text/markup.h"
#include "ui/cards/findinglistmodel.h"
#include "ui/cards/findingplace.h"
#include "ui/cards/panelrow.h"
#include "ui/cards/sidepanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

void writeTooMuch(core::Card &card)
{
    card.text(core::TextField::Objectives).set(u"es"_s, testing::words(104));
}

void breakLink(core::Card &card)
{
    card.text(core::TextField::Summary).set(u"es"_s, u"Vea [la página](example) hoy."_s);
}

struct Signals
{
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy changed;
    QSignalSpy reset;

    explicit Signals(QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    { }
    QList<qsizetype> counts() const
    {
        return {inserted.size(), removed.size(), changed.size(), reset.size()};
    }
};

QStringList fieldsOf(const ui::FindingListModel &model)
{
    QStringList fields;
    for (int row = 0; row < model.rowCount(); ++row)
        fields.append(model.finding(row).field);
    return fields;
}

struct Panel
{
    ui::SidePanel panel;
    QSignalSpy places{&panel, &ui::SidePanel::placeWanted};

    explicit Panel(testing::Desk &desk, const QString &card = u"card-1"_s)
        : panel(desk.context)
    {
        panel.resize(260, 600);
        panel.show();
        panel.showCard(card);
    }
    QListView *list() { return panel.findChild<QListView *>(u"findingList"_s); }
    QString tab() { return panel.findChild<QTabWidget *>(u"sideTabs"_s)->tabText(0); }
    ui::Place place() { return places.last().first().value<ui::Place>(); }
};

} // namespace

TEST_CASE("the findings of a card come and go row by row")
{
    testing::Desk desk(testing::fullProgramme(2));
    ui::FindingListModel model(desk.context);
    const QAbstractItemModelTester tester(&model);
    model.setCard(u"card-1"_s);
    CHECK(model.rowCount() == 0);

    const Signals heard(model);
    desk.change(u"card-1"_s, breakLink);
    CHECK(fieldsOf(model) == QStringList{u"summary"_s});
    desk.change(u"card-1"_s, writeTooMuch);
    CHECK(fieldsOf(model) == QStringList{u"summary"_s, u"objectives"_s});
    CHECK(heard.inserted.size() == 2);
    CHECK(heard.removed.isEmpty());

    desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Summary).set(u"es"_s, u"Nada."_s);
    });
    CHECK(fieldsOf(model) == QStringList{u"objectives"_s});
    CHECK(heard.counts().mid(0, 2) == QList<qsizetype>{2, 1});
    CHECK(heard.reset.isEmpty());
}

TEST_CASE("one more word over the limit changes its row and no other")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, breakLink);
    desk.change(u"card-1"_s, writeTooMuch);
    ui::FindingListModel model(desk.context);
    const QAbstractItemModelTester tester(&model);
    model.setCard(u"card-1"_s);
    const QString before = model.index(1).data().toString();

    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(core::TextField::Objectives).set(u"es"_s, testing::words(105));
    });
    CHECK(inserted.isEmpty());
    CHECK(removed.isEmpty());
    CHECK(before.contains(u"104"_s));
    CHECK(model.index(1).data().toString().contains(u"105"_s));
}

TEST_CASE("another card's findings leave the rows alone")
{
    testing::Desk desk(testing::fullProgramme(2));
    desk.change(u"card-1"_s, breakLink);
    ui::FindingListModel model(desk.context);
    model.setCard(u"card-1"_s);
    const Signals heard(model);
    desk.change(u"card-2"_s, breakLink);
    CHECK(heard.counts() == QList<qsizetype>{0, 0, 0, 0});
}

TEST_CASE("the findings of many cards become rows as somebody scrolls")
{
    core::Programme programme = testing::fullProgramme(140);
    for (core::Card &card : programme.cards) {
        breakLink(card);
        writeTooMuch(card);
    }
    testing::Desk desk(programme);
    ui::FindingListModel model(desk.context);
    model.setScope(ui::FindingListModel::Scope::All);
    CHECK(model.count() == 280);
    CHECK(model.rowCount() == 100);
    const QAbstractItemModelTester tester(&model); // which fetches more itself
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 280);

    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    desk.change(u"card-7"_s, [](core::Card &card) {
        card.text(core::TextField::Summary).set(u"es"_s, u"Nada."_s);
    });
    CHECK(removed.size() == 1);
    CHECK(model.rowCount() == 279);
    CHECK(model.index(0).data(ui::DetailRole).toString().contains(u"1 word1"_s));
}

TEST_CASE("a click on a finding leads to what is past the limit")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, writeTooMuch);
    Panel panel(desk);
    CHECK(panel.tab().contains(u'1'));
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {},
                      panel.list()->visualRect(panel.list()->model()->index(0, 0)).center());
    REQUIRE(panel.places.size() >= 1);
    const QString text = testing::words(104);
    const int position = int(text.indexOf(u"word101"_s));
    CHECK(
        panel.place()
        == ui::Place{u"card-1"_s, u"objectives"_s, u"es"_s, position, int(text.size()) - position});
}

TEST_CASE("Enter on a finding leads to the link that is not complete")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, breakLink);
    Panel panel(desk);
    panel.list()->setFocus();
    panel.list()->setCurrentIndex(panel.list()->model()->index(0, 0));
    QTest::keyClick(panel.list(), Qt::Key_Return);
    REQUIRE(panel.places.size() == 1);
    CHECK(panel.place() == ui::Place{u"card-1"_s, u"summary"_s, u"es"_s, 4, 9});
}

TEST_CASE("a link is found behind other blocks, also where it is partly bold")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards.first()
        .text(core::TextField::Summary)
        .set(u"es"_s, u"Uno\n\n- dos [**tres** cuatro](x) cinco"_s);
    const core::Finding finding{.code = core::FindingCode::BadLink,
                                .card = u"card-1"_s,
                                .field = u"summary"_s,
                                .language = u"es"_s,
                                .arguments = {{u"url"_s, u"x"_s}}};
    const ui::Place place = ui::placeOf(finding, programme);
    const QString text = core::plainText(
        core::parseMarkup(programme.cards.first().text(core::TextField::Summary).in(u"es"_s)));
    CHECK(text.mid(place.position, place.length) == u"tres cuatro");
}

TEST_CASE("all cards are listed on demand, and a card without findings has nothing to mend")
{
    testing::Desk desk(testing::fullProgramme(2));
    desk.change(u"card-2"_s, breakLink);
    Panel panel(desk);
    auto *empty = panel.panel.findChild<QLabel *>(u"findingsEmpty"_s);
    CHECK(empty->isVisible());
    CHECK_FALSE(panel.list()->isVisible());
    CHECK(panel.tab() == u"Findings");

    QTest::mouseClick(panel.panel.findChild<QToolButton *>(u"findingsOfAll"_s), Qt::LeftButton);
    CHECK_FALSE(empty->isVisible());
    CHECK(panel.list()->isVisible());
    CHECK(panel.tab().contains(u'1'));

    desk.session.close();
    CHECK(empty->isVisible());
}

TEST_CASE("long sentences take the lines they need")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.change(u"card-1"_s, writeTooMuch);
    Panel panel(desk);
    const QModelIndex index = panel.list()->model()->index(0, 0);
    panel.panel.resize(600, 600);
    QCoreApplication::processEvents();
    const int wide = panel.list()->visualRect(index).height();
    panel.panel.resize(160, 600);
    QCoreApplication::processEvents();
    CHECK(panel.list()->visualRect(index).height() > wide);
}
