// SPDX-License-Identifier: GPL-3.0-or-later
// Working apart, as the window has it.
#include "../desk.h"

#include "core/check/finding.h"
#include "ui/exchange/bringingback.h"
#include "ui/exchange/copydialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

const QString one = u"card-1"_s;

// The desk of whoever has the original, and the copy of a colleague.
struct Apart
{
    Desk desk{fullProgramme(3)};
    QString copy = desk.folder.filePath(u"eva.escaleta"_s);
    QWidget window;
    ui::BringingBack bringing{desk.context, &window};

    Apart() { REQUIRE(desk.session.saveCopyFor(copy, {}, u"Eva"_s)); }
    void editCopy(const std::function<void(core::Programme &)> &change) const
    {
        auto store = core::Store::open(copy, core::Store::Access::Write);
        REQUIRE(store);
        const core::Programme before = *store->programme();
        core::Programme after = before;
        change(after);
        REQUIRE(store->apply(before, after, {u"Eva"_s, QDateTime::currentDateTimeUtc(), {}}));
    }
    void bring(const QStringList &paths)
    {
        QSignalSpy finished(&bringing, &ui::BringingBack::finished);
        bringing.start(paths);
        REQUIRE(finished.wait());
    }
    QString title() const { return desk.card(one).text(core::TextField::Title).in(u"es"_s); }
};

void setTitle(core::Card &card, const QString &title)
{
    card.text(core::TextField::Title).set(u"es"_s, title);
}

template <typename Widget>
Widget *child(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found);
    return found;
}

QPushButton *saveButton(QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

} // namespace

TEST_CASE("a copy for a colleague asks for a name and a file, and is told of", "[exchange]")
{
    Desk desk(fullProgramme(3));
    desk.dialogs.fileToSave = desk.folder.filePath(u"para Eva"_s);
    QPointer<ui::CopyDialog> dialog = new ui::CopyDialog(desk.context, {one});
    dialog->show();
    child<QLineEdit>(*dialog, u"copyName"_s)->setText(u" Eva  Ruiz "_s);
    child<QRadioButton>(*dialog, u"copySome"_s)->click();
    saveButton(*dialog)->click();
    const QString path = desk.dialogs.fileToSave + u".escaleta"_s;
    CHECK(desk.dialogs.suggested.endsWith(u"event for Eva Ruiz.escaleta"));
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said[0].text().contains(u"Eva Ruiz"));
    auto copy = core::Store::open(path, core::Store::Access::Read);
    REQUIRE(copy);
    CHECK(copy->programme()->cards.size() == 1);
    CHECK(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
    CHECK(desk.session.undoStack().count() == 0);
}

TEST_CASE("without a selection there is no choice of cards", "[exchange]")
{
    Desk desk(fullProgramme(3));
    auto *dialog = new ui::CopyDialog(desk.context, {});
    dialog->show();
    CHECK_FALSE(child<QRadioButton>(*dialog, u"copySome"_s)->isVisible());
    dialog->close();
}

TEST_CASE("a copy that can't be written leaves the dialog with the reason", "[exchange]")
{
    Desk desk(fullProgramme(3));
    desk.dialogs.fileToSave = desk.session.path();
    auto *dialog = new ui::CopyDialog(desk.context, {});
    dialog->show();
    saveButton(*dialog)->click();
    CHECK(dialog->isVisible());
    CHECK(child<QLabel>(*dialog, u"copyTrouble"_s)->text().contains(desk.session.path()));
    CHECK(desk.said.isEmpty());
    dialog->close();
}

