// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/clashes.h"

#include "core/schedule/availability.h"
#include "core/schedule/clashcollector.h"
#include "core/schedule/faraway.h"
#include "core/schedule/interpreters.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

constexpr qint64 minute = 60'000;

constexpr std::array betweenSessions{
    FindingCode::PlatformClash,     FindingCode::PersonClash,      FindingCode::OrganizerClash,
    FindingCode::LicenceClash,      FindingCode::PlatformTooClose, FindingCode::PersonTooClose,
    FindingCode::OrganizerTooClose, FindingCode::BoothRest,
};

constexpr std::array ofOneSession{
    FindingCode::BreakOverlap,
    FindingCode::PersonUnavailable,
    FindingCode::CapacityAbovePlatform,
    FindingCode::InterpreterMissing,
    FindingCode::NightHours,
    FindingCode::PersonNightHours,
    FindingCode::OffsetChanged,
    FindingCode::OutsideEvent,
    FindingCode::OutsideOpeningHours,
    FindingCode::TimeInGap,
    FindingCode::TimeDoubled,
    FindingCode::LongerThanADay,
};

// Numbers for ids, as they come.
class Numbers
{
public:
    int of(const QString &id)
    {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(id, int(m_ids.size()));
        m_ids.append(id);
        return int(m_ids.size()) - 1;
    }
    const QString &id(int number) const { return m_ids.at(number); }

private:
    QHash<QString, int> m_numbers;
    QStringList m_ids;
};

// All holds of one kind.
struct Holds
{
    Numbers things;
    std::vector<Hold> list;

    void add(const QString &id, int session, const Session &of)
    {
        list.push_back({things.of(id), session, of.start, of.end});
    }
};

