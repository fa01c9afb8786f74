// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/columnheads.h"
#include "core/import/tables/writtenmoment.h"
#include "support/catch.h"
#include "tablesupport.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

CardDraft onlyCard(const QString &text)
{
    const Reading reading = testing::readTable(text).reading;
    REQUIRE(reading.cards.size() == 1);
    return reading.cards.first();
}

QString headField(const QString &head)
{
    const auto meaning = meaningOfHead(head);
    return meaning ? fieldOf(*meaning) : u"?"_s;
}

} // namespace

TEST_CASE("heads of many programs are known", "[tables]")
{
    const QList<std::pair<QString, QString>> heads{
        {u"Session title"_s, u"title"_s},
        {u"Título de la sesión"_s, u"title"_s},
        {u"Titre de la séance :"_s, u"title"_s},
        {u"TITLE (en)"_s, u"title:en"_s},
        {u"Título [fr]"_s, u"title:fr"_s},
        {u"Summary – French"_s, u"summary:fr"_s},
        {u"title.es"_s, u"title:es"_s},
        {u"Breve resumen (máx. 250 palabras) *"_s, u"summary"_s},
        {u"Principaux points de débat (français)"_s, u"debate:fr"_s},
        {u"Proposal title"_s, u"title"_s},
        {u"Abstract"_s, u"summary"_s},
        {u"Speaker(s)"_s, u"people"_s},
        {u"Speaker names"_s, u"people"_s},
        {u"Modérateur/trice"_s, u"people"_s},
        {u"Track"_s, u"theme"_s},
        {u"Room"_s, u"platform"_s},
        {u"Scheduled start"_s, u"hours"_s},
        {u"Duration (min)"_s, u"hours"_s},
        {u"Fecha"_s, u"date"_s},
        {u"Session type"_s, u"format"_s},
        {u"State"_s, u"status"_s},
        {u"ID"_s, u"id"_s},
        {u"registrationUrl"_s, u"registration"_s},
        {u"Marca temporal"_s, u"?"_s},
        {u"Email address"_s, u"?"_s},
    };
    for (const auto &[head, field] : heads) {
        CAPTURE(head);
        CHECK(headField(head) == field);
    }
}

TEST_CASE("a row is a session with all that its cells say", "[tables]")
{
    const CardDraft card = onlyCard(
        u"Programa del congreso;;;\n\n"
        "Código;Tipo;Título;Línea temática;Organizadores;Ponentes;Moderadora;Fecha;Inicio;Fin;Sala;"
        "Aforo;Idiomas;Inscripción;Objetivos;Estado\n"
        "1.3.2;Panel;Ciudades;1: Economía;Red A; ;Eva Sol (Ayuntamiento);31/05/2021;13:00;14:30;"
        "Sala A;80;ES - EN;Se requiere inscripción;Uno;Aceptada\n"_s);
    CHECK(card.language == u"es"_s);
    CHECK(card.code == u"1.3.2"_s);
    CHECK(card.format == u"Panel"_s);
    CHECK(card.text(TextField::Title).in(u"es"_s) == u"Ciudades"_s);
    CHECK(card.theme == DraftTheme{u"1"_s, {u"es"_s, u"Economía"_s}});
    CHECK(card.organizers == QStringList{u"Red A"_s});
    const DraftPerson eva{.name = u"Eva Sol"_s,
                          .role = Role::Moderator,
                          .post = {},
                          .organization = u"Ayuntamiento"_s};
    CHECK(card.people == QList<DraftPerson>{eva});
    CHECK(card.date == QDate(2021, 5, 31));
    REQUIRE(card.hours.size() == 1);
    CHECK(card.hours[0].start == QTime(13, 0));
    CHECK(card.hours[0].end == QTime(14, 30));
    CHECK(card.platform == u"Sala A"_s);
    CHECK(card.capacity == 80);
    CHECK(card.languages == QStringList{u"es"_s, u"en"_s});
    CHECK(card.registration.kind == RegistrationKind::Required);
    CHECK(card.text(TextField::Objectives).in(u"es"_s) == u"Uno"_s);
    CHECK(card.status == Status::Accepted);
    CHECK(card.lines.value(u"title"_s) == 4);
    CHECK(card.unplaced.isEmpty());
}

