// SPDX-License-Identifier: GPL-3.0-or-later
// The clash finder against a look at every two sessions, and each kind of clash by values.
#include "check_support.h"
#include "core/model/cardfield.h"
#include "core/schedule/clashes.h"
#include "core/time/slot.h"
#include "support/catch.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const QDate day(2021, 5, 31);

Card at(const QString &code, QTime start, int minutes, const QString &platform = u"streaming"_s)
{
    Card session = card(code);
    session.slot = {day, start, minutes};
    session.platform = platform;
    return session;
}

QStringList written(const QList<Clash> &clashes)
{
    QStringList list;
    for (const Clash &clash : clashes)
        list.append(
            QStringList{findingKey(clash.code), clash.card, clash.other, clash.on}.join(u'|'));
    list.sort();
    return list;
}

QStringList found(const Programme &programme, const ClashOptions &options = {.mostOfAKind = 1000})
{
    const Clashes clashes = findClashes(programme, options);
    CHECK(clashes.more.isEmpty());
    return written(clashes.open);
}

QStringList ofKind(FindingCode code, const Programme &programme, QDate today = {})
{
    QStringList list = found(programme, {.today = today, .mostOfAKind = 1000});
    list.removeIf(
        [&](const QString &line) { return line.section(u'|', 0, 0) != findingKey(code); });
    return list;
}

// "code|card|other|on" of each two sessions that share something, by looking at all of them.
class BruteForce
{
public:
    explicit BruteForce(const Programme &programme)
        : m_programme(programme)
    {
        for (const Card &one : programme.cards) {
            for (const Card &two : programme.cards) {
                if (one.id != two.id && isThere(one) && isThere(two))
                    compare(one, two);
            }
        }
        m_found.sort();
    }

    const QStringList &found() const { return m_found; }

private:
    static bool isThere(const Card &card)
    {
        return card.status != Status::Rejected && card.status != Status::Withdrawn
            && card.slot.date.isValid() && card.slot.start.isValid()
            && card.slot.minutes.value_or(0) > 0;
    }

    void compare(const Card &one, const Card &two)
    {
        const QString &zone = m_programme.event.zone;
        // Negative where they overlap, in minutes.
        const qint64 between = std::max(endUtc(one.slot, zone).secsTo(startUtc(two.slot, zone)),
                                        endUtc(two.slot, zone).secsTo(startUtc(one.slot, zone)))
            / 60;
        const Buffers &buffers = m_programme.event.buffers;
        for (const Platform &platform : m_programme.platforms) {
            if (one.platforms().contains(platform.id) && two.platforms().contains(platform.id))
                note(between, buffers.platform, "platform", one, two, platform.id);
        }
        for (const Person &person : m_programme.people) {
            const auto takesPart = [&](const Card &card) {
                return std::ranges::count(card.people, person.id, &Participation::person) > 0;
            };
            if (takesPart(one) && takesPart(two))
                note(between, buffers.person, "person", one, two, person.id);
        }
        for (const Organization &organization : m_programme.organizations) {
            if (one.organizers.contains(organization.id)
                && two.organizers.contains(organization.id))
                note(between, buffers.organizer, "organizer", one, two, organization.id);
        }
        QStringList licences;
        for (const Platform &a : m_programme.platforms) {
            for (const Platform &b : m_programme.platforms) {
                if (one.platforms().contains(a.id) && two.platforms().contains(b.id)
                    && !a.licence.isEmpty() && a.licence == b.licence
                    && !licences.contains(a.licence))
                    licences.append(a.licence);
            }
        }
        for (const QString &licence : licences)
            note(between, 0, "licence", one, two, licence);
    }

    void note(qint64 between, int buffer, const char *what, const Card &one, const Card &two,
              const QString &on)
    {
        const QString kind = QString::fromLatin1(what);
        if (between < 0)
            m_found.append(u"%1-clash|%2|%3|%4"_s.arg(kind, one.id, two.id, on));
        else if (between < buffer)
            m_found.append(u"%1-too-close|%2|%3|%4"_s.arg(kind, one.id, two.id, on));
    }

