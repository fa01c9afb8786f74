// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages say.
#include "sites.h"

#include "core/publish/facts.h"
#include "core/publish/site/html.h"
#include "core/publish/site/sitecontent.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace publish;
using namespace testing;

namespace {

QByteArray inPage(const QString &text, const QString &language)
{
    Html html(language);
    html << text;
    return html.bytes();
}

// Of one session, which has this title in Spanish and in every other place where it can be.
Programme titled(const QString &title)
{
    Programme programme = congress();
    Card session = programme.cards.first();
    session.text(TextField::Title) = LocalText(u"es"_s, title);
    session.text(TextField::Summary) = LocalText(u"es"_s, title);
    programme.cards = {session};
    programme.event.title = LocalText(u"es"_s, title);
    programme.event.place = LocalText(u"es"_s, title);
    for (Theme &theme : programme.themes)
        theme.title = LocalText(u"es"_s, title);
    for (Platform &platform : programme.platforms)
        platform.name = LocalText(u"es"_s, title);
    for (Person &person : programme.people)
        person.name = title;
    for (Organization &organization : programme.organizations)
        organization.name = title;
    for (Break &pause : programme.breaks)
        pause.title = LocalText(u"es"_s, title);
    return programme;
}

} // namespace

TEST_CASE("a site has a folder for each language, and one page above them", "[site]")
{
    const auto files = siteOf(congress());
    for (const QString &language : {u"es"_s, u"en"_s, u"fr"_s}) {
        CAPTURE(language);
        CHECK(files.contains(language + u"/index.html"_s));
        CHECK(files.contains(language + u"/session-1.3.2.html"_s));
        CHECK(files[language + u"/index.html"_s].contains("<html lang=\"" + language.toUtf8()));
        CHECK(attributeValues(files[u"index.html"_s], u"href"_s)
                  .contains(language + u"/index.html"_s));
    }
    const auto one = siteOf(congress(), siteOptions(u"en"_s));
    CHECK(one.contains(u"en/index.html"_s));
    CHECK_FALSE(one.contains(u"es/index.html"_s));
}

TEST_CASE("the language of an event can't name a folder elsewhere", "[site]")
{
    Programme programme = congress();
    programme.event.languages = {u"../../x"_s, u"assets"_s};
    for (const QString &name : siteOf(programme).keys()) {
        CAPTURE(name);
        CHECK_FALSE(name.contains(u".."));
    }
}

TEST_CASE("pages show the hours of the program in every zone, also on the next day", "[site]")
{
    const Programme programme = congress();
    const SiteContent content = siteContent(programme, {});
    const auto files = siteOf(programme);
    const Look look = lookFor(Paper::A4);
    bool isNextDay = false;
    for (const QString &language : programme.event.languages) {
        const Wording wording(language, u"es"_s);
        for (const SiteSession &session : content.sessions) {
            const QStringList hours = hoursInZones(
                {programme, *session.card, wording, look, programme.shownZones(*session.card)});
            CHECK(hours.size() == (session.start.isValid() ? 4 : 0));
            const QByteArray page = files[language + u'/' + session.page];
            for (const QString &text : hours) {
                CAPTURE(session.page, text);
                CHECK(page.contains(">" + inPage(text, language) + "<"));
                isNextDay |= text.contains(u"(+1 ");
            }
        }
    }
    CHECK(isNextDay);
}

TEST_CASE("pages tell the script the instants of the program", "[site]")
{
    const auto files = siteOf(congress(), siteOptions(u"es"_s));
    // The clocks of Madrid go forward on 28 March 2021 at 2:00.
    CHECK(attributeValues(files[u"es/session-1.3.5.html"_s], u"data-start"_s)
          == QStringList{u"2021-03-27T22:30:00Z"_s});
    CHECK(attributeValues(files[u"es/session-1.3.5.html"_s], u"data-end"_s)
          == QStringList{u"2021-03-28T02:30:00Z"_s});
    CHECK(attributeValues(files[u"es/session-1.3.5.html"_s], u"data-date"_s)
          == QStringList{u"2021-03-27"_s});
    CHECK(attributeValues(files[u"es/session-3.1.html"_s], u"data-start"_s).isEmpty());
}

