// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/acknowledgements.h"
#include "core/schedule/overlaps.h"
#include "core/schedule/sessions.h"

namespace core {

// Takes clashes of one kind after the other: keeps those that are asked for and not acknowledged,
// and counts what is more than anybody wants to read. Sessions are known by their place in the
// list.
class ClashCollector
{
public:
    ClashCollector(const Programme &programme, const std::vector<Session> &sessions,
                   const ClashOptions &options);

    bool isAskedFor(int session) const { return m_asked[std::size_t(session)]; }

    void begin(FindingCode code);
    void add(int session, const QString &other);
    // `on` gives what the number of a hold stands for.
    template <typename On>
    TakeMeetings takeMeetings(On on)
    {
        return [this, on](const Hold &hold, const Meetings &meetings) {
            addMeetings(hold, meetings, on(hold.on));
        };
    }
    // As many as are still to be named of a session, but all where some may be acknowledged.
    Wanted wanted() const
    {
        return [this](int session) { return stillWanted(session); };
    }
    void end();

    Clashes take() { return std::move(m_found); }

private:
    void addMeetings(const Hold &hold, const Meetings &meetings, const QString &on);
    qsizetype stillWanted(int session) const;
    const QString &idOf(int session) const { return m_sessions[std::size_t(session)].card->id; }

    struct Count
    {
        qsizetype all = 0;
        int named = 0;
    };

    const std::vector<Session> &m_sessions;
    const int m_most;
    const Acknowledged m_acknowledged;
    std::vector<bool> m_asked;
    std::vector<Count> m_counts;
    std::vector<int> m_touched; // sessions with a count
    FindingCode m_code = FindingCode::PlatformClash;
    Clashes m_found;
};

} // namespace core
