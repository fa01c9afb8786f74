// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/changes.h"

#include "support/builders.h"
#include "support/catch.h"

#include "core/model/cardfield.h"
#include "core/model/order.h"
#include "core/publish/changetexts.h"
#include "core/time/localtime.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using Kind = SessionChangeKind;

namespace {

const QString spanish = u"es"_s;

// Cards 1.1 … on 31 May from 9:00, one an hour, in turns on both platforms.
Programme programmeWithSessions(int count = 3)
{
    Programme programme = programmeWithTimetable();
    for (int i = 1; i <= count; ++i) {
        Card session = fullCard(u"1.%1"_s.arg(i), {2021, 5, 31}, QTime(8 + i % 12, 0), 60);
        session.text(TextField::Title) = LocalText(spanish, u"Sesión %1"_s.arg(i));
        session.text(TextField::Title).set(u"en"_s, u"Session %1"_s.arg(i));
        session.platform = i % 2 ? u"streaming"_s : u"room-a"_s;
        session.people = {{u"ana"_s, Role::Speaker}};
        programme.cards.append(session);
    }
    return programme;
}

Card &cardOf(Programme &programme, const QString &code)
{
    const auto it = std::ranges::find(programme.cards, code, &Card::code);
    REQUIRE(it != programme.cards.end());
    return *it;
}

// What changes when `edit` is done to the programme of three sessions.
template <typename Edit>
ProgrammeChanges changesOf(Edit edit, const QString &language = spanish)
{
    const Programme older = programmeWithSessions();
    Programme newer = older;
    edit(newer);
    return changesBetween(older, newer, language);
}

template <typename Edit>
SessionChange changeOf(Edit edit, const QString &language = spanish)
{
    const ProgrammeChanges changes = changesOf(edit, language);
    CHECK(changes.event.isEmpty());
    REQUIRE(changes.sessions.size() == 1);
    return changes.sessions[0];
}

} // namespace

TEST_CASE("between an event and itself nothing has changed", "[editions]")
{
    const Programme programme = programmeWithSessions();
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s, u"tlh"_s, QString()})
        CHECK(changesBetween(programme, programme, language).isEmpty());
    CHECK(changesBetween({}, {}, spanish).isEmpty());
}

TEST_CASE("a session at another hour has moved, and says from when to when", "[editions]")
{
    const SessionChange change =
        changeOf([](Programme &p) { cardOf(p, u"1.2"_s).slot.start = QTime(17, 30); });
    CHECK(change.kinds == Kind::Moved);
    CHECK(change.code == u"1.2");
    CHECK(change.before->start == QDateTime({2021, 5, 31}, {8, 0}, Qt::UTC));
    CHECK(change.after->start == QDateTime({2021, 5, 31}, {15, 30}, Qt::UTC));
    CHECK(change.after->end == QDateTime({2021, 5, 31}, {16, 30}, Qt::UTC));
    CHECK(change.before->platforms == change.after->platforms);
}

TEST_CASE("a longer session, and one on another platform, have moved", "[editions]")
{
    CHECK(changeOf([](Programme &p) { cardOf(p, u"1.1"_s).slot.minutes = 75; }).kinds
          == Kind::Moved);
    CHECK(changeOf([](Programme &p) { cardOf(p, u"1.1"_s).slot.minutes.reset(); }).kinds
          == Kind::Moved);
    const SessionChange change =
        changeOf([](Programme &p) { cardOf(p, u"1.1"_s).platform = u"room-a"_s; });
    CHECK(change.kinds == Kind::Moved);
    CHECK(change.before->platforms == QStringList{u"Streaming"_s});
    CHECK(change.after->platforms == QStringList{u"Sala A"_s});
    CHECK(changeOf([](Programme &p) {
              cardOf(p, u"1.1"_s).furtherPlatforms = {u"room-a"_s};
          }).after->platforms
          == QStringList{u"Streaming"_s, u"Sala A"_s});
}

