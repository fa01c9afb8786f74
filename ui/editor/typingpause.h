// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QVariant>

namespace ui {

// What is typed is stored when the keys rest for a moment, and while they don't, within a second
// all the same: further keys put a pause that has begun off only so far.
inline void startPause(QTimer &pause)
{
    constexpr int restMilliseconds = 350;
    constexpr int longestMilliseconds = 900;
    if (!pause.isActive()) {
        pause.setProperty("began", QDeadlineTimer::current().deadline());
        pause.start(restMilliseconds);
        return;
    }
    const qint64 passed =
        QDeadlineTimer::current().deadline() - pause.property("began").toLongLong();
    pause.start(qBound(0, int(longestMilliseconds - passed), restMilliseconds));
}

} // namespace ui
