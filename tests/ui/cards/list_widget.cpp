// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_support.h"

#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using testing::OpenEvent;
using testing::ShownList;

namespace {

// 1.3.1 to 1.3.3 and 2.1.1; the second has texts to find, the last is accepted.
QList<Card> fourCards()
{
    QList<Card> cards{testing::card(u"1.3.1"_s), testing::card(u"1.3.2"_s),
                      testing::card(u"1.3.3"_s), testing::card(u"2.1.1"_s)};
    for (Card &card : cards) {
        card.theme = u"line-1"_s;
        card.subtheme = u"subtheme-1.3"_s;
    }
    cards[1].text(TextField::Concept).set(u"fr"_s, u"L'économie du quartier"_s);
    cards[3].theme = u"line-2"_s;
    cards[3].subtheme = u"subtheme-2.1"_s;
    cards[3].status = Status::Accepted;
    return cards;
}

const QStringList all{u"card-1.3.1"_s, u"card-1.3.2"_s, u"card-1.3.3"_s, u"card-2.1.1"_s};

} // namespace

TEST_CASE("the first card is current when an event opens, and none when it closes", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    CHECK(shown.model.ids() == all);
    CHECK(shown.list.currentCard() == all[0]);
    QSignalSpy current(&shown.list, &ui::CardList::currentChanged);
    event.session.close();
    CHECK(shown.list.currentCard().isNull());
    REQUIRE(current.size() == 1);
    CHECK(current[0][0].toString().isNull());
    REQUIRE(event.session.open(event.path()));
    CHECK(shown.list.currentCard() == all[0]);
}

TEST_CASE("typing finds cards by any text, and marks where", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    QSignalSpy words(&shown.list, &ui::CardList::searched);
    CHECK(shown.finds(u"ECONOMIE"_s, {all[1]}));
    CHECK(words.last()[0].toStringList() == QStringList{u"economie"_s});
    // The editor goes on showing what it did.
    CHECK(shown.list.currentCard() == all[0]);

    shown.key(Qt::Key_Escape);
    CHECK(shown.field.text().isEmpty());
    CHECK(shown.model.ids() == all);
    CHECK(words.last()[0].toStringList().isEmpty());
    CHECK(shown.list.selectedCards() == QStringList{all[0]});
}

TEST_CASE("what is written while a search is on is found too", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.finds(u"economie"_s, {all[1]}));
    Card card = event.card(all[2]);
    card.text(TextField::Summary).set(u"es"_s, u"économie"_s);
    event.session.editCard({}, card);
    CHECK(QTest::qWaitFor([&] { return shown.model.ids() == QStringList{all[1], all[2]}; }));
}

TEST_CASE("a search without hits says so and offers to clear it", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.finds(u"zeppelin"_s, {}));
    auto *notice = shown.list.findChild<QWidget *>(u"noneFound"_s);
    REQUIRE(notice->isVisible());
    CHECK(notice->findChild<QLabel *>(u"noticeText"_s)->text() == u"No card has “zeppelin”.");
    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeFirst"_s), Qt::LeftButton);
    CHECK(shown.model.ids() == all);
    CHECK(shown.view.isVisible());
}

TEST_CASE("filters are chosen from chips, combine, and show what is chosen", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.choose(u"statusChip"_s, u"Draft"_s));
    CHECK(shown.model.ids() == all.first(3));
    const auto *chip = shown.list.findChild<QPushButton *>(u"statusChip"_s);
    CHECK(chip->text() == u"Status: Draft");
    REQUIRE(shown.choose(u"lineChip"_s, u"2 · Segunda línea"_s));
    CHECK(shown.model.ids().isEmpty());
    REQUIRE(shown.choose(u"statusChip"_s, u"Accepted"_s));
    CHECK(chip->text() == u"Status: 2");
    CHECK(shown.model.ids() == QStringList{all[3]});
    REQUIRE(shown.choose(u"lineChip"_s, u"Show all"_s));
    CHECK(shown.model.ids() == all);
    REQUIRE(shown.choose(u"languageChip"_s, u"◐ FR: partly there"_s));
    CHECK(QTest::qWaitFor([&] { return shown.model.ids() == QStringList{all[1]}; }));
}

TEST_CASE("a language filter looks at the texts behind the scenes", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.choose(u"languageChip"_s, u"✓ FR: complete"_s));
    CHECK(QTest::qWaitFor([&] { return shown.model.ids().isEmpty(); }));
    REQUIRE(shown.choose(u"languageChip"_s, u"– FR: empty"_s));
    CHECK(QTest::qWaitFor([&] {
        return shown.model.ids() == QStringList{all[0], all[2], all[3]};
    }));
}

TEST_CASE("a card that no longer fits the filter stays while it is current", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.choose(u"statusChip"_s, u"Draft"_s));
    shown.click(all[1]);
    Card card = event.card(all[1]);
    card.status = Status::Submitted;
    event.session.editCard({}, card);
    CHECK(shown.model.ids() == all.first(3));
    CHECK(shown.list.currentCard() == all[1]);
    shown.click(all[0]);
    CHECK(QTest::qWaitFor([&] { return shown.model.ids() == QStringList{all[0], all[2]}; }));
    CHECK(shown.list.currentCard() == all[0]);
}

