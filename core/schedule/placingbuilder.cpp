// SPDX-License-Identifier: GPL-3.0-or-later
// How a problem is made of an event.
#include "core/schedule/placingproblem.h"

#include "core/schedule/availability.h"
#include "core/schedule/interpreters.h"
#include "core/schedule/sessions.h"
#include "core/time/localtime.h"

#include <QMap>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr int mostDays = 60;
constexpr int dayMinutes = 24 * 60;

void addOnce(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

bool isDayOfEvent(QDate date, const Event &event)
{
    return !event.start.isValid() || !event.end.isValid()
        || (event.start <= date && date <= event.end);
}

bool hasDays(const Event &event)
{
    return event.start.isValid() && event.end.isValid() && event.start <= event.end;
}

// Those of the event, and those that cards have already.
QList<QDate> daysFor(const Programme &programme, const QStringList &cards)
{
    const Event &event = programme.event;
    QList<QDate> days;
    if (hasDays(event)) {
        for (QDate day = event.start; day <= event.end && days.size() < mostDays;
             day = day.addDays(1))
            days.append(day);
    }
    for (const QString &id : cards) {
        const Card *card = programme.card(id);
        if (card && card->slot.date.isValid() && isDayOfEvent(card->slot.date, event))
            days.append(card->slot.date);
    }
    std::ranges::sort(days);
    const auto doubled = std::ranges::unique(days);
    days.erase(doubled.begin(), doubled.end());
    return days;
}

QStringList organizersOf(const Card &card)
{
    QStringList ids;
    for (const QString &id : card.organizers)
        addOnce(ids, id);
    return ids;
}

int organizersOfBoth(const Card &one, const Card &two)
{
    const QStringList ids = organizersOf(one);
    return int(std::ranges::count_if(
        ids, [&two](const QString &id) { return two.organizers.contains(id); }));
}

std::vector<std::pair<int, int>> stretches(const std::vector<char> &set)
{
    std::vector<std::pair<int, int>> list;
    for (int i = 0; i < int(set.size()); ++i) {
        if (!set[std::size_t(i)])
            continue;
        if (list.empty() || list.back().second != i)
            list.emplace_back(i, i);
        list.back().second = i + 1;
    }
    return list;
}

} // namespace

// Numbers the things, then takes from each card's places what can't be, one rule after the other,
// so that the rule that leaves nothing is the reason.
class PlacingProblem::Builder
{
public:
    Builder(PlacingProblem &problem, const Lengths &lengths)
        : m_problem(problem)
        , m_programme(problem.m_programme)
        , m_plansBooths(core::plansBooths(problem.m_programme))
        , m_lengths(lengths)
    {
        for (const Platform &platform : m_programme.platforms)
            m_platforms.insert(platform.id, &platform);
        for (const Person &person : m_programme.people)
            m_people.insert(person.id, &person);
    }

    void build(const QStringList &cards)
    {
        for (const QString &id : cards) {
            if (const Card *card = m_programme.card(id))
                m_problem.m_cards.push_back(begin(*card));
        }
        takeScheduled();
        for (ToPlace &card : m_problem.m_cards) {
            if (!card.why)
                findFree(card);
            if (card.why)
                card.places.clear();
            else
                weigh(card);
        }
        findKin();
    }

private:
    // A session that stays where it is.
    struct Fixed
    {
        const Card *card;
        qint64 start; // minutes since 1970, UTC
        qint64 end;
    };

    enum class Kind { Platform, Licence, Person, Booth };

    ToPlace begin(const Card &card)
    {
        ToPlace one{.card = &card, .minutes = m_lengths.usualMinutes(card)};
        one.theme = themeOf(card, m_programme);
        one.line = lineOf(one.theme);
        one.why = choosePlaces(one);
        return one;
    }

