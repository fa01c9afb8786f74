// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"

#include <QJsonObject>

namespace core {

// A number where it is plain, so many words at most; else an object.
QJsonValue toJson(const Limit &limit);
Limit limitFromJson(const QJsonValue &value);

// A card's review and an event's means of it, as members of their JSON; what is not there is left
// out. Reading leaves out what makes no sense.
void addReview(QJsonObject &object, const Review &review);
Review reviewFromJson(const QJsonObject &object);
void addReviewMeans(QJsonObject &object, const Event &event);
void readReviewMeans(const QJsonObject &object, Event &event);

} // namespace core
