// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/booklet.h"

#include "core/publish/cardsection.h"
#include "dump.h"
#include "support/builders.h"
#include "support/catch.h"
#include "timetables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace testing;
using publish::BookletOrder;
using publish::LanguageLayout;

namespace {

publish::ExportOptions bookletIn(const QStringList &languages = {u"es"_s})
{
    publish::ExportOptions options = timetableOptions();
    options.language = QString();
    options.booklet.languages = languages;
    return options;
}

typeset::Document booklet(const Programme &programme, const publish::ExportOptions &options)
{
    return publish::bookletDocument(programme, options, {}, measure());
}

QString textOf(qsizetype length, const QString &beginning)
{
    return (beginning + u' ' + words(int(length))).left(length).trimmed();
}

// The cover as a document of its own.
typeset::Document coverOf(const Programme &programme, const publish::ExportOptions &options,
                          const QImage &image = {})
{
    typeset::Document document = publish::bookletDocument(programme, options, image, measure());
    document.sections.resize(1);
    return document;
}

// The texts of the cover from the top.
QStringList saidOnCover(const Programme &programme, const publish::ExportOptions &options)
{
    return dump(coverOf(programme, options).sections.front());
}

const typeset::Section &sectionOf(const typeset::Document &document, const QString &destination)
{
    const auto section =
        std::ranges::find(document.sections, destination, &typeset::Section::destination);
    REQUIRE(section != document.sections.end());
    return *section;
}

QStringList outlineOf(const typeset::Document &document)
{
    QStringList outline;
    for (const typeset::Section &section : document.sections) {
        if (!section.outline.isEmpty())
            outline.append(QString(2 * (section.outlineLevel - 1), u' ') + section.outline);
    }
    return outline;
}

// The names of the cards' destinations in the order of their sections.
QStringList cardsOf(const typeset::Document &document)
{
    QStringList cards;
    for (const typeset::Section &section : document.sections) {
        if (section.destination.contains(u"card-"_s))
            cards.append(section.destination.section(u"card-"_s, 1));
    }
    return cards;
}

// Two days, two thematic lines, one session without hours, in an order that is no order of time.
Programme twoDays()
{
    Programme programme =
        programmeWith({session(u"1"_s, u"room-a"_s, u"Uno"_s, {2021, 5, 31}, {15, 0}),
                       session(u"2"_s, u"streaming"_s, u"Dos"_s, {2021, 5, 30}, {9, 0}),
                       session(u"3"_s, u"room-a"_s, u"Tres"_s, {2021, 5, 31}, {9, 0}),
                       session(u"4"_s, u"streaming"_s, u"Cuatro"_s, {2021, 5, 31}, {9, 0}),
                       session(u"5"_s, u"streaming"_s, u"Cinco"_s, {})});
    programme.cards[0].theme = u"line-2"_s;
    programme.cards[2].theme = u"line-1"_s;
    programme.cards[3].subtheme = u"subtheme-2.1"_s;
    return programme;
}

QString codeOf(const Programme &programme, const QString &id)
{
    return programme.card(id)->code;
}

QString codesOf(const Programme &programme, const QStringList &ids)
{
    QStringList codes;
    for (const QString &id : ids)
        codes.append(codeOf(programme, id));
    return codes.join(u' ');
}

} // namespace

TEST_CASE("a booklet has a cover, contents, how to read it, grids, sessions and who is where",
          "[publish]")
{
    Programme programme = twoDays();
    programme.cards[0].organizers = {u"city"_s};
    programme.cards[0].people = {{u"ana"_s, Role::Speaker}};
    publish::ExportOptions options = bookletIn({u"en"_s});
    const QStringList expected{u"Cover"_s,
                               u"Contents"_s,
                               u"How to read this programme"_s,
                               u"Timetable – Sunday, 30 May 2021"_s,
                               u"Timetable – Monday, 31 May 2021"_s,
                               u"Sunday, 30 May 2021"_s,
                               u"  2 Dos"_s,
                               u"Monday, 31 May 2021"_s,
                               u"  4 Cuatro"_s,
                               u"  3 Tres"_s,
                               u"  1 Uno"_s,
                               u"Without a date or hours"_s,
                               u"  5 Cinco"_s,
                               u"Index of people"_s,
                               u"Index of organizations"_s};
    CHECK(outlineOf(booklet(programme, options)) == expected);
}