    int lineOf(const QString &theme)
    {
        if (theme.isEmpty())
            return -1;
        if (const qsizetype known = m_lines.indexOf(theme); known >= 0)
            return int(known);
        m_lines.append(theme);
        m_problem.m_linePlatforms.resize(std::size_t(m_lines.size() * days()));
        return int(m_lines.size()) - 1;
    }
    qsizetype days() const { return m_problem.m_grid.days().size(); }

    Thing thing(Kind kind, const QString &id, int gap)
    {
        const auto key = std::pair(kind, id);
        const auto known = m_things.constFind(key);
        if (known != m_things.cend())
            return *known;
        const Thing next = Thing(m_names.size());
        m_things.insert(key, next);
        m_names.push_back(key);
        m_problem.m_gaps.push_back(gap);
        return next;
    }

    void addPlatform(std::vector<Thing> &things, const QString &id, const Card &card)
    {
        things.push_back(thing(Kind::Platform, id, m_programme.event.buffers.platform));
        const Platform *platform = m_platforms.value(id);
        if (!platform)
            return;
        if (!platform->licence.isEmpty())
            things.push_back(thing(Kind::Licence, platform->licence, 0));
        if (platform->boothRest > 0) {
            for (const int booth : boothsAtWork(card, *platform))
                things.push_back(
                    thing(Kind::Booth, u"%1 %2"_s.arg(id).arg(booth), platform->boothRest));
        }
    }

    // All that stands on the card itself, without a look at the clock.
    std::optional<PlacingReason> choosePlaces(ToPlace &one)
    {
        const Card &card = *one.card;
        const Event &event = m_programme.event;
        if (!toUtc({2000, 1, 1}, {12, 0}, event.zone).isValid())
            return PlacingReason{PlacingCode::HomeZoneUnknown, {{u"zone"_s, event.zone}}};
        if (card.slot.date.isValid() && !isDayOfEvent(card.slot.date, event)) {
            return PlacingReason{PlacingCode::DayOutsideEvent,
                                 {{u"date"_s, card.slot.date.toString(Qt::ISODate)}}};
        }
        if (!card.slot.date.isValid() && !hasDays(event))
            return PlacingReason{PlacingCode::NoDays};
        for (const QString &id : card.platforms()) {
            if (!m_platforms.contains(id))
                return PlacingReason{PlacingCode::PlatformGone, {{u"platform"_s, id}}};
        }
        for (const QString &id : peopleOf(card))
            one.things.push_back(thing(Kind::Person, id, event.buffers.person));
        QList<const Platform *> further;
        for (const QString &id : card.furtherPlatforms) {
            if (id == card.platform)
                continue;
            addPlatform(one.things, id, card);
            further.append(m_platforms.value(id));
        }
        for (int i = 0; i < int(m_programme.platforms.size()); ++i) {
            const Platform &platform = m_programme.platforms[i];
            if (card.platform.isEmpty() ? card.furtherPlatforms.contains(platform.id)
                                        : card.platform != platform.id)
                continue;
            Place place{.platform = &platform, .number = i};
            addPlatform(place.things, platform.id, card);
            one.places.push_back(std::move(place));
        }
        if (one.places.empty())
            return PlacingReason{PlacingCode::NoPlatforms};
        if (auto why = keepLongEnough(one, further))
            return why;
        if (auto why = keepLargeEnough(one, further))
            return why;
        return keepInterpreted(one, further);
    }

    static std::optional<PlacingReason> keepLongEnough(ToPlace &one,
                                                       const QList<const Platform *> &further)
    {
        int longest = 0;
        std::erase_if(one.places, [&](const Place &place) {
            int open = openHours(*place.platform).length;
            for (const Platform *platform : further)
                open = std::min(open, openHours(*platform).length);
            longest = std::max(longest, open);
            return open < one.minutes;
        });
        if (!one.places.empty())
            return std::nullopt;
        return PlacingReason{PlacingCode::LongerThanOpen,
                             {{u"minutes"_s, one.minutes}, {u"longest"_s, longest}}};
    }