TEST_CASE("a withdrawn session is shown as cancelled, and others are not", "[site]")
{
    const auto files = siteOf(congress());
    CHECK(files[u"en/session-2.1.2.html"_s].contains("<p class=\"badge\">Cancelled</p>"));
    CHECK_FALSE(files[u"en/session-2.1.1.html"_s].contains("badge"));
    CHECK(files[u"en/day-2021-06-01.html"_s].count("<p class=\"badge\">Cancelled</p>") == 1);
    CHECK_FALSE(files.contains(u"en/session-2.1.3.html"_s)); // rejected
    CHECK_FALSE(files.contains(u"en/session-2.1.4.html"_s)); // a draft
}

TEST_CASE("what is cancelled is listed and not counted", "[site]")
{
    Programme programme = congress();
    const QByteArray before = siteOf(programme)[u"en/index.html"_s];
    // On 1 June one is withdrawn, and one takes place; on the line of both there is no other.
    CHECK(before.contains("<a href=\"day-2021-06-01.html\">Tuesday, 1 June 2021</a>"
                          "<span>Sessions: 1</span>"));
    for (Card &card : programme.cards)
        card.status = card.id == u"card-1.3.2" ? Status::Accepted : Status::Withdrawn;
    const QByteArray after = siteOf(programme)[u"en/index.html"_s];
    CHECK(after.count("Sessions: 1<") == 2); // its day and its line
    CHECK(after.contains("<a href=\"day-2021-06-01.html\">Tuesday, 1 June 2021</a>"
                         "<span>Sessions: 0</span>"));
}

TEST_CASE("an hour is written once, with the zone that it is in", "[site]")
{
    const QByteArray page = siteOf(congress())[u"en/day-2021-05-31.html"_s];
    CHECK(page.contains("<h2>13:00 <span class=\"place\">Madrid (UTC+2)</span></h2>"));
    CHECK_FALSE(page.contains("<li>13:00 Madrid"));
    CHECK(page.contains("<li>20:00 Tokyo (UTC+9)</li>"));
}

TEST_CASE("a draft that is asked for says that it is one", "[site]")
{
    ExportOptions options = siteOptions(u"en"_s);
    options.cards = {u"card-2.1.4"_s};
    const auto files = siteOf(congress(), options);
    CHECK(files[u"en/session-2.1.4.html"_s].contains("<p class=\"badge\">Draft</p>"));
    CHECK_FALSE(files.contains(u"en/session-1.3.2.html"_s));
}

TEST_CASE("what is not translated is there in the source, marked as such", "[site]")
{
    const QByteArray page = siteOf(congress())[u"fr/session-3.2.html"_s];
    CHECK(page.contains("<h1 lang=\"es\" dir=\"ltr\">"));
    CHECK(page.contains("<div class=\"text\" lang=\"es\" dir=\"ltr\">\n<p>Árboles "
                        "<strong>de sombra</strong>.</p>"));
    CHECK(page.contains("<a href=\"https://example.org/?a=1&amp;b=2\">dos</a>"));
    CHECK(page.count("class=\"note\"") == 2);
}

TEST_CASE("a language that runs from right to left turns its pages", "[site]")
{
    Programme programme = congress();
    programme.event.languages = {u"ar"_s};
    CHECK(siteOf(programme)[u"ar/index.html"_s].contains("<html lang=\"ar\" dir=\"rtl\">"));
}

