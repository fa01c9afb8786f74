// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ui/import/celltable.h"
#include "ui/import/columnsmodel.h"
#include "ui/import/drafttablemodel.h"
#include "ui/import/importlistmodel.h"
#include "ui/import/shownvalue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

ui::ImportItem fileItem(int file)
{
    return {.id = QString::number(file), .file = file, .name = u"%1.txt"_s.arg(file)};
}

ui::ImportItem cardItem(int file, int card, const QString &title, int toLookAt = 0)
{
    return {.id = u"%1/%2"_s.arg(file).arg(card),
            .file = file,
            .card = card,
            .title = title,
            .toLookAt = toLookAt};
}

QStringList idsOf(const ui::IdListModel &model)
{
    return model.ids();
}

ui::DraftRow fieldRow(const QString &field, const QString &value)
{
    ui::DraftRow row;
    row.id = field;
    row.part = {field, {}};
    row.name = field;
    row.spoken = value;
    row.confidence = core::Confidence::Sure;
    return row;
}

ui::DraftRow lineRow(int line)
{
    ui::DraftRow row;
    row.id = u"line/%1"_s.arg(line);
    row.unplaced = line;
    row.line = line;
    row.original = u"a line"_s;
    return row;
}

} // namespace

TEST_CASE("the list of an import tells of rows that come, go and change", "[import]")
{
    ui::ImportListModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    model.setItems({fileItem(0), cardItem(0, 0, u"One"_s), cardItem(0, 1, u"Two"_s)},
                   ui::ImportFilter::All);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setItems(
        {fileItem(0), cardItem(0, 1, u"Two, changed"_s), fileItem(1), cardItem(1, 0, u"Three"_s)},
        ui::ImportFilter::All);
    CHECK(idsOf(model) == QStringList{u"0"_s, u"0/1"_s, u"1"_s, u"1/0"_s});
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().data() == u"Two, changed"_s);
    CHECK(removed.size() == 1);
    CHECK(inserted.size() == 1);
}

TEST_CASE("a filter keeps the file of what fits", "[import]")
{
    const QList<ui::ImportItem> items{fileItem(0), cardItem(0, 0, u"One"_s), fileItem(1),
                                      cardItem(1, 1, u"Two"_s), cardItem(1, 2, u"Three"_s, 2)};
    CHECK(ui::idsThatFit(items, ui::ImportFilter::ToLookAt) == QStringList{u"1"_s, u"1/2"_s});
    CHECK(ui::idsThatFit(items, ui::ImportFilter::Errors).isEmpty());
    CHECK(ui::countThatFit(items, ui::ImportFilter::All) == 3);
    CHECK(ui::countThatFit(items, ui::ImportFilter::ToLookAt) == 1);
}

TEST_CASE("a tick asks for what it means, and changes nothing by itself", "[import]")
{
    ui::ImportListModel model;
    model.setItems({fileItem(0), cardItem(0, 0, u"One"_s)}, ui::ImportFilter::All);
    QSignalSpy wanted(&model, &ui::ImportListModel::tickWanted);
    CHECK_FALSE(model.setData(model.index(0), int(Qt::Unchecked), Qt::CheckStateRole));
    CHECK(model.setData(model.index(1), int(Qt::Unchecked), Qt::CheckStateRole));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toBool() == false);
    CHECK(model.index(1).data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("the table of a card tells of rows one by one", "[import]")
{
    ui::DraftTableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    model.setRows(
        {fieldRow(u"code"_s, u"1"_s), fieldRow(u"title"_s, u"A"_s), lineRow(1), lineRow(2)},
        {u"es"_s});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // The first line becomes a field of its own.
    ui::DraftRow rest = lineRow(2);
    rest.unplaced = 0;
    model.setRows({fieldRow(u"code"_s, u"1"_s), fieldRow(u"title"_s, u"A"_s),
                   fieldRow(u"summary"_s, u"a line"_s), rest},
                  {u"es"_s});
    CHECK(reset.isEmpty());
    CHECK(idsOf(model) == QStringList{u"code"_s, u"title"_s, u"summary"_s, u"line/2"_s});
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().column() == 0);
    CHECK(changed[0][1].toModelIndex().column() == ui::DraftTableModel::ColumnCount - 1);
}

