// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/eventjson.h"

#include "core/export/cardjson.h"
#include "core/model/cardfield.h"
#include "core/model/localtextjson.h"
#include "core/model/reviewjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QJsonValue dateToJson(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

QJsonValue timeToJson(QTime time)
{
    return orNull(time.toString(u"HH:mm"_s));
}

QJsonObject limitsToJson(const Event &event)
{
    QJsonObject limits;
    for (auto it = event.limits.begin(); it != event.limits.end(); ++it)
        limits.insert(QString::fromLatin1(cardField(it.key()).key), toJson(it.value()));
    return limits;
}

QJsonObject dictionaryToJson(const Event &event)
{
    QJsonObject dictionary;
    for (auto it = event.dictionary.begin(); it != event.dictionary.end(); ++it)
        dictionary.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return dictionary;
}

QJsonObject wordingToJson(const Event &event)
{
    QJsonObject wording;
    for (auto it = event.wording.begin(); it != event.wording.end(); ++it)
        wording.insert(it.key(), toJson(it.value()));
    return wording;
}

QJsonArray themesToJson(const Programme &programme, const QString &parent)
{
    QJsonArray themes;
    for (const Theme &theme : programme.themes) {
        if (theme.parent != parent)
            continue;
        QJsonObject entry{{u"code"_s, orNull(theme.code)}, {u"title"_s, toJson(theme.title)}};
        if (parent.isEmpty())
            entry.insert(u"subthemes"_s, themesToJson(programme, theme.id));
        themes.append(entry);
    }
    return themes;
}

QJsonObject platformToJson(const Platform &platform)
{
    QJsonArray booths;
    for (const Booth &booth : platform.booths)
        booths.append(QJsonObject{{u"from"_s, booth.from}, {u"to"_s, booth.to}});
    return {{u"id"_s, platform.id},
            {u"name"_s, toJson(platform.name)},
            {u"capacity"_s, platform.capacity ? QJsonValue(*platform.capacity) : QJsonValue()},
            {u"opens"_s, timeToJson(platform.opens)},
            {u"closes"_s, timeToJson(platform.closes)},
            {u"booths"_s, booths},
            {u"boothRest"_s, platform.boothRest},
            {u"licence"_s, orNull(platform.licence)}};
}

QJsonObject personToJson(const Person &person, const Programme &programme)
{
    const Organization *organization = programme.organization(person.organization);
    QJsonArray availability;
    for (const Availability &free : person.availability) {
        availability.append(QJsonObject{{u"date"_s, dateToJson(free.date)},
                                        {u"from"_s, timeToJson(free.from)},
                                        {u"to"_s, timeToJson(free.to)}});
    }
    return {{u"id"_s, person.id},
            {u"name"_s, person.name},
            {u"post"_s, toJson(person.post)},
            {u"organization"_s, organization ? orNull(organization->name) : QJsonValue()},
            {u"zone"_s, orNull(person.zone)},
            {u"availability"_s, availability}};
}

QJsonObject breakToJson(const Break &pause, const Programme &programme)
{
    QStringList platforms;
    for (const QString &id : pause.platforms) {
        if (const Platform *platform = programme.platform(id))
            platforms.append(platform->name.best(programme.sourceLanguage(), {}));
    }
    return {{u"id"_s, pause.id},
            {u"title"_s, toJson(pause.title)},
            {u"date"_s, dateToJson(pause.slot.date)},
            {u"start"_s, timeToJson(pause.slot.start)},
            {u"minutes"_s, pause.slot.minutes ? QJsonValue(*pause.slot.minutes) : QJsonValue()},
            {u"platforms"_s, QJsonArray::fromStringList(platforms)}};
}

QJsonObject headToJson(const Programme &programme)
{
    const Event &event = programme.event;
    QJsonArray formats;
    for (const Format &format : programme.formats)
        formats.append(QJsonObject{{u"name"_s, toJson(format.name)}});
    QJsonArray platforms;
    for (const Platform &platform : programme.platforms)
        platforms.append(platformToJson(platform));
    QJsonArray organizations;
    for (const Organization &organization : programme.organizations)
        organizations.append(organization.name);
    QJsonArray people;
    for (const Person &person : programme.people)
        people.append(personToJson(person, programme));
    QJsonArray breaks;
    for (const Break &pause : programme.breaks)
        breaks.append(breakToJson(pause, programme));
    QJsonObject head{
        {u"id"_s, event.id},
        {u"title"_s, toJson(event.title)},
        {u"place"_s, toJson(event.place)},
        {u"zone"_s, event.zone},
        {u"displayZones"_s, QJsonArray::fromStringList(event.displayZones)},
        {u"languages"_s, QJsonArray::fromStringList(event.languages)},
        {u"start"_s, dateToJson(event.start)},
        {u"end"_s, dateToJson(event.end)},
        {u"countingRule"_s,
         event.counting == CountingRule::Words ? u"words"_s : u"word-processor"_s},
        {u"buffers"_s,
         QJsonObject{{u"platform"_s, event.buffers.platform},
                     {u"person"_s, event.buffers.person},
                     {u"organizer"_s, event.buffers.organizer}}},
        {u"limits"_s, limitsToJson(event)},
        {u"dictionary"_s, dictionaryToJson(event)},
        {u"wording"_s, wordingToJson(event)},
        {u"formats"_s, formats},
        {u"themes"_s, themesToJson(programme, {})},
        {u"platforms"_s, platforms},
        {u"organizations"_s, organizations},
        {u"people"_s, people},
        {u"breaks"_s, breaks},
    };
    addReviewMeans(head, event);
    return head;
}

} // namespace

QJsonObject eventToJson(const Programme &programme, const QStringList &cards)
{
    QJsonArray array;
    if (cards.isEmpty()) {
        for (const Card &card : programme.cards)
            array.append(cardToJsonWithCounts(card, programme));
    }
    for (const QString &id : cards) {
        if (const Card *card = programme.card(id))
            array.append(cardToJsonWithCounts(*card, programme));
    }
    return {{u"escaleta"_s, eventJsonVersion},
            {u"event"_s, headToJson(programme)},
            {u"cards"_s, array}};
}

} // namespace core