    const Programme &m_programme;
    QStringList m_found;
};

// Cards around the clock changes of several homes, across midnights, most in the hours that change.
Programme randomProgramme(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    struct Change
    {
        QString zone;
        QDate before;
    };
    const QList<Change> changes{
        {u"Europe/Madrid"_s, {2021, 3, 27}},    {u"Europe/Madrid"_s, {2021, 10, 30}},
        {u"America/New_York"_s, {2021, 3, 13}}, {u"Australia/Lord_Howe"_s, {2021, 4, 3}},
        {u"America/St_Johns"_s, {2021, 11, 6}}, {u"Asia/Kolkata"_s, {2021, 12, 30}},
        {u"UTC-03:00"_s, {2020, 2, 28}},
    };
    const Change &change = changes[below(int(changes.size()))];
    Programme programme = sampleProgramme();
    programme.event.zone = change.zone;
    programme.event.buffers = {15 * below(3), 10 * below(4), below(2)};
    programme.organizations.append({.id = u"port"_s, .name = u"Port of Testing"_s});
    programme.platforms.append({.id = u"room-b"_s, .position = 2});
    for (Platform &platform : programme.platforms)
        platform.licence = below(2) == 0 ? u"L%1"_s.arg(below(2)) : QString();
    const int count = 2 + below(40);
    for (int i = 0; i < count; ++i) {
        Card session = card(u"1.3.%1"_s.arg(i));
        session.status = allStatuses()[std::size_t(below(int(allStatuses().size())))];
        session.slot.date = below(12) == 0 ? QDate() : change.before.addDays(below(3));
        session.slot.start = QTime(below(3) == 0 ? 22 + below(2) : below(5), 15 * below(4));
        if (below(12) != 0)
            session.slot.minutes = below(20) == 0 ? 3000 : 15 * (below(20) - 1);
        if (below(3) != 0)
            session.platform = programme.platforms[below(3)].id;
        for (const Platform &platform : programme.platforms) {
            if (below(6) == 0 && platform.id != session.platform)
                session.furtherPlatforms.append(platform.id);
        }
        for (const Person &person : programme.people) {
            for (int times = below(3); times > 0; --times)
                session.people.append({person.id, Role::Speaker});
        }
        if (below(2) == 0)
            session.organizers = {programme.organizations[below(2)].id};
        programme.cards.append(session);
    }
    return programme;
}

Programme withSessions(const QList<Card> &cards)
{
    Programme programme = sampleProgramme();
    programme.event.displayZones = {};
    programme.cards = cards;
    return programme;
}

} // namespace

TEST_CASE("the sweep finds what looking at every two sessions finds", "[schedule]")
{
    qsizetype seen = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        QStringList swept = found(programme);
        swept.removeIf([](const QString &line) { return line.startsWith(u"night"); });
        REQUIRE(swept == BruteForce(programme).found());
        seen += swept.size();
    }
    CHECK(seen > 10'000); // that there was something to find
}

TEST_CASE("some of the clashes and the count of the others are all of them", "[schedule]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        QHash<QString, int> all;
        const auto key = [](FindingCode code, const QString &card) {
            return findingKey(code) + card;
        };
        for (const Clash &clash : findClashes(programme, {.mostOfAKind = 1000}).open)
            ++all[key(clash.code, clash.card)];
        QHash<QString, int> told;
        const Clashes some = findClashes(programme, {.mostOfAKind = 2});
        for (const Clash &clash : some.open)
            ++told[key(clash.code, clash.card)];
        for (const auto &count : std::as_const(told))
            REQUIRE(count <= 2);
        for (const MoreClashes &more : some.more)
            told[key(more.code, more.card)] += more.count;
        REQUIRE(told == all);
    }
}

TEST_CASE("a chosen card has the clashes that it has among all", "[schedule]")
{
    const Programme programme = randomProgramme(7);
    QStringList ofAll = found(programme);
    ofAll.removeIf(
        [&](const QString &line) { return line.section(u'|', 1, 1) != programme.cards[1].id; });
    CHECK(found(programme, {.cards = {programme.cards[1].id}, .mostOfAKind = 1000}) == ofAll);
}

