// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/acknowledgements.h"

#include "core/schedule/availability.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// What a fingerprint is made of, one thing after the other.
class Fingerprint
{
public:
    void add(const QString &text) { m_parts.append(text); }
    void add(int number) { m_parts.append(QString::number(number)); }
    void add(std::optional<int> number)
    {
        m_parts.append(number ? QString::number(*number) : QString());
    }
    void add(QDate date) { m_parts.append(date.toString(Qt::ISODate)); }
    void add(QTime time) { m_parts.append(time.toString(Qt::ISODate)); }
    void add(const Slot &slot)
    {
        add(slot.date);
        add(slot.start);
        add(slot.minutes);
    }

    QString hash() const { return textHash(m_parts.join(u'\x1f')); }

private:
    QStringList m_parts;
};

void addSession(Fingerprint &state, const Card &card)
{
    state.add(card.id);
    state.add(card.slot);
    QStringList platforms = card.platforms();
    platforms.sort();
    state.add(platforms.join(u' '));
}

void addBooths(Fingerprint &state, const Platform &platform)
{
    for (const Booth &booth : platform.booths) {
        state.add(booth.from);
        state.add(booth.to);
    }
}

void addPlatforms(Fingerprint &state, const Card &card, const Programme &programme,
                  void (*add)(Fingerprint &, const Platform &))
{
    for (const QString &id : card.platforms()) {
        if (const Platform *platform = programme.platform(id))
            add(state, *platform);
    }
}

void addWhatMakesIt(Fingerprint &state, const Clash &clash, const Card &card,
                    const Programme &programme)
{
    const Event &event = programme.event;
    switch (clash.code) {
    case FindingCode::PlatformTooClose:
        state.add(event.buffers.platform);
        return;
    case FindingCode::PersonTooClose:
        state.add(event.buffers.person);
        return;
    case FindingCode::OrganizerTooClose:
        state.add(event.buffers.organizer);
        return;
    case FindingCode::BoothRest:
        if (const Platform *platform = programme.platform(clash.on.section(u' ', 0, -2))) {
            state.add(platform->boothRest);
            addBooths(state, *platform);
        }
        return;
    case FindingCode::BreakOverlap:
        if (const Break *pause = programme.breakWithId(clash.other)) {
            state.add(pause->slot);
            state.add(pause->platforms.join(u' '));
        }
        return;
    case FindingCode::PersonNightHours:
        if (const Person *person = programme.person(clash.other))
            state.add(person->zone);
        return;
    case FindingCode::PersonUnavailable:
        if (const Person *person = programme.person(clash.other)) {
            state.add(zoneOf(*person, event.zone));
            for (const Availability &free : person->availability) {
                state.add(free.date);
                state.add(free.from);
                state.add(free.to);
            }
        }
        return;
    case FindingCode::CapacityAbovePlatform:
        state.add(card.capacity);
        addPlatforms(state, card, programme,
                     [](Fingerprint &to, const Platform &platform) { to.add(platform.capacity); });
        return;
    case FindingCode::InterpreterMissing:
        state.add(card.languages.join(u' '));
        addPlatforms(state, card, programme, addBooths);
        return;
    case FindingCode::OutsideOpeningHours:
        addPlatforms(state, card, programme, [](Fingerprint &to, const Platform &platform) {
            to.add(platform.opens);
            to.add(platform.closes);
        });
        return;
    case FindingCode::OutsideEvent:
        state.add(event.start);
        state.add(event.end);
        return;
    default:
        return;
    }
}

// Sorted, so that it is the same from either side.
QString stateOf(const Clash &clash, const Card *card, const Card *other, const Programme &programme)
{
    if (!card || (isBetweenSessions(clash.code) && !other))
        return {};
    Fingerprint state;
    state.add(findingKey(clash.code));
    state.add(programme.event.zone);
    if (other) {
        addSession(state, *std::min(card, other, [](auto a, auto b) { return a->id < b->id; }));
        addSession(state, *std::max(card, other, [](auto a, auto b) { return a->id < b->id; }));
    } else {
        addSession(state, *card);
        state.add(clash.other);
    }
    state.add(clash.on);
    addWhatMakesIt(state, clash, *card, programme);
    return state.hash();
}

// Of the clashes of the same kind between the same two sessions, acknowledged or not.
QStringList otherStates(const Clash &clash, Programme programme)
{
    for (qsizetype i = 0; i < programme.cards.size(); ++i) {
        if (!programme.cards.at(i).acknowledgements.isEmpty())
            programme.cards[i].acknowledgements.clear();
    }
    const int all = std::numeric_limits<int>::max();
    QStringList states;
    for (const Clash &each :
         findClashes(programme, {.cards = {clash.card}, .mostOfAKind = all}).open) {
        if (each.code == clash.code && each.other == clash.other && each.on != clash.on)
            states.append(stateOf(each, programme));
    }
    return states;
}

