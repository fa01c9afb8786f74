// SPDX-License-Identifier: GPL-3.0-or-later
// The programme by day.
#include "core/publish/facts.h"
#include "core/publish/frame.h"
#include "core/publish/site/sessionlist.h"
#include "core/publish/site/sitepages.h"
#include "core/publish/timetablehours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

constexpr auto unscheduledTitle = QT_TRANSLATE_NOOP("publish::Site", "Not yet scheduled");

//: %1 is a number
constexpr auto sessionCount = QT_TRANSLATE_NOOP("publish::Site", "Sessions: %1");

// Those that take place: what is cancelled is listed, and nobody can go there.
int countOf(const SiteLanguage &site, const QList<int> &sessions)
{
    return int(std::ranges::count_if(
        sessions, [&site](int session) { return !site.content.sessions[session].isCancelled; }));
}

QString counted(const SiteLanguage &site, int sessions)
{
    return site.say(sessionCount).arg(site.wording.number(sessions));
}

// The hour at home as a heading, with the name of its zone: "12:00", "Madrid (UTC+1)"; and below it
// in the other zones: "20:00 Tokyo (UTC+9)".
Html startInZones(const SiteLanguage &site, QDate date, QTime start)
{
    const core::Event &event = site.content.programme.event;
    QStringList hours =
        hoursInZones({date, start, std::nullopt}, event.zone,
                     site.zones.isEmpty() ? event.displayZones : site.zones, site.wording);
    const QString home = hours.isEmpty() ? start.toString(u"HH:mm") : hours.takeFirst();
    Html html = site.html();
    html << "<h2>" << home.section(u' ', 0, 0);
    if (const QString zone = home.section(u' ', 1); !zone.isEmpty())
        html << " <span class=\"place\">" << zone << "</span>";
    html << "</h2>\n";
    if (hours.isEmpty())
        return html;
    html << "<ul class=\"zones\">\n";
    for (const QString &hour : hours)
        html << "<li>" << hour << "</li>\n";
    return html << "</ul>\n";
}

Html dayTabs(const SiteLanguage &site, int current)
{
    Html html = site.html();
    //: names the links to the days of a programme, for who can't see them
    html << "<nav aria-label=\"" << site.say(QT_TRANSLATE_NOOP("publish::Site", "Days"))
         << "\">\n<ul class=\"days\">\n";
    for (qsizetype i = 0; i < site.content.days.size(); ++i) {
        const SiteDay &day = site.content.days[i];
        html << "<li><a href=\"" << day.page << "\"";
        if (i == current)
            html << " aria-current=\"page\"";
        html << ">" << site.wording.capitalised(site.wording.shortDate(day.date)) << "</a></li>\n";
    }
    if (!site.content.unscheduled.isEmpty()) {
        html << "<li><a href=\"unscheduled.html\"";
        if (current < 0)
            html << " aria-current=\"page\"";
        html << ">" << site.say(unscheduledTitle) << "</a></li>\n";
    }
    return html << "</ul>\n</nav>\n";
}

Html breakItem(const SiteLanguage &site, const core::Break &pause)
{
    Html html = site.html();
    html << "<li class=\"break\">\n<p>" << site.wording.pick(pause.title)
         << "</p>\n<p class=\"when\">"
         << core::hoursWithoutOffset(pause.slot, site.content.home, site.content.home)
         << "</p>\n</li>\n";
    return html;
}

// What begins at one time of a day.
struct Hour
{
    QTime start;
    QDateTime instant; // UTC: of a doubled hour both have the same time
    QList<int> sessions;
    QList<const core::Break *> breaks;
};

QList<Hour> hoursOf(const SiteContent &content, const SiteDay &day)
{
    QList<Hour> hours;
    const auto at = [&hours](const core::Slot &slot, const QDateTime &instant) -> Hour & {
        if (hours.isEmpty() || hours.last().start != slot.start || hours.last().instant != instant)
            hours.append({.start = slot.start, .instant = instant});
        return hours.last();
    };
    auto pause = day.breaks.cbegin();
    const auto addBreaksUntil = [&](const QDateTime &instant) {
        for (; pause != day.breaks.cend(); ++pause) {
            const QDateTime start = startUtc((*pause)->slot, content.home);
            if (instant.isValid() && start > instant)
                return;
            at((*pause)->slot, start).breaks.append(*pause);
        }
    };
    for (const int session : day.sessions) {
        const SiteSession &shown = content.sessions[session];
        addBreaksUntil(shown.start);
        at(shown.card->slot, shown.start).sessions.append(session);
    }
    addBreaksUntil({});
    return hours;
}

