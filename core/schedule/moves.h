// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a programme when a session or a break is moved in its timetable. Nothing is
// refused: what collides then is for the checks to say. All leave `programme` as it was where there
// is no such id.
#pragma once

#include "core/model/programme.h"

namespace core {

// Where and when something is to be: local in the home zone.
struct Placing
{
    Slot slot;
    QStringList platforms; // ids; of a session its own first; of a break, none is all of them

    bool operator==(const Placing &) const = default;
};

// Where it is now: of a card or a break; nullopt where there is none of that id.
std::optional<Placing> placingOf(const Programme &programme, const QString &id);

// A card with other hours no longer holds the line of hours that its note has (Card::writtenHours).
void move(Programme &programme, const QString &id, const Placing &to);

// Takes away date and start. Lengths and platforms stay: they are what is wanted of the next place.
void sendBack(Programme &programme, const QStringList &cards);

// Two sessions change their places: date, start and platforms. Each keeps its length.
void swapSessions(Programme &programme, const QString &one, const QString &other);

// The platforms that come so many columns later (or earlier, below zero) in the event's list, all
// by the same number, as far as the list reaches. What is no platform of the event stays.
QStringList shifted(const Programme &programme, const QStringList &platforms, int by);

} // namespace core
