// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/clashcollector.h"

#include <algorithm>
#include <limits>

namespace core {

ClashCollector::ClashCollector(const Programme &programme, const std::vector<Session> &sessions,
                               const ClashOptions &options)
    : m_sessions(sessions)
    , m_most(options.mostOfAKind)
    , m_acknowledged(programme)
    , m_asked(sessions.size(), options.cards.isEmpty())
    , m_counts(sessions.size())
{
    if (options.cards.isEmpty())
        return;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        m_asked[i] = options.cards.contains(sessions[i].card->id);
}

void ClashCollector::begin(FindingCode code)
{
    m_code = code;
}

void ClashCollector::add(int session, const QString &other)
{
    if (!isAskedFor(session))
        return;
    const Clash clash{m_code, idOf(session), other, {}};
    if (m_acknowledged.holds(clash))
        return;
    Count &count = m_counts[std::size_t(session)];
    if (count.all++ == 0)
        m_touched.push_back(session);
    if (count.named < m_most) {
        ++count.named;
        m_found.open.append(clash);
    }
}

qsizetype ClashCollector::stillWanted(int session) const
{
    if (!isAskedFor(session))
        return 0;
    if (m_acknowledged.isAbout(idOf(session)))
        return std::numeric_limits<qsizetype>::max();
    return m_most - m_counts[std::size_t(session)].named;
}

void ClashCollector::addMeetings(const Hold &hold, const Meetings &meetings, const QString &on)
{
    if (!isAskedFor(hold.session))
        return;
    Count &count = m_counts[std::size_t(hold.session)];
    qsizetype open = meetings.count;
    if (count.all == 0)
        m_touched.push_back(hold.session);
    for (const int other : meetings.others) {
        const Clash clash{m_code, idOf(hold.session), idOf(other), on};
        if (m_acknowledged.holds(clash)) {
            --open;
        } else if (count.named < m_most) {
            ++count.named;
            m_found.open.append(clash);
        }
    }
    count.all += open;
}

void ClashCollector::end()
{
    std::ranges::sort(m_touched);
    for (const int session : m_touched) {
        const Count count = std::exchange(m_counts[std::size_t(session)], {});
        if (count.all > count.named)
            m_found.more.append({m_code, idOf(session), int(count.all - count.named)});
    }
    m_touched.clear();
}

} // namespace core
