// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/eventjson.h"

#include "core/export/cardjson.h"
#include "core/model/cardfield.h"
#include "core/model/localtextjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QJsonObject limitsToJson(const Event &event)
{
    QJsonObject limits;
    for (auto it = event.limits.begin(); it != event.limits.end(); ++it)
        limits.insert(QString::fromLatin1(cardField(it.key()).key), it.value());
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

QJsonObject headToJson(const Programme &programme)
{
    const Event &event = programme.event;
    QJsonArray formats;
    for (const Format &format : programme.formats)
        formats.append(QJsonObject{{u"name"_s, toJson(format.name)}});
    QJsonArray platforms;
    for (const Platform &platform : programme.platforms) {
        platforms.append(QJsonObject{
            {u"name"_s, toJson(platform.name)},
            {u"capacity"_s, platform.capacity ? QJsonValue(*platform.capacity) : QJsonValue()},
            {u"opens"_s, orNull(platform.opens.toString(u"HH:mm"_s))},
            {u"closes"_s, orNull(platform.closes.toString(u"HH:mm"_s))}});
    }
    QJsonArray organizations;
    for (const Organization &organization : programme.organizations)
        organizations.append(organization.name);
    QJsonArray people;
    for (const Person &person : programme.people) {
        const Organization *organization = programme.organization(person.organization);
        people.append(QJsonObject{
            {u"name"_s, person.name},
            {u"post"_s, toJson(person.post)},
            {u"organization"_s, organization ? orNull(organization->name) : QJsonValue()},
            {u"zone"_s, orNull(person.zone)}});
    }
    return {
        {u"id"_s, event.id},
        {u"title"_s, toJson(event.title)},
        {u"place"_s, toJson(event.place)},
        {u"zone"_s, event.zone},
        {u"displayZones"_s, QJsonArray::fromStringList(event.displayZones)},
        {u"languages"_s, QJsonArray::fromStringList(event.languages)},
        {u"start"_s, orNull(event.start.toString(Qt::ISODate))},
        {u"end"_s, orNull(event.end.toString(Qt::ISODate))},
        {u"countingRule"_s,
         event.counting == CountingRule::Words ? u"words"_s : u"word-processor"_s},
        {u"limits"_s, limitsToJson(event)},
        {u"dictionary"_s, dictionaryToJson(event)},
        {u"wording"_s, wordingToJson(event)},
        {u"formats"_s, formats},
        {u"themes"_s, themesToJson(programme, {})},
        {u"platforms"_s, platforms},
        {u"organizations"_s, organizations},
        {u"people"_s, people},
    };
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
