// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/timetable.h"

#include "dump.h"
#include "support/builders.h"
#include "support/catch.h"
#include "timetables.h"

#include "core/schedule/acknowledgements.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using publish::TimetableView;

namespace {

Programme smallProgramme()
{
    Programme programme =
        programmeWith({session(u"1.1"_s, u"streaming"_s, u"Cities and seas"_s),
                       session(u"1.2"_s, u"room-a"_s, u"Rivers"_s, {2021, 5, 31}, {15, 30}, 90)});
    programme.cards[0].languages = {u"es"_s, u"en"_s};
    programme.cards[0].theme = u"line-1"_s;
    programme.breaks = {{.id = u"lunch"_s,
                         .title = LocalText(u"en"_s, u"Lunch"_s),
                         .slot{.date = {2021, 5, 31}, .start = {14, 0}, .minutes = 60}}};
    return programme;
}

QStringList said(const typeset::Document &document, std::size_t section)
{
    QStringList lines = dump(document.sections.at(section));
    lines.removeIf([](const QString &line) { return line.startsWith(u'~'); });
    return lines;
}

QString everything(const typeset::Document &document)
{
    QStringList lines;
    for (const typeset::Section &section : document.sections)
        lines += dump(section);
    return lines.join(u'\n');
}

QStringList outline(const typeset::Document &document)
{
    QStringList entries;
    for (const typeset::Section &section : document.sections) {
        if (!section.outline.isEmpty())
            entries.append(section.outline);
    }
    return entries;
}

} // namespace

TEST_CASE("a day's grid says each session with its hours, platform and title", "[publish]")
{
    const typeset::Document document = timetable(smallProgramme());
    REQUIRE(document.sections.size() == 1);
    CHECK(said(document, 0)
          == QStringList{
              u"h1 Monday, 31 May 2021"_s,
              u"p[en] Madrid // UTC+2"_s,
              u"p[en] UTC-3"_s,
              u"p[es] Streaming"_s,
              u"p[es] Sala A"_s,
              u"p[en] 1.1 13:00–14:00 {13:00–14:00 Madrid, 08:00–09:00 UTC-3, Streaming}"_s,
              u"p[en] Cities and seas"_s,
              u"p[en] ES · EN {Spanish, English}"_s,
              u"p[en] /Lunch, 14:00–15:00/ "
              u"{Lunch, 14:00–15:00 Madrid, 09:00–10:00 UTC-3}"_s,
              u"p[en] 1.2 15:30–17:00 {15:30–17:00 Madrid, 10:30–12:00 UTC-3, Sala A}"_s,
              u"p[en] Rivers"_s,
              u"p[es] 1 · Primera línea"_s,
          });
}

TEST_CASE("the hours at the side are those of each zone, for the eye alone", "[publish]")
{
    const QString shown = everything(timetable(smallProgramme()));
    for (const QString &hour : {u"~ p 13:00"_s, u"~ p 17:00"_s, u"~ p 08:00"_s, u"~ p 12:00"_s})
        CHECK(shown.contains(hour));
    publish::ExportOptions options = timetableOptions();
    options.zones = {u"Asia/Kathmandu"_s};
    const QString elsewhere = everything(timetable(smallProgramme(), options));
    CHECK(elsewhere.contains(u"~ p 16:45"_s));
    CHECK(elsewhere.contains(u"Kathmandu // UTC+5:45"_s));
    CHECK_FALSE(elsewhere.contains(u"UTC-3"_s));
}

TEST_CASE("each day with something on it has a page, also outside the event", "[publish]")
{
    const typeset::Document document =
        timetable(programmeWith({session(u"1"_s, u"streaming"_s, u"In time"_s),
                                 session(u"2"_s, u"streaming"_s, u"Too late"_s, {2021, 6, 12})}));
    CHECK(outline(document) == QStringList{u"Monday, 31 May 2021"_s, u"Saturday, 12 June 2021"_s});
    CHECK_FALSE(said(document, 0).contains(u"p[en] Outside the dates of the event"_s));
    CHECK(said(document, 1).contains(u"p[en] Outside the dates of the event"_s));
}

TEST_CASE("a week has its days side by side, each under a heading", "[publish]")
{
    const typeset::Document document =
        timetable(programmeWith({session(u"1"_s, u"streaming"_s, u"First"_s, {2021, 5, 30}),
                                 session(u"2"_s, u"room-a"_s, u"Second"_s, {2021, 6, 1})}),
                  timetableOptions(TimetableView::Week));
    REQUIRE(document.sections.size() == 1);
    const QStringList lines = said(document, 0);
    CHECK(lines.first() == u"h1 Wednesday, 26 May 2021 – Tuesday, 1 June 2021"_s);
    CHECK(lines.filter(u"h2 "_s).size() == 7);
    CHECK(lines.filter(u"No sessions"_s).size() == 5);
    const qsizetype first = lines.indexOf(u"p[en] First"_s);
    const qsizetype second = lines.indexOf(u"p[en] Second"_s);
    const qsizetype lastDay = lines.indexOf(lines.filter(u"h2 "_s).last());
    CHECK(first < lastDay);
    CHECK(lastDay < second);
}