TEST_CASE("the cards with a finding are shown for the status bar", "[cardlist]")
{
    QList<Card> cards = fourCards();
    cards[2].documents = {{u"Report"_s, u"nowhere"_s, {}}};
    OpenEvent event(cards);
    ShownList shown(event);
    event.findings.wait();
    shown.list.showProblems(FindingCode::BadLink);
    CHECK(shown.model.ids() == QStringList{all[2]});
    CHECK(shown.list.findChild<QPushButton *>(u"problemChip"_s)->text()
          == u"Problems: Incomplete link");
    shown.list.showScheduled(true);
    CHECK(shown.model.ids().isEmpty());
    shown.list.showAll();
    CHECK(shown.model.ids() == all);
}

TEST_CASE("showing a card clears the filters that hide it", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    REQUIRE(shown.choose(u"statusChip"_s, u"Draft"_s));
    shown.list.showCard(all[2]);
    CHECK(shown.model.ids() == all.first(3));
    shown.list.showCard(all[3]);
    CHECK(shown.model.ids() == all);
    CHECK(shown.list.currentCard() == all[3]);
    CHECK(shown.list.selectedCards() == QStringList{all[3]});
    shown.list.showCard(u"nobody"_s);
    CHECK(shown.list.currentCard() == all[3]);
}

TEST_CASE("keys go through the list", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    QSignalSpy opened(&shown.list, &ui::CardList::activated);
    shown.list.focusSearch();
    shown.key(Qt::Key_Down);
    REQUIRE(shown.view.hasFocus());
    shown.key(Qt::Key_Down);
    CHECK(shown.list.currentCard() == all[1]);
    shown.key(Qt::Key_End);
    CHECK(shown.list.currentCard() == all[3]);
    shown.key(Qt::Key_Home);
    CHECK(shown.list.currentCard() == all[0]);
    QTest::keyClicks(&shown.view, u"2.1"_s);
    CHECK(shown.list.currentCard() == all[3]);
    QTest::qWait(QApplication::keyboardInputInterval() + 20);
    QTest::keyClicks(&shown.view, u"sesion 1.3.2"_s);
    CHECK(shown.list.currentCard() == all[1]);
    shown.key(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == all[1]);
    shown.list.cardActions().nextCard->trigger();
    CHECK(shown.list.currentCard() == all[2]);
    shown.list.cardActions().previousCard->trigger();
    CHECK(shown.list.currentCard() == all[1]);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.list.selectedCards() == all);
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Up);
    CHECK(shown.field.hasFocus());
}

TEST_CASE("several cards are edited in one step of undo", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    shown.click(all[1]);
    shown.view.setFocus();
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(shown.list.selectedCards() == QStringList{all[1], all[2]});
    REQUIRE(shown.choose(shown.list.cardActions().setStatus->menu(), u"Withdrawn"_s));
    CHECK(event.card(all[1]).status == Status::Withdrawn);
    CHECK(event.card(all[2]).status == Status::Withdrawn);
    CHECK(event.card(all[0]).status == Status::Draft);
    REQUIRE(shown.choose(shown.list.cardActions().setTheme->menu(), u"2 · Segunda línea"_s));
    CHECK(event.card(all[2]).theme == u"line-2");
    REQUIRE(shown.choose(shown.list.cardActions().setPlatform->menu(), u"Sala A"_s));
    CHECK(event.card(all[1]).platform == u"room-a");
    REQUIRE(shown.choose(shown.list.cardActions().setLanguages->menu(), u"French"_s));
    CHECK(event.card(all[1]).languages == QStringList{u"fr"_s});
    CHECK(event.session.undoStack().count() == 4);
    CHECK(shown.list.selectedCards() == QStringList{all[1], all[2]});
    for (int i = 0; i < 4; ++i)
        event.session.undo();
    Card expected = fourCards()[1];
    expected.revision = event.card(all[1]).revision;
    CHECK(event.card(all[1]) == expected);
}

TEST_CASE("several cards are given a reviewer, and taken from one", "[cardlist]")
{
    OpenEvent event(fourCards());
    core::Programme listed = event.session.programme();
    listed.event.colleagues = {{u"ana"_s, {u"Ana"_s, core::Duty::Author}},
                               {u"eva"_s, {u"Eva Ruiz"_s, core::Duty::Reviewer}}};
    event.session.edit({.text = "test", .place = {}, .name = {}}, listed);
    ShownList shown(event);
    shown.click(all[1]);
    shown.view.setFocus();
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    QMenu *menu = shown.list.cardActions().setReviewers->menu();
    REQUIRE(shown.choose(menu, u"Eva Ruiz"_s));
    CHECK(event.card(all[1]).review.reviewers == QStringList{u"eva"_s});
    CHECK(event.card(all[2]).review.reviewers == QStringList{u"eva"_s});
    CHECK(event.card(all[0]).review.reviewers.isEmpty());
    CHECK_FALSE(shown.choose(menu, u"Ana"_s)); // authors review nothing
    REQUIRE(shown.choose(menu, u"Eva Ruiz"_s));
    CHECK(event.card(all[1]).review.reviewers.isEmpty());
    CHECK(event.session.undoStack().count() == 3);
}

