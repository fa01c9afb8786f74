// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of a reviewer, by keys and clicks.
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/print/pdfpages.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queueview.h"
#include "ui/review/readingpane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using core::Status;
using core::TextField;

namespace {

core::Programme waiting()
{
    core::Programme programme = testing::fullProgramme(4);
    testing::addReview(programme.event);
    programme.event.anonymousReview = false;
    programme.event.limits[TextField::Summary] = 250;
    programme.event.languageLimits.clear();
    for (core::Card &card : programme.cards) {
        card.status = Status::Submitted;
        card.people = {{u"ana"_s, core::Role::Speaker}};
        card.text(TextField::Summary)
            .set(u"es"_s, u"Un resumen de Ana Díaz con **negrita** sobre "_s + card.code);
    }
    programme.cards[3].status = Status::Draft;
    return programme;
}

struct Shown
{
    testing::Desk desk;
    ui::QueueView view;

    explicit Shown(const core::Programme &programme = waiting(),
                   const core::Colleague &person = {u"Eva Ruiz"_s, core::Duty::Reviewer})
        : desk(programme)
        , view((desk.session.setPerson(person), desk.context))
    {
        view.setLookTime(std::chrono::milliseconds(0));
        view.resize(1200, 800);
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
    QListView &list() { return find<QListView>("queueList"); }
    QString text() { return find<QTextBrowser>("queueText").toPlainText(); }
    void click(const char *name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    bool waitFor(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 3000); }
};

} // namespace

TEST_CASE("J and K go through the queue, and the card is there to be read", "[queue]")
{
    Shown shown;
    const QAbstractItemModelTester tester(shown.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.list().model()->rowCount() == 3);
    CHECK(shown.view.current() == u"card-1");
    CHECK(shown.text().contains(u"Un resumen de Ana Díaz con negrita sobre 1"_s));
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_J);
    CHECK(shown.view.current() == u"card-2");
    CHECK(shown.text().contains(u"sobre 2"_s));
    QTest::keyClick(&shown.list(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(&shown.list(), Qt::Key_J);
    CHECK(shown.view.current() == u"card-3");
    QTest::keyClick(&shown.list(), Qt::Key_K);
    CHECK(shown.view.current() == u"card-2");
    // In a note the letters are letters.
    auto &note = shown.find<QPlainTextEdit>("verdictNote");
    note.setFocus();
    QTest::keyClick(&note, Qt::Key_J);
    CHECK(note.toPlainText() == u"j");
    CHECK(shown.view.current() == u"card-2");
}

TEST_CASE("a verdict moves the card, with its note, and the next one comes", "[queue]")
{
    Shown shown;
    shown.click("verdict-changes-requested");
    CHECK(shown.find<QLabel>("verdictTrouble").isVisible());
    CHECK(shown.desk.card(u"card-1"_s).status == Status::Submitted);
    QTest::keyClicks(&shown.find<QPlainTextEdit>("verdictNote"), u"Which cities?"_s);
    shown.click("verdict-changes-requested");
    const core::Card card = shown.desk.card(u"card-1"_s);
    CHECK(card.status == Status::ChangesRequested);
    REQUIRE(card.review.moves.size() == 1);
    CHECK(card.review.moves[0].note == u"Which cities?");
    CHECK(card.review.moves[0].author == u"Eva Ruiz");
    // Those that changes were asked for wait at the end.
    CHECK(shown.view.current() == u"card-2");
    CHECK(shown.find<QPlainTextEdit>("verdictNote").toPlainText().isEmpty());
    shown.click("verdict-accepted");
    CHECK(shown.desk.card(u"card-2"_s).status == Status::Accepted);
    CHECK(shown.view.current() == u"card-3");
}

TEST_CASE("a card that goes away under the queue gives way to the next one", "[queue]")
{
    Shown shown;
    core::Programme after = shown.desk.session.programme();
    after.cards.removeAt(0);
    shown.desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(shown.waitFor([&] { return shown.view.current() == u"card-2"; }));
    after.cards.clear();
    shown.desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(shown.waitFor([&] { return shown.find<QLabel>("queueEmpty").isVisible(); }));
}

TEST_CASE("one's own cards are shown first, where there are any", "[queue]")
{
    core::Programme programme = waiting();
    programme.cards[1].review.reviewers = {u"eva"_s};
    Shown shown(programme);
    CHECK(shown.list().model()->rowCount() == 1);
    CHECK(shown.view.current() == u"card-2");
    shown.click("queueUnassigned");
    CHECK(shown.list().model()->rowCount() == 2);
    shown.click("queueAll");
    CHECK(shown.list().model()->rowCount() == 3);
}

TEST_CASE("reviewers are assigned and taken off a card", "[queue]")
{
    Shown shown;
    auto &assign = shown.find<QPushButton>("assignReviewers");
    const auto choose = [&](const QString &name) {
        Q_EMIT assign.menu()->aboutToShow();
        for (QAction *action : assign.menu()->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        FAIL("nobody of that name");
    };
    choose(u"Omar Haddad"_s);
    CHECK(shown.desk.card(u"card-1"_s).review.reviewers == QStringList{u"omar"_s});
    CHECK(shown.find<QLabel>("reviewers").text().contains(u"Omar Haddad"_s));
    choose(u"Omar Haddad"_s);
    CHECK(shown.desk.card(u"card-1"_s).review.reviewers.isEmpty());
    shown.desk.session.undo();
    CHECK(shown.desk.card(u"card-1"_s).review.reviewers == QStringList{u"omar"_s});
}

TEST_CASE("marks are given and taken back, and told together", "[queue]")
{
    core::Programme programme = waiting();
    programme.cards[0].review.scores = {{core::scoreKey(u"omar"_s, u"relevance"_s), 1}};
    Shown shown(programme);
    shown.find<QTabWidget>("queueTabs").setCurrentIndex(2);
    shown.click("score-relevance-5");
    CHECK(shown.desk.card(u"card-1"_s).review.scores.value(core::scoreKey(u"eva"_s, u"relevance"_s))
          == 5);
    CHECK(shown.find<QLabel>("scoreSummary").text().startsWith(u"Mean 3"_s));
    CHECK(shown.find<QLabel>("scoreSummary").text().contains(u"spread"_s));
    const auto hasMean = [&](double mean) {
        const QString end = u": mean "_s + shown.view.locale().toString(mean, 'f', 1);
        const QList<QLabel *> labels = shown.view.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().endsWith(end); });
    };
    CHECK(hasMean(3));
    shown.click("score-relevance-4");
    CHECK(hasMean(2.5));
    CHECK(shown.desk.card(u"card-1"_s).review.scores.size() == 2);
    CHECK_FALSE(shown.find<QToolButton>("score-relevance-5").isChecked());
    shown.click("score-relevance-4");
    CHECK(shown.desk.card(u"card-1"_s).review.scores.size() == 1);
}

TEST_CASE("authors give no marks", "[queue]")
{
    Shown shown(waiting(), {u"Zoe Li"_s, core::Duty::Author});
    CHECK_FALSE(shown.find<QToolButton>("score-clarity-3").isEnabled());
}

TEST_CASE("hours read as a range", "[queue]")
{
    core::Programme programme = waiting();
    programme.cards[0].slot = {.date = QDate(2028, 3, 15), .start = QTime(12, 0), .minutes = 90};
    Shown shown(programme);
    CHECK(shown.text().contains(u"12:00–13:30"_s));
}

TEST_CASE("buttons lead to the next and the previous card", "[queue]")
{
    Shown shown;
    CHECK_FALSE(shown.find<QPushButton>("queuePrevious").isEnabled());
    shown.click("queueNext");
    CHECK(shown.view.current() == u"card-2");
    shown.click("queueNext");
    CHECK(shown.view.current() == u"card-3");
    CHECK_FALSE(shown.find<QPushButton>("queueNext").isEnabled());
    shown.click("queuePrevious");
    CHECK(shown.view.current() == u"card-2");
}

TEST_CASE("who gives a mark is listed among the colleagues", "[queue]")
{
    Shown shown(waiting(), {u"Zoe Li"_s, core::Duty::Reviewer});
    shown.find<QTabWidget>("queueTabs").setCurrentIndex(2);
    shown.click("score-clarity-3");
    const QString id = shown.desk.session.personId();
    REQUIRE_FALSE(id.isNull());
    CHECK(shown.desk.card(u"card-1"_s).review.scores.value(core::scoreKey(id, u"clarity"_s)) == 3);
}

TEST_CASE("what has changed since one last looked is marked and shown word by word", "[queue]")
{
    Shown shown;
    shown.click("queueChanges");
    CHECK(shown.text().contains(u"not looked at this card before"_s));
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_J); // card-1 has been looked at
    QTest::qWait(5);
    shown.desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(TextField::Summary).set(u"es"_s, u"Un resumen nuevo"_s);
    });
    const auto sign = [&] {
        return shown.list().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    };
    CHECK(shown.waitFor([&] { return sign().startsWith(u"Changed since"_s); }));
    QTest::keyClick(&shown.list(), Qt::Key_K);
    CHECK(shown.view.current() == u"card-1");
    CHECK(shown.text().contains(u"Brief summary"_s));
    CHECK(shown.text().contains(u"nuevo"_s));
    CHECK(shown.find<QTextBrowser>("queueText").toHtml().contains(u"line-through"_s));
}

