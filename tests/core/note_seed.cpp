// SPDX-License-Identifier: GPL-3.0-or-later
// Real and sample notes, read whole.
#include "note_support.h"

#include "core/text/words.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the concept note of a real panel is read in every field", "[note]")
{
    const QString path = QStringLiteral(TESTS_SHARED "/seed/concept-note-es.txt");
    SKIP_UNLESS_EXISTS(path);
    const Reading reading = readNote(readFile(path), {});
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.findings.isEmpty());
    const CardDraft &card = reading.cards.first();

    CHECK(card.language == u"es"_s);
    CHECK(card.code == u"1.3.2"_s);
    CHECK(card.format == u"Panel"_s);
    CHECK(textOf(card, TextField::Title).size() > 100);
    CHECK_FALSE(textOf(card, TextField::Title).contains(u"1.3.2"));
    CHECK(card.theme.code == u"1"_s);
    CHECK(card.theme.title.in(u"es"_s).startsWith(u"El territorio"));
    CHECK(card.subtheme.code == u"1.3"_s);
    CHECK(card.subtheme.title.in(u"es"_s).startsWith(u"La iniciativa"));
    CHECK(card.organizers.size() == 1);
    CHECK(card.date == QDate(2021, 5, 31));
    REQUIRE(card.hours.size() == 2);
    CHECK(card.hours[0].start == QTime(8, 0));
    CHECK(card.hours[0].end == QTime(9, 30));
    CHECK(card.hours[0].zone == u"UTC-03:00"_s);
    CHECK(card.hours[1].start == QTime(13, 0));
    CHECK(card.hours[1].end == QTime(14, 30));
    CHECK(card.hours[1].zone == u"UTC+02:00"_s);
    CHECK(agree(card.hours, card.date) == true);
    CHECK(card.writtenHours == u"8:00 - 09:30 (UTC-3)/ 13:00 - 14:30 (UTC+2)"_s);
    CHECK(card.platform == u"Streaming"_s);
    CHECK(card.saysCapacity);
    CHECK_FALSE(card.capacity);
    CHECK(card.registration.kind == RegistrationKind::Required);
    CHECK(card.languages == QStringList{u"en"_s, u"es"_s, u"fr"_s});
    CHECK(card.people.isEmpty());
    CHECK(card.documents.isEmpty());
    CHECK(card.unplaced.isEmpty());

    struct Expected
    {
        TextField field;
        int words;
        int blocks;
        int limit;
    };
    for (const Expected &expected :
         {Expected{TextField::Summary, 112, 2, 250}, Expected{TextField::Concept, 635, 8, 1000},
          Expected{TextField::Objectives, 100, 3, 100}, Expected{TextField::Debate, 95, 5, 150}}) {
        const QString text = textOf(card, expected.field);
        CAPTURE(text);
        CHECK(countMarkup(text).words == expected.words);
        CHECK(parseMarkup(text).size() == expected.blocks);
        CHECK(card.limits.value(expected.field) == WrittenLimit{{}, expected.limit, {}});
    }
    CHECK(card.lines.value(u"code"_s) == 5);
    CHECK(card.lines.value(u"hours"_s) == 17);
    CHECK(card.lines.value(u"debate"_s) == 69);
    CHECK(card.lines.value(u"documents"_s) == 77);
}

TEST_CASE("the sample notes of the program are read in their three languages", "[note]")
{
    struct Expected
    {
        QString file;
        QString language;
        QString code;
        qsizetype people;
        qsizetype points;
        qsizetype unplaced;
    };
    const QString folder = QStringLiteral(TESTS_DATA "/../../resources/sample/notes/");
    for (const Expected &expected :
         {Expected{u"nota-taller.es.txt"_s, u"es"_s, u"1.2.3"_s, 3, 4, 0},
          Expected{u"session-note.en.md"_s, u"en"_s, u"3.2.2"_s, 4, 5, 0},
          Expected{u"note-de-session.fr.txt"_s, u"fr"_s, u"3.1.2"_s, 4, 5, 1}}) {
        const Reading reading = readNote(readFile(folder + expected.file), {});
        CAPTURE(expected.file);
        REQUIRE(reading.cards.size() == 1);
        const CardDraft &card = reading.cards.first();
        CHECK(card.language == expected.language);
        CHECK(card.code == expected.code);
        CHECK(card.people.size() == expected.people);
        CHECK(points(textOf(card, TextField::Debate)).size() == expected.points);
        CHECK(card.unplaced.size() == expected.unplaced);
        CHECK(reading.findings.size() == expected.unplaced);
        CHECK(card.languages.size() == 3);
        CHECK(card.hours.size() == 2);
        CHECK(agree(card.hours, card.date) == true);
        CHECK(card.limits.size() == 4);
        for (TextField field :
             {TextField::Title, TextField::Summary, TextField::Concept, TextField::Objectives})
            CHECK_FALSE(textOf(card, field).isEmpty());
    }
}