TEST_CASE("a session that is not going to be is cancelled, for a reason", "[editions]")
{
    const auto absence = [](auto edit) {
        const SessionChange change =
            changeOf([&edit](Programme &p) { edit(p, cardOf(p, u"1.2"_s)); });
        CHECK(change.kinds == Kind::Cancelled);
        CHECK(change.before->title.text == u"Sesión 2");
        CHECK_FALSE(change.after);
        return change.absence;
    };
    CHECK(absence([](auto &, Card &card) { card.status = Status::Withdrawn; })
          == Absence::Withdrawn);
    CHECK(absence([](auto &, Card &card) { card.status = Status::Rejected; }) == Absence::Rejected);
    CHECK(absence([](auto &, Card &card) { card.slot.date = {}; }) == Absence::WithoutHours);
    CHECK(absence([](auto &, Card &card) { card.slot.start = {}; }) == Absence::WithoutHours);
    CHECK(absence([](Programme &p, Card &) { p.cards.removeAt(1); }) == Absence::Deleted);
}

TEST_CASE("a session that comes in, comes back or gets its hours is added", "[editions]")
{
    const auto added = [](auto before, auto after) {
        Programme older = programmeWithSessions();
        before(older.cards[0]);
        Programme newer = older;
        after(newer.cards[0]);
        const ProgrammeChanges changes = changesBetween(older, newer, spanish);
        REQUIRE(changes.sessions.size() == 1);
        CHECK(changes.sessions[0].kinds == Kind::Added);
        CHECK_FALSE(changes.sessions[0].before);
        CHECK_FALSE(changes.sessions[0].absence);
    };
    added([](Card &card) { card.status = Status::Withdrawn; },
          [](Card &card) { card.status = Status::Accepted; });
    added([](Card &card) { card.slot = {}; },
          [](Card &card) {
              card.slot = {QDate(2021, 5, 31), QTime(9, 0), 60};
          });
    const SessionChange change = changeOf([](Programme &p) {
        p.cards.append(fullCard(u"9.9"_s, {2021, 5, 31}, {20, 0}));
    });
    CHECK(change.kinds == Kind::Added);
    CHECK(change.code == u"9.9");
}

TEST_CASE("what readers are told nothing of changes nothing for them", "[editions]")
{
    Programme older = programmeWithSessions();
    older.cards[0].status = Status::Rejected;
    older.cards[1].slot = {};
    Programme newer = older;
    newer.cards[0].text(TextField::Title).set(spanish, u"Otro"_s);
    newer.cards[0].slot.start = QTime(6, 0);
    newer.cards[1].platform = u"room-a"_s;
    newer.cards.append(card(u"7.7"_s));
    CHECK(changesBetween(older, newer, spanish).isEmpty());
    newer.cards.removeFirst();
    CHECK(changesBetween(older, newer, spanish).isEmpty());
    // Nor do what the program keeps for who works on the event, and steps on the way to published.
    newer = older;
    Card &card = newer.cards[2];
    card.status = Status::Draft;
    card.revision = 12;
    card.writtenHours = u"9-10"_s;
    card.unplaced = {{1, u"?"_s}};
    card.acknowledgements = {{u"night-hours"_s, {}, u"Yes"_s, u"00"_s}};
    newer.people[0].availability.clear();
    newer.event.limits.clear();
    CHECK(changesBetween(older, newer, spanish).isEmpty());
}

TEST_CASE("a session is renamed to who reads that language", "[editions]")
{
    const auto retitle = [](Programme &p) {
        cardOf(p, u"1.2"_s).text(TextField::Title).set(u"en"_s, u"Another name"_s);
    };
    const SessionChange change = changeOf(retitle, u"en"_s);
    CHECK(change.kinds == Kind::Renamed);
    CHECK(change.before->title == ShownText{u"Session 2"_s, u"en"_s});
    CHECK(change.after->title == ShownText{u"Another name"_s, u"en"_s});
    CHECK(changesOf(retitle, u"es"_s).isEmpty());
    CHECK(changesOf(retitle, u"fr"_s).isEmpty());
}

TEST_CASE("a translation that comes in or goes is no other title", "[editions]")
{
    const auto translate = [](Programme &p) {
        cardOf(p, u"1.2"_s).text(TextField::Title).set(u"fr"_s, u"Séance 2"_s);
    };
    CHECK(changesOf(translate, u"fr"_s).isEmpty());
    CHECK(
        changesOf([](Programme &p) { cardOf(p, u"1.2"_s).text(TextField::Title).set(u"en"_s, {}); },
                  u"en"_s)
            .isEmpty());
    // But what was translated has to be what readers had.
    const SessionChange change = changeOf(
        [&](Programme &p) {
            translate(p);
            cardOf(p, u"1.2"_s).text(TextField::Title).set(u"es"_s, u"Otra cosa"_s);
        },
        u"fr"_s);
    CHECK(change.kinds == Kind::Renamed);
    CHECK(change.after->title == ShownText{u"Séance 2"_s, u"fr"_s});
}

