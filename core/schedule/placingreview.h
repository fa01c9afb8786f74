// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placing.h"
#include "core/schedule/sessions.h"

#include <QHash>

namespace core {

// What speaks for and against the places that sessions of a programme have. The programme has to
// stay for as long as this is used.
class PlacingReview
{
public:
    explicit PlacingReview(const Programme &programme);

    // Fills in the reasons and the cost of a placement whose card stands there in the programme.
    void judge(Placement &placement) const;

private:
    struct Judged; // one placement, and its session

    void judgeNight(Judged &judged) const;
    void judgeOrganizers(Judged &judged) const;
    void judgeTheme(Judged &judged) const;

    const Programme &m_programme;
    std::vector<Session> m_sessions;
    QHash<QString, int> m_byCard; // numbers of the sessions
    QHash<QString, QList<int>> m_byTheme;
    QHash<QString, QList<int>> m_byOrganizer;
    QHash<QString, const Person *> m_people;
};

} // namespace core
