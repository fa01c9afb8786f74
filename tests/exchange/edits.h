// SPDX-License-Identifier: GPL-3.0-or-later
// People who work apart, and what they might do.
#pragma once

#include "core/exchange/bringback.h"

#include <functional>
#include <random>

namespace testing {

// An instant of the day on which everybody works.
QDateTime at(int minute);

// Somebody with a copy.
class Coworker
{
public:
    Coworker(const QString &name, const core::Programme &base, quint32 seed = 0);

    // What they do at that minute.
    void edit(int minute, const std::function<void(core::Programme &)> &change);
    // Changes of a card, which they have.
    void editCard(int minute, const QString &id, const std::function<void(core::Card &)> &change);
    // Any edit that a window offers.
    void editAtRandom();
    void take(const core::Side &state) { m_side = state; }

    const core::Side &side() const { return m_side; }
    const core::Programme &programme() const { return m_side.programme; }
    const core::Card &card(const QString &id) const { return *m_side.programme.card(id); }

private:
    int below(int bound);
    QString word();

    QString m_name;
    core::Side m_side;
    std::mt19937 m_random;
    int m_made = 0; // ids
};

// Six cards that share what an event's lists have.
core::Programme eventToShare();

// Without the revisions, which tell how often something was stored and not what it is.
core::Programme withoutRevisions(core::Programme programme);

// What differs, for a person who reads why a test failed.
QString differences(const core::Programme &left, const core::Programme &right);

} // namespace testing
