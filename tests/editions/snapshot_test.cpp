// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/snapshot.h"

#include "support/builders.h"
#include "support/catch.h"

#include "core/edit/rowmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;

namespace {

// Every member of every kind of row holds something else than a new one does.
Programme programmeWithEverything()
{
    Programme programme = programmeWithTimetable();
    programme.event.revision = 7;
    programme.event.place = LocalText(u"es"_s, u"Málaga"_s);
    programme.event.title.set(u"fr"_s, u"Congrès d'essai"_s, u"0a1b"_s);
    programme.event.counting = CountingRule::WordProcessor;
    programme.event.dictionary = {{u"es"_s, {u"resiliencia"_s, u"ágora"_s}}};
    programme.event.wording = {{u"summary"_s, LocalText(u"fr"_s, u"Résumé court"_s)}};
    programme.platforms[1].opens = QTime(8, 0);
    programme.platforms[1].closes = QTime(0, 0);
    programme.people[0].post = LocalText(u"es"_s, u"Alcaldesa"_s);
    programme.people[0].organization = u"city"_s;
    programme.attachments = {{u"file"_s, u"plan.pdf"_s, u"application/pdf"_s, 5'000'000'000}};
    Card card = cardWithEverything();
    card.revision = 3;
    card.documents.append({u"Plan"_s, {}, u"file"_s});
    programme.cards = {card, testing::card(u"1.3.10"_s)};
    return programme;
}

Programme throughSnapshot(const Programme &programme)
{
    const auto read = programmeFromSnapshot(snapshotOf(programme));
    REQUIRE(read);
    return *read;
}

ErrorCode errorOf(const QByteArray &snapshot)
{
    const auto read = programmeFromSnapshot(snapshot);
    REQUIRE_FALSE(read);
    return read.error().code;
}

// Text with whatever JSON, HTML and terminals take amiss.
QString oddText(QRandomGenerator &random)
{
    static const QStringList pieces{u"\""_s,     u"\\"_s,     u"\u0000"_s, u"\n"_s,   u"<b>"_s,
                                    u"\u2028"_s, u"é"_s,      u"مدينة"_s,  u"🏙"_s, u" "_s,
                                    u"{}"_s,     u"\u202e"_s, u"null"_s,   u"7"_s};
    QString text = u"x"_s;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

Programme randomProgramme(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto chance = [&random] { return random.bounded(2) == 0; };
    Programme programme = programmeWithEverything();
    programme.event.title.set(u"es"_s, oddText(random));
    programme.event.start = chance() ? QDate() : QDate(1 + random.bounded(9998), 12, 31);
    for (int i = random.bounded(6); i > 0; --i) {
        Card card = chance() ? cardWithEverything() : testing::card(QString::number(i));
        card.id = oddText(random) + QString::number(i);
        card.status = allStatuses()[random.bounded(int(allStatuses().size()))];
        card.slot = {.date = chance() ? QDate() : QDate(2021, 5, 1 + random.bounded(31)),
                     .start = chance() ? QTime() : QTime(random.bounded(24), random.bounded(60)),
                     .minutes = chance() ? std::nullopt : std::optional(random.bounded(-90, 90))};
        card.capacity = chance() ? std::nullopt : std::optional(random.bounded(3));
        card.registration.kind =
            chance() ? std::nullopt : std::optional(RegistrationKind(random.bounded(3)));
        card.text(TextField::Summary).set(u"fr"_s, oddText(random), chance() ? u"ff"_s : QString());
        card.languages = {oddText(random), oddText(random)};
        programme.cards.append(card);
    }
    return programme;
}

} // namespace

TEST_CASE("an event comes back from its snapshot as it went in", "[editions]")
{
    const Programme programme = programmeWithEverything();
    const Programme read = throughSnapshot(programme);
    CHECK(read.event == programme.event);
    CHECK(read.formats == programme.formats);
    CHECK(read.themes == programme.themes);
    CHECK(read.platforms == programme.platforms);
    CHECK(read.organizations == programme.organizations);
    CHECK(read.people == programme.people);
    CHECK(read.breaks == programme.breaks);
    CHECK(read.attachments == programme.attachments);
    CHECK(read.cards == programme.cards);
    CHECK(read == programme);
}

TEST_CASE("the event of that test leaves no member of a card as it is in a new one", "[editions]")
{
    const Card filled = programmeWithEverything().cards[0];
    visitMembers(Card{}, [&filled](const char *key, auto member) {
        CAPTURE(key);
        const Card fresh;
        CHECK_FALSE(std::invoke(member, filled) == std::invoke(member, fresh));
    });
}

TEST_CASE("any event comes back from its snapshot, whatever its texts hold", "[editions]")
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Programme programme = randomProgramme(seed);
        CHECK(throughSnapshot(programme) == programme);
        CHECK(snapshotOf(throughSnapshot(programme)) == snapshotOf(programme));
    }
}

TEST_CASE("an event without anything has a snapshot too", "[editions]")
{
    CHECK(throughSnapshot({}) == Programme());
}

TEST_CASE("what an older snapshot lacks is as in a new event", "[editions]")
{
    const auto read = programmeFromSnapshot(R"({"snapshot":1,"event":{"id":"e"}})");
    REQUIRE(read);
    Programme expected;
    expected.event.id = u"e"_s;
    CHECK(*read == expected);
}

TEST_CASE("a snapshot that is no whole one is refused", "[editions]")
{
    const QByteArray whole = snapshotOf(programmeWithEverything());
    for (const QByteArray &broken :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"),
          QByteArray(R"({"snapshot":1})"), QByteArray(R"({"snapshot":0,"event":{}})"),
          whole.chopped(1), whole.first(whole.size() / 2)}) {
        CAPTURE(broken.first(qMin<qsizetype>(broken.size(), 40)));
        CHECK(errorOf(broken) == ErrorCode::EditionDamaged);
    }
}

TEST_CASE("a value of another kind than it should be is damage, not another value", "[editions]")
{
    for (const char *part :
         {R"("cards":{})", R"("cards":[7])", R"("cards":[{"status":"lost"}])",
          R"("cards":[{"slot":{"date":"2021-02-30"}}])", R"("cards":[{"slot":{"start":"26:00"}}])",
          R"("cards":[{"capacity":"40"}])", R"("cards":[{"capacity":1.5}])",
          R"("cards":[{"capacity":3000000000}])", R"("cards":[{"code":12}])",
          R"("cards":[{"title":"Hola"}])", R"("cards":[{"title":{"es":7}}])",
          R"("cards":[{"people":[{"role":"king"}]}])", R"("people":[[]])",
          R"("cards":[{"writtenLimits":{"code":{}}}])"}) {
        CAPTURE(part);
        CHECK(errorOf(QByteArray(R"({"snapshot":1,"event":{},)") + part + '}')
              == ErrorCode::EditionDamaged);
    }
}

TEST_CASE("a snapshot of a newer program says so", "[editions]")
{
    CHECK(errorOf(R"({"snapshot":2,"event":{}})") == ErrorCode::FileNewer);
}