TEST_CASE("anonymous reading shows nobody, to reviewers alone", "[queue]")
{
    core::Programme programme = waiting();
    programme.event.anonymousReview = true;
    Shown shown(programme);
    CHECK(shown.find<QLabel>("queueAnonymous").isVisible());
    CHECK_FALSE(shown.text().contains(u"Ana Díaz"_s));
    CHECK_FALSE(shown.text().contains(u"City of Testing"_s));
    CHECK(shown.text().contains(u"▇▇▇"_s));
    shown.desk.session.setPerson({u"Omar Haddad"_s, core::Duty::Officer});
    CHECK(shown.waitFor([&] { return shown.text().contains(u"Ana Díaz"_s); }));
    CHECK_FALSE(shown.find<QLabel>("queueAnonymous").isVisible());
}

TEST_CASE("the card is shown as it prints", "[queue]")
{
    Shown shown;
    shown.click("queuePage");
    auto &pages = shown.find<ui::PdfPages>("queuePages");
    CHECK(QTest::qWaitFor([&] { return pages.isVisible(); }, 60000));
    CHECK(pages.pageCount() == 1);
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_J);
    // The text stands there until the page is made.
    CHECK(shown.text().contains(u"sobre 2"_s));
}

TEST_CASE("the page of the next card is there before it is asked for", "[queue]")
{
    Shown shown;
    shown.click("queuePage");
    auto &pages = shown.find<ui::PdfPages>("queuePages");
    auto *pane = shown.view.findChild<ui::ReadingPane *>();
    REQUIRE(QTest::qWaitFor([&] { return pane->isReady(u"card-2"_s); }, 60000));
    const QByteArray first = pages.bytes();
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_J);
    CHECK(pages.isVisible());
    const QByteArray second = pages.bytes();
    CHECK(second != first);
    // What was made ahead is not what the card says by now.
    REQUIRE(QTest::qWaitFor([&] { return pane->isReady(u"card-3"_s); }, 60000));
    shown.desk.change(u"card-3"_s, [](core::Card &card) { card.code = u"9.9"_s; });
    CHECK_FALSE(pane->isReady(u"card-3"_s));
    CHECK(QTest::qWaitFor([&] { return pane->isReady(u"card-3"_s); }, 60000));
    CHECK(pages.isVisible());
}

