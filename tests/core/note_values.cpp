// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_support.h"

#include "core/import/languagecodes.h"
#include "core/import/notelists.h"
#include "core/import/writtenvalues.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("capacities are read as numbers or as unlimited", "[note]")
{
    for (const QString &text : {u"Sin límite"_s, u"Unlimited"_s, u"Illimitée"_s, u"ilimitada"_s,
                                u"No limit"_s, u"sans limite"_s})
        CHECK(parseCapacity(text) == CapacityText{});
    CHECK(parseCapacity(u"120") == CapacityText{120});
    CHECK(parseCapacity(u"100 personas") == CapacityText{100});
    CHECK(parseCapacity(u"máx. 80") == CapacityText{80});
    CHECK(parseCapacity(u"1.000 places") == CapacityText{1000});
    CHECK(parseCapacity(u"2 500 participants") == CapacityText{2500});
    for (const QString &text : {u""_s, u"grande"_s, u"0"_s, u"100 o 200"_s,
                                u"100 en la sala azul"_s, u"99999999999999"_s, u"1.00"_s})
        CHECK_FALSE(parseCapacity(text));
}

TEST_CASE("registration is read in three languages, with its negation and its link", "[note]")
{
    const auto kindOf = [](QStringView text) { return parseRegistration(text)->registration.kind; };
    for (const QString &text :
         {u"Se requiere inscripción"_s, u"Required"_s, u"Registration required"_s,
          u"Sur inscription"_s, u"Inscription obligatoire"_s, u"Inscripción previa"_s, u"Sí"_s})
        CHECK(kindOf(text) == RegistrationKind::Required);
    for (const QString &text : {u"Libre"_s, u"Open"_s, u"Open to all"_s, u"Entrée libre"_s,
                                u"No se requiere inscripción"_s, u"No registration needed"_s,
                                u"Registration is not required"_s, u"Sans inscription"_s,
                                u"Inscription non obligatoire"_s, u"Inscripción libre"_s, u"No"_s})
        CHECK(kindOf(text) == RegistrationKind::Open);
    for (const QString &text : {u"Por invitación"_s, u"By invitation only"_s, u"Sur invitation"_s,
                                u"Solo con invitación"_s})
        CHECK(kindOf(text) == RegistrationKind::Invitation);

    CHECK(parseRegistration(u"Se requiere inscripción (https://a.example.org/i)")
          == RegistrationText{{RegistrationKind::Required, u"https://a.example.org/i"_s}, true});
    CHECK(parseRegistration(u"www.example.org/i.")
          == RegistrationText{{std::nullopt, u"https://www.example.org/i"_s}, true});
    CHECK_FALSE(parseRegistration(u"Se requiere inscripción antes del lunes")->whole);
    CHECK_FALSE(parseRegistration(u"azul"));
}

TEST_CASE("languages are read from codes, abbreviations and names", "[note]")
{
    const auto tagsOf = [](QStringView text) { return parseLanguages(text).tags; };
    const QStringList three{u"en"_s, u"es"_s, u"fr"_s};
    for (const QString &text :
         {u"ING - ESP - FR"_s, u"ENG-SPA-FRE"_s, u"EN/ES/FR"_s, u"en, es, fr"_s, u"EN ES FR"_s,
          u"inglés, español y francés"_s, u"English, Spanish and French"_s,
          u"anglais, espagnol et français"_s, u"English / Español / Français"_s,
          u"inglés – castellano – francés (interpretación)"_s, u"ING; ESP; FRA"_s,
          u"inglés con interpretación simultánea al español y al francés"_s,
          u"Inglés (interpretación ESP-FR)"_s})
        CHECK(tagsOf(text) == three);
    CHECK(tagsOf(u"POR, ARA, RUS, CHI, CAT")
          == QStringList{u"pt"_s, u"ar"_s, u"ru"_s, u"zh"_s, u"ca"_s});
    CHECK(tagsOf(u"pt-BR, zh-Hant, es-419") == QStringList{u"pt-BR"_s, u"zh-Hant"_s, u"es-419"_s});
    CHECK(tagsOf(u"Chinese (Mandarin)") == QStringList{u"zh"_s});
    CHECK(tagsOf(u"Español con interpretación en inglés") == QStringList{u"es"_s, u"en"_s});
    CHECK(tagsOf(u"ESP - XYZ - ESP") == QStringList{u"es"_s, u"XYZ"_s, u"es"_s});
    CHECK(tagsOf(u"lengua de señas y francés") == QStringList{u"lengua de señas"_s, u"fr"_s});
    CHECK(parseLanguages(u"español (solo en la sala 2)").leftOver
          == QStringList{u"solo en la sala 2"_s});
}

TEST_CASE("organizations are separated by signs, never by and", "[note]")
{
    CHECK(organizersIn(u"Ciudades y Gobiernos Unidos; Mesa (Norte, Sur), Liga / Foro")
          == QStringList{u"Ciudades y Gobiernos Unidos"_s, u"Mesa (Norte, Sur)"_s, u"Liga"_s,
                         u"Foro"_s});
    CHECK(organizersIn(u"CGLU/UCLG").size() == 1);
}

