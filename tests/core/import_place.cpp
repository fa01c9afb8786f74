// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "core/import/eventofdrafts.h"
#include "core/import/place.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

WrittenHours hours(QTime start, QTime end, const QString &zone = {})
{
    WrittenHours written{.start = start, .end = end, .zone = {}, .abbreviation = {}};
    if (!zone.isNull())
        written.zone = zone;
    return written;
}

CardDraft draft(const QString &code = u"1.3.2"_s)
{
    CardDraft draft;
    draft.language = u"es"_s;
    draft.code = code;
    draft.text(TextField::Title).set(u"es"_s, u"Sesión "_s + code);
    return draft;
}

struct Placed
{
    Programme programme = testing::sampleProgramme();
    PlacedDraft placement;

    explicit Placed(const CardDraft &draft, OnClash onClash = OnClash::Ask,
                    const QList<Card> &cards = {})
    {
        programme.cards = cards;
        placement = Placer(programme).place(draft, onClash);
    }
    const Card &card() const { return *programme.card(placement.card); }
};

bool has(const QList<Finding> &findings, FindingCode code)
{
    return std::ranges::any_of(findings, [code](const Finding &f) { return f.code == code; });
}

} // namespace

TEST_CASE("names are found in the event's lists whatever their case, accents and language",
          "[place]")
{
    CardDraft written = draft();
    written.format = u"SÉANCE PLÉNIÈRE"_s;
    written.platform = u"streaming"_s;
    written.organizers = {u"CITY of testing"_s};
    written.people = {
        {.name = u"ana diaz"_s, .role = Role::Moderator, .post = {}, .organization = {}}};
    written.theme.title.set(u"es"_s, u"primera linea"_s);
    written.subtheme.code = u"1.3"_s;
    const Placed placed(written);
    CHECK(placed.placement.created);
    CHECK(placed.placement.findings.isEmpty());
    CHECK(placed.card().format == u"format-0");
    CHECK(placed.card().platform == u"streaming");
    CHECK(placed.card().organizers == QStringList{u"city"_s});
    CHECK(placed.card().people == QList<Participation>{{u"ana"_s, Role::Moderator}});
    CHECK(placed.card().theme == u"line-1");
    CHECK(placed.card().subtheme == u"subtheme-1.3");
}

TEST_CASE("what the lists don't have is added to them, and said", "[place]")
{
    CardDraft written = draft(u"4.1.1"_s);
    written.format = u"Fishbowl"_s;
    written.platform = u"Patio"_s;
    written.organizers = {u"Red Nueva"_s};
    written.people = {{.name = u"Eva Luz"_s,
                       .role = Role::Speaker,
                       .post = u"Alcaldesa"_s,
                       .organization = u"Red Nueva"_s}};
    written.subtheme = {u"4.1"_s, {u"es"_s, u"Subtema nuevo"_s}};
    const Placed placed(written);
    const Programme &programme = placed.programme;
    CHECK(programme.format(placed.card().format)->name.in(u"es"_s) == u"Fishbowl");
    CHECK(programme.platform(placed.card().platform)->name.in(u"es"_s) == u"Patio");
    const Person *eva = programme.person(placed.card().people[0].person);
    REQUIRE(eva);
    CHECK(eva->post.in(u"es"_s) == u"Alcaldesa");
    CHECK(eva->organization == placed.card().organizers[0]);
    CHECK(programme.theme(placed.card().theme)->code == u"4");
    CHECK(programme.theme(placed.card().subtheme)->parent == placed.card().theme);
    CHECK(has(placed.placement.findings, FindingCode::ListEntryNew));
    CHECK(placed.placement.findings.size() == 6);
}