    static std::optional<PlacingReason> keepLargeEnough(ToPlace &one,
                                                        const QList<const Platform *> &further)
    {
        const std::optional<int> wanted = one.card->capacity;
        if (!wanted)
            return std::nullopt;
        qint64 largest = 0;
        std::erase_if(one.places, [&](const Place &place) {
            std::optional<qint64> room = 0;
            for (const Platform *platform : further + QList{place.platform})
                room = room && platform->capacity ? std::optional(*room + *platform->capacity)
                                                  : std::nullopt;
            largest = std::max(largest, room.value_or(0));
            return room && *room < *wanted;
        });
        if (!one.places.empty())
            return std::nullopt;
        constexpr qint64 most = std::numeric_limits<int>::max();
        return PlacingReason{
            PlacingCode::CapacityTooSmall,
            {{u"capacity"_s, *wanted}, {u"limit"_s, int(std::min(largest, most))}}};
    }

    std::optional<PlacingReason> keepInterpreted(ToPlace &one,
                                                 const QList<const Platform *> &further) const
    {
        if (!m_plansBooths)
            return std::nullopt;
        QString missing;
        std::erase_if(one.places, [&](const Place &place) {
            const QStringList languages =
                notInterpreted(*one.card, further + QList{place.platform});
            if (missing.isEmpty())
                missing = languages.value(0);
            return !languages.isEmpty();
        });
        if (!one.places.empty())
            return std::nullopt;
        return PlacingReason{PlacingCode::NoBooths,
                             {{u"from"_s, one.card->languages.value(0)}, {u"to"_s, missing}}};
    }

    // The sessions that stay, and what they keep to themselves.
    void takeScheduled()
    {
        constexpr qint64 minute = 60'000;
        QSet<QString> moving;
        for (const ToPlace &one : m_problem.m_cards)
            moving.insert(one.card->id);
        for (const Session &session : sessionsOf(m_programme)) {
            if (moving.contains(session.card->id))
                continue;
            m_fixed.push_back({session.card, session.start / minute, session.end / minute});
            const int number = int(m_fixed.size()) - 1;
            const Card &card = *session.card;
            std::vector<Thing> things;
            for (const QString &id : card.platforms())
                addPlatform(things, id, card);
            for (const QString &id : peopleOf(card))
                things.push_back(thing(Kind::Person, id, m_programme.event.buffers.person));
            std::ranges::sort(things);
            const auto doubled = std::ranges::unique(things);
            things.erase(doubled.begin(), doubled.end());
            for (const Thing each : things)
                m_holders[each].append(number);

            const int line = lineOf(themeOf(card, m_programme));
            const qsizetype day = m_problem.m_grid.days().indexOf(card.slot.date);
            const Platform *platform = m_platforms.value(card.platform);
            if (line >= 0 && day >= 0 && platform) {
                m_problem.m_linePlatforms[std::size_t(line * days() + day)].insert(
                    int(platform - m_programme.platforms.constData()));
            }
        }
    }

    void findFree(ToPlace &one)
    {
        PlacingGrid &grid = m_problem.m_grid;
        const Card &card = *one.card;
        std::vector<char> hours(std::size_t(grid.size()), 1);
        const auto both = [](std::vector<char> &set, const std::vector<char> &with) {
            for (std::size_t i = 0; i < set.size(); ++i)
                set[i] = set[i] && with[i];
        };
        for (std::size_t i = 0; i < hours.size(); ++i) {
            const QDate day = grid.days()[grid.starts()[i].day];
            hours[i] = !card.slot.date.isValid() || card.slot.date == day;
        }
        for (const QString &id : card.furtherPlatforms)
            both(hours, grid.whileOpen(*m_platforms.value(id), one.minutes));

        std::vector<std::vector<char>> open;
        std::vector<char> anywhere(hours.size(), 0);
        for (const Place &place : one.places) {
            std::vector<char> here = hours;
            both(here, grid.whileOpen(*place.platform, one.minutes));
            for (std::size_t i = 0; i < here.size(); ++i)
                anywhere[i] = anywhere[i] || here[i];
            open.push_back(std::move(here));
        }
        if (none(anywhere)) {
            one.why = PlacingReason{PlacingCode::NoHours};
            return;
        }
        std::vector<char> together(hours.size(), 1);
        if (auto why = keepAvailable(one, anywhere, together)) {
            one.why = why;
            return;
        }
        for (std::vector<char> &here : open)
            both(here, together);
        takeBlocked(one, open);
    }

