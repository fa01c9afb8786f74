// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// A card on that day in Madrid, in an event that goes on all the year.
QList<Finding> inYear(QDate date, QTime start, int minutes)
{
    Programme programme = withCards({fullCard(u"1.3.2"_s, date, start, minutes)});
    programme.event.start = QDate(date.year(), 1, 1);
    programme.event.end = QDate(date.year(), 12, 31);
    return byDay(check(programme));
}

// A full card from 13:00 to 14:30 in Madrid (UTC+2) on 31 May, whose note wrote these hours.
QList<Finding> withNote(const QString &written)
{
    Card card = fullCard(u"1.3.2"_s);
    card.writtenHours = written;
    return findingsOf(card);
}

const QString disagree = u"hours-disagree/warning card-1.3.2 hours"_s;

} // namespace

TEST_CASE("a session is on a day of the event", "[check]")
{
    const auto saidOn = [](QDate date) { return said(fullCard(u"1.3.2"_s, date)); };
    const QStringList outside{u"outside-event/error card-1.3.2 date"_s};
    CHECK(saidOn({2021, 5, 25}) == outside);
    CHECK(saidOn({2021, 5, 26}).isEmpty());
    CHECK(saidOn({2021, 6, 1}).isEmpty());
    CHECK(saidOn({2021, 6, 2}) == outside);
}

TEST_CASE("a session of the last night may end after the event's last day", "[check]")
{
    CHECK(byDay(findingsOf(fullCard(u"1.3.2"_s, {2021, 6, 1}, {23, 0}, 180))).isEmpty());
}

TEST_CASE("an event without days accepts any date", "[check]")
{
    Programme programme = withCards({fullCard(u"1.3.2"_s, {1999, 1, 1})});
    programme.event.start = {};
    programme.event.end = {};
    CHECK(check(programme).isEmpty());
}

TEST_CASE("a session ends after it begins", "[check]")
{
    const auto lasting = [](int minutes) {
        return findingsOf(fullCard(u"1.3.2"_s, {2021, 5, 31}, {13, 0}, minutes));
    };
    CHECK(lasting(1).isEmpty());
    const QStringList before{u"end-before-start/error card-1.3.2 hours"_s};
    CHECK(shortForms(lasting(0)) == before);
    REQUIRE(shortForms(lasting(-90)) == before);
    CHECK(describe(lasting(-90).first())
          == u"Time: the end, 11:30, is not after the start, 13:00."_s);
}

TEST_CASE("a start that the clocks skip is an error", "[check]")
{
    // Madrid went from 02:00 to 03:00 on 28 March 2021.
    CHECK(inYear({2021, 3, 28}, {1, 59}, 60).isEmpty());
    CHECK(inYear({2021, 3, 28}, {3, 0}, 60).isEmpty());
    const QList<Finding> findings = inYear({2021, 3, 28}, {2, 30}, 60);
    REQUIRE(shortForms(findings) == QStringList{u"time-gap/error card-1.3.2 hours"_s});
    CHECK(findings.first().arguments
          == QVariantMap{{u"time"_s, u"02:30"_s}, {u"zone"_s, u"Europe/Madrid"_s}});
}

TEST_CASE("a start or an end that comes twice is a warning", "[check]")
{
    // Madrid went from 03:00 back to 02:00 on 31 October 2021.
    const QString doubled = u"time-doubled/warning card-1.3.2 hours"_s;
    CHECK(shortForms(inYear({2021, 10, 31}, {2, 30}, 180)) == QStringList{doubled});
    CHECK(shortForms(inYear({2021, 10, 31}, {1, 0}, 90)) == QStringList{doubled});
    CHECK(shortForms(inYear({2021, 10, 31}, {2, 0}, 45)) == QStringList{doubled, doubled});
    CHECK(inYear({2021, 10, 31}, {1, 0}, 180).isEmpty()); // 03:00, past both
}

TEST_CASE("hours of the note in two zones agree with the card", "[check]")
{
    CHECK(withNote(u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)"_s).isEmpty());
    CHECK(withNote(u"13:00 (UTC+2)"_s).isEmpty());
    CHECK(withNote(u"16:00 - 17:30"_s).isEmpty()); // of no zone: nothing can be said
    CHECK(withNote(u"to be announced"_s).isEmpty());
}

TEST_CASE("hours of the note that are not the card's are told with both", "[check]")
{
    CHECK(shortForms(withNote(u"8:00 - 09:30 (UTC-3)/ 14:00 - 15:30 (UTC+2)"_s))
          == QStringList{disagree});
    CHECK(shortForms(withNote(u"13:00 - 15:00 (UTC+2)"_s)) == QStringList{disagree});
    const QList<Finding> findings = withNote(u"14:00 - 15:30 (UTC+2)"_s);
    REQUIRE(shortForms(findings) == QStringList{disagree});
    CHECK(describe(findings.first())
          == u"Time: not all hours agree. In the note: “14:00 - 15:30 (UTC+2)”; on the card: "
             "13:00–14:30 (UTC+2). Check which are right."_s);
}

TEST_CASE("hours of the note may lie on the day before at home", "[check]")
{
    // 20:00 on the 30th in UTC-10 is 08:00 on the 31st in Madrid.
    Card card = fullCard(u"1.3.2"_s, {2021, 5, 31}, {8, 0});
    card.writtenHours = u"20:00 - 21:30 (UTC-10)"_s;
    CHECK(byDay(findingsOf(card)).isEmpty());
}

TEST_CASE("hours of the note are compared among themselves before a date is known", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.status = Status::Submitted;
    card.slot.date = {};
    card.writtenHours = u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)"_s;
    CHECK(said(card).isEmpty());
    card.writtenHours = u"8:00 - 09:30 (UTC-3)/ 15:00 - 16:30 (UTC+2)"_s;
    CHECK(said(card) == QStringList{disagree});
}

