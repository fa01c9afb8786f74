// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/cardjson.h"

#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/model/localtextjson.h"
#include "core/model/reviewjson.h"
#include "core/text/markup.h"
#include "core/text/words.h"
#include "core/time/localtime.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QJsonValue nullIfEmpty(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QJsonValue themeToJson(const Theme *theme)
{
    if (!theme)
        return {};
    return QJsonObject{{u"code"_s, orNull(theme->code)},
                       {u"title"_s, nullIfEmpty(toJson(theme->title))}};
}

// Points are told apart for who reads the JSON; other texts are Markdown as they stand.
QJsonObject textToJson(const CardField &field, const LocalText &text)
{
    if (field.kind != FieldKind::Points)
        return toJson(text);
    QJsonObject object;
    for (const QString &language : text.languages())
        object.insert(language, QJsonArray::fromStringList(points(text.in(language))));
    return object;
}

QJsonArray peopleToJson(const Card &card, const Programme &programme)
{
    QJsonArray people;
    for (const Participation &participation : card.people) {
        const Person *person = programme.person(participation.person);
        if (!person)
            continue;
        const Organization *organization = programme.organization(person->organization);
        QJsonObject entry{
            {u"name"_s, person->name},
            {u"role"_s, roleKey(participation.role)},
            {u"organization"_s, organization ? orNull(organization->name) : QJsonValue()}};
        if (!person->post.isEmpty())
            entry.insert(u"post"_s, toJson(person->post));
        people.append(entry);
    }
    return people;
}

QJsonArray documentsToJson(const Card &card, const Programme &programme)
{
    QJsonArray documents;
    for (const Document &document : card.documents) {
        QJsonObject entry{{u"title"_s, orNull(document.title)}, {u"url"_s, orNull(document.url)}};
        if (const Attachment *file = programme.attachment(document.attachment)) {
            entry.insert(u"file"_s,
                         QJsonObject{{u"id"_s, file->id},
                                     {u"name"_s, file->name},
                                     {u"mediaType"_s, file->mediaType},
                                     {u"size"_s, file->size}});
        }
        documents.append(entry);
    }
    return documents;
}

void addSlot(QJsonObject &object, const Slot &slot, const QString &zone)
{
    object.insert(u"date"_s, orNull(slot.date.toString(Qt::ISODate)));
    object.insert(u"start"_s, orNull(isoInZone(startUtc(slot, zone), zone)));
    object.insert(u"end"_s, orNull(isoInZone(endUtc(slot, zone), zone)));
    // Hours that no instant stands for: those of no date yet, and those that a clock skips.
    const bool hasInstant =
        slot.date.isValid() && localKind(slot.date, slot.start, zone) != LocalKind::Gap;
    if (slot.start.isValid() && !hasInstant) {
        QJsonObject local{{u"start"_s, slot.start.toString(u"HH:mm"_s)}};
        if (slot.minutes)
            local.insert(u"minutes"_s, *slot.minutes);
        object.insert(u"localHours"_s, local);
    }
}

QJsonArray acknowledgementsToJson(const Card &card)
{
    QJsonArray acknowledgements;
    for (const Acknowledgement &known : card.acknowledgements) {
        acknowledgements.append(QJsonObject{{u"code"_s, known.code},
                                            {u"other"_s, orNull(known.other)},
                                            {u"reason"_s, orNull(known.reason)},
                                            {u"state"_s, known.state}});
    }
    return acknowledgements;
}

QJsonArray commentsToJson(const Card &card)
{
    QJsonArray comments;
    for (const Comment &comment : card.comments)
        comments.append(commentToJson(comment));
    return comments;
}

// What an import left to be looked at.
void addImportRemains(QJsonObject &object, const Card &card)
{
    if (!card.writtenHours.isEmpty())
        object.insert(u"writtenHours"_s, card.writtenHours);
    if (!card.writtenLimits.isEmpty()) {
        QJsonObject limits;
        for (auto it = card.writtenLimits.begin(); it != card.writtenLimits.end(); ++it) {
            QJsonObject limit{{u"maximum"_s, it->maximum}, {u"unit"_s, limitUnitKey(it->unit)}};
            if (it->minimum)
                limit.insert(u"minimum"_s, *it->minimum);
            limits.insert(QString::fromLatin1(cardField(it.key()).key), limit);
        }
        object.insert(u"writtenLimits"_s, limits);
    }
    if (!card.unplaced.isEmpty()) {
        QJsonArray unplaced;
        for (const UnplacedLine &line : card.unplaced)
            unplaced.append(QJsonObject{{u"line"_s, line.line}, {u"text"_s, line.text}});
        object.insert(u"unplaced"_s, unplaced);
    }
}

