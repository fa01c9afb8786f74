// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions are on a site, and where.
#include "sites.h"

#include "core/publish/site/sitecontent.h"

#include "core/model/cardfield.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace publish;
using namespace testing;

namespace {

QStringList codesOf(const SiteContent &content, const QList<int> &sessions)
{
    QStringList codes;
    for (const int session : sessions)
        codes.append(content.sessions[session].card->code);
    return codes;
}

QStringList codesOf(const QList<const Card *> &cards)
{
    QStringList codes;
    for (const Card *card : cards)
        codes.append(card->code);
    return codes;
}

} // namespace

TEST_CASE("without a choice a site has what is settled and what was withdrawn", "[site]")
{
    Programme programme = sampleProgramme();
    for (const Status status : allStatuses()) {
        Card each = card(statusKey(status));
        each.status = status;
        programme.cards.append(each);
    }
    CHECK(codesOf(siteCards(programme, {}))
          == QStringList{u"accepted"_s, u"published"_s, u"withdrawn"_s});
}

TEST_CASE("a choice is kept to, but for what was rejected", "[site]")
{
    const Programme programme = congress();
    CHECK(codesOf(siteCards(
              programme,
              {u"card-2.1.4"_s, u"card-2.1.3"_s, u"card-1.3.2"_s, u"card-1.3.2"_s, u"unknown"_s}))
          == QStringList{u"2.1.4"_s, u"1.3.2"_s});
}

TEST_CASE("sessions are on the day they begin at home, by their hours", "[site]")
{
    const Programme programme = congress();
    const SiteContent content = siteContent(programme, {});
    REQUIRE(content.days.size() == 3);
    CHECK(content.days[0].page == u"day-2021-03-27.html");
    CHECK(codesOf(content, content.days[0].sessions) == QStringList{u"1.3.5"_s});
    CHECK(content.days[1].date == QDate(2021, 5, 31));
    CHECK(codesOf(content, content.days[1].sessions)
          == QStringList{u"3.2"_s, u"1.3.2"_s, u"1.3.4"_s}); // one without a platform comes first
    REQUIRE(content.days[1].breaks.size() == 1);
    CHECK(content.days[1].breaks[0]->id == u"lunch");
    CHECK(codesOf(content, content.days[2].sessions) == QStringList{u"2.1.1"_s, u"2.1.2"_s});
    CHECK(codesOf(content, content.unscheduled) == QStringList{u"3.1"_s});
}

TEST_CASE("a session is under its subtheme, also where it has no line of its own", "[site]")
{
    const Programme programme = congress();
    const SiteContent content = siteContent(programme, {});
    REQUIRE(content.themes.size() == 3);
    CHECK(content.themes[0].page == u"theme-1.html");
    CHECK(content.themes[1].sessions.isEmpty());
    REQUIRE(content.themes[1].subthemes.size() == 1);
    CHECK(content.themes[1].subthemes[0].anchor == u"subtheme-2.1");
    CHECK(codesOf(content, content.themes[1].subthemes[0].sessions).contains(u"2.1.1"_s));
    CHECK(content.themes[2].theme == nullptr);
    CHECK(codesOf(content, content.themes[2].sessions) == QStringList{u"3.2"_s, u"3.1"_s});
}

TEST_CASE("a line without sessions is left out, and the others keep their colours", "[site]")
{
    Programme programme = sampleProgramme();
    Card session = card(u"2"_s);
    session.status = Status::Accepted;
    session.theme = u"line-2"_s;
    programme.cards = {session};
    const SiteContent content = siteContent(programme, {});
    REQUIRE(content.themes.size() == 1);
    CHECK(content.themes[0].page == u"theme-2.html");
    CHECK(content.themes[0].hue == 1);
    CHECK(content.sessions[0].theme == 0);
    CHECK(content.sessions[0].hue == 1);
}

TEST_CASE("only who takes part is on a site", "[site]")
{
    Programme programme = sampleProgramme();
    Card session = card(u"1"_s);
    session.status = Status::Accepted;
    session.people = {{u"ana"_s, Role::Speaker}, {u"ana"_s, Role::Moderator}, {u"nobody"_s}};
    programme.cards = {session};
    const SiteContent content = siteContent(programme, {});
    REQUIRE(content.people.size() == 1);
    CHECK(content.people[0].person->id == u"ana");
    CHECK(content.people[0].page == u"person-ana.html");
    CHECK(content.people[0].appearances.size() == 2);
}
