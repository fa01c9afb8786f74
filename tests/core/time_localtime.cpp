// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/localtime.h"

#include "core/time/zone.h"
#include "support/catch.h"

#include <QTimeZone>

#include <random>

using namespace Qt::Literals::StringLiterals;
using core::LocalKind;

namespace {

const QString Madrid = u"Europe/Madrid"_s;
const QString SaoPaulo = u"America/Sao_Paulo"_s;
const QString Casablanca = u"Africa/Casablanca"_s;
const QString LordHowe = u"Australia/Lord_Howe"_s;
const QString Apia = u"Pacific/Apia"_s;

QString utcOf(QDate date, QTime time, const QString &zone)
{
    return core::toUtc(date, time, zone).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("a local time is an instant by the offset of its date", "[time]")
{
    CHECK(utcOf({2021, 5, 31}, {13, 0}, Madrid) == u"2021-05-31T11:00:00Z");
    CHECK(utcOf({2021, 1, 31}, {13, 0}, Madrid) == u"2021-01-31T12:00:00Z");
    CHECK(utcOf({2021, 5, 31}, {8, 0}, u"UTC-03:00"_s) == u"2021-05-31T11:00:00Z");
    CHECK(utcOf({2045, 7, 1}, {13, 0}, Madrid) == u"2045-07-01T11:00:00Z");
    CHECK(utcOf({1950, 7, 1}, {13, 0}, u"UTC"_s) == u"1950-07-01T13:00:00Z");
    CHECK(utcOf({2021, 5, 31}, {0, 0}, u"Asia/Kathmandu"_s) == u"2021-05-30T18:15:00Z");
}

TEST_CASE("in a gap the offset before the clock change counts", "[time]")
{
    const QDate change(2021, 3, 28);
    CHECK(core::localKind(change, {1, 59}, Madrid) == LocalKind::Unique);
    CHECK(core::localKind(change, {2, 0}, Madrid) == LocalKind::Gap);
    CHECK(core::localKind(change, {2, 30}, Madrid) == LocalKind::Gap);
    CHECK(core::localKind(change, {3, 0}, Madrid) == LocalKind::Unique);
    CHECK(utcOf(change, {2, 30}, Madrid) == u"2021-03-28T01:30:00Z");
}

TEST_CASE("of a doubled hour the first occurrence counts", "[time]")
{
    const QDate change(2021, 10, 31);
    CHECK(core::localKind(change, {1, 59}, Madrid) == LocalKind::Unique);
    CHECK(core::localKind(change, {2, 0}, Madrid) == LocalKind::Doubled);
    CHECK(core::localKind(change, {2, 30}, Madrid) == LocalKind::Doubled);
    CHECK(core::localKind(change, {3, 0}, Madrid) == LocalKind::Unique);
    CHECK(utcOf(change, {2, 30}, Madrid) == u"2021-10-31T00:30:00Z");
}

TEST_CASE("a day may begin in a gap", "[time]")
{
    CHECK(core::localKind({2018, 11, 4}, {0, 0}, SaoPaulo) == LocalKind::Gap);
    CHECK(core::localKind({2018, 11, 4}, {1, 0}, SaoPaulo) == LocalKind::Unique);
    CHECK(utcOf({2018, 11, 4}, {0, 0}, SaoPaulo) == u"2018-11-04T03:00:00Z");
    CHECK(core::localKind({2019, 2, 16}, {23, 30}, SaoPaulo) == LocalKind::Doubled);
    // Brazil gave up changing its clocks in 2019.
    CHECK(core::localKind({2019, 11, 3}, {0, 0}, SaoPaulo) == LocalKind::Unique);
}

TEST_CASE("clocks may change by half an hour, or around Ramadan", "[time]")
{
    CHECK(core::localKind({2021, 10, 3}, {2, 15}, LordHowe) == LocalKind::Gap);
    CHECK(core::localKind({2021, 10, 3}, {2, 30}, LordHowe) == LocalKind::Unique);
    CHECK(core::localKind({2021, 4, 4}, {1, 45}, LordHowe) == LocalKind::Doubled);
    CHECK(core::localKind({2021, 4, 4}, {1, 15}, LordHowe) == LocalKind::Unique);
    CHECK(core::localKind({2021, 4, 11}, {2, 30}, Casablanca) == LocalKind::Doubled);
    CHECK(core::localKind({2021, 5, 16}, {2, 30}, Casablanca) == LocalKind::Gap);
}

TEST_CASE("a whole day may be skipped", "[time]")
{
    CHECK(core::localKind({2011, 12, 29}, {23, 59}, Apia) == LocalKind::Unique);
    CHECK(core::localKind({2011, 12, 30}, {0, 0}, Apia) == LocalKind::Gap);
    CHECK(core::localKind({2011, 12, 30}, {12, 0}, Apia) == LocalKind::Gap);
    CHECK(core::localKind({2011, 12, 30}, {23, 59}, Apia) == LocalKind::Gap);
    CHECK(core::localKind({2011, 12, 31}, {0, 0}, Apia) == LocalKind::Unique);
    CHECK(utcOf({2011, 12, 31}, {0, 0}, Apia) == u"2011-12-30T10:00:00Z");
}

TEST_CASE("an instant is shown with date, time and offset of the zone", "[time]")
{
    const QDateTime instant(QDate(2021, 5, 31), QTime(20, 30), Qt::UTC);
    CHECK(core::inZone(instant, Madrid)
          == core::ZonedTime{.date = {2021, 5, 31}, .time = {22, 30}, .offset = 7200});
    CHECK(core::inZone(instant, u"Asia/Tokyo"_s)
          == core::ZonedTime{.date = {2021, 6, 1}, .time = {5, 30}, .offset = 9 * 3600});
    CHECK(core::inZone(instant.toOffsetFromUtc(-3600), u"UTC"_s).time == QTime(20, 30));
    CHECK(core::dayDifference({2021, 5, 31}, {2021, 6, 1}) == 1);
    CHECK(core::dayDifference({2021, 6, 1}, {2021, 5, 31}) == -1);
}

TEST_CASE("what is not valid has no instant and nothing to warn of", "[time]")
{
    const QDate day(2021, 3, 28);
    CHECK_FALSE(core::toUtc(QDate(), {2, 30}, Madrid).isValid());
    CHECK_FALSE(core::toUtc(day, QTime(), Madrid).isValid());
    CHECK_FALSE(core::toUtc(day, {2, 30}, u"Europe/Atlantis"_s).isValid());
    CHECK_FALSE(core::toUtc(day, {2, 30}, QString()).isValid());
    CHECK_FALSE(core::toUtc(QDate::fromJulianDay(700'000'000'000), {2, 30}, Madrid).isValid());
    CHECK(core::localKind(day, {2, 30}, u"Europe/Atlantis"_s) == LocalKind::Unique);
    CHECK_FALSE(core::inZone(QDateTime(), Madrid).isValid());
    CHECK_FALSE(core::inZone(QDateTime(day, {2, 30}, Qt::UTC), u"CET"_s).isValid());
}

TEST_CASE("night is from ten to seven", "[time]")
{
    CHECK(core::isNight({22, 0}));
    CHECK(core::isNight({0, 0}));
    CHECK(core::isNight({6, 59}));
    CHECK_FALSE(core::isNight({7, 0}));
    CHECK_FALSE(core::isNight({21, 59}));
    CHECK_FALSE(core::isNight(QTime()));
}

TEST_CASE("an instant survives the way into any zone and back", "[time]")
{
    std::mt19937 random(20210531);
    std::uniform_int_distribution<qint64> seconds(-600'000'000, 4'000'000'000); // 1950 to 2096
    for (const QString &zone : {Madrid, SaoPaulo, Casablanca, LordHowe, Apia, u"Asia/Kathmandu"_s,
                                u"America/St_Johns"_s, u"UTC-03:30"_s}) {
        const QTimeZone reference(zone.toLatin1());
        for (int i = 0; i < 500; ++i) {
            const auto instant = QDateTime::fromSecsSinceEpoch(seconds(random), Qt::UTC);
            const core::ZonedTime local = core::inZone(instant, zone);
            INFO(zone.toStdString() << ' ' << instant.toString(Qt::ISODate).toStdString());
            CHECK(local.offset == reference.offsetFromUtc(instant));
            const LocalKind kind = core::localKind(local.date, local.time, zone);
            CHECK(kind != LocalKind::Gap); // it came
            if (kind == LocalKind::Unique)
                CHECK(core::toUtc(local.date, local.time, zone) == instant);
        }
    }
}

TEST_CASE("around every clock change only its own hours are out of order", "[time]")
{
    for (const QString &zone : {Madrid, SaoPaulo, Casablanca, LordHowe, Apia}) {
        const QTimeZone reference(zone.toLatin1());
        const auto changes = reference.transitions(QDateTime({1990, 1, 1}, {0, 0}, Qt::UTC),
                                                   QDateTime({2030, 1, 1}, {0, 0}, Qt::UTC));
        REQUIRE_FALSE(changes.isEmpty());
        for (const QTimeZone::OffsetData &change : changes) {
            const int before = core::inZone(change.atUtc.addSecs(-1), zone).offset;
            const int step = change.offsetFromUtc - before;
            const QDateTime first = change.atUtc.addSecs(qMin(before, change.offsetFromUtc));
            const QDateTime middle = first.addSecs(qAbs(step) / 2);
            INFO(zone.toStdString() << ' ' << first.toString(Qt::ISODate).toStdString());
            const LocalKind expected = step > 0 ? LocalKind::Gap
                : step < 0                      ? LocalKind::Doubled
                                                : LocalKind::Unique;
            CHECK(core::localKind(middle.date(), middle.time(), zone) == expected);
            const QDateTime after = first.addSecs(qAbs(step));
            CHECK(core::localKind(after.date(), after.time(), zone) == LocalKind::Unique);
            const QDateTime earlier = first.addSecs(-1);
            CHECK(core::localKind(earlier.date(), earlier.time(), zone) == LocalKind::Unique);
        }
    }
}

TEST_CASE("a fixed offset has neither gaps nor doubled hours", "[time]")
{
    for (int hour = 0; hour < 24; ++hour) {
        CHECK(core::localKind({2021, 3, 28}, {hour, 30}, u"UTC+01:00"_s) == LocalKind::Unique);
        CHECK(core::localKind({2021, 10, 31}, {hour, 30}, u"UTC+02:00"_s) == LocalKind::Unique);
    }
}
