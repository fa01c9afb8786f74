// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site/sitelanguage.h"

namespace publish {

// Whether the sessions of a list say which day they are on.
enum class ListDates { Shown, Known };

struct SessionListOptions
{
    int headingLevel = 2; // of the titles
    ListDates dates = ListDates::Shown;
};

// The attributes from which the page's script works out hours in other zones; nothing without an
// instant. The hours of another zone are added to the end of the element that has them.
Html instantAttributes(const SiteLanguage &site, const SiteSession &session);

// "12:00–13:30" in the home zone; empty where nothing is known.
QString homeHours(const SiteLanguage &site, const SiteSession &session);

// "Cancelled", or the status of a session that is not settled; empty of all others.
QString statusBadge(const SiteLanguage &site, const SiteSession &session);

// "1.3.2 · Panel · Streaming · Spanish, English": what else a list says of a session.
QList<Worded> listFacts(const SiteLanguage &site, const SiteSession &session);

// One session of a list, as an <li>; `aside` stands below its title, such as a role.
Html sessionItem(const SiteLanguage &site, int session, const SessionListOptions &options,
                 const QString &aside = {});

// An <ol> of sessions in that order; nothing of none.
Html sessionList(const SiteLanguage &site, const QList<int> &sessions,
                 const SessionListOptions &options);

// A link to a calendar file of the language, "day-2028-03-14"; nothing where there are none.
Html calendarLink(const SiteLanguage &site, const QString &name, const QString &text);

} // namespace publish
