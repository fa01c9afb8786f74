// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for the script: data, as scripts that do nothing but hold it.
#include "core/publish/site/sessionlist.h"
#include "core/publish/site/sitepages.h"
#include "core/publish/timetablehours.h"
#include "core/text/fold.h"
#include "core/text/markup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace publish {
namespace {

struct Word
{
    const char *key; // in site.js
    const char *text;
};

constexpr std::array words{
    Word{"eventHours", QT_TRANSLATE_NOOP("publish::Site", "No other zone")},
    //: %1 is the reader's own time zone
    Word{"myZone", QT_TRANSLATE_NOOP("publish::Site", "My time zone (%1)")},
    Word{"eventZones", QT_TRANSLATE_NOOP("publish::Site", "Zones of the event")},
    Word{"allZones", QT_TRANSLATE_NOOP("publish::Site", "All time zones")},
    Word{"add", QT_TRANSLATE_NOOP("publish::Site", "Add to my programme")},
    Word{"remove", QT_TRANSLATE_NOOP("publish::Site", "Remove from my programme")},
    //: %1 is a number
    Word{"found", QT_TRANSLATE_NOOP("publish::Site", "Sessions found: %1")},
    Word{"nothing",
         QT_TRANSLATE_NOOP("publish::Site",
                           "No session fits. Try fewer words, or take "
                           "a filter away.")},
    Word{"chosen", QT_TRANSLATE_NOOP("publish::Site", "Sessions in your programme: %1")},
    Word{"empty",
         QT_TRANSLATE_NOOP("publish::Site",
                           "Your programme is empty. Add sessions to it "
                           "with the star beside their titles.")},
    Word{"notKept",
         QT_TRANSLATE_NOOP("publish::Site",
                           "This browser lets the page keep nothing, so your programme "
                           "is gone when you leave this page.")},
    Word{"unscheduled", QT_TRANSLATE_NOOP("publish::Site", "Not yet scheduled")},
};
// Words of other contexts.
constexpr std::array cardWords{
    Word{"day", QT_TRANSLATE_NOOP("publish::Cards", "%1 day")},
    Word{"days", QT_TRANSLATE_NOOP("publish::Cards", "%1 days")},
};

// `name` of the page's `escaleta` object.
QByteArray script(const char *name, const QJsonDocument &value)
{
    return QByteArray("\"use strict\";\nvar escaleta = window.escaleta || {};\nescaleta.") + name
        + " = " + value.toJson(QJsonDocument::Compact) + ";\n";
}

// What people search for, without accents and case; see fold() in site.js.
QString searchText(const SiteLanguage &site, int session)
{
    const SiteSession &shown = site.content.sessions[session];
    const core::Card &card = *shown.card;
    QStringList parts{card.code, site.titles[session].text};
    const SiteTheme &theme = site.content.themes[shown.theme];
    if (theme.theme)
        parts.append(site.wording.pick(theme.theme->title).text);
    if (shown.subtheme >= 0)
        parts.append(site.wording.pick(theme.subthemes[shown.subtheme].theme->title).text);
    for (const core::Participation &part : card.people) {
        if (const auto at = site.content.personAt.constFind(part.person);
            at != site.content.personAt.cend())
            parts.append(site.content.people[*at].person->name);
    }
    for (const QString &id : card.organizers) {
        if (const auto at = site.content.organizationAt.constFind(id);
            at != site.content.organizationAt.cend())
            parts.append(site.content.organizations[*at].organization->name);
    }
    parts.append(core::plainText(
        core::parseMarkup(site.wording.pick(card.text(core::TextField::Summary)).text)));
    return core::fold(parts.join(u' '));
}

// The text as pages show it: without what HTML leaves out.
QString shownText(const QString &text)
{
    QString shown = text;
    shown.removeIf([](QChar c) {
        return (c.unicode() < 0x20) || (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
    return shown;
}

QJsonObject wordedObject(const SiteLanguage &site, const Worded &worded)
{
    QJsonObject object{{u"text"_s, shownText(worded.text)}};
    if (worded.language != site.wording.language()) {
        object.insert(u"language"_s, worded.language);
        object.insert(u"direction"_s, directionName(worded.language));
    }
    return object;
}

QJsonObject sessionObject(const SiteLanguage &site, int session)
{
    const SiteSession &shown = site.content.sessions[session];
    const core::Card &card = *shown.card;
    const Worded &title = site.titles[session];
    // The same in each file of a session, so that a calendar knows it again.
    QJsonObject object{{u"id"_s, card.id},
                       {u"uid"_s, card.id + u"@escaleta"_s},
                       {u"page"_s, shown.page},
                       {u"title"_s, wordedObject(site, title)},
                       {u"hue"_s, hueClass(shown.hue).trimmed()},
                       {u"theme"_s, shown.theme},
                       {u"text"_s, searchText(site, session)}};
    if (const QString mark = languageMark(site, title.language); !mark.isNull())
        object.insert(u"mark"_s, mark);
    QJsonArray facts;
    for (const Worded &fact : listFacts(site, shown))
        facts.append(wordedObject(site, fact));
    object.insert(u"facts"_s, facts);
    QJsonArray platforms;
    QStringList places;
    for (const int platform : shown.platforms) {
        platforms.append(platform);
        places.append(site.wording.pick(site.content.programme.platforms[platform].name).text);
    }
    object.insert(u"platforms"_s, platforms);
    object.insert(u"place"_s, shownText(places.join(u", "_s)));
    object.insert(u"languages"_s, QJsonArray::fromStringList(card.languages));
    if (const QString badge = statusBadge(site, shown); !badge.isEmpty())
        object.insert(u"badge"_s, badge);
    if (shown.isCancelled)
        object.insert(u"cancelled"_s, true);
    if (shown.day >= 0) {
        object.insert(u"day"_s, shown.day);
        object.insert(u"hours"_s, homeHours(site, shown));
    }
    if (shown.start.isValid())
        object.insert(u"start"_s, shown.start.toString(Qt::ISODate));
    if (shown.end.isValid())
        object.insert(u"end"_s, shown.end.toString(Qt::ISODate));
    return object;
}

} // namespace

QByteArray wordsScript(const SiteLanguage &site)
{
    QJsonObject said;
    for (const Word &word : words)
        said.insert(QString::fromLatin1(word.key), site.say(word.text));
    for (const Word &word : cardWords)
        said.insert(QString::fromLatin1(word.key), site.wording.say("publish::Cards", word.text));

    const core::Event &event = site.content.programme.event;
    QJsonArray zones;
    for (const QString &zone :
         timetableZones(event, site.zones.isEmpty() ? event.displayZones : site.zones))
        zones.append(QJsonObject{{u"id"_s, zone}, {u"name"_s, zoneName(zone, site.wording)}});
    const QJsonObject object{{u"event"_s, event.id},
                             {u"title"_s, shownText(site.event.text)},
                             {u"home"_s, site.content.home},
                             {u"zones"_s, zones},
                             {u"words"_s, said}};
    return script("site", QJsonDocument(object));
}

QByteArray sessionsScript(const SiteLanguage &site)
{
    QJsonArray days;
    for (qsizetype i = 0; i < site.days.size(); ++i) {
        days.append(QJsonObject{{u"date"_s, site.content.days[i].date.toString(Qt::ISODate)},
                                {u"name"_s, site.days[i]}});
    }
    QJsonArray sessions;
    for (qsizetype i = 0; i < site.content.sessions.size(); ++i)
        sessions.append(sessionObject(site, int(i)));
    return script("programme",
                  QJsonDocument(QJsonObject{{u"stamp"_s, site.now.toUTC().toString(Qt::ISODate)},
                                            {u"days"_s, days},
                                            {u"sessions"_s, sessions}}));
}

} // namespace publish
