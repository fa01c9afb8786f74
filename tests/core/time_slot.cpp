// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/slot.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using core::hoursLabel;
using core::hoursWithoutOffset;
using core::Slot;

namespace {

const QString Madrid = u"Europe/Madrid"_s;
const QString Tokyo = u"Asia/Tokyo"_s;
const QString BuenosAires = u"America/Argentina/Buenos_Aires"_s;

Slot at(QTime start, std::optional<int> minutes)
{
    return {.date = {2021, 5, 31}, .start = start, .minutes = minutes};
}

} // namespace

TEST_CASE("hours are labelled in any zone with the offset of their date", "[time]")
{
    const Slot slot = at({13, 0}, 90);
    CHECK(hoursLabel(slot, Madrid, Madrid) == u"13:00–14:30 (UTC+2)");
    CHECK(hoursLabel(slot, Madrid, BuenosAires) == u"08:00–09:30 (UTC-3)");
    CHECK(hoursLabel(slot, Madrid, u"UTC+05:30"_s) == u"16:30–18:00 (UTC+5:30)");
    CHECK(hoursLabel(slot, Madrid, u"UTC"_s) == u"11:00–12:30 (UTC)");
    const Slot winter{.date = {2021, 1, 31}, .start = {13, 0}, .minutes = 90};
    CHECK(hoursLabel(winter, Madrid, Madrid) == u"13:00–14:30 (UTC+1)");
}

TEST_CASE("hours on another day than at home say so", "[time]")
{
    // The same day for both ends, or only the end past midnight: one mark.
    CHECK(hoursLabel(at({18, 0}, 90), Madrid, Tokyo) == u"01:00–02:30 +1 (UTC+9)");
    CHECK(hoursLabel(at({23, 0}, 90), Madrid, Madrid) == u"23:00–00:30 +1 (UTC+2)");
    CHECK(hoursLabel(at({16, 0}, 90), Madrid, Tokyo) == u"23:00–00:30 +1 (UTC+9)");
    CHECK(hoursLabel(at({2, 0}, 60), Madrid, BuenosAires) == u"21:00–22:00 -1 (UTC-3)");
    // Ends on different days: each its own.
    CHECK(hoursLabel(at({4, 30}, 90), Madrid, BuenosAires) == u"23:30 -1–01:00 (UTC-3)");
    CHECK(hoursLabel(at({23, 30}, 1440), Madrid, Tokyo) == u"06:30 +1–06:30 +2 (UTC+9)");
    CHECK(hoursLabel(at({10, 0}, 1560), Madrid, Madrid) == u"10:00 +0–12:00 +1 (UTC+2)");
}

TEST_CASE("hours are labelled as far as they are known", "[time]")
{
    CHECK(hoursLabel(at({13, 0}, std::nullopt), Madrid, BuenosAires) == u"08:00 (UTC-3)");
    const Slot undated{.start = {13, 0}, .minutes = 90};
    CHECK(hoursLabel(undated, Madrid, Madrid) == u"13:00–14:30");
    CHECK(hoursLabel(undated, Madrid, BuenosAires).isNull());
    CHECK(hoursLabel(Slot{.date = {2021, 5, 31}}, Madrid, Madrid).isNull());
    CHECK(hoursLabel(at({13, 0}, 90), Madrid, u"CET"_s).isNull());
    CHECK(hoursLabel(Slot{}, QString(), QString()).isNull());
}

TEST_CASE("hours without an offset are the same hours", "[time]")
{
    const Slot evening = at({18, 0}, 90);
    CHECK(hoursWithoutOffset(evening, Madrid, Madrid) == u"18:00–19:30");
    CHECK(hoursWithoutOffset(evening, Madrid, Tokyo) == u"01:00–02:30 +1");
    CHECK(hoursWithoutOffset(at({13, 0}, std::nullopt), Madrid, BuenosAires) == u"08:00");
    const Slot undated{.start = {13, 0}, .minutes = 90};
    CHECK(hoursWithoutOffset(undated, Madrid, Madrid) == u"13:00–14:30");
    CHECK(hoursWithoutOffset(undated, Madrid, Tokyo).isNull());
    CHECK(hoursWithoutOffset(Slot{}, Madrid, Madrid).isNull());
}

TEST_CASE("an end before the start is shown as it was written", "[time]")
{
    CHECK(hoursLabel(at({14, 30}, -90), Madrid, Madrid) == u"14:30–13:00 (UTC+2)");
    CHECK(hoursLabel(at({14, 30}, 0), Madrid, Madrid) == u"14:30–14:30 (UTC+2)");
}

TEST_CASE("a slot begins and ends at instants", "[time]")
{
    const Slot slot = at({13, 0}, 90);
    CHECK(core::startUtc(slot, Madrid) == QDateTime({2021, 5, 31}, {11, 0}, Qt::UTC));
    CHECK(core::endUtc(slot, Madrid) == QDateTime({2021, 5, 31}, {12, 30}, Qt::UTC));
    CHECK_FALSE(core::endUtc(at({13, 0}, std::nullopt), Madrid).isValid());
    CHECK_FALSE(core::startUtc(Slot{.start = {13, 0}}, Madrid).isValid());
}

TEST_CASE("minutes are real time across a clock change", "[time]")
{
    const Slot night{.date = {2021, 3, 28}, .start = {1, 30}, .minutes = 60};
    CHECK(hoursLabel(night, Madrid, Madrid) == u"01:30–03:30 (UTC+1)");
    // What no clock shows is shown as the clocks show that instant.
    const Slot gap{.date = {2021, 3, 28}, .start = {2, 30}, .minutes = 60};
    CHECK(hoursLabel(gap, Madrid, Madrid) == u"03:30–04:30 (UTC+2)");
}

TEST_CASE("instants are written in ISO 8601 with the offset of their date", "[time]")
{
    const QDateTime start = core::startUtc(at({13, 0}, 90), Madrid);
    CHECK(core::isoInZone(start, Madrid) == u"2021-05-31T13:00:00+02:00");
    CHECK(core::isoInZone(start, BuenosAires) == u"2021-05-31T08:00:00-03:00");
    CHECK(core::isoInZone(start, u"UTC"_s) == u"2021-05-31T11:00:00+00:00");
    CHECK(core::isoInZone(QDateTime(), Madrid).isNull());
    CHECK(core::isoInZone(start, u"CET"_s).isNull());
    // Qt reads the same instant out of it.
    CHECK(QDateTime::fromString(core::isoInZone(start, Tokyo), Qt::ISODate) == start);
}
