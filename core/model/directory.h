// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of an event that its cards choose from.
#pragma once

#include "core/model/localtext.h"
#include "core/time/slot.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

namespace core {

// Plenary, Panel, Workshop …
struct Format
{
    QString id;
    int revision = 0;
    LocalText name;
    int position = 0; // order in the event's list

    bool operator==(const Format &) const = default;
};

// A thematic line, or a subtheme where it has a parent.
struct Theme
{
    QString id;
    int revision = 0;
    QString parent; // id of the thematic line; null for a thematic line itself
    QString code;   // "1", or "1.3" for a subtheme
    LocalText title;
    int position = 0;

    bool operator==(const Theme &) const = default;
};

// An interpreters' booth: two languages (BCP 47), interpreted both ways.
struct Booth
{
    QString from;
    QString to;

    bool operator==(const Booth &) const = default;
};

// A room or an online channel.
struct Platform
{
    QString id;
    int revision = 0;
    LocalText name;
    std::optional<int> capacity; // people; nullopt is unlimited
    int position = 0;
    // Local in the event's home zone; invalid where not said. It closes on the next day where that
    // is not after it opens.
    QTime opens;
    QTime closes;
    QList<Booth> booths;
    int boothRest = 0; // minutes that the interpreters of a booth need between two sessions
    QString licence; // platforms that share one hold one session at a time; null where it has none

    bool operator==(const Platform &) const = default;
};

struct Organization
{
    QString id;
    int revision = 0;
    QString name;

    bool operator==(const Organization &) const = default;
};

// When a person can take part, on the clocks of their own zone, or of home where that is not known.
struct Availability
{
    QDate date; // null: every day
    // On the next day where `to` is not after `from`, so that both at 00:00 are a whole day.
    // Invalid is 00:00.
    QTime from;
    QTime to;

    bool operator==(const Availability &) const = default;
};

struct Person
{
    QString id;
    int revision = 0;
    QString name;
    LocalText post;
    QString organization;             // id; null where not known
    QString zone;                     // of their home, IANA; null where not known
    QList<Availability> availability; // empty: always

    bool operator==(const Person &) const = default;
};

// A lunch, a coffee: what nobody should be made to miss.
struct Break
{
    QString id;
    int revision = 0;
    LocalText title;
    Slot slot;             // in the event's home zone
    QStringList platforms; // ids; empty: all of them

    bool operator==(const Break &) const = default;
};

} // namespace core