TEST_CASE("people are read with their post and organization", "[note]")
{
    const auto one = [](QStringView line) { return peopleIn(line, Role::Speaker).people.value(0); };
    constexpr auto speaker = Role::Speaker;
    CHECK(one(u"Ana Ruiz") == DraftPerson{u"Ana Ruiz"_s, speaker, {}, {}});
    CHECK(one(u"Ana Ruiz, alcaldesa") == DraftPerson{u"Ana Ruiz"_s, speaker, u"alcaldesa"_s, {}});
    CHECK(one(u"**Ana Ruiz** – alcaldesa")
          == DraftPerson{u"Ana Ruiz"_s, speaker, u"alcaldesa"_s, {}});
    CHECK(one(u"Ana Ruiz, alcaldesa, Ciudad Azul")
          == DraftPerson{u"Ana Ruiz"_s, speaker, u"alcaldesa"_s, u"Ciudad Azul"_s});
    CHECK(one(u"Ana Ruiz, alcaldesa (Ciudad Azul)")
          == DraftPerson{u"Ana Ruiz"_s, speaker, u"alcaldesa"_s, u"Ciudad Azul"_s});
    CHECK(one(u"Ana Ruiz – CGLU") == DraftPerson{u"Ana Ruiz"_s, speaker, {}, u"CGLU"_s});
    CHECK(peopleIn(u"Ana Ruiz; Luis Pérez", speaker).people.size() == 2);

    const PeopleText pending = peopleIn(u"Ana Ruiz (por confirmar)", speaker);
    CHECK(pending.people == QList<DraftPerson>{{u"Ana Ruiz"_s, speaker, {}, {}}});
    CHECK_FALSE(pending.whole);
    CHECK(peopleIn(u"TBC", speaker) == PeopleText{{}, false});
}

TEST_CASE("documents are read with and without titles and links", "[note]")
{
    const auto one = [](QStringView line) { return documentsIn(line).value(0); };
    const QString url = u"https://a.example.org/x_(1).pdf"_s;
    CHECK(one(u"Guía: https://a.example.org/x_(1).pdf.") == Document{u"Guía"_s, url, {}});
    CHECK(one(u"Guía (https://a.example.org/x_(1).pdf)") == Document{u"Guía"_s, url, {}});
    CHECK(one(u"Guía <https://a.example.org/x_(1).pdf>") == Document{u"Guía"_s, url, {}});
    CHECK(one(u"[Guía](https://a.example.org/x_(1).pdf)") == Document{u"Guía"_s, url, {}});
    CHECK(one(u"[https://a.org](https://a.org)").url == u"https://a.org"_s);
    CHECK(one(u"www.example.org") == Document{QString(), u"https://www.example.org"_s, {}});
    CHECK(one(u"Carta de 2019") == Document{u"Carta de 2019"_s, {}, {}});
    CHECK(documentsIn(u"A https://a.org, B https://b.org")
          == QList<Document>{{u"A"_s, u"https://a.org"_s, {}}, {u"B"_s, u"https://b.org"_s, {}}});
}

TEST_CASE("values may stand below their label", "[note]")
{
    const CardDraft card = readOne(uR"(Título:
El agua,
la luz

Fecha:

31 de mayo de 2021

Hora:
8:00 - 9:30 (UTC-3)
13:00 - 14:30 (UTC+2)

Idiomas:
- Español
- Inglés

Organizadores:
• Liga; Foro
• Mesa
)"_s);
    CHECK(textOf(card, TextField::Title) == u"El agua, la luz"_s);
    CHECK(card.date == QDate(2021, 5, 31));
    CHECK(card.hours.size() == 2);
    CHECK(card.languages == QStringList{u"es"_s, u"en"_s});
    CHECK(card.organizers == QStringList{u"Liga"_s, u"Foro"_s, u"Mesa"_s});
    CHECK(card.unplaced.isEmpty());
}

TEST_CASE("a value that makes no sense stays on the card and is reported", "[note]")
{
    const Reading reading = readNote(uR"(Fecha: el lunes
Hora: 25:00
Duración: larga
Capacidad: grande
Registro: azul
Ponentes: por confirmar
)"_s,
                                     {});
    REQUIRE(reading.cards.size() == 1);
    const CardDraft &card = reading.cards.first();
    CHECK(unplacedOf(card)
          == QStringList{u"1: Fecha: el lunes"_s, u"2: Hora: 25:00"_s, u"3: Duración: larga"_s,
                         u"4: Capacidad: grande"_s, u"5: Registro: azul"_s,
                         u"6: Ponentes: por confirmar"_s});
    CHECK(codesOf(reading) == QList<FindingCode>(6, FindingCode::NotUnderstood));
    for (const Finding &finding : reading.findings) {
        CHECK(finding.severity == Severity::Warning);
        CHECK(finding.card == u"0"_s);
        CHECK_FALSE(finding.field.isEmpty());
    }
    CHECK(reading.findings.first().arguments.value(u"written"_s) == u"el lunes"_s);
}

