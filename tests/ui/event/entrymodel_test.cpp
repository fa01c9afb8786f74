// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/builders.h"
#include "ui/event/entrymodel.h"
#include "ui/event/lists.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using namespace testing;

namespace {

// A model of thematic lines over an event that can be changed.
struct Lines
{
    Lines()
        : desk(sampleProgramme())
        , model(desk.session, list)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        model.refresh(u"en"_s);
    }

    QStringList ids(const QModelIndex &parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all.append(model.id(model.index(row, 0, parent)));
        return all;
    }
    void change(const std::function<void(core::Programme &)> &how)
    {
        core::Programme after = desk.programme();
        how(after);
        desk.session.edit({.text = "change"}, after);
        model.refresh(u"en"_s);
    }

    Desk desk;
    ui::ThemeList list;
    ui::EntryModel model;
    QAbstractItemModelTester tester;
};

core::Theme line(const QString &code, int position)
{
    return {.id = u"line-"_s + code,
            .code = code,
            .title = core::LocalText(u"es"_s, u"Línea "_s + code),
            .position = position};
}

} // namespace

TEST_CASE("a tree of lines and subthemes has a column for each language")
{
    Lines lines;
    CHECK(lines.ids() == QStringList{u"line-1"_s, u"line-2"_s});
    CHECK(lines.ids(lines.model.indexOf(u"line-1"_s)) == QStringList{u"subtheme-1.3"_s});
    QStringList titles;
    for (int column = 0; column < lines.model.columnCount(); ++column)
        titles.append(lines.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    CHECK(titles == QStringList{u"Code"_s, u"Spanish"_s, u"English"_s, u"French"_s, u"Cards"_s});
}

TEST_CASE("rows that come, go and move keep the persistent indexes of the others")
{
    Lines lines;
    lines.change([](core::Programme &programme) {
        programme.themes.insert(2, line(u"3"_s, 2));
        programme.themes.insert(3, line(u"4"_s, 3));
    });
    const QPersistentModelIndex second = lines.model.indexOf(u"line-2"_s, 1);
    const QPersistentModelIndex subtheme = lines.model.indexOf(u"subtheme-2.1"_s, 1);
    QSignalSpy resets(&lines.model, &QAbstractItemModel::modelReset);
    QSignalSpy moves(&lines.model, &QAbstractItemModel::rowsMoved);

    SECTION("the first goes to the end in one move")
    {
        lines.model.moveTo({u"line-1"_s}, 4);
        lines.model.refresh(u"en"_s);
        CHECK(lines.ids() == QStringList{u"line-2"_s, u"line-3"_s, u"line-4"_s, u"line-1"_s});
        CHECK(moves.size() == 1);
    }
    SECTION("the last goes to the front in one move")
    {
        lines.model.moveTo({u"line-4"_s}, 0);
        lines.model.refresh(u"en"_s);
        CHECK(lines.ids() == QStringList{u"line-4"_s, u"line-1"_s, u"line-2"_s, u"line-3"_s});
        CHECK(moves.size() == 1);
    }
    SECTION("two that are not neighbours go together")
    {
        lines.model.moveTo({u"line-1"_s, u"line-4"_s}, 2);
        lines.model.refresh(u"en"_s);
        CHECK(lines.ids() == QStringList{u"line-2"_s, u"line-1"_s, u"line-4"_s, u"line-3"_s});
    }
    SECTION("one goes away")
    {
        lines.model.remove({u"line-1"_s});
        lines.model.refresh(u"en"_s);
        CHECK(lines.ids() == QStringList{u"line-2"_s, u"line-3"_s, u"line-4"_s});
        lines.desk.session.undo();
        lines.model.refresh(u"en"_s);
        CHECK(lines.ids().first() == u"line-1"_s);
        CHECK(lines.ids(lines.model.indexOf(u"line-1"_s)) == QStringList{u"subtheme-1.3"_s});
    }
    CHECK(resets.isEmpty());
    CHECK(lines.model.id(second) == u"line-2"_s);
    CHECK(second.data().toString() == u"Segunda línea"_s);
    CHECK(lines.model.id(subtheme) == u"subtheme-2.1"_s);
}

TEST_CASE("only a cell that differs is told to have changed")
{
    Lines lines;
    QSignalSpy changes(&lines.model, &QAbstractItemModel::dataChanged);
    lines.change([](core::Programme &programme) {
        programme.themes[1].title.set(u"en"_s, u"Second line"_s);
    });
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == lines.model.indexOf(u"line-2"_s, 2));
    CHECK(changes[0][1].toModelIndex() == lines.model.indexOf(u"line-2"_s, 2));
}

