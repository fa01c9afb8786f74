// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "core/model/cardfield.h"
#include "core/time/slot.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const QDate day(2021, 5, 31);

Card at(const QString &code, QTime start, int minutes, const QString &platform = u"streaming"_s)
{
    Card session = fullCard(code, day, start, minutes);
    session.platform = platform;
    return session;
}

// "code of the card, code of the other, platform or person" of each clash.
QStringList clashes(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        if (finding.code != FindingCode::PlatformClash && finding.code != FindingCode::PersonClash)
            continue;
        const QVariantMap &arguments = finding.arguments;
        list.append(finding.card + u' ' + arguments.value(u"other"_s).toString() + u' '
                    + arguments.value(u"platform"_s, arguments.value(u"person"_s)).toString());
    }
    return list;
}

QStringList clashes(const QList<Card> &cards)
{
    return clashes(check(withCards(cards)));
}

bool overlap(const Card &one, const Card &two, const QString &zone)
{
    const auto out = [&](const Card &card) {
        return card.status == Status::Rejected || card.status == Status::Withdrawn
            || card.slot.minutes.value_or(0) <= 0 || !startUtc(card.slot, zone).isValid();
    };
    return !out(one) && !out(two) && startUtc(one.slot, zone) < endUtc(two.slot, zone)
        && startUtc(two.slot, zone) < endUtc(one.slot, zone);
}

bool holdsPerson(const Card &card, const QString &id)
{
    return std::ranges::any_of(card.people, [&](const Participation &p) { return p.person == id; });
}

// The same by looking at every pair.
QStringList clashesByBruteForce(const Programme &programme)
{
    QStringList list;
    for (const Card &one : programme.cards) {
        for (const Card &two : programme.cards) {
            if (one.id == two.id || !overlap(one, two, programme.event.zone))
                continue;
            if (!one.platform.isEmpty() && one.platform == two.platform)
                list.append(one.id + u' ' + two.code + u' '
                            + programme.platform(one.platform)->name.in(u"es"_s));
            for (const Person &person : programme.people) {
                if (holdsPerson(one, person.id) && holdsPerson(two, person.id))
                    list.append(one.id + u' ' + two.code + u' ' + person.name);
            }
        }
    }
    return list;
}

// Cards around a clock change of Madrid, across midnights, most in the hours that change.
Programme randomProgramme(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    Programme programme = sampleProgramme();
    const QDate first = below(2) == 0 ? QDate(2021, 3, 27) : QDate(2021, 10, 30);
    const int count = 2 + below(40);
    for (int i = 0; i < count; ++i) {
        Card session = card(u"1.3.%1"_s.arg(i));
        session.status = allStatuses()[std::size_t(below(int(allStatuses().size())))];
        session.slot.date = below(12) == 0 ? QDate() : first.addDays(below(3));
        session.slot.start = QTime(below(3) == 0 ? 22 + below(2) : below(5), 15 * below(4));
        if (below(12) != 0)
            session.slot.minutes = 15 * (below(20) - 1);
        const int platform = below(3);
        if (platform < 2)
            session.platform = programme.platforms[platform].id;
        for (const Person &person : programme.people) {
            for (int times = below(5); times > 2; --times)
                session.people.append({.person = person.id, .role = Role(below(4))});
        }
        programme.cards.append(session);
    }
    return programme;
}

} // namespace

TEST_CASE("two sessions on one platform at the same time clash, and both say so", "[check]")
{
    const Programme programme = withCards({at(u"1.3.1"_s, {13, 0}, 90), at(u"1.3.2"_s, {14, 0}, 90),
                                           at(u"1.3.3"_s, {14, 0}, 90, u"room-a"_s)});
    const QList<Finding> findings = check(programme);
    REQUIRE(shortForms(findings)
            == QStringList{u"platform-clash/error card-1.3.1 platform"_s,
                           u"platform-clash/error card-1.3.2 platform"_s});
    CHECK(describe(findings.first())
          == u"Platform: session 1.3.2 is on Streaming at the same time."_s);
    CHECK(clashes(check(programme, {u"card-1.3.2"_s}))
          == QStringList{u"card-1.3.2 1.3.1 Streaming"_s});
}

TEST_CASE("a session may begin when the one before it ends", "[check]")
{
    CHECK(clashes({at(u"1.3.1"_s, {13, 0}, 90), at(u"1.3.2"_s, {14, 30}, 90)}).isEmpty());
    CHECK(clashes({at(u"1.3.1"_s, {13, 0}, 91), at(u"1.3.2"_s, {14, 30}, 90)}).size() == 2);
}

TEST_CASE("a long session clashes with each within it", "[check]")
{
    CHECK(clashes({at(u"1.3.1"_s, {9, 0}, 600), at(u"1.3.2"_s, {10, 0}, 60),
                   at(u"1.3.3"_s, {12, 0}, 60)})
          == QStringList{u"card-1.3.1 1.3.2 Streaming"_s, u"card-1.3.1 1.3.3 Streaming"_s,
                         u"card-1.3.2 1.3.1 Streaming"_s, u"card-1.3.3 1.3.1 Streaming"_s});
}

TEST_CASE("sessions clash across midnight", "[check]")
{
    Card early = fullCard(u"1.3.2"_s, day.addDays(1), {0, 30}, 60);
    CHECK(clashes({at(u"1.3.1"_s, {23, 0}, 120), early}).size() == 2);
}

TEST_CASE("rejected and withdrawn sessions clash with nobody", "[check]")
{
    for (const Status status : {Status::Rejected, Status::Withdrawn}) {
        Card gone = at(u"1.3.2"_s, {13, 0}, 90);
        gone.status = status;
        CHECK(clashes({at(u"1.3.1"_s, {13, 0}, 90), gone}).isEmpty());
    }
}

TEST_CASE("a person cannot be in two sessions at the same time", "[check]")
{
    Card one = at(u"1.3.1"_s, {13, 0}, 90);
    Card two = at(u"1.3.2"_s, {13, 30}, 30, u"room-a"_s);
    one.people = {{u"ana"_s, Role::Moderator}, {u"ana"_s, Role::Speaker}};
    two.people = {{u"ben"_s, Role::Speaker}};
    CHECK(clashes({one, two}).isEmpty());
    two.people.append({u"ana"_s, Role::Rapporteur});
    const QList<Finding> findings = check(withCards({one, two}));
    REQUIRE(shortForms(findings)
            == QStringList{u"person-clash/error card-1.3.1 people"_s,
                           u"person-clash/error card-1.3.2 people"_s});
    CHECK(describe(findings.last())
          == u"People: Ana Díaz takes part in session 1.3.1 at the same time."_s);
}

TEST_CASE("a session without a code is named by its title in a clash", "[check]")
{
    Card untold = at({}, {13, 0}, 90);
    untold.status = Status::Draft;
    untold.text(TextField::Title).set(u"es"_s, u"Sin número"_s);
    CHECK(clashes({at(u"1.3.1"_s, {13, 0}, 90), untold})
          == QStringList{u"card-1.3.1 Sin número Streaming"_s, u"card- 1.3.1 Streaming"_s});
}

TEST_CASE("the sweep finds the clashes that looking at every pair finds", "[check]")
{
    int seen = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const Programme programme = randomProgramme(seed);
        QStringList swept = clashes(check(programme));
        QStringList expected = clashesByBruteForce(programme);
        swept.sort();
        expected.sort();
        REQUIRE(swept == expected);
        seen += int(swept.size());
    }
    CHECK(seen > 1000); // that there was something to find
}
