// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/instanttext.h"
#include "core/import/schedules/sessionhours.h"
#include "schedules.h"

#include <QDateTime>

using namespace core;
using namespace testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Read
{
    QString hours;
    QStringList codes;

    bool operator==(const Read &) const = default;
};

Read read(const ListedSession &session, const ListedDay &day = {}, const ScheduleClock &clock = {})
{
    CardDraft draft;
    QList<Finding> findings;
    readHours(session, day, clock, draft, u"0"_s, findings);
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(findingKey(finding.code));
    return {hoursOf(draft), codes};
}

const ScheduleClock kolkata{.zone = u"Asia/Kolkata"_s, .dayChange = {}};
const ScheduleClock berlin{.zone = u"Europe/Berlin"_s, .dayChange = {}};

} // namespace

TEST_CASE("instants are read in the forms of ISO 8601", "[sessionhours]")
{
    const QDate date(2023, 9, 10);
    const InstantText whole{date, QTime(5, 0), 19'800};
    CHECK(instantOf(u"2023-09-10T05:00:00+05:30").utc()
          == QDateTime(QDate(2023, 9, 9), QTime(23, 30), Qt::UTC));
    CHECK(instantOf(u" 2023-09-10 05:00:00.000+0530 ").offset == whole.offset);
    CHECK(instantOf(u"20230910T050000Z").offset == 0);
    CHECK_FALSE(instantOf(u"2023-09-10T05:00").offset);
    CHECK(instantOf(u"2023-09-10").date == date);
    for (const auto &written : {u"2023-02-30"_s, u"2023-09-10T25:00:00Z"_s, u"mañana"_s, QString()})
        CHECK_FALSE(instantOf(written).date.isValid());
}

TEST_CASE("lengths are read as programs write them", "[sessionhours]")
{
    const auto minutes = [](QStringView written) {
        const auto length = lengthOf(written);
        return length ? length->minutes : -1;
    };
    CHECK(minutes(u"01:30") == 90);
    CHECK(minutes(u"1:30") == 90);
    CHECK(minutes(u"0:90") == 90);
    CHECK(minutes(u"90") == 90);
    CHECK(minutes(u"PT1H30M") == 90);
    CHECK(minutes(u"P1DT30M") == 24 * 60 + 30);
    CHECK(minutes(u"01:30:00") == 90);
    CHECK(minutes(u"00:01:30:00") == 90);
    CHECK(minutes(u"100:00") == 6000);
    CHECK(minutes(u"1h30min") == 90);
    CHECK(minutes(u"-1:30") == -1);
    CHECK(minutes(u"P") == -1);
    CHECK(minutes(u"99999999999") == -1);
    CHECK(lengthOf(u"0:90")->isOdd);
    CHECK_FALSE(lengthOf(u"01:30")->isOdd);
}

TEST_CASE("an instant is told in the zone of the schedule", "[sessionhours]")
{
    CHECK(
        read({.date = u"2023-09-10T05:00:00+00:00"_s, .start = u"10:30"_s, .duration = u"00:20"_s},
             {}, kolkata)
        == Read{u"2023-09-10 10:30 Asia/Kolkata 20"_s, {}});
    CHECK(read({.date = u"2023-09-10T05:00:00+00:00"_s}, {}, kolkata)
          == Read{u"2023-09-10 10:30 Asia/Kolkata"_s, {}});
}

TEST_CASE("a date in UTC beside a local hour tells how far the place is from UTC", "[sessionhours]")
{
    CHECK(read({.date = u"2023-09-10T05:00:00+00:00"_s, .start = u"10:30"_s})
          == Read{u"2023-09-10 10:30 UTC+05:30"_s, {u"hours-repaired"_s}});
    CHECK(read({.date = u"2023-09-10T02:00:00+00:00"_s, .start = u"21:00"_s})
          == Read{u"2023-09-09 21:00 UTC-05:00"_s, {u"hours-repaired"_s}});
}

TEST_CASE("local hours that are called UTC are those of the place", "[sessionhours]")
{
    CHECK(read({.date = u"2023-09-10T10:30:00+00:00"_s, .start = u"10:30"_s}, {}, kolkata)
          == Read{u"2023-09-10 10:30 Asia/Kolkata"_s, {u"hours-repaired"_s}});
}

TEST_CASE("hours with another offset than the schedule's zone stay that instant", "[sessionhours]")
{
    const ScheduleClock utc{.zone = u"UTC"_s, .dayChange = {}};
    CHECK(read({.date = u"2020-12-14T09:00:00+01:00"_s, .start = u"09:00"_s}, {}, utc)
          == Read{u"2020-12-14 09:00 UTC+01:00"_s, {}});
}

TEST_CASE("an hour that contradicts its date gives way to the instant", "[sessionhours]")
{
    CHECK(read({.date = u"2019-08-21T11:00:00+02:00"_s, .start = u"12:00"_s}, {}, berlin)
          == Read{u"2019-08-21 11:00 Europe/Berlin"_s, {u"hours-repaired"_s}});
}

TEST_CASE("hours before the day change belong to the next date", "[sessionhours]")
{
    const ScheduleClock clock{.zone = u"Europe/Berlin"_s, .dayChange = QTime(4, 0)};
    const ListedDay day{.date = u"2011-12-27"_s};
    CHECK(read({.start = u"00:15"_s, .duration = u"01:00"_s}, day, clock)
          == Read{u"2011-12-28 00:15 Europe/Berlin 60"_s, {u"after-midnight"_s}});
    CHECK(read({.start = u"04:00"_s}, day, clock) == Read{u"2011-12-27 04:00 Europe/Berlin"_s, {}});
    // Doors that open at nine are no night.
    CHECK(read({.start = u"08:30"_s}, day, {.zone = u"Europe/Brussels"_s, .dayChange = QTime(9, 0)})
          == Read{u"2011-12-27 08:30 Europe/Brussels"_s, {}});
    // Its date repeats that of the day, with and without an instant.
    CHECK(read({.date = u"2011-12-27"_s, .start = u"00:15"_s}, day, clock)
          == Read{u"2011-12-28 00:15 Europe/Berlin"_s, {u"after-midnight"_s}});
    CHECK(read({.date = u"2011-12-27T00:15:00+01:00"_s, .start = u"00:15"_s}, day, clock)
          == Read{u"2011-12-28 00:15 Europe/Berlin"_s, {u"after-midnight"_s}});
    // Its date is right already.
    CHECK(read({.date = u"2011-12-28T00:15:00+01:00"_s, .start = u"00:15"_s}, day, clock)
          == Read{u"2011-12-28 00:15 Europe/Berlin"_s, {}});
}

TEST_CASE("the begin and end of a day say which date an hour after midnight has", "[sessionhours]")
{
    const ListedDay day{.date = u"2019-08-21"_s,
                        .start = u"2019-08-21T09:00:00+02:00"_s,
                        .end = u"2019-08-22T04:00:00+02:00"_s};
    CHECK(read({.start = u"00:30"_s}, day, berlin)
          == Read{u"2019-08-22 00:30 Europe/Berlin"_s, {u"after-midnight"_s}});
    CHECK(read({.date = u"2019-08-21T00:30:00+02:00"_s, .start = u"00:30"_s}, day, berlin)
          == Read{u"2019-08-22 00:30 Europe/Berlin"_s, {u"after-midnight"_s}});
    CHECK(read({.start = u"10:00"_s}, day, berlin)
          == Read{u"2019-08-21 10:00 Europe/Berlin"_s, {}});
    // Outside of the day either way: as it is written.
    CHECK(read({.start = u"06:00"_s}, day, berlin)
          == Read{u"2019-08-21 06:00 Europe/Berlin"_s, {}});
}

TEST_CASE("24:00 and 25:30 are hours of the next day", "[sessionhours]")
{
    const ListedDay day{.date = u"2028-03-01"_s};
    CHECK(read({.start = u"25:30"_s}, day) == Read{u"2028-03-02 01:30"_s, {u"after-midnight"_s}});
}

TEST_CASE("the length of a session comes from its end where nothing else says it", "[sessionhours]")
{
    CHECK(
        read({.date = u"2019-08-21T11:00:00+02:00"_s, .end = u"2019-08-21T11:45:00+02:00"_s}).hours
        == u"2019-08-21 11:00 UTC+02:00 45"_s);
    CHECK(read({.start = u"2020-01-16T10:45:00"_s, .end = u"2020-01-16T11:30:00"_s}).hours
          == u"2020-01-16 10:45 45"_s);
    CHECK(read({.start = u"10:45"_s, .end = u"11:30"_s}, {.date = u"2020-01-16"_s}).hours
          == u"2020-01-16 10:45 45"_s);
}

TEST_CASE("what makes no sense as a date or an hour is said", "[sessionhours]")
{
    CHECK(read({.date = u"pronto"_s, .start = u"tarde"_s, .duration = u"larga"_s},
               {.date = u"2028-03-01"_s})
          == Read{
              u"2028-03-01"_s,
              {u"not-understood"_s, u"not-understood"_s, u"date-assumed"_s, u"not-understood"_s}});
}
