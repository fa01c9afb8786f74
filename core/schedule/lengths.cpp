// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/lengths.h"

#include "core/schedule/placing.h"
#include "core/schedule/sessions.h"

#include <algorithm>

namespace core {
namespace {

constexpr int otherwise = 90;

int commonest(const QMap<int, int> &counts)
{
    // The first of those that are as common, which is the shortest.
    return std::max_element(counts.begin(), counts.end()).key();
}

} // namespace

Lengths::Lengths(const Programme &programme)
{
    for (const Card &card : programme.cards) {
        const int minutes = card.slot.minutes.value_or(0);
        if (!takesPlace(card) || !card.slot.isScheduled() || minutes <= 0)
            continue;
        ++m_all[minutes];
        ++m_byFormat[card.format][minutes];
    }
}

int Lengths::usualMinutes(const Card &card) const
{
    if (const int own = card.slot.minutes.value_or(0); own > 0)
        return own;
    const auto ofFormat = m_byFormat.constFind(card.format);
    if (!card.format.isEmpty() && ofFormat != m_byFormat.cend())
        return commonest(*ofFormat);
    return m_all.isEmpty() ? otherwise : commonest(m_all);
}

int usualMinutes(const Programme &programme, const Card &card)
{
    return Lengths(programme).usualMinutes(card);
}

} // namespace core