TEST_CASE("a change of a session tells all that is other than it was", "[editions]")
{
    const SessionChange change = changeOf([](Programme &p) {
        Card &card = cardOf(p, u"1.3"_s);
        card.text(TextField::Title).set(spanish, u"Otro título"_s);
        card.slot.start = QTime(18, 0);
        card.people = {{u"ben"_s, Role::Speaker}, {u"ana"_s, Role::Moderator}};
        card.organizers.clear();
        card.languages = {u"fr"_s};
        card.registration = {RegistrationKind::Required, u"https://example.org/"_s};
        card.capacity = 12;
        card.text(TextField::Summary).set(spanish, u"Otro resumen"_s);
    });
    CHECK(change.kinds == (Kind::Moved | Kind::Renamed | Kind::Details));
    CHECK(change.details
          == QList<ChangedDetail>{
              {u"organizers"_s, {u"City of Testing"_s}, {}},
              {u"moderator"_s, {}, {u"Ana Díaz"_s}},
              {u"speaker"_s, {u"Ana Díaz"_s}, {u"Ben Okoro"_s}},
              {u"capacity"_s, {}, {u"12"_s}},
              {u"registration"_s, {}, {u"required"_s, u"https://example.org/"_s}},
              {u"languages"_s, {u"es"_s, u"en"_s}, {u"fr"_s}},
              {u"summary"_s, {}, {}},
          });
}

TEST_CASE("a platform with another name is one change of the event", "[editions]")
{
    const ProgrammeChanges changes =
        changesOf([](Programme &p) { p.platforms[0].name.set(spanish, u"Retransmisión"_s); });
    CHECK(changes.sessions.isEmpty());
    CHECK(changes.event
          == QList<EventChange>{{EventPart::Platform, u"Streaming"_s, u"Retransmisión"_s}});
}

TEST_CASE("a platform that was made anew under its name is the same place", "[editions]")
{
    CHECK(changesOf([](Programme &p) {
              p.platforms[0].id = u"streaming-2"_s;
              for (Card &card : p.cards) {
                  if (card.platform == u"streaming"_s)
                      card.platform = u"streaming-2"_s;
              }
          }).isEmpty());
}

TEST_CASE("another home zone in which the instants stay moves no session", "[editions]")
{
    const auto emigrate = [](bool keepsHours) {
        return [keepsHours](Programme &p) {
            const QString before = std::exchange(p.event.zone, u"Asia/Tokyo"_s);
            const auto take = [&](Slot &slot) {
                const ZonedTime local = inZone(startUtc(slot, before), p.event.zone);
                if (!keepsHours)
                    slot = {local.date, local.time, slot.minutes};
            };
            for (Card &card : p.cards)
                take(card.slot);
            for (Break &pause : p.breaks)
                take(pause.slot);
        };
    };
    const EventChange zone{EventPart::Zone, u"Europe/Madrid"_s, u"Asia/Tokyo"_s};
    const ProgrammeChanges sameInstants = changesOf(emigrate(false));
    CHECK(sameInstants.sessions.isEmpty());
    CHECK(sameInstants.event == QList<EventChange>{zone});
    const ProgrammeChanges sameHours = changesOf(emigrate(true));
    CHECK(sameHours.event == QList<EventChange>{zone});
    CHECK(sameHours.count(Kind::Moved) == 5);
}

TEST_CASE("what the event says of itself is compared too", "[editions]")
{
    const ProgrammeChanges changes = changesOf([](Programme &p) {
        p.event.title.set(spanish, u"Cumbre"_s);
        p.event.place.set(spanish, u"Málaga"_s);
        p.event.end = QDate(2021, 6, 2);
    });
    CHECK(changes.sessions.isEmpty());
    CHECK(changes.event
          == QList<EventChange>{
              {EventPart::Title, u"Congreso de prueba"_s, u"Cumbre"_s},
              {EventPart::Place, {}, u"Málaga"_s},
              {EventPart::Dates, u"2021-05-26/2021-06-01"_s, u"2021-05-26/2021-06-02"_s}});
}

