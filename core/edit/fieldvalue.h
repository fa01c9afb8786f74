// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a card as one text, and back: for the command line and for whatever else must treat
// all fields alike. setField() understands what fieldValue() gives.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"
#include "core/result.h"

namespace core {

// Empty where the field is. Names are those of `language`, else of the source; texts are those of
// `language` alone, as Markdown.
//   hours "13:00-14:30"; zones and languages tags separated by spaces; capacity a number;
//   registration "required https://…"; organizers and further platforms "A; B"; people "moderator:
//   Name (Organization); speaker: …"; documents a Markdown link each, separated by line feeds;
//   theme "1: Title".
QString fieldValue(const Card &card, const CardField &field, const Programme &programme,
                   const QString &language);

// Writes the field of the card `cardId`, which is in `programme`; an empty value empties it. Names
// that the event's lists don't have yet are added to them. Fails with ValueNotUnderstood or
// ZoneUnknown, and changes nothing then.
Result<void> setField(Programme &programme, const QString &cardId, const CardField &field,
                      const QString &value, const QString &language);

} // namespace core
