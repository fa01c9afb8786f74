// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site/sitelanguage.h"

#include "core/model/themename.h"
#include "core/publish/cardsection.h"
#include "core/publish/site/filenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct Entry
{
    SitePart part;
    const char *page;
    const char *name;
};

constexpr std::array entries{
    //: links of a web site's navigation
    Entry{SitePart::Programme, "index.html", QT_TRANSLATE_NOOP("publish::Site", "Programme")},
    Entry{SitePart::Themes, "themes.html", QT_TRANSLATE_NOOP("publish::Site", "Thematic lines")},
    Entry{SitePart::People, "people.html", QT_TRANSLATE_NOOP("publish::Site", "People")},
    Entry{SitePart::Organizations, "organizations.html",
          QT_TRANSLATE_NOOP("publish::Site", "Organizations")},
    Entry{SitePart::Search, "search.html", QT_TRANSLATE_NOOP("publish::Site", "Search")},
    Entry{SitePart::Mine, "mine.html", QT_TRANSLATE_NOOP("publish::Site", "My programme")},
};

bool isShown(const SiteLanguage &site, SitePart part)
{
    switch (part) {
    case SitePart::Themes:
        return !site.content.themes.isEmpty();
    case SitePart::People:
        return !site.content.people.isEmpty();
    case SitePart::Organizations:
        return !site.content.organizations.isEmpty();
    default:
        return true;
    }
}

Html headHtml(const SiteLanguage &site, const SitePage &page)
{
    Html html = site.html();
    html << "<meta charset=\"utf-8\">\n"
         << policyHtml(site)
         << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>";
    if (!page.title.isEmpty())
        html << page.title << " – ";
    html << site.event.text << "</title>\n<link rel=\"icon\" href=\"../assets/icon.svg\">\n"
         << "<link rel=\"stylesheet\" href=\"../assets/site.css\">\n"
            "<link rel=\"stylesheet\" href=\"../assets/hues.css\">\n";
    for (const SiteFolder &other : site.folders) {
        if (other.name != site.folder) {
            html << "<link rel=\"alternate\" hreflang=\"" << other.language << "\" href=\"../"
                 << other.name << "/" << page.file << "\">\n";
        }
    }
    html << "<script defer src=\"words.js\"></script>\n";
    if (page.needsData)
        html << "<script defer src=\"sessions.js\"></script>\n";
    return html << "<script defer src=\"../assets/site.js\"></script>\n";
}

Html navigationHtml(const SiteLanguage &site, const SitePage &page)
{
    Html html = site.html();
    //: names the main navigation of a web site, for who can't see it
    html << "<nav aria-label=\"" << site.say(QT_TRANSLATE_NOOP("publish::Site", "Main"))
         << "\">\n<ul class=\"parts\">\n";
    for (const Entry &entry : entries) {
        if (!isShown(site, entry.part))
            continue;
        html << "<li><a href=\"" << QString::fromLatin1(entry.page) << "\"";
        if (page.file == QLatin1StringView(entry.page))
            html << " aria-current=\"page\"";
        else if (page.part == entry.part)
            html << " aria-current=\"true\"";
        html << ">" << site.say(entry.name) << "</a></li>\n";
    }
    return html << "</ul>\n</nav>\n";
}

Html languagesHtml(const SiteLanguage &site, const SitePage &page)
{
    Html html = site.html();
    if (site.folders.size() < 2)
        return html;
    //: names the links to the same page in other languages, for who can't see them
    html << "<nav aria-label=\"" << site.say(QT_TRANSLATE_NOOP("publish::Site", "Language"))
         << "\">\n<ul class=\"languages\">\n";
    for (const SiteFolder &folder : site.folders) {
        if (folder.name == site.folder) {
            html << "<li><a aria-current=\"true\" href=\"" << page.file << "\">" << folder.title
                 << "</a></li>\n";
        } else {
            html << "<li><a hreflang=\"" << folder.language << "\" href=\"../" << folder.name << "/"
                 << page.file << "\""
                 << languageAttributes(folder.language, site.wording.language()) << ">"
                 << folder.title << "</a></li>\n";
        }
    }
    return html << "</ul>\n</nav>\n";
}

} // namespace

QList<SiteFolder> siteFolders(const QStringList &languages)
{
    QList<SiteFolder> folders;
    QList<Named> named;
    for (const QString &language : languages) {
        if (std::ranges::find(folders, language, &SiteFolder::language) == folders.end()) {
            const Wording own(language, language);
            folders.append({language, {}, own.capitalised(own.languageName(language))});
            named.append({language, language});
        }
    }
    const QStringList names = fileNames(named, {u"assets"_s});
    for (qsizetype i = 0; i < names.size(); ++i)
        folders[i].name = names[i];
    return folders;
}