TEST_CASE("a session is held while its platform is open", "[check]")
{
    const auto held = [](QTime start, std::optional<int> minutes, QTime opens, QTime closes) {
        Programme programme = withCards({fullCard(u"1.3.2"_s, {2021, 5, 31}, start, minutes)});
        programme.platforms[0].opens = opens;
        programme.platforms[0].closes = closes;
        return byDay(check(programme));
    };
    const auto isSaid = [&](QTime start, std::optional<int> minutes, QTime opens, QTime closes) {
        const QStringList findings = shortForms(held(start, minutes, opens, closes));
        CHECK((findings.isEmpty()
               || findings == QStringList{u"outside-opening-hours/warning card-1.3.2 hours"_s}));
        return !findings.isEmpty();
    };
    CHECK_FALSE(isSaid({8, 0}, 12 * 60, {8, 0}, {20, 0}));
    CHECK(isSaid({7, 59}, 60, {8, 0}, {20, 0}));
    CHECK(isSaid({19, 0}, 61, {8, 0}, {20, 0}));
    CHECK(isSaid({20, 0}, 1, {8, 0}, {20, 0}));
    // Open past midnight, and around the clock.
    CHECK_FALSE(isSaid({23, 0}, 180, {18, 0}, {2, 0}));
    CHECK(isSaid({1, 0}, 61, {18, 0}, {2, 0}));
    CHECK(isSaid({12, 0}, 30, {18, 0}, {2, 0}));
    CHECK_FALSE(isSaid({5, 0}, 120, {6, 0}, {6, 0}));
    // Only one of the two is said.
    CHECK(isSaid({7, 0}, 30, {8, 0}, {}));
    CHECK(isSaid({23, 30}, 60, {8, 0}, {}));
    CHECK_FALSE(isSaid({0, 0}, 60, {}, {1, 0}));
    CHECK(isSaid({0, 0}, 61, {}, {1, 0}));
    CHECK_FALSE(isSaid({3, 0}, 60, {}, {}));

    const QList<Finding> findings = held({19, 0}, 90, {8, 0}, {});
    CHECK(findings.isEmpty());
    const Finding finding = held({19, 0}, 90, {8, 0}, {20, 0}).value(0);
    CHECK(finding.arguments
          == QVariantMap{{u"start"_s, u"19:00"_s},
                         {u"end"_s, u"20:30"_s},
                         {u"platform"_s, u"Streaming"_s},
                         {u"opens"_s, u"08:00"_s},
                         {u"closes"_s, u"20:00"_s}});
    CHECK(describe(finding)
          == u"Time: Streaming is open from 08:00 to 20:00. Choose other hours, or another "
             "platform."_s);
}

TEST_CASE("a session of more than a day is doubted", "[check]")
{
    CHECK(byDay(findingsOf(fullCard(u"1.3.2"_s, {2021, 5, 31}, {13, 0}, 24 * 60))).isEmpty());
    const QList<Finding> findings =
        byDay(findingsOf(fullCard(u"1.3.2"_s, {2021, 5, 31}, {13, 0}, 40 * 60)));
    REQUIRE(shortForms(findings) == QStringList{u"longer-than-a-day/warning card-1.3.2 hours"_s});
    CHECK(describe(findings.first()) == u"Time: the session takes 40 hours. Check its end."_s);
}

TEST_CASE("a zone that is none is told, on the card or of the event", "[check]")
{
    Card card = fullCard(u"1.3.2"_s);
    card.zones = {u"Asia/Tokyo"_s, u"Europe/Atlantis"_s};
    CHECK(said(card) == QStringList{u"unknown-zone/warning card-1.3.2 zones"_s});

    Programme programme = withCards({fullCard(u"1.3.2"_s)});
    programme.event.displayZones = {u"Mars/Base"_s};
    CHECK(shortForms(check(programme)) == QStringList{u"unknown-zone/warning"_s});
    programme.event.zone = u"Home"_s;
    CHECK(shortForms(check(programme))
          == QStringList{u"unknown-zone/error"_s, u"unknown-zone/warning"_s});
    CHECK(check(programme, {u"card-1.3.2"_s}).size() == 2);
}