void addOnce(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

class Finder
{
public:
    Finder(const Programme &programme, const ClashOptions &options)
        : m_programme(programme)
        , m_options(options)
        , m_sessions(sessionsOf(programme))
        , m_found(programme, m_sessions, options)
    {
        for (const Platform &platform : programme.platforms)
            m_platforms.insert(platform.id, &platform);
        for (const Person &person : programme.people)
            m_people.insert(person.id, &person);
    }

    Clashes find()
    {
        const Buffers &buffers = m_programme.event.buffers;
        shared(FindingCode::PlatformClash, FindingCode::PlatformTooClose, buffers.platform,
               [](const Card &card) { return card.platforms(); });
        shared(FindingCode::PersonClash, FindingCode::PersonTooClose, buffers.person, peopleOf);
        shared(FindingCode::OrganizerClash, FindingCode::OrganizerTooClose, buffers.organizer,
               organizersOf);
        if (std::ranges::any_of(m_programme.platforms,
                                [](const Platform &p) { return !p.licence.isEmpty(); })) {
            shared(FindingCode::LicenceClash, {}, 0,
                   [this](const Card &card) { return licencesOf(card); });
        }
        if (std::ranges::any_of(m_programme.platforms,
                                [](const Platform &p) { return p.boothRest > 0; }))
            boothRest();
        breaks();
        each(FindingCode::PersonUnavailable, &Finder::unavailablePeople);
        each(FindingCode::CapacityAbovePlatform, &Finder::capacity);
        if (plansBooths(m_programme))
            each(FindingCode::InterpreterMissing, &Finder::missingInterpreters);
        each(FindingCode::NightHours, &Finder::nightHours);
        each(FindingCode::PersonNightHours, &Finder::nightHoursOfPeople);
        if (m_options.today.isValid())
            each(FindingCode::OffsetChanged, &Finder::offsetChanges);
        return m_found.take();
    }

private:
    using OfOne = QStringList (Finder::*)(const Session &) const;

    static QStringList peopleOf(const Card &card)
    {
        QStringList ids; // who moderates and speaks is there once
        for (const Participation &participation : card.people)
            addOnce(ids, participation.person);
        return ids;
    }

    static QStringList organizersOf(const Card &card)
    {
        QStringList ids;
        for (const QString &id : card.organizers)
            addOnce(ids, id);
        return ids;
    }

    QStringList licencesOf(const Card &card) const
    {
        QStringList licences;
        for (const Platform *platform : platformsOf(card))
            addOnce(licences, platform->licence);
        return licences;
    }

    // Those that are in the list.
    QList<const Platform *> platformsOf(const Card &card) const
    {
        QList<const Platform *> platforms;
        for (const QString &id : card.platforms()) {
            if (const Platform *platform = m_platforms.value(id))
                platforms.append(platform);
        }
        return platforms;
    }

    // What is shared by two sessions at the same time, and within `buffer` minutes of each other.
    template <typename IdsOf>
    void shared(FindingCode clash, std::optional<FindingCode> tooClose, int buffer, IdsOf idsOf)
    {
        Holds holds;
        for (int i = 0; i < int(m_sessions.size()); ++i) {
            const Session &session = m_sessions[std::size_t(i)];
            for (const QString &id : idsOf(*session.card))
                holds.add(id, i, session);
        }
        sortHolds(holds.list);
        const auto take = m_found.takeMeetings([&holds](int on) { return holds.things.id(on); });
        m_found.begin(clash);
        eachThing(holds.list, [&](std::span<const Hold> onOne) {
            findOverlaps(onOne, m_found.wanted(), take);
        });
        m_found.end();
        if (!tooClose || buffer <= 0)
            return;
        m_found.begin(*tooClose);
        eachThing(holds.list, [&](std::span<const Hold> onOne) {
            findTooClose(onOne, buffer * minute, m_found.wanted(), take);
        });
        m_found.end();
    }

    void boothRest()
    {
        Holds holds;
        QList<int> rests; // minutes, by the number of the booth
        for (int i = 0; i < int(m_sessions.size()); ++i) {
            const Session &session = m_sessions[std::size_t(i)];
            for (const Platform *platform : platformsOf(*session.card)) {
                if (platform->boothRest <= 0)
                    continue;
                for (const int booth : boothsAtWork(*session.card, *platform)) {
                    holds.add(u"%1 %2"_s.arg(platform->id).arg(booth), i, session);
                    const int number = holds.list.back().on;
                    if (number == rests.size())
                        rests.append(platform->boothRest);
                }
            }
        }
        sortHolds(holds.list);
        const auto take = m_found.takeMeetings([&holds](int on) { return holds.things.id(on); });
        m_found.begin(FindingCode::BoothRest);
        eachThing(holds.list, [&](std::span<const Hold> onOne) {
            findTooClose(onOne, rests[onOne.front().on] * minute, m_found.wanted(), take);
        });
        m_found.end();
    }

    // Breaks are few; the longest one tells how far back one may have begun that still goes on.
    void breaks()
    {
        if (m_programme.breaks.isEmpty())
            return;
        struct Pause
        {
            qint64 start;
            qint64 end;
            const Break *pause;
        };
        std::vector<Pause> pauses;
        qint64 longest = 0;
        for (const Break &pause : m_programme.breaks) {
            const QDateTime start = startUtc(pause.slot, m_programme.event.zone);
            const qint64 length = pause.slot.minutes.value_or(0) * minute;
            if (!start.isValid() || length <= 0)
                continue;
            longest = std::max(longest, length);
            const qint64 begin = start.toMSecsSinceEpoch();
            pauses.push_back({begin, begin + length, &pause});
        }
        std::ranges::stable_sort(pauses, {}, &Pause::start);
        m_found.begin(FindingCode::BreakOverlap);
        for (int i = 0; i < int(m_sessions.size()); ++i) {
            const Session &session = m_sessions[std::size_t(i)];
            if (!m_found.isAskedFor(i))
                continue;
            const QStringList platforms = session.card->platforms();
            if (platforms.isEmpty())
                continue;
            const auto isThere = [&platforms](const Break &pause) {
                return pause.platforms.isEmpty()
                    || std::ranges::any_of(pause.platforms, [&platforms](const QString &id) {
                           return platforms.contains(id);
                       });
            };
            for (auto it =
                     std::ranges::upper_bound(pauses, session.start - longest, {}, &Pause::start);
                 it != pauses.end() && it->start < session.end; ++it) {
                if (it->end > session.start && isThere(*it->pause))
                    m_found.add(i, it->pause->id);
            }
        }
        m_found.end();
    }

    // `others` gives the other sides of a session's clashes of this kind.
    void each(FindingCode code, OfOne others)
    {
        m_found.begin(code);
        for (int i = 0; i < int(m_sessions.size()); ++i) {
            if (!m_found.isAskedFor(i))
                continue;
            for (const QString &other : (this->*others)(m_sessions[std::size_t(i)]))
                m_found.add(i, other);
        }
        m_found.end();
    }

    QStringList unavailablePeople(const Session &session) const
    {
        QStringList ids;
        for (const Participation &participation : session.card->people) {
            const Person *person = m_people.value(participation.person);
            if (person && !isAvailable(*person, session.start, session.end, m_programme.event.zone))
                addOnce(ids, person->id);
        }
        return ids;
    }

    QStringList capacity(const Session &session) const
    {
        if (!session.card->capacity)
            return {};
        const QList<const Platform *> platforms = platformsOf(*session.card);
        if (platforms.isEmpty())
            return {};
        qint64 room = 0;
        for (const Platform *platform : platforms) {
            if (!platform->capacity)
                return {};
            room += *platform->capacity;
        }
        return *session.card->capacity > room ? QStringList{QString()} : QStringList();
    }

    QStringList missingInterpreters(const Session &session) const
    {
        const QList<const Platform *> platforms = platformsOf(*session.card);
        return platforms.isEmpty() ? QStringList() : notInterpreted(*session.card, platforms);
    }

    // Home and the zones that hours are shown in, each once.
    QStringList zonesOf(const Card &card) const
    {
        return card.zones.isEmpty() ? m_eventZones : withHome(card.zones);
    }
    QStringList withHome(const QStringList &shown) const
    {
        QStringList zones{m_programme.event.zone};
        for (const QString &zone : shown)
            addOnce(zones, zone);
        return zones;
    }

    QStringList nightHours(const Session &session) const
    {
        QStringList nights;
        for (const QString &zone : zonesOf(*session.card)) {
            if (nightHour(session, zone))
                nights.append(zone);
        }
        return nights;
    }

    QStringList nightHoursOfPeople(const Session &session) const
    {
        if (session.card->people.isEmpty())
            return {};
        const QStringList shown = zonesOf(*session.card);
        QStringList ids;
        for (const Participation &participation : session.card->people) {
            const Person *person = m_people.value(participation.person);
            if (person && !person->zone.isEmpty() && !shown.contains(person->zone)
                && nightHour(session, person->zone))
                addOnce(ids, person->id);
        }
        return ids;
    }

    QStringList offsetChanges(const Session &session) const
    {
        QStringList changed;
        for (const QString &zone : zonesOf(*session.card)) {
            if (offsetChange(session, zone, m_programme.event.zone, m_options.today))
                changed.append(zone);
        }
        return changed;
    }

    const Programme &m_programme;
    const ClashOptions &m_options;
    const std::vector<Session> m_sessions;
    const QStringList m_eventZones = withHome(m_programme.event.displayZones);
    QHash<QString, const Platform *> m_platforms;
    QHash<QString, const Person *> m_people;
    ClashCollector m_found;
};

} // namespace

Clashes findClashes(const Programme &programme, const ClashOptions &options)
{
    return Finder(programme, options).find();
}

QList<FindingCode> acknowledgeableCodes()
{
    QList<FindingCode> codes(betweenSessions.begin(), betweenSessions.end());
    codes.append(QList<FindingCode>(ofOneSession.begin(), ofOneSession.end()));
    return codes;
}

bool canBeAcknowledged(FindingCode code)
{
    return isBetweenSessions(code) || std::ranges::find(ofOneSession, code) != ofOneSession.end();
}

bool isBetweenSessions(FindingCode code)
{
    return std::ranges::find(betweenSessions, code) != betweenSessions.end();
}

} // namespace core
