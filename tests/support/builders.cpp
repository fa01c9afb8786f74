// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace testing {

Programme sampleProgramme()
{
    Programme programme = newProgramme({
        .id = u"event"_s,
        .title = LocalText(u"es"_s, u"Congreso de prueba"_s),
        .zone = u"Europe/Madrid"_s,
        .displayZones = {u"UTC-03:00"_s},
        .languages = {u"es"_s, u"en"_s, u"fr"_s},
        .start = QDate(2021, 5, 26),
        .end = QDate(2021, 6, 1),
    });
    for (Format &format : programme.formats)
        format.id = u"format-%1"_s.arg(format.position);
    programme.themes = {
        {.id = u"line-1"_s, .code = u"1"_s, .title = LocalText(u"es"_s, u"Primera línea"_s)},
        {.id = u"line-2"_s,
         .code = u"2"_s,
         .title = LocalText(u"es"_s, u"Segunda línea"_s),
         .position = 1},
        {.id = u"subtheme-1.3"_s,
         .parent = u"line-1"_s,
         .code = u"1.3"_s,
         .title = LocalText(u"es"_s, u"Tercer subtema"_s)},
        {.id = u"subtheme-2.1"_s,
         .parent = u"line-2"_s,
         .code = u"2.1"_s,
         .title = LocalText(u"es"_s, u"Otro subtema"_s),
         .position = 1},
    };
    programme.platforms = {
        {.id = u"streaming"_s, .name = LocalText(u"es"_s, u"Streaming"_s)},
        {.id = u"room-a"_s, .name = LocalText(u"es"_s, u"Sala A"_s), .capacity = 80, .position = 1},
    };
    programme.organizations = {{.id = u"city"_s, .name = u"City of Testing"_s}};
    programme.people = {
        {.id = u"ana"_s, .name = u"Ana Díaz"_s},
        {.id = u"ben"_s, .name = u"Ben Okoro"_s},
    };
    return programme;
}

Programme programmeWithTimetable()
{
    Programme programme = sampleProgramme();
    programme.event.buffers = {.platform = 15, .person = 30, .organizer = 5};
    programme.platforms[0].booths = {{u"es"_s, u"en"_s}, {u"es"_s, u"fr"_s}};
    programme.platforms[0].boothRest = 20;
    for (Platform &platform : programme.platforms)
        platform.licence = u"Webinar 500"_s;
    programme.people[0].zone = u"America/Bogota"_s;
    programme.people[0].availability = {{QDate(2021, 5, 31), QTime(6, 0), QTime(12, 30)},
                                        {QDate(), QTime(20, 0), QTime(0, 0)}};
    programme.breaks = {{.id = u"coffee"_s,
                         .title = LocalText(u"es"_s, u"Café"_s),
                         .slot = {QDate(2021, 5, 30), QTime(11, 0), 30},
                         .platforms = {u"room-a"_s}},
                        {.id = u"lunch"_s,
                         .title = LocalText(u"es"_s, u"Almuerzo"_s),
                         .slot = {QDate(2021, 5, 31), QTime(14, 0), 60},
                         .platforms = {}}};
    return programme;
}

void addReview(Event &event)
{
    event.colleagues = {{u"ana"_s, {u"Ana Díaz"_s, Duty::Author}},
                        {u"eva"_s, {u"Eva Ruiz"_s, Duty::Reviewer}},
                        {u"omar"_s, {u"Omar Haddad"_s, Duty::Officer}}};
    event.criteria = {{u"relevance"_s, {LocalText(u"es"_s, u"Pertinencia"_s), 2, 0}},
                      {u"clarity"_s, {LocalText(u"es"_s, u"Claridad"_s), 1, 1}}};
    event.anonymousReview = true;
    event.limits[TextField::Summary].minimum = 5;
    event.limits[TextField::Summary].tolerance = 10;
    Limit characters = 6000;
    characters.unit = LimitUnit::Characters;
    event.languageLimits = {{limitKey(TextField::Concept, u"fr"_s), characters}};
}

Card card(const QString &code)
{
    Card card{.id = u"card-"_s + code, .code = code};
    card.text(TextField::Title).set(u"es"_s, u"Sesión "_s + code);
    return card;
}

