// SPDX-License-Identifier: GPL-3.0-or-later
// What is on a site, the same in every language: which sessions, in which order, on which pages.
#pragma once

#include "core/model/programme.h"

#include <QDateTime>
#include <QHash>

namespace publish {

struct SiteSession
{
    const core::Card *card = nullptr; // of the content's programme
    QString page;                     // "session-1.3.2.html"
    QDateTime start;                  // UTC; both invalid where not known
    QDateTime end;
    int day = -1;         // places in the lists of the content; -1: none
    int theme = -1;       // its own, or that of its subtheme
    int subtheme = -1;    // in the theme's list
    QList<int> platforms; // in the programme's list
    int hue = -1;         // as themeColour() has it
    bool isCancelled = false;
};

struct SiteDay
{
    QDate date;
    QString page;                      // "day-2028-03-14.html"
    QList<int> sessions;               // by their start
    QList<const core::Break *> breaks; // likewise
};

struct SiteSubtheme
{
    const core::Theme *theme = nullptr;
    QString anchor; // an id in the theme's page
    QList<int> sessions;
};

struct SiteTheme
{
    const core::Theme *theme = nullptr; // null: of the sessions without any
    QString page;
    int hue = -1;
    QList<int> sessions; // without those of its subthemes
    QList<SiteSubtheme> subthemes;
};

struct SiteAppearance
{
    int session = -1;
    core::Role role = core::Role::Speaker;
};

struct SitePerson
{
    const core::Person *person = nullptr;
    QString page;
    QList<SiteAppearance> appearances; // by their start
};

struct SiteOrganization
{
    const core::Organization *organization = nullptr;
    QString page;
    QList<int> sessions; // that it organizes
    QList<int> people;   // places in the content's list
};

// Points into the programme that it was made from, which must outlive it.
struct SiteContent
{
    const core::Programme &programme;
    QString home;                // canonical zone of the event; UTC where it has none
    QList<SiteSession> sessions; // by their start, then by platform; those without one last
    QList<SiteDay> days;
    QList<int> unscheduled;
    // Only what a session here is about, or who takes part in one.
    QList<SiteTheme> themes; // last the one without a thematic line, if it has sessions
    QList<SitePerson> people;
    QList<SiteOrganization> organizations;
    QHash<QString, int> personAt; // by id
    QHash<QString, int> organizationAt;
    QHash<QString, const core::Format *> formats;
    QHash<QString, const core::Attachment *> attachments;
};

// The sessions that a reader of a site should see. Without a choice (no ids) those that are
// settled, accepted or published, and those withdrawn, which are shown as cancelled; else those
// that are asked for. Rejected ones never are.
QList<const core::Card *> siteCards(const core::Programme &programme, const QStringList &ids);

SiteContent siteContent(const core::Programme &programme, const QStringList &ids);

} // namespace publish
