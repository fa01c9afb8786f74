// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as their history keeps them: what changed from one to the next, and how to have it back.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/cardpart.h"
#include "core/model/programme.h"
#include "core/result.h"
#include "core/store/history.h"

#include <optional>

namespace core {

// A revision of a card, with the names of formats, people and so on that it was stored with, which
// may be others by now.
struct PastCard
{
    Card card;       // its ids are those of `names`, not of the event
    Programme names; // the event's languages and zone, and only the entries that the card refers to
};

// Fails with FileDamaged, naming no file, where the entry holds no card.
Result<PastCard> pastCard(const HistoryEntry &entry, const Programme &programme);
// The card as it is now, in the same terms.
PastCard pastCard(const Card &card, const Programme &programme);

// The parts that say something else, in the order of the form; texts by their languages' tags;
// acknowledgements last.
QList<CardPart> changedParts(const PastCard &before, const PastCard &after);

// The card as it was, with the ids of `programme`, whose lists get back the entries that they have
// lost since. A thematic line that has another code now is known by its title. Its revision is the
// one that the card has in `programme`. A translation is stale if it was then. Errors are those of
// pastCard().
Result<Card> cardAt(const HistoryEntry &entry, Programme &programme);

// Puts a part of the card that the entry is about, or all of it where there is no part, back to
// what it was. Nothing happens where the programme has that card no longer. Errors are those of
// pastCard(), and then nothing changes.
Result<void> restore(Programme &programme, const HistoryEntry &entry,
                     const std::optional<CardPart> &part);

} // namespace core
