// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/sessionlist.h"

#include "core/publish/timetablehours.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// "2028-03-14T11:00:00Z"
QString instant(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

Html headingHtml(const SiteLanguage &site, int session, int level)
{
    const SiteSession &shown = site.content.sessions[session];
    const Worded &title = site.titles[session];
    Html html = site.html();
    html << "<h" << level << "><a class=\"title\" href=\"" << shown.page << "\">" << title
         << "</a>";
    if (const QString mark = languageMark(site, title.language); !mark.isNull())
        html << " <span class=\"mark\">" << mark << "</span>";
    html << "</h" << level << ">\n";
    return html;
}

} // namespace

Html instantAttributes(const SiteLanguage &site, const SiteSession &session)
{
    Html html = site.html();
    if (!session.start.isValid())
        return html;
    html << " data-start=\"" << instant(session.start) << "\"";
    if (session.end.isValid())
        html << " data-end=\"" << instant(session.end) << "\"";
    return html << " data-date=\"" << session.card->slot.date.toString(Qt::ISODate) << "\"";
}

QString homeHours(const SiteLanguage &site, const SiteSession &session)
{
    return session.card->slot.isScheduled()
        ? core::hoursWithoutOffset(session.card->slot, site.content.home, site.content.home)
        : QString();
}

QString statusBadge(const SiteLanguage &site, const SiteSession &session)
{
    if (session.isCancelled) {
        //: of a session that was to be
        return site.say(QT_TRANSLATE_NOOP("publish::Site", "Cancelled"));
    }
    const core::Status status = session.card->status;
    if (status == core::Status::Accepted || status == core::Status::Published)
        return {};
    return site.wording.label(status);
}

QList<Worded> listFacts(const SiteLanguage &site, const SiteSession &session)
{
    QList<Worded> facts;
    const auto add = [&facts](const Worded &fact) {
        if (!fact.text.isEmpty())
            facts.append(fact);
    };
    const core::Card &card = *session.card;
    add(site.own(card.code));
    if (const core::Format *format = site.content.formats.value(card.format))
        add(site.wording.pick(format->name));
    for (const int platform : session.platforms)
        add(site.wording.pick(site.content.programme.platforms[platform].name));
    QStringList languages;
    for (const QString &language : card.languages)
        languages.append(site.wording.languageName(language));
    add(site.own(languages.join(u", "_s)));
    return facts;
}

Html sessionItem(const SiteLanguage &site, int session, const SessionListOptions &options,
                 const QString &aside)
{
    const SiteSession &shown = site.content.sessions[session];
    Html html = site.html();
    html << "<li class=\"session" << hueClass(shown.hue);
    if (shown.isCancelled)
        html << " cancelled";
    html << "\" data-session=\"" << shown.card->id << "\">\n"
         << headingHtml(site, session, options.headingLevel);
    if (const QString badge = statusBadge(site, shown); !badge.isEmpty())
        html << "<p class=\"badge\">" << badge << "</p>\n";
    if (!aside.isEmpty())
        html << "<p class=\"aside\">" << aside << "</p>\n";
    QString when = homeHours(site, shown);
    if (options.dates == ListDates::Shown && shown.day >= 0)
        when = when.isEmpty() ? site.days[shown.day] : site.days[shown.day] + u" · "_s + when;
    else if (shown.day < 0 && shown.card->slot.date.isValid())
        when = site.wording.capitalised(site.wording.date(shown.card->slot.date));
    if (!when.isEmpty())
        html << "<p class=\"when\"" << instantAttributes(site, shown) << ">" << when << "</p>\n";
    if (const QList<Worded> facts = listFacts(site, shown); !facts.isEmpty()) {
        html << "<p class=\"facts\">";
        for (qsizetype i = 0; i < facts.size(); ++i) {
            if (i > 0)
                html << " · ";
            html << facts[i];
        }
        html << "</p>\n";
    }
    return html << "</li>\n";
}

Html sessionList(const SiteLanguage &site, const QList<int> &sessions,
                 const SessionListOptions &options)
{
    Html html = site.html();
    if (sessions.isEmpty())
        return html;
    html << "<ol class=\"sessions\">\n";
    for (const int session : sessions)
        html << sessionItem(site, session, options);
    return html << "</ol>\n";
}

Html calendarLink(const SiteLanguage &site, const QString &name, const QString &text)
{
    Html html = site.html();
    if (!site.hasCalendars)
        return html;
    return html << "<p class=\"action\"><a class=\"button\" href=\"calendar/" << name
                << ".ics\" download>" << text << "</a></p>\n";
}

} // namespace publish
