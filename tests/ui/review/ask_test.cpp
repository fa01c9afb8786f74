// SPDX-License-Identifier: GPL-3.0-or-later
// The letter to the authors, and who owes what.
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/review/askdialog.h"
#include "ui/review/remindersview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using core::Status;

namespace {

core::Programme handedIn()
{
    core::Programme programme = testing::fullProgramme(2);
    testing::addReview(programme.event);
    programme.event.anonymousReview = false;
    programme.cards[0].status = Status::Submitted;
    programme.cards[0].review.reviewers = {u"eva"_s};
    programme.cards[0].comments = {{.id = u"a"_s, .author = u"Eva"_s, .text = u"Which one?"_s}};
    programme.cards[1].status = Status::Draft;
    return programme;
}

struct Asked
{
    testing::Desk desk{handedIn()};
    QWidget window;
    QPointer<ui::AskDialog> dialog;

    Asked()
    {
        desk.session.setPerson({u"Eva Ruiz"_s, core::Duty::Reviewer});
        window.show();
        dialog = new ui::AskDialog(desk.context, u"card-1"_s, &window);
        dialog->open();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        auto &language = find<QComboBox>("askLanguage");
        language.setCurrentIndex(language.findData(u"en"_s));
    }
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = dialog->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return *widget;
    }
    QString letter() { return find<QPlainTextEdit>("askLetter").toPlainText(); }
};

} // namespace

TEST_CASE("what is no date keeps the letter from going out", "[ask]")
{
    Asked asked;
    QTest::keyClicks(&asked.find<QLineEdit>("askUntil"), u"20/12"_s);
    asked.desk.dialogs.fileToSave = asked.desk.folder.filePath(u"letter.eml"_s);
    for (const char *way : {"askSaveMail", "askMail", "askCopy"}) {
        if (auto *action = asked.dialog->findChild<QAction *>(QString::fromLatin1(way)))
            action->trigger();
        else
            asked.find<QPushButton>(way).click();
    }
    CHECK_FALSE(QFile::exists(asked.desk.dialogs.fileToSave));
    CHECK(asked.desk.dialogs.openedUrls.isEmpty());
    CHECK(asked.desk.card(u"card-1"_s).status == core::Status::Submitted);
    CHECK(asked.find<QLabel>("askTrouble").isVisible());
    CHECK(asked.find<QLineEdit>("askUntil").hasFocus());
}

TEST_CASE("the letter is written while one types, and goes to the mail program", "[ask]")
{
    Asked asked;
    CHECK(asked.letter().contains(u"Which one?"_s));
    QTest::keyClicks(&asked.find<QPlainTextEdit>("askNote"), u"Please be shorter"_s);
    CHECK(asked.letter().contains(u"Please be shorter"_s));
    asked.find<QCheckBox>("askComments").click();
    CHECK_FALSE(asked.letter().contains(u"Which one?"_s));
    QTest::keyClicks(&asked.find<QLineEdit>("askUntil"), u"soon"_s);
    CHECK(asked.find<QLabel>("askTrouble").isVisible());
    asked.find<QLineEdit>("askUntil").setText(u"31/05/2028"_s);
    CHECK_FALSE(asked.find<QLabel>("askTrouble").isVisible());
    CHECK(asked.letter().contains(u"2028"_s));
    asked.find<QLineEdit>("askTo").setText(u"city@example.org"_s);
    QTest::mouseClick(&asked.find<QPushButton>("askMail"), Qt::LeftButton);
    REQUIRE(asked.desk.dialogs.openedUrls.size() == 1);
    CHECK(asked.desk.dialogs.openedUrls[0].scheme() == u"mailto");
    CHECK(asked.desk.dialogs.openedUrls[0].path() == u"city@example.org");
    // And the card has moved, with the note.
    const core::Card card = asked.desk.card(u"card-1"_s);
    CHECK(card.status == Status::ChangesRequested);
    CHECK(card.review.moves.last().note == u"Please be shorter");
    CHECK(asked.desk.session.undoStack().count() == 1);
}

TEST_CASE("the letter is saved as mail, and a folder that is none is told of", "[ask]")
{
    Asked asked;
    asked.find<QCheckBox>("askMove").click();
    const auto save = [&] {
        auto *action = asked.dialog->findChild<QAction *>(u"askSaveMail"_s);
        REQUIRE(action);
        action->trigger();
    };
    asked.desk.dialogs.fileToSave = asked.desk.folder.filePath(u"none/letter.eml"_s);
    save();
    CHECK(asked.find<QLabel>("askTrouble").isVisible());
    CHECK(asked.find<QLabel>("askTrouble").text().contains(u"letter.eml"_s));
    asked.desk.dialogs.fileToSave = asked.desk.folder.filePath(u"letter"_s);
    save();
    QFile file(asked.desk.folder.filePath(u"letter.eml"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("X-Unsent: 1"));
    CHECK(asked.desk.card(u"card-1"_s).status == Status::Submitted);
}

TEST_CASE("the dialog closes when its card goes", "[ask]")
{
    Asked asked;
    core::Programme after = asked.desk.session.programme();
    after.cards.removeAt(0);
    asked.desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    CHECK(QTest::qWaitFor([&] { return !asked.dialog; }, 3000));
}

TEST_CASE("who owes what is listed, and a reminder goes to the clipboard", "[ask]")
{
    testing::Desk desk(handedIn());
    ui::RemindersView view(desk.context);
    view.resize(900, 600);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    auto *list = view.findChild<QTreeWidget *>(u"reminders"_s);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0) == u"City of Testing");
    CHECK(list->topLevelItem(0)->childCount() == 2); // a draft, and a comment to answer
    CHECK(list->topLevelItem(1)->text(0) == u"Eva Ruiz");
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    QTest::mouseClick(view.findChild<QPushButton *>(u"reminderCopy"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"City of Testing"_s));
    QSignalSpy wanted(&view, &ui::RemindersView::placeWanted);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(wanted.count() == 1);
    core::Programme after = desk.session.programme();
    after.cards.clear();
    desk.session.edit({.text = "test", .place = {}, .name = {}}, after);
    auto *empty = view.findChild<QLabel *>(u"remindersEmpty"_s);
    CHECK(QTest::qWaitFor([&] { return empty->isVisible(); }, 3000));
}