TEST_CASE("people in one cell are each one, with the organization in brackets", "[tables]")
{
    const QString cell =
        GENERATE(u"Marta Ríos (Rosario), Luis Peña"_s, u"Marta Ríos (Rosario) y Luis Peña"_s,
                 u"Marta Ríos (Rosario); Luis Peña"_s);
    CAPTURE(cell.toStdString());
    const CardDraft card = onlyCard(u"Código\tTítulo\tPonentes\n1\tCiudades\t"_s + cell + u'\n');
    REQUIRE(card.people.size() == 2);
    CHECK(card.people[0].name == u"Marta Ríos"_s);
    CHECK(card.people[0].organization == u"Rosario"_s);
    CHECK(card.people[1].name == u"Luis Peña"_s);
    CHECK(card.people[1].post.isNull());
    // What follows a name is a post.
    const CardDraft mayor =
        onlyCard(u"Código\tTítulo\tPonentes\n1\tCiudades\tMarta Ríos, alcaldesa de Rosario\n"_s);
    REQUIRE(mayor.people.size() == 1);
    CHECK(mayor.people[0].post == u"alcaldesa de Rosario"_s);
}

TEST_CASE("what stands above the headings is told of", "[tables]")
{
    const Reading reading =
        testing::readTable(u"Programa 2021,,\nVersión 3,,\nCode,Title,Date\n1,A,2021-05-31\n"_s)
            .reading;
    const auto unplaced = testing::findingsOf(reading, FindingCode::Unplaced);
    REQUIRE(unplaced.size() == 1);
    CHECK(unplaced[0].card.isNull());
    CHECK(unplaced[0].arguments.value(u"text"_s).toString().contains(u"Programa 2021"_s));
    CHECK(reading.source.value(2) == u"Code\tTitle\tDate"_s);
}

TEST_CASE("a column without a meaning is told of once, and its values stay", "[tables]")
{
    const FileReading file =
        testing::readTable(u"Code,Title,Catering\n1.1,One,yes\n1.2,Two,no\n1.3,Three,\n"_s);
    const auto unknown = testing::findingsOf(file.reading, FindingCode::ColumnUnknown);
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].arguments.value(u"name"_s) == u"Catering"_s);
    CHECK(file.reading.cards[0].unplaced == QList<UnplacedLine>{{2, u"Catering: yes"_s}});
    CHECK(file.reading.cards[2].unplaced.isEmpty());
    const QList<TableColumn> columns{{u"Code"_s, u"code"_s, u"1.1"_s, false},
                                     {u"Title"_s, u"title"_s, u"One"_s, false},
                                     {u"Catering"_s, {}, u"yes"_s, false}};
    CHECK(file.columns == columns);
}

TEST_CASE("what columns are told to mean goes before their heads", "[tables]")
{
    const ReadOptions options{
        u"en"_s,
        {{u"catering"_s, u"concept:fr"_s}, {u"title"_s, u"summary"_s}, {u"code"_s, u"-"_s}}};
    const FileReading file = testing::readTable(u"Code,Title,Catering\n1.1,One,yes\n"_s, options);
    REQUIRE(file.reading.cards.size() == 1);
    const CardDraft &card = file.reading.cards[0];
    CHECK(card.code.isEmpty());
    CHECK(card.unplaced.isEmpty());
    CHECK(card.text(TextField::Title).isEmpty());
    CHECK(card.text(TextField::Summary).in(u"en"_s) == u"One"_s);
    CHECK(card.text(TextField::Concept).in(u"fr"_s) == u"yes"_s);
    for (const TableColumn &column : file.columns)
        CHECK(column.told);
    CHECK(file.columns[0].field == u"-"_s);
}

