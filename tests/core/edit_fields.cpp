// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"

#include "core/edit/fieldvalue.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Programme oneCard(const Card &card)
{
    Programme programme = testing::sampleProgramme();
    programme.cards = {card};
    return programme;
}

Result<void> set(Programme &programme, const QString &key, const QString &value,
                 const QString &language = u"es"_s)
{
    return setField(programme, programme.cards[0].id, *cardField(key), value, language);
}

} // namespace

TEST_CASE("every field of a card can be written as it is read", "[edit]")
{
    const Programme full = oneCard(testing::cardWithEverything());
    Programme copy = oneCard(testing::card(u"0"_s));
    for (const CardField &field : cardFields()) {
        INFO(field.key);
        const QString value = fieldValue(full.cards[0], field, full, u"es"_s);
        REQUIRE_FALSE(value.isEmpty());
        REQUIRE(setField(copy, copy.cards[0].id, field, value, u"es"_s));
        CHECK(fieldValue(copy.cards[0], field, copy, u"es"_s) == value);
    }
    CHECK(copy.cards[0].people == full.cards[0].people);
    CHECK(copy.cards[0].slot == full.cards[0].slot);
    CHECK(copy.cards[0].documents == full.cards[0].documents);
    CHECK(copy.organizations == full.organizations);
    CHECK(copy.themes == full.themes);
}

TEST_CASE("every field of a card but its status can be emptied", "[edit]")
{
    Programme programme = oneCard(testing::cardWithEverything());
    for (const CardField &field : cardFields()) {
        INFO(field.key);
        const bool isStatus = field.kind == FieldKind::Status;
        CHECK(set(programme, QString::fromLatin1(field.key), {}).has_value() == !isStatus);
        CHECK(fieldValue(programme.cards[0], field, programme, u"es"_s).isEmpty() == !isStatus);
    }
}

TEST_CASE("a value that makes no sense is refused and changes nothing", "[edit]")
{
    const Programme before = oneCard(testing::cardWithEverything());
    Programme programme = before;
    const auto refusal = [&](const QString &key, const QString &value) {
        const auto done = set(programme, key, value);
        REQUIRE_FALSE(done);
        CHECK(programme == before);
        return done.error().code;
    };
    CHECK(refusal(u"date"_s, u"soon"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"hours"_s, u"25:00"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"hours"_s, u"8:00-9:00, 10:00-11:00"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"zones"_s, u"UTC Mars/Base"_s) == ErrorCode::ZoneUnknown);
    CHECK(refusal(u"capacity"_s, u"-3"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"capacity"_s, u"many"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"status"_s, u"sold out"_s) == ErrorCode::ValueNotUnderstood);
    CHECK(refusal(u"registration"_s, u"perhaps"_s) == ErrorCode::ValueNotUnderstood);
}

TEST_CASE("further platforms are those beside the session's own, each once", "[edit]")
{
    Programme programme = oneCard(testing::fullCard(u"1.3.2"_s));
    REQUIRE(set(programme, u"furtherPlatforms"_s, u"Sala A; streaming; sala a; Aula 3"_s));
    CHECK(programme.platforms.size() == 3);
    CHECK(programme.cards[0].furtherPlatforms
          == QStringList{u"room-a"_s, programme.platforms[2].id});
    REQUIRE(set(programme, u"platform"_s, u"Aula 3"_s));
    CHECK(programme.cards[0].furtherPlatforms == QStringList{u"room-a"_s});
}

TEST_CASE("hours are understood as people type them", "[edit]")
{
    Programme programme = oneCard(testing::fullCard(u"1.3.2"_s));
    const auto slot = [&](const QString &written) {
        REQUIRE(set(programme, u"hours"_s, written));
        return programme.cards[0].slot;
    };
    const QDate day(2021, 5, 31);
    CHECK(slot(u"8-9:30"_s) == Slot{day, {8, 0}, 90});
    CHECK(slot(u"20h"_s) == Slot{day, {20, 0}, {}});
    CHECK(slot(u"22:30 – 0:30"_s) == Slot{day, {22, 30}, 120});
    CHECK(slot(u"8:00-9:00 (UTC-3)"_s) == Slot{day, {13, 0}, 60});
}

TEST_CASE("what a person writes settles what the note had said", "[edit]")
{
    Card card = testing::fullCard(u"1.3.2"_s);
    card.writtenHours = u"13:00"_s;
    card.writtenLimits = {{TextField::Summary, {{}, 300, LimitUnit::Words}},
                          {TextField::Concept, {{}, 900, LimitUnit::Words}}};
    Programme programme = oneCard(card);
    REQUIRE(set(programme, u"summary"_s, u"Texto"_s));
    CHECK(programme.cards[0].writtenLimits.keys() == QList{TextField::Concept});
    CHECK_FALSE(programme.cards[0].writtenHours.isEmpty());
    REQUIRE(set(programme, u"hours"_s, u"15:00-16:00"_s));
    CHECK(programme.cards[0].writtenHours.isEmpty());
}

TEST_CASE("a translation goes stale when its source changes, and fresh when it is written anew",
          "[edit]")
{
    Programme programme = oneCard(testing::fullCard(u"1.3.2"_s));
    const auto stale = [&] {
        return programme.cards[0].text(TextField::Summary).isStale(u"en"_s, u"es"_s);
    };
    REQUIRE(set(programme, u"summary"_s, u"A summary"_s, u"en"_s));
    CHECK_FALSE(stale());
    REQUIRE(set(programme, u"summary"_s, u"Otro resumen"_s));
    CHECK(stale());
    REQUIRE(set(programme, u"summary"_s, u"Another summary"_s, u"en"_s));
    CHECK_FALSE(stale());
}

TEST_CASE("a text in a further language makes it one of the event's", "[edit]")
{
    Programme programme = oneCard(testing::card(u"1.3.2"_s));
    REQUIRE(set(programme, u"title"_s, u"Título"_s, u"pt"_s));
    CHECK(programme.event.languages == QStringList{u"es"_s, u"en"_s, u"fr"_s, u"pt"_s});
}
