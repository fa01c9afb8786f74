// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reviewjson.h"

#include "core/model/cardfield.h"
#include "core/model/limitunit.h"
#include "core/model/localtextjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QJsonValue toJson(const QDateTime &at)
{
    return orNull(at.toString(Qt::ISODateWithMs));
}

QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonArray movesToJson(const QList<StatusMove> &moves)
{
    QJsonArray array;
    for (const StatusMove &move : moves) {
        array.append(QJsonObject{{u"id"_s, move.id},
                                 {u"from"_s, statusKey(move.from)},
                                 {u"to"_s, statusKey(move.to)},
                                 {u"author"_s, move.author},
                                 {u"duty"_s, dutyKey(move.duty)},
                                 {u"at"_s, toJson(move.at)},
                                 {u"note"_s, orNull(move.note)}});
    }
    return array;
}

QList<StatusMove> movesFromJson(const QJsonValue &value)
{
    QList<StatusMove> moves;
    for (const QJsonValue &each : value.toArray()) {
        const auto from = statusFromKey(each[u"from"].toString());
        const auto to = statusFromKey(each[u"to"].toString());
        if (from && to && each[u"id"].isString()) {
            moves.append({.id = each[u"id"].toString(),
                          .from = *from,
                          .to = *to,
                          .author = each[u"author"].toString(),
                          .duty = dutyFromKey(each[u"duty"].toString()).value_or(Duty::Author),
                          .at = instant(each[u"at"]),
                          .note = each[u"note"].toString()});
        }
    }
    return moves;
}

QJsonObject exceptionsToJson(const QMap<QString, LimitException> &exceptions)
{
    QJsonObject object;
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it) {
        object.insert(it.key(),
                      QJsonObject{{u"maximum"_s, it->maximum},
                                  {u"reason"_s, orNull(it->reason)},
                                  {u"author"_s, orNull(it->author)},
                                  {u"at"_s, toJson(it->at)}});
    }
    return object;
}

QMap<QString, LimitException> exceptionsFromJson(const QJsonValue &value)
{
    QMap<QString, LimitException> exceptions;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue exception = it.value();
        if (const int maximum = exception[u"maximum"].toInt(); maximum > 0) {
            exceptions.insert(it.key(),
                              {maximum, exception[u"reason"].toString(),
                               exception[u"author"].toString(), instant(exception[u"at"])});
        }
    }
    return exceptions;
}

} // namespace

QJsonValue toJson(const Limit &limit)
{
    if (limit == Limit(limit.maximum))
        return limit.maximum;
    QJsonObject object{{u"maximum"_s, limit.maximum}, {u"unit"_s, limitUnitKey(limit.unit)}};
    if (limit.minimum > 0)
        object.insert(u"minimum"_s, limit.minimum);
    if (limit.tolerance > 0)
        object.insert(u"tolerance"_s, limit.tolerance);
    return object;
}

Limit limitFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::max(value.toInt(), 0);
    Limit limit = std::max(value[u"maximum"].toInt(), 0);
    limit.minimum = std::max(value[u"minimum"].toInt(), 0);
    limit.tolerance = std::clamp(value[u"tolerance"].toInt(), 0, 100);
    limit.unit = limitUnitFromKey(value[u"unit"].toString());
    return limit;
}

void addReview(QJsonObject &object, const Review &review)
{
    if (!review.moves.isEmpty())
        object.insert(u"moves"_s, movesToJson(review.moves));
    if (!review.reviewers.isEmpty())
        object.insert(u"reviewers"_s, QJsonArray::fromStringList(review.reviewers));
    if (!review.scores.isEmpty()) {
        QJsonObject scores;
        for (auto it = review.scores.begin(); it != review.scores.end(); ++it)
            scores.insert(it.key(), it.value());
        object.insert(u"scores"_s, scores);
    }
    if (!review.exceptions.isEmpty())
        object.insert(u"exceptions"_s, exceptionsToJson(review.exceptions));
}

Review reviewFromJson(const QJsonObject &object)
{
    Review review;
    review.moves = movesFromJson(object[u"moves"]);
    for (const QJsonValue &reviewer : object[u"reviewers"].toArray())
        review.reviewers.append(reviewer.toString());
    const QJsonObject scores = object[u"scores"].toObject();
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        if (const int score = it->toInt(-1); score >= 0 && score <= highestScore)
            review.scores.insert(it.key(), score);
    }
    review.exceptions = exceptionsFromJson(object[u"exceptions"]);
    return review;
}

void addReviewMeans(QJsonObject &object, const Event &event)
{
    QJsonObject limits;
    for (auto it = event.languageLimits.begin(); it != event.languageLimits.end(); ++it)
        limits.insert(it.key(), toJson(*it));
    if (!limits.isEmpty())
        object.insert(u"languageLimits"_s, limits);
    QJsonObject colleagues;
    for (auto it = event.colleagues.begin(); it != event.colleagues.end(); ++it)
        colleagues.insert(it.key(),
                          QJsonObject{{u"name"_s, it->name}, {u"duty"_s, dutyKey(it->duty)}});
    if (!colleagues.isEmpty())
        object.insert(u"colleagues"_s, colleagues);
    QJsonObject criteria;
    for (auto it = event.criteria.begin(); it != event.criteria.end(); ++it) {
        criteria.insert(it.key(),
                        QJsonObject{{u"name"_s, toJson(it->name)},
                                    {u"weight"_s, it->weight},
                                    {u"position"_s, it->position}});
    }
    if (!criteria.isEmpty())
        object.insert(u"criteria"_s, criteria);
    if (event.anonymousReview)
        object.insert(u"anonymousReview"_s, true);
}

void readReviewMeans(const QJsonObject &object, Event &event)
{
    const QJsonObject limits = object[u"languageLimits"].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        const CardField *field = cardField(it.key().section(u':', 0, 0));
        if (field && field->text)
            event.languageLimits.insert(it.key(), limitFromJson(*it));
    }
    const QJsonObject colleagues = object[u"colleagues"].toObject();
    for (auto it = colleagues.begin(); it != colleagues.end(); ++it) {
        const QJsonValue colleague = it.value();
        event.colleagues.insert(
            it.key(),
            {colleague[u"name"].toString(),
             dutyFromKey(colleague[u"duty"].toString()).value_or(Duty::Author)});
    }
    const QJsonObject criteria = object[u"criteria"].toObject();
    for (auto it = criteria.begin(); it != criteria.end(); ++it) {
        const QJsonValue criterion = it.value();
        event.criteria.insert(it.key(),
                              {localTextFromJson(criterion[u"name"]),
                               std::max(criterion[u"weight"].toInt(1), 0),
                               criterion[u"position"].toInt()});
    }
    event.anonymousReview = object[u"anonymousReview"].toBool();
}

} // namespace core