TEST_CASE("a plenary holds all of its platforms", "[schedule]")
{
    Card plenary = at(u"1"_s, {13, 0}, 60);
    plenary.furtherPlatforms = {u"room-a"_s, u"streaming"_s};
    CHECK(found(withSessions({plenary, at(u"2"_s, {13, 59}, 30, u"room-a"_s)}))
          == QStringList{u"platform-clash|card-1|card-2|room-a"_s,
                         u"platform-clash|card-2|card-1|room-a"_s});
}

TEST_CASE("a buffer is kept free, and its end is free again", "[schedule]")
{
    Programme programme = withSessions({at(u"1"_s, {13, 0}, 60), at(u"2"_s, {14, 14}, 30)});
    CHECK(found(programme).isEmpty());
    programme.event.buffers.platform = 15;
    CHECK(found(programme).size() == 2);
    const Finding close = check(programme).first();
    CHECK(
        describe(close)
        == u"Platform: only 14 minutes between this session and 2 on Streaming; 15 are wanted."_s);
    programme.event.buffers.platform = 14;
    CHECK(found(programme).isEmpty());
}

TEST_CASE("the interpreters of a booth rest between two sessions that need them", "[schedule]")
{
    Programme programme = withSessions({at(u"1"_s, {9, 0}, 60), at(u"2"_s, {10, 10}, 30)});
    programme.platforms[0].booths = {{u"es"_s, u"en"_s}, {u"es"_s, u"fr"_s}};
    programme.platforms[0].boothRest = 20;
    programme.cards[0].languages = {u"en"_s, u"es-AR"_s};
    programme.cards[1].languages = {u"es"_s, u"fr"_s};
    CHECK(found(programme).isEmpty());
    programme.cards[1].languages.append(u"en"_s);
    CHECK(found(programme)
          == QStringList{u"booth-rest|card-1|card-2|streaming 0"_s,
                         u"booth-rest|card-2|card-1|streaming 0"_s});
    CHECK(describe(check(programme).first())
          == u"Languages: the interpreters of Spanish–English have only 10 minutes between this "
             "session and 2; they need 20."_s);
    programme.cards[1].slot.start = QTime(10, 20);
    CHECK(found(programme).isEmpty());
}

TEST_CASE("languages that no booth joins are told where the event plans booths", "[schedule]")
{
    Programme programme = withSessions({at(u"1"_s, {9, 0}, 60)});
    programme.cards[0].languages = {u"es"_s, u"en"_s, u"fr"_s, u"Klingon"_s};
    CHECK(found(programme).isEmpty());
    programme.platforms[1].booths = {{u"fr"_s, u"en"_s}};
    CHECK(found(programme)
          == QStringList{u"interpreter-missing|card-1|en|"_s, u"interpreter-missing|card-1|fr|"_s});
    CHECK(describe(check(programme).at(1))
          == u"Languages: the platform has no booth between Spanish and English."_s);
    // By way of English, and with the booths of both platforms.
    programme.platforms[0].booths = {{u"en"_s, u"es"_s}};
    programme.cards[0].furtherPlatforms = {u"room-a"_s};
    CHECK(found(programme).isEmpty());
}

TEST_CASE("a session lets in as many as its platforms hold together", "[schedule]")
{
    Programme programme = withSessions({at(u"1"_s, {9, 0}, 60, u"room-a"_s)});
    programme.cards[0].capacity = 81;
    CHECK(found(programme) == QStringList{u"capacity-above-platform|card-1||"_s});
    CHECK(describe(check(programme).first())
          == u"Capacity: 81 people are more than the 80 that the platform holds."_s);
    programme.cards[0].capacity = 80;
    CHECK(found(programme).isEmpty());
    programme.cards[0].capacity = 90;
    programme.cards[0].furtherPlatforms = {u"streaming"_s}; // unlimited
    CHECK(found(programme).isEmpty());
    programme.platforms[0].capacity = 10;
    CHECK(found(programme).isEmpty());
    programme.platforms[0].capacity = 9;
    CHECK(found(programme).size() == 1);
}