TEST_CASE("the sessions of a booklet stand by day in the order of time and platforms, or by line",
          "[publish]")
{
    const Programme programme = twoDays();
    publish::ExportOptions options = bookletIn();
    CHECK(codesOf(programme, cardsOf(booklet(programme, options))) == u"2 4 3 1 5");
    options.booklet.order = BookletOrder::ByTheme;
    const typeset::Document byTheme = booklet(programme, options);
    CHECK(codesOf(programme, cardsOf(byTheme)) == u"3 1 4 2 5");
    CHECK(outlineOf(byTheme).contains(u"2 · Segunda línea"_s));
    CHECK(outlineOf(byTheme).contains(u"Without a thematic line"_s)
          != outlineOf(byTheme).contains(u"Sin línea temática"_s));
}

TEST_CASE("a booklet leaves out what does not take place and what was not asked for", "[publish]")
{
    Programme programme = twoDays();
    programme.cards[1].status = Status::Withdrawn;
    publish::ExportOptions options = bookletIn();
    options.cards = {programme.cards[1].id, programme.cards[2].id};
    CHECK(codesOf(programme, cardsOf(booklet(programme, options))) == u"3");
}

TEST_CASE("a session that is not settled says so in a booklet, in one language and in two",
          "[publish]")
{
    Programme programme = twoDays();
    programme.cards[1].status = Status::Submitted;
    programme.cards[2].status = Status::Accepted;
    for (const QStringList &languages : {QStringList{u"en"_s}, QStringList{u"en"_s, u"es"_s}}) {
        publish::ExportOptions options = bookletIn(languages);
        options.booklet.layout = publish::LanguageLayout::SideBySide;
        const auto told = [&](const Card &card) {
            for (const typeset::Section &section : booklet(programme, options).sections) {
                if (section.destination.endsWith(card.id))
                    return dump(section).join(u'\n');
            }
            return QString();
        };
        CHECK(told(programme.cards[1]).contains(u"Submitted"));
        CHECK_FALSE(told(programme.cards[2]).contains(u"Accepted"));
    }
}

TEST_CASE("a booklet tells the fields that are chosen, and of long texts the summary without more",
          "[publish]")
{
    Programme programme = twoDays();
    programme.cards[1].text(TextField::Summary).set(u"es"_s, u"Un resumen."_s);
    programme.cards[1].text(TextField::Concept).set(u"es"_s, u"Un concepto."_s);
    publish::ExportOptions options = bookletIn();
    const auto told = [&] {
        for (const typeset::Section &section : booklet(programme, options).sections) {
            if (section.destination.endsWith(programme.cards[1].id))
                return dump(section).join(u'\n');
        }
        return QString();
    };
    CHECK(told().contains(u"Un resumen."));
    CHECK_FALSE(told().contains(u"Un concepto."));
    CHECK(told().contains(u"Streaming"));
    options.booklet.fields = {u"concept"_s, u"date"_s};
    CHECK_FALSE(told().contains(u"Un resumen."));
    CHECK(told().contains(u"Un concepto."));
    CHECK(told().contains(u"2021"));
    CHECK_FALSE(told().contains(u"Streaming"));
}

TEST_CASE("in sequence each language has a booklet of its own below one cover", "[publish]")
{
    const Programme programme = twoDays();
    const typeset::Document document = booklet(programme, bookletIn({u"en"_s, u"es"_s, u"fr"_s}));
    const QStringList cards = cardsOf(document);
    CHECK(cards.size() == 15);
    QSet<QString> destinations;
    int guides = 0;
    int covers = 0;
    for (const typeset::Section &section : document.sections) {
        if (!section.destination.isEmpty()) {
            CAPTURE(section.destination);
            CHECK_FALSE(destinations.contains(section.destination));
            destinations.insert(section.destination);
        }
        guides += section.destination.endsWith(u"-guide");
        covers += !section.header;
    }
    CHECK(guides == 3);
    CHECK(covers == 1);
    CHECK(document.sections.back().language == u"fr");
}