TEST_CASE("hours in two zones become the home zone's", "[place]")
{
    CardDraft written = draft();
    written.date = QDate(2021, 5, 31);
    SECTION("of which home shares one")
    {
        written.hours = {hours({8, 0}, {9, 30}, u"UTC-03:00"_s),
                         hours({13, 0}, {14, 30}, u"UTC+02:00"_s)};
        const Placed placed(written);
        CHECK(placed.card().slot == Slot{{2021, 5, 31}, {13, 0}, 90});
        CHECK(placed.card().zones == QStringList{u"UTC-03:00"_s, u"UTC+02:00"_s});
    }
    SECTION("of which home shares none, past midnight")
    {
        written.hours = {hours({21, 0}, {22, 0}, u"America/Lima"_s)};
        const Placed placed(written);
        CHECK(placed.card().slot == Slot{{2021, 6, 1}, {4, 0}, 60});
        CHECK(placed.card().zones.isEmpty());
    }
    SECTION("or none at all: they are home's")
    {
        written.hours = {hours({20, 0}, {21, 15})};
        CHECK(Placed(written).card().slot == Slot{{2021, 5, 31}, {20, 0}, 75});
    }
    SECTION("or an abbreviation that people use in summer too")
    {
        written.hours = {hours({13, 0}, {14, 0})};
        written.hours[0].abbreviation = u"CET"_s;
        const Placed placed(written);
        CHECK(placed.card().slot == Slot{{2021, 5, 31}, {13, 0}, 60});
        CHECK(has(placed.placement.findings, FindingCode::ZoneAssumed));
    }
    SECTION("in a gap of the clocks they stay as written")
    {
        written.date = QDate(2021, 3, 28);
        written.hours = {hours({2, 30}, {4, 0}, u"Europe/Madrid"_s)};
        CHECK(Placed(written).card().slot.start == QTime(2, 30));
    }
    SECTION("with a duration that says something else")
    {
        written.hours = {hours({13, 0}, {14, 30})};
        written.minutes = 60;
        const Placed placed(written);
        CHECK(placed.card().slot.minutes == 90);
        CHECK(has(placed.placement.findings, FindingCode::DurationDiffers));
    }
}

TEST_CASE("offsets of zones that a card shows anyway are no zones of its own", "[place]")
{
    Card known = testing::card(u"1.3.2"_s);
    known.slot = {QDate(2021, 5, 31), QTime(13, 0), 90};
    CardDraft written = draft();
    written.date = {2021, 5, 31};
    // The home zone and the event's own display zone, by their offsets of that day.
    written.hours = {hours({13, 0}, {14, 30}, u"UTC+02:00"_s),
                     hours({8, 0}, {9, 30}, u"UTC-03:00"_s)};
    Programme programme = testing::sampleProgramme();
    programme.event.displayZones = {u"America/Argentina/Buenos_Aires"_s};
    programme.cards = {known};
    Placer(programme).place(written, OnClash::Theirs);
    CHECK(programme.cards[0].zones.isEmpty());
    CHECK(programme.cards[0].slot == known.slot);

    // One that it doesn't show is.
    written.hours[1] = hours({6, 0}, {7, 30}, u"UTC-05:00"_s);
    Placer(programme).place(written, OnClash::Theirs);
    CHECK(programme.cards[0].zones == QStringList{u"UTC+02:00"_s, u"UTC-05:00"_s});
}

TEST_CASE("another post of a person of the event is told and stays with the card", "[place]")
{
    Programme programme = testing::sampleProgramme();
    programme.people[0].post.set(u"es"_s, u"Carpintera"_s);
    const QString name = programme.people[0].name;
    CardDraft written = draft();
    written.people = {
        {.name = name, .role = Role::Speaker, .post = u"carpintera"_s, .organization = {}}};
    CHECK_FALSE(
        has(Placer(programme).place(written, OnClash::Ask).findings, FindingCode::ValueRepaired));
    CHECK(programme.cards[0].unplaced.isEmpty());

    written.people[0].post = u"Carpintera mayor"_s;
    written.lines.insert(u"people"_s, 12);
    const PlacedDraft placed = Placer(programme).place(written, OnClash::Ask);
    CHECK(has(placed.findings, FindingCode::ValueRepaired));
    CHECK(programme.cards[0].unplaced == QList<UnplacedLine>{{12, name + u", Carpintera mayor"_s}});
    CHECK(programme.people[0].post.in(u"es"_s) == u"Carpintera"_s);
}

TEST_CASE("a translation remembers the source it came with", "[place]")
{
    CardDraft written = draft();
    written.text(TextField::Summary).set(u"es"_s, u"Resumen"_s);
    written.text(TextField::Summary).set(u"en"_s, u"Summary"_s);
    written.text(TextField::Summary).set(u"fr"_s, u"Résumé"_s);
    written.staleIn[TextField::Summary] = {u"fr"_s};
    Placed placed(written);
    LocalText summary = placed.card().text(TextField::Summary);
    CHECK_FALSE(summary.isStale(u"en"_s, u"es"_s));
    CHECK(summary.isStale(u"fr"_s, u"es"_s));
    summary.set(u"es"_s, u"Otro resumen"_s);
    CHECK(summary.isStale(u"en"_s, u"es"_s));
}