TEST_CASE("a new row is an entry once something is written in it, in one step of undo")
{
    Lines lines;
    const QModelIndex cell = lines.model.startNew(u"line-2"_s);
    CHECK(cell.parent() == lines.model.indexOf(u"line-2"_s));
    CHECK(lines.desk.programme().themes.size() == 4);
    CHECK(lines.model.setData(cell, u"  Nuevo   subtema "_s, Qt::EditRole));
    REQUIRE(lines.desk.programme().themes.size() == 5);
    const core::Theme &added = lines.desk.programme().themes.last();
    CHECK(added.title.in(u"es"_s) == u"Nuevo subtema"_s);
    CHECK(added.code == u"2.2"_s);
    CHECK(added.parent == u"line-2"_s);
    CHECK(!lines.model.hasNew());
    lines.desk.session.undo();
    CHECK(lines.desk.programme().themes.size() == 4);
}

TEST_CASE("a new row that stays empty leaves nothing")
{
    Lines lines;
    (void)lines.model.startNew();
    CHECK(lines.ids().size() == 3);
    lines.model.dropNew();
    CHECK(lines.ids().size() == 2);
    CHECK(lines.desk.session.undoStack().count() == 0);
}

TEST_CASE("an order that is held is put right afterwards")
{
    Lines lines;
    lines.model.setOrderHeld(true);
    lines.model.moveTo({u"line-2"_s}, 0);
    lines.model.refresh(u"en"_s);
    CHECK(lines.ids() == QStringList{u"line-1"_s, u"line-2"_s});
    lines.model.setOrderHeld(false);
    CHECK(lines.ids() == QStringList{u"line-2"_s, u"line-1"_s});
}

TEST_CASE("a code that another line has is refused")
{
    Lines lines;
    QSignalSpy refusals(&lines.model, &ui::EntryModel::refused);
    CHECK(!lines.model.setData(lines.model.indexOf(u"line-2"_s), u"1"_s, Qt::EditRole));
    REQUIRE(refusals.size() == 1);
    CHECK(!refusals[0][0].toString().isEmpty());
    CHECK(lines.desk.session.undoStack().count() == 0);
}

TEST_CASE("a drop takes a subtheme to another place of its line only")
{
    Lines lines;
    const std::unique_ptr<QMimeData> subtheme(
        lines.model.mimeData({lines.model.indexOf(u"subtheme-1.3"_s)}));
    const QModelIndex line1 = lines.model.indexOf(u"line-1"_s);
    const QModelIndex line2 = lines.model.indexOf(u"line-2"_s);
    CHECK(lines.model.canDropMimeData(subtheme.get(), Qt::MoveAction, 0, 0, line1));
    CHECK(!lines.model.canDropMimeData(subtheme.get(), Qt::MoveAction, 0, 0, line2));
    CHECK(!lines.model.canDropMimeData(subtheme.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(!lines.model.canDropMimeData(subtheme.get(), Qt::CopyAction, 0, 0, line1));

    const std::unique_ptr<QMimeData> second(
        lines.model.mimeData({lines.model.indexOf(u"line-2"_s)}));
    lines.model.dropMimeData(second.get(), Qt::MoveAction, 0, 0, {});
    lines.model.refresh(u"en"_s);
    CHECK(lines.ids() == QStringList{u"line-2"_s, u"line-1"_s});
    CHECK(lines.desk.programme().theme(u"line-2"_s)->code == u"1"_s);
    CHECK(lines.desk.programme().theme(u"subtheme-2.1"_s)->code == u"1.1"_s);
    CHECK(lines.desk.session.undoStack().count() == 1);
}
