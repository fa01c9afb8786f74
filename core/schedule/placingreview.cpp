// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placingreview.h"

#include "core/schedule/faraway.h"
#include "core/schedule/placingproblem.h"
#include "core/time/zone.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qint64 minute = 60'000;

QVariantMap nightIn(const QString &zone, QTime time)
{
    const QString city = cityName(zone);
    return {{u"zone"_s, zone},
            {u"city"_s, city.isEmpty() ? zone : city},
            {u"time"_s, time.toString(u"HH:mm"_s)}};
}

// Minutes from the end of the one to the start of the other; negative where they overlap.
qint64 minutesBetween(const Session &one, const Session &two)
{
    const qint64 between = std::max(one.start, two.start) - std::min(one.end, two.end);
    return between / minute;
}

} // namespace

struct PlacingReview::Judged
{
    Placement &placement;
    const Session &session;
    QList<PlacingReason> against = {};

    const Card &card() const { return *session.card; }
    void speaksFor(PlacingCode code, const QVariantMap &arguments = {})
    {
        placement.reasons.append({code, arguments});
    }
    void speaksAgainst(PlacingCode code, const QVariantMap &arguments)
    {
        against.append({code, arguments});
    }
};

PlacingReview::PlacingReview(const Programme &programme)
    : m_programme(programme)
    , m_sessions(sessionsOf(programme))
{
    for (int i = 0; i < int(m_sessions.size()); ++i) {
        const Card &card = *m_sessions[std::size_t(i)].card;
        m_byCard.insert(card.id, i);
        if (const QString theme = themeOf(card, programme); !theme.isEmpty())
            m_byTheme[theme].append(i);
        for (const QString &organizer :
             QSet<QString>(card.organizers.begin(), card.organizers.end()))
            m_byOrganizer[organizer].append(i);
    }
    for (const Person &person : programme.people)
        m_people.insert(person.id, &person);
}

void PlacingReview::judge(Placement &placement) const
{
    const auto number = m_byCard.constFind(placement.card);
    if (number == m_byCard.cend())
        return;
    placement.reasons.clear();
    placement.cost = 0;
    Judged judged{placement, m_sessions[std::size_t(*number)]};
    judgeNight(judged);
    judgeTheme(judged);
    judgeOrganizers(judged);
    placement.reasons += judged.against;
}

void PlacingReview::judgeNight(Judged &judged) const
{
    const Session &session = judged.session;
    const QStringList shown = shownWithHome(judged.card(), m_programme);
    for (const QString &zone : shown) {
        if (const std::optional<QTime> time = nightHour(session, zone))
            judged.speaksAgainst(PlacingCode::NightHours, nightIn(zone, *time));
    }
    QStringList told;
    for (const Participation &participation : judged.card().people) {
        const Person *person = m_people.value(participation.person);
        if (!person || person->zone.isEmpty() || shown.contains(person->zone)
            || told.contains(person->id))
            continue;
        told.append(person->id);
        if (const std::optional<QTime> time = nightHour(session, person->zone)) {
            QVariantMap arguments = nightIn(person->zone, *time);
            arguments.insert(u"person"_s, person->name);
            judged.speaksAgainst(PlacingCode::PersonNightHours, arguments);
        }
    }
    if (judged.against.isEmpty())
        judged.speaksFor(PlacingCode::DayEverywhere);
    const int minutes = int((session.end - session.start) / minute);
    for (const QString &zone : nightZones(judged.card(), m_programme)) {
        judged.placement.cost +=
            placingcost::night * nightMinutes(session.start / minute, minutes, zone);
    }
}

void PlacingReview::judgeTheme(Judged &judged) const
{
    const QString id = themeOf(judged.card(), m_programme);
    if (id.isEmpty())
        return;
    const QString theme = calledTheme(id, m_programme);
    int atOnce = 0;
    int here = 0;
    const Card *first = nullptr;
    QSet<QString> platforms;
    const QList<int> others = m_byTheme.value(id);
    for (const int number : others) {
        const Session &other = m_sessions[std::size_t(number)];
        if (other.card == judged.session.card)
            continue;
        if (minutesBetween(judged.session, other) < 0) {
            first = first ? first : other.card;
            ++atOnce;
        }
        if (other.card->slot.date != judged.card().slot.date || other.card->platform.isEmpty())
            continue;
        platforms.insert(other.card->platform);
        here += other.card->platform == judged.card().platform ? 1 : 0;
    }
    if (first) {
        judged.speaksAgainst(PlacingCode::SameThemeAtOnce,
                             {{u"theme"_s, theme},
                              {u"other"_s, calledCard(*first, m_programme)},
                              {u"count"_s, atOnce}});
        judged.placement.cost += atOnce * placingcost::sameTheme;
    } else if (others.size() > 1) {
        judged.speaksFor(PlacingCode::ThemeAlone, {{u"theme"_s, theme}});
    }
    if (here > 0) {
        const Platform *platform = m_programme.platform(judged.card().platform);
        judged.speaksFor(
            PlacingCode::ThemePlatform,
            {{u"theme"_s, theme},
             {u"platform"_s,
              platform ? platform->name.best(m_programme.sourceLanguage(), {}) : QString()},
             {u"count"_s, here}});
    } else if (!platforms.isEmpty()) {
        judged.speaksAgainst(PlacingCode::OtherPlatformForTheme,
                             {{u"theme"_s, theme}, {u"count"_s, int(platforms.size()) + 1}});
        judged.placement.cost += placingcost::furtherPlatform;
    }
}

void PlacingReview::judgeOrganizers(Judged &judged) const
{
    QStringList told;
    for (const QString &id : judged.card().organizers) {
        if (told.contains(id))
            continue;
        told.append(id);
        const Organization *organization = m_programme.organization(id);
        for (const int number : m_byOrganizer.value(id)) {
            const Session &other = m_sessions[std::size_t(number)];
            if (other.card == judged.session.card)
                continue;
            QVariantMap arguments{{u"other"_s, calledCard(*other.card, m_programme)},
                                  {u"organizer"_s, organization ? organization->name : id}};
            const qint64 between = minutesBetween(judged.session, other);
            const int buffer = m_programme.event.buffers.organizer;
            if (between < 0) {
                judged.speaksAgainst(PlacingCode::OrganizerClash, arguments);
                judged.placement.cost += placingcost::organizerClash;
            } else if (between < buffer) {
                arguments.insert(u"minutes"_s, int(between));
                arguments.insert(u"buffer"_s, buffer);
                judged.speaksAgainst(PlacingCode::OrganizerTooClose, arguments);
                judged.placement.cost += placingcost::organizerTooClose;
            }
        }
    }
}

} // namespace core
