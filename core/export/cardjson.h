// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of a card and of a whole event. Texts are objects keyed by BCP 47 tag; times carry the
// offset that the home zone has on that day; what is absent is null or missing, never "".
#pragma once

#include "core/model/programme.h"

#include <QJsonObject>

namespace core {

// With the names of what the card refers to. Also what the history keeps of a revision.
QJsonObject cardToJson(const Card &card, const Programme &programme);

// cardToJson() and the counts of its texts by the event's rule, with their limits.
QJsonObject cardToJsonWithCounts(const Card &card, const Programme &programme);

// As it stands in cardToJson().
QJsonObject commentToJson(const Comment &comment);

} // namespace core
