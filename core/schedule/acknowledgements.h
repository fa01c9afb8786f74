// SPDX-License-Identifier: GPL-3.0-or-later
// Clashes that somebody knows of and lives with. An acknowledgement holds for as long as both sides
// stay as they were; then the clash is open again.
#pragma once

#include "core/schedule/clashes.h"

#include <QHash>

namespace core {

// A short fingerprint of what a clash depends on: when and where its sessions are, and for each
// kind what makes it one (a buffer, somebody's availability, a capacity …). The same seen from both
// of its cards; null where a card of it is gone.
QString stateOf(const Clash &clash, const Programme &programme);

// Writes it on the clash's card, in the place of what was acknowledged of the same kind and other
// side and holds no longer. False where there is no such card, or the kind can't be acknowledged.
bool acknowledge(Programme &programme, const Clash &clash, const QString &reason);

// Withdraws what holds of it, on whichever of its cards it is. False where nothing does.
bool takeBack(Programme &programme, const Clash &clash);

// Why it was accepted before one of its sides moved; null where it was not. A reason may be empty.
QString lapsedReason(const Programme &programme, const Clash &clash);

// What the cards of a programme have acknowledged, for as long as that programme stays.
class Acknowledged
{
public:
    explicit Acknowledged(const Programme &programme);

    // Whether any acknowledgement is about this card (id).
    bool isAbout(const QString &card) const { return m_cards.contains(card); }
    // Those between two sessions hold for both of them.
    bool holds(const Clash &clash) const;

private:
    const Programme &m_programme;
    QSet<QString> m_cards; // that are concerned
    QHash<QString, const Card *> m_cardsById;
    QMultiHash<QString, QString> m_states; // by code and both sides
};

} // namespace core