TEST_CASE("of thousands of lines without a field the first are rows at once", "[import]")
{
    QList<ui::DraftRow> rows{fieldRow(u"code"_s, u"1"_s)};
    for (int line = 1; line <= 3000; ++line)
        rows.append(lineRow(line));
    ui::DraftTableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    model.setRows(rows, {u"es"_s});
    const int first = model.rowCount();
    CHECK(first < 300);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() > first);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 3001);
}

TEST_CASE("a cell with a choice says what was chosen", "[import]")
{
    ui::DraftTableModel model;
    ui::DraftRow differs = fieldRow(u"title"_s, u"A"_s);
    differs.state = core::MergedPart::State::Clash;
    model.setRows({fieldRow(u"code"_s, u"1"_s), differs, lineRow(7)}, {u"fr"_s, u"es"_s});
    CHECK(model.isMerge());
    CHECK(model.firstToLookAt() == 1);
    QSignalSpy takes(&model, &ui::DraftTableModel::takeWanted);
    QSignalSpy fields(&model, &ui::DraftTableModel::fieldWanted);
    CHECK_FALSE(model.flags(model.index(0, ui::DraftTableModel::Take)) & Qt::ItemIsEditable);
    CHECK_FALSE(model.setData(model.index(0, ui::DraftTableModel::Take), 1, Qt::EditRole));
    CHECK(model.setData(model.index(1, ui::DraftTableModel::Take), int(core::OnClash::Theirs),
                        Qt::EditRole));
    CHECK(model.setData(model.index(2, ui::DraftTableModel::Field), u"title:es"_s, Qt::EditRole));
    REQUIRE(takes.size() == 1);
    CHECK(takes[0][1].value<core::OnClash>() == core::OnClash::Theirs);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0][1].value<core::CardPart>() == core::CardPart{u"title"_s, u"es"_s});
}

TEST_CASE("the columns of a table are told anew where one means another field", "[import]")
{
    ui::ColumnsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Warning);
    model.setColumns({{u"Title"_s, u"title"_s, u"Water"_s, true}, {u"Odd"_s, {}, u"x"_s, false}},
                     {u"en"_s});
    CHECK(model.index(0, ui::ColumnsModel::Field).data() == u"Session title"_s);
    CHECK(model.index(1, ui::ColumnsModel::Field).data() == u"No field found"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setColumns({{u"Title"_s, u"title"_s, u"Water"_s, true}, {u"Odd"_s, u"-"_s, u"x"_s, true}},
                     {u"en"_s});
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 1);
    CHECK(model.index(1, ui::ColumnsModel::Field).data() == u"Left out"_s);
    CHECK(model.index(1, ui::ColumnsModel::Head).data() == u"Odd"_s);
}

TEST_CASE("values are shown in a reader's words", "[import]")
{
    const auto shown = [](const char *field, const QString &value) {
        return ui::shownValue({QString::fromLatin1(field), {}}, value);
    };
    const testing::InEnglish english;
    CHECK(shown("status", u"changes-requested"_s) == u"Changes requested");
    CHECK(shown("people", u"moderator: Ana Gil (City); speaker: Ben: the elder"_s)
          == u"Moderator: Ana Gil (City); Speaker: Ben: the elder");
    CHECK(shown("languages", u"es fr"_s) == u"Spanish, French");
    CHECK(shown("registration", u"required https://example.org/x"_s)
              .endsWith(u", https://example.org/x"));
    CHECK(shown("hours", u"2021-05-31 13:00-14:30"_s).endsWith(u" 13:00-14:30"));
    CHECK(shown("hours", u"2021-05-31 13:00-14:30"_s).contains(u"2021"));
    CHECK(shown("objectives", u"**Water** and *air*"_s) == u"Water and air");
    CHECK(shown("code", u"1.3.2"_s) == u"1.3.2");
    CHECK(shown("status", QString()).isEmpty());
}