QString SiteLanguage::label(const char *cardField) const
{
    return wording.label(*core::cardField(QString::fromLatin1(cardField)));
}

SiteLanguage siteLanguage(const SiteContent &content, const SiteFolder &folder,
                          const QList<SiteFolder> &folders, const ExportOptions &options,
                          bool hasCalendars)
{
    const core::Programme &programme = content.programme;
    SiteLanguage site{
        .content = content,
        .wording = Wording(folder.language, programme.sourceLanguage(), programme.event.wording),
        .folder = folder.name,
        .folders = folders,
        .zones = options.zones,
        .hasCalendars = hasCalendars,
        .now = options.now,
        .look = lookFor(Paper::A4)};
    site.event = site.wording.pick(programme.event.title);
    site.event.text = site.event.text.simplified();
    if (site.event.text.isEmpty())
        site.event = site.own(site.say(QT_TRANSLATE_NOOP("publish::Site", "Programme")));
    for (const SiteSession &session : content.sessions)
        site.titles.append(cardTitle(*session.card, site.wording));
    for (const SiteDay &day : content.days)
        site.days.append(site.wording.capitalised(site.wording.date(day.date)));
    return site;
}

Html policyHtml(const SiteLanguage &site)
{
    // "file:" is for a site that is read from a disk, where some browsers don't take 'self' for it;
    // to one that comes from a server it allows nothing. Pages have no script within themselves;
    // one is let be all the same, because tools such as axe put theirs there to check a page.
    Html html = site.html();
    html << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "script-src 'self' file: 'unsafe-inline'; script-src-attr 'none'; "
            "style-src 'self' file:; img-src 'self' file:; base-uri 'none'; "
            "form-action 'none'\">\n";
    return html;
}

QString hueClass(int hue)
{
    return hue < 0 ? u" hue-none"_s : u" hue-%1"_s.arg(hue % siteHues);
}

QString themeText(const SiteLanguage &site, const core::Theme *theme)
{
    if (!theme)
        return site.say(QT_TRANSLATE_NOOP("publish::Site", "Without a thematic line"));
    return core::themeName(*theme, site.wording.pick(theme->title).text);
}

Html themeName(const SiteLanguage &site, const core::Theme *theme)
{
    Html html = site.html();
    const Worded title = theme ? site.wording.pick(theme->title) : Worded();
    if (title.text.isEmpty() || title.language == site.wording.language())
        return html << themeText(site, theme);
    if (!theme->code.isEmpty())
        html << theme->code << " · ";
    return html << title;
}

QString languageMark(const SiteLanguage &site, const QString &language)
{
    if (language == site.wording.language())
        return {};
    //: marks a text that is not in the language of the page; %1 is the name of a language, as your
    //: language writes it inside a sentence
    const QString pattern = site.say(QT_TRANSLATE_NOOP("publish::Site", "in %1"));
    return pattern.arg(site.wording.languageName(language));
}

QByteArray pageHtml(const SiteLanguage &site, const SitePage &page, const Html &content)
{
    Html html = site.html();
    const QString &language = site.wording.language();
    html << "<!DOCTYPE html>\n<html lang=\"" << language << "\" dir=\"" << directionName(language)
         << "\">\n<head>\n"
         << headHtml(site, page) << "</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
         << site.say(QT_TRANSLATE_NOOP("publish::Site", "Skip to the content"))
         << "</a>\n<header class=\"top\">\n<div class=\"bar\">\n<p class=\"event\"><a href=\""
         << "index.html\">" << site.event << "</a></p>\n"
         << languagesHtml(site, page) << "</div>\n"
         << navigationHtml(site, page)
         // Filled and shown by the script, which it needs.
         << "<form class=\"zone\" hidden>\n<label for=\"zone\">"
         << site.say(QT_TRANSLATE_NOOP("publish::Site", "Show hours also in"))
         << "</label>\n<select id=\"zone\"></select>\n</form>\n"
         << "</header>\n<main id=\"content\" tabindex=\"-1\">\n"
         << content << "</main>\n<footer class=\"foot\">\n<p>" << site.event << "</p>\n"
         << "</footer>\n</body>\n</html>\n";
    return html.bytes();
}

} // namespace publish
