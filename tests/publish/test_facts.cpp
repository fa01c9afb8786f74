// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/facts.h"

#include "support/catch.h"
#include "testcards.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

QStringList hours(const Programme &programme, const QStringList &zones,
                  const QString &language = u"en"_s)
{
    const publish::Wording wording(language, u"es"_s);
    const publish::Look look = publish::lookFor(publish::Paper::A4);
    return publish::hoursInZones({programme, programme.cards.at(0), wording, look, zones});
}

// The row with that label of the programme's first card, in English; null where there is none.
QString row(const Programme &programme, const QString &label)
{
    const QString start = label + u" | "_s;
    for (const QString &line : firstCard(programme, u"en"_s)) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

} // namespace

TEST_CASE("hours come in the event's zone first, then in the others, with their cities",
          "[publish]")
{
    const Programme programme = programmeWithEverything();
    CHECK(hours(programme, {u"America/Argentina/Buenos_Aires"_s, u"Asia/Tokyo"_s})
          == QStringList{u"13:00–14:30 Madrid (UTC+2)"_s, u"08:00–09:30 Buenos Aires (UTC-3)"_s,
                         u"20:00–21:30 Tokyo (UTC+9)"_s});
    CHECK(hours(programme, {u"Asia/Tokyo"_s}, u"es"_s).at(1) == u"20:00–21:30 Tokio (UTC+9)"_s);
}

TEST_CASE("hours on another day say so", "[publish]")
{
    Programme programme = programmeWithEverything();
    Slot &slot = programme.cards[0].slot;
    slot.start = {18, 0};
    CHECK(hours(programme, {u"Asia/Tokyo"_s}).at(1) == u"01:00–02:30 (+1 day) Tokyo (UTC+9)"_s);
    slot.start = {1, 0};
    CHECK(hours(programme, {u"America/Bogota"_s}).at(1)
          == u"18:00–19:30 (−1 day) Bogota (UTC-5)"_s);
    slot.start = {6, 0};
    CHECK(hours(programme, {u"America/Bogota"_s}).at(1)
          == u"23:00 (−1 day)–00:30 Bogota (UTC-5)"_s);
    slot.minutes = 48 * 60;
    CHECK(hours(programme, {}).at(0) == u"06:00–06:00 (+2 days) Madrid (UTC+2)"_s);
}

TEST_CASE("a zone is shown once, and a bare offset not beside a city that has it", "[publish]")
{
    const Programme programme = programmeWithEverything();
    CHECK(hours(programme, {u"UTC+02:00"_s, u"Europe/Madrid"_s, u"UTC-03:00"_s, u"UTC-03:00"_s})
          == QStringList{u"13:00–14:30 Madrid (UTC+2)"_s, u"08:00–09:30 (UTC-3)"_s});
    CHECK(hours(programme, {u"Europe/Paris"_s}).size() == 2);
}

TEST_CASE("hours that are half known show what is known", "[publish]")
{
    Programme programme = programmeWithEverything();
    Slot &slot = programme.cards[0].slot;
    slot.minutes.reset();
    CHECK(hours(programme, {}) == QStringList{u"13:00 Madrid (UTC+2)"_s});
    slot = {.start = {13, 0}, .minutes = 90};
    CHECK(hours(programme, {u"Asia/Tokyo"_s}) == QStringList{u"13:00–14:30"_s});
    slot = {.date = {2021, 5, 31}};
    CHECK(hours(programme, {u"Asia/Tokyo"_s}).isEmpty());
    CHECK(row(programme, u"Date"_s) == u"Monday, 31 May 2021"_s);
}

TEST_CASE("people stand by role, several of them in the plural", "[publish]")
{
    Programme programme = programmeWithEverything();
    programme.cards[0].people = {{u"ben"_s, Role::Speaker}, {u"ana"_s, Role::Speaker}};
    CHECK(row(programme, u"Speakers"_s)
          == u"Ben Okoro / Ana Díaz[es], Alcaldesa, City of Testing"_s);
    CHECK(row(programme, u"Moderator"_s).isNull());
}

TEST_CASE("without a number of its own a session takes in what its platform does", "[publish]")
{
    Programme programme = programmeWithEverything();
    programme.cards[0].capacity.reset();
    CHECK(row(programme, u"Capacity"_s) == u"Unlimited"_s);
    programme.cards[0].platform = u"room-a"_s;
    CHECK(row(programme, u"Capacity"_s) == u"80"_s);
    programme.cards[0].capacity = 12000;
    CHECK(row(programme, u"Capacity"_s) == u"12,000"_s);
}

TEST_CASE("registration is its kind, its link, both or neither", "[publish]")
{
    Programme programme = programmeWithEverything();
    Registration &registration = programme.cards[0].registration;
    registration.url.clear();
    CHECK(row(programme, u"Registration"_s) == u"Registration required"_s);
    registration = {{}, u"https://example.org/"_s};
    CHECK(row(programme, u"Registration"_s) == u"https://example.org/ <https://example.org/>"_s);
    registration = {};
    CHECK(row(programme, u"Registration"_s).isNull());
}

TEST_CASE("a language that is none is printed as written", "[publish]")
{
    Programme programme = programmeWithEverything();
    programme.cards[0].languages = {u"en"_s, u"klingonés"_s};
    CHECK(row(programme, u"Languages"_s) == u"English, klingonés"_s);
}
