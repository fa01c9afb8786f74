// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar (RFC 5545) as its properties stand there, whether it came as iCalendar or as xCal.
#pragma once

#include "core/check/finding.h"
#include "core/import/schedules/listedschedule.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace core {

struct CalendarProperty
{
    QString name;                                  // in capitals
    QList<std::pair<QString, QString>> parameters; // names in capitals; values without quotes
    QString value;                                 // escaped as RFC 5545, 3.3.11 has it
    int line = 0;

    QString parameter(QStringView wanted) const; // null where there is none
    QString text() const;                        // without escapes
    QStringList texts() const;                   // of a list of texts
};

struct CalendarEvent
{
    QList<CalendarProperty> properties;
    int line = 0;

    // The first of that name; null where there is none.
    const CalendarProperty *property(QStringView name) const;
};

struct CalendarFile
{
    QList<CalendarProperty> properties; // of the calendar itself
    QList<CalendarEvent> events;
    QHash<QString, QByteArray> zones; // TZID → its VTIMEZONE, as iCalendar
    QList<UnplacedLine> others;       // components that are no sessions
    QStringList source;
    QList<Finding> findings;

    const CalendarProperty *property(QStringView name) const;
};

// Puts a calendar together, component by component. What is within an event, such as an alarm, is
// left out; what is begun and not ended ends with the file.
class CalendarBuilder
{
public:
    void begin(const QString &component, int line);
    void end(const QString &component);
    void add(const CalendarProperty &property);
    // A line that is no property: part of the one before it, whose line was broken off. False where
    // there is none.
    bool goOn(const QString &text);

    qsizetype eventCount() const { return m_file.events.size(); }
    CalendarFile take() { return std::move(m_file); }

private:
    CalendarFile m_file;
    QStringList m_open; // components in one another
    QString m_zoneId;
    QByteArray m_zone; // the VTIMEZONE that is open
};

// "Ravensberg\, Raum 2" for "Ravensberg, Raum 2".
QString escapedCalendarText(const QString &text);

} // namespace core
