// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placingproblem.h"

#include <algorithm>

namespace core {

std::optional<int> ToPlace::leastNight() const
{
    std::optional<int> least;
    for (const Place &place : places) {
        for (const auto &[first, last] : place.free) {
            for (int i = first; i < last; ++i)
                least = std::min(least.value_or(night[std::size_t(i)]), night[std::size_t(i)]);
        }
    }
    return least;
}

PlacingProblem::~PlacingProblem() = default;

int PlacingProblem::costOf(const Kinship &kinship, const ToPlace &one, qint64 start,
                           const ToPlace &two, qint64 otherStart) const
{
    // Minutes between the two; negative where they overlap.
    const qint64 between =
        std::max(otherStart - (start + one.minutes), start - (otherStart + two.minutes));
    if (between < 0) {
        return kinship.organizers * placingcost::organizerClash
            + (kinship.theme ? placingcost::sameTheme : 0);
    }
    return between < m_programme.event.buffers.organizer
        ? kinship.organizers * placingcost::organizerTooClose
        : 0;
}

const QSet<int> &PlacingProblem::platformsOf(int line, int day) const
{
    static const QSet<int> nowhere;
    return line < 0 ? nowhere : m_linePlatforms[std::size_t(line * m_grid.days().size() + day)];
}

Spot PlacingProblem::spot(const Place &place, int start) const
{
    const Start &at = m_grid.starts()[std::size_t(start)];
    return {m_grid.days()[at.day], QTime(at.clock / 60, at.clock % 60), place.platform->id};
}

QString themeOf(const Card &card, const Programme &programme)
{
    if (!card.theme.isEmpty())
        return card.theme;
    const Theme *subtheme = programme.theme(card.subtheme);
    return subtheme ? subtheme->parent : QString();
}

QStringList peopleOf(const Card &card)
{
    QStringList ids;
    for (const Participation &participation : card.people) {
        const QString &id = participation.person;
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QStringList shownWithHome(const Card &card, const Programme &programme)
{
    QStringList zones{programme.event.zone};
    for (const QString &zone : programme.shownZones(card)) {
        if (!zone.isEmpty() && !zones.contains(zone))
            zones.append(zone);
    }
    return zones;
}

QStringList nightZones(const Card &card, const Programme &programme)
{
    const QStringList shown = shownWithHome(card, programme);
    QStringList zones = shown;
    for (const QString &id : peopleOf(card)) {
        const Person *person = programme.person(id);
        if (person && !person->zone.isEmpty() && !shown.contains(person->zone))
            zones.append(person->zone);
    }
    return zones;
}

QString calledCard(const Card &card, const Programme &programme)
{
    return card.code.isEmpty() ? card.text(TextField::Title).best(programme.sourceLanguage(), {})
                               : card.code;
}

QString calledTheme(const QString &theme, const Programme &programme)
{
    const Theme *known = programme.theme(theme);
    if (!known)
        return theme;
    return known->code.isEmpty() ? known->title.best(programme.sourceLanguage(), {}) : known->code;
}

} // namespace core
