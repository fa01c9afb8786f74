// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/uses.h"

#include <QSet>

namespace ui {

QHash<QString, int> useCounts(const core::Programme &programme)
{
    QHash<QString, int> counts;
    QSet<QString> named;
    for (const core::Card &card : programme.cards) {
        // Once a card, even where somebody moderates and speaks.
        named = {card.format, card.theme, card.subtheme, card.platform};
        for (const QString &platform : card.furtherPlatforms)
            named.insert(platform);
        for (const QString &organizer : card.organizers)
            named.insert(organizer);
        for (const core::Participation &participation : card.people)
            named.insert(participation.person);
        named.remove({});
        for (const QString &id : std::as_const(named))
            ++counts[id];
    }
    return counts;
}

} // namespace ui
