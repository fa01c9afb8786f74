// SPDX-License-Identifier: GPL-3.0-or-later
// Puts two states of an event together that two people have made of a common one. The result is
// the same whoever brings back whose changes, and in whatever order several copies come back.
#pragma once

#include "core/check/finding.h"
#include "core/exchange/stamps.h"

namespace core {

// What one side has: an event, and when its members got their values.
struct Side
{
    Programme programme;
    Stamps stamps;
};

struct BroughtBack
{
    Side merged;               // rows that were ours have our revisions
    QList<FieldClash> clashes; // members that both sides changed in different ways
    QList<Finding> findings;   // ChangedTwice, EntryChangedTwice, RemovedElsewhere
    QStringList changed;       // cards: ids, in their order
    QStringList added;         // cards
    QStringList removed;       // cards
};

// Member by member and language by language: what one side has changed is as that side has it; of
// what both have changed the later change stays (by the stamps, then by the values), and the other
// value is kept as a comment at that field, with an id that depends on nothing but the two. Lists
// of ids are put together element by element. A card that one side removed and the other changed
// stays, and so does an entry of a list that the other side has begun to use. Entries that both
// made under one name become one.
BroughtBack bringBack(const Programme &base, const Side &ours, const Side &theirs);

} // namespace core