TEST_CASE("a reviewer comments on words of the text that they read", "[queue]")
{
    Shown shown;
    auto &text = shown.find<QTextBrowser>("queueText");
    REQUIRE(text.find(u"con negrita"_s));
    shown.view.comment();
    auto &slip = shown.find<QPlainTextEdit>("commentText");
    REQUIRE(slip.isVisible());
    QTest::keyClicks(&slip, u"Bold?"_s);
    shown.click("commentSend");
    const QList<core::Comment> comments = shown.desk.card(u"card-1"_s).comments;
    REQUIRE(comments.size() == 1);
    CHECK(comments[0].field == u"summary");
    CHECK(comments[0].language == u"es");
    CHECK(comments[0].quote == u"con negrita");
    CHECK(comments[0].author == u"Eva Ruiz");
    auto &tabs = shown.find<QTabWidget>("queueTabs");
    CHECK(shown.waitFor([&] { return tabs.tabText(1) == u"Comments 1"; }));
    // Without words of one text it is about the card.
    text.moveCursor(QTextCursor::Start);
    shown.view.comment();
    QTest::keyClicks(&slip, u"Good."_s);
    shown.click("commentSend");
    REQUIRE(shown.desk.card(u"card-1"_s).comments.size() == 2);
    CHECK(shown.desk.card(u"card-1"_s).comments[1].field.isEmpty());
}

