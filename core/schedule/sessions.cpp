// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/sessions.h"

namespace core {

bool takesPlace(const Card &card)
{
    return card.status != Status::Rejected && card.status != Status::Withdrawn;
}

std::vector<Session> sessionsOf(const Programme &programme)
{
    constexpr qint64 minute = 60'000;
    std::vector<Session> sessions;
    sessions.reserve(std::size_t(programme.cards.size()));
    for (const Card &card : programme.cards) {
        const int minutes = card.slot.minutes.value_or(0);
        if (!takesPlace(card) || minutes <= 0)
            continue;
        const QDateTime start = startUtc(card.slot, programme.event.zone);
        if (!start.isValid())
            continue;
        const qint64 begin = start.toMSecsSinceEpoch();
        sessions.push_back({&card, begin, begin + minutes * minute});
    }
    return sessions;
}

} // namespace core
