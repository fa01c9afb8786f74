// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/daterange.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using core::dateRange;

TEST_CASE("a range of days is written as readers of the language write it", "[time]")
{
    const auto written = [](QDate first, QDate last) {
        QStringList all;
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s})
            all.append(dateRange(first, last, language));
        return all;
    };
    CHECK(written({2028, 3, 14}, {2028, 3, 16})
          == QStringList{u"14–16 de marzo de 2028"_s, u"14–16 March 2028"_s, u"14–16 mars 2028"_s});
    CHECK(written({2028, 3, 30}, {2028, 4, 2})
          == QStringList{u"30 de marzo – 2 de abril de 2028"_s, u"30 March – 2 April 2028"_s,
                         u"30 mars – 2 avril 2028"_s});
    CHECK(written({2028, 12, 30}, {2029, 1, 2})
          == QStringList{u"30 de diciembre de 2028 – 2 de enero de 2029"_s,
                         u"30 December 2028 – 2 January 2029"_s,
                         u"30 décembre 2028 – 2 janvier 2029"_s});
    CHECK(dateRange({2028, 3, 14}, {2028, 3, 16}, u"en-US"_s) == u"March 14 – 16, 2028");
    CHECK(dateRange({2028, 3, 14}, {2028, 3, 16}, u"ja"_s) == u"2028年3月14日～16日");
}

TEST_CASE("one day is written with its weekday", "[time]")
{
    const QDate day(2028, 3, 14);
    CHECK(dateRange(day, day, u"es"_s) == u"martes, 14 de marzo de 2028");
    CHECK(dateRange(day, day, u"en"_s) == u"Tuesday, 14 March 2028");
    CHECK(dateRange(day, {}, u"fr"_s) == u"mardi 14 mars 2028");
    CHECK(dateRange({}, day, u"fr"_s) == u"mardi 14 mars 2028");
    CHECK(dateRange({}, {}, u"fr"_s).isNull());
}

TEST_CASE("days in the wrong order are a range all the same", "[time]")
{
    CHECK(dateRange({2028, 3, 16}, {2028, 3, 14}, u"en"_s) == u"14–16 March 2028");
}
