// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/zonechoices.h"

#include "core/publish/wording.h"
#include "core/text/fold.h"
#include "core/time/cities.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString plain(const QString &name)
{
    return core::fold(name).replace(u'-', u' ').replace(u'_', u' ');
}

QString fixedName(const QString &zone)
{
    return core::offsetLabel(core::fixedOffset(zone).value_or(0)).remove(u'(').remove(u')');
}

} // namespace

ZoneChoices::ZoneChoices(const QString &reader)
{
    const publish::Wording wording(reader, reader);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    m_cities.reserve(ids.size());
    for (const QByteArray &bytes : ids) {
        const QString id = QString::fromLatin1(bytes);
        if (core::cityName(id).isNull())
            continue;
        const QString name = wording.city(id);
        m_cities.append({{id, name}, plain(name), plain(core::cityName(id)), plain(id)});
    }
    std::ranges::sort(m_cities, {}, &City::name);
}

QList<ZoneChoice> ZoneChoices::matching(const QString &written) const
{
    const QString text = plain(written);
    std::array<QList<ZoneChoice>, 4> ranks;
    if (const std::optional<QString> zone = core::canonicalZone(written);
        zone && core::fixedOffset(*zone))
        ranks[0].append({*zone, fixedName(*zone)});
    // Capitals that no zone is named after.
    const QString known = core::zoneOfCity(text);
    for (const City &city : m_cities) {
        if (city.choice.zone == known)
            ranks[0].append(city.choice);
        else if (city.name.startsWith(text) || city.english.startsWith(text))
            ranks[1].append(city.choice);
        else if (city.name.contains(u' ' + text) || city.english.contains(u' ' + text))
            ranks[2].append(city.choice);
        else if (city.id.contains(text))
            ranks[3].append(city.choice);
    }
    return ranks[0] + ranks[1] + ranks[2] + ranks[3];
}

QString ZoneChoices::meant(const QString &written) const
{
    const ZoneChoice first = matching(written).value(0);
    const bool isEnough = plain(written).size() >= 3 || plain(first.name) == plain(written);
    return isEnough ? first.zone : QString();
}

QString zoneName(const QString &zone, const QString &reader)
{
    if (core::fixedOffset(zone))
        return fixedName(zone);
    return publish::Wording(reader, reader).city(zone);
}

QString zoneOffset(const QString &zone, const core::Event &event)
{
    const QDate day = event.start.isValid() ? event.start : QDate::currentDate();
    const core::ZonedTime noon = core::inZone(core::toUtc(day, QTime(12, 0), zone), zone);
    return noon.isValid() ? core::offsetLabel(noon.offset) : QString();
}

} // namespace ui
