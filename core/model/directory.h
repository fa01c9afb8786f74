// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of an event that its cards choose from.
#pragma once

#include "core/model/localtext.h"

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

    bool operator==(const Platform &) const = default;
};

struct Organization
{
    QString id;
    int revision = 0;
    QString name;

    bool operator==(const Organization &) const = default;
};

struct Person
{
    QString id;
    int revision = 0;
    QString name;
    LocalText post;
    QString organization; // id; null where not known
    QString zone;         // of their home, IANA; null where not known

    bool operator==(const Person &) const = default;
};

} // namespace core
