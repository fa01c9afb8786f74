// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <vector>

namespace core {

// The offsets of one zone in the course of time. QTimeZone answers the same question, but takes
// about ten times as long over it, which shows where a timetable has thousands of labels.
class ZoneRules final
{
public:
    // Null for a name that is no zone in its canonical form. The pointer is good for as long as
    // the thread that asked: each thread keeps its own.
    static const ZoneRules *find(const QString &zone);

    // Seconds east of UTC at an instant, given in seconds since 1970.
    int offsetAt(qint64 instant) const;

private:
    struct Span
    {
        qint64 begin; // seconds since 1970
        int offset;
    };

    explicit ZoneRules(int fixed);
    explicit ZoneRules(const QTimeZone &zone);

    std::vector<Span> m_spans; // what the table covers, in order; one for a fixed offset
    QTimeZone m_zone;          // answers outside the table; invalid for a fixed offset
};

// The canonical form of an IANA id whatever its case; null where there is no such zone.
QString ianaZone(QStringView written);

} // namespace core