Html hourHtml(const SiteLanguage &site, const SiteDay &day, const Hour &hour)
{
    Html html = site.html();
    html << "<section class=\"hour\">\n<div class=\"clock\">\n"
         << startInZones(site, day.date, hour.start) << "</div>\n<ol class=\"sessions\">\n";
    for (const core::Break *pause : hour.breaks)
        html << breakItem(site, *pause);
    for (const int session : hour.sessions)
        html << sessionItem(site, session, {.headingLevel = 3, .dates = ListDates::Known});
    return html << "</ol>\n</section>\n";
}

Html dayCards(const SiteLanguage &site)
{
    Html html = site.html();
    const SiteContent &content = site.content;
    if (content.days.isEmpty() && content.unscheduled.isEmpty())
        return html << "<p>"
                    << site.say(
                           QT_TRANSLATE_NOOP("publish::Site", "The programme has no sessions yet."))
                    << "</p>\n";
    //: heads the list of an event's days
    html << "<section>\n<h2>" << site.say(QT_TRANSLATE_NOOP("publish::Site", "By day"))
         << "</h2>\n<ul class=\"tiles\">\n";
    for (qsizetype i = 0; i < content.days.size(); ++i) {
        const SiteDay &day = content.days[i];
        html << "<li class=\"tile\"><a href=\"" << day.page << "\">" << site.days[i] << "</a><span>"
             << counted(site, countOf(site, day.sessions)) << "</span></li>\n";
    }
    if (!content.unscheduled.isEmpty()) {
        html << "<li class=\"tile\"><a href=\"unscheduled.html\">" << site.say(unscheduledTitle)
             << "</a><span>" << counted(site, countOf(site, content.unscheduled))
             << "</span></li>\n";
    }
    return html << "</ul>\n</section>\n";
}

Html themeCards(const SiteLanguage &site)
{
    Html html = site.html();
    if (site.content.themes.isEmpty())
        return html;
    html << "<section>\n<h2>" << site.say(QT_TRANSLATE_NOOP("publish::Site", "By thematic line"))
         << "</h2>\n<ul class=\"tiles\">\n";
    for (const SiteTheme &theme : site.content.themes) {
        int count = countOf(site, theme.sessions);
        for (const SiteSubtheme &subtheme : theme.subthemes)
            count += countOf(site, subtheme.sessions);
        html << "<li class=\"tile" << hueClass(theme.hue) << "\"><a href=\"" << theme.page << "\">"
             << themeName(site, theme.theme) << "</a><span>" << counted(site, count)
             << "</span></li>\n";
    }
    return html << "</ul>\n</section>\n";
}

} // namespace

QByteArray startPage(const SiteLanguage &site)
{
    Html html = site.html();
    html << "<div class=\"cover\">\n<h1"
         << languageAttributes(site.event.language, site.wording.language()) << ">"
         << site.event.text << "</h1>\n";
    const core::Event &event = site.content.programme.event;
    if (const QString dates = eventDates(event, site.wording); !dates.isEmpty())
        html << "<p class=\"dates\">" << site.wording.capitalised(dates) << "</p>\n";
    if (const Worded place = site.wording.pick(event.place); !place.text.isEmpty())
        html << "<p class=\"place\">" << place << "</p>\n";
    //: %1 is a city or a zone such as UTC+2
    html << "<p class=\"note\">"
         << site.say(QT_TRANSLATE_NOOP("publish::Site",
                                       "All hours are those of %1, unless another "
                                       "place is named."))
                .arg(zoneName(site.content.home, site.wording))
         << "</p>\n"
         << calendarLink(site, u"programme"_s,
                         site.say(QT_TRANSLATE_NOOP("publish::Site",
                                                    "The whole programme for your calendar")))
         << "</div>\n"
         << dayCards(site) << themeCards(site);
    return pageHtml(site, {.file = u"index.html"_s, .part = SitePart::Programme}, html);
}

QByteArray dayPage(const SiteLanguage &site, int day)
{
    const SiteDay &shown = site.content.days[day];
    Html html = site.html();
    html << "<h1>" << site.days[day] << "</h1>\n"
         << dayTabs(site, day)
         << calendarLink(
                site, u"day-"_s + shown.date.toString(Qt::ISODate),
                site.say(QT_TRANSLATE_NOOP("publish::Site", "This day for your calendar")));
    for (const Hour &hour : hoursOf(site.content, shown))
        html << hourHtml(site, shown, hour);
    return pageHtml(
        site, {.file = shown.page, .title = site.days[day], .part = SitePart::Programme}, html);
}

QByteArray unscheduledPage(const SiteLanguage &site)
{
    const QString title = site.say(unscheduledTitle);
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n"
         << dayTabs(site, -1) << sessionList(site, site.content.unscheduled, {});
    return pageHtml(
        site, {.file = u"unscheduled.html"_s, .title = title, .part = SitePart::Programme}, html);
}

} // namespace publish