TEST_CASE("one value of a column decides what is day and month in all of it", "[tables]")
{
    const auto firstDate = [](const QString &first, const QString &second, qsizetype ambiguous) {
        const Reading reading =
            testing::readTable(u"Title,Date\nA,%1\nB,%2\n"_s.arg(first, second), {u"en"_s, {}})
                .reading;
        REQUIRE(reading.cards.size() == 2);
        CHECK(testing::findingsOf(reading, FindingCode::DateAmbiguous).size() == ambiguous);
        return reading.cards[0].date;
    };
    CHECK(firstDate(u"5/6/21"_s, u"5/31/21"_s, 0) == QDate(2021, 5, 6));
    CHECK(firstDate(u"5/6/21"_s, u"31/5/21"_s, 0) == QDate(2021, 6, 5));
    CHECK(firstDate(u"5/6/21"_s, u"7/6/21"_s, 2) == QDate(2021, 6, 5));
}

TEST_CASE("moments are read in all the forms that spreadsheets have", "[tables]")
{
    const QDate day(2021, 5, 31);
    const QTime one(13, 0);
    const auto read = [](const QString &text) {
        return readMoment(text, u"es", DateOrder::Unknown);
    };
    CHECK(read(u"31/05/2021"_s) == WrittenMoment{.date = day});
    CHECK(read(u"5/31/21"_s) == WrittenMoment{.date = day});
    CHECK(read(u"44347"_s) == WrittenMoment{.date = day, .serial = true});
    CHECK(read(u"44347.5"_s) == WrittenMoment{.date = day, .time = QTime(12, 0), .serial = true});
    CHECK(read(u"0,5625"_s) == WrittenMoment{.time = QTime(13, 30), .serial = true});
    CHECK(read(u"2021-05-31T13:00:00+02:00"_s)
          == WrittenMoment{.date = day, .time = one, .zone = u"UTC+02:00"_s});
    CHECK(read(u"2021-05-31T13:00:00Z"_s)
          == WrittenMoment{.date = day, .time = one, .zone = u"UTC"_s});
    CHECK(read(u"2021-05-31 13:00"_s) == WrittenMoment{.date = day, .time = one});
    CHECK(read(u"31/05/2021 13:00:00"_s) == WrittenMoment{.date = day, .time = one});
    CHECK(read(u"5/31/2021 1:00 PM"_s) == WrittenMoment{.date = day, .time = one});
    CHECK(read(u"13:00:00"_s) == WrittenMoment{.time = one});
    CHECK_FALSE(read(u"9999999"_s));
    CHECK_FALSE(read(u"mañana"_s));
    CHECK_FALSE(read(u"32/05/2021"_s));
}

TEST_CASE("start, end and length may be instants, and lie in two zones", "[tables]")
{
    const CardDraft card = onlyCard(u"Title,Scheduled start,Scheduled end,Duration\n"
                                    "A,2021-05-31T13:00:00+02:00,2021-05-31T12:30:00Z,90\n"_s);
    CHECK(card.date == QDate(2021, 5, 31));
    REQUIRE(card.hours.size() == 1);
    CHECK(card.hours[0].zone == u"UTC+02:00"_s);
    CHECK(card.hours[0].end == QTime(14, 30));
    CHECK(card.minutes == 90);
    const CardDraft late = onlyCard(u"Title,Start,End\nA,2021-05-31 22:00,2021-06-01 01:00\n"_s);
    REQUIRE(late.hours.size() == 1);
    CHECK(minutesOf(late.hours[0]) == 180);
}

TEST_CASE("a value that makes no sense stays beside its head, with a finding", "[tables]")
{
    const Reading reading = testing::readTable(u"Title,Date,Capacity\nA,someday,many\n"_s).reading;
    const auto said = testing::findingsOf(reading, FindingCode::NotUnderstood);
    REQUIRE(said.size() == 2);
    CHECK(said[0].field == u"date"_s);
    CHECK(said[0].card == u"0"_s);
    const QList<UnplacedLine> left{{2, u"Date: someday"_s}, {2, u"Capacity: many"_s}};
    CHECK(reading.cards.value(0).unplaced == left);
}