TEST_CASE("what comes back is one step of undo, stored, and told of", "[exchange]")
{
    Apart apart;
    apart.editCopy([](core::Programme &programme) {
        setTitle(programme.cards[0], u"De Eva"_s);
        core::Card card = testing::card(u"9.1"_s);
        card.id = core::newId();
        programme.cards.append(card);
    });
    const QString before = apart.title();
    apart.bring({apart.copy});
    CHECK(apart.title() == u"De Eva");
    CHECK(apart.desk.session.undoStack().count() == 1);
    REQUIRE(apart.desk.said.size() == 1);
    CHECK(apart.desk.said[0].text().startsWith(u"Eva's copy: 1 card"));
    CHECK(apart.desk.said[0].text().endsWith(u", 1 new."));
    CHECK(apart.desk.said[0].kind == ui::NewsItem::Kind::Info);
    const auto stored =
        core::Store::open(apart.desk.session.path(), core::Store::Access::Read)->programme();
    CHECK(*stored == apart.desk.session.programme());
    apart.desk.said[0].act();
    CHECK(apart.title() == before);
    CHECK(apart.desk.session.programme().cards.size() == 3);
    CHECK_FALSE(apart.desk.session.hasUnsaved());
    // Its history stays, and doing it again is possible.
    CHECK(apart.desk.session.history(one)->size() > 2);
    apart.desk.session.redo();
    CHECK(apart.title() == u"De Eva");
    CHECK(apart.desk.session.flush());
}

TEST_CASE("a copy whose changes were undone brings them when it comes again", "[exchange]")
{
    Apart apart;
    apart.editCopy([](core::Programme &programme) { setTitle(programme.cards[0], u"De Eva"_s); });
    apart.bring({apart.copy});
    apart.desk.session.undo();
    REQUIRE(apart.title() != u"De Eva");
    apart.bring({apart.copy});
    CHECK(apart.title() == u"De Eva");
    CHECK(apart.desk.said.last().text().startsWith(u"Eva's copy: 1 card"));
    // And brings nothing once that is done.
    apart.bring({apart.copy});
    CHECK(apart.desk.said.last().text() == u"Eva's copy: no card is another than before.");
}

TEST_CASE("Show leads to the first field that both changed", "[exchange]")
{
    Apart apart;
    apart.editCopy([](core::Programme &programme) { setTitle(programme.cards[0], u"De Eva"_s); });
    apart.desk.change(one, [](core::Card &card) { setTitle(card, u"De Ben"_s); });
    apart.bring({apart.copy});
    CHECK(apart.title() == u"De Ben");
    REQUIRE(apart.desk.said.size() == 1);
    CHECK(apart.desk.said[0].text().contains(u"; 1 field"));
    CHECK(apart.desk.said[0].text().endsWith(u" changed by both."));
    CHECK(apart.desk.said[0].kind == ui::NewsItem::Kind::Warning);
    QList<ui::Place> places;
    QObject::connect(&apart.bringing, &ui::BringingBack::placeWanted, &apart.bringing,
                     [&places](const ui::Place &place) { places.append(place); });
    apart.desk.said[0].otherAct();
    CHECK(places == QList<ui::Place>{{one, u"title"_s, u"es"_s}});
    REQUIRE(apart.desk.card(one).comments.size() == 1);
    CHECK(apart.desk.card(one).comments[0].text == u"De Eva");
}

TEST_CASE("what is no copy is said, and nothing to take back", "[exchange]")
{
    Apart apart;
    const QString text = apart.desk.folder.filePath(u"text.escaleta"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("text ").repeated(200));
    file.close();
    apart.bring({text});
    REQUIRE(apart.desk.said.size() == 1);
    CHECK(apart.desk.said[0].text().contains(text));
    CHECK_FALSE(apart.desk.said[0].action);
    CHECK(apart.desk.session.undoStack().count() == 0);
}

TEST_CASE("a copy that is dropped is offered to be brought back or opened", "[exchange]")
{
    Apart apart;
    CHECK_FALSE(apart.bringing.offer(apart.desk.session.path()));
    CHECK(apart.bringing.offer(apart.copy));
    REQUIRE(apart.desk.said.size() == 1);
    CHECK(apart.desk.said[0].text() == u"eva.escaleta is a copy of this event.");
    QSignalSpy wanted(&apart.bringing, &ui::BringingBack::openWanted);
    apart.desk.said[0].otherAct();
    CHECK(wanted == QList<QVariantList>{{apart.copy}});
    QSignalSpy finished(&apart.bringing, &ui::BringingBack::finished);
    apart.desk.said[0].act();
    REQUIRE(finished.wait());
    REQUIRE(apart.desk.said.size() == 2);
    CHECK(apart.desk.said[1].text() == u"Eva's copy: no card is another than before.");
}
