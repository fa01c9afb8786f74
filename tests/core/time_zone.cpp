// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include "support/catch.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

// Null where it is no zone.
QString canonical(QStringView written)
{
    return core::canonicalZone(written).value_or(QString());
}

} // namespace

TEST_CASE("an offset is read however it is written", "[time]")
{
    for (const QStringView written :
         {u"UTC-3", u"UTC −3", u"utc – 3", u"(UTC-3)", u"[UTC-03:00]", u"GMT-3", u"UTC/GMT-3",
          u"gmt/utc -03:00", u"UTC-0300", u"-03:00", u" UTC-3 ", u"Etc/GMT+3"})
        CHECK(canonical(written) == u"UTC-03:00");
    CHECK(canonical(u"UTC+5:30") == u"UTC+05:30");
    CHECK(canonical(u"UTC+0530") == u"UTC+05:30");
    CHECK(canonical(u"UTC+5h30") == u"UTC+05:30");
    for (const QStringView written :
         {u"UTC", u"utc", u"Z", u"UTC+0", u"UTC-00:00", u"UTC±0", u"GMT+0", u"Etc/UTC", u"UTC/GMT"})
        CHECK(canonical(written) == u"UTC");
}

TEST_CASE("an offset that no clock has is refused", "[time]")
{
    CHECK(canonical(u"UTC+14") == u"UTC+14:00");
    CHECK(canonical(u"UTC-14:00") == u"UTC-14:00");
    for (const QStringView written : {u"UTC+14:01", u"UTC+15", u"UTC-99", u"UTC+2:75", u"UTC+2:5",
                                      u"UTC+12345", u"UTC+", u"UTC 3", u"-3", u"+3", u"3"})
        CHECK(canonical(written).isNull());
}

TEST_CASE("an IANA id is read in any case and comes back in its own", "[time]")
{
    CHECK(canonical(u"europe/madrid") == u"Europe/Madrid");
    CHECK(canonical(u"AMERICA/ARGENTINA/BUENOS_AIRES") == u"America/Argentina/Buenos_Aires");
    CHECK(canonical(u"asia/istanbul").startsWith(u"Asia/I"));
    CHECK(canonical(u"(Asia/Kathmandu)") == u"Asia/Kathmandu");
    CHECK(canonical(u"asia/calcutta") == u"Asia/Calcutta");
}

TEST_CASE("what is no zone is refused", "[time]")
{
    for (const QStringView written :
         {u"", u"Europe/Atlantis", u"Europe/", u"/", u"posix/Europe/Madrid", u"localtime",
          u"Europe/../Europe/Madrid", u"Madrid", u"CET", u"GMT", u"EST"})
        CHECK(canonical(written).isNull());
    CHECK(canonical(u"Europe/Madrid\0"_s).isNull());
    CHECK(canonical(QString(1'000'000, u'/')).isNull());
    CHECK(canonical(QString(1'000'000, u'(')).isNull());
}

TEST_CASE("a canonical zone is its own canonical form", "[time]")
{
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const auto zone = core::canonicalZone(QString::fromLatin1(id));
        REQUIRE(zone);
        CHECK(core::canonicalZone(*zone) == zone);
        CHECK(core::canonicalZone(zone->toUpper()) == zone);
    }
    for (int offset = -14 * 3600; offset <= 14 * 3600; offset += 60) {
        const QString zone = core::fixedZone(offset);
        CHECK(core::fixedOffset(zone) == offset);
        CHECK(core::canonicalZone(zone) == zone);
    }
}

TEST_CASE("only the canonical form of an offset has one", "[time]")
{
    CHECK(core::fixedOffset(u"UTC+05:30") == 19800);
    CHECK(core::fixedOffset(u"UTC") == 0);
    for (const QStringView zone : {u"UTC+2", u"utc", u"GMT+02:00", u"UTC+00:00", u"Europe/Madrid"})
        CHECK_FALSE(core::fixedOffset(zone));
    CHECK(core::fixedZone(14 * 3600 + 60).isNull());
    CHECK(core::fixedZone(90).isNull());
}

TEST_CASE("an abbreviation has an offset only where it means one", "[time]")
{
    CHECK(core::abbreviationOffset(u"CET") == 3600);
    CHECK(core::abbreviationOffset(u"cest") == 7200);
    CHECK(core::abbreviationOffset(u"ART") == -3 * 3600);
    CHECK(core::abbreviationOffset(u"COT") == -5 * 3600);
    CHECK(core::abbreviationOffset(u"NPT") == 20700);
    CHECK(core::abbreviationOffset(u"GMT") == 0);
    for (const QStringView ambiguous : {u"CST", u"IST", u"BST", u"ET"}) {
        CHECK_FALSE(core::abbreviationOffset(ambiguous));
        CHECK(core::isZoneAbbreviation(ambiguous));
    }
    CHECK_FALSE(core::isZoneAbbreviation(u"CETA"));
    CHECK_FALSE(core::isZoneAbbreviation(u""));
}

TEST_CASE("a zone is labelled by its city, an offset in brackets", "[time]")
{
    CHECK(core::cityName(u"America/Argentina/Buenos_Aires"_s) == u"Buenos Aires");
    CHECK(core::cityName(u"America/Port-au-Prince"_s) == u"Port-au-Prince");
    CHECK(core::cityName(u"UTC+02:00"_s).isNull());
    CHECK(core::offsetLabel(7200) == u"(UTC+2)");
    CHECK(core::offsetLabel(-3 * 3600) == u"(UTC-3)");
    CHECK(core::offsetLabel(19800) == u"(UTC+5:30)");
    CHECK(core::offsetLabel(-12600) == u"(UTC-3:30)");
    CHECK(core::offsetLabel(0) == u"(UTC)");
    CHECK(core::isoOffset(-12600) == u"-03:30");
    CHECK(core::isoOffset(0) == u"+00:00");
}