TEST_CASE("a break is for the sessions of its platforms, or for all", "[schedule]")
{
    Programme programme =
        withSessions({at(u"1"_s, {13, 30}, 31), at(u"2"_s, {15, 0}, 30),
                      at(u"3"_s, {14, 30}, 30, u"room-a"_s), at(u"4"_s, {14, 30}, 30, {})});
    programme.breaks = programmeWithTimetable().breaks;
    CHECK(found(programme)
          == QStringList{u"break-overlap|card-1|lunch|"_s, u"break-overlap|card-3|lunch|"_s});
    QList<Finding> findings = check(programme);
    findings.removeIf([](const Finding &f) { return f.code != FindingCode::BreakOverlap; });
    CHECK(describe(findings.first())
          == u"Time: this is during a break, “Almuerzo” from 14:00 to 15:00."_s);
    programme.breaks[1].platforms = {u"room-a"_s};
    CHECK(found(programme) == QStringList{u"break-overlap|card-3|lunch|"_s});
    programme.breaks[1].slot.minutes = 0;
    CHECK(found(programme).isEmpty());
}

TEST_CASE("people are available at hours of their own zone", "[schedule]")
{
    const auto isSaid = [](QTime start, int minutes, const QList<Availability> &availability,
                           QDate date = day) {
        Programme programme = withSessions({at(u"1"_s, start, minutes)});
        programme.cards[0].slot.date = date;
        programme.people[0].zone = u"America/Bogota"_s; // seven hours behind in summer
        programme.people[0].availability = availability;
        programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
        return !ofKind(FindingCode::PersonUnavailable, programme).isEmpty();
    };
    const Availability morning{{}, {6, 0}, {12, 0}};
    CHECK_FALSE(isSaid({13, 0}, 360, {morning}));
    CHECK(isSaid({12, 59}, 60, {morning}));
    CHECK(isSaid({18, 30}, 31, {morning}));
    CHECK_FALSE(isSaid({18, 30}, 31, {morning, {{}, {12, 0}, {13, 0}}}));
    CHECK_FALSE(isSaid({18, 30}, 31, {}));
    const Availability thatDay{day, {6, 0}, {12, 0}};
    CHECK_FALSE(isSaid({13, 0}, 60, {thatDay}));
    CHECK(isSaid({13, 0}, 60, {thatDay}, day.addDays(1)));
    // Past midnight, and the day before theirs.
    const Availability evening{{}, {20, 0}, {2, 0}};
    CHECK_FALSE(isSaid({4, 0}, 240, {evening}));
    CHECK(isSaid({8, 30}, 60, {evening}));
    // Whole days follow each other.
    CHECK_FALSE(isSaid({4, 0}, 3000, {Availability{}}));
    CHECK(isSaid({4, 0}, 8 * 24 * 60, {Availability{}}));

    Programme programme = withSessions({at(u"1"_s, {9, 0}, 60)});
    programme.people[0].availability = {morning};
    programme.people[0].zone = u"America/Bogota"_s;
    programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
    const QList<Finding> findings = check(programme);
    CHECK(std::ranges::any_of(findings, [](const Finding &finding) {
        return describe(finding) == u"People: Ana Díaz can't take part at that time.";
    }));
}

