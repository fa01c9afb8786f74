// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cardfromjson.h"

#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/model/localtextjson.h"
#include "core/model/reviewjson.h"
#include "core/text/markup.h"
#include "core/time/zone.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

DraftTheme themeFromJson(const QJsonValue &value)
{
    return {value[u"code"].toString(), localTextFromJson(value[u"title"])};
}

LocalText pointsFromJson(const QJsonValue &value)
{
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList list;
        for (const QJsonValue &point : it->toArray())
            list.append(point.toString());
        text.set(it.key(), fromPoints(list));
    }
    return text;
}

// The instants as they are written: in the home zone of whoever wrote the file.
void readHours(CardDraft &draft, const QJsonObject &object)
{
    draft.date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    if (const QJsonObject local = object[u"localHours"].toObject(); !local.isEmpty()) {
        draft.hours = {{.start = QTime::fromString(local[u"start"].toString(), u"HH:mm"_s),
                        .end = {},
                        .zone = {},
                        .abbreviation = {}}};
        if (local[u"minutes"].isDouble())
            draft.minutes = local[u"minutes"].toInt();
        return;
    }
    const QDateTime start = QDateTime::fromString(object[u"start"].toString(), Qt::ISODate);
    if (!start.isValid())
        return;
    const QDateTime end = QDateTime::fromString(object[u"end"].toString(), Qt::ISODate);
    draft.date = start.date();
    WrittenHours hours{.start = start.time(), .end = {}, .zone = {}, .abbreviation = {}};
    if (start.timeSpec() != Qt::LocalTime)
        hours.zone = fixedZone(start.offsetFromUtc());
    draft.hours = {hours};
    if (end.isValid())
        draft.minutes = int(start.secsTo(end) / 60);
}

void readRemains(CardDraft &draft, const QJsonObject &object)
{
    if (object[u"writtenHours"].isString())
        draft.writtenHours = object[u"writtenHours"].toString();
    const QJsonObject limits = object[u"writtenLimits"].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        const CardField *field = cardField(it.key());
        if (!field || !field->text)
            continue;
        const QJsonValue limit = it.value();
        WrittenLimit written{.minimum = {}, .maximum = limit[u"maximum"].toInt()};
        if (limit[u"minimum"].isDouble())
            written.minimum = limit[u"minimum"].toInt();
        written.unit = limitUnitFromKey(limit[u"unit"].toString());
        draft.limits.insert(*field->text, written);
    }
    for (const QJsonValue &line : object[u"unplaced"].toArray())
        draft.unplaced.append({line[u"line"].toInt(), line[u"text"].toString()});
    for (const QJsonValue &value : object[u"acknowledgements"].toArray()) {
        const Acknowledgement known{value[u"code"].toString(), value[u"other"].toString(),
                                    value[u"reason"].toString(), value[u"state"].toString()};
        if (!known.code.isEmpty() && !known.state.isEmpty())
            draft.acknowledgements.append(known);
    }
    for (const QJsonValue &value : object[u"comments"].toArray()) {
        Comment comment{.id = value[u"id"].toString(),
                        .answers = value[u"answers"].toString(),
                        .field = value[u"field"].toString(),
                        .language = value[u"language"].toString(),
                        .quote = value[u"quote"].toString(),
                        .before = value[u"before"].toString(),
                        .after = value[u"after"].toString(),
                        .start = {},
                        .author = value[u"author"].toString(),
                        .at = QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs),
                        .text = value[u"text"].toString(),
                        .resolved = value[u"resolved"].toBool()};
        if (value[u"start"].isDouble())
            comment.start = value[u"start"].toInt();
        if (!comment.text.isEmpty())
            draft.comments.append(comment);
    }
    const QJsonObject stale = object[u"stale"].toObject();
    for (auto it = stale.begin(); it != stale.end(); ++it) {
        for (const QJsonValue &key : it->toArray()) {
            const CardField *field = cardField(key.toString());
            if (field && field->text)
                draft.staleIn[*field->text].append(it.key());
        }
    }
}

} // namespace

CardDraft cardFromJson(const QJsonObject &object, const QString &source)
{
    CardDraft draft;
    draft.language = source;
    draft.id = object[u"id"].toString();
    draft.revision = object[u"revision"].toInt();
    draft.code = object[u"code"].toString();
    draft.format = object[u"format"].toString();
    draft.theme = themeFromJson(object[u"theme"]);
    draft.subtheme = themeFromJson(object[u"subtheme"]);
    draft.platform = object[u"platform"].toString();
    for (const QJsonValue &name : object[u"furtherPlatforms"].toArray())
        draft.furtherPlatforms.append(name.toString());
    draft.status = statusFromKey(object[u"status"].toString());
    if (!draft.status)
        draft.unknownStatus = object[u"status"].toString();
    for (const QJsonValue &name : object[u"organizers"].toArray())
        draft.organizers.append(name.toString());
    for (const QJsonValue &value : object[u"people"].toArray()) {
        draft.people.append({.name = value[u"name"].toString(),
                             .role = roleFromKey(value[u"role"].toString()).value_or(Role::Speaker),
                             .post = {},
                             .organization = value[u"organization"].toString(),
                             .posts = localTextFromJson(value[u"post"])});
    }
    readHours(draft, object);
    // An empty list says that the card has no zones of its own.
    draft.zonesKnown = object[u"zones"].isArray();
    for (const QJsonValue &written : object[u"zones"].toArray()) {
        if (const auto zone = canonicalZone(written.toString()))
            draft.zones.append(*zone);
    }
    draft.saysCapacity = object[u"capacity"].isDouble();
    if (draft.saysCapacity)
        draft.capacity = object[u"capacity"].toInt();
    draft.registration.kind = registrationFromKey(object[u"registration"][u"kind"].toString());
    draft.registration.url = object[u"registration"][u"url"].toString();
    for (const QJsonValue &language : object[u"languages"].toArray())
        draft.languages.append(language.toString());
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        const QJsonValue value = object[QLatin1StringView(field.key)];
        draft.text(*field.text) =
            field.kind == FieldKind::Points ? pointsFromJson(value) : localTextFromJson(value);
    }
    for (const QJsonValue &value : object[u"documents"].toArray()) {
        draft.documents.append({value[u"title"].toString(), value[u"url"].toString(),
                                value[u"file"][u"id"].toString()});
    }
    readRemains(draft, object);
    draft.review = reviewFromJson(object);
    return draft;
}

} // namespace core
