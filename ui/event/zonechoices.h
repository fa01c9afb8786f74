// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"

#include <QList>
#include <QString>

namespace ui {

// A zone that can be chosen.
struct ZoneChoice
{
    QString zone; // canonical, see core/time/zone.h
    QString name; // the city in the reader's language (CLDR), or "UTC-3" for a fixed offset

    bool operator==(const ZoneChoice &) const = default;
};

// The zones of the tz database by the cities that they are named after.
class ZoneChoices final
{
public:
    // BCP 47
    explicit ZoneChoices(const QString &reader);

    // What a person may mean, the likeliest first: cities that begin with the text, then those with
    // a word that does, then ids that contain it; accents and case don't count. An offset
    // ("UTC-3", "+05:30") is itself a choice. All cities by name where nothing is written.
    QList<ZoneChoice> matching(const QString &written) const;

    // The zone that is meant by a text when nothing was picked: the first of matching(), unless too
    // little is written to go by. Null where nothing matches.
    QString meant(const QString &written) const;

private:
    struct City
    {
        ZoneChoice choice;
        QString name;    // folded
        QString english; // folded
        QString id;      // folded
    };

    QList<City> m_cities; // by name
};

// "Bogotá", or "UTC-3" for a fixed offset.
QString zoneName(const QString &zone, const QString &reader);
// "(UTC-5)" on the event's first day, or today where that is not known.
QString zoneOffset(const QString &zone, const core::Event &event);

} // namespace ui