// Whether it is about this kind of clash between its two sides, and is on the given card.
bool isAbout(const Acknowledgement &known, const QString &card, const Clash &clash)
{
    if (known.code != findingKey(clash.code))
        return false;
    return (card == clash.card && known.other == clash.other)
        || (isBetweenSessions(clash.code) && card == clash.other && known.other == clash.card);
}

// The states that the clash would have if its sides shared something else.
QStringList statesBeside(const Clash &clash, const Programme &programme)
{
    QStringList shared;
    for (const QString &id : {clash.card, clash.other}) {
        const Card *card = programme.card(id);
        if (!card)
            continue;
        shared += card->organizers;
        for (const Participation &participation : card->people)
            shared.append(participation.person);
        for (const QString &platformId : card->platforms()) {
            shared.append(platformId);
            const Platform *platform = programme.platform(platformId);
            if (!platform)
                continue;
            shared.append(platform->licence);
            for (int booth = 0; booth < platform->booths.size(); ++booth)
                shared.append(u"%1 %2"_s.arg(platformId).arg(booth));
        }
    }
    shared.removeDuplicates();
    shared.removeAll(clash.on);
    QStringList states;
    for (const QString &on : std::as_const(shared))
        states.append(stateOf(Clash{clash.code, clash.card, clash.other, on}, programme));
    return states;
}

QString keyOf(const QString &code, const QString &card, const QString &other)
{
    return code + u'\x1f' + card + u'\x1f' + other;
}

} // namespace

QString stateOf(const Clash &clash, const Programme &programme)
{
    return stateOf(clash, programme.card(clash.card),
                   isBetweenSessions(clash.code) ? programme.card(clash.other) : nullptr,
                   programme);
}

bool acknowledge(Programme &programme, const Clash &clash, const QString &reason)
{
    const QString state = stateOf(clash, programme);
    if (state.isNull() || !canBeAcknowledged(clash.code))
        return false;
    // Two sessions may share several things, each with an acknowledgement of its own.
    const QStringList others =
        isBetweenSessions(clash.code) ? otherStates(clash, programme) : QStringList();
    const QString code = findingKey(clash.code);
    const auto card = std::ranges::find(programme.cards, clash.card, &Card::id);
    card->acknowledgements.removeIf([&](const Acknowledgement &known) {
        return known.code == code && known.other == clash.other && !others.contains(known.state);
    });
    card->acknowledgements.append({code, clash.other, reason, state});
    return true;
}

bool takeBack(Programme &programme, const Clash &clash)
{
    const QString state = stateOf(clash, programme);
    bool isDone = false;
    for (const QString &id : {clash.card, clash.other}) {
        const Card *card = programme.card(id);
        const auto holds = [&](const Acknowledgement &known) {
            return known.state == state && isAbout(known, id, clash);
        };
        // Only what changes becomes a row of its own.
        if (!card || std::ranges::none_of(card->acknowledgements, holds))
            continue;
        std::ranges::find(programme.cards, id, &Card::id)->acknowledgements.removeIf(holds);
        isDone = true;
    }
    return isDone;
}

QString lapsedReason(const Programme &programme, const Clash &clash)
{
    for (const QString &id : {clash.card, clash.other}) {
        const Card *card = programme.card(id);
        if (!card)
            continue;
        for (const Acknowledgement &known : card->acknowledgements) {
            if (isAbout(known, id, clash) && known.state != stateOf(clash, programme)
                && !statesBeside(clash, programme).contains(known.state))
                return known.reason.isNull() ? u""_s : known.reason;
        }
    }
    return {};
}

Acknowledged::Acknowledged(const Programme &programme)
    : m_programme(programme)
{
    for (const Card &card : programme.cards) {
        for (const Acknowledgement &known : card.acknowledgements) {
            m_cards.insert(card.id);
            m_cards.insert(known.other);
            m_states.insert(keyOf(known.code, card.id, known.other), known.state);
            m_states.insert(keyOf(known.code, known.other, card.id), known.state);
        }
    }
    if (m_cards.isEmpty())
        return;
    for (const Card &card : programme.cards)
        m_cardsById.insert(card.id, &card);
}

bool Acknowledged::holds(const Clash &clash) const
{
    if (!isAbout(clash.card))
        return false;
    const QStringList states =
        m_states.values(keyOf(findingKey(clash.code), clash.card, clash.other));
    if (states.isEmpty())
        return false;
    const Card *other = isBetweenSessions(clash.code) ? m_cardsById.value(clash.other) : nullptr;
    return states.contains(stateOf(clash, m_cardsById.value(clash.card), other, m_programme));
}

} // namespace core