    static bool none(const std::vector<char> &set)
    {
        return std::ranges::count(set, 0) == qsizetype(set.size());
    }

    std::optional<PlacingReason> keepAvailable(const ToPlace &one,
                                               const std::vector<char> &anywhere,
                                               std::vector<char> &together)
    {
        for (const QString &id : peopleOf(*one.card)) {
            const Person *person = m_people.value(id);
            if (!person || person->availability.isEmpty())
                continue;
            const std::vector<char> &free = m_problem.m_grid.whileAvailable(*person, one.minutes);
            bool ever = false;
            for (std::size_t i = 0; i < free.size(); ++i) {
                ever = ever || (free[i] && anywhere[i]);
                together[i] = together[i] && free[i];
            }
            if (!ever)
                return PlacingReason{PlacingCode::PersonNeverThere, {{u"person"_s, person->name}}};
        }
        for (std::size_t i = 0; i < together.size(); ++i) {
            if (together[i] && anywhere[i])
                return std::nullopt;
        }
        return PlacingReason{PlacingCode::PeopleNeverThere};
    }

    // Breaks and sessions; whoever takes most is named where nothing is left.
    void takeBlocked(ToPlace &one, std::vector<std::vector<char>> &open)
    {
        struct Blocker
        {
            PlacingReason reason;
            int taken = 0;
        };
        std::vector<Blocker> blockers;
        const auto take = [&](std::vector<char> &here, qint64 start, qint64 end, int gap) {
            int taken = 0;
            const auto [first, last] =
                m_problem.m_grid.between(start - one.minutes - gap, end + gap);
            for (int i = first; i < last; ++i) {
                taken += here[std::size_t(i)];
                here[std::size_t(i)] = 0;
            }
            return taken;
        };
        for (const Break &pause : m_programme.breaks) {
            const qint64 length = pause.slot.minutes.value_or(0);
            const QDateTime begins = startUtc(pause.slot, m_programme.event.zone);
            if (length <= 0 || !begins.isValid())
                continue;
            Blocker blocker{{PlacingCode::BreakTaken,
                             {{u"title"_s, pause.title.best(m_programme.sourceLanguage(), {})}}}};
            const qint64 start = begins.toMSecsSinceEpoch() / 60'000;
            for (std::size_t i = 0; i < open.size(); ++i) {
                if (isOn(pause, *one.card, one.places[i].platform->id))
                    blocker.taken += take(open[i], start, start + length, 0);
            }
            blockers.push_back(blocker);
        }
        Blocker platforms{{PlacingCode::PlatformsTaken, {}}};
        const auto takeThing = [&](Thing thing, std::size_t first, std::size_t last) {
            const auto &[kind, id] = m_names[std::size_t(thing)];
            Blocker blocker{reasonOf(kind, id)};
            for (const int number : m_holders.value(thing)) {
                const Fixed &fixed = m_fixed[std::size_t(number)];
                for (std::size_t i = first; i < last; ++i) {
                    blocker.taken += take(open[i], fixed.start, fixed.end, m_problem.gap(thing));
                }
            }
            if (blocker.reason.code == PlacingCode::PlatformsTaken)
                platforms.taken += blocker.taken;
            else
                blockers.push_back(blocker);
        };
        for (const Thing thing : one.things)
            takeThing(thing, 0, open.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            for (const Thing thing : one.places[i].things)
                takeThing(thing, i, i + 1);
        }
        blockers.push_back(platforms);
        bool any = false;
        for (std::size_t i = 0; i < open.size(); ++i) {
            one.places[i].free = stretches(open[i]);
            any = any || !one.places[i].free.empty();
        }
        if (!any)
            one.why = std::ranges::max_element(blockers, {}, &Blocker::taken)->reason;
    }

