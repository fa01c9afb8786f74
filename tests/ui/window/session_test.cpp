// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/desk.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using core::TextField;

namespace {

const ui::Step step{.text = "change of %1", .place = {u"card-1"_s, u"title"_s, u"es"_s}};
const ui::Step typing{
    .text = "typing in %1", .place = {u"card-1"_s, u"title"_s, u"es"_s}, .typing = true};

core::Programme reopened(const QString &path)
{
    return core::Store::open(path, core::Store::Access::Read).value().programme().value();
}

core::Card titled(core::Card card, const QString &title)
{
    card.text(TextField::Title).set(u"es"_s, title);
    return card;
}

QString title(const core::Card &card)
{
    return card.text(TextField::Title).in(u"es"_s);
}

} // namespace

TEST_CASE("an edit is in the file at once", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Otro título"_s));

    CHECK(title(*reopened(desk.session.path()).card(u"card-1"_s)) == u"Otro título");
    CHECK_FALSE(desk.session.hasUnsaved());
}

TEST_CASE("what a crash leaves behind has every edit", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Antes del corte"_s));

    // The files as they lie there while the program still runs.
    const QString path = desk.session.path();
    const QString left = desk.folder.filePath(u"left.escaleta"_s);
    REQUIRE(QFile::copy(path, left));
    REQUIRE(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    CHECK(title(*reopened(left).card(u"card-1"_s)) == u"Antes del corte");
}

TEST_CASE("undo and redo reach every edit in order, across cards and lists", "[session]")
{
    testing::Desk desk(testing::fullProgramme(3));
    ui::Session &session = desk.session;
    const core::Programme first = session.programme();
    session.editCard(step, titled(desk.card(u"card-1"_s), u"Uno"_s));
    core::Programme after = session.programme();
    after.cards.removeAt(1);
    after.event.limits[TextField::Summary] = 99;
    session.edit({.text = "deleting", .place = {u"card-2"_s, {}, {}}}, after);
    session.editCard(step, titled(desk.card(u"card-3"_s), u"Tres"_s));
    const core::Programme last = session.programme();

    session.undo();
    session.undo();
    CHECK(session.card(u"card-2"_s));
    session.undo();
    CHECK(core::difference(first, session.programme()).isEmpty());
    CHECK_FALSE(session.undoStack().canUndo());
    session.redo();
    session.redo();
    session.redo();
    CHECK(core::difference(last, session.programme()).isEmpty());
    CHECK(core::difference(last, reopened(session.path())).isEmpty());
}

TEST_CASE("undo leads to the place where it changed something", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    desk.session.editCard(step, titled(desk.card(u"card-1"_s), u"Uno"_s));
    QList<ui::Place> places;
    QObject::connect(&desk.session, &ui::Session::placeWanted, &desk.session,
                     [&](const ui::Place &place) { places.append(place); });
    desk.session.undo();
    CHECK(places == QList{step.place});
}

TEST_CASE("typing in one place is one step of undo", "[session]")
{
    testing::Desk desk(testing::fullProgramme(2));
    const QString before = title(desk.card(u"card-1"_s));
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s})
        desk.session.editCard(typing, titled(desk.card(u"card-1"_s), text));
    CHECK(desk.session.undoStack().count() == 1);

    ui::Step elsewhere = typing;
    elsewhere.place.card = u"card-2"_s;
    desk.session.editCard(elsewhere, titled(desk.card(u"card-2"_s), u"x"_s));
    CHECK(desk.session.undoStack().count() == 2);
    desk.session.undo();
    desk.session.undo();
    CHECK(title(desk.card(u"card-1"_s)) == before);
}

TEST_CASE("an edit that changes nothing is no step", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    desk.session.editCard(step, desk.card(u"card-1"_s));
    desk.session.edit(step, desk.session.programme());
    CHECK(desk.session.undoStack().count() == 0);
}

TEST_CASE("undo asks for what is still being typed", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const QString before = title(desk.card(u"card-1"_s));
    bool isTyped = false;
    QObject::connect(&desk.session, &ui::Session::flushWanted, &desk.session, [&] {
        if (std::exchange(isTyped, true))
            return;
        desk.session.editCard(typing, titled(desk.card(u"card-1"_s), u"a medias"_s));
    });
    desk.session.undo();
    CHECK(isTyped);
    CHECK(title(desk.card(u"card-1"_s)) == before);
}

TEST_CASE("a copy is whole, with history and files, and leaves the event open", "[session]")
{
    testing::Desk desk(testing::fullProgramme(1));
    const auto attachment = desk.session.attach(u"plan.pdf"_s, u"application/pdf"_s, "content");
    REQUIRE(attachment);
    core::Card card = desk.card(u"card-1"_s);
    card.documents.append({.title = u"Plan"_s, .url = {}, .attachment = attachment->id});
    desk.session.editCard(step, card);
    const QString copy = desk.folder.filePath(u"copy.escaleta"_s);
    REQUIRE(desk.session.saveCopy(copy));

    auto store = core::Store::open(copy, core::Store::Access::Read).value();
    CHECK(core::difference(store.programme().value(), desk.session.programme()).isEmpty());
    CHECK(store.attachmentContent(attachment->id).value() == "content");
    CHECK(store.history(u"card-1"_s).value().size() == 2);
    CHECK(desk.session.path() != copy);
}
