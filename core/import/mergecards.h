// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft.h"
#include "core/model/cardpart.h"

namespace core {

struct Programme;

// What to do where the event's card and the imported one both say something, and not the same.
enum class OnClash {
    Ask, // nothing: the caller learns which fields clash
    Ours,
    Theirs,
    Both, // texts one after the other, lists joined; of single values ours, theirs kept as unplaced
};

struct PartChoice
{
    CardPart part;
    OnClash take = OnClash::Ask;
};

struct MergeRule
{
    OnClash otherwise = OnClash::Ask;
    // For parts by themselves; Ours and Theirs also say so of parts that don't clash.
    QList<PartChoice> chosen;

    OnClash of(const CardPart &part) const;
};

// A part that the two sides don't say alike.
struct MergedPart
{
    enum class State {
        Added,   // ours is empty
        Changed, // theirs only, since the common revision
        Kept,    // ours only, since the common revision
        Clash,
    };
    CardPart part;
    State state = State::Clash;

    bool operator==(const MergedPart &) const = default;
};

struct Merged
{
    Card card;               // ours with what theirs brings
    QList<MergedPart> parts; // in the order of the form

    // The keys of the fields that clash and about which the rule decides nothing but Ask.
    QStringList asked;
};

// Field by field and language by language. What the draft does not say is ours; what we don't say
// is theirs; and where `base`, the card as both knew it, is not null, what only one side has
// changed since is as that side has it. `theirs` and `base` have the ids of `programme`; `theirs`
// is the draft.
Merged mergeCards(const Card &ours, const Card &theirs, const CardDraft &draft, const Card *base,
                  const Programme &programme, const MergeRule &rule);

} // namespace core
