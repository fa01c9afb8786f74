// SPDX-License-Identifier: GPL-3.0-or-later
// The programme by person and by organization.
#include "core/publish/site/sessionlist.h"
#include "core/publish/site/sitepages.h"
#include "core/publish/terms.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

// The places of these names in the alphabetical order of a language.
std::vector<int> alphabetical(const QStringList &names, const QString &language)
{
    const QCollator collator{QLocale(language)};
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(std::size_t(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        keys.emplace_back(collator.sortKey(names[i]), int(i));
    std::ranges::stable_sort(keys, [](const auto &left, const auto &right) {
        return left.first.compare(right.first) < 0;
    });
    std::vector<int> places;
    places.reserve(keys.size());
    for (const auto &[key, place] : keys)
        places.push_back(place);
    return places;
}

// "Mayor, City of Puentealbar", each with its link or language.
Html postHtml(const SiteLanguage &site, const core::Person &person)
{
    Html html = site.html();
    html << site.wording.pick(person.post);
    const auto at = site.content.organizationAt.constFind(person.organization);
    if (at == site.content.organizationAt.cend())
        return html;
    const SiteOrganization &organization = site.content.organizations[*at];
    if (!html.isEmpty())
        html << ", ";
    return html << "<a href=\"" << organization.page << "\">" << organization.organization->name
                << "</a>";
}

Html nameList(const SiteLanguage &site, const QStringList &names, const QStringList &pages,
              const QList<Html> &asides)
{
    Html html = site.html();
    html << "<ul class=\"names\">\n";
    for (const int i : alphabetical(names, site.wording.language())) {
        html << "<li><a href=\"" << pages[i] << "\"><bdi>" << names[i] << "</bdi></a>";
        if (!asides[i].isEmpty())
            html << "<span class=\"facts\">" << asides[i] << "</span>";
        html << "</li>\n";
    }
    return html << "</ul>\n";
}

Html peopleList(const SiteLanguage &site, const QList<int> &people)
{
    QStringList names;
    QStringList pages;
    QList<Html> asides;
    for (const int i : people) {
        const SitePerson &person = site.content.people[i];
        names.append(person.person->name);
        pages.append(person.page);
        asides.append(postHtml(site, *person.person));
    }
    return nameList(site, names, pages, asides);
}

} // namespace

QByteArray peoplePage(const SiteLanguage &site)
{
    const QString title = site.say(QT_TRANSLATE_NOOP("publish::Site", "People"));
    QList<int> people(site.content.people.size());
    for (qsizetype i = 0; i < people.size(); ++i)
        people[i] = int(i);
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n" << peopleList(site, people);
    return pageHtml(site, {.file = u"people.html"_s, .title = title, .part = SitePart::People},
                    html);
}

QByteArray personPage(const SiteLanguage &site, int person)
{
    const SitePerson &shown = site.content.people[person];
    Html html = site.html();
    html << "<h1><bdi>" << shown.person->name << "</bdi></h1>\n";
    if (const Html post = postHtml(site, *shown.person); !post.isEmpty())
        html << "<p class=\"lead\">" << post << "</p>\n";
    html << "<ol class=\"sessions\">\n";
    const QList<SiteAppearance> &appearances = shown.appearances;
    for (qsizetype i = 0; i < appearances.size();) {
        // Whoever moderates a session and speaks in it is in it once.
        const int session = appearances[i].session;
        QStringList roles;
        for (; i < appearances.size() && appearances[i].session == session; ++i)
            roles.append(site.wording.say(roleContext, roleTerm(appearances[i].role, false)));
        roles.removeDuplicates();
        html << sessionItem(site, session, {}, roles.join(u", "_s));
    }
    html << "</ol>\n";
    return pageHtml(
        site, {.file = shown.page, .title = shown.person->name, .part = SitePart::People}, html);
}

QByteArray organizationsPage(const SiteLanguage &site)
{
    const QString title = site.say(QT_TRANSLATE_NOOP("publish::Site", "Organizations"));
    QStringList names;
    QStringList pages;
    for (const SiteOrganization &organization : site.content.organizations) {
        names.append(organization.organization->name);
        pages.append(organization.page);
    }
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n"
         << nameList(site, names, pages, QList<Html>(names.size(), site.html()));
    return pageHtml(
        site, {.file = u"organizations.html"_s, .title = title, .part = SitePart::Organizations},
        html);
}

QByteArray organizationPage(const SiteLanguage &site, int organization)
{
    const SiteOrganization &shown = site.content.organizations[organization];
    Html html = site.html();
    html << "<h1><bdi>" << shown.organization->name << "</bdi></h1>\n";
    if (!shown.sessions.isEmpty()) {
        //: heads the sessions that an organization organizes
        html << "<section>\n<h2>" << site.say(QT_TRANSLATE_NOOP("publish::Site", "Organizes"))
             << "</h2>\n"
             << sessionList(site, shown.sessions, {.headingLevel = 3}) << "</section>\n";
    }
    if (!shown.people.isEmpty()) {
        html << "<section>\n<h2>" << site.say(QT_TRANSLATE_NOOP("publish::Site", "People"))
             << "</h2>\n"
             << peopleList(site, shown.people) << "</section>\n";
    }
    return pageHtml(
        site,
        {.file = shown.page, .title = shown.organization->name, .part = SitePart::Organizations},
        html);
}

} // namespace publish
