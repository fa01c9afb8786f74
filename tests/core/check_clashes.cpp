// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_support.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

const QDate day(2021, 5, 31);

Card at(const QString &code, QTime start, int minutes, const QString &platform = u"streaming"_s)
{
    Card session = fullCard(code, day, start, minutes);
    session.platform = platform;
    session.organizers = {};
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

} // namespace

TEST_CASE("two sessions on one platform at the same time clash, and both say so", "[check]")
{
    const Programme programme = withCards({at(u"1.3.1"_s, {13, 0}, 90), at(u"1.3.2"_s, {14, 0}, 90),
                                           at(u"1.3.3"_s, {14, 0}, 90, u"room-a"_s)});
    QList<Finding> findings = check(programme);
    findings.removeIf([](const Finding &f) { return f.code == FindingCode::RequiredEmpty; });
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
    QList<Finding> findings = check(withCards({one, two}));
    findings.removeIf([](const Finding &f) { return f.code == FindingCode::RequiredEmpty; });
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

TEST_CASE("of many clashes of a card five are named, and the rest is counted", "[check]")
{
    QList<Card> cards;
    for (int i = 1; i <= 9; ++i)
        cards.append(at(u"1.3.%1"_s.arg(i), {13, 0}, 90));
    const QList<Finding> all = check(withCards(cards));
    CHECK(std::ranges::count(all, FindingCode::PlatformClash, &Finding::code) == 9 * 5);
    QList<Finding> more = all;
    more.removeIf([](const Finding &f) { return f.code != FindingCode::MoreClashes; });
    REQUIRE(more.size() == 9);
    CHECK(shortForm(more.first()) == u"more-clashes/error card-1.3.1 platform");
    CHECK(more.first().arguments == QVariantMap{{u"count"_s, 3}, {u"kind"_s, u"platform-clash"_s}});
    CHECK(describe(more.first()) == u"Platform: and 3 more at that time."_s);
    CHECK(clashes(check(withCards(cards), {}, {.mostClashes = 100})).size() == 9 * 8);
}

TEST_CASE("what is found grows with the cards, not with the pairs of them", "[check]")
{
    QList<Card> cards;
    for (int i = 0; i < 2000; ++i) {
        Card session = card(u"1.3.%1"_s.arg(i));
        session.slot = {day, QTime(13, 0), 60};
        session.platform = u"streaming"_s;
        session.people = {{u"ana"_s, Role::Speaker}};
        cards.append(session);
    }
    // For each of them: five of either kind, and that there are more of either.
    CHECK(check(withCards(cards)).size() == 2000 * 12);
}

TEST_CASE("a platform that is missing or gone is told, and the session stays", "[check]")
{
    Card session = at(u"1.3.1"_s, {13, 0}, 90, u"cellar"_s);
    session.status = Status::Submitted;
    session.organizers = {u"city"_s};
    session.furtherPlatforms = {u"attic"_s, u"streaming"_s};
    CHECK(said(session)
          == QStringList{u"platform-gone/error card-1.3.1 platform"_s,
                         u"platform-gone/error card-1.3.1 furtherPlatforms"_s});
    session.platform.clear();
    session.furtherPlatforms.clear();
    CHECK(said(session) == QStringList{u"platform-missing/warning card-1.3.1 platform"_s});
    session.status = Status::Draft;
    CHECK(said(session) == QStringList{u"platform-missing/hint card-1.3.1 platform"_s});
    session.slot.start = {};
    CHECK(said(session).isEmpty());
}