TEST_CASE("side by side a session is there once, with its texts in columns", "[publish]")
{
    Programme programme = twoDays();
    Card &card = programme.cards[1];
    card.text(TextField::Title).set(u"es"_s, u"Dos"_s);
    card.text(TextField::Title).set(u"en"_s, u"Two"_s);
    card.text(TextField::Summary).set(u"es"_s, u"Primero.\n\nSegundo."_s);
    card.text(TextField::Summary).set(u"en"_s, u"First.\n\nSecond."_s);
    publish::ExportOptions options = bookletIn({u"es"_s, u"en"_s, u"fr"_s});
    options.booklet.layout = LanguageLayout::SideBySide;
    const typeset::Document document = booklet(programme, options);
    CHECK(codesOf(programme, cardsOf(document)) == u"2 4 3 1 5");
    for (const typeset::Section &section : document.sections) {
        if (!section.destination.endsWith(card.id))
            continue;
        const QString said = dump(section).join(u'\n');
        CAPTURE(said);
        CHECK(said.contains(u"Dos"));
        CHECK(said.contains(u"Two"));
        // Whoever reads French is told that it is missing, and does not get the Spanish twice.
        CHECK(said.count(u"Primero."_s) == 1);
        CHECK(said.contains(u"First."));
        CHECK((said.contains(u"pas encore traduit") || said.contains(u"not yet translated")));
    }
}

TEST_CASE("paragraphs stand beside their translations where there are as many", "[publish]")
{
    Programme programme = twoDays();
    Card &card = programme.cards[1];
    const auto rows = [&](const QString &english) {
        card.text(TextField::Summary).set(u"es"_s, u"Primero.\n\nSegundo."_s);
        card.text(TextField::Summary).set(u"en"_s, english);
        publish::ExportOptions options = bookletIn({u"es"_s, u"en"_s});
        options.booklet.layout = LanguageLayout::SideBySide;
        for (const typeset::Section &section : booklet(programme, options).sections) {
            if (section.destination.endsWith(card.id))
                return dump(section).filter(u"Primero."_s);
        }
        return QStringList();
    };
    const QStringList beside = rows(u"First.\n\nSecond."_s);
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].contains(u"First."));
    CHECK_FALSE(beside[0].contains(u"Segundo."));
    CHECK(rows(u"All in one."_s).at(0).contains(u"Segundo."));
}

TEST_CASE(
    "the index has everybody once, in the order of the alphabet, with links to their sessions",
    "[publish]")
{
    Programme programme = twoDays();
    programme.people = {{.id = u"z"_s, .name = u"Zoe"_s},
                        {.id = u"e"_s, .name = u"Émile"_s},
                        {.id = u"a"_s, .name = u"ana"_s},
                        {.id = u"unseen"_s, .name = u"Bea"_s}};
    programme.cards[0].people = {{u"z"_s, Role::Moderator}, {u"z"_s, Role::Speaker}};
    programme.cards[1].people = {{u"z"_s, Role::Speaker}, {u"e"_s, Role::Speaker}};
    programme.cards[2].people = {{u"a"_s, Role::Speaker}};
    const typeset::Document document = booklet(programme, bookletIn());
    QStringList names;
    QStringList links;
    for (const typeset::Section &section : document.sections) {
        if (section.destination != u"es-people")
            continue;
        for (const typeset::Block &block : section.blocks) {
            const auto *line = std::get_if<typeset::Paragraph>(&block);
            if (!line)
                continue;
            names.append(line->spans.front().text);
            for (const typeset::Span &span : line->spans) {
                if (!span.pageOf.isEmpty())
                    links.append(codeOf(programme, span.pageOf.section(u"card-"_s, 1)));
            }
        }
    }
    CHECK(names == QStringList{u"ana"_s, u"Émile"_s, u"Zoe"_s});
    // Zoe's in the order of the booklet: session 2 is a day before session 1.
    CHECK(links == QStringList{u"3"_s, u"2"_s, u"2"_s, u"1"_s});
}