TEST_CASE("a list has a table for each day with the hours in each zone", "[publish]")
{
    Programme programme = smallProgramme();
    programme.cards[0].organizers = {u"city"_s};
    const typeset::Document document = timetable(programme, timetableOptions(TimetableView::List));
    REQUIRE(document.sections.size() == 7); // the event's days
    CHECK(said(document, 0) == QStringList{u"h1 Wednesday, 26 May 2021"_s, u"p No sessions"_s});
    CHECK(said(document, 5)
          == QStringList{
              u"h1 Monday, 31 May 2021"_s,
              u"Madrid (UTC+2) | UTC-3 | Session title | Platform | Languages | Organizers"_s,
              u"13:00–14:00 | 08:00–09:00 | 1.1\u2002[en]Cities and seas | Streaming | "
              u"ES · EN {Spanish, English} | City of Testing"_s,
              u"14:00–15:00 | 09:00–10:00 | /Lunch/"_s,
              u"15:30–17:00 | 10:30–12:00 | 1.2\u2002[en]Rivers | Sala A |  | "_s,
          });
}

TEST_CASE("what is not going to take place is left out", "[publish]")
{
    Programme programme = smallProgramme();
    programme.cards[0].status = Status::Withdrawn;
    programme.cards[1].status = Status::Rejected;
    const QString shown = everything(timetable(programme));
    CHECK_FALSE(shown.contains(u"Cities"_s));
    CHECK_FALSE(shown.contains(u"Rivers"_s));
}

TEST_CASE("only the cards that are asked for are in the timetable", "[publish]")
{
    publish::ExportOptions options = timetableOptions();
    options.cards = {u"card-1.2"_s, u"nobody"_s};
    const QString shown = everything(timetable(smallProgramme(), options));
    CHECK_FALSE(shown.contains(u"Cities"_s));
    CHECK(shown.contains(u"Rivers"_s));
    CHECK(shown.contains(u"Lunch"_s));
}

TEST_CASE("sessions without a platform, or on one that is gone, have a column", "[publish]")
{
    const QString shown = everything(timetable(programmeWith(
        {session(u"1"_s, {}, u"Nowhere"_s), session(u"2"_s, u"burnt down"_s, u"Gone"_s)})));
    CHECK(shown.contains(u"p[en] No platform"_s));
    CHECK(shown.contains(u"Nowhere"_s));
    CHECK(shown.contains(u"Gone"_s));
}

TEST_CASE("sessions without a date or hours are in a list at the end", "[publish]")
{
    Programme programme = smallProgramme();
    programme.cards.append(session(u"3"_s, u"room-a"_s, u"Some day"_s, {}, {}));
    programme.cards.append(session(u"4"_s, u"room-a"_s, u"No hours"_s, {2021, 5, 31}, {}));
    for (const TimetableView view :
         {TimetableView::Day, TimetableView::Week, TimetableView::List}) {
        const typeset::Document document = timetable(programme, timetableOptions(view));
        const QStringList last = said(document, document.sections.size() - 1);
        CAPTURE(last);
        CHECK(last.first() == u"h1 Without a date or hours"_s);
        CHECK(last.filter(u"Some day"_s).size() == 1);
        CHECK(last.filter(u"No hours"_s).first().startsWith(u"Mon 31 May |"_s));
    }
}

TEST_CASE("two sessions at one time on a platform are marked, unless that is known", "[publish]")
{
    Programme programme =
        programmeWith({session(u"1"_s, u"streaming"_s, u"One"_s),
                       session(u"2"_s, u"streaming"_s, u"Other"_s, {2021, 5, 31}, {13, 30})});
    CHECK(everything(timetable(programme)).count(u"! {Clash}"_s) == 2);
    // The mark is explained once below the grid of the day.
    CHECK(everything(timetable(programme)).contains(u"! Clash"_s));
    for (const Clash &clash : findClashes(programme).open)
        CHECK(acknowledge(programme, clash, u"They share it."_s));
    CHECK(everything(timetable(programme)).count(u"! {Clash}"_s) == 0);
    CHECK_FALSE(everything(timetable(programme)).contains(u"! Clash"_s));
}

TEST_CASE("a session over midnight is on both days", "[publish]")
{
    const typeset::Document document = timetable(
        programmeWith({session(u"1"_s, u"streaming"_s, u"Night"_s, {2021, 5, 30}, {23, 0}, 120)}));
    REQUIRE(document.sections.size() == 2);
    CHECK(said(document, 0).filter(u"23:00–01:00 +1"_s).size() == 1);
    CHECK(said(document, 1).filter(u"…–01:00"_s).size() == 1);
    CHECK(said(document, 1).contains(u"p[en] Night"_s));
}

