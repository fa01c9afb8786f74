// SPDX-License-Identifier: GPL-3.0-or-later
// The members of each kind of row as edits see them: what two people may change without getting in
// each other's way. A new member of the model gets its line here; ids and revisions have none.
#pragma once

#include "core/model/cardfield.h"
#include "core/model/programme.h"

#include <tuple>

namespace core {

// Each calls visit(key, member) for its members; std::invoke(member, row) is the member. Of a card
// the key is that of the field it belongs to, where there is one. Files remember keys
// (core/exchange/stamps.h), so one stays as it is. The row tells the kind and is not looked at.

template <typename Visit>
void visitMembers(const Event &, Visit visit)
{
    visit("title", &Event::title);
    visit("place", &Event::place);
    visit("zone", &Event::zone);
    visit("displayZones", &Event::displayZones);
    visit("languages", &Event::languages);
    visit("start", &Event::start);
    visit("end", &Event::end);
    visit("counting", &Event::counting);
    visit("limits", &Event::limits);
    visit("languageLimits", &Event::languageLimits);
    visit(
        "platformBuffer", [](auto &event) -> auto & { return event.buffers.platform; });
    visit(
        "personBuffer", [](auto &event) -> auto & { return event.buffers.person; });
    visit(
        "organizerBuffer", [](auto &event) -> auto & { return event.buffers.organizer; });
    visit("dictionary", &Event::dictionary);
    visit("wording", &Event::wording);
    visit("columns", &Event::columns);
    visit("colleagues", &Event::colleagues);
    visit("criteria", &Event::criteria);
    visit("anonymousReview", &Event::anonymousReview);
}

template <typename Visit>
void visitMembers(const Format &, Visit visit)
{
    visit("name", &Format::name);
    visit("position", &Format::position);
}

template <typename Visit>
void visitMembers(const Theme &, Visit visit)
{
    visit("parent", &Theme::parent);
    visit("code", &Theme::code);
    visit("title", &Theme::title);
    visit("position", &Theme::position);
}

template <typename Visit>
void visitMembers(const Platform &, Visit visit)
{
    visit("name", &Platform::name);
    visit("capacity", &Platform::capacity);
    visit("position", &Platform::position);
    visit("opens", &Platform::opens);
    visit("closes", &Platform::closes);
    visit("booths", &Platform::booths);
    visit("boothRest", &Platform::boothRest);
    visit("licence", &Platform::licence);
}

template <typename Visit>
void visitMembers(const Organization &, Visit visit)
{
    visit("name", &Organization::name);
}

template <typename Visit>
void visitMembers(const Person &, Visit visit)
{
    visit("name", &Person::name);
    visit("post", &Person::post);
    visit("organization", &Person::organization);
    visit("zone", &Person::zone);
    visit("availability", &Person::availability);
}

template <typename Visit>
void visitMembers(const Break &, Visit visit)
{
    visit("title", &Break::title);
    visit(
        "date", [](auto &pause) -> auto & { return pause.slot.date; });
    // The one makes no sense without the other.
    visit("hours", [](auto &pause) { return std::tie(pause.slot.start, pause.slot.minutes); });
    visit("platforms", &Break::platforms);
}

template <typename Visit>
void visitMembers(const Card &, Visit visit)
{
    visit("code", &Card::code);
    visit("format", &Card::format);
    visit("theme", &Card::theme);
    visit("subtheme", &Card::subtheme);
    visit("platform", &Card::platform);
    visit("furtherPlatforms", &Card::furtherPlatforms);
    visit("status", [](auto &card) { return std::tie(card.status, card.unknownStatus); });
    visit("organizers", &Card::organizers);
    visit("people", &Card::people);
    visit(
        "date", [](auto &card) -> auto & { return card.slot.date; });
    // The one makes no sense without the other.
    visit("hours", [](auto &card) { return std::tie(card.slot.start, card.slot.minutes); });
    visit("hours", &Card::writtenHours);
    visit("zones", &Card::zones);
    visit("capacity", &Card::capacity);
    visit("registration", &Card::registration);
    visit("languages", &Card::languages);
    for (const CardField &field : cardFields()) {
        if (field.text)
            visit(
                field.key, [text = *field.text](auto &card) -> auto & { return card.text(text); });
    }
    visit("documents", &Card::documents);
    visit("writtenLimits", &Card::writtenLimits);
    visit("unplaced", &Card::unplaced);
    visit("acknowledgements", &Card::acknowledgements);
    visit("comments", &Card::comments);
    visit(
        "moves", [](auto &card) -> auto & { return card.review.moves; });
    visit(
        "reviewers", [](auto &card) -> auto & { return card.review.reviewers; });
    visit(
        "scores", [](auto &card) -> auto & { return card.review.scores; });
    visit(
        "exceptions", [](auto &card) -> auto & { return card.review.exceptions; });
}

} // namespace core
