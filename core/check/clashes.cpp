// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/clashes.h"
#include "core/check/families.h"
#include "core/model/cardfield.h"
#include "core/schedule/faraway.h"
#include "core/time/localtime.h"
#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

QString nameOf(const Scope &scope, const LocalText &text)
{
    return text.best(scope.programme.sourceLanguage(), {});
}

QString cityOrZone(const QString &zone)
{
    const QString city = cityName(zone);
    return city.isEmpty() ? zone : city;
}

// One clash and its two sessions, the second one null where there is none.
struct Seen
{
    const Scope &scope;
    const Clash &clash;
    const Card &card;
    const Card *other;

    Session session() const { return sessionOf(card); }
    Session sessionOf(const Card &of) const
    {
        const QString &zone = scope.programme.event.zone;
        return {&of, startUtc(of.slot, zone).toMSecsSinceEpoch(),
                endUtc(of.slot, zone).toMSecsSinceEpoch()};
    }
    int minutesBetween() const
    {
        const Session one = session();
        const Session two = sessionOf(*other);
        return int((std::max(one.start, two.start) - std::min(one.end, two.end)) / 60'000);
    }
    QString platform() const
    {
        const Platform *platform = scope.platforms.value(clash.on);
        return platform ? nameOf(scope, platform->name) : clash.on;
    }
    QString person(const QString &id) const
    {
        const Person *person = scope.people.value(id);
        return person ? person->name : id;
    }
    QString organizer() const
    {
        const Organization *organization = scope.organizations.value(clash.on);
        return organization ? organization->name : clash.on;
    }
};

using Arguments = QVariantMap;

Arguments platformOf(const Seen &seen)
{
    return {{u"platform"_s, seen.platform()}};
}

Arguments personOf(const Seen &seen)
{
    return {{u"person"_s, seen.person(seen.clash.on)}};
}

Arguments organizerOf(const Seen &seen)
{
    return {{u"organizer"_s, seen.organizer()}};
}

Arguments licenceOf(const Seen &seen)
{
    return {{u"licence"_s, seen.clash.on}};
}

template <Arguments (*what)(const Seen &), int Buffers::*buffer>
Arguments tooClose(const Seen &seen)
{
    Arguments arguments = what(seen);
    arguments.insert(u"minutes"_s, seen.minutesBetween());
    arguments.insert(u"buffer"_s, seen.scope.programme.event.buffers.*buffer);
    return arguments;
}

Arguments boothRest(const Seen &seen)
{
    const Platform *platform = seen.scope.platforms.value(seen.clash.on.section(u' ', 0, -2));
    const Booth booth =
        platform ? platform->booths.value(seen.clash.on.section(u' ', -1).toInt()) : Booth();
    return {{u"from"_s, booth.from},
            {u"to"_s, booth.to},
            {u"minutes"_s, seen.minutesBetween()},
            {u"rest"_s, platform ? platform->boothRest : 0}};
}

Arguments languages(const Seen &seen)
{
    return {{u"from"_s, seen.card.languages.value(0)}, {u"to"_s, seen.clash.other}};
}

Arguments capacities(const Seen &seen)
{
    int limit = 0;
    for (const QString &id : seen.card.platforms()) {
        if (const Platform *platform = seen.scope.platforms.value(id))
            limit += platform->capacity.value_or(0);
    }
    return {{u"capacity"_s, seen.card.capacity.value_or(0)}, {u"limit"_s, limit}};
}

Arguments breakOf(const Seen &seen)
{
    const Break *pause = seen.scope.programme.breakWithId(seen.clash.other);
    if (!pause)
        return {};
    const QString &zone = seen.scope.programme.event.zone;
    return {{u"title"_s, nameOf(seen.scope, pause->title)},
            {u"start"_s, pause->slot.start.toString(u"HH:mm"_s)},
            {u"end"_s, inZone(endUtc(pause->slot, zone), zone).time.toString(u"HH:mm"_s)}};
}

Arguments personAlone(const Seen &seen)
{
    return {{u"person"_s, seen.person(seen.clash.other)}};
}

Arguments nightIn(const Seen &seen, const QString &zone)
{
    const QTime time = nightHour(seen.session(), zone).value_or(QTime());
    return {
        {u"zone"_s, zone}, {u"city"_s, cityOrZone(zone)}, {u"time"_s, time.toString(u"HH:mm"_s)}};
}

Arguments night(const Seen &seen)
{
    return nightIn(seen, seen.clash.other);
}

Arguments nightOfPerson(const Seen &seen)
{
    const Person *person = seen.scope.people.value(seen.clash.other);
    Arguments arguments = nightIn(seen, person ? person->zone : QString());
    arguments.insert(u"person"_s, seen.person(seen.clash.other));
    return arguments;
}

Arguments offsets(const Seen &seen)
{
    const QString &zone = seen.clash.other;
    const OffsetChange change =
        offsetChange(seen.session(), zone, seen.scope.programme.event.zone, seen.scope.today)
            .value_or(OffsetChange{});
    return {{u"zone"_s, zone},
            {u"city"_s, cityOrZone(zone)},
            {u"then"_s, isoOffset(change.then)},
            {u"today"_s, isoOffset(change.today)}};
}

struct Row
{
    FindingCode code;
    Severity severity;
    const char *field;
    Arguments (*arguments)(const Seen &);
};

// The table.
constexpr auto rows = std::to_array<Row>({
    {FindingCode::PlatformClash, Severity::Error, "platform", platformOf},
    {FindingCode::PersonClash, Severity::Error, "people", personOf},
    {FindingCode::OrganizerClash, Severity::Warning, "organizers", organizerOf},
    {FindingCode::LicenceClash, Severity::Error, "platform", licenceOf},
    {FindingCode::PlatformTooClose, Severity::Warning, "platform",
     tooClose<platformOf, &Buffers::platform>},
    {FindingCode::PersonTooClose, Severity::Warning, "people",
     tooClose<personOf, &Buffers::person>},
    {FindingCode::OrganizerTooClose, Severity::Warning, "organizers",
     tooClose<organizerOf, &Buffers::organizer>},
    {FindingCode::BoothRest, Severity::Warning, "languages", boothRest},
    {FindingCode::InterpreterMissing, Severity::Warning, "languages", languages},
    {FindingCode::CapacityAbovePlatform, Severity::Warning, "capacity", capacities},
    {FindingCode::BreakOverlap, Severity::Warning, "hours", breakOf},
    {FindingCode::PersonUnavailable, Severity::Error, "people", personAlone},
    {FindingCode::NightHours, Severity::Warning, "hours", night},
    {FindingCode::PersonNightHours, Severity::Warning, "hours", nightOfPerson},
    {FindingCode::OffsetChanged, Severity::Hint, "hours", offsets},
});

const Row &rowOf(FindingCode code)
{
    return *std::ranges::find(rows, code, &Row::code);
}

} // namespace

