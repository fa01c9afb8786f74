// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetablehours.h"

#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const auto madrid = u"Europe/Madrid"_s;
const auto kathmandu = u"Asia/Kathmandu"_s;

} // namespace

TEST_CASE("a timetable's zones are home and those asked for, each once", "[publish]")
{
    Event event{.zone = madrid, .displayZones = {u"Asia/Tokyo"_s, madrid}};
    CHECK(publish::timetableZones(event, {}) == QStringList{madrid, u"Asia/Tokyo"_s});
    CHECK(publish::timetableZones(event, {kathmandu, kathmandu}) == QStringList{madrid, kathmandu});
    CHECK(publish::timetableZones(event, {madrid}) == QStringList{madrid});
    event.zone = u"Mars/Phobos"_s;
    CHECK(publish::timetableZones(event, {}) == QStringList{u"UTC"_s, u"Asia/Tokyo"_s, madrid});
}

TEST_CASE("a zone is named by its city and the offset of the day", "[publish]")
{
    const publish::Wording wording(u"es"_s, u"es"_s);
    CHECK(publish::zoneName(u"Asia/Tokyo"_s, wording) == u"Tokio"_s);
    CHECK(publish::zoneName(u"UTC-03:00"_s, wording) == u"UTC-3"_s);
    CHECK(publish::zoneOffset(madrid, {2021, 5, 31}, madrid) == u"UTC+2"_s);
    CHECK(publish::zoneOffset(madrid, {2021, 3, 28}, madrid) == u"UTC+1/UTC+2"_s);
    CHECK(publish::zoneOffset(kathmandu, {2021, 3, 28}, madrid) == u"UTC+5:45"_s);
    CHECK(publish::zoneOffset(u"UTC-03:00"_s, {2021, 5, 31}, madrid).isNull());
}

TEST_CASE("clocks are read at home's minutes, and another date is marked", "[publish]")
{
    const QDate day(2021, 5, 31);
    CHECK(publish::clockAt(day, 13 * 60, madrid, madrid) == u"13:00"_s);
    CHECK(publish::clockAt(day, 13 * 60, madrid, kathmandu) == u"16:45"_s);
    CHECK(publish::clockAt(day, 22 * 60, madrid, kathmandu) == u"01:45 +1"_s);
    CHECK(publish::clockAt(day, 60, madrid, u"UTC-03:00"_s) == u"20:00 -1"_s);
    CHECK(publish::clockAt(day, 24 * 60, madrid, madrid) == u"00:00 +1"_s);
    // Minutes are of real time: the clock leaves out an hour, or shows one twice.
    CHECK(publish::clockAt({2021, 3, 28}, 2 * 60, madrid, madrid) == u"03:00"_s);
    CHECK(publish::clockAt({2021, 10, 31}, 3 * 60, madrid, madrid) == u"02:00"_s);
}

TEST_CASE("the part of a session after midnight says when it ends", "[publish]")
{
    const Slot slot{.date = {2021, 5, 31}, .start = {23, 0}, .minutes = 90};
    GridPiece piece;
    CHECK(publish::pieceHours(slot, piece, {2021, 5, 31}, madrid) == u"23:00–00:30 +1"_s);
    piece.fromBefore = true;
    CHECK(publish::pieceHours(slot, piece, {2021, 6, 1}, madrid) == u"…–00:30"_s);
    const Slot forty{.date = {2021, 5, 31}, .start = {20, 0}, .minutes = 40 * 60};
    CHECK(publish::pieceHours(forty, piece, {2021, 6, 1}, madrid) == u"…–12:00 +1"_s);
}

TEST_CASE("hours are read aloud with the cities of all zones", "[publish]")
{
    const publish::Wording wording(u"es"_s, u"es"_s);
    const Slot slot{.date = {2021, 5, 31}, .start = {13, 0}, .minutes = 90};
    CHECK(publish::spokenHours(slot, {madrid, u"Asia/Tokyo"_s}, wording)
          == u"13:00–14:30 Madrid, 20:00–21:30 Tokio"_s);
}