TEST_CASE("the same draft a second time changes nothing", "[place]")
{
    CardDraft written = draft();
    written.format = u"Panel"_s;
    written.date = QDate(2021, 5, 31);
    written.hours = {hours({13, 0}, {14, 0})};
    written.unplaced = {{3, u"Catering"_s}};
    Placed placed(written);
    const Programme before = placed.programme;
    for (const OnClash onClash : {OnClash::Ask, OnClash::Ours, OnClash::Theirs, OnClash::Both}) {
        const PlacedDraft again = Placer(placed.programme).place(written, onClash);
        CHECK_FALSE(again.created);
        CHECK_FALSE(again.changed);
        CHECK(again.clashes.isEmpty());
        CHECK(placed.programme == before);
    }
}

TEST_CASE("where both sides say something else, neither is lost unasked", "[place]")
{
    Card mine = testing::fullCard(u"1.3.2"_s);
    mine.text(TextField::Summary) = LocalText(u"es"_s, u"Nuestro resumen"_s);
    CardDraft theirs = draft();
    theirs.text(TextField::Title).set(u"es"_s, mine.text(TextField::Title).in(u"es"_s));
    theirs.text(TextField::Summary).set(u"es"_s, u"Su resumen"_s);
    theirs.text(TextField::Summary).set(u"en"_s, u"Their summary"_s);
    theirs.platform = u"Sala A"_s;
    theirs.organizers = {u"Red Nueva"_s};
    theirs.lines[u"platform"_s] = 9;

    SECTION("asked, nothing happens, not even to the lists")
    {
        const Placed placed(theirs, OnClash::Ask, {mine});
        CHECK(placed.placement.clashes
              == QStringList{u"platform"_s, u"organizers"_s, u"summary"_s});
        CHECK(placed.card() == mine);
        CHECK(placed.programme.organizations.size() == 1);
    }
    SECTION("ours stays, and takes what it lacked")
    {
        const Card card = Placed(theirs, OnClash::Ours, {mine}).card();
        CHECK(card.text(TextField::Summary).in(u"es"_s) == u"Nuestro resumen");
        CHECK(card.text(TextField::Summary).in(u"en"_s) == u"Their summary");
        CHECK(card.platform == mine.platform);
    }
    SECTION("theirs replaces it")
    {
        const Card card = Placed(theirs, OnClash::Theirs, {mine}).card();
        CHECK(card.text(TextField::Summary).in(u"es"_s) == u"Su resumen");
        CHECK(card.platform == u"room-a");
        CHECK(card.status == mine.status);
    }
    SECTION("both are kept")
    {
        Placed placed(theirs, OnClash::Both, {mine});
        const Card card = placed.card();
        CHECK(card.text(TextField::Summary).in(u"es"_s) == u"Nuestro resumen\n\nSu resumen");
        CHECK(card.platform == mine.platform);
        CHECK(card.organizers.size() == 2);
        CHECK(card.unplaced == QList<UnplacedLine>{{9, u"Platform: Sala A"_s}});
        // And not twice.
        CHECK_FALSE(Placer(placed.programme).place(theirs, OnClash::Both).changed);
    }
}

TEST_CASE("a note of no event makes one in the zone it writes last", "[place]")
{
    CardDraft first = draft();
    first.date = QDate(2021, 5, 31);
    first.hours = {hours({8, 0}, {9, 30}, u"UTC-03:00"_s),
                   hours({13, 0}, {14, 30}, u"UTC+02:00"_s)};
    CardDraft second = draft(u"1.3.3"_s);
    second.language = u"fr"_s;
    second.date = QDate(2021, 6, 1);
    const Programme programme = eventOfDrafts({first, second}, u"Foro"_s, u"Asia/Kathmandu"_s);
    CHECK(programme.event.zone == u"UTC+02:00");
    CHECK(programme.event.displayZones == QStringList{u"UTC-03:00"_s});
    CHECK(programme.event.languages == QStringList{u"es"_s, u"fr"_s});
    CHECK(programme.event.start == first.date);
    CHECK(programme.event.end == second.date);
    CHECK(programme.event.title.in(u"es"_s) == u"Foro");
    CHECK(programme.event.limits.value(TextField::Concept) == 1000);
    CHECK(eventOfDrafts({second}, u"Foro"_s, u"Asia/Kathmandu"_s).event.zone == u"Asia/Kathmandu");
}