TEST_CASE("night hours are told of home, of listed zones and of where people live", "[schedule]")
{
    const auto nights = [](QTime start, int minutes, const QStringList &zones,
                           const QString &personZone = {}) {
        Programme programme = withSessions({at(u"1"_s, start, minutes)});
        programme.event.displayZones = zones;
        programme.people[0].zone = personZone;
        programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
        QStringList list = ofKind(FindingCode::NightHours, programme)
            + ofKind(FindingCode::PersonNightHours, programme);
        return list.replaceInStrings(u"|card-1|"_s, u" "_s);
    };
    CHECK(nights({7, 0}, 15 * 60, {}).isEmpty());
    CHECK(nights({6, 59}, 60, {}) == QStringList{u"night-hours Europe/Madrid|"_s});
    CHECK(nights({21, 0}, 61, {}) == QStringList{u"night-hours Europe/Madrid|"_s});
    CHECK(nights({15, 0}, 60, {u"Asia/Tokyo"_s, u"UTC-03:00"_s})
          == QStringList{u"night-hours Asia/Tokyo|"_s});
    CHECK(nights({12, 0}, 60, {u"UTC-06:00"_s}, u"America/Bogota"_s)
          == QStringList{u"night-hours UTC-06:00|"_s, u"person-night-hours ana|"_s});
    // Once where both are listed.
    CHECK(nights({12, 0}, 60, {u"America/Bogota"_s}, u"America/Bogota"_s)
          == QStringList{u"night-hours America/Bogota|"_s});

    Programme programme = withSessions({at(u"1"_s, {12, 0}, 60)});
    programme.event.displayZones = {u"America/Bogota"_s};
    programme.people[0].zone = u"America/Mexico_City"_s;
    programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
    const QList<Finding> findings = check(programme);
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(describe(finding));
    CHECK(sentences.contains(u"Time: it is night in Bogota, 05:00."_s));
    CHECK(sentences.contains(u"Time: it is night for Ana Díaz: 05:00 in Mexico City."_s));
}

TEST_CASE("a clock change between today and the session is told with both offsets", "[schedule]")
{
    Programme programme = withSessions({at(u"1"_s, {15, 0}, 60)});
    programme.event.displayZones = {u"America/Bogota"_s, u"Europe/Paris"_s, u"Nowhere/Land"_s};
    CHECK(ofKind(FindingCode::OffsetChanged, programme).isEmpty());
    CHECK(ofKind(FindingCode::OffsetChanged, programme, {2021, 5, 1}).isEmpty());
    CHECK(ofKind(FindingCode::OffsetChanged, programme, {2021, 2, 1})
          == QStringList{u"offset-changed|card-1|America/Bogota|"_s});
    QList<Finding> findings = check(programme, {}, {.today = QDate(2021, 2, 1)});
    findings.removeIf([](const Finding &f) { return f.code != FindingCode::OffsetChanged; });
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Hint);
    CHECK(describe(findings[0])
          == u"Time: on this date the clocks of Bogota are at -07:00 from home, today at -06:00. "
             "Check hours that were worked out by hand."_s);
}

TEST_CASE("hostile values make no clash and no crash", "[schedule]")
{
    Programme programme = programmeWithTimetable();
    Card endless = at(u"1"_s, {13, 0}, std::numeric_limits<int>::max());
    endless.people = {{u"ana"_s, Role::Speaker}, {u"nobody"_s, Role::Host}, {{}, Role::Host}};
    endless.furtherPlatforms = {u"nowhere"_s, u"streaming"_s, {}};
    Card backwards = at(u"2"_s, {13, 0}, std::numeric_limits<int>::min());
    Card far = at(u"3"_s, {13, 0}, 60);
    far.slot.date = QDate(9999, 12, 31);
    far.people = endless.people;
    programme.cards = {endless, backwards, far};
    programme.breaks[0].slot.minutes = std::numeric_limits<int>::max();
    programme.event.buffers = {std::numeric_limits<int>::max(), -5, -1};
    programme.platforms[0].boothRest = std::numeric_limits<int>::max();
    const QStringList all = found(programme, {.today = QDate(1, 1, 1), .mostOfAKind = 1000});
    CHECK(all.filter(u"|card-2|"_s).isEmpty());
    CHECK(all.contains(u"platform-too-close|card-1|card-3|streaming"_s)
          != all.contains(u"platform-clash|card-1|card-3|streaming"_s));
    programme.event.zone = u"Nowhere"_s;
    CHECK(found(programme).isEmpty());
    CHECK_FALSE(check(programme).isEmpty());
}