TEST_CASE("a cover is one page, however much is on it", "[publish]")
{
    Programme programme = twoDays();
    const QStringList languages{u"es"_s, u"en"_s, u"fr"_s};
    const qsizetype length = GENERATE(40, 400, 4000);
    for (const QString &language : languages) {
        programme.event.title.set(language, textOf(length, language));
        programme.event.place.set(language, textOf(220, language));
    }
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const publish::Paper paper :
         {publish::Paper::A5, publish::Paper::Letter, publish::Paper::A4}) {
        for (int count = 1; count <= 3; ++count) {
            for (const int textLength : {0, 400, 20'000}) {
                publish::ExportOptions options = bookletIn(languages.mid(0, count));
                options.paper = paper;
                options.booklet.coverText =
                    textLength > 0 ? textOf(textLength, u"text"_s) : QString();
                CAPTURE(int(paper), count, textLength);
                CHECK(measure().pages(coverOf(programme, options)) == 1);
                CHECK(measure().pages(coverOf(programme, options, image)) == 1);
                // A title that people really write is all there.
                if (length <= 400 && textLength <= 400) {
                    const QString said = saidOnCover(programme, options).join(u'\n');
                    CHECK_FALSE(said.contains(u'…'));
                    CHECK(said.contains(programme.event.title.in(u"es"_s)));
                }
            }
        }
    }
}

TEST_CASE("no word of a cover's title stands alone on its last line", "[publish]")
{
    Programme programme = twoDays();
    int wouldStandAlone = 0;
    for (int count = 4; count < 24; ++count) {
        const QString whole = words(count) + u" 2028"_s;
        programme.event.title.set(u"es"_s, whole);
        const typeset::Document cover = coverOf(programme, bookletIn());
        const QMarginsF margins = cover.geometry.margins;
        const double width = cover.geometry.size.width() - margins.left() - margins.right();
        for (const typeset::Block &block : cover.sections[0].blocks) {
            const auto *title = std::get_if<typeset::Heading>(&block);
            if (!title)
                continue;
            const auto isLastWordAlone = [&](double endIndent) {
                typeset::Paragraph paragraph{
                    .spans = title->spans, .style = title->style, .language = u"es"_s};
                paragraph.style.endIndent = endIndent;
                if (endIndent > 0 && title->spans.front().text.contains(u'\u00A0'))
                    return false; // not without the one before it
                const int lines = measure().lines(paragraph, width);
                paragraph.spans.front().text = whole.section(u' ', 0, -2);
                return measure().lines(paragraph, width) < lines;
            };
            wouldStandAlone += isLastWordAlone(0);
            CAPTURE(whole);
            CHECK_FALSE(isLastWordAlone(title->style.endIndent));
        }
    }
    CHECK(wouldStandAlone > 0);
}

TEST_CASE("a cover tells the event's days as a range", "[publish]")
{
    const QStringList said = saidOnCover(twoDays(), bookletIn({u"es"_s, u"en"_s, u"fr"_s}));
    CHECK(said.contains(u"p[es] 26 de mayo – 1 de junio de 2021"_s));
    CHECK(said.contains(u"p[en] 26 May – 1 June 2021"_s));
    CHECK(said.contains(u"p[fr] 26 mai – 1 juin 2021"_s));
}

TEST_CASE("head and foot of a booklet's pages are in the language of their part", "[publish]")
{
    Programme programme = twoDays();
    programme.event.title.set(u"es"_s, u"Congreso"_s);
    programme.event.title.set(u"en"_s, u"Congress"_s);
    const typeset::Document document = booklet(programme, bookletIn({u"en"_s, u"es"_s}));
    CHECK(document.header.left == u"Congress");
    CHECK(document.footer.left == u"Programme");
    for (const typeset::Section &section : document.sections) {
        CAPTURE(section.outline);
        CHECK(section.headerLine.has_value() == (section.language == u"es"));
        CHECK(section.footerLine.has_value() == (section.language == u"es"));
        if (section.headerLine)
            CHECK(section.headerLine->left == u"Congreso");
    }
}