TEST_CASE("breaks move, go and come as sessions do", "[editions]")
{
    const SessionChange moved =
        changeOf([](Programme &p) { p.breaks[1].slot.start = QTime(13, 30); });
    CHECK(moved.isBreak);
    CHECK(moved.kinds == Kind::Moved);
    CHECK(moved.after->title.text == u"Almuerzo");
    const SessionChange gone = changeOf([](Programme &p) { p.breaks.removeLast(); });
    CHECK(gone.kinds == Kind::Cancelled);
    CHECK(gone.absence == Absence::Deleted);
    CHECK(changeOf([](Programme &p) { p.breaks[0].platforms.clear(); }).kinds == Kind::Moved);
}

TEST_CASE("hours in a zone that is none are compared as they are written", "[editions]")
{
    Programme older = programmeWithSessions();
    older.event.zone = u"Atlantis/Capital"_s;
    Programme newer = older;
    CHECK(changesBetween(older, newer, spanish).isEmpty());
    cardOf(newer, u"1.1"_s).slot.start = QTime(21, 0);
    const ProgrammeChanges changes = changesBetween(older, newer, spanish);
    REQUIRE(changes.sessions.size() == 1);
    CHECK(changes.sessions[0].kinds == Kind::Moved);
}

TEST_CASE("changes come in the order of the new hours, then of the codes", "[editions]")
{
    const ProgrammeChanges changes = changesOf([](Programme &p) {
        cardOf(p, u"1.1"_s).slot = {QDate(2021, 6, 1), QTime(9, 0), 60};
        cardOf(p, u"1.2"_s).slot = {QDate(2021, 5, 30), QTime(9, 0), 60};
        cardOf(p, u"1.3"_s).status = Status::Withdrawn; // 31 May, 11:00
        p.cards.append(fullCard(u"1.10"_s, {2021, 6, 1}, {9, 0}, 60));
    });
    QStringList codes;
    for (const SessionChange &change : changes.sessions)
        codes.append(change.code);
    CHECK(codes == QStringList{u"1.2"_s, u"1.3"_s, u"1.1"_s, u"1.10"_s});
}

namespace {

// An edit of the kinds that people make, at random.
void editAtRandom(Programme &programme, QRandomGenerator &random)
{
    if (programme.cards.isEmpty())
        return;
    Card &card = programme.cards[random.bounded(int(programme.cards.size()))];
    switch (random.bounded(9)) {
    case 0:
        card.slot.start = QTime(random.bounded(24), 0);
        break;
    case 1:
        card.slot.date = random.bounded(3) ? QDate(2021, 5, 26 + random.bounded(6)) : QDate();
        break;
    case 2:
        card.status = allStatuses()[random.bounded(int(allStatuses().size()))];
        break;
    case 3:
        programme.cards.removeOne(card);
        break;
    case 4:
        programme.cards.append(fullCard(u"5.%1"_s.arg(random.generate())));
        break;
    case 5:
        card.text(TextField::Title).set(spanish, u"Título %1"_s.arg(random.bounded(3)));
        break;
    case 6:
        card.platform = random.bounded(2) ? u"room-a"_s : QString();
        break;
    case 7:
        card.people = {{u"ben"_s, Role(random.bounded(4))}};
        break;
    case 8:
        programme.people[0].name = u"Ana %1"_s.arg(random.bounded(3));
        break;
    }
    putInOrder(programme);
}

// Does to a copy what the change describes, as somebody with the sheet in hand and a pencil would.
void applyTo(Programme &programme, const SessionChange &change, const Programme &newer)
{
    const auto held = std::ranges::find(programme.cards, change.id, &Card::id);
    if (!change.after) {
        REQUIRE(held != programme.cards.end());
        programme.cards.erase(held);
    } else if (!change.before) {
        if (held != programme.cards.end())
            programme.cards.erase(held);
        programme.cards.append(*newer.card(change.id));
    } else {
        REQUIRE(held != programme.cards.end());
        const Card &now = *newer.card(change.id);
        if (change.kinds.testFlag(Kind::Moved)) {
            held->slot = change.after->slot;
            held->platform = now.platform;
            held->furtherPlatforms = now.furtherPlatforms;
        }
        if (change.kinds.testFlag(Kind::Renamed))
            held->text(TextField::Title).set(spanish, change.after->title.text);
        if (change.kinds.testFlag(Kind::Details))
            held->people = now.people;
    }
}

} // namespace