Card fullCard(const QString &code, QDate date, QTime start, std::optional<int> minutes)
{
    Card full = card(code);
    full.status = Status::Published;
    full.format = u"format-1"_s;
    full.theme = u"line-1"_s;
    full.subtheme = u"subtheme-1.3"_s;
    full.organizers = {u"city"_s};
    full.platform = u"streaming"_s;
    full.slot = {.date = date, .start = start, .minutes = minutes};
    full.languages = {u"es"_s, u"en"_s};
    for (LocalText &text : full.texts) {
        for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s})
            text.set(language, words(10));
    }
    return full;
}

Card cardWithEverything()
{
    Card card = fullCard(u"1.3.2"_s);
    card.people = {{u"ben"_s, Role::Moderator}, {u"ana"_s, Role::Rapporteur}};
    card.zones = {u"UTC-03:00"_s, u"Asia/Tokyo"_s};
    card.furtherPlatforms = {u"room-a"_s};
    card.capacity = 40;
    card.registration = {RegistrationKind::Required, u"https://example.org/sign-up"_s};
    card.text(TextField::Concept).set(u"en"_s, u"Made *from* an older source"_s, u"0123"_s);
    card.text(TextField::Debate).set(u"es"_s, u"- Uno\n- *Dos*"_s);
    card.documents = {{u"Report"_s, u"https://example.org/report.pdf"_s, {}}, {u"Map"_s, {}, {}}};
    card.writtenHours = u"8:00 - 09:30 (UTC-3)"_s;
    card.writtenLimits = {{TextField::Summary, {50, 300, LimitUnit::Words}},
                          {TextField::Debate, {std::nullopt, 2400, LimitUnit::Characters}}};
    card.acknowledgements = {
        {u"person-clash"_s, u"card-1.3.1"_s, u"She speaks by video"_s, u"0a1b"_s},
        {u"night-hours"_s, {}, {}, u"2c3d"_s}};
    card.comments = {{.id = u"comment-1"_s,
                      .answers = {},
                      .field = u"summary"_s,
                      .language = u"es"_s,
                      .quote = u"word3"_s,
                      .before = u"word1 word2 "_s,
                      .after = u" word4"_s,
                      .start = 12,
                      .author = u"Ben"_s,
                      .at = QDateTime({2021, 5, 3}, {9, 30, 5}, Qt::UTC),
                      .text = u"Which cities?"_s},
                     {.id = u"comment-2"_s,
                      .answers = u"comment-1"_s,
                      .field = u"summary"_s,
                      .language = u"es"_s,
                      .quote = {},
                      .before = {},
                      .after = {},
                      .start = {},
                      .author = u"Ana"_s,
                      .at = QDateTime({2021, 5, 4}, {8, 0}, Qt::UTC),
                      .text = u"All of them."_s,
                      .resolved = true}};
    card.unplaced = {{12, u"Catering: yes"_s}, {40, u"?"_s}};
    card.review.moves = {{.id = u"move-1"_s,
                          .from = Status::Draft,
                          .to = Status::Submitted,
                          .author = u"Ben"_s,
                          .duty = Duty::Author,
                          .at = QDateTime({2021, 5, 2}, {9, 0}, Qt::UTC),
                          .note = {}},
                         {.id = u"move-2"_s,
                          .from = Status::Submitted,
                          .to = Status::ChangesRequested,
                          .author = u"Eva"_s,
                          .duty = Duty::Reviewer,
                          .at = QDateTime({2021, 5, 3}, {9, 0, 0, 250}, Qt::UTC),
                          .note = u"Say which cities."_s}};
    card.review.reviewers = {u"eva"_s, u"gone"_s};
    card.review.scores = {{scoreKey(u"eva"_s, u"relevance"_s), 5},
                          {scoreKey(u"eva"_s, u"clarity"_s), 0}};
    card.review.exceptions = {
        {limitKey(TextField::Concept, u"es"_s),
         {1200, u"The host asked for it"_s, u"Eva"_s, QDateTime({2021, 5, 3}, {9, 5}, Qt::UTC)}}};
    return card;
}

QString words(int count)
{
    QStringList list;
    for (int i = 1; i <= count; ++i)
        list.append(u"word%1"_s.arg(i));
    return list.join(u' ');
}

} // namespace testing