TEST_CASE("side by side the guides of all languages are near the front and in the contents",
          "[publish]")
{
    publish::ExportOptions options = bookletIn({u"en"_s, u"es"_s, u"fr"_s});
    options.booklet.layout = LanguageLayout::SideBySide;
    const typeset::Document document = booklet(twoDays(), options);
    QStringList first;
    for (const typeset::Section &section : document.sections)
        first.append(section.destination);
    CHECK(first.mid(1, 4)
          == QStringList{u"en-contents"_s, u"en-guide"_s, u"es-guide"_s, u"fr-guide"_s});
    const QString listed = dump(document.sections[1]).join(u'\n');
    for (const QString &guide : {u"-> en-guide"_s, u"-> es-guide"_s, u"-> fr-guide"_s})
        CHECK(listed.contains(guide));
    CHECK(document.sections[4].footerLine.has_value());
}

TEST_CASE("side by side the parts are named in all languages", "[publish]")
{
    Programme programme = twoDays();
    programme.themes[0].title.set(u"en"_s, u"First line"_s);
    publish::ExportOptions options = bookletIn({u"en"_s, u"es"_s});
    options.booklet.layout = LanguageLayout::SideBySide;
    CHECK(outlineOf(booklet(programme, options))
              .contains(u"Sunday, 30 May 2021 / Domingo, 30 de mayo de 2021"_s));
    options.booklet.order = BookletOrder::ByTheme;
    const typeset::Document document = booklet(programme, options);
    const typeset::Section &part = sectionOf(document, u"en-theme-0"_s);
    CHECK(part.outline.startsWith(u"1 · First line / 1 · "));
    CHECK(dump(part).contains(u"h1 [en]1 · First line / [es]1 · Primera línea"_s));
}

TEST_CASE("a booklet has no numbers of the form", "[publish]")
{
    Programme programme = twoDays();
    Card &card = programme.cards[1];
    card.text(TextField::Concept).set(u"es"_s, u"Un concepto."_s);
    card.documents = {{.title = u"Plan"_s, .url = u"https://plan.example"_s}};
    for (const QStringList &languages : {QStringList{u"en"_s}, QStringList{u"en"_s, u"es"_s}}) {
        publish::ExportOptions options = bookletIn(languages);
        options.booklet.layout = LanguageLayout::SideBySide;
        options.booklet.fields = {u"concept"_s, u"documents"_s};
        const typeset::Document document = booklet(programme, options);
        const QStringList said = dump(sectionOf(document, u"en-card-"_s + card.id));
        CHECK(said.filter(u"Relevant documents"_s).size() == 1);
        CHECK(said.filter(u"Conceptualization"_s).size() == 1);
        CHECK(said.filter(QRegularExpression(u"^h\\d \\d\\."_s)).isEmpty());
    }
}

TEST_CASE("how to read a booklet tells of sessions with time zones of their own", "[publish]")
{
    Programme programme = twoDays();
    programme.event.displayZones = {};
    const auto told = [&] {
        const typeset::Document document = booklet(programme, bookletIn({u"en"_s}));
        return dump(sectionOf(document, u"en-guide"_s)).join(u'\n');
    };
    CHECK_FALSE(told().contains(u"others"));
    programme.cards[1].zones = {u"Asia/Tokyo"_s};
    CHECK(told().contains(u"unless a session names others."));
    programme.event.displayZones = {u"America/Bogota"_s};
    CHECK(told().contains(u"unless it names others;"));
}

TEST_CASE("the facts of a session stay together", "[publish]")
{
    const Programme programme = twoDays();
    const typeset::Document document = booklet(programme, bookletIn());
    int tables = 0;
    for (const typeset::Section &section : document.sections) {
        if (!section.destination.contains(u"card-"_s))
            continue;
        CHECK(section.avoidLoneEnd);
        for (const typeset::Block &block : section.blocks) {
            if (const auto *table = std::get_if<typeset::Table>(&block)) {
                ++tables;
                CHECK(table->keepTogether);
            }
        }
    }
    CHECK(tables == 5);
}

TEST_CASE("a cover read from the right has its titles there, in whatever language", "[publish]")
{
    const typeset::Document document = booklet(twoDays(), bookletIn({u"ar"_s}));
    bool isChecked = false;
    for (const typeset::Block &block : document.sections.front().blocks) {
        if (const auto *heading = std::get_if<typeset::Heading>(&block)) {
            isChecked = true;
            CHECK(heading->style.direction == typeset::Direction::LeftToRight);
            CHECK(heading->style.alignment == typeset::Alignment::End);
        }
    }
    CHECK(isChecked);
}
