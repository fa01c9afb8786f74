// SPDX-License-Identifier: GPL-3.0-or-later
// The programme by thematic line.
#include "core/publish/site/sessionlist.h"
#include "core/publish/site/sitepages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

bool hasSessions(const SiteSubtheme &subtheme)
{
    return !subtheme.sessions.isEmpty();
}

} // namespace

QByteArray themesPage(const SiteLanguage &site)
{
    const QString title = site.say(QT_TRANSLATE_NOOP("publish::Site", "Thematic lines"));
    Html html = site.html();
    html << "<h1>" << title << "</h1>\n";
    for (const SiteTheme &theme : site.content.themes) {
        html << "<section class=\"line" << hueClass(theme.hue) << "\">\n<h2><a href=\""
             << theme.page << "\">" << themeName(site, theme.theme) << "</a></h2>\n";
        if (std::ranges::any_of(theme.subthemes, hasSessions)) {
            html << "<ul class=\"plain\">\n";
            for (const SiteSubtheme &subtheme : theme.subthemes) {
                if (hasSessions(subtheme)) {
                    html << "<li><a href=\"" << theme.page << "#" << subtheme.anchor << "\">"
                         << themeName(site, subtheme.theme) << "</a></li>\n";
                }
            }
            html << "</ul>\n";
        }
        html << "</section>\n";
    }
    return pageHtml(site, {.file = u"themes.html"_s, .title = title, .part = SitePart::Themes},
                    html);
}

QByteArray themePage(const SiteLanguage &site, int theme)
{
    const SiteTheme &shown = site.content.themes[theme];
    Html html = site.html();
    html << "<div class=\"line" << hueClass(shown.hue) << "\">\n<h1>"
         << themeName(site, shown.theme) << "</h1>\n</div>\n"
         << sessionList(site, shown.sessions, {});
    for (const SiteSubtheme &subtheme : shown.subthemes) {
        if (hasSessions(subtheme)) {
            html << "<section>\n<h2 id=\"" << subtheme.anchor << "\">"
                 << themeName(site, subtheme.theme) << "</h2>\n"
                 << sessionList(site, subtheme.sessions, {.headingLevel = 3}) << "</section>\n";
        }
    }
    return pageHtml(
        site, {.file = shown.page, .title = themeText(site, shown.theme), .part = SitePart::Themes},
        html);
}

} // namespace publish