TEST_CASE("a title that is shortened is in full after the grid, and read in full", "[publish]")
{
    const QString title = words(150);
    Programme programme = smallProgramme();
    programme.cards[0].text(TextField::Title).set(u"en"_s, title);
    const typeset::Document document = timetable(programme);
    REQUIRE(document.sections.size() == 2);
    CHECK(said(document, 0).filter(u"… {"_s + title).size() == 1);
    const QStringList full = said(document, 1);
    CHECK(full.first() == u"h1 Titles in full"_s);
    CHECK(full.at(1) == u"h2 Monday, 31 May 2021"_s);
    CHECK(full.filter(title).size() == 1);
    CHECK(full.filter(u"Rivers"_s).isEmpty());
    CHECK(timetable(smallProgramme()).sections.size() == 1);
}

TEST_CASE("a plenary stands across its columns", "[publish]")
{
    Programme programme = smallProgramme();
    programme.cards[0].furtherPlatforms = {u"room-a"_s};
    const typeset::Document document = timetable(programme);
    QList<double> widths; // of sessions
    for (const typeset::Block &block : document.sections[0].blocks) {
        const auto *box = std::get_if<typeset::Box>(&block);
        if (box && box->fill && !box->blocks.empty())
            widths.append(box->size.width());
    }
    REQUIRE(widths.size() == 2);
    CHECK(widths[0] > 2 * widths[1]);
    CHECK(said(document, 0).filter(u"Streaming, Sala A}"_s).size() == 1);
}

TEST_CASE("every box is on the page, whatever the paper and the language", "[publish]")
{
    Programme programme = smallProgramme();
    programme.event.languages.append(u"ar"_s);
    for (const publish::Paper paper :
         {publish::Paper::A4, publish::Paper::A3, publish::Paper::Letter, publish::Paper::A5}) {
        for (const QString &language : {u"es"_s, u"ar"_s}) {
            publish::ExportOptions options = timetableOptions();
            options.paper = paper;
            options.language = language;
            const typeset::Document document = timetable(programme, options);
            const QSizeF size = document.sections[0].geometry->size;
            for (const typeset::Block &block : document.sections[0].blocks) {
                const auto *box = std::get_if<typeset::Box>(&block);
                if (box && box->position)
                    CHECK(QRectF({}, size).contains(QRectF(*box->position, box->size)));
            }
        }
    }
}

TEST_CASE("zones that there is no room for beside a grid are named above it", "[publish]")
{
    publish::ExportOptions options = timetableOptions();
    for (int offset = -11; offset <= 12; ++offset)
        options.zones.append(offset < 0 ? u"UTC-%1:00"_s.arg(-offset, 2, 10, QChar(u'0'))
                                        : u"UTC+%1:00"_s.arg(offset, 2, 10, QChar(u'0')));
    const typeset::Document document = timetable(smallProgramme(), options);
    const QString shown = everything(document);
    CHECK(shown.contains(u"p[en] Further time zones: "_s));
    CHECK(shown.contains(u"UTC+12"_s));
    CHECK(shown.contains(u"p[en] Rivers"_s));
    for (const typeset::Block &block : document.sections[0].blocks) {
        const auto *box = std::get_if<typeset::Box>(&block);
        if (box && box->fill && !box->blocks.empty())
            CHECK(box->size.width() > 100);
    }
}

TEST_CASE("the document is called a timetable, and another view is another document", "[publish]")
{
    const Programme programme = smallProgramme();
    const typeset::Document day = timetable(programme);
    CHECK(day.title == u"Congreso de prueba – Timetable"_s);
    CHECK(day.language == u"en"_s);
    CHECK(timetable(programme).id == day.id);
    CHECK(timetable(programme, timetableOptions(TimetableView::List)).id != day.id);
}

TEST_CASE("all days of a timetable lie the same way", "[publish]")
{
    // A day of a few hours on many platforms, and a long one on one.
    Programme programme = sampleProgramme();
    for (int i = 0; i < 7; ++i) {
        const QString name = u"Hall%1"_s.arg(i);
        programme.platforms.append({.id = name, .name = LocalText(u"es"_s, name), .position = i});
        programme.cards.append(session(u"1.%1"_s.arg(i), name, u"Short"_s, {2021, 5, 30}));
    }
    for (int i = 0; i < 14; ++i)
        programme.cards.append(
            session(u"2.%1"_s.arg(i), u"streaming"_s, u"Long"_s, {2021, 5, 31}, QTime(8 + i, 0)));
    QSet<bool> across;
    for (const typeset::Section &section : timetable(programme).sections) {
        if (section.geometry)
            across.insert(section.geometry->size.width() > section.geometry->size.height());
    }
    CHECK(across.size() == 1);
}