TEST_CASE("deleted cards come back by the news, and the next card is current", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    QList<ui::NewsItem> said;
    QObject::connect(&event.news, &ui::News::said, &shown.list,
                     [&](const ui::NewsItem &item) { said.append(item); });
    shown.click(all[1]);
    shown.view.setFocus();
    shown.key(Qt::Key_Delete);
    CHECK(shown.model.ids() == QStringList{all[0], all[2], all[3]});
    CHECK(shown.list.currentCard() == all[2]);
    REQUIRE(said.size() == 1);
    CHECK(said[0].text().startsWith(u"1 "));
    said[0].act();
    CHECK(shown.model.ids() == all);

    // Something else came in between: that is not what is taken back.
    shown.click(all[3]);
    shown.key(Qt::Key_Delete);
    Card card = event.card(all[0]);
    card.status = Status::Accepted;
    event.session.editCard({}, card);
    said.last().act();
    CHECK(shown.model.ids() == all);
    CHECK(event.card(all[0]).status == Status::Accepted);
}

TEST_CASE("after several cards are deleted the one behind them is current", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    shown.click(all[0]);
    shown.view.setFocus();
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Delete);
    CHECK(shown.model.ids() == all.last(2));
    CHECK(shown.list.currentCard() == all[2]);
    CHECK(shown.list.selectedCards() == QStringList{all[2]});
    event.session.undo();
    CHECK(shown.model.ids() == all);
    CHECK(shown.list.currentCard() == all[2]);
}

TEST_CASE("the list is said anew in another language of the interface", "[cardlist]")
{
    OpenEvent event({testing::fullCard(u"1.3.1"_s)});
    ShownList shown(event);
    CHECK(shown.model.item(shown.model.index(0)).when.startsWith(u"Mon 31 May"));
    shown.list.setLocale(QLocale(QLocale::Spanish));
    CHECK(shown.model.item(shown.model.index(0)).when.startsWith(u"lun 31 may"));
}

TEST_CASE("a new card stands where one is, under a filter too, and is opened", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    QSignalSpy opened(&shown.list, &ui::CardList::activated);
    shown.click(all[1]);
    REQUIRE(shown.choose(u"statusChip"_s, u"Accepted"_s));
    shown.list.cardActions().create->trigger();
    const Card created = event.card(shown.list.currentCard());
    CHECK(created.code == u"1.3.4");
    CHECK(created.subtheme == u"subtheme-1.3");
    CHECK(created.status == Status::Draft);
    CHECK(shown.model.ids() == QStringList{created.id, all[3]});
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == created.id);

    shown.list.showAll();
    REQUIRE(shown.choose(shown.list.cardActions().createFromTemplate->menu(), u"Panel"_s));
    CHECK(event.card(shown.list.currentCard()).format == u"format-1");
    shown.list.cardActions().duplicate->trigger();
    CHECK(event.session.programme().cards.size() == 7);
    CHECK(event.card(shown.list.currentCard()).format == u"format-1");
    REQUIRE(shown.choose(u"lineChip"_s, u"2 · Segunda línea"_s));
    shown.list.cardActions().create->trigger();
    CHECK(event.card(shown.list.currentCard()).theme == u"line-2");
}

TEST_CASE("an event without cards says how to begin", "[cardlist]")
{
    OpenEvent event({});
    ShownList shown(event);
    auto *notice = shown.list.findChild<QWidget *>(u"noCards"_s);
    REQUIRE(notice->isVisible());
    QSignalSpy wanted(&shown.list, &ui::CardList::importWanted);
    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeSecond"_s), Qt::LeftButton);
    CHECK(wanted.size() == 1);
    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeFirst"_s), Qt::LeftButton);
    CHECK(shown.view.isVisible());
    CHECK(shown.model.rowCount() == 1);
}

TEST_CASE("an event that can only be read lets nothing be changed", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    CHECK(shown.list.cardActions().create->isEnabled());
    event.session.close();
    CHECK_FALSE(shown.list.cardActions().create->isEnabled());
    CHECK_FALSE(shown.list.cardActions().remove->isEnabled());
    CHECK_FALSE(shown.list.cardActions().setStatus->isEnabled());
}

TEST_CASE("files dropped on the list are handed on", "[cardlist]")
{
    OpenEvent event(fourCards());
    ShownList shown(event);
    QSignalSpy dropped(&shown.list, &ui::CardList::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/notes/one.docx"_s), QUrl(u"https://example.org"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.list, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.list, &drop);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped[0][0].toStringList() == QStringList{u"/notes/one.docx"_s});
}