TEST_CASE("a comment leads to its text in the language it is about", "[queue]")
{
    core::Programme programme = waiting();
    programme.cards[0].comments = {{.id = u"c"_s,
                                    .field = u"objectives"_s,
                                    .language = u"fr"_s,
                                    .author = u"Omar"_s,
                                    .text = u"Why?"_s}};
    Shown shown(programme);
    shown.view.resize(1000, 420);
    auto &tabs = shown.find<QTabWidget>("queueTabs");
    tabs.setCurrentIndex(1);
    auto &list = shown.find<QListView>("commentList");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    const auto &languages = shown.find<QTabBar>("queueLanguages");
    CHECK(languages.tabText(languages.currentIndex()) == u"FR");
    CHECK(shown.find<QTextBrowser>("queueText").verticalScrollBar()->value() > 0);
}

TEST_CASE("who reads anonymously sees no names in comments either", "[queue]")
{
    core::Programme programme = waiting();
    programme.event.anonymousReview = true;
    programme.cards[0].comments = {
        {.id = u"c"_s, .author = u"Ana Díaz"_s, .text = u"Ana Díaz asks."_s}};
    Shown shown(programme);
    const auto told = [&] {
        return shown.find<QListView>("commentList")
            .model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    CHECK_FALSE(told().contains(u"Ana"_s));
    CHECK(told().contains(u"▇▇▇"_s));
    shown.desk.session.setPerson({u"Omar Haddad"_s, core::Duty::Officer});
    CHECK(shown.waitFor([&] { return told().contains(u"Ana Díaz asks."_s); }));
}

TEST_CASE("the findings of the card are listed, and lead to their field", "[queue]")
{
    core::Programme programme = waiting();
    programme.cards[0].text(TextField::Objectives).set(u"es"_s, testing::words(101));
    Shown shown(programme);
    auto &findings = shown.find<QListWidget>("queueFindings");
    REQUIRE(findings.count() >= 1);
    QSignalSpy wanted(&shown.view, &ui::QueueView::placeWanted);
    for (int row = 0; row < findings.count(); ++row) {
        if (findings.item(row)->text().contains(u"101"_s))
            findings.setCurrentRow(row);
    }
    findings.setFocus();
    QTest::keyClick(&findings, Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.last().first().value<ui::Place>()
          == ui::Place{.card = u"card-1"_s, .field = u"objectives"_s, .language = u"es"_s});
}
