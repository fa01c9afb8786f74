// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablecolumns.h"

#include "support/catch.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr publish::ColumnRoom room{.width = 700, .leastColumn = 64, .leastLane = 44};

// Days with sessions at one time in some of the columns.
Grid gridWith(int columns, const QList<QList<int>> &lanesOfDays)
{
    Grid grid;
    for (int column = 0; column < columns; ++column)
        grid.columns.append(u"hall-%1"_s.arg(column));
    for (const QList<int> &lanes : lanesOfDays) {
        GridDay day;
        for (int column = 0; column < int(lanes.size()); ++column) {
            for (int lane = 0; lane < lanes[column]; ++lane)
                day.pieces.append({.id = u"%1-%2"_s.arg(column).arg(lane),
                                   .column = column,
                                   .start = 600,
                                   .end = 660,
                                   .lane = lane,
                                   .lanes = lanes[column]});
        }
        grid.days.append(day);
    }
    return grid;
}

double widthOf(const publish::PaperColumns &columns)
{
    double width = 0;
    for (const publish::PaperColumn &column : columns)
        width += column.width;
    return width;
}

QList<int> columnsOn(const publish::PaperColumns &page)
{
    QList<int> columns;
    for (const publish::PaperColumn &column : page)
        columns.append(column.column);
    return columns;
}

} // namespace

TEST_CASE("few columns share a page, also those that nothing is on", "[publish]")
{
    const auto pages = publish::paperColumns(gridWith(4, {{1, 0, 1, 0}}), {0}, room);
    REQUIRE(pages.size() == 1);
    CHECK(columnsOn(pages[0]) == QList{0, 1, 2, 3});
    for (const publish::PaperColumn &column : pages[0])
        CHECK(column.width == Approx(175));
}

TEST_CASE("where there is no room for all columns, those that are used are shown", "[publish]")
{
    QList<int> lanes(60, 0);
    lanes[7] = 1;
    lanes[59] = 1;
    const auto pages = publish::paperColumns(gridWith(60, {lanes}), {0}, room);
    REQUIRE(pages.size() == 1);
    CHECK(columnsOn(pages[0]) == QList{7, 59});
}

TEST_CASE("sixty columns are on six pages with ten each", "[publish]")
{
    const auto pages = publish::paperColumns(gridWith(60, {QList<int>(60, 1)}), {0}, room);
    REQUIRE(pages.size() == 6);
    for (const publish::PaperColumns &page : pages)
        CHECK(page.size() == 10);
}

TEST_CASE("a column with more sessions at one time than a page holds is split", "[publish]")
{
    const auto pages = publish::paperColumns(gridWith(1, {{500}}), {0}, room);
    CHECK(pages.size() == 34); // of 15 lanes
    int lane = 0;
    for (const publish::PaperColumns &page : pages) {
        REQUIRE(page.size() == 1);
        CHECK(page[0].firstLane == lane);
        CHECK(page[0].width / page[0].lanes >= room.leastLane);
        lane += page[0].lanes;
    }
    CHECK(lane == 500);
}

TEST_CASE("a day keeps to one page where it fits", "[publish]")
{
    const auto pages = publish::paperColumns(
        gridWith(6, {QList<int>(6, 1), QList<int>(6, 1), QList<int>(6, 1)}), {0, 1, 2}, room);
    REQUIRE(pages.size() == 3);
    for (const publish::PaperColumns &page : pages)
        CHECK(page.front().day == page.back().day);
}

TEST_CASE("a day without anything has a column among the others", "[publish]")
{
    const auto pages = publish::paperColumns(gridWith(2, {{1, 1}, {}, {0, 1}}), {0, 1, 2}, room);
    REQUIRE(pages.size() == 1);
    CHECK(columnsOn(pages[0]) == QList{0, 1, -1, 1});
}

TEST_CASE("no column or lane is lost, and all are legible, whatever the days hold", "[publish]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        QList<QList<int>> lanes(1 + int(random() % 7));
        const int columns = 1 + int(random() % 20);
        for (QList<int> &day : lanes) {
            for (int column = 0; column < columns; ++column)
                day.append(random() % 3 == 0 ? int(random() % 40) : int(random() % 2));
        }
        QList<int> days;
        for (int day = 0; day < int(lanes.size()); ++day)
            days.append(day);

        QList<QList<int>> found(lanes.size(), QList<int>(columns, 0));
        for (const auto &page : publish::paperColumns(gridWith(columns, lanes), days, room)) {
            CHECK(widthOf(page) == Approx(room.width));
            for (const publish::PaperColumn &column : page) {
                CHECK(column.width >= room.leastLane * column.lanes - 0.01);
                if (column.column < 0 || lanes[column.day][column.column] == 0)
                    continue;
                CHECK(column.firstLane == found[column.day][column.column]);
                found[column.day][column.column] += column.lanes;
            }
        }
        CHECK(found == lanes);
    }
}
