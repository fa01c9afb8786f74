// SPDX-License-Identifier: GPL-3.0-or-later
// Comments beside the card and in the margin of its texts, by clicks and keys.
#include "support/catch.h"
#include "ui/cards/cardlist.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/commentlistmodel.h"
#include "ui/cards/sidepanel.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/commentmargin.h"
#include "ui/text/richtextedit.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

core::Programme withTexts()
{
    core::Programme programme = testing::fullProgramme(2);
    programme.cards[0]
        .text(TextField::Summary)
        .set(u"es"_s, u"Uno **dos** tres cuatro\n\nCinco seis"_s);
    return programme;
}

struct Page
{
    testing::Desk desk;
    ui::CardsPage page;

    explicit Page(const core::Programme &programme = withTexts())
        : desk(programme)
        , page(desk.context)
    {
        desk.session.setPerson({u"Eva Ruiz"_s, core::Duty::Reviewer});
        page.resize(1500, 900);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.editor().edited().setLanguage(u"es"_s);
        page.showPlace({.card = u"card-1"_s});
    }
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return *widget;
    }
    ui::RichTextEdit &summary() { return find<ui::RichTextEdit>("summary"); }
    core::Card card() const { return desk.card(u"card-1"_s); }
    void click(const char *name)
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    void say(const QString &text)
    {
        auto &slip = find<QPlainTextEdit>("commentText");
        REQUIRE(slip.hasFocus());
        QTest::keyClicks(&slip, text);
        QTest::keyClick(&slip, Qt::Key_Return, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("selected words are commented on, and marked in the text", "[comments]")
{
    Page page;
    page.summary().select({.start = 4, .length = 8}); // "dos tres"
    page.page.comment();
    CHECK(page.find<QLabel>("commentAbout").text().contains(u"dos tres"_s));
    page.say(u"Which ones?"_s);
    REQUIRE(page.card().comments.size() == 1);
    const core::Comment comment = page.card().comments[0];
    CHECK(comment.quote == u"dos tres");
    CHECK(comment.text == u"Which ones?");
    CHECK(comment.author == u"Eva Ruiz");
    CHECK(comment.field == u"summary");
    CHECK(comment.language == u"es");
    CHECK(page.summary().extraSelections().size() == 1);
    CHECK(page.summary().extraSelections()[0].cursor.selectedText() == u"dos tres");
    CHECK(page.find<ui::CommentMargin>("summaryMargin").isVisible());
    page.desk.session.undo();
    CHECK(page.card().comments.isEmpty());
    CHECK(page.summary().extraSelections().isEmpty());
    CHECK_FALSE(page.find<ui::CommentMargin>("summaryMargin").isVisible());
}

TEST_CASE("a comment follows what is typed before it and into it", "[comments]")
{
    Page page;
    page.summary().select({.start = 4, .length = 8});
    page.page.comment();
    page.say(u"Which ones?"_s);
    page.summary().goTo(0);
    QTest::keyClicks(&page.summary(), u"Cero "_s);
    page.summary().goTo(12); // within the words
    QTest::keyClicks(&page.summary(), u" y"_s);
    page.desk.session.flush();
    CHECK(page.card().comments[0].quote == u"dos y tres");
    CHECK(page.card().comments[0].start == 9);
    CHECK(page.summary().extraSelections()[0].cursor.selectedText() == u"dos y tres");
}

TEST_CASE("a comment whose words were deleted stays, and says so", "[comments]")
{
    Page page;
    page.summary().select({.start = 4, .length = 8});
    page.page.comment();
    page.say(u"Which ones?"_s);
    page.desk.change(u"card-1"_s, [](core::Card &card) {
        card.text(TextField::Summary).set(u"es"_s, u"Nada más que otra cosa"_s);
    });
    const auto *model = page.find<QListView>("commentList").model();
    REQUIRE(model->rowCount() == 1);
    CHECK(page.summary().extraSelections().isEmpty());
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Which ones?"_s));
    bool isTold = false;
    for (int role = Qt::UserRole; role < Qt::UserRole + 10; ++role)
        isTold =
            isTold || model->index(0, 0).data(role).toString().contains(u"no longer in the text"_s);
    CHECK(isTold);
}

TEST_CASE("comments are answered, settled, opened again and taken back by keys", "[comments]")
{
    Page page;
    page.page.comment(); // of the card as a whole
    CHECK(page.find<QLabel>("commentAbout").text().contains(u"the card as a whole"_s));
    page.say(u"Too long"_s);
    auto &list = page.find<QListView>("commentList");
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_R);
    page.say(u"Shortened"_s);
    REQUIRE(page.card().comments.size() == 2);
    CHECK(page.card().comments[1].answers == page.card().comments[0].id);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(page.card().comments[0].resolved);
    CHECK(page.card().comments[1].resolved);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK_FALSE(page.card().comments[0].resolved);
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(page.card().comments.size() == 1);
    // What others said is theirs.
    page.desk.session.setPerson({u"Ana"_s, core::Duty::Author});
    list.setCurrentIndex(list.model()->index(0, 0));
    CHECK_FALSE(page.find<QAbstractButton>("commentRemove").isEnabled());
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(page.card().comments.size() == 1);
}

TEST_CASE("a click on commented words or on a note in the margin chooses the thread", "[comments]")
{
    Page page;
    page.summary().select({.start = 4, .length = 8});
    page.page.comment();
    page.say(u"Which ones?"_s);
    page.page.comment();
    page.say(u"Of all of it"_s);
    auto &list = page.find<QListView>("commentList");
    list.setCurrentIndex({});
    QTextCursor cursor(page.summary().document());
    cursor.setPosition(6);
    QTest::mouseClick(page.summary().viewport(), Qt::LeftButton, {},
                      page.summary().cursorRect(cursor).center());
    REQUIRE(list.currentIndex().isValid());
    CHECK(list.currentIndex().row() == 0);
    list.setCurrentIndex({});
    const QString note = u"note-"_s + page.card().comments[0].id;
    QTest::mouseClick(page.page.findChild<QAbstractButton *>(note), Qt::LeftButton);
    CHECK(list.currentIndex().row() == 0);
    // And from there to the words.
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(page.summary().textCursor().selectedText() == u"dos tres");
}

TEST_CASE("Escape leaves the slip, and another card takes nothing of it", "[comments]")
{
    Page page;
    page.page.comment();
    auto &slip = page.find<QPlainTextEdit>("commentText");
    QTest::keyClicks(&slip, u"Never mind"_s);
    QTest::keyClick(&slip, Qt::Key_Escape);
    CHECK_FALSE(slip.isVisible());
    CHECK(page.card().comments.isEmpty());
    page.page.comment();
    QTest::keyClicks(&slip, u"For one"_s);
    page.page.panel().showCard(u"card-2"_s);
    CHECK_FALSE(slip.isVisible());
    CHECK(slip.toPlainText().isEmpty());
}
