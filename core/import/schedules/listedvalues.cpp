// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/schedules/listedvalues.h"

#include "core/import/schedules/foreigntext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

template <typename T>
struct Member
{
    const char *name;
    QString T::*member;
};

template <typename T, std::size_t Size>
QString *found(const std::array<Member<T>, Size> &members, T &value, QStringView name)
{
    const auto it = std::ranges::find_if(members, [name](const Member<T> &member) {
        return name == QLatin1StringView(member.name);
    });
    return it == members.end() ? nullptr : &(value.*(it->member));
}

constexpr std::array scheduleMembers{
    Member<ListedSchedule>{"title", &ListedSchedule::title},
    Member<ListedSchedule>{"name", &ListedSchedule::title},
    Member<ListedSchedule>{"acronym", &ListedSchedule::acronym},
    Member<ListedSchedule>{"start", &ListedSchedule::start},
    Member<ListedSchedule>{"end", &ListedSchedule::end},
    Member<ListedSchedule>{"time_zone_name", &ListedSchedule::zone},
    Member<ListedSchedule>{"timezone", &ListedSchedule::zone},
    Member<ListedSchedule>{"day_change", &ListedSchedule::dayChange},
    Member<ListedSchedule>{"base_url", &ListedSchedule::baseUrl},
    Member<ListedSchedule>{"venue", &ListedSchedule::venue},
    Member<ListedSchedule>{"city", &ListedSchedule::city},
    Member<ListedSchedule>{"language", &ListedSchedule::language},
};

constexpr std::array sessionMembers{
    Member<ListedSession>{"guid", &ListedSession::guid},
    Member<ListedSession>{"id", &ListedSession::id},
    Member<ListedSession>{"code", &ListedSession::code},
    Member<ListedSession>{"room", &ListedSession::room},
    Member<ListedSession>{"title", &ListedSession::title},
    Member<ListedSession>{"subtitle", &ListedSession::subtitle},
    Member<ListedSession>{"type", &ListedSession::type},
    Member<ListedSession>{"track", &ListedSession::track},
    Member<ListedSession>{"language", &ListedSession::language},
    Member<ListedSession>{"abstract", &ListedSession::abstract},
    Member<ListedSession>{"description", &ListedSession::description},
    Member<ListedSession>{"date", &ListedSession::date},
    Member<ListedSession>{"start", &ListedSession::start},
    Member<ListedSession>{"end", &ListedSession::end},
    Member<ListedSession>{"duration", &ListedSession::duration},
    Member<ListedSession>{"url", &ListedSession::url},
    Member<ListedSession>{"slug", &ListedSession::slug},
    Member<ListedSession>{"state", &ListedSession::state},
};

constexpr std::array personMembers{
    Member<ListedPerson>{"name", &ListedPerson::name},
    Member<ListedPerson>{"public_name", &ListedPerson::name},
    Member<ListedPerson>{"full_public_name", &ListedPerson::name},
    Member<ListedPerson>{"organization", &ListedPerson::organization},
    Member<ListedPerson>{"affiliation", &ListedPerson::organization},
    Member<ListedPerson>{"role", &ListedPerson::role},
};

// In the order of the list in the header.
constexpr std::array noise{
    "version", "release", "days",  "daysCount", "timeslot_duration", "acronym", "base_url",
    "url",     "logo",    "color", "colors",    "time_zone",         "id",      "guid",
    "avatar",  "slug",    "code",  "generator", "origin_url",
};

} // namespace

QString *memberNamed(ListedSchedule &schedule, QStringView name)
{
    return found(scheduleMembers, schedule, name);
}

QString *memberNamed(ListedSession &session, QStringView name)
{
    return found(sessionMembers, session, name);
}

QString *memberNamed(ListedPerson &person, QStringView name)
{
    return found(personMembers, person, name);
}

QString otherValue(const QString &name, const QString &value)
{
    const QString text = foreignLine(value);
    if (text.isEmpty() || text == u"false"_s || text == u"null"_s
        || std::ranges::any_of(noise,
                               [&](const char *known) { return name == QLatin1StringView(known); }))
        return {};
    return name + u": "_s + text;
}

std::optional<int> wholeNumber(QStringView written)
{
    bool ok = false;
    const int number = written.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace core
