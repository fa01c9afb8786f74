// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons that lead a card from draft to programme, and who may press them.
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/editor/cardeditor.h"
#include "ui/review/cardmoves.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Duty;
using core::Status;

namespace {

core::Programme handedIn()
{
    core::Programme programme = testing::fullProgramme(3);
    for (core::Card &card : programme.cards)
        card.status = Status::Submitted;
    return programme;
}

struct Editor
{
    testing::Desk desk;
    ui::CardEditor editor;

    Editor(const core::Programme &programme, Duty duty)
        : desk(programme)
        , editor(desk.context)
    {
        desk.session.setPerson({u"Eva Ruiz"_s, duty});
        editor.resize(900, 900);
        editor.show();
        REQUIRE(QTest::qWaitForWindowExposed(&editor));
        editor.showCard(u"card-1"_s);
    }
    QPushButton &status()
    {
        auto *button = editor.findChild<QPushButton *>(u"status"_s);
        REQUIRE(button);
        return *button;
    }
    QMenu &menu()
    {
        Q_EMIT status().menu()->aboutToShow();
        return *status().menu();
    }
    QStringList offered()
    {
        QStringList texts;
        for (const QAction *action : menu().actions())
            texts.append(action->text());
        return texts;
    }
    void press(const QString &text)
    {
        for (QAction *action : menu().actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL(text.toStdString() + " is not offered");
    }
    core::Card card() const { return desk.card(u"card-1"_s); }
};

} // namespace

TEST_CASE("a reviewer is offered to judge, an author to take back", "[moves]")
{
    Editor editor(handedIn(), Duty::Reviewer);
    CHECK(editor.offered() == QStringList{u"Ask for changes"_s, u"Accept"_s, u"Reject"_s});
    editor.desk.session.setPerson({u"Ana"_s, Duty::Author});
    CHECK(editor.offered() == QStringList{u"Take back"_s, u"Withdraw"_s});
}

TEST_CASE("who has nothing to decide is told so", "[moves]")
{
    core::Programme programme = testing::fullProgramme(1);
    programme.cards[0].status = Status::Draft;
    Editor editor(programme, Duty::Reviewer);
    CHECK(editor.offered() == QStringList{u"Nothing to decide here as “Reviewer”"_s});
    CHECK_FALSE(editor.menu().actions().first()->isEnabled());
}

TEST_CASE("a move is one step of undo, with its note and its author", "[moves]")
{
    Editor editor(handedIn(), Duty::Reviewer);
    editor.desk.dialogs.answer = u"Say which cities."_s;
    editor.press(u"Ask for changes"_s);
    CHECK(editor.card().status == Status::ChangesRequested);
    CHECK(editor.status().text() == u"Changes requested");
    REQUIRE(editor.card().review.moves.size() == 1);
    CHECK(editor.card().review.moves[0].author == u"Eva Ruiz");
    CHECK(editor.card().review.moves[0].note == u"Say which cities.");
    CHECK(editor.desk.session.personId()
          == editor.desk.session.programme().event.colleagues.firstKey());
    editor.desk.session.undo();
    CHECK(editor.card().status == Status::Submitted);
    CHECK(editor.card().review.moves.isEmpty());
    CHECK(editor.desk.session.personId().isNull());
}

TEST_CASE("without the note that it needs, a move does not happen", "[moves]")
{
    Editor editor(handedIn(), Duty::Reviewer);
    editor.desk.dialogs.answer = QString();
    editor.press(u"Reject"_s);
    CHECK(editor.card().status == Status::Submitted);
    editor.desk.dialogs.answer = u"  "_s;
    editor.press(u"Reject"_s);
    CHECK(editor.card().status == Status::Submitted);
    CHECK(editor.desk.session.undoStack().count() == 0);
}

TEST_CASE("what stands in the way of a move is said, with a way there", "[moves]")
{
    core::Programme programme = handedIn();
    programme.cards[0].text(core::TextField::Summary) = {};
    programme.cards[0].organizers.clear();
    Editor editor(programme, Duty::Reviewer);
    editor.press(u"Accept"_s);
    CHECK(editor.card().status == Status::Submitted);
    REQUIRE(editor.desk.said.size() == 1);
    const ui::NewsItem item = editor.desk.said.first();
    CHECK(item.text().startsWith(u"1 can't be moved to “Accepted” yet. Organizers:"_s));
    CHECK(item.text().endsWith(u"And 1 more."_s));
    REQUIRE(item.act);
    item.act();
    CHECK(editor.editor.focusWidget());
}

TEST_CASE("of several cards those move that may, and the others are told of", "[moves]")
{
    core::Programme programme = handedIn();
    programme.cards[1].text(core::TextField::Summary) = {};
    programme.cards[2].status = Status::Draft;
    testing::Desk desk(programme);
    desk.session.setPerson({u"Eva Ruiz"_s, Duty::Reviewer});
    const QStringList all{u"card-1"_s, u"card-2"_s, u"card-3"_s};
    QWidget window;
    const ui::CardMoves moves(desk.context, &window);
    CHECK(moves.offered(all)
          == QList<Status>{Status::ChangesRequested, Status::Accepted, Status::Rejected});
    moves.moveAll(all, Status::Accepted);
    CHECK(desk.card(u"card-1"_s).status == Status::Accepted);
    CHECK(desk.card(u"card-2"_s).status == Status::Submitted);
    CHECK(desk.card(u"card-3"_s).status == Status::Draft);
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.first().text().startsWith(u"2 card(s) can't be moved"_s));
    CHECK(desk.session.undoStack().count() == 1);
}

TEST_CASE("a card that somebody else has judged meanwhile is not judged twice", "[moves]")
{
    Editor editor(handedIn(), Duty::Reviewer);
    const core::MoveRule *accept = core::moveRule(Status::Submitted, Status::Accepted);
    REQUIRE(accept);
    ui::Session other;
    other.setPerson({u"Omar"_s, Duty::Officer});
    REQUIRE(other.open(editor.desk.session.path()));
    core::Card card = *other.card(u"card-1"_s);
    core::moveCard(card, Status::Rejected, other.mover(), u"Too late"_s);
    other.editCard({.text = "test", .place = {.card = card.id}}, card);
    editor.desk.session.lookOutside();
    CHECK_FALSE(ui::CardMoves(editor.desk.context, &editor.editor).move(u"card-1"_s, *accept));
    CHECK(editor.card().status == Status::Rejected);
    REQUIRE_FALSE(editor.desk.said.isEmpty());
    CHECK(editor.desk.said.last().text().startsWith(u"The card has moved on"_s));
    CHECK(editor.offered() == QStringList{u"Review again"_s});
}