TEST_CASE("whoever notes all changes in one edition holds the other", "[editions]")
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        Programme older = programmeWithSessions(6);
        for (int i = random.bounded(6); i > 0; --i)
            editAtRandom(older, random);
        Programme newer = older;
        for (int i = random.bounded(8); i > 0; --i)
            editAtRandom(newer, random);
        const ProgrammeChanges changes = changesBetween(older, newer, spanish);

        Programme noted = older;
        noted.people = newer.people;
        for (const SessionChange &change : changes.sessions)
            applyTo(noted, change, newer);
        CHECK(changesBetween(noted, newer, spanish).isEmpty());

        // Seen from the other side what came in has gone, and the rest is the same the other way.
        const ProgrammeChanges back = changesBetween(newer, older, spanish);
        CHECK(back.sessions.size() == changes.sessions.size());
        CHECK(back.count(Kind::Added) == changes.count(Kind::Cancelled));
        CHECK(back.count(Kind::Cancelled) == changes.count(Kind::Added));
        for (const SessionChange &change : changes.sessions) {
            const auto it = std::ranges::find(back.sessions, change.id, &SessionChange::id);
            REQUIRE(it != back.sessions.end());
            CHECK(it->before == change.after);
            CHECK(it->after == change.before);
            CHECK((it->kinds & ~SessionChangeKinds(Kind::Added | Kind::Cancelled))
                  == (change.kinds & ~SessionChangeKinds(Kind::Added | Kind::Cancelled)));
        }
    }
}

TEST_CASE("what has changed is told in words", "[editions]")
{
    const publish::Wording english(u"en"_s, spanish);
    const SessionChange change = changeOf([](Programme &p) {
        Card &card = cardOf(p, u"1.2"_s);
        card.slot.start = QTime(17, 30);
        card.platform = u"streaming"_s;
        card.text(TextField::Title).set(spanish, u"Otro título"_s);
        card.text(TextField::Summary).set(spanish, u"Otro resumen"_s);
        card.people.clear();
    });
    CHECK(publish::headline(change, english) == u"Moved, Renamed, Details: 1.2 Otro título");
    CHECK(publish::details(change, english)
          == QStringList{u"Monday, 31 May 2021, 10:00–11:00 Madrid (UTC+2) · Sala A → "
                         "Monday, 31 May 2021, 17:30–18:30 Madrid (UTC+2) · Streaming"_s,
                         u"Sesión 2 → Otro título"_s, u"Speaker: Ana Díaz → –"_s,
                         u"Brief summary: another text"_s});
    // Whoever takes it back, to a reader it is cancelled.
    for (const Status status : {Status::Withdrawn, Status::Rejected}) {
        const SessionChange gone =
            changeOf([&](Programme &p) { cardOf(p, u"1.1"_s).status = status; });
        CHECK(publish::headline(gone, english) == u"Cancelled: 1.1 Sesión 1");
        CHECK(publish::details(gone, english)
              == QStringList{
                  u"Monday, 31 May 2021, 09:00–10:00 Madrid (UTC+2) · Streaming → Cancelled"_s});
    }
    CHECK(publish::describe(EventChange{EventPart::Place, {}, u"Málaga"_s}, english)
          == u"Place: – → Málaga");
}

TEST_CASE("of what is moved is told what is other, all of it in the readers' language",
          "[editions]")
{
    const publish::Wording french(u"fr"_s, spanish);
    const SessionChange elsewhere =
        changeOf([](Programme &p) { cardOf(p, u"1.2"_s).platform = u"streaming"_s; });
    CHECK(publish::details(elsewhere, french) == QStringList{u"Sala A → Streaming"_s});
    const SessionChange later =
        changeOf([](Programme &p) { cardOf(p, u"1.2"_s).slot.start = QTime(17, 30); });
    CHECK(publish::details(later, french)
          == QStringList{u"Lundi 31 mai 2021, 10:00–11:00 Madrid (UTC+2) → "
                         "lundi 31 mai 2021, 17:30–18:30 Madrid (UTC+2)"_s});
    const SessionChange spoken = changeOf([](Programme &p) {
        cardOf(p, u"1.2"_s).languages = {u"en"_s};
        cardOf(p, u"1.2"_s).registration.kind = RegistrationKind::Required;
    });
    const QString details = publish::details(spoken, french).join(u'\n');
    CHECK(details.contains(u"anglais"));
    CHECK_FALSE(details.contains(u"→ required"));
    const QString dates = publish::describe(
        EventChange{EventPart::Dates, u"2028-03-14/2028-03-16"_s, u"2028-03-14/2028-03-17"_s},
        french);
    CHECK(dates.contains(u"14–17 mars 2028"));
    CHECK_FALSE(dates.contains(u"2028-03"));
}
