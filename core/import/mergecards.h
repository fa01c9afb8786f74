// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/place.h"

namespace core {

struct Merged
{
    Card card;           // ours with what theirs brings
    QStringList clashes; // keys of the fields in which both say something, and not the same
};

// Field by field and language by language. What the draft does not say is ours; what we don't say
// is theirs. `theirs` is the draft with the ids of `programme`.
Merged mergeCards(const Card &ours, const Card &theirs, const CardDraft &draft,
                  const Programme &programme, OnClash onClash);

} // namespace core
