// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/lookup.h"
#include "core/import/mergecards.h"

#include <functional>
#include <optional>

namespace core {

struct PlacedDraft
{
    QString card; // id; that of the card it clashes with where nothing was placed
    bool created = false;
    bool changed = false;    // an existing card now says more, or something else
    QStringList clashes;     // keys of fields to ask about; then nothing was placed
    QList<MergedPart> parts; // of an existing card: where the two differ
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

    // Reads the event's lists and cards again, after somebody else has changed them.
    void refresh();

    // The card that a draft becomes part of: that of its id, else that of its code; null where it
    // makes a new one.
    const Card *known(const CardDraft &draft) const;

    // The card as it was at a revision, in the terms of the event as it is now; nullopt where that
    // is not known. What a draft says that was written from it (CardDraft::revision) is then put
    // together with what has changed since. Names may be added to the event's lists for it.
    using PastCards =
        std::function<std::optional<Card>(const QString &id, int revision, Programme &programme)>;
    void setPast(const PastCards &past) { m_past = past; }

    PlacedDraft place(const CardDraft &draft, const MergeRule &rule);
    PlacedDraft place(const CardDraft &draft, OnClash onClash)
    {
        return place(draft, MergeRule{onClash, {}});
    }

private:
    Card resolve(const CardDraft &draft, QList<Finding> &findings);
    void note(qsizetype place);

    Programme &m_programme;
    Lookup m_lookup;
    // Places of cards in the programme, so that thousands of drafts need not be compared with each.
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byCode;
    PastCards m_past;
};

} // namespace core
