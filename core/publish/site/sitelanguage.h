// SPDX-License-Identifier: GPL-3.0-or-later
// A site in one of its languages, and what its pages have in common.
#pragma once

#include "core/publish/exportoptions.h"
#include "core/publish/look.h"
#include "core/publish/site/html.h"
#include "core/publish/site/sitecontent.h"
#include "core/publish/wording.h"

#include <QStringList>

namespace publish {

// Where the pages of a language are: "es" in "es/index.html".
struct SiteFolder
{
    QString language; // BCP 47
    QString name;     // of the folder
    QString title;    // what the language calls itself: "Français"
};

// The folders of these languages, each language once.
QList<SiteFolder> siteFolders(const QStringList &languages);

struct SiteLanguage
{
    const SiteContent &content;
    Wording wording;
    QString folder;
    QList<SiteFolder> folders; // of all languages, this one too
    QStringList zones;         // asked for, shown beside the home zone; empty: those of each card
    bool hasCalendars = false;
    QDateTime now;        // the site's date
    Look look;            // for hoursInZones()
    Worded event;         // its title
    QList<Worded> titles; // of each session
    QStringList days;     // of each day: "Martes, 14 de marzo de 2028"

    // A sentence of this context in the site's language.
    QString say(const char *text) const { return wording.say("publish::Site", text); }
    QString label(const char *cardField) const;
    Html html() const { return Html(wording.language()); }
    // In the site's language; a Worded of words that need none told.
    Worded own(const QString &text) const { return {text, wording.language()}; }
};

// One of the folders. `options` give zones and date.
SiteLanguage siteLanguage(const SiteContent &content, const SiteFolder &folder,
                          const QList<SiteFolder> &folders, const ExportOptions &options,
                          bool hasCalendars);

// As many as themeColour() has.
inline constexpr int siteHues = 8;
// " hue-3", a class that gives an element the colour of a thematic line; see hueStyles().
QString hueClass(int hue);

// "1 · Trades and the neighbourhood economy"; what is said of none of a null theme.
QString themeText(const SiteLanguage &site, const core::Theme *theme);
Html themeName(const SiteLanguage &site, const core::Theme *theme);

// "in Spanish", beside a text that is not in the page's language; null of one that is.
QString languageMark(const SiteLanguage &site, const QString &language);

// The Content-Security-Policy of every page: it asks for nothing but what lies beside it.
Html policyHtml(const SiteLanguage &site);

// The part of a site that a page belongs to, as its main navigation shows it.
enum class SitePart { None, Programme, Themes, People, Organizations, Search, Mine };

struct SitePage
{
    QString file;  // "index.html", the same in each language
    QString title; // null: that of the event
    SitePart part = SitePart::None;
    bool needsData = false; // whether its script works on the list of sessions
};

// The whole page around what is in its <main>.
QByteArray pageHtml(const SiteLanguage &site, const SitePage &page, const Html &content);

} // namespace publish
