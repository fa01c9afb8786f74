// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/cities.h"

#include "core/text/fold.h"
#include "core/time/zone.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct City
{
    QLatin1StringView name; // folded
    QLatin1StringView zone;
};

// Capitals that no zone is named after, and other names of cities that one is.
constexpr std::array OtherNames{
    City{"abuja"_L1, "Africa/Lagos"_L1},
    City{"argel"_L1, "Africa/Algiers"_L1},
    City{"alger"_L1, "Africa/Algiers"_L1},
    City{"atenas"_L1, "Europe/Athens"_L1},
    City{"athenes"_L1, "Europe/Athens"_L1},
    City{"barcelona"_L1, "Europe/Madrid"_L1},
    City{"beijing"_L1, "Asia/Shanghai"_L1},
    City{"berne"_L1, "Europe/Zurich"_L1},
    City{"brasilia"_L1, "America/Sao_Paulo"_L1},
    City{"bruselas"_L1, "Europe/Brussels"_L1},
    City{"bruxelles"_L1, "Europe/Brussels"_L1},
    City{"ciudad de mexico"_L1, "America/Mexico_City"_L1},
    City{"cdmx"_L1, "America/Mexico_City"_L1},
    City{"copenhague"_L1, "Europe/Copenhagen"_L1},
    City{"delhi"_L1, "Asia/Kolkata"_L1},
    City{"el cairo"_L1, "Africa/Cairo"_L1},
    City{"estambul"_L1, "Europe/Istanbul"_L1},
    City{"geneva"_L1, "Europe/Zurich"_L1},
    City{"geneve"_L1, "Europe/Zurich"_L1},
    City{"ginebra"_L1, "Europe/Zurich"_L1},
    City{"la habana"_L1, "America/Havana"_L1},
    City{"le caire"_L1, "Africa/Cairo"_L1},
    City{"lisboa"_L1, "Europe/Lisbon"_L1},
    City{"lisbonne"_L1, "Europe/Lisbon"_L1},
    City{"londres"_L1, "Europe/London"_L1},
    City{"mexico"_L1, "America/Mexico_City"_L1},
    City{"montreal"_L1, "America/Toronto"_L1},
    City{"moscou"_L1, "Europe/Moscow"_L1},
    City{"moscu"_L1, "Europe/Moscow"_L1},
    City{"mumbai"_L1, "Asia/Kolkata"_L1},
    City{"new delhi"_L1, "Asia/Kolkata"_L1},
    City{"nueva delhi"_L1, "Asia/Kolkata"_L1},
    City{"nueva york"_L1, "America/New_York"_L1},
    City{"ottawa"_L1, "America/Toronto"_L1},
    City{"pekin"_L1, "Asia/Shanghai"_L1},
    City{"pretoria"_L1, "Africa/Johannesburg"_L1},
    City{"quito"_L1, "America/Guayaquil"_L1},
    City{"rabat"_L1, "Africa/Casablanca"_L1},
    City{"rio de janeiro"_L1, "America/Sao_Paulo"_L1},
    City{"roma"_L1, "Europe/Rome"_L1},
    City{"san francisco"_L1, "America/Los_Angeles"_L1},
    City{"santiago de chile"_L1, "America/Santiago"_L1},
    City{"seul"_L1, "Asia/Seoul"_L1},
    City{"tokio"_L1, "Asia/Tokyo"_L1},
    City{"tunez"_L1, "Africa/Tunis"_L1},
    City{"varsovia"_L1, "Europe/Warsaw"_L1},
    City{"varsovie"_L1, "Europe/Warsaw"_L1},
    City{"viena"_L1, "Europe/Vienna"_L1},
    City{"washington"_L1, "America/New_York"_L1},
    City{"yaounde"_L1, "Africa/Douala"_L1},
};

struct Gazetteer
{
    QHash<QString, QString> zones; // by folded name; null where two share it
    QSet<QString> firstWords;

    void add(const QString &name, const QString &zone)
    {
        const bool shared = zones.contains(name);
        zones.insert(name, shared ? QString() : zone);
        firstWords.insert(name.section(u' ', 0, 0));
    }
};

const Gazetteer &gazetteer()
{
    static const Gazetteer cities = [] {
        Gazetteer all;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QString zone = QString::fromLatin1(id);
            if (zone.contains(u'/'))
                all.add(fold(cityName(zone)).replace(u'-', u' '), zone);
        }
        for (const City &city : OtherNames)
            all.add(city.name, city.zone);
        return all;
    }();
    return cities;
}

} // namespace

QString zoneOfCity(const QString &folded)
{
    return gazetteer().zones.value(folded);
}

bool beginsCity(const QString &word)
{
    return gazetteer().firstWords.contains(word);
}

} // namespace core