    static bool isOn(const Break &pause, const Card &card, const QString &platform)
    {
        return pause.platforms.isEmpty() || pause.platforms.contains(platform)
            || std::ranges::any_of(pause.platforms, [&card](const QString &id) {
                   return card.furtherPlatforms.contains(id);
               });
    }

    PlacingReason reasonOf(Kind kind, const QString &id) const
    {
        switch (kind) {
        case Kind::Licence:
            return {PlacingCode::LicenceTaken, {{u"licence"_s, id}}};
        case Kind::Person: {
            const Person *person = m_people.value(id);
            return {PlacingCode::PersonTaken, {{u"person"_s, person ? person->name : id}}};
        }
        case Kind::Platform:
        case Kind::Booth:
            break;
        }
        return {PlacingCode::PlatformsTaken, {}};
    }

    void weigh(ToPlace &one)
    {
        PlacingGrid &grid = m_problem.m_grid;
        one.night.assign(std::size_t(grid.size()), 0);
        for (const QString &zone : nightZones(*one.card, m_programme)) {
            const std::vector<int> &night = grid.nightMinutes(zone, one.minutes);
            std::ranges::transform(one.night, night, one.night.begin(), std::plus());
        }
        one.cost = one.night;
        for (int &cost : one.cost)
            cost *= placingcost::night;
        const qint64 near = std::max(0, m_programme.event.buffers.organizer);
        for (const Fixed &fixed : m_fixed) {
            const Kinship kinship{.other = 0,
                                  .theme = !one.theme.isEmpty()
                                      && themeOf(*fixed.card, m_programme) == one.theme,
                                  .organizers = organizersOfBoth(*one.card, *fixed.card)};
            if (!kinship.theme && kinship.organizers == 0)
                continue;
            const ToPlace other{.card = fixed.card, .minutes = int(fixed.end - fixed.start)};
            const auto [first, last] =
                grid.between(fixed.start - one.minutes - near, fixed.end + near);
            for (int i = first; i < last; ++i) {
                one.cost[std::size_t(i)] += m_problem.costOf(
                    kinship, one, grid.starts()[std::size_t(i)].instant, other, fixed.start);
            }
        }
    }

    void findKin()
    {
        std::vector<ToPlace> &cards = m_problem.m_cards;
        for (std::size_t i = 0; i < cards.size(); ++i) {
            for (std::size_t j = 0; j < cards.size(); ++j) {
                const Kinship kinship{
                    .other = int(j),
                    .theme = !cards[i].theme.isEmpty() && cards[i].theme == cards[j].theme,
                    .organizers = organizersOfBoth(*cards[i].card, *cards[j].card)};
                if (i != j && (kinship.theme || kinship.organizers > 0))
                    cards[i].kin.push_back(kinship);
            }
        }
    }

    PlacingProblem &m_problem;
    const Programme &m_programme;
    const bool m_plansBooths;
    const Lengths &m_lengths;
    QHash<QString, const Platform *> m_platforms;
    QHash<QString, const Person *> m_people;
    QMap<std::pair<Kind, QString>, Thing> m_things;
    std::vector<std::pair<Kind, QString>> m_names;
    QStringList m_lines;
    std::vector<Fixed> m_fixed;
    QHash<Thing, QList<int>> m_holders; // numbers of the fixed sessions
};

PlacingProblem::PlacingProblem(const Programme &programme, const QStringList &cards,
                               const Lengths &lengths, int step)
    : m_programme(programme)
    , m_grid(m_programme, daysFor(programme, cards), std::clamp(step, 5, dayMinutes))
{
    Builder(*this, lengths).build(cards);
}

} // namespace core