// Language → fields whose translation is out of date.
QJsonObject staleToJson(const Card &card, const QString &source)
{
    QMap<QString, QStringList> stale;
    for (const CardField &field : cardFields()) {
        if (!field.text)
            continue;
        const LocalText &text = card.text(*field.text);
        for (const QString &language : text.languages()) {
            if (text.isStale(language, source))
                stale[language].append(QString::fromLatin1(field.key));
        }
    }
    QJsonObject object;
    for (auto it = stale.begin(); it != stale.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(*it));
    return object;
}

} // namespace

QJsonObject cardToJson(const Card &card, const Programme &programme)
{
    const QString source = programme.sourceLanguage();
    const Format *format = programme.format(card.format);
    const Platform *platform = programme.platform(card.platform);
    QStringList organizers;
    for (const QString &id : card.organizers) {
        if (const Organization *organization = programme.organization(id))
            organizers.append(organization->name);
    }

    QStringList furtherPlatforms;
    for (const QString &id : card.furtherPlatforms) {
        if (const Platform *further = programme.platform(id))
            furtherPlatforms.append(further->name.best(source, {}));
    }

    QJsonObject object{
        {u"id"_s, card.id},
        {u"revision"_s, card.revision},
        {u"code"_s, orNull(card.code)},
        {u"format"_s, format ? orNull(format->name.best(source, {})) : QJsonValue()},
        {u"status"_s, statusKey(card.status)},
        {u"theme"_s, themeToJson(programme.theme(card.theme))},
        {u"subtheme"_s, themeToJson(programme.theme(card.subtheme))},
        {u"organizers"_s, QJsonArray::fromStringList(organizers)},
        {u"people"_s, peopleToJson(card, programme)},
        {u"zones"_s, QJsonArray::fromStringList(card.zones)},
        {u"platform"_s, platform ? orNull(platform->name.best(source, {})) : QJsonValue()},
        {u"capacity"_s, card.capacity ? QJsonValue(*card.capacity) : QJsonValue()},
        {u"registration"_s,
         QJsonObject{{u"kind"_s,
                      card.registration.kind ? QJsonValue(registrationKey(*card.registration.kind))
                                             : QJsonValue()},
                     {u"url"_s, orNull(card.registration.url)}}},
        {u"languages"_s, QJsonArray::fromStringList(card.languages)},
        {u"documents"_s, documentsToJson(card, programme)},
    };
    if (!furtherPlatforms.isEmpty())
        object.insert(u"furtherPlatforms"_s, QJsonArray::fromStringList(furtherPlatforms));
    addSlot(object, card.slot, programme.event.zone);
    for (const CardField &field : cardFields()) {
        if (field.text) {
            object.insert(QString::fromLatin1(field.key),
                          nullIfEmpty(textToJson(field, card.text(*field.text))));
        }
    }
    if (const QJsonObject stale = staleToJson(card, source); !stale.isEmpty())
        object.insert(u"stale"_s, stale);
    addImportRemains(object, card);
    if (!card.acknowledgements.isEmpty())
        object.insert(u"acknowledgements"_s, acknowledgementsToJson(card));
    if (!card.comments.isEmpty())
        object.insert(u"comments"_s, commentsToJson(card));
    if (!card.unknownStatus.isEmpty())
        object.insert(u"status"_s, card.unknownStatus);
    addReview(object, card.review);
    return object;
}

QJsonObject cardToJsonWithCounts(const Card &card, const Programme &programme)
{
    QJsonObject counts;
    for (const CardField &field : cardFields()) {
        if (!field.text || field.kind == FieldKind::Line)
            continue;
        QJsonObject byLanguage;
        const auto &texts = card.text(*field.text).all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const WordCount count = countMarkup(it->text);
            const bool plain = programme.event.counting == CountingRule::Words;
            const Limit limit = limitOf(programme.event, card, *field.text, it.key());
            byLanguage.insert(
                it.key(),
                QJsonObject{{u"words"_s, plain ? count.words : count.wordProcessorWords},
                            {u"limit"_s, limit.maximum > 0 ? toJson(limit) : QJsonValue()}});
        }
        if (!byLanguage.isEmpty())
            counts.insert(QString::fromLatin1(field.key), byLanguage);
    }
    QJsonObject object = cardToJson(card, programme);
    object.insert(u"counts"_s, counts);
    return object;
}

QJsonObject commentToJson(const Comment &comment)
{
    QJsonObject object{{u"id"_s, comment.id},
                       {u"author"_s, comment.author},
                       {u"at"_s, orNull(comment.at.toString(Qt::ISODateWithMs))},
                       {u"text"_s, comment.text},
                       {u"resolved"_s, comment.resolved}};
    for (const auto &[key, value] :
         {std::pair(u"answers"_s, comment.answers), std::pair(u"field"_s, comment.field),
          std::pair(u"language"_s, comment.language), std::pair(u"quote"_s, comment.quote),
          std::pair(u"before"_s, comment.before), std::pair(u"after"_s, comment.after)}) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (comment.start)
        object.insert(u"start"_s, *comment.start);
    return object;
}

} // namespace core
