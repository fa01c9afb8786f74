// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/lookup.h"

namespace core {

// What to do where the event's card and the imported one both say something, and not the same.
enum class OnClash {
    Ask, // nothing: the caller learns which fields clash
    Ours,
    Theirs,
    Both, // texts one after the other, lists joined; of single values ours, theirs kept as unplaced
};

struct PlacedDraft
{
    QString card; // id; that of the card it clashes with where nothing was placed
    bool created = false;
    bool changed = false; // an existing card now says more, or something else
    QStringList clashes;  // keys of fields; with OnClash::Ask and clashes nothing was placed
    QList<Finding> findings;
};

// Puts drafts into an event: looks their names up in the event's lists, adding those that are new,
// and turns their hours into the home zone. A draft with the id or the code of a card of the event
// becomes part of that card. What a draft does not say stays as it is.
class Placer
{
public:
    // `programme` outlives it and is changed by nobody else meanwhile.
    explicit Placer(Programme &programme);

    // Reads the event's lists again, after somebody else has changed them.
    void refresh() { m_lookup.refresh(); }

    PlacedDraft place(const CardDraft &draft, OnClash onClash);

private:
    Card resolve(const CardDraft &draft, QList<Finding> &findings);

    Programme &m_programme;
    Lookup m_lookup;
};

} // namespace core