TEST_CASE("a date without a year is not guessed, an ambiguous one is reported", "[note]")
{
    CHECK_FALSE(readOne(u"Fecha: 31 de mayo"_s).date.isValid());
    const Reading reading = readNote(u"Session title: Water\nDate: 05/06/2021\nTime: 10:00"_s, {});
    CHECK(reading.cards.first().date == QDate(2021, 6, 5));
    CHECK(codesOf(reading) == QList{FindingCode::DateAmbiguous});
}

TEST_CASE("date and hours on one line are both read", "[note]")
{
    const CardDraft card = readOne(u"Fecha y hora: 31 de mayo de 2021, 8:00 - 9:30 (UTC-3)"_s);
    CHECK(card.date == QDate(2021, 5, 31));
    REQUIRE(card.hours.size() == 1);
    CHECK(card.hours.first().zone == u"UTC-03:00"_s);
    CHECK(card.unplaced.isEmpty());
}

TEST_CASE("hours that are not the same instants are reported", "[note]")
{
    const Reading reading =
        readNote(u"Fecha: 31/05/21\nHora: 8:00 - 9:30 (UTC-3) / 14:00 - 15:30 (UTC+2)"_s, {});
    CHECK(reading.cards.first().hours.size() == 2);
    REQUIRE(codesOf(reading) == QList{FindingCode::HoursDisagree});
    CHECK(reading.findings.first().severity == Severity::Warning);
    CHECK(reading.findings.first().arguments.value(u"hours"_s) == u"08:00–09:30 (UTC-3)"_s);
}

TEST_CASE("an abbreviation of a zone is kept for who knows the event", "[note]")
{
    const CardDraft card = readOne(u"Hora: 1:00PM – 3:00PM CET\nDuración: 2 horas"_s);
    REQUIRE(card.hours.size() == 1);
    CHECK_FALSE(card.hours.first().zone);
    CHECK(card.hours.first().abbreviation == u"CET"_s);
    CHECK(card.minutes == 120);
}

TEST_CASE("words that say there is nothing are an empty value", "[note]")
{
    const Reading reading = readNote(uR"(Plataforma: -
Fecha: N/A
Ponentes: ninguno
Organizadores: –
4. Documentos relevantes (si corresponde)

N/A
)"_s,
                                     {});
    const CardDraft &card = reading.cards.first();
    CHECK(card.platform.isNull());
    CHECK(card.people.isEmpty());
    CHECK(card.organizers.isEmpty());
    CHECK(card.documents.isEmpty());
    CHECK(card.unplaced.isEmpty());
    CHECK(reading.findings.isEmpty());
}

TEST_CASE("people take their role from their label", "[note]")
{
    const CardDraft card = readOne(uR"(Modera: Ana Ruiz
Ponentes:
- Luis Pérez, alcalde
- María Gil (ONU)
Relatora: Eva Sol
Anfitrión: Foro
)"_s);
    QList<Role> roles;
    for (const DraftPerson &person : card.people)
        roles.append(person.role);
    CHECK(roles
          == QList{Role::Moderator, Role::Speaker, Role::Speaker, Role::Rapporteur, Role::Host});
}

TEST_CASE("the code is read from the title, and a second one is not lost", "[note]")
{
    const CardDraft alone = readOne(u"Título de la sesión 1.3.2 : El agua"_s);
    CHECK(alone.code == u"1.3.2"_s);
    CHECK(textOf(alone, TextField::Title) == u"El agua"_s);
    CHECK(readOne(u"Session title: 1.3.2 – Water"_s).code == u"1.3.2"_s);

    const Reading differs = readNote(u"1.3.2 Panel\nTítulo de la sesión 1.3.4 : El agua"_s, {});
    REQUIRE(differs.cards.size() == 1);
    CHECK(differs.cards.first().code == u"1.3.2"_s);
    CHECK(codesOf(differs) == QList{FindingCode::NotUnderstood});
    CHECK(unplacedOf(differs.cards.first())
          == QStringList{u"2: Título de la sesión 1.3.4 : El agua"_s});
}

TEST_CASE("themes carry their code from the label or from the value", "[note]")
{
    for (const QString &line :
         {u"Línea Temática 1 : El agua"_s, u"Línea temática: 1. El agua"_s,
          u"Línea temática: 1 – El agua"_s, u"Línea temática n.º 1: El agua"_s,
          u"Eje 1 – El agua"_s, u"Eje temático 1. El agua"_s, u"**Eje temático 1**: El agua"_s}) {
        const CardDraft card = readOne(line);
        CAPTURE(line);
        CHECK(card.theme.code == u"1"_s);
        CHECK(card.theme.title.in(u"es"_s) == u"El agua"_s);
    }
    CHECK(readOne(u"Track: Water"_s).theme.code.isNull());
    CHECK(readOne(u"Sous-thème 1.3 : L’eau"_s).subtheme.code == u"1.3"_s);
}
