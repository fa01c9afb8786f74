// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a site in one of its languages. Each is a whole HTML document; see SiteContent for
// their files' names.
#pragma once

#include "core/publish/site/sitelanguage.h"

#include <span>

namespace publish {

QByteArray startPage(const SiteLanguage &site);        // index.html
QByteArray dayPage(const SiteLanguage &site, int day); // see SiteDay::page
QByteArray unscheduledPage(const SiteLanguage &site);  // unscheduled.html, where there are any
QByteArray themesPage(const SiteLanguage &site);       // themes.html
QByteArray themePage(const SiteLanguage &site, int theme);
QByteArray peoplePage(const SiteLanguage &site); // people.html
QByteArray personPage(const SiteLanguage &site, int person);
QByteArray organizationsPage(const SiteLanguage &site); // organizations.html
QByteArray organizationPage(const SiteLanguage &site, int organization);
QByteArray sessionPage(const SiteLanguage &site, int session);
QByteArray searchPage(const SiteLanguage &site); // search.html
QByteArray minePage(const SiteLanguage &site);   // mine.html

// What the script works on, as scripts, because a page from a disk may fetch nothing: its words and
// what it knows of the event (words.js), and the sessions with their folded texts (sessions.js).
QByteArray wordsScript(const SiteLanguage &site);
QByteArray sessionsScript(const SiteLanguage &site);

// The page above all languages, which leads to them.
QByteArray languagesPage(std::span<const SiteLanguage> languages);

// The classes of hueClass().
QByteArray hueStyles();

} // namespace publish
