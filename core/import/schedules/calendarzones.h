// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/finding.h"
#include "core/import/schedules/calendarfile.h"

#include <QDate>
#include <QHash>
#include <QTime>

#include <memory>
#include <optional>
#include <utility>

// libical's, which stays in the file that needs it.
struct _icaltimezone;

namespace core {

// The zones that a calendar names, as we name them: by their IANA id, wherever in the name that
// stands ("/citadel.org/20190914_1/Europe/Berlin"), by what Windows calls them (CLDR), by the id in
// their VTIMEZONE (X-LIC-LOCATION); else the offset that their VTIMEZONE has then.
class CalendarZones
{
public:
    explicit CalendarZones(const CalendarFile &calendar);
    ~CalendarZones();
    Q_DISABLE_COPY_MOVE(CalendarZones)

    // Canonical; nullopt for a name that stands for none, with a finding for each of them.
    std::optional<QString> zone(const QString &tzid, QDate date, QTime time);

    QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }

private:
    struct FreeZone
    {
        void operator()(_icaltimezone *zone) const;
    };
    using Definition = std::unique_ptr<_icaltimezone, FreeZone>;

    QString named(const QString &tzid);
    const Definition &definition(const QString &tzid);

    const CalendarFile &m_calendar;
    QHash<QString, QString> m_named; // TZID → canonical; null for one that only its VTIMEZONE knows
    QHash<QString, std::shared_ptr<Definition>> m_definitions;
    QList<Finding> m_findings;
};

} // namespace core