TEST_CASE("no text of an event is markup, wherever it stands", "[site]")
{
    const QString hostile =
        GENERATE(u"<script>alert(1)</script>"_s, u"\"><img src=x onerror=alert(1)>"_s,
                 u"'; alert(1); '"_s, u"</title><b>"_s, u"-->\u202E<b>"_s, u"]]><b>"_s);
    CAPTURE(hostile);
    const auto plain = siteOf(titled(u"Plain"_s));
    const auto files = siteOf(titled(hostile));
    REQUIRE(files.keys() == plain.keys());
    // As many elements of each kind as with a plain title.
    static const QRegularExpression tag(u"<[a-zA-Z/!][^ >]*"_s);
    const auto tags = [](const QByteArray &page) {
        QStringList names;
        for (auto match = tag.globalMatch(QString::fromUtf8(page)); match.hasNext();)
            names.append(match.next().captured());
        return names;
    };
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().endsWith(u".html")) {
            CAPTURE(it.key());
            CHECK(tags(*it) == tags(plain[it.key()]));
            CHECK_FALSE(it->contains("\u202E"));
        }
    }
}

TEST_CASE("a long title, and one without a space, are shown in full", "[site]")
{
    const QString title = GENERATE(u"palabra "_s.repeated(50).trimmed(), u"x"_s.repeated(400));
    const auto files = siteOf(titled(title), siteOptions(u"es"_s));
    CHECK(files[u"es/session-1.3.2.html"_s].contains("<h1>" + title.toUtf8() + "</h1>"));
}

TEST_CASE("pages ask no other host for anything and hold no script of their own", "[site]")
{
    const auto files = siteOf(congress());
    static const QRegularExpression inlined(u"<script(?! defer src=\"[a-z./]+\"></script>)|"
                                            "<style|\\sstyle=|\\son[a-z]+=|javascript:"_s);
    for (auto it = files.begin(); it != files.end(); ++it) {
        CAPTURE(it.key());
        if (it.key().endsWith(u".html")) {
            CHECK(it->contains(
                "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"));
            CHECK_FALSE(inlined.match(QString::fromUtf8(*it)).hasMatch());
            for (const QString &source : attributeValues(*it, u"src"_s))
                CHECK_FALSE(source.contains(u"//"));
        }
        if (it.key().endsWith(u".css")) {
            CHECK_FALSE(it->contains("url("));
            CHECK_FALSE(it->contains("@import"));
        }
    }
}

TEST_CASE("an event without sessions has a site that says so", "[site]")
{
    const auto files = siteOf(sampleProgramme());
    CHECK(files[u"en/index.html"_s].contains("The programme has no sessions yet."));
    CHECK_FALSE(files.contains(u"en/themes.html"_s));
}

TEST_CASE("a site is not written where none of the sessions is to be seen", "[site]")
{
    Programme programme = sampleProgramme();
    programme.cards = {card(u"1"_s)};
    const QTemporaryDir folder;
    const auto result = writeSite(programme, siteOptions(), {}, folder.filePath(u"site"_s));
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::NothingToExport, {}, {}});
    CHECK_FALSE(QFile::exists(folder.filePath(u"site"_s)));
}

TEST_CASE("a site is the same bytes with one thread or many", "[site]")
{
    ExportOptions one = siteOptions();
    one.pdf.threads = 1;
    ExportOptions many = siteOptions();
    many.pdf.threads = 7;
    const Programme programme = congress();
    CHECK(siteOf(programme, one) == siteOf(programme, many));
}

TEST_CASE("calendars are asked for each session, each day and all, in the language", "[site]")
{
    const auto files = siteOf(congress(), siteOptions(u"fr"_s));
    CHECK(files[u"fr/calendar/session-1.3.2.ics"_s] == "fr card-1.3.2");
    CHECK(files[u"fr/calendar/day-2021-06-01.ics"_s] == "fr card-2.1.1 card-2.1.2");
    CHECK(files[u"fr/calendar/programme.ics"_s].count("card-") == 7);
    CHECK_FALSE(files.contains(u"fr/calendar/session-3.1.ics"_s)); // it has no hours

    for (const auto &[name, page] : siteOf(congress(), siteOptions(u"fr"_s), {}).toStdMap()) {
        CAPTURE(name);
        CHECK_FALSE(name.contains(u"calendar"));
        CHECK_FALSE((name.endsWith(u".html") && page.contains(".ics\"")));
    }
}
