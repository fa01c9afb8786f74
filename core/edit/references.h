// SPDX-License-Identifier: GPL-3.0-or-later
// How cards, people, breaks and subthemes name the entries of the event's lists.
#pragma once

#include "core/model/programme.h"

#include <functional>
#include <optional>

namespace core {

// What becomes of an id that is not null: itself, another one, or null where the entry is gone.
using IdMap = std::function<QString(const QString &id)>;

// The row with other ids in it; nullopt where nothing changes. What would then stand twice in a
// list (a person in the same role, an organizer, a platform) stands once. An id of an attachment is
// left alone.
std::optional<Card> withReferences(const Card &card, const IdMap &map);
std::optional<Person> withReferences(const Person &person, const IdMap &map);
std::optional<Break> withReferences(const Break &pause, const IdMap &map);

// All rows of the event; subthemes whose line is gone go too, and out of the cards, and so do
// breaks that were of platforms which are all gone. What an acknowledgement names is left alone.
void mapReferences(Programme &programme, const IdMap &map);

} // namespace core