TEST_CASE("people are told apart by lines, semicolons and careful commas", "[tables]")
{
    const auto names = [](const QString &cell) {
        QStringList all;
        for (const DraftPerson &person :
             onlyCard(u"Title\tSpeakers\nA\t"_s + cell + u'\n').people) {
            all.append(person.organization.isEmpty() ? person.name
                                                     : person.name + u'@' + person.organization);
        }
        return all;
    };
    CHECK(names(u"Ana Pérez (City); Ben de la Cruz"_s)
          == QStringList{u"Ana Pérez@City"_s, u"Ben de la Cruz"_s});
    CHECK(names(u"\"Ana Pérez\nBen Ríos\""_s) == QStringList{u"Ana Pérez"_s, u"Ben Ríos"_s});
    CHECK(names(u"Ana Pérez, Ben de la Cruz, Eva Sol"_s)
          == QStringList{u"Ana Pérez"_s, u"Ben de la Cruz"_s, u"Eva Sol"_s});
    CHECK(names(u"Ana Pérez, Alcaldesa, Ciudad de Ejemplo"_s)
          == QStringList{u"Ana Pérez@Ciudad de Ejemplo"_s});
    CHECK(onlyCard(u"Title\tOrganizers\nA\tCity, Region of Tests; Network\n"_s).organizers
          == QStringList{u"City, Region of Tests"_s, u"Network"_s});
}

TEST_CASE("a date between the rows is that of the sessions below it", "[tables]")
{
    const Reading reading = testing::readTable(u"Código;Título;Hora\n"
                                               "Lunes 31 de mayo de 2021;;\n1.1;A;9:00-10:00\n"
                                               "1 de junio de 2021;;\n1.2;B;9:00-10:00\n"_s)
                                .reading;
    REQUIRE(reading.cards.size() == 2);
    CHECK(reading.cards[0].date == QDate(2021, 5, 31));
    CHECK(reading.cards[1].date == QDate(2021, 6, 1));
    CHECK(testing::findingsOf(reading, FindingCode::DateAssumed).size() == 2);
}

TEST_CASE("a date beside the first session of a day is that of the hours below it", "[tables]")
{
    const Reading reading = testing::readTable(u"Date,Start,Title\n2021-05-31,9:00,A\n"
                                               ",10:00,B\n,,Not scheduled\n"_s)
                                .reading;
    REQUIRE(reading.cards.size() == 3);
    CHECK(reading.cards[1].date == QDate(2021, 5, 31));
    CHECK_FALSE(reading.cards[2].date.isValid());
}

TEST_CASE("the description is the summary where there is no other", "[tables]")
{
    CHECK(onlyCard(u"Title,Description\nA,Text\n"_s).text(TextField::Summary).best(u"en"_s, {})
          == u"Text"_s);
    const CardDraft card = onlyCard(u"Title,Abstract,Description\nA,Short,Long\n"_s);
    CHECK(card.text(TextField::Summary).best(u"en"_s, {}) == u"Short"_s);
    CHECK(card.text(TextField::Concept).best(u"en"_s, {}) == u"Long"_s);
}

TEST_CASE("lines of a cell are paragraphs and items", "[tables]")
{
    const CardDraft card = onlyCard(u"Title,Summary,Key questions\nA,\"First\nsecond\n\n• one\n"
                                    "• two\",\"Why?\nHow?\"\n"_s);
    CHECK(card.text(TextField::Summary).best(u"en"_s, {}) == u"First\n\nsecond\n\n- one\n- two"_s);
    CHECK(card.text(TextField::Debate).best(u"en"_s, {}) == u"- Why?\n- How?"_s);
}

TEST_CASE("a code that a spreadsheet took for a date is a code again, and a finding", "[tables]")
{
    const Reading reading = testing::readTable(u"Code,Title\n2002-03-01,A\n"_s).reading;
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].code == u"1.3.2"_s);
    const auto repaired = testing::findingsOf(reading, FindingCode::ValueRepaired);
    REQUIRE(repaired.size() == 1);
    CHECK(repaired[0].field == u"code"_s);
}

TEST_CASE("the same session twice is told of", "[tables]")
{
    const Reading reading = testing::readTable(u"Code,Title\n1.1,A\n1.1,B\n"_s).reading;
    CHECK(reading.cards.size() == 2);
    const auto doubled = testing::findingsOf(reading, FindingCode::IdDoubled);
    REQUIRE(doubled.size() == 1);
    CHECK(doubled[0].card == u"1"_s);
}
