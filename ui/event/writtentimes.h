// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day, days and hours as people write them in a cell of the settings.
#pragma once

#include "core/model/programme.h"
#include "ui/event/entrylist.h"

#include <optional>

namespace ui {

// "9", "9:30", "20h", "24:00", which is midnight. nullopt for anything else.
std::optional<QTime> timeOf(const QString &text);
EntryCell timeCell(QTime time);

// "15", "15 min"; nothing is 0. nullopt for anything else, and for more than a day.
std::optional<int> minutesOf(const QString &text);
EntryCell minutesCell(int minutes);

// "31/05/2021", "31 May"; a day without a year is in that of the event. nullopt where it is none.
std::optional<QDate> dayOf(const QString &text, const core::Event &event);
// As the form has it: "31/05/2021".
QString dayText(QDate day);
// The days of the event, or none where they are not known or are more than a year.
QList<QDate> daysOf(const core::Event &event);

// "8-9:30; 31/05/2021 15-18, 20-21": ranges of hours, each on the day before it or, without one, on
// every day; a day alone is all of it. nullopt where any of it is not understood.
std::optional<QList<core::Availability>> availabilityOf(const QString &text,
                                                        const core::Event &event);
// What availabilityOf() understands.
QString availabilityText(const QList<core::Availability> &availability);

} // namespace ui
