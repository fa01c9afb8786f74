// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/models/rowdiff.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

QStringList letters(const QString &text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

QStringList replayed(const QList<RowStep> &steps, QStringList rows, const QStringList &after)
{
    for (const RowStep &step : steps)
        doRowStep(step, after, rows);
    return rows;
}

} // namespace

TEST_CASE("a list that stays the same takes no step", "[rowdiff]")
{
    CHECK(rowSteps(letters(u"abc"_s), letters(u"abc"_s))->isEmpty());
    CHECK(rowSteps({}, {})->isEmpty());
}

TEST_CASE("rows that go or come side by side are one step", "[rowdiff]")
{
    CHECK(*rowSteps(letters(u"abcde"_s), letters(u"ae"_s))
          == QList<RowStep>{{RowStep::Kind::Remove, 1, 3, 0}});
    CHECK(*rowSteps(letters(u"ae"_s), letters(u"abcde"_s))
          == QList<RowStep>{{RowStep::Kind::Insert, 1, 3, 0}});
}

TEST_CASE("a row that goes to the other end is one move", "[rowdiff]")
{
    CHECK(*rowSteps(letters(u"abcde"_s), letters(u"bcdea"_s))
          == QList<RowStep>{{RowStep::Kind::Move, 0, 1, 4}});
    CHECK(*rowSteps(letters(u"abcde"_s), letters(u"eabcd"_s))
          == QList<RowStep>{{RowStep::Kind::Move, 4, 1, 0}});
}

TEST_CASE("too many steps are refused", "[rowdiff]")
{
    const QStringList before = letters(u"abcdefgh"_s);
    QStringList after = before;
    std::ranges::reverse(after);
    CHECK_FALSE(rowSteps(before, after, 6));
    CHECK(rowSteps(before, after, 7)->size() == 7);
    CHECK_FALSE(rowSteps(before, letters(u"bdfh"_s), 3));
    CHECK_FALSE(rowSteps(letters(u"bdfh"_s), before, 3));
}

TEST_CASE("the steps lead from any list to any other", "[rowdiff]")
{
    std::mt19937 random(7);
    const QStringList all = letters(u"abcdefghijklmnopqrst"_s);
    const auto some = [&] {
        QStringList list = all;
        std::ranges::shuffle(list, random);
        return QStringList(list.first(qsizetype(random() % 20)));
    };
    for (int i = 0; i < 500; ++i) {
        const QStringList before = some();
        const QStringList after = some();
        const auto steps = rowSteps(before, after, 1000);
        REQUIRE(steps);
        REQUIRE(replayed(*steps, before, after) == after);
    }
}