void checkClashes(const Scope &scope, QList<Finding> &found)
{
    if (scope.cards.isEmpty())
        return;
    ClashOptions options{.cards = {}, .today = scope.today, .mostOfAKind = scope.mostClashes};
    if (scope.cards.size() < scope.programme.cards.size()) {
        for (const Card *card : scope.cards)
            options.cards.insert(card->id);
    }
    QHash<QString, const Card *> cards;
    cards.reserve(scope.programme.cards.size());
    for (const Card &card : scope.programme.cards)
        cards.insert(card.id, &card);

    const Clashes clashes = findClashes(scope.programme, options);
    for (const Clash &clash : clashes.open) {
        const Row &row = rowOf(clash.code);
        const Seen seen{scope, clash, *cards.value(clash.card), cards.value(clash.other)};
        Arguments arguments = row.arguments(seen);
        if (isBetweenSessions(clash.code)) {
            const QString &code = seen.other->code;
            arguments.insert(u"other"_s,
                             code.isEmpty() ? nameOf(scope, seen.other->text(TextField::Title))
                                            : code);
        }
        found.append({.code = clash.code,
                      .severity = row.severity,
                      .card = clash.card,
                      .field = QString::fromLatin1(row.field),
                      .language = {},
                      .arguments = std::move(arguments),
                      .other = clash.other,
                      .on = clash.on});
    }
    for (const MoreClashes &more : clashes.more) {
        const Row &row = rowOf(more.code);
        found.append({.code = FindingCode::MoreClashes,
                      .severity = row.severity,
                      .card = more.card,
                      .field = QString::fromLatin1(row.field),
                      .language = {},
                      .arguments = {{u"count"_s, more.count}, {u"kind"_s, findingKey(more.code)}}});
    }
}

void checkPlatforms(const Scope &scope, const Card &card, QList<Finding> &found)
{
    for (const QString &id : card.platforms()) {
        if (scope.platforms.contains(id))
            continue;
        found.append({.code = FindingCode::PlatformGone,
                      .severity = Severity::Error,
                      .card = card.id,
                      .field = id == card.platform ? u"platform"_s : u"furtherPlatforms"_s,
                      .language = {},
                      .arguments = {{u"platform"_s, id}}});
    }
    // From accepted on it is required.
    if (card.platforms().isEmpty() && card.slot.isScheduled()
        && hasReached(card.status, Status::Draft) && !hasReached(card.status, Status::Accepted)) {
        found.append({.code = FindingCode::PlatformMissing,
                      .severity = card.status == Status::Draft ? Severity::Hint : Severity::Warning,
                      .card = card.id,
                      .field = u"platform"_s});
    }
}

} // namespace core
